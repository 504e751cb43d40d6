import type { JENIS_NASKAH } from '../tab/naskah.ts';

/** Kinds of document the register can compose; letters and berita acara join this union when they are built. */
export type NaskahKind = (typeof JENIS_NASKAH)[number]['code'];

/** A page in portrait: size in points, margins in centimetres, font size in points. */
export type Page = {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly marginCm: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly font: string;
  readonly fontSizePt: number;
};

/** F4 (215 × 330 mm), the paper of produk hukum daerah, in points. */
export const F4_PT = { width: 609.45, height: 935.43 } as const;

/** The parts before and right after MEMUTUSKAN that carry a label and a colon. */
export type KonsideranRole = 'MENIMBANG' | 'MENGINGAT' | 'MEMPERHATIKAN' | 'MENETAPKAN';

/** 'huruf' = a., b., c.; 'angka' = 1., 2., 3.; 'tanpa' = a single item without a mark. */
export type Numbering = 'huruf' | 'angka' | 'tanpa';

/** Items hold their own closing punctuation; marks and alignment belong to the renderers. */
export type Konsideran = {
  readonly type: 'konsideran';
  readonly role: KonsideranRole;
  readonly label: string;
  readonly numbering: Numbering;
  readonly items: readonly string[];
};

/** One dictum; `items` are tabulated as huruf a, b, c under a text that ends with a colon. */
export type Diktum = {
  readonly type: 'diktum';
  readonly label: string;
  readonly text: string;
  readonly items: readonly string[];
};

/** Right half of the page: place and date (none in a Lampiran), office lines, room to sign, the name. */
export type TandaTangan = {
  readonly type: 'tandaTangan';
  readonly opening: readonly string[];
  readonly jabatan: readonly string[];
  readonly nama: string;
  /** Lines under the name (rank, NIP): in naskah dinas, never in produk hukum. */
  readonly identitas?: readonly string[];
  /** What stands in a copy where the original is signed: 'ttd.'. */
  readonly ttd?: string;
};

/** Left half of the page: promulgation, or the certification of a copy; `bawah` stands right below the name. */
export type Pengesahan = {
  readonly type: 'pengesahan';
  readonly opening: readonly string[];
  readonly jabatan: readonly string[];
  readonly nama: string;
  readonly bawah: readonly string[];
  readonly ttd?: string;
};

/** A line of a Pasal: ayat and plain text at level 0, huruf at 1, angka at 2; without ayat huruf and angka begin at 0. */
export type ButirPasal = { readonly tingkat: 0 | 1 | 2; readonly tanda: string; readonly teks: string };

/** Pasal with its number above its lines. */
export type Pasal = { readonly type: 'pasal'; readonly label: string; readonly butir: readonly ButirPasal[] };

/** A bordered table. `width` is a share of the whole; a cell is a list of paragraphs; the header repeats on each page. */
export type Table = {
  readonly type: 'table';
  readonly columns: readonly { readonly heading: string; readonly width: number; readonly align: 'left' | 'center' }[];
  readonly rows: readonly (readonly (readonly string[])[])[];
  /** Numbers stand under the headings because texts point at columns by them; left out where nothing does. */
  readonly columnNumbers?: boolean;
  /** Least height of a row in centimetres: room for initials and signatures. */
  readonly rowCm?: number;
};

/** Label, colon and text, one below the other. */
export type Facts = {
  readonly type: 'facts';
  readonly rows: readonly (readonly [label: string, text: string])[];
  /** Room for the labels in centimetres, where they are short. */
  readonly labelCm?: number;
};

/** The kop of an office: whose government, which office, its address, a line below; or blank room for printed paper. */
export type Letterhead = {
  readonly type: 'letterhead';
  /** More than 0: the paper has its letterhead already, and only this much room is left. */
  readonly spaceCm: number;
  readonly government: string;
  readonly office: string;
  readonly address: string;
};

export type Block =
  /** Blank room for printed letterhead paper, then the lines of the kop jabatan. */
  | { readonly type: 'kop'; readonly spaceCm: number; readonly lines: readonly string[] }
  /** RANCANGAN or KONSEP above the title of a draft. */
  | { readonly type: 'draftMark'; readonly text: string }
  | { readonly type: 'title'; readonly lines: readonly string[] }
  | { readonly type: 'centered'; readonly text: string }
  /** Opens a section of a report; stays with what follows it. */
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'numbered'; readonly items: readonly string[] }
  | Letterhead
  /** Lines one below the other, as an address is written; on the right half of the page, or from the margin. */
  | { readonly type: 'lines'; readonly lines: readonly string[]; readonly right: boolean }
  | Facts
  | Konsideran
  | Diktum
  | TandaTangan
  | Pengesahan
  /** BAB with its title, or Bagian: centred capitals. */
  | { readonly type: 'bab'; readonly lines: readonly string[] }
  | Pasal
  /** Numbered list bottom left under its caption. */
  | { readonly type: 'tembusan'; readonly caption: string; readonly items: readonly string[] }
  | Table;

/** An annex: its own pages, with the header block top right and a signature at its end. */
export type Lampiran = {
  readonly orientation: 'portrait' | 'landscape';
  readonly header: readonly string[];
  readonly title: readonly string[];
  readonly blocks: readonly Block[];
};

/** A document as data, before it becomes .docx, plain text or HTML. `name` suits a file name. */
export type Naskah = {
  readonly kind: NaskahKind;
  readonly name: string;
  readonly page: Page;
  readonly body: readonly Block[];
  readonly lampiran: readonly Lampiran[];
};
