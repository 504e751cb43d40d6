import type { Table } from '../naskah/naskah.ts';
import { foldName } from '../teks.ts';

/** A row of the annex as the document has it: its number, and its lines without number and headings. */
export type BarisLampiran = { readonly nomor: number | null; readonly baris: readonly string[] };

export type LampiranTerbaca = {
  readonly kepala: readonly string[];
  readonly baris: readonly BarisLampiran[];
  readonly tandaTangan: readonly string[];
  readonly penjelasan: readonly string[];
};

const NOMOR = /^(?:no\.? ?:? ?)?(\d{1,3})\.(?: |$)/i;
const JABATAN = /^(?:a\.n\. |plt\. |plh\. |pj\. |pjs\. )?(?:GUBERNUR|BUPATI|WALI ?KOTA|SEKRETARIS DAERAH)\b.{0,80},$/;

/** The names by which rows are known, folded: in full, and without what an acronym stands for. */
export const namaBaris = (table: Table | null): readonly (readonly string[])[] =>
  (table?.rows ?? []).map((cells) => {
    const whole = (cells[1] ?? []).join(' ');
    return [...new Set([foldName(whole), foldName(whole.replace(/ \([^()]*\)$/, ''))])].filter((t) => t !== '');
  });

const bernama = (teks: string, names: readonly (readonly string[])[]): boolean => {
  const folded = foldName(teks);
  return names.some((all) => all.some((name) => folded.startsWith(name)));
};

/** A line without the heading of its column in front of it, as a list of heading and content has it. */
const tanpaJudul = (line: string, table: Table | null): string => {
  for (const { heading } of table?.columns ?? [])
    if (line.startsWith(`${heading} : `)) return line.slice(heading.length + 3);
    else if (line === `${heading} :`) return '';
  return line;
};

type Awal = { readonly at: number; readonly nomor: number | null };

/** Where rows begin: at numbers that go on counting; where numbering is lost, at names that are known. */
const awalBaris = (lines: readonly string[], table: Table | null): readonly Awal[] => {
  const names = namaBaris(table);
  const isi = (at: number): string => {
    const rest = (lines[at] ?? '').replace(NOMOR, '');
    return tanpaJudul(rest === '' ? (lines[at + 1] ?? '') : rest, table);
  };
  const out: { at: number; nomor: number }[] = [];
  const bernomor = [...lines.keys()].flatMap((at) => {
    const m = NOMOR.exec(lines[at] ?? '');
    return m ? [{ at, nomor: Number(m[1]), kenal: bernama(isi(at), names) }] : [];
  });
  // Where a number stands in front of a name that is known, another line with that number is part of a cell.
  const terakhir = new Map(bernomor.flatMap((b, n) => (b.kenal ? [[b.nomor, n] as const] : [])));
  for (const [n, { at, nomor, kenal }] of bernomor.entries()) {
    const last = out[out.length - 1]?.nomor ?? 0;
    const later = (terakhir.get(nomor) ?? -1) > n;
    if (kenal || (nomor === last + 1 && !later)) out.push({ at, nomor });
  }
  if (out.length > 0 || names.length === 0) return out;
  return [...lines.keys()]
    .filter((at) => bernama(tanpaJudul(lines[at] ?? '', table), names))
    .map((at) => ({ at, nomor: null }));
};

/** The lines of the headings end what stands above the table. */
const akhirKepala = (lines: readonly string[], first: number, table: Table | null): number => {
  const [no = '', nama = ''] = (table?.columns ?? []).map((c) => foldName(c.heading));
  const at = lines.slice(0, first).findIndex((line, i) => {
    const folded = foldName(line);
    return (
      (folded === no && foldName(lines[i + 1] ?? '') === nama) || folded.startsWith(`${no}${nama}`) || folded === nama
    );
  });
  return at < 0 ? first : at;
};

/** An annex by its head, its rows and its signature. Without a table of ours it is all head. */
export const bacaLampiran = (lines: readonly string[], table: Table | null): LampiranTerbaca => {
  const from = lines.indexOf('PENJELASAN');
  const penjelasan = from < 0 ? [] : lines.slice(from);
  const body = from < 0 ? lines : lines.slice(0, from);
  const awal = table ? awalBaris(body, table) : [];
  const first = awal[0]?.at ?? body.length;
  const last = awal[awal.length - 1]?.at ?? 0;
  const sign = body.findIndex((line, i) => i > last && JABATAN.test(line));
  const end = sign < 0 ? body.length : sign;
  const kepala = body.slice(0, Math.min(akhirKepala(body, first, table), end));
  const baris = awal.map(({ at, nomor }, i) => {
    const own = body.slice(at, awal[i + 1]?.at ?? end);
    return {
      nomor,
      baris: own.map((line, n) => tanpaJudul(n === 0 ? line.replace(NOMOR, '') : line, table)).filter((t) => t !== ''),
    };
  });
  return { kepala, baris, tandaTangan: body.slice(end), penjelasan };
};
