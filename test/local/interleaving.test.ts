import { expect, test } from 'vitest';
import type { Workbook } from '../../src/local/model.ts';
import {
  personDeletes,
  personInserts,
  personMovesColumns,
  personPastes,
  personRenamesHeading,
  personSorts,
  personTypes,
} from '../../src/local/person-acts.ts';
import { personRenamesTab } from '../../src/local/person-tab-acts.ts';
import { personDuplicates, personRestores, versionOf } from '../../src/local/person-versions.ts';
import { atCallNumber, aWorkbook, beforeCall, refusal, run, shown, value } from './a-host.ts';

function filled(): Workbook {
  const workbook = aWorkbook();
  value(
    workbook,
    `sheet.getRange('A1:C4').setValues([['ID', 'Nama', 'Skor'], ['i1', 'c', 3], ['i2', 'b', 1], ['i3', 'a', 2]]); sheet.setFrozenRows(1);
     sheet.getRange('B2').setNote('catatan c'); sheet.getRange('C:C').addDeveloperMetadata('kolom', 'skor');`,
  );
  return workbook;
}

test('the hook is called before every backend call, in order', () => {
  const seen: string[] = [];
  run(aWorkbook(), "sheet.getRange('A1').setValue(1); SpreadsheetApp.flush(); sheet.getLastRow(); sheet.getLastRow()", {
    atCall: (n, name) => seen.push(`${n} ${name}`),
  });
  expect(seen).toEqual(['1 Range.setValue', '2 SpreadsheetApp.flush', '3 Sheet.getLastRow']);
});

test('what a script has not sent lands on its coordinates, after what a person did meanwhile', () => {
  const workbook = filled();
  const body =
    "sheet.getRange('C2').setValue(30); SpreadsheetApp.flush(); return sheet.getRange('A2:C2').getValues()[0]";
  const outcome = run(
    workbook,
    body,
    beforeCall('SpreadsheetApp.flush', (other) => {
      expect(shown(other, 'Sheet1!A2:C2')).toEqual(['i1,c,3']);
      personSorts(other, 'Sheet1', 2);
    }),
  );
  expect(outcome.result).toEqual(['i3', 'a', 30]);
  expect(shown(workbook, 'Sheet1!A2:C4')).toEqual(['i3,a,30', 'i2,b,1', 'i1,c,3']);
});

test('the same holds at every call of an act, and what others see is what was sent', () => {
  const body =
    "sheet.getRange('A2').setValue('x'); SpreadsheetApp.flush(); sheet.getRange('B2').setValue('y'); SpreadsheetApp.flush()";
  const seen = [1, 2, 3, 4].map((n) => {
    const workbook = filled();
    let others: string[] = [];
    run(
      workbook,
      body,
      atCallNumber(n, (other) => {
        others = shown(other, 'Sheet1!A2:B2');
        personInserts(other, 'Sheet1', 'rows', 2);
      }),
    );
    return [...others, ...shown(workbook, 'Sheet1!A2:B3')];
  });
  expect(seen).toEqual([
    ['i1,c', 'x,y', 'i1,c'],
    ['i1,c', 'x,y', 'i1,c'],
    ['x,c', ',y', 'x,c'],
    ['x,c', ',y', 'x,c'],
  ]);
});

test('what was sent goes with its row', () => {
  const workbook = filled();
  run(
    workbook,
    "sheet.getRange('C2').setValue(30); SpreadsheetApp.flush(); sheet.getRange('A2').getValue()",
    beforeCall('Range.getValue', (other) => personSorts(other, 'Sheet1', 2)),
  );
  expect(shown(workbook, 'Sheet1!A2:C4')).toEqual(['i3,a,2', 'i2,b,1', 'i1,c,30']);
});

test('handles on what was made but not sent go on working after others acted', () => {
  const workbook = filled();
  run(
    workbook,
    `const baru = ss.insertSheet('Baru'); const p = sheet.getRange('A1:A2').protect(); baru.getRange('A1').setValue('x');
     baru.getRange('A2').setValue('y'); p.setDescription('kunci'); baru.getRange('B1').setValue('z');`,
    beforeCall('Protection.setDescription', (other) => {
      expect(other.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
      personTypes(other, 'Sheet1!D1', 'orang');
    }),
  );
  expect(shown(workbook, 'Baru!A1:B2')).toEqual(['x,z', 'y,']);
  expect(workbook.protections.map(({ description }) => description)).toEqual(['kunci']);
  expect(shown(workbook, 'Sheet1!D1')).toEqual(['orang']);
});

test('a script that dies loses what it had not sent, not what others did meanwhile', () => {
  const workbook = filled();
  run(workbook, "sheet.getRange('C2').setValue(30); sheet.getRange('C3').setValue(10); SpreadsheetApp.flush()", {
    ...beforeCall('SpreadsheetApp.flush', (other) => personTypes(other, 'Sheet1!B2', 'baru')),
    stopAfterCall: 3,
    loseUnflushed: true,
  });
  expect(shown(workbook, 'Sheet1!A2:C3')).toEqual(['i1,baru,3', 'i2,b,1']);
});

test('another execution runs inside a call; a lock that is held keeps it out after the wait', () => {
  const workbook = filled();
  const lock = (body: string) => `const lock = LockService.getDocumentLock(); ${body}`;
  const inner: unknown[] = [];
  const outer = run(
    workbook,
    lock(
      "lock.waitLock(1000); sheet.getRange('D1').setValue('luar'); SpreadsheetApp.flush(); lock.releaseLock(); return lock.hasLock()",
    ),
    beforeCall('SpreadsheetApp.flush', (other) => {
      const tried = run(
        other,
        lock("const t = Date.now(); return [lock.tryLock(5000), Date.now() - t, sheet.getRange('D1').getValue()]"),
        {
          now: () => 0,
        },
      );
      inner.push(tried.result, tried.simulatedMs > 5000);
      inner.push(run(other, lock('lock.waitLock(10)')).error?.message);
      inner.push(value(other, 'return LockService.getScriptLock().tryLock(1) && LockService.getUserLock().tryLock(1)'));
    }),
  );
  expect(outer.result).toBe(false);
  expect(inner).toEqual([
    [false, 5000, ''],
    true,
    'Lock timeout: another process was holding the lock for too long.',
    true,
  ]);
  expect(value(workbook, lock('return lock.tryLock(1)'))).toBe(true);
});

test('a lock is free again when its holder was stopped', () => {
  const workbook = filled();
  run(workbook, "LockService.getDocumentLock().tryLock(1); sheet.getRange('A1').getValue()", { stopAfterCall: 2 });
  expect(value(workbook, 'return LockService.getDocumentLock().tryLock(1)')).toBe(true);
});

test('a failure of the hook is the failure of the test, not of the script', () => {
  expect(() =>
    run(
      filled(),
      "try { sheet.getRange('A1').getValue() } catch (e) {}",
      beforeCall('Range.getValue', () => expect(1).toBe(2)),
    ),
  ).toThrow('expected 1 to be 2');
});

test('no more than thirty executions of a user run at once', () => {
  const workbook = filled();
  let depth = 0;
  let refused = '';
  const nest = (other: Workbook): void => {
    depth++;
    const outcome = run(other, "sheet.getRange('A1').getValue()", { atCall: (_n, _name, inner) => nest(inner) });
    refused ||= outcome.error?.message ?? '';
  };
  nest(workbook);
  expect(depth).toBe(31);
  expect(refused).toBe('There are too many scripts running simultaneously for this Google user account.');
});

test('people sort some columns, so that rows come apart, and notes go along', () => {
  const workbook = filled();
  personSorts(workbook, 'Sheet1!B2:C', [{ column: 3, ascending: false }]);
  expect(shown(workbook, 'Sheet1!A1:C4')).toEqual(['ID,Nama,Skor', 'i1,c,3', 'i2,a,2', 'i3,b,1']);
  expect(value(workbook, "return sheet.getRange('B2').getNote()")).toBe('catatan c');
});

test('people insert, delete, move and paste; metadata follows', () => {
  const workbook = filled();
  const column = 'return ss.createDeveloperMetadataFinder().find()[0].getLocation().getColumn().getColumn()';
  personInserts(workbook, 'Sheet1', 'columns', 1, 2);
  expect(value(workbook, column)).toBe(5);
  personMovesColumns(workbook, 'Sheet1', 5, 1, 3);
  expect(value(workbook, column)).toBe(3);
  expect(shown(workbook, 'Sheet1!C1:E2')).toEqual(['Skor,ID,Nama', '3,i1,c']);
  personDeletes(workbook, 'Sheet1', 'columns', 1, 2);
  personInserts(workbook, 'Sheet1', 'rows', 2);
  personDeletes(workbook, 'Sheet1', 'rows', 3);
  personPastes(workbook, 'Sheet1!A1000', [
    ['1', '2'],
    ['3', '4'],
  ]);
  personPastes(workbook, 'Sheet1!E1', 'Sheet1!A1:C1');
  expect(shown(workbook, 'Sheet1!A1:G3')).toEqual(['Skor,ID,Nama,,Skor,ID,Nama', ',,,,,,', '1,i2,b,,,,']);
  expect(workbook.sheets[0]?.maxRows).toBe(1001);
});

test('people rename a tab and a heading; protection stops strangers', () => {
  const workbook = filled();
  personRenamesHeading(workbook, 'Sheet1', 'Nama', 'Judul');
  personRenamesTab(workbook, 'Sheet1', 'Register');
  expect(shown(workbook, 'Register!A1:C1')).toEqual(['ID,Judul,Skor']);
  value(workbook, 'const p = sheet.protect(); p.removeEditors(p.getEditors())');
  const stranger = 'lain@contoh.go.id';
  expect(() => personTypes(workbook, 'Register!A1', 'x', stranger)).toThrow('protected');
  expect(() => personDeletes(workbook, 'Register', 'rows', 2, 1, stranger)).toThrow('protected');
});

test('an older version brings back the content and nothing else', () => {
  const workbook = filled();
  const version = versionOf(workbook);
  value(
    workbook,
    "sheet.getRange('A2').setValue('lain'); PropertiesService.getScriptProperties().setProperty('n', '2'); ss.insertSheet('B')",
  );
  personRestores(workbook, version);
  expect(shown(workbook, 'Sheet1!A2')).toEqual(['i1']);
  expect(
    value(workbook, "return [ss.getNumSheets(), PropertiesService.getScriptProperties().getProperty('n')]"),
  ).toEqual([1, '2']);
  value(workbook, "sheet.getRange('A2').setValue('lagi')");
  personRestores(workbook, version);
  expect(shown(workbook, 'Sheet1!A2')).toEqual(['i1']);
});

test('a copy has another id and carries content and metadata, not properties', () => {
  const workbook = filled();
  value(workbook, "PropertiesService.getScriptProperties().setProperty('n', '2')");
  const copy = personDuplicates(workbook, 'budi@contoh.go.id');
  const read =
    "return [ss.getOwner().getEmail(), PropertiesService.getScriptProperties().getKeys().length, ss.createDeveloperMetadataFinder().find().length, sheet.getRange('A2').getValue()]";
  expect(value(copy, read, { user: 'budi@contoh.go.id' })).toEqual(['budi@contoh.go.id', 0, 1, 'i1']);
  expect(copy.id).not.toBe(workbook.id);
  value(copy, "sheet.getRange('A2').setValue('salinan')", { user: 'budi@contoh.go.id' });
  expect(shown(workbook, 'Sheet1!A2')).toEqual(['i1']);
  expect(refusal(workbook, 'LockService.getDocumentLock().tryLock()')).toContain('method signature');
});
