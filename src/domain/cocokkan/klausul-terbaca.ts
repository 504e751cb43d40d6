import { huruf } from '../naskah/penomoran.ts';
import type { BarisBertempat } from '../periksa-naskah/bagian-naskah.ts';
import type { Bagian, NaskahTerbaca } from '../periksa-naskah/naskah-terbaca.ts';
import type { Klausul } from './jodohkan.ts';
import { kataDari } from './kata.ts';

const teksDari = (lines: readonly BarisBertempat[]): readonly string[] => lines.map((b) => b.teks);

/** A part that stands once; nothing where it does not stand at all. */
export const tunggal = (tempat: string, baris: readonly string[]): readonly Klausul[] => {
  const kata = kataDari(baris);
  return kata.length === 0 ? [] : [{ bagian: tempat, tempat, kata, tunggal: true }];
};

const butir = (nama: string, bagian: Bagian | null, mark: (n: number) => string): readonly Klausul[] => {
  const items = bagian?.butir ?? [];
  return items.map(({ teks }, i) => ({
    bagian: nama,
    tempat: items.length === 1 ? nama : `${nama} ${mark(i + 1)}`,
    kata: kataDari([teks]),
  }));
};

const angka = (n: number): string => `angka ${n}`;

/** What a line of the body opens, and the words of it that belong to the clause. */
const pembuka = (
  b: BarisBertempat,
): { readonly bagian: string; readonly tempat: string; readonly isi: string } | null => {
  if (b.buka?.macam === 'diktum') return { bagian: 'Diktum', tempat: `Diktum ${b.buka.nama}`, isi: b.isi };
  if (b.buka?.macam === 'pasal') return { bagian: 'Pasal', tempat: `Pasal ${b.buka.nama}`, isi: '' };
  if (b.buka?.macam !== 'bab') return null;
  const m = /^BAB [IVXLC]{1,8}/.exec(b.teks);
  return { bagian: 'Bab', tempat: m?.[0] ?? 'BAB', isi: b.teks.slice(m?.[0].length ?? 0).trim() };
};

/** The body by dictum, Bab and Pasal; each keeps its lines, so that marks of numbering can be told from words. */
const batang = (lines: readonly BarisBertempat[]): readonly Klausul[] => {
  const out: { bagian: string; tempat: string; baris: string[] }[] = [];
  for (const b of lines) {
    const opened = pembuka(b);
    if (opened)
      out.push({ bagian: opened.bagian, tempat: opened.tempat, baris: opened.isi === '' ? [] : [opened.isi] });
    else if (out.length === 0) out.push({ bagian: 'Isi', tempat: 'Isi', baris: [b.teks] });
    else out[out.length - 1]?.baris.push(b.teks);
  }
  return out.map(({ bagian, tempat, baris }) => ({ bagian, tempat, kata: kataDari(baris) }));
};

const AWAL_PENUTUP: readonly (readonly [RegExp, string])[] = [
  [/^agar setiap orang\b/i, 'Perintah pengundangan'],
  [/^ditetapkan di\b/i, 'Tempat penetapan'],
  [/^diundangkan di\b/i, 'Pengundangan'],
  [/^(?:berita|lembaran) daerah\b/i, 'Lembaran atau Berita Daerah'],
  [/^salinan sesuai dengan aslinya\b/i, 'Pengesahan salinan'],
];

/** The foot by its parts: order, place, date, signature, promulgation. */
const penutup = (lines: readonly BarisBertempat[]): readonly Klausul[] => {
  const parts = new Map<string, string[]>();
  let kini = 'Penutup';
  const put = (tempat: string, teks: string): void => {
    const known = parts.get(tempat);
    if (known) known.push(teks);
    else parts.set(tempat, [teks]);
  };
  for (const { teks } of lines) {
    const opens = AWAL_PENUTUP.find(([pattern]) => pattern.test(teks));
    if (opens) kini = opens[1];
    if (kini === 'Tempat penetapan' && /^pada tanggal\b/i.test(teks)) put('Tanggal penetapan', teks);
    else if (kini === 'Tempat penetapan' && !opens) put('Tanda tangan', teks);
    else put(kini, teks);
  }
  return [...parts].flatMap(([tempat, baris]) => tunggal(tempat, baris));
};

/** Every clause of a decree or regulation above its annex. Kop and draft mark are no part of what is decided. */
export const klausulTerbaca = (n: NaskahTerbaca): readonly Klausul[] => {
  const di = (tempat: BarisBertempat['tempat']): readonly BarisBertempat[] =>
    n.baris.filter((b) => b.tempat === tempat);
  return [
    ...(n.kepala.nomor === null ? [] : tunggal('Nomor', [`NOMOR ${n.kepala.nomor.teks}`])),
    ...tunggal('Judul', teksDari(n.kepala.judul)),
    ...butir('Menimbang', n.menimbang, (i) => `huruf ${huruf(i)}`),
    ...butir('Mengingat', n.mengingat, angka),
    ...butir('Memperhatikan', n.memperhatikan, angka),
    ...tunggal(
      'Persetujuan bersama',
      teksDari(di('memutuskan')).filter((t) => !/^m ?e ?m ?u ?t ?u ?s ?k ?a ?n ?:?$/i.test(t)),
    ),
    ...tunggal('Menetapkan', n.menetapkan ? [n.menetapkan.teks] : []),
    ...batang(di('batang')),
    ...penutup(di('penutup')),
    ...butir('Tembusan', n.tembusan, angka),
    ...tunggal('Penjelasan', teksDari(di('penjelasan'))),
  ];
};
