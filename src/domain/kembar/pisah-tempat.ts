import type { Kepingan, Ruas } from './pecah-judul.ts';
import { LONGGAR, tersusunDari } from './susunan-akronim.ts';

/** A unit whose name always follows it. */
const WILAYAH = new Set(
  'kabupaten kab kecamatan kec kelurahan kel provinsi prov sdn smpn sman smkn rsud uptd upt'.split(' '),
);

/** A unit that is as often what an innovation is about ('Puskesmas Keliling', 'Desa Wisata'): only behind 'di', 'pada' or a dash is it a place. */
const UNIT = new Set(
  'puskesmas pkm rs dinas badan kantor kota desa bagian sekretariat sd smp sma smk slb tk paud mts man posyandu pasar'.split(
    ' ',
  ),
);

const PENUNJUK = new Set(['di', 'pada', 'oleh', 'dari', 'wilayah', 'se']);

/** Words that a name of a place may have. */
const PANJANG = 4;

/** Where the tail that names a place begins; -1 for none. */
const awalTempat = (kata: readonly Kepingan[], awalRuas: boolean): number => {
  for (const [i, { teks }] of kata.entries()) {
    const rest = kata.length - i;
    const before = kata[i - 1]?.teks ?? '';
    if (i === 0 && !awalRuas) continue;
    if (rest < 2 || rest > PANJANG + 1) continue;
    if (WILAYAH.has(teks)) return i;
    if (PENUNJUK.has(before) && UNIT.has(teks)) return i;
    if (i === 0 && awalRuas && UNIT.has(teks)) return i;
  }
  return -1;
};

/** 'PUSLING (Puskesmas Keliling)': the words spell the name out and tell of no place. */
const isKepanjangan = (nama: Ruas, r: Ruas): boolean =>
  tersusunDari(
    nama.kata.map((k) => k.teks).join(''),
    r.kata.map((k) => k.teks),
    LONGGAR,
  );

/**
 * Takes names of places and offices out of a title: 'di Puskesmas Malili', '- Kecamatan Towuti', '(RSUD Lagaligo)'. The first
 * stretch is never a place as a whole.
 */
export const pisahTempat = (
  ruas: readonly Ruas[],
): { readonly ruas: readonly Ruas[]; readonly tempat: readonly string[] } => {
  const tempat: string[] = [];
  const out = ruas.flatMap((r, n) => {
    const at = n > 0 && isKepanjangan(ruas[0] as Ruas, r) ? -1 : awalTempat(r.kata, n > 0);
    if (at < 0) return [r];
    const keep = r.kata.slice(0, at);
    tempat.push(...r.kata.slice(at).map((k) => k.teks));
    return keep.length > 0 ? [{ ...r, kata: keep }] : [];
  });
  return { ruas: out, tempat };
};
