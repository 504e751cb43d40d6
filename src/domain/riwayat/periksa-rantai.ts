import { samaKepala } from './kode-keutuhan.ts';
import { bacaMataRantai, type MataRantai } from './mata-rantai.ts';
import { type Disamarkan, terimaRedaksi } from './redaksi.ts';

export type Putusan = 'UTUH' | 'DIUBAH' | 'DIHAPUS' | 'TERPOTONG' | 'DITULIS_ULANG';

/** What was found, one finer than the verdict. */
export type RincianKode =
  | 'UTUH'
  | 'ISI'
  | 'NOMOR_HILANG'
  | 'BUKAN_KEGIATAN'
  | 'URUTAN'
  | 'SAMBUNGAN'
  | 'TERPOTONG'
  | 'DITULIS_ULANG';

/** The seal of a history as it stood once: how many events, and the seal of the last one (whole, or its first 80 bits). */
export type Segel = { readonly jumlah: number; readonly kepala: string };

/** Numbers in a row, first and last. */
export type Rentang = readonly [number, number];

export type DataRincian = {
  /** The row that tells, by its place among the rows handed over, from 1. */
  readonly baris?: number;
  /** NOMOR_HILANG: which numbers. TERPOTONG: the numbers after the last event. */
  readonly hilang?: readonly Rentang[];
  /** URUTAN: the number that stands where `no` should. */
  readonly ditemukan?: number;
};

export type HasilRantai = {
  readonly putusan: Putusan;
  /** Events in the history. */
  readonly jumlah: number;
  /** The seal of the last one. */
  readonly kepala: string;
  /** The event that the verdict is about. */
  readonly no: number | null;
  readonly rincianKode: RincianKode;
  readonly data: DataRincian;
  /** Events whose text was taken out as a later event declares: what they say now is vouched for from that event on only. */
  readonly disamarkan?: readonly Disamarkan[];
};

type Temuan = Pick<HasilRantai, 'putusan' | 'no' | 'rincianKode' | 'data'>;

const diubah = (rincianKode: RincianKode, no: number | null, data: DataRincian): Temuan => ({
  putusan: 'DIUBAH',
  no,
  rincianKode,
  data,
});

/** Numbers up to the highest one that no event bears. */
const nomorHilang = (links: readonly MataRantai[]): readonly Rentang[] => {
  const out: Rentang[] = [];
  let last = 0;
  for (const no of links.map((l) => l.no).sort((a, b) => a - b)) {
    if (no > last + 1) out.push([last + 1, no - 1]);
    last = no;
  }
  return out;
};

/**
 * The first broken link, all numbers being in order. A seal vouches for what came before it: where event 5 does not carry
 * the seal of event 4, it is 4 that is not what was sealed, unless 5 itself is denied by 6.
 */
const sambunganPutus = (links: readonly MataRantai[]): MataRantai | undefined => {
  const broken = (i: number): boolean => links[i] !== undefined && links[i]?.sebelum !== (links[i - 1]?.segel ?? '');
  const at = links.findIndex((_, i) => broken(i));
  return at < 0 ? undefined : links[at === 0 || broken(at + 1) ? at : at - 1];
};

const temuanDalam = (links: readonly MataRantai[], asing: number | undefined): Temuan | null => {
  const rusak = links.find((l) => !l.sah);
  if (rusak) return diubah('ISI', rusak.no, { baris: rusak.baris });
  const hilang = nomorHilang(links);
  const [first] = hilang;
  if (first) {
    const next = links.find((l) => l.no > first[0]);
    return {
      putusan: 'DIHAPUS',
      no: first[0],
      rincianKode: 'NOMOR_HILANG',
      data: next ? { baris: next.baris, hilang } : { hilang },
    };
  }
  if (asing !== undefined) return diubah('BUKAN_KEGIATAN', null, { baris: asing });
  const pindah = links.findIndex((l, i) => l.no !== i + 1);
  const at = links[pindah];
  if (at) return diubah('URUTAN', pindah + 1, { baris: at.baris, ditemukan: at.no });
  const putus = sambunganPutus(links);
  return putus ? diubah('SAMBUNGAN', putus.no, { baris: putus.baris }) : null;
};

/** Holds a chain that is whole in itself against a seal kept elsewhere; any other result comes back as it is. */
export const bandingkanSegel = (
  hasil: HasilRantai,
  kept: Segel | undefined,
  segelKe: (no: number) => string,
): HasilRantai => {
  if (hasil.putusan !== 'UTUH' || !kept || kept.jumlah < 1) return hasil;
  if (hasil.jumlah < kept.jumlah) {
    const hilang: Rentang = [hasil.jumlah + 1, kept.jumlah];
    return { ...hasil, putusan: 'TERPOTONG', no: hilang[0], rincianKode: 'TERPOTONG', data: { hilang: [hilang] } };
  }
  return samaKepala(segelKe(kept.jumlah), kept.kepala)
    ? hasil
    : { ...hasil, putusan: 'DITULIS_ULANG', no: kept.jumlah, rincianKode: 'DITULIS_ULANG', data: {} };
};

/**
 * Walks the chain: rows of the tab below its heading, as texts, oldest first. Columns right of `segel` belong to the event,
 * blank ones at the end and blank rows below the last event do not. Of several findings the first of these is told:
 *
 * 1. DIUBAH, ISI: a cell of event `no` was changed, its own seal does not hold.
 * 2. DIHAPUS, NOMOR_HILANG: numbers are missing at the start or inside (an emptied or overwritten row counts as missing).
 * 3. DIUBAH, BUKAN_KEGIATAN: a row that is no event stands among or below them; nothing is missing.
 * 4. DIUBAH, URUTAN: all are there and genuine, but moved or doubled.
 * 5. DIUBAH, SAMBUNGAN: event `no` was replaced and sealed anew.
 * 6. TERPOTONG: fewer events than the kept seal counts. A cut tail shows by nothing else.
 * 7. DITULIS_ULANG: the event at the kept count has another seal. A rewrite of everything shows by nothing else.
 *
 * An event whose seal fails is accepted in one case only: a later event, sealed itself, declares its redaction with its
 * number, its own seal and the hash of the very text that stands there now. It is named in every verdict.
 */
export const periksaRantai = (rows: readonly (readonly string[])[], kept?: Segel): HasilRantai => {
  const read: MataRantai[] = [];
  let asing: number | undefined;
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every((c) => c === '')) end--;
  for (let i = 0; i < end; i++) {
    const link = bacaMataRantai(rows[i] ?? [], i + 1, (read[read.length - 1]?.no ?? 0) + 1);
    if (link) read.push(link);
    else asing ??= i + 1;
  }
  const { links, disamarkan } = terimaRedaksi(read);
  const samaran = disamarkan.length > 0 ? { disamarkan } : {};
  const jumlah = links.length;
  const kepala = links[jumlah - 1]?.segel ?? '';
  const temuan = temuanDalam(links, asing);
  if (temuan) return { ...temuan, jumlah, kepala, ...samaran };
  const utuh: HasilRantai = { putusan: 'UTUH', jumlah, kepala, no: null, rincianKode: 'UTUH', data: {}, ...samaran };
  return bandingkanSegel(utuh, kept, (no) => links[no - 1]?.segel ?? '');
};
