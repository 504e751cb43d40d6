export type JenisWilayah = 'PROVINSI' | 'KABUPATEN' | 'KOTA';

const KATA_JENIS: ReadonlyMap<string, JenisWilayah> = new Map([
  ...['provinsi', 'propinsi', 'prov', 'pemprov'].map((kata) => [kata, 'PROVINSI'] as const),
  ...['kabupaten', 'kab', 'pemkab'].map((kata) => [kata, 'KABUPATEN'] as const),
  ...['kota', 'kotamadya', 'kodya', 'pemkot'].map((kata) => [kata, 'KOTA'] as const),
]);

/** One way to read what was typed: "Kota Baru" may be a kota named Baru, or Kotabaru of whatever kind. */
type Bacaan = { readonly jenis: JenisWilayah | null; readonly kunci: string };

const kataDari = (teks: string): string[] => teks.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** Letters only, so that case, spaces, hyphens and "dan" do not matter. */
const rapat = (kata: readonly string[]): string =>
  kata
    .filter((k) => k !== 'dan')
    .map((k) => (k === 'kep' ? 'kepulauan' : k))
    .join('');

/** Every way to read a typed name; the last one is without its kind. */
export const bacaanDari = (teks: string): Bacaan[] => {
  let kata = kataDari(teks);
  if (kata[0] === 'pemerintah' || kata[0] === 'pemda') kata = kata.slice(1);
  if (kata[0] === 'daerah' && KATA_JENIS.has(kata[1] ?? '')) kata = kata.slice(1);
  const utuh: Bacaan = { jenis: null, kunci: rapat(kata) };
  const jenis = KATA_JENIS.get(kata[0] ?? '');
  if (jenis === undefined) return [utuh];
  const sisa = kata.slice(/^adm/.test(kata[1] ?? '') ? 2 : 1);
  return [utuh, { jenis, kunci: rapat(sisa) }];
};

/** A name as it is compared. */
export const kunciNama = (nama: string): string => rapat(kataDari(nama));
