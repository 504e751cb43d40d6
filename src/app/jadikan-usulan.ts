import { daftarPD } from '../domain/aturan/aturan.ts';
import { bacaLembar } from '../domain/baca/baca-baris.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { GAGASAN } from '../domain/tab/gagasan.ts';
import { PERANGKAT_DAERAH } from '../domain/tab/lembaga.ts';
import { isTanggal, tanggalPanjang } from '../domain/tanggal.ts';
import { foldName } from '../domain/teks.ts';
import { catat } from './catat.ts';
import { cobaUlang } from './coba-ulang.ts';
import type { Kantor } from './kantor.ts';
import { muatPengaturan, muatRegister, muatTab } from './muat.ts';
import { potretDari } from './permintaan.ts';
import { jumlahRiwayat } from './riwayat-entri.ts';
import { tolakPencatat } from './siapa.ts';
import type { GagasanDiusulkan } from './tandai-gagasan.ts';
import { usulanBaru } from './usulan-baru.ts';

export type HasilUsulan = {
  readonly id: readonly string[];
  /** Rows that hold no idea, or whose idea is a proposal already. */
  readonly dilewati: readonly { readonly baris: number; readonly alasan: string }[];
};

/**
 * Makes proposals of ideas: one entry a row of tab Gagasan, which then names its proposal. Idea, office, bottleneck and
 * person responsible are carried over, event, bottleneck, target and commitment as the note. An idea that is a proposal already,
 * or whose office is not registered, is left alone and told.
 */
export const jadikanUsulan = (
  kantor: Kantor,
  minta: { readonly baris: readonly number[]; readonly permintaan: string },
): Result<HasilUsulan, Masalah> => cobaUlang(() => sekali(kantor, minta));

/** Where a proposal comes from, in the words of its idea; what else an idea says has no column of its own. */
const asalGagasan = (g: Readonly<Record<string, string>>): string => {
  const target = g['target'] ?? '';
  return [
    g['kegiatan'] ?? '',
    g['sumbatan'] ? `Sumbatan: ${g['sumbatan']}` : '',
    isTanggal(target) ? `Target selesai: ${tanggalPanjang(target)}` : '',
    g['komitmen'] ? `Komitmen: ${g['komitmen']}` : '',
  ]
    .filter((t) => t !== '')
    .join('. ');
};

const sekali = (
  kantor: Kantor,
  { baris, permintaan }: { readonly baris: readonly number[]; readonly permintaan: string },
): Result<HasilUsulan, Masalah> => {
  const tolak = tolakPencatat(kantor, 'USULKAN');
  if (tolak) return fail([tolak]);
  const pengaturan = muatPengaturan(kantor.buku);
  if (!pengaturan.ok) return pengaturan;
  const read = kantor.buku.baca(GAGASAN);
  if (!read.ok) return read;
  const offices = muatTab(kantor.buku, PERANGKAT_DAERAH);
  if (!offices.ok) return offices;
  const pd = daftarPD(offices.value);
  const riwayat = jumlahRiwayat(kantor.buku);
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register;
  const wanted = new Set(baris);
  const rows = bacaLembar(read.value).filter((r) => wanted.has(r.baris));
  const dilewati: { baris: number; alasan: string }[] = [];
  const usulan = usulanBaru(kantor, permintaan, pengaturan.value.wilayah_kode, register.value);
  const gagasan: GagasanDiusulkan[] = [];
  for (const { baris: at, nilai } of rows) {
    const g = nilai as Readonly<Record<string, string>>;
    const nama = g['gagasan'] ?? '';
    const unit = g['perangkat_daerah'] ?? '';
    const office = pd.get(foldName(unit));
    if (nama === '') dilewati.push({ baris: at, alasan: 'Gagasan belum diisi.' });
    else if ((g['id_usulan'] ?? '') !== '')
      dilewati.push({ baris: at, alasan: `Sudah menjadi usulan ${g['id_usulan']}.` });
    else if (!office)
      dilewati.push({
        baris: at,
        alasan:
          unit === ''
            ? 'Perangkat daerahnya belum diisi. Pilih dari daftar, lalu ulangi.'
            : `Perangkat daerah "${unit}" belum terdaftar pada tab Perangkat Daerah. Betulkan namanya, lalu ulangi.`,
      });
    else {
      const diusulkan = { gagasan: nama, perangkat_daerah: unit };
      const row = {
        nama_inovasi: nama,
        pd_pengusul: office.nama,
        inisiator_nama: g['penanggung_jawab'] ?? '',
        catatan: asalGagasan(g),
      };
      const id = usulan.tambah(row, (baru) => ({ '+gagasan': { id: baru, ...diusulkan } }));
      gagasan.push({ id, ...diusulkan });
    }
  }
  for (const at of baris)
    if (!rows.some((r) => r.baris === at)) dilewati.push({ baris: at, alasan: 'Baris ini kosong.' });
  const { baru, peristiwa } = usulan;
  if (baru.length === 0) return dilewati.length > 0 ? ok({ id: [], dilewati }) : fail([masalah('TIDAK_ADA_GAGASAN')]);
  const done = catat(kantor, potretDari(register.value, riwayat), { permintaan, peristiwa, baru, gagasan });
  return done.ok ? ok({ id: gagasan.map((g) => g.id), dilewati }) : done;
};
