import type { Sumber } from '../domain/impor/baca-sumber.ts';
import { TIDAK_DIPAKAI } from '../domain/impor/peta-judul.ts';
import { SUMBER_IMPOR } from '../domain/tab/sumber-impor.ts';
import type { Cell } from '../domain/teks.ts';
import { foldName } from '../domain/teks.ts';
import type { Buku, Kantor } from './kantor.ts';
import { muatTab } from './muat.ts';

/** What headings of a source mean, by heading: the key of a column, or that it goes nowhere. */
export type ArtiJudul = Readonly<Record<string, string>>;

const LABEL_TIDAK_DIPAKAI = 'Tidak dipakai';

/** What people said of these headings at an earlier import. A register that has no such tab yet remembers nothing. */
export const ingatanSumber = (buku: Buku, sumber: Sumber): ArtiJudul => {
  if (!buku.ada(SUMBER_IMPOR)) return {};
  const read = muatTab(buku, SUMBER_IMPOR);
  const out: Record<string, string> = {};
  for (const r of read.ok ? read.value : []) {
    if (r.sumber !== sumber.kunci) continue;
    const key =
      foldName(r.dipakai_sebagai) === foldName(LABEL_TIDAK_DIPAKAI)
        ? TIDAK_DIPAKAI
        : sumber.kamus.cari(r.dipakai_sebagai)?.column.key;
    if (key !== undefined) out[r.judul_sumber] = key;
  }
  return out;
};

/** Rows that remember what was said now and not before; a word that names no column is not remembered. */
export const ingatanBaru = (
  kantor: Kantor,
  sumber: Sumber,
  tab: string,
  dulu: ArtiJudul,
  kata: ArtiJudul,
): readonly Readonly<Record<string, Cell>>[] => {
  const known = new Set(sumber.letak.judul.map((j) => j.heading));
  if (Object.keys(kata).length === 0 || !kantor.buku.ada(SUMBER_IMPOR)) return [];
  const { nama, surel } = kantor.orang();
  return Object.entries(kata).flatMap(([judul, key]) => {
    const label = key === TIDAK_DIPAKAI ? LABEL_TIDAK_DIPAKAI : sumber.kamus.menurutKunci(key)?.heading;
    return label === undefined || dulu[judul] === key || !known.has(judul)
      ? []
      : [
          {
            sumber: sumber.kunci,
            dari_tab: tab,
            judul_sumber: judul,
            dipakai_sebagai: label,
            oleh: nama === '' ? surel : nama,
            pada: kantor.hariIni(),
          },
        ];
  });
};

/** Remembers what was said where an import had nothing else to write; an import that writes remembers it by the way. */
export const simpanIngatan = (kantor: Kantor, ingat: readonly Readonly<Record<string, Cell>>[]): void => {
  if (ingat.length === 0) return;
  kantor.terkunci(() => {
    kantor.buku.tambah(SUMBER_IMPOR, ingat);
    kantor.buku.bilas();
  });
};
