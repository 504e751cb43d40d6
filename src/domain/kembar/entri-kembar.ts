import { type JudulRapi, rapikanJudul } from './judul-rapi.ts';
import { type Sketsa, sketsaTeks } from './sketsa-teks.ts';

/** What the search for doubles looks at in an entry. */
export type EntriKembar = {
  readonly id: string;
  readonly baris: number;
  readonly nama_inovasi: string;
  readonly kepanjangan: string;
  /** The office by its official name where it is known, and the office above it. */
  readonly kantor: string;
  readonly induk: string;
  readonly status: string;
  /** The year in which it was entered or proposed; blank where nobody knows. */
  readonly tahun: string;
  /** The day from which it is known: applied, tried, entered or received, the first that is there. */
  readonly sejak: string;
  readonly kematangan: number | null;
  /** Staff cells that hold something. */
  readonly terisi: number;
  readonly urusan: string;
  readonly teks: string;
  readonly versi_dari_id: string;
  readonly inovasi_asal: string;
};

/** An entry made ready once, to be compared many times. */
export type EntriSiap = { readonly e: EntriKembar; readonly judul: JudulRapi; readonly sketsa: Sketsa };

/** Words of offices' names that are as often what an innovation is about. */
const BUKAN_NAMA = new Set(
  'dinas badan kantor bagian sekretariat puskesmas kecamatan kelurahan desa rumah sakit umum daerah satuan sekolah dan'.split(
    ' ',
  ),
);

const KANTOR_KOSONG: ReadonlySet<string> = new Set();
const PUSKESMAS_DAN_LAIN = /\b(?:puskesmas|kecamatan|kelurahan|desa|rsud|uptd?|s[dm][pa]?n?|smkn?|slb)\b/i;

/** Words that in this office's titles name the place: those of units that are called after one. A dinas is called after its work. */
const kataKantor = (kantor: string): ReadonlySet<string> =>
  PUSKESMAS_DAN_LAIN.test(kantor)
    ? new Set((kantor.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((w) => !BUKAN_NAMA.has(w)))
    : KANTOR_KOSONG;

/** Makes an entry ready for comparing. */
export const siapkanEntri = (e: EntriKembar): EntriSiap => ({
  e,
  judul: rapikanJudul({ nama: e.nama_inovasi, kepanjangan: e.kepanjangan, kantor: kataKantor(e.kantor) }),
  sketsa: sketsaTeks(e.teks),
});

/** Whether an entry names another one, by its id, as what it comes from. */
export const menyebutAsal = (e: Pick<EntriKembar, 'inovasi_asal'>, id: string): boolean =>
  id !== '' && e.inovasi_asal.split(/[^\w.-]+/).includes(id);

/** Whether the register records already how two entries belong together. */
export const sudahBerhubungan = (a: EntriKembar, b: EntriKembar): boolean => {
  const menyebut = (x: EntriKembar, y: EntriKembar): boolean =>
    (y.id !== '' && x.versi_dari_id === y.id) || menyebutAsal(x, y.id);
  const sekeluarga = a.versi_dari_id !== '' && a.versi_dari_id === b.versi_dari_id;
  return sekeluarga || menyebut(a, b) || menyebut(b, a);
};

/** Words of an office's name, without the account in brackets that some exports add; schools are written 'SMAN' and 'SMA Negeri'. */
const kataNama = (kantor: string): string[] =>
  kantor
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\b(sd|smp|sma|smk|slb) negeri\b/g, '$1n')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const SEKOLAH = /^(?:sd|smp|sma|smk|slb)n?$/;

/** Whether two names mean one office. Of schools, which no list names, one name may leave words of the other out. */
export const samaKantor = (a: string, b: string): boolean => {
  const [x, y] = [kataNama(a), kataNama(b)];
  if (x.join('') === y.join('')) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return SEKOLAH.test(short[0] ?? '') && short.length > 1 && short.every((w) => long.includes(w));
};
