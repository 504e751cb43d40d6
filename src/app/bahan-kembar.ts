import type { DaftarPD } from '../domain/aturan/aturan.ts';
import type { EntriKembar } from '../domain/kembar/entri-kembar.ts';
import { type Inovasi, KOLOM_STAF } from '../domain/tab/inovasi.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { isTanggal } from '../domain/tanggal.ts';
import { foldName } from '../domain/teks.ts';

const DIKENAL_SEJAK = ['penerapan_mulai', 'uji_coba_mulai', 'tanggal_input', 'tanggal_terima'] as const;
const DICATAT = ['tanggal_input', 'tanggal_terima'] as const;

/** The year in an id: INV-73.24-2026-0001. */
const tahunDariId = (id: string): string => /-(\d{4})-\d+$/.exec(id)?.[1] ?? '';

/** What the search for doubles looks at in an entry; offices by their official names. */
export const bahanKembar = (e: Inovasi, baris: number, pd: DaftarPD): EntriKembar => {
  const office = pd.get(foldName(e.pd_pengusul));
  const first = (keys: readonly (keyof Inovasi)[]): string => keys.map((k) => String(e[k])).find(isTanggal) ?? '';
  return {
    id: e.id,
    baris,
    nama_inovasi: e.nama_inovasi,
    kepanjangan: e.kepanjangan,
    kantor: office?.nama || e.pd_pengusul,
    induk: office?.induk ?? '',
    status: e.status,
    tahun: first(DICATAT).slice(0, 4) || tahunDariId(e.id),
    sejak: first(DIKENAL_SEJAK),
    kematangan: e.kematangan,
    terisi: KOLOM_STAF.filter((c) => (e[c.key] ?? '') !== '').length,
    urusan: e.urusan_utama,
    teks: `${e.rancang_bangun} ${e.pokok_perubahan}`,
    versi_dari_id: e.versi_dari_id,
    inovasi_asal: e.inovasi_asal,
  };
};

const KOSONG = Object.fromEntries(KOLOM_STAF.map((c) => [c.key, ''])) as unknown as Inovasi;

/** The same for values that are about to become an entry. */
export const bahanBaru = (nilai: Readonly<Record<string, Nilai>>, baris: number, pd: DaftarPD): EntriKembar =>
  bahanKembar(
    { ...KOSONG, kematangan: null, id: '', status: 'DRAF', versi_dari_id: '', ...nilai } as Inovasi,
    baris,
    pd,
  );
