import { daftarPD } from '../domain/aturan/aturan.ts';
import type { KodeDinas } from '../domain/naskah-dinas/jenis-dinas.ts';
import { kantorInduk } from '../domain/naskah-dinas/kantor-pejabat.ts';
import { belumMengusulkan, wajibTahun } from '../domain/naskah-dinas/perangkat-wajib.ts';
import type { JenisDinas } from '../domain/naskah-dinas/wujud-dinas.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { PerangkatDaerah } from '../domain/tab/lembaga.ts';
import type { Tanggal } from '../domain/tanggal.ts';
import { foldName } from '../domain/teks.ts';
import type { Register } from './muat.ts';
import type { PokokDinas } from './susun-bahan-dinas.ts';
import type { TabDinas } from './tab-dinas.ts';

/** Those that have a step of the year on tab Rencana Aksi. */
const berencana = (kantor: readonly PerangkatDaerah[], tab: TabDinas, tahun: string): readonly PerangkatDaerah[] => {
  const pd = daftarPD(tab.kantor);
  const ada = new Set(
    tab.rencanaAksi.filter((r) => r.tahun === tahun).map((r) => kantorInduk(r.perangkat_daerah, pd)?.nama),
  );
  return kantor.filter((k) => ada.has(k.nama));
};

/**
 * The offices that a kind is made for: those that must innovate in the year, those of them that proposed nothing, or those that
 * have a plan. What an office signs itself is made for any registered one that is asked for by name.
 */
export const pokokPerangkat = (
  { kode, penanda }: JenisDinas & { readonly kode: KodeDinas },
  register: Register,
  tab: TabDinas,
  pengaturan: Pengaturan,
  hariIni: Tanggal,
  hanya?: readonly string[],
): Result<readonly PokokDinas[], Masalah> => {
  const entri = [...register.byBaris.values()].map(({ e }) => e);
  const bahan = { entri, offices: tab.kantor, pd: daftarPD(tab.kantor), pengaturan, hariIni };
  const asing = (hanya ?? []).filter((nama) => !bahan.pd.has(foldName(nama)));
  if (asing.length > 0) return fail(asing.map((nama) => masalah('PD_TIDAK_DIKENAL', { nama })));
  const wajib = (kode === 'PENGINGAT_USULAN' ? belumMengusulkan : wajibTahun)(bahan, pengaturan.tahun);
  const diminta = new Set(hanya?.map((nama) => bahan.pd.get(foldName(nama))?.nama));
  const pilihan = hanya
    ? (penanda === 'KANTOR' ? tab.kantor : wajib).filter((k) => diminta.has(k.nama))
    : kode === 'RENCANA_KERJA_INOVASI'
      ? berencana(wajib, tab, pengaturan.tahun)
      : wajib;
  return ok(pilihan.map((k) => ({ inovasi: [], kantor: k })));
};
