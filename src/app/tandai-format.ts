import { FORMAT_NASKAH } from '../domain/tab/naskah.ts';
import { tidy } from '../domain/teks.ts';
import type { Kantor } from './kantor.ts';
import { type BarisKlausul, bacaFormat, sisipkan, tempatHilang } from './lengkapi-format.ts';

/** What a person may change of a clause, as its cells show it. */
export type IsiKlausul = { readonly teks: string; readonly syarat: string; readonly aktif: string };

/** What becomes of one clause, as its event names it: found by kind and name, because people move rows. */
export type TandaFormat = {
  readonly jenis: string;
  readonly kunci: string;
  /** null: the clause had no row. */
  readonly semula: IsiKlausul | null;
  readonly menjadi: IsiKlausul;
  /** What is shipped now, so that the next upgrade knows whose text it is. */
  readonly sidik_baku: string;
};

const rapi = (teks: string): string =>
  teks
    .split(/\r\n?|\n/)
    .map(tidy)
    .join('\n')
    .trim();

const aktif = (kode: string): string => (kode === 'TIDAK' || kode === 'Tidak' ? 'Tidak' : 'Ya');

/** The cells of a row in the form that events hold. */
export const isiBaris = (r: Pick<BarisKlausul, 'teks' | 'syarat' | 'aktif'>): IsiKlausul => ({
  teks: r.teks,
  syarat: r.syarat,
  aktif: aktif(r.aktif),
});

export const isSamaIsi = (a: IsiKlausul, b: IsiKlausul): boolean =>
  rapi(a.teks) === rapi(b.teks) && rapi(a.syarat) === rapi(b.syarat) && a.aktif === b.aktif;

const barisDari = (rows: readonly BarisKlausul[], t: TandaFormat): BarisKlausul | undefined =>
  rows.find((r) => r.jenis === t.jenis && r.kunci === t.kunci);

/** Whether every clause still stands as the person saw it. */
export const formatMasihSama = (kantor: Kantor, tanda: readonly TandaFormat[]): boolean => {
  const read = bacaFormat(kantor.buku);
  return (
    read.ok &&
    tanda.every((t) => {
      const r = barisDari(read.value, t);
      return r === undefined ? t.semula === null : t.semula !== null && isSamaIsi(isiBaris(r), t.semula);
    })
  );
};

/**
 * Writes wordings. Only a row that still holds what the event says was there: somebody may have worked on it since. A
 * clause without a row gets one at its place. A second run changes nothing.
 */
export const tandaiFormat = (kantor: Kantor, tanda: readonly TandaFormat[]): void => {
  if (tanda.length === 0) return;
  const { buku } = kantor;
  const read = bacaFormat(buku);
  if (!read.ok) return;
  const hilang = new Map<string, Set<string>>();
  for (const t of tanda) {
    const r = barisDari(read.value, t);
    if (!r) hilang.set(t.jenis, (hilang.get(t.jenis) ?? new Set()).add(t.kunci));
    else if (t.semula && isSamaIsi(isiBaris(r), t.semula)) {
      const { teks, syarat, aktif: a } = t.menjadi;
      buku.tulis(FORMAT_NASKAH, r.baris, ['teks', 'syarat', 'aktif', 'sidik_baku'], [[teks, syarat, a, t.sidik_baku]]);
    }
  }
  // Large, and evaluated only where a row is missing.
  const baku = hilang.size > 0 ? kantor.klausulBaku() : {};
  for (const [jenis, kunci] of hilang) {
    const rows = read.value.filter((r) => r.jenis === jenis);
    const last = Math.max(1, ...read.value.map((r) => r.baris));
    const semua = baku[jenis as keyof typeof baku] ?? [];
    const tempat =
      rows.length === 0
        ? new Map([[last, semua.filter((k) => kunci.has(k.kunci))]])
        : new Map(
            [...tempatHilang(rows, semua)].map(([at, all]) => [at, all.filter((k) => kunci.has(k.kunci))] as const),
          );
    sisipkan(buku, jenis, new Map([...tempat].filter(([, all]) => all.length > 0)));
  }
  buku.bilas();
};
