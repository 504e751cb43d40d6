import { RIWAYAT } from '../tab/riwayat.ts';
import { chunks, segelDari } from './peristiwa.ts';
import { bertandaSamaran, type Redaksi, redaksiDari } from './redaksi.ts';

/** One event as a link of the chain; `sah` when its own seal holds for every cell of its row. */
export type MataRantai = {
  /** Place of its row among the rows handed over, from 1. */
  readonly baris: number;
  readonly no: number;
  readonly sebelum: string;
  readonly segel: string;
  readonly sah: boolean;
  /** The hash of its row as it stands; '' where its seal holds, and where it cannot be a redacted event. */
  readonly sidik: string;
  /** The same with the number that belongs in its place, where its seal fails. */
  readonly dinomori?: { readonly no: number; readonly sidik: string };
  /** Events whose text this one declares to have been taken out, if it is sealed and does so. */
  readonly redaksi: readonly Redaksi[];
};

const FIELDS = RIWAYAT.columns.map((c) => c.key);
const WIDTH = FIELDS.length;
const at = (key: (typeof FIELDS)[number]): number => FIELDS.indexOf(key);
const NO = at('no');
const WAKTU = at('waktu');
const TINDAKAN = at('tindakan');
const PERUBAHAN = at('perubahan');
const PERMINTAAN = at('permintaan');
const SEBELUM = at('segel_sebelum');
const SEGEL = at('segel');

const WHOLE = /^[1-9]\d{0,8}$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:/;
const SEAL = /^[0-9a-f]{64}$/;

/** Whether the cells right of `segel` continue the JSON exactly where the register cuts it: text moved over a cut leaves the seal valid. */
const terbagiBaku = (row: readonly string[], json: string): boolean =>
  chunks(json).every((part, i) => part === row[i === 0 ? PERUBAHAN : WIDTH + i - 1]);

/**
 * An event keeps two of these marks whichever single cell is changed; what people type below the history, or a heading
 * pasted into it, does not have two.
 */
const bertanda = (cells: readonly string[]): boolean =>
  [
    WHOLE.test(cells[NO] ?? ''),
    MOMENT.test(cells[WAKTU] ?? ''),
    SEAL.test(cells[SEGEL] ?? ''),
    SEAL.test(cells[SEBELUM] ?? ''),
    cells[TINDAKAN] !== '' && cells[PERMINTAAN] !== '',
  ].filter(Boolean).length >= 2;

/**
 * The number of an event whose seal fails. A changed `no` shows itself: with the number that belongs there (`dinomori` is the
 * hash of the row with it) the seal holds again. Any other changed cell leaves `no` to be believed.
 */
const nomorRusak = (cells: readonly string[], seharusnya: number, dinomori: string): number => {
  const no = cells[NO] ?? '';
  return !WHOLE.test(no) || dinomori === cells[SEGEL] ? seharusnya : Number(no);
};

/** Reads a row as a link; null when it is no event at all. `seharusnya` is the number that would follow. */
export const bacaMataRantai = (row: readonly string[], baris: number, seharusnya: number): MataRantai | null => {
  const cells = row.slice(0, WIDTH);
  while (cells.length < WIDTH) cells.push('');
  const json = (cells[PERUBAHAN] ?? '') + (row.length > WIDTH ? row.slice(WIDTH).join('') : '');
  cells[PERUBAHAN] = json;
  const link = { baris, sebelum: cells[SEBELUM] ?? '', segel: cells[SEGEL] ?? '' };
  const baku = WHOLE.test(cells[NO] ?? '') && terbagiBaku(row, json);
  const sidik = baku ? segelDari(cells) : '';
  if (baku && sidik === link.segel)
    return { ...link, no: Number(cells[NO]), sah: true, sidik: '', redaksi: redaksiDari(cells[TINDAKAN] ?? '', json) };
  if (!bertanda(cells)) return null;
  const dinomori = segelDari(cells.map((c, i) => (i === NO ? String(seharusnya) : c)));
  return {
    ...link,
    no: nomorRusak(cells, seharusnya, dinomori),
    sah: false,
    sidik: bertandaSamaran(cells) ? sidik : '',
    dinomori: { no: seharusnya, sidik: dinomori },
    redaksi: [],
  };
};
