import { huruf } from '../naskah/penomoran.ts';
import type { AturanNaskah, Pelanggaran } from './aturan-naskah.ts';
import type { NaskahTerbaca } from './naskah-terbaca.ts';
import type { Butir } from './tanda-butir.ts';
import { padaBaris, temukan } from './temukan.ts';

const butirMenimbang = (n: NaskahTerbaca): readonly Butir[] => n.menimbang?.butir ?? [];

const PENUTUP = /berdasarkan pertimbangan sebagaimana dimaksud (?:dalam|pada) ([^;]{1,400}?)(?:, perlu|perlu|$)/i;

const HURUF = 'Menimbang : a. bahwa usulan layak;\nb. bahwa uji coba diperlukan;\n';
const AKHIR =
  'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan Bupati;';
const LENGKAP = `${HURUF}c. ${AKHIR}`;

/** Letters that the closing consideration should name and does not. */
const hurufTertinggal = (n: NaskahTerbaca): readonly Pelanggaran[] => {
  const all = butirMenimbang(n);
  const last = all[all.length - 1];
  if (last?.tanda?.macam !== 'a.' || all.length < 2) return [];
  const named = PENUTUP.exec(last.teks)?.[1];
  if (named === undefined || /sampai dengan/i.test(named)) return [];
  const letters = new Set(named.toLowerCase().match(/\b[a-z]\b/g));
  const missing = all
    .slice(0, -1)
    .map((_, i) => huruf(i + 1))
    .filter((h) => !letters.has(h));
  return missing.length > 0 ? [{ ...padaBaris(last), data: { huruf: missing.join(', ') } }] : [];
};

const hurufLoncat = (n: NaskahTerbaca): readonly Pelanggaran[] =>
  butirMenimbang(n).flatMap((b, i, all) => {
    const before = all[i - 1]?.tanda?.nilai ?? 0;
    return b.tanda?.macam === 'a.' && b.tanda.nilai !== before + 1
      ? [{ ...padaBaris(b), data: { huruf: huruf(before + 1) } }]
      : [];
  });

const tanpaPerlu = (n: NaskahTerbaca): readonly Pelanggaran[] => {
  const all = butirMenimbang(n);
  const last = all[all.length - 1];
  return last && all.length > 1 && !/\bperlu (?:menetapkan|membentuk)\b/i.test(last.teks) ? [padaBaris(last)] : [];
};

/** The considerations. */
export const ATURAN_MENIMBANG: readonly AturanNaskah[] = [
  {
    kode: 'N17',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: (n) =>
      butirMenimbang(n)
        .filter((b) => !/^(?:bahwa|dan seterusnya)\b/i.test(b.teks))
        .map(padaBaris),
    penjelasan: 'Pokok pikiran ini tidak diawali kata "bahwa".',
    saran: 'Awali setiap butir Menimbang dengan "bahwa".',
    baik: LENGKAP,
    buruk: LENGKAP.replace('b. bahwa uji', 'b. uji'),
  },
  {
    kode: 'N18',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: (n) =>
      butirMenimbang(n)
        .filter((b) => !b.teks.endsWith(';'))
        .map(padaBaris),
    penjelasan: 'Pokok pikiran ini tidak diakhiri titik koma.',
    saran: 'Akhiri setiap butir Menimbang dengan titik koma.',
    baik: LENGKAP,
    buruk: LENGKAP.replace('diperlukan;', 'diperlukan.'),
  },
  {
    kode: 'N19',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: hurufLoncat,
    penjelasan: 'Huruf butir Menimbang tidak berurutan; seharusnya huruf {huruf}.',
    saran: 'Urutkan hurufnya, lalu sesuaikan rujukan pada butir penutup.',
    baik: LENGKAP,
    buruk: `Menimbang : a. bahwa usulan layak;\nc. ${AKHIR}`,
  },
  {
    kode: 'N20',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: (n) => temukan(n, /\bdimaksud pada (?:huruf|angka)\b/gi),
    penjelasan: 'Tertulis "pada huruf" atau "pada angka"; yang dipakai "dalam".',
    saran: 'Ganti menjadi "sebagaimana dimaksud dalam huruf …".',
    baik: LENGKAP,
    buruk: LENGKAP.replace('dalam huruf a', 'pada huruf a'),
  },
  {
    kode: 'N21',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: hurufTertinggal,
    penjelasan: 'Butir penutup tidak menyebut semua huruf pertimbangan; yang tertinggal huruf {huruf}.',
    saran: 'Sebut semua huruf di atasnya, misalnya "huruf a, huruf b, dan huruf c".',
    baik: LENGKAP,
    buruk: LENGKAP.replace('huruf a dan huruf b', 'huruf a'),
  },
  {
    kode: 'N22',
    tingkat: 'CEK',
    kepastian: 'PASTI',
    periksa: tanpaPerlu,
    penjelasan: 'Butir Menimbang terakhir tidak memuat "perlu menetapkan".',
    saran: 'Tutup Menimbang dengan "bahwa berdasarkan pertimbangan …, perlu menetapkan … tentang …;".',
    baik: LENGKAP,
    buruk: `${HURUF}c. bahwa dana tersedia;`,
  },
];
