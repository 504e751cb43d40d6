import { expect, test } from 'vitest';
import { execute } from '../../src/local/execute.ts';
import { bundleOf } from '../../src/local/script-bundle.ts';
import { aWorkbook, OWNER, refusal, run, value } from './a-host.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const manifest = {
  timeZone: 'Asia/Jakarta',
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
};
const drive = (workbook: ReturnType<typeof aWorkbook>, body: string, user = OWNER) => {
  const outcome = run(workbook, `const DOC = 'application/vnd.google-apps.document', DOCX = '${DOCX}'; ${body}`, {
    manifest,
    user,
  });
  return outcome.error ? outcome.error.message : outcome.result;
};

test('a docx becomes a document, anything else is refused', () => {
  const workbook = aWorkbook();
  expect(
    drive(
      workbook,
      "return Object.keys(Drive.Files.create({ name: 'a', mimeType: DOC }, Utilities.newBlob('x', DOCX), { fields: 'id,webViewLink' })).sort()",
    ),
  ).toEqual(['id', 'webViewLink']);
  expect(
    drive(workbook, "return Drive.Files.create({ name: 'b' }, Utilities.newBlob('x', 'text/plain')).webViewLink"),
  ).toBeNull();
  expect(
    drive(
      workbook,
      "return Drive.Files.create({ name: 'a', mimeType: DOC }, Utilities.newBlob('x', 'application/zip'))",
    ),
  ).toMatch(/^API call to drive.files.create failed with error/);
  expect(workbook.files.map((file) => new TextDecoder().decode(file.content))).toEqual(['x', 'x']);
});

test('files are found by property, by their maker only', () => {
  const workbook = aWorkbook();
  drive(
    workbook,
    "Drive.Files.create({ name: 'a', mimeType: DOC, appProperties: { permintaan: \"r'1\" } }, Utilities.newBlob('x', DOCX))",
  );
  const find =
    "return Drive.Files.list({ q: \"appProperties has { key='permintaan' and value='r\\\\'1' } and trashed = false\", fields: 'files(id,name)' }).files.map(f => f.name)";
  expect(drive(workbook, find)).toEqual(['a']);
  expect(drive(workbook, find, 'lain@contoh.go.id')).toEqual([]);
  expect(
    drive(
      workbook,
      "const f = Drive.Files.list({}).files[0]; Drive.Files.update({ trashed: true }, f.id); return Drive.Files.list({ q: 'trashed = false' }).files.length",
    ),
  ).toBe(0);
  const id = workbook.files[0]?.id;
  expect(drive(workbook, `return Drive.Files.get('${id}')`, 'lain@contoh.go.id')).toBe(
    `API call to drive.files.get failed with error: File not found: ${id}.`,
  );
  expect(
    drive(
      workbook,
      `Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: 'b@contoh.go.id' }, '${id}', { sendNotificationEmail: false }); return 1`,
    ),
  ).toBe(1);
});

test('bytes are signed', () => {
  expect(
    value(aWorkbook(), "return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').slice(0, 2)"),
  ).toEqual([-70, 120]);
  expect(value(aWorkbook(), 'return Utilities.newBlob([-1, 65]).getBytes()')).toEqual([-1, 65]);
  expect(refusal(aWorkbook(), 'Utilities.newBlob([200])')).toContain('Exception');
});

test('blobs zip and unzip, text is UTF-8', () => {
  const body =
    "const z = Utilities.zip([Utilities.newBlob('isi é', 'text/plain', 'a.txt')], 'z.zip'); const b = Utilities.unzip(Utilities.newBlob(z.getBytes()))[0]; return [z.getContentType(), b.getName(), b.getDataAsString(), Utilities.base64Encode('é'), Utilities.newBlob(Utilities.base64Decode('w6k=')).getDataAsString()]";
  expect(value(aWorkbook(), body)).toEqual(['application/zip', 'a.txt', 'isi é', 'w6k=', 'é']);
});

test('dates are formatted by Java patterns in a zone', () => {
  const at = 'new Date(Date.UTC(2025, 0, 31, 20, 5, 6))';
  const body = `return ["yyyy-MM-dd'T'HH:mm:ssXXX", "EEEE, d MMMM yyyy 'pukul' HH.mm", 'Z u h:mm a', 'dd/MM/yy'].map(p => Utilities.formatDate(${at}, 'Asia/Makassar', p))`;
  expect(value(aWorkbook(), body)).toEqual([
    '2025-02-01T04:05:06+08:00',
    'Saturday, 1 February 2025 pukul 04.05',
    '+0800 6 4:05 AM',
    '01/02/25',
  ]);
});

test('properties hold text of limited size, by user', () => {
  const workbook = aWorkbook();
  const body =
    "const p = PropertiesService.getUserProperties(); const before = p.getProperty('n'); p.setProperty('n', 5); return [before, p.getProperty('n')]";
  expect(value(workbook, body)).toEqual([null, '5']);
  expect(value(workbook, body, { user: 'b@contoh.go.id' })).toEqual([null, '5']);
  expect(value(workbook, body)).toEqual(['5', '5']);
  expect(refusal(workbook, "PropertiesService.getScriptProperties().setProperty('a', 'x'.repeat(9217))")).toBe(
    'Exception: Argument too large: value',
  );
});

test('cache entries expire by the clock', () => {
  const workbook = aWorkbook();
  const at = (seconds: number) => ({ now: () => 1_000_000 + seconds * 1000 });
  value(workbook, "CacheService.getDocumentCache().put('k', 'v', 60)", at(0));
  expect(value(workbook, "return CacheService.getDocumentCache().get('k')", at(59))).toBe('v');
  expect(value(workbook, "return CacheService.getDocumentCache().get('k')", at(60))).toBeNull();
});

test('onOpen may build a menu with no authorisation, and nothing else', () => {
  const bundle = (body: string) => bundleOf([{ name: 'a.js', text: `function onOpen(e) { ${body} }` }]);
  const open = (body: string) =>
    execute(aWorkbook(), bundle(body), {
      functionName: 'onOpen',
      kind: 'simple',
      authMode: 'NONE',
      user: OWNER,
      event: () => ({}),
    });
  const menu = open(
    "SpreadsheetApp.getUi().createAddonMenu().addItem('A', 'a').addToUi(); if (e.authMode !== ScriptApp.AuthMode.NONE) throw new Error('mode')",
  );
  expect(menu.error).toBeNull();
  expect(menu.menus).toEqual([
    { kind: 'menu', caption: 'Add-on', items: [{ kind: 'item', caption: 'A', functionName: 'a' }] },
  ]);
  expect(open('SpreadsheetApp.getActiveSheet().getLastRow()').error?.message).toBe(
    'You do not have permission to call Sheet.getLastRow',
  );
});

test('alerts take their overloads and only buttons they have', () => {
  const body =
    'const ui = SpreadsheetApp.getUi(); return [ui.alert("a"), ui.alert("b", ui.ButtonSet.YES_NO), ui.alert("t", "c", ui.ButtonSet.OK_CANCEL)].map(String)';
  const outcome = run(aWorkbook(), body, { answers: ['OK', 'NO', 'CANCEL'] });
  expect(outcome.result).toEqual(['OK', 'NO', 'CANCEL']);
  expect(outcome.dialogs.map(({ title, text }) => [title, text])).toEqual([
    ['', 'a'],
    ['', 'b'],
    ['t', 'c'],
  ]);
  expect(run(aWorkbook(), body, { answers: ['YES'] }).error?.message).toContain('has no button YES');
});

test('the same folder of scripts shares one global scope in alphabetical order', () => {
  const bundle = bundleOf([
    { name: 'a.js', text: 'var list = ["a"]; const k = 1;' },
    { name: 'b.js', text: 'list.push("b" + k); function main() { return list; }' },
  ]);
  expect(execute(aWorkbook(), bundle, { functionName: 'main', kind: 'call', user: OWNER }).result).toEqual(['a', 'b1']);
});
