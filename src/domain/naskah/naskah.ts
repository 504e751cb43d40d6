/** Kinds of document the register can compose; letters and berita acara join this union when they are built. */
export type NaskahKind = 'KEPUTUSAN';

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
};

/** A bordered table. `width` is a share of the whole; a cell is a list of paragraphs; the header repeats on each page. */
export type Table = {
  readonly type: 'table';
  readonly columns: readonly { readonly heading: string; readonly width: number; readonly align: 'left' | 'center' }[];
  readonly rows: readonly (readonly (readonly string[])[])[];
};

export type Block =
  /** Blank room for printed letterhead paper, then the lines of the kop jabatan. */
  | { readonly type: 'kop'; readonly spaceCm: number; readonly lines: readonly string[] }
  /** RANCANGAN or KONSEP above the title of a draft. */
  | { readonly type: 'draftMark'; readonly text: string }
  | { readonly type: 'title'; readonly lines: readonly string[] }
  | { readonly type: 'centered'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | Konsideran
  | Diktum
  | TandaTangan
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
