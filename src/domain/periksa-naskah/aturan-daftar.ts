import type { AturanNaskah, Pelanggaran } from './aturan-naskah.ts';
import { keputusan, PERMENDAGRI_PENILAIAN, PP_INOVASI } from './contoh-naskah.ts';
import type { Kelompok } from './daftar-bertingkat.ts';
import type { NaskahTerbaca } from './naskah-terbaca.ts';
import type { Butir, Tanda as TandaButir } from './tanda-butir.ts';
import { padaBaris } from './temukan.ts';

type Bernomor = { readonly tanda: TandaButir | null; readonly teks: string; readonly baris: number };

/** Items whose mark does not follow the one before; lists that begin in the middle were cut by the paste. */
const loncat = (butir: readonly Bernomor[]): readonly Pelanggaran[] =>
  butir.flatMap((b, i) => {
    const before = butir[i - 1]?.tanda?.nilai;
    return before === undefined || !b.tanda || b.tanda.nilai === 0 || b.tanda.nilai === before + 1
      ? []
      : [padaBaris(b)];
  });

const daftarLoncat = (n: NaskahTerbaca): readonly Pelanggaran[] => {
  const angka = [n.mengingat, n.memperhatikan, n.tembusan].flatMap((b): readonly (readonly Butir[])[] =>
    b ? [b.butir] : [],
  );
  return [...angka, ...n.kelompok.map((k) => k.butir)].flatMap(loncat);
};

/** A list that a colon opens, of clauses and not of sentences: its items are parts of one sentence. */
const tabulasi = (k: Kelompok): boolean =>
  k.pembuka.endsWith(':') &&
  !k.definisi &&
  k.butir.length > 1 &&
  k.butir[0]?.tanda.macam !== '-' &&
  !k.butir.slice(0, -1).every((b) => b.akhir.endsWith('.'));

const KATA_SAMBUNG = /(?:;|,) (?:dan|atau|dan\/atau|serta)$/i;

const tanpaTitikKoma = (k: Kelompok): readonly Pelanggaran[] =>
  k.butir
    .slice(0, -1)
    .filter((b) => !/[;:]$/.test(b.akhir) && !/; (?:dan|atau|dan\/atau|serta)$/i.test(b.akhir))
    .map(padaBaris);

const tanpaDan = (k: Kelompok): readonly Pelanggaran[] => {
  const b = k.butir[k.butir.length - 2];
  return b && !KATA_SAMBUNG.test(b.akhir) && b.akhir.endsWith(';') ? [padaBaris(b)] : [];
};

const TUGAS =
  'KESATU : Perangkat Daerah mempunyai tugas:\na. menyusun rencana;\nb. melaksanakan uji coba; dan\nc. menyampaikan laporan.';
const BERTINGKAT = 'KESATU : Perangkat Daerah mempunyai tugas:\na. menyusun:\n1. rencana:\na) kerja:\n1) harian:\n';

/** Lists: their marks, how their items end and how deep they go. */
export const ATURAN_DAFTAR: readonly AturanNaskah[] = [
  {
    kode: 'N43',
    tingkat: 'CEK',
    kepastian: 'PASTI',
    periksa: daftarLoncat,
    penjelasan: 'Huruf atau angka butir ini tidak melanjutkan butir sebelumnya.',
    saran: 'Urutkan penandanya, lalu periksa rujukan ke butir itu.',
    baik: `Mengingat : 1. ${PP_INOVASI};\n2. ${PERMENDAGRI_PENILAIAN};`,
    buruk: `Mengingat : 1. ${PP_INOVASI};\n3. ${PERMENDAGRI_PENILAIAN};`,
  },
  {
    kode: 'N44',
    tingkat: 'CEK',
    kepastian: 'PASTI',
    periksa: (n) => n.kelompok.filter(tabulasi).flatMap(tanpaTitikKoma),
    penjelasan: 'Butir rincian ini tidak diakhiri titik koma.',
    saran: 'Akhiri setiap butir rincian dengan titik koma, kecuali yang terakhir.',
    baik: TUGAS,
    buruk: TUGAS.replace('rencana;', 'rencana,'),
  },
  {
    kode: 'N45',
    tingkat: 'CEK',
    kepastian: 'PASTI',
    periksa: (n) => n.kelompok.filter(tabulasi).flatMap(tanpaDan),
    penjelasan: 'Butir kedua dari akhir tidak memuat "dan", "atau", atau "dan/atau".',
    saran: 'Tambahkan kata sambungnya di belakang titik koma.',
    baik: TUGAS,
    buruk: TUGAS.replace('; dan', ';'),
  },
  {
    kode: 'N46',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: (n) => n.kelompok.filter((k) => k.tingkat === 5).flatMap((k) => k.butir.slice(0, 1).map(padaBaris)),
    penjelasan: 'Rincian lebih dari empat tingkat.',
    saran: 'Pecah rinciannya menjadi Pasal, ayat, atau diktum tersendiri.',
    baik: `${BERTINGKAT.replace(':\n1) harian:', '; dan\nb)')} bulanan.`,
    buruk: `${BERTINGKAT}(a) pagi; dan\n(b) sore.`,
  },
  {
    kode: 'N47',
    tingkat: 'CATATAN',
    kepastian: 'ANJURAN',
    periksa: (n) =>
      n.kelompok
        .filter((k) => k.tingkat === 1 && k.butir.length > 1 && /\bbertugas ?:$/i.test(k.pembuka))
        .map((k) => padaBaris({ baris: k.butir[0]?.baris ?? 1, teks: k.pembuka })),
    penjelasan: 'Rincian tugas dibuka dengan "bertugas:".',
    saran: 'Tulis "mempunyai tugas:".',
    baik: keputusan(),
    buruk: TUGAS.replace('mempunyai tugas', 'bertugas'),
  },
];
