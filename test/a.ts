import { bacaLembar, type Lembar } from '../src/domain/baca/baca-baris.ts';
import { bacaPeristiwa, type Peristiwa } from '../src/domain/riwayat/peristiwa.ts';
import { DASAR_HUKUM } from '../src/domain/tab/dasar-hukum.ts';
import { INOVASI, type Inovasi } from '../src/domain/tab/inovasi.ts';
import { PEJABAT, PERANGKAT_DAERAH } from '../src/domain/tab/lembaga.ts';
import { INDIKATOR } from '../src/domain/tab/penilaian.ts';
import { ARSIP_RIWAYAT, RIWAYAT } from '../src/domain/tab/riwayat.ts';
import type { Nilai, RowOf, Tab } from '../src/domain/tab/tab.ts';
import { fromDayNumber } from '../src/domain/tanggal.ts';
import { type Cell, foldName } from '../src/domain/teks.ts';
import { lastRow } from '../src/local/cell-values.ts';
import { createWorkbook, sheetByName } from '../src/local/create-workbook.ts';
import { type Answer, type ExecutionOptions, execute, type Outcome } from '../src/local/execute.ts';
import { columnLetters } from '../src/local/grid-range.ts';
import { type CellValue, emptySheet, type Sheet, type Workbook } from '../src/local/model.ts';
import { bundleOf, type Manifest, type ScriptBundle } from '../src/local/script-bundle.ts';
import { growTo } from '../src/local/sheet-structure.ts';
import { typeCells } from '../src/local/type-cells.ts';
import type { Jawaban } from './jawaban.ts';

export type { Workbook } from '../src/local/model.ts';

type Build = { readonly buildDist: () => Promise<ReadonlyMap<string, string>> };
const { buildDist } = (await import(new URL('../build.mjs', import.meta.url).href)) as Build;

/** What dist/ would hold if it were built from the sources as they stand now. */
export const DIST = await buildDist();

const named = (ending: string): { name: string; text: string }[] =>
  [...DIST]
    .filter(([name]) => name.endsWith(ending))
    .map(([name, text]) => ({ name, text }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

export const MANIFEST = JSON.parse(DIST.get('appsscript.json') ?? '{}') as Manifest;

export const BUNDLE = bundleOf(
  named('.js'),
  Object.fromEntries(named('.html').map(({ name, text }) => [name.slice(0, -5), text])),
  MANIFEST,
);

/** The same with a composer of documents that makes nothing: for tests about when a document is made, not what it holds. */
export const BUNDLE_TANPA_DOCX = bundleOf(
  [
    ...named('.js').filter(({ name }) => name !== 'Docx.js'),
    { name: 'Docx.js', text: 'function naskahDocx_() { return { renderDocx: function () { return [80, 75]; } }; }' },
  ],
  {},
  MANIFEST,
);

export const ADMIN = 'admin@contoh.go.id';

/** Monday 15 June 2026, ten o'clock in Luwu Timur. */
export const HARI_INI = '2026-06-15';
const NOW = Date.UTC(2026, 5, 15, 2, 0, 0);

type Options = Partial<Omit<ExecutionOptions, 'functionName'>> & { readonly bundle?: ScriptBundle };

/** Runs a function in a fresh execution and tells all that it did. */
export const outcome = (wb: Workbook, functionName: string, args: unknown, options: Options = {}): Outcome => {
  const { bundle = BUNDLE, ...rest } = options;
  const given = args === undefined ? [] : [args];
  return execute(wb, bundle, { kind: 'call', user: ADMIN, now: () => NOW, functionName, args: given, ...rest });
};

/** What `google.script.run` would get. An error that the script threw is thrown here. */
export const call = <F extends keyof Jawaban>(
  wb: Workbook,
  fn: F,
  args: Readonly<Record<string, unknown>> = {},
  options: Options = {},
): Jawaban[F] => {
  const done = outcome(wb, fn, args, options);
  if (done.error) throw new Error(`${fn}: ${done.error.message}\n${done.stack}`);
  return done.result as Jawaban[F];
};

/** Chooses an entry of the menu as a person would, with answers for its questions. */
export const menu = (wb: Workbook, fn: string, answers: readonly Answer[] = [], options: Options = {}): Outcome => {
  const done = outcome(wb, fn, undefined, { kind: 'menu', answers, ...options });
  if (done.error) throw new Error(`${fn}: ${done.error.message}\n${done.stack}`);
  return done;
};

/** The texts of the dialogs that were shown. */
export const said = (done: Outcome): string[] => done.dialogs.map((d) => d.text);

/** The codes of the reasons why a call was refused; 'ok' where it was not. */
export const kode = (answer: object): string[] =>
  'masalah' in answer ? (answer.masalah as readonly { readonly kode: string }[]).map((m) => m.kode) : ['ok'];

/** A new file, as Google makes one. */
export const aFile = (): Workbook => createWorkbook({ name: 'Uji', id: 'berkas-uji' });

const memo = new Map<string, unknown>();

/** Makes something once and gives every caller a copy of its own. */
const copyOf = <T>(key: string, make: () => T): T => {
  if (!memo.has(key)) memo.set(key, make());
  return structuredClone(memo.get(key)) as T;
};

/** A file that became the register of a region; Luwu Timur unless said otherwise. Its legal office has checked every legal basis. */
export const aRegister = (wilayah = '73.24'): Workbook =>
  copyOf(`register ${wilayah}`, () => {
    const wb = aFile();
    const made = call(wb, 'siapkanRegister', { wilayah });
    if ('masalah' in made) throw new Error(JSON.stringify(made));
    for (const [i] of rowsOf(wb, DASAR_HUKUM).entries()) type(wb, DASAR_HUKUM, i + 2, 'diperiksa_tgl', '01-06-2026');
    return wb;
  });

/** Three hundred words and a few more, told apart by a number. */
const design = (n: number): string =>
  `Rancang bangun ${n}: ${Array.from({ length: 300 }, (_, i) => `k${i.toString(36)}`).join(' ')}`;

export type Isi = Readonly<Record<string, Cell>>;

/** The row of a proposal that may walk the whole road to the decree. */
export const aProposal = (n = 1, over: Isi = {}): Isi => ({
  nama_inovasi: `Kapal Layanan ${n}`,
  pd_pengusul: 'Dinas Kesehatan',
  inisiator_jenis: 'Perangkat Daerah',
  inisiator_nama: 'Rahmawati Contoh',
  inisiator_nip: '198001012005012001',
  bentuk: 'Inovasi Pelayanan Publik',
  jenis: 'Non Digital',
  jenis_kebaruan: 'Temuan baru',
  urusan_utama: '1.02 Kesehatan',
  tanggal_terima: '2026-02-02',
  rancang_bangun: design(n),
  pokok_perubahan: 'Layanan mendatangi warga.',
  tujuan: 'Layanan dasar menjangkau semua desa.',
  manfaat: 'Warga tidak perlu ke kota.',
  sasaran: 'Seribu warga terlayani.',
  uji_coba_mulai: '2026-08-03',
  uji_coba_selesai: '2026-12-18',
  pengantar_jenis: 'Surat pengantar kepala Perangkat Daerah',
  pengantar_no: `400.7/${n}/Dinkes`,
  pengantar_tgl: '2026-01-28',
  pengantar_pejabat: 'Kepala Dinas Kesehatan',
  pd_pelaksana: 'Dinas Kesehatan',
  lokasi_uji_coba: 'Kecamatan Towuti',
  ...over,
});

/** A tab of the workbook. */
export const sheetOf = (wb: Workbook, name: string): Sheet => {
  const sheet = sheetByName(wb, name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
};

/** Where the columns of a tab stand (1-based), by their headings. */
export const placeOf = (wb: Workbook, tab: Tab, key: string): number => {
  const column = tab.columns.find((c) => c.key === key);
  const at =
    sheetOf(wb, tab.name).values[0]?.findIndex((h) => foldName(String(h ?? '')) === foldName(column?.heading ?? key)) ??
    -1;
  if (at < 0) throw new Error(`no column ${key} on ${tab.name}`);
  return at + 1;
};

const cellOf = (value: CellValue | undefined, isDate: boolean): Cell =>
  value === null || value === undefined
    ? ''
    : isDate && typeof value === 'number'
      ? fromDayNumber(Math.floor(value) - 25569)
      : value;

/** A tab as the register reads it. */
export const lembarOf = (wb: Workbook, tab: Tab): Lembar => {
  const letak = new Map(tab.columns.map((c) => [c.key, placeOf(wb, tab, c.key) - 1]));
  const dates = new Set(tab.allText ? [] : tab.columns.filter((c) => c.type === 'date').map((c) => letak.get(c.key)));
  const [, ...rows] = Array.from(sheetOf(wb, tab.name).values, (cells) =>
    (cells ?? []).map((v, i) => cellOf(v, dates.has(i))),
  );
  return { tab, letak, rows, barisPertama: 2 };
};

/** The rows of a tab as values. */
export const rowsOf = <T extends Tab>(wb: Workbook, tab: T): readonly RowOf<T>[] =>
  bacaLembar(lembarOf(wb, tab)).map((b) => b.nilai as unknown as RowOf<T>);

export const entries = (wb: Workbook): readonly Inovasi[] => rowsOf(wb, INOVASI);

export const entry = (wb: Workbook, id: string): Inovasi => {
  const found = entries(wb).filter((e) => e.id === id);
  if (found.length !== 1) throw new Error(`${found.length} rows of ${id}`);
  return found[0] as Inovasi;
};

/** The row number of an entry. */
export const rowOf = (wb: Workbook, id: string): number => {
  const at = placeOf(wb, INOVASI, 'id') - 1;
  const i = sheetOf(wb, INOVASI.name).values.findIndex((cells) => cells?.[at] === id);
  if (i < 0) throw new Error(`no row of ${id}`);
  return i + 1;
};

const teksOf = (wb: Workbook, tab: Tab): string[][] =>
  Array.from(sheetByName(wb, tab.name)?.values.slice(1) ?? [], (cells) => (cells ?? []).map((v) => String(v ?? '')));

/** The rows of the history as texts, archive first; what a stopped move left in both tabs counts once. */
export const riwayatOf = (wb: Workbook): string[][] => {
  const arsip = teksOf(wb, ARSIP_RIWAYAT);
  const known = new Set(arsip.map((r) => r.join('|')));
  return [...arsip, ...teksOf(wb, RIWAYAT).filter((r) => !known.has(r.join('|')))];
};

export type Kejadian = Peristiwa & { readonly no: number; readonly segel: string };

export const events = (wb: Workbook): Kejadian[] => riwayatOf(wb).map(bacaPeristiwa);

export const eventsOf = (wb: Workbook, id: string): Kejadian[] => events(wb).filter((p) => p.id === id);

/** Types into a cell of a row, as a person does. */
export const type = (wb: Workbook, tab: Tab, row: number, key: string, value: string | number | boolean): void =>
  void typeCells(wb, null, `${quoted(tab.name)}!${columnLetters(placeOf(wb, tab, key))}${row}`, value, { user: ADMIN });

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Types rows below the last one; what a row does not name stays blank. Returns the row number of the first. */
export const fill = (wb: Workbook, tab: Tab, rows: readonly Isi[]): number => {
  const sheet = sheetOf(wb, tab.name);
  const first = Math.max(2, lastRow(sheet) + 1);
  growTo(wb, sheet, first + rows.length - 1, sheet.maxColumns);
  const at = tab.columns.map((c) => [c.key, placeOf(wb, tab, c.key)] as const);
  const width = Math.max(...at.map(([, place]) => place));
  const block = rows.map((row) => {
    const line = new Array<Cell>(width).fill('');
    for (const [key, place] of at) line[place - 1] = row[key] ?? '';
    return line;
  });
  typeCells(wb, null, `${quoted(tab.name)}!A${first}`, block, { user: ADMIN });
  return first;
};

/** A tab of somebody else's table, as text unless a cell is a number. */
export const addTab = (wb: Workbook, name: string, rows: readonly (readonly Cell[])[]): Sheet => {
  const sheet = emptySheet(Math.max(...wb.sheets.map((s) => s.id)) + 1, name);
  growTo(wb, sheet, rows.length, Math.max(1, ...rows.map((r) => r.length)));
  sheet.values = rows.map((r) => r.map((c) => (c === '' ? null : c)));
  wb.sheets.push(sheet);
  return sheet;
};

/** The seal that lies outside the tabs. */
export const segelOf = (wb: Workbook): { jumlah: number; kepala: string } | undefined => {
  const [, text] = Object.entries(wb.properties.script).find(([key]) => key.startsWith('lumbung.segel')) ?? [];
  return text === undefined ? undefined : (JSON.parse(text) as { jumlah: number; kepala: string });
};

/** Every cell of the workbook, for comparing two states. */
export const allCells = (wb: Workbook, except: readonly string[] = []): Record<string, CellValue[][]> =>
  Object.fromEntries(
    wb.sheets
      .filter((s) => !except.includes(s.name))
      .map((s) => [s.name, Array.from(s.values, (cells) => trimmed(cells ?? []))]),
  );

const trimmed = (cells: readonly CellValue[]): CellValue[] => {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? null) === null) end--;
  return cells.slice(0, end);
};

/** Offices and the officials that a decree needs. */
const withOffices = (wb: Workbook): void => {
  fill(wb, PERANGKAT_DAERAH, [
    { nama: 'Dinas Kesehatan', alias: 'Dinkes', jenis_unit: 'Dinas', wajib_inovasi: 'Ya', keadaan: 'Aktif' },
    { nama: 'Dinas Sosial', jenis_unit: 'Dinas', wajib_inovasi: 'Ya', keadaan: 'Aktif' },
    {
      nama: 'Puskesmas Malili',
      jenis_unit: 'Puskesmas',
      induk: 'Dinas Kesehatan',
      wajib_inovasi: 'Tidak',
      keadaan: 'Aktif',
    },
  ]);
  fill(wb, PEJABAT, [{ jabatan: 'Bupati Luwu Timur', sebutan: 'Definitif', nama: 'Andi Contoh', dari: '2025-02-20' }]);
};

export type Siap = { readonly wb: Workbook; readonly ids: readonly string[] };

/** A register with registered proposals, each with an indicator; `over` changes the rows. */
export const withProposals = (n: number, over: (n: number) => Isi = () => ({})): Siap =>
  copyOf(`proposals ${n} ${over.toString()}`, () => {
    const wb = aRegister();
    withOffices(wb);
    fill(
      wb,
      INOVASI,
      Array.from({ length: n }, (_, i) => aProposal(i + 1, over(i + 1))),
    );
    const made = call(wb, 'daftarkanBaris');
    if ('masalah' in made) throw new Error(JSON.stringify(made));
    fill(
      wb,
      INDIKATOR,
      made.id.map((id) => ({ id, indikator: 'Warga terlayani', satuan: 'orang', awal: 0, target: 1000 })),
    );
    return { wb, ids: made.id };
  });

export type Lihat = Record<string, { versi: number; sidik: string }>;

/** What a panel would have seen of these entries. */
export const seen = (wb: Workbook, ids: readonly string[]): Lihat => {
  const list = call(wb, 'tindakanTersedia', { id: ids });
  if (!Array.isArray(list)) throw new Error(JSON.stringify(list));
  return Object.fromEntries(list.flatMap((t) => ('versi' in t ? [[t.id, { versi: t.versi, sidik: t.sidik }]] : [])));
};

let requests = 0;

/** One act by the call contract, with what the panel sees at this moment. */
export const act = (
  wb: Workbook,
  ids: readonly string[],
  kode: string,
  isian: Readonly<Record<string, Nilai>> = {},
  over: { readonly lihat?: Lihat; readonly permintaan?: string } = {},
  options: Options = {},
): Jawaban['lakukanTindakan'] => {
  const lihat = over.lihat ?? seen(wb, ids);
  const permintaan = over.permintaan ?? `uji-${++requests}`;
  return call(wb, 'lakukanTindakan', { id: ids, kode, isian, lihat, permintaan }, options);
};

export const RAPAT = {
  ba_no: '000.9/5/BA',
  ba_tgl: '4 Mei 2026',
  hadir: 'Ani; Budi; Citra',
  kriteria: 'Ya',
  pertanyaan: 'Ya',
  prinsip: 'Ya',
};
export const KEPUTUSAN = {
  sk_no: '100.3/77/2026',
  sk_tgl: '20-05-2026',
  sk_tautan: 'https://contoh.go.id/keputusan.pdf',
};

/** The acts from draft to decree, with the inputs that the rows of {@link aProposal} do not hold. */
export const JALAN: readonly {
  readonly kode: string;
  readonly ke: string;
  readonly isian: Readonly<Record<string, Nilai>>;
}[] = [
  { kode: 'T01', ke: 'MENUNGGU_PENGANTAR', isian: {} },
  { kode: 'T02', ke: 'VERIFIKASI', isian: {} },
  { kode: 'T06', ke: 'EVALUASI', isian: {} },
  { kode: 'T09', ke: 'LAYAK', isian: RAPAT },
  { kode: 'T11', ke: 'PROSES_PENETAPAN', isian: {} },
  { kode: 'T13', ke: 'DITETAPKAN', isian: KEPUTUSAN },
];

/** Proposals that have come to a state of the road by their acts. */
export const atStage = (status: string, n = 1): Siap =>
  copyOf(`stage ${status} ${n}`, () => {
    const siap = withProposals(n);
    for (const { kode, ke, isian } of JALAN) {
      if (entry(siap.wb, siap.ids[0] as string).status === status) break;
      const { hasil } = act(siap.wb, siap.ids, kode, isian);
      for (const h of hasil) if (!h.ok || h.ke !== ke) throw new Error(JSON.stringify(h));
    }
    return siap;
  });
