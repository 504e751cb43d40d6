/** Words as the register counts them: runs without white space that hold a letter or digit. */
export const hitungKata = (teks: string): number => teks.split(/\s+/).filter((k) => /[\p{L}\p{N}]/u.test(k)).length;

/** '187 dari 200 kata', and in words where the limit is passed. */
export const sebutKata = (kata: number, batas: number | null): string =>
  batas === null
    ? `${kata} kata; batasnya tidak disebut formulir`
    : kata > batas
      ? `${kata} dari ${batas} kata: lebih ${kata - batas} kata, ringkas sebelum dikirim`
      : `${kata} dari ${batas} kata`;
