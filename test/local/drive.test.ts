import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { afterAll, expect, test } from 'vitest';
import type { ExecutionOptions } from '../../src/local/execute.ts';
import type { Workbook } from '../../src/local/model.ts';
import { aWorkbook, DRIVE_MANIFEST, OWNER, run } from './a-host.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'host-drive-'));
afterAll(() => rmSync(folder, { recursive: true }));
const ANI = 'ani@contoh.go.id';
const PRELUDE = `const DOC = 'application/vnd.google-apps.document', FOLDER = 'application/vnd.google-apps.folder', DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const word = (text) => Utilities.newBlob(text || 'x', DOCX, 'a.docx'); const make = (name, more) => Drive.Files.create(Object.assign({ name, mimeType: DOC }, more), word(), { fields: 'id' }).id;
  const names = (q) => Drive.Files.list({ q }).files.map(f => f.name).sort();`;

const drive = (workbook: Workbook, body: string, options: Partial<ExecutionOptions> = {}) =>
  run(workbook, `${PRELUDE} ${body}`, { manifest: DRIVE_MANIFEST, ...options });
const given = (workbook: Workbook, body: string, options: Partial<ExecutionOptions> = {}): unknown => {
  const { error, result } = drive(workbook, body, options);
  if (error) throw new Error(`${error.name}: ${error.message}`);
  return result;
};
const refused = (workbook: Workbook, body: string, options: Partial<ExecutionOptions> = {}) =>
  drive(workbook, body, options).error?.message;

async function wordFile(): Promise<number[]> {
  const row = (cells: string[]) =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const children = [
    new Paragraph('KEPUTUSAN BUPATI'),
    new Paragraph(''),
    new Paragraph('Menimbang: ünïcode'),
    new Table({ rows: [row(['KESATU', 'isi'])] }),
  ];
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  return [...new Int8Array(bytes)];
}

test('refusals are named and detailed as Google does', () => {
  const body =
    "try { Drive.Files.get('tiada') } catch (e) { return [e.name, e.message, e.details.code, e instanceof Error] }";
  expect(given(aWorkbook(), body)).toEqual([
    'GoogleJsonResponseException',
    'API call to drive.files.get failed with error: File not found: tiada.',
    404,
    true,
  ]);
});

test("a colleague's file is not found, whatever is asked of it and with whom it is shared", () => {
  const workbook = aWorkbook();
  const id = given(workbook, "return make('a')");
  given(workbook, `Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: '${ANI}' }, '${id}')`);
  const calls = [
    'Files.get(ID)',
    'Files.update({ name: "b" }, ID)',
    'Files.copy({}, ID)',
    'Files.remove(ID)',
    'Files.export(ID, "text/plain", { alt: "media" })',
    'Permissions.list(ID)',
    'Permissions.create({ type: "anyone", role: "reader" }, ID)',
    'Files.create({ name: "c", parents: [ID] })',
  ];
  for (const call of calls) {
    expect(refused(workbook, `const ID = '${id}'; Drive.${call}`, { user: ANI })).toMatch(/File not found: /);
  }
  expect(given(workbook, 'return names("")', { user: ANI })).toEqual([]);
  expect(given(workbook, 'return names("")', { user: '' })).toEqual([]);
});

test('queries find by property, name, type, folder, time and sharing', () => {
  const workbook = aWorkbook();
  given(
    workbook,
    `const dir = Drive.Files.create({ name: 'Naskah 2026', mimeType: FOLDER }).id;
     make('SK Satu', { parents: [dir], appProperties: { permintaan: "r'1" } }); const dua = make('SK Dua'); Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: '${ANI}' }, dua);
     Drive.Files.update({ trashed: true }, make('Buangan'));`,
    { now: () => Date.UTC(2026, 0, 2) },
  );
  const find = (q: string) => given(workbook, `return names(${JSON.stringify(q)})`);
  expect(find("appProperties has { key='permintaan' and value='r\\'1' } and trashed = false")).toEqual(['SK Satu']);
  expect(find("name = 'SK Dua' or name contains 'naskah'")).toEqual(['Naskah 2026', 'SK Dua']);
  expect(find("name contains 'atu'")).toEqual([]);
  expect(find(`'${workbook.files[0]?.id}' in parents`)).toEqual(['SK Satu']);
  expect(find("not (mimeType = 'application/vnd.google-apps.folder') and trashed = false")).toEqual([
    'SK Dua',
    'SK Satu',
  ]);
  expect(find(`'${ANI}' in readers`)).toEqual(['SK Dua']);
  expect(find("createdTime > '2026-01-02T00:00:01'")).toEqual([]);
  expect(refused(workbook, 'names("warna = \'x\'")')).toContain('Invalid Value');
  expect(
    given(
      workbook,
      "const a = Drive.Files.list({ pageSize: 3, orderBy: 'name desc' }); return [a.files.map(f => f.name), Drive.Files.list({ pageSize: 3, pageToken: a.nextPageToken, orderBy: 'name desc' }).files.length]",
    ),
  ).toEqual([['SK Satu', 'SK Dua', 'Naskah 2026'], 1]);
});

test('files are foldered, moved, copied, and deleted with their folder', () => {
  const workbook = aWorkbook();
  const body = `const dir = Drive.Files.create({ name: 'D', mimeType: FOLDER }).id; const a = make('a');
    Drive.Files.update({ appProperties: { k: 'v' } }, a, null, { addParents: dir, removeParents: 'root' }); const copy = Drive.Files.copy({ name: 'b' }, a, { fields: 'id,parents,appProperties' });
    const seen = [copy.parents[0] === dir, copy.appProperties.k, Drive.Files.get(a, { fields: 'parents' }).parents.length];
    Drive.Files.update({ appProperties: { k: null } }, a); seen.push(Object.keys(Drive.Files.get(a, { fields: 'appProperties' }).appProperties).length); Drive.Files.remove(dir); return seen.concat(names(''))`;
  expect(given(workbook, body)).toEqual([true, 'v', 1, 0]);
});

test('sharing wants a type, a role and an address', () => {
  const workbook = aWorkbook();
  const id = given(workbook, "return make('a')");
  const share = (resource: object) =>
    refused(workbook, `Drive.Permissions.create(${JSON.stringify(resource)}, '${id}')`);
  expect(share({ type: 'user', role: 'writer' })).toContain('emailAddress is invalid');
  expect(share({ type: 'user', role: 'tulis', emailAddress: ANI })).toContain('role is invalid');
  expect(share({ type: 'user', role: 'writer', emailAddress: ANI })).toBeUndefined();
  const body = `const list = Drive.Permissions.list('${id}', { fields: 'permissions(id,role,emailAddress)' }).permissions; Drive.Permissions.remove('${id}', list[1].id); return [list.map(p => p.role + ' ' + p.emailAddress), Drive.Permissions.list('${id}').permissions.length]`;
  expect(given(workbook, body)).toEqual([[`owner ${OWNER}`, `writer ${ANI}`], 1]);
});

test.each([
  ['in memory', null],
  ['in the documents folder', folder],
])('a document keeps its bytes and is exported, %s', async (_where, documentsDir) => {
  const workbook = aWorkbook();
  const options = documentsDir === null ? {} : { documentsDir };
  const bytes = await wordFile();
  const id = given(
    workbook,
    `return Drive.Files.create({ name: 'SK', mimeType: DOC }, Utilities.newBlob(arg, DOCX)).id`,
    { ...options, args: [bytes] },
  );
  const text = `Drive.Files.export('${id}', 'text/plain', { alt: 'media' })`;
  expect(
    given(
      workbook,
      `const b = ${text}; return [b.getContentType(), b.getDataAsString().replace(/^\\ufeff/, '')]`,
      options,
    ),
  ).toEqual(['text/plain', 'KEPUTUSAN BUPATI\r\n\r\nMenimbang: ünïcode\r\nKESATU\r\nisi\r\n']);
  expect(given(workbook, `return Drive.Files.export('${id}', DOCX, { alt: 'media' }).getBytes()`, options)).toEqual(
    bytes,
  );
  expect(
    given(workbook, `return Drive.Files.export('${id}', 'text/html', { alt: 'media' }).getDataAsString()`, options),
  ).toContain('<td><p>KESATU</p></td>');
  expect(refused(workbook, `Drive.Files.export('${id}', 'text/plain')`, options)).toBe(
    'API call to drive.files.export failed with error: Export requires alt=media to download the exported content.',
  );
  expect(refused(workbook, `Drive.Files.export('${id}', 'application/epub+zip', { alt: 'media' })`, options)).toContain(
    'not supported',
  );
  expect(refused(workbook, `Drive.Files.get('${id}', { alt: 'media' })`, options)).toContain(
    'Use Export with Docs Editors files.',
  );
  const stored = workbook.files[0]?.stored;
  if (stored) expect([...new Int8Array(readFileSync(path.join(folder, stored)))]).toEqual(bytes);
});

test('other files are downloaded, not exported', () => {
  const body = "const id = Drive.Files.create({ name: 'r.csv' }, Utilities.newBlob('a,b', 'text/csv')).id;";
  expect(given(aWorkbook(), `${body} return Drive.Files.get(id, { alt: 'media' }).getDataAsString()`)).toBe('a,b');
  expect(refused(aWorkbook(), `${body} Drive.Files.export(id, 'text/plain', { alt: 'media' })`)).toContain(
    'Export only supports Docs Editors files.',
  );
});

test('without LibreOffice a PDF is refused with what to do', () => {
  const before = process.env['PATH'];
  process.env['PATH'] = '';
  try {
    expect(refused(aWorkbook(), "Drive.Files.export(make('a'), 'application/pdf', { alt: 'media' })")).toContain(
      'Pasang LibreOffice',
    );
  } finally {
    process.env['PATH'] = before;
  }
});

test('documents made are counted by day and user', () => {
  const workbook = aWorkbook();
  const now = () => Date.UTC(2026, 5, 6);
  workbook.usage[OWNER] = { day: '2026-06-06', used: { documents: 249 } };
  expect(refused(workbook, "make('a'); make('b')", { now })).toBe(
    'Service invoked too many times for one day: docs create.',
  );
  expect(workbook.files.map(({ name }) => name)).toEqual(['a']);
  expect(refused(workbook, "make('c')", { now, user: ANI })).toBeUndefined();
});

test('an Excel workbook becomes a spreadsheet with an address of its own; other bytes are refused', () => {
  const workbook = aWorkbook();
  const sheet = "mimeType: 'application/vnd.google-apps.spreadsheet'";
  const blob = (type: string) => `Utilities.newBlob('x', '${type}', 'a.xlsx')`;
  const xlsx = blob('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  const made = given(
    workbook,
    `return Drive.Files.create({ name: 'a', ${sheet} }, ${xlsx}, { fields: 'id,webViewLink' })`,
  );
  const { id, webViewLink } = made as { id: string; webViewLink: string };
  expect(webViewLink).toBe(`https://docs.google.com/spreadsheets/d/${id}/edit`);
  given(workbook, `Drive.Files.update({}, '${id}', ${xlsx})`);
  expect(refused(workbook, `Drive.Files.update({}, '${id}', ${blob('image/png')})`)).toBe(
    'API call to drive.files.update failed with error: Conversion from image/png to application/vnd.google-apps.spreadsheet is not supported.',
  );
});
