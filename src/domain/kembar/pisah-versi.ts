import type { Kepingan, Ruas } from './pecah-judul.ts';

const PENANDA = new Set([
  'versi',
  'ver',
  'v',
  'version',
  'jilid',
  'seri',
  'volume',
  'vol',
  'edisi',
  'part',
  'tahap',
  'fase',
]);
const LANJUTAN = new Set(['plus', 'reborn', 'next', 'pro', 'gen', 'generation', 'update', 'lanjutan', 'terbaru']);
const AWAL_TAHUN = new Set(['tahun', 'ta', 'thn', 'anggaran', 'th']);

const isTahun = (t: string): boolean => /^(?:19[5-9]|20[0-4])\d$/.test(t);

/** A number that ends a title counts the version; 'I', 'V' and 'X' do so too, which elsewhere are letters. */
const SATUAN: Readonly<Record<string, string>> = { i: '1', v: '5', x: '10' };

const nomor = (t: string): string => (/^\d{1,2}$/.test(t) ? t : (SATUAN[t] ?? ''));

/** The words of a stretch without the version at its end. */
const tanpaVersi = (kata: readonly Kepingan[]): { readonly kata: readonly Kepingan[]; readonly versi: string } => {
  let end = kata.length;
  const found: string[] = [];
  while (end > 1) {
    const t = kata[end - 1]?.teks ?? '';
    if (LANJUTAN.has(t)) found.unshift(t);
    else if (PENANDA.has(t) && found.length > 0) found.unshift('');
    else if (nomor(t) !== '' && found.every((f) => !/\d/.test(f))) found.unshift(nomor(t));
    else break;
    end--;
  }
  return { kata: kata.slice(0, end), versi: found.filter((f) => f !== '').join(' ') };
};

const tanpaTahun = (kata: readonly Kepingan[]): readonly Kepingan[] =>
  kata.filter((k, i) => {
    const next = kata[i + 1]?.teks ?? '';
    const beforeYear =
      AWAL_TAHUN.has(k.teks) && (isTahun(next) || (next === 'anggaran' && isTahun(kata[i + 2]?.teks ?? '')));
    return !isTahun(k.teks) && !beforeYear;
  });

/** Takes years and the version ('2.0', 'II', 'Plus', 'jilid 3') out of the stretches of a title. */
export const pisahVersi = (
  ruas: readonly Ruas[],
): { readonly ruas: readonly Ruas[]; readonly versi: string; readonly tahun: string } => {
  const tahun = ruas.flatMap((r) => r.kata.map((k) => k.teks).filter(isTahun));
  const versi: string[] = [];
  const out = ruas.flatMap((r) => {
    const bare = tanpaTahun(r.kata);
    const cut = tanpaVersi(bare.length > 0 ? bare : r.kata);
    if (cut.versi !== '') versi.push(cut.versi);
    const only = cut.kata.length === 1 ? (cut.kata[0]?.teks ?? '') : '';
    if (ruas.length > 1 && (isTahun(only) || LANJUTAN.has(only) || nomor(only) !== '')) {
      if (!isTahun(only)) versi.push(nomor(only) || only);
      return [];
    }
    return cut.kata.length > 0 ? [{ ...r, kata: cut.kata }] : [];
  });
  return { ruas: out, versi: versi.join(' '), tahun: tahun.join(' ') };
};
