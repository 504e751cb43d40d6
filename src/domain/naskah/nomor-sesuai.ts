import { type Pengaturan, settingList } from '../pengaturan.ts';
import { type KodeMasalah, type Masalah, masalah } from '../pesan.ts';
import { type Tanggal, tanggalPanjang } from '../tanggal.ts';
import { seriNomor } from './nomor-naskah.ts';
import { bacaPolaNomor, cetakPola, cocokkanPola, type IsianPola, type PolaNomor } from './pola-nomor.ts';

type Atur = Pick<Pengaturan, 'pola_nomor_keputusan' | 'pola_nomor_naskah_dinas' | 'wilayah_kode'>;

const polaDari = (p: Atur, jenis: string): readonly string[] =>
  settingList(p as Pengaturan, seriNomor(jenis) === 'KEPUTUSAN' ? 'pola_nomor_keputusan' : 'pola_nomor_naskah_dinas');

type Terbaca = { readonly pola: readonly PolaNomor[]; readonly asing: readonly string[] };

const bacaSemua = (teks: readonly string[]): Terbaca => {
  const read = teks.map(bacaPolaNomor);
  return {
    pola: read.flatMap((r) => (r.ok ? [r.value] : [])),
    asing: read.flatMap((r) => (r.ok ? [] : r.problems)),
  };
};

/** The year that a number without a pattern ends with, as most do; '' where it does not. */
const tahunAkhir = (nomor: string): string => /(?:^|[/\s.-])((?:19|20)\d{2})$/.exec(nomor.trim())?.[1] ?? '';

const bedaTahun = (nomor: string, tanggal: Tanggal, tahun: string): readonly Masalah[] =>
  tahun === '' || tahun === tanggal.slice(0, 4)
    ? []
    : [masalah('NOMOR_BEDA_TAHUN', { nomor, tahun, tanggal: tanggalPanjang(tanggal) })];

/** Doubts that a person may set aside: letters of other offices follow other books. */
const DAPAT_DITEGASKAN: readonly KodeMasalah[] = [
  'NOMOR_TIDAK_SESUAI_POLA',
  'NOMOR_BEDA_TAHUN',
  'POLA_NOMOR_TIDAK_TERBACA',
];

/** Whether these refusals are questions that "tetap dicatat" answers. */
export const isDapatDitegaskan = (problems: readonly Masalah[]): boolean =>
  problems.length > 0 && problems.every((m) => (DAPAT_DITEGASKAN as readonly string[]).includes(m.kode));

/**
 * What is doubtful about a number that somebody gave: it fits none of the region's patterns, or its year is not that of its
 * date. A Perda or Perkada is numbered plainly, and its year stands beside it [certain]; that is no question.
 */
export const periksaNomor = (
  d: { readonly jenis: string; readonly nomor: string; readonly tanggal: Tanggal },
  p: Atur,
): readonly Masalah[] => {
  const { jenis, nomor, tanggal } = d;
  if (jenis === 'PERKADA' || jenis === 'PERDA')
    return /^[1-9]\d{0,4}$/.test(nomor) ? [] : [masalah('NOMOR_BUKAN_BULAT', { nomor })];
  const teks = polaDari(p, jenis);
  const { pola, asing } = bacaSemua(teks);
  if (asing.length > 0) return [masalah('POLA_NOMOR_TIDAK_TERBACA', { isi: asing.join(', ') })];
  if (pola.length === 0) return bedaTahun(nomor, tanggal, tahunAkhir(nomor));
  const hasil = pola.map((one) => cocokkanPola(one, nomor, p.wilayah_kode));
  let bagian = '';
  for (const h of hasil) {
    if (h.cocok) return bedaTahun(nomor, tanggal, h.isian.tahun ?? '');
    bagian ||= h.bagian;
  }
  return [masalah('NOMOR_TIDAK_SESUAI_POLA', { nomor, pola: teks.join('; '), bagian })];
};

/** What a draft of a Keputusan prints of its pattern while the number is open; null where the setting gives no single one. */
export const nomorTerbuka = (p: Atur & Pick<Pengaturan, 'cetak_pola_nomor'>, tahun: string): string | null => {
  if (!/^y/i.test(p.cetak_pola_nomor)) return null;
  const { pola, asing } = bacaSemua(polaDari(p, 'KEPUTUSAN'));
  const [only, second] = pola;
  if (!only || second || asing.length > 0) return null;
  const isian: IsianPola = {
    ...(tahun === '' ? {} : { tahun }),
    ...(p.wilayah_kode === '' ? {} : { kode_wilayah: p.wilayah_kode }),
  };
  return cetakPola(only, isian);
};
