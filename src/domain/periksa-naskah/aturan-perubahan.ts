import type { AturanNaskah, KonteksNaskah, Pelanggaran } from './aturan-naskah.ts';
import { mengingat, UU_PEMDA } from './contoh-naskah.ts';
import type { NaskahTerbaca } from './naskah-terbaca.ts';
import { namaPeraturan, padaRujukan, versiDikenal } from './pada-rujukan.ts';
import type { PeraturanDikenal } from './peraturan-dikenal.ts';
import { kunciRujukan, type Rujukan } from './rujukan.ts';

type Diubah = PeraturanDikenal & { readonly perubahan: NonNullable<PeraturanDikenal['perubahan']> };

/** The versions of an act that tell of an amendment, as far as no version is known without one. */
const diubah = (k: KonteksNaskah, r: Rujukan): readonly Diubah[] =>
  versiDikenal(k, r).filter((v): v is Diubah => v.perubahan !== null);

const belumDisebut = (n: NaskahTerbaca, k: KonteksNaskah): readonly Pelanggaran[] => {
  const range = n.mengingat?.rentang;
  if (!range) return [];
  return n.rujukan.flatMap((r) => {
    const [d] = diubah(k, r);
    if (!d || r.bersarang || r.pengubah || r.perubahan || r.mulai < range.mulai || r.mulai >= range.akhir) return [];
    return [padaRujukan(n, r, { kepastian: d.kepastian, data: { terakhir: namaPeraturan(d.perubahan.terakhir) } })];
  });
};

const lebihBaru = (a: Rujukan, b: Rujukan): boolean => a.tahun > b.tahun || (a.tahun === b.tahun && a.nomor > b.nomor);

/** An amendment newer than the one that is kept is not doubted: it is the list that may have grown old. */
const usang = (n: NaskahTerbaca, k: KonteksNaskah): readonly Pelanggaran[] =>
  n.rujukan.flatMap((r) => {
    const versi = diubah(k, r);
    const [d] = versi;
    const oleh = r.perubahan?.oleh;
    if (!d || !oleh || versi.some((v) => !lebihBaru(v.perubahan.terakhir, oleh))) return [];
    return kunciRujukan(oleh) === kunciRujukan(d.perubahan.terakhir)
      ? []
      : [
          padaRujukan(n, oleh, {
            kepastian: d.kepastian,
            data: { peraturan: namaPeraturan(r), terakhir: namaPeraturan(d.perubahan.terakhir) },
          }),
        ];
  });

const rumusanSalah = (n: NaskahTerbaca, k: KonteksNaskah): readonly Pelanggaran[] =>
  n.rujukan.flatMap((r) => {
    const p = r.perubahan;
    if (!p) return [];
    const versi = diubah(k, r);
    const banyak = versi.length > 0 && versi.every((v) => v.perubahan.beberapaKali);
    if ((banyak && !p.beberapaKali) || (p.terakhir && !p.beberapaKali)) return [padaRujukan(n, r)];
    return p.beberapaKali && !p.terakhir ? [padaRujukan(n, r)] : [];
  });

const SEKALI = UU_PEMDA.replace('telah beberapa kali diubah terakhir dengan', 'telah diubah dengan');

/** How an act says that it was amended. */
export const ATURAN_PERUBAHAN: readonly AturanNaskah[] = [
  {
    kode: 'N08',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: belumDisebut,
    penjelasan: 'Peraturan ini sudah diubah, tetapi perubahan terakhirnya tidak disebut; yang tercatat {terakhir}.',
    saran: 'Tambahkan "sebagaimana telah … diubah … dengan" beserta peraturan perubahannya.',
    baik: mengingat(UU_PEMDA),
    buruk: mengingat(UU_PEMDA.slice(0, UU_PEMDA.indexOf(' sebagaimana'))),
  },
  {
    kode: 'N09',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: usang,
    penjelasan: 'Perubahan terakhir {peraturan} yang tercatat adalah {terakhir}, bukan yang disebut di sini.',
    saran: 'Periksa perubahan terakhir pada tanggal penetapan, lalu perbarui kutipannya.',
    baik: mengingat(UU_PEMDA),
    buruk: mengingat(
      `${UU_PEMDA.slice(0, UU_PEMDA.indexOf('terakhir dengan'))}terakhir dengan Undang-Undang Nomor 11 Tahun 2020 tentang Cipta Kerja (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 245, Tambahan Lembaran Negara Republik Indonesia Nomor 6573)`,
    ),
  },
  {
    kode: 'N10',
    tingkat: 'CEK',
    kepastian: 'PERS',
    periksa: rumusanSalah,
    penjelasan:
      'Rumusan perubahan tidak sesuai: "telah diubah dengan" untuk satu kali, "telah beberapa kali diubah, terakhir dengan" untuk lebih.',
    saran: 'Pilih rumusan menurut jumlah perubahannya.',
    baik: mengingat(UU_PEMDA),
    buruk: mengingat(SEKALI),
  },
  {
    kode: 'N11',
    tingkat: 'CATATAN',
    kepastian: 'ANJURAN',
    periksa: (n) => n.rujukan.flatMap((r) => (r.perubahan?.terbalik ? [padaRujukan(n, r)] : [])),
    penjelasan: 'Tertulis "telah diubah beberapa kali"; yang lazim "telah beberapa kali diubah".',
    saran: 'Tulis "sebagaimana telah beberapa kali diubah, terakhir dengan".',
    baik: mengingat(UU_PEMDA),
    buruk: mengingat(UU_PEMDA.replace('beberapa kali diubah terakhir', 'diubah beberapa kali, terakhir')),
  },
];
