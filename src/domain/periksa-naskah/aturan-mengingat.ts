import type { AturanNaskah, Pelanggaran } from './aturan-naskah.ts';
import { mengingat, PERMENDAGRI_PENILAIAN, PP_INOVASI, peraturan, UU_PEMDA } from './contoh-naskah.ts';
import { jenjangNorma, lebihRendah } from './jenjang-norma.ts';
import type { NaskahTerbaca } from './naskah-terbaca.ts';
import type { Butir } from './tanda-butir.ts';
import { padaBaris } from './temukan.ts';

const butirMengingat = (n: NaskahTerbaca): readonly Butir[] => n.mengingat?.butir ?? [];

/** Pairs of neighbours; the law that founded the region is often put first, whatever its year. */
const tetangga = (n: NaskahTerbaca): readonly (readonly [Butir, Butir])[] => {
  const all = butirMengingat(n);
  return all.slice(1).map((b, i) => [all[i] ?? b, b] as const);
};

const TAHUN = /nomor (\d{1,4})[^;(]{0,3} tahun (\d{4})\b/i;
const PEMBENTUKAN = /tentang (?:pembentukan|provinsi|kabupaten|kota|daerah)\b/i;

const kronologi = (n: NaskahTerbaca): readonly Pelanggaran[] =>
  tetangga(n).flatMap(([a, b]) => {
    const jenjang = jenjangNorma(a.teks);
    // Regulations of several ministers have numbers of their own, so that only the year tells their order.
    const [x, y] = [TAHUN.exec(a.teks.slice(0, 200)), TAHUN.exec(b.teks.slice(0, 200))];
    if (jenjang === null || jenjang === 1 || jenjang !== jenjangNorma(b.teks) || !x || !y) return [];
    if (jenjang === 2 && PEMBENTUKAN.test(a.teks.slice(0, 120))) return [];
    const sejenis = a.teks.slice(0, 22).toLowerCase() === b.teks.slice(0, 22).toLowerCase();
    const mundur = Number(y[2]) < Number(x[2]) || (sejenis && x[2] === y[2] && Number(y[1]) < Number(x[1]));
    return mundur ? [padaBaris(b)] : [];
  });

/** Without numbers, although the considerations kept their letters: the paste did not lose them. */
const tanpaNomor = (n: NaskahTerbaca): readonly Pelanggaran[] => {
  const all = butirMengingat(n);
  const [first] = all;
  if (!first || all.length < 2) return [];
  const macam = first.tanda?.macam;
  if (macam === undefined) return n.menimbang?.butir.some((b) => b.tanda !== null) ? [padaBaris(first)] : [];
  return macam === '1.' ? [] : [padaBaris(first)];
};

export const ATURAN_MENGINGAT: readonly AturanNaskah[] = [
  {
    kode: 'N12',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: (n) =>
      tetangga(n).flatMap(([a, b]) => {
        const [x, y] = [jenjangNorma(a.teks), jenjangNorma(b.teks)];
        return x !== null && y !== null && y < x ? [padaBaris(b)] : [];
      }),
    penjelasan: 'Dasar hukum ini lebih tinggi daripada yang mendahuluinya; Mengingat disusun menurut jenjang.',
    saran:
      'Urutkan: UUD 1945, Undang-Undang, Peraturan Pemerintah, Peraturan Presiden, Peraturan Menteri, Peraturan Daerah, Peraturan Kepala Daerah.',
    baik: mengingat(PP_INOVASI, PERMENDAGRI_PENILAIAN),
    buruk: mengingat(PERMENDAGRI_PENILAIAN, PP_INOVASI),
  },
  {
    kode: 'N13',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: kronologi,
    penjelasan: 'Dasar hukum yang sama jenjangnya tidak berurutan menurut tahun dan nomornya.',
    saran: 'Dahulukan yang lebih dahulu diundangkan atau ditetapkan.',
    baik: mengingat(
      'Peraturan Daerah Kabupaten Luwu Timur Nomor 1 Tahun 2020 tentang Inovasi Daerah',
      'Peraturan Daerah Kabupaten Luwu Timur Nomor 3 Tahun 2022 tentang Perangkat Daerah',
    ),
    buruk: mengingat(
      'Peraturan Daerah Kabupaten Luwu Timur Nomor 3 Tahun 2022 tentang Perangkat Daerah',
      'Peraturan Daerah Kabupaten Luwu Timur Nomor 1 Tahun 2020 tentang Inovasi Daerah',
    ),
  },
  {
    kode: 'N14',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: (n) =>
      n.produkHukum || n.jenis === 'LAIN'
        ? butirMengingat(n)
            .filter((b) => lebihRendah(n.jenis, b.teks))
            .map(padaBaris)
        : [],
    penjelasan:
      'Mengingat hanya memuat peraturan yang sama atau lebih tinggi; surat dan berita acara bukan dasar hukum.',
    saran: 'Hapus butir ini, atau pindahkan ke Memperhatikan bila naskahnya Keputusan.',
    baik: peraturan({
      menimbang: [mengingat(PP_INOVASI, 'Peraturan Bupati Luwu Timur Nomor 4 Tahun 2021 tentang Inovasi Daerah')],
    }),
    buruk: peraturan({
      menimbang: [mengingat(PP_INOVASI, 'Keputusan Bupati Luwu Timur Nomor 100/4/2021 tentang Tim Penilai')],
    }),
  },
  {
    kode: 'N15',
    tingkat: 'CEK',
    kepastian: 'PASTI',
    periksa: tanpaNomor,
    penjelasan: 'Dasar hukum yang lebih dari satu ditandai angka 1., 2., 3.',
    saran: 'Beri nomor pada setiap butir Mengingat.',
    baik: mengingat(PP_INOVASI, PERMENDAGRI_PENILAIAN),
    buruk: `Mengingat : a. ${PP_INOVASI};\nb. ${PERMENDAGRI_PENILAIAN};`,
  },
  {
    kode: 'N16',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: (n) =>
      butirMengingat(n)
        .filter((b) => !b.teks.endsWith(';'))
        .map(padaBaris),
    penjelasan: 'Butir Mengingat tidak diakhiri titik koma.',
    saran: 'Akhiri setiap butir dengan titik koma, termasuk yang terakhir.',
    baik: mengingat(UU_PEMDA),
    buruk: mengingat(UU_PEMDA).replace(/;$/, '.'),
  },
];
