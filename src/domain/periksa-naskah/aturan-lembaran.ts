import type { AturanNaskah, KonteksNaskah, Pelanggaran } from './aturan-naskah.ts';
import { mengingat, PERMENDAGRI_PENILAIAN, PP_INOVASI } from './contoh-naskah.ts';
import type { NaskahTerbaca } from './naskah-terbaca.ts';
import { namaPeraturan, padaRujukan, versiDikenal } from './pada-rujukan.ts';
import type { Rujukan } from './rujukan.ts';

const lembaranSalah = (n: NaskahTerbaca, k: KonteksNaskah, berita: boolean): readonly Pelanggaran[] =>
  n.rujukan.flatMap((r) => {
    const { lembaran } = r;
    const versi = versiDikenal(k, r).filter((v) => v.lembaran?.berita === berita);
    const benar = versi[0]?.lembaran;
    if (!lembaran || lembaran.berita !== berita || !versi[0] || !benar) return [];
    const same = versi.some(
      ({ lembaran: l }) =>
        l?.tahun === lembaran.tahun &&
        l.nomor === lembaran.nomor &&
        (l.tambahan === null || lembaran.tambahan === null || l.tambahan === lembaran.tambahan),
    );
    if (same) return [];
    const tambahan = benar.tambahan === null ? '' : `, Tambahan Nomor ${benar.tambahan}`;
    const data = { peraturan: namaPeraturan(r), benar: `Tahun ${benar.tahun} Nomor ${benar.nomor}${tambahan}` };
    return [padaRujukan(n, r, { kepastian: versi[0].kepastian, data })];
  });

const diMengingat = (n: NaskahTerbaca, keep: (r: Rujukan) => boolean): readonly Pelanggaran[] => {
  const range = n.mengingat?.rentang;
  if (!range) return [];
  return n.rujukan
    .filter((r) => !r.bersarang && r.mulai >= range.mulai && r.mulai < range.akhir && keep(r))
    .map((r) => padaRujukan(n, r));
};

/** Before this, laws stand now in the one, now in the other gazette, and some in none. */
const LEMBARAN_SEJAK = 1960;

/** Since when regulations of the minister are known to stand in the state gazette; older ones may well not. */
const BERITA_SEJAK = 2011;

/** Where acts are published. */
export const ATURAN_LEMBARAN: readonly AturanNaskah[] = [
  {
    kode: 'N04',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: (n, k) => lembaranSalah(n, k, false),
    penjelasan: 'Nomor Lembaran Negara tidak sesuai dengan yang tercatat untuk {peraturan}: {benar}.',
    saran: 'Cocokkan nomor Lembaran Negara dan Tambahannya dengan teks resmi.',
    baik: mengingat(PP_INOVASI),
    buruk: mengingat(PP_INOVASI.replace('Nomor 206', 'Nomor 260')),
  },
  {
    kode: 'N05',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: (n, k) => lembaranSalah(n, k, true),
    penjelasan: 'Nomor Berita Negara tidak sesuai dengan yang tercatat untuk {peraturan}: {benar}.',
    saran: 'Cocokkan nomor Berita Negara dengan teks resmi.',
    baik: mengingat(PERMENDAGRI_PENILAIAN),
    buruk: mengingat(PERMENDAGRI_PENILAIAN.replace('Nomor 1611', 'Nomor 1161')),
  },
  {
    kode: 'N06',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: (n) =>
      diMengingat(n, (r) => {
        if (r.jenis === 'PERMENDAGRI' || r.tahun < LEMBARAN_SEJAK) return false;
        return !r.menyebut.lembaran || (r.jenis !== 'PERPRES' && !r.menyebut.tambahan);
      }),
    penjelasan: 'Peraturan ini dikutip tanpa nomor Lembaran Negara yang lengkap.',
    saran: 'Cantumkan Lembaran Negara dan Tambahan Lembaran Negara dalam kurung di belakang judul.',
    baik: mengingat(PP_INOVASI),
    buruk: 'Mengingat : 1. Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah;',
  },
  {
    kode: 'N07',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: (n) => diMengingat(n, (r) => r.jenis === 'PERMENDAGRI' && r.tahun >= BERITA_SEJAK && !r.menyebut.lembaran),
    penjelasan: 'Peraturan Menteri dikutip tanpa nomor Berita Negara.',
    saran: 'Cantumkan Berita Negara Republik Indonesia beserta tahun dan nomornya dalam kurung.',
    baik: mengingat(PERMENDAGRI_PENILAIAN),
    buruk: mengingat(PERMENDAGRI_PENILAIAN.slice(0, PERMENDAGRI_PENILAIAN.indexOf(' ('))),
  },
];
