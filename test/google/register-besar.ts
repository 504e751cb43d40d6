import { expect } from 'vitest';
import { pembuatSidik } from '../../src/app/muat.ts';
import { keSel } from '../../src/domain/baca/ke-sel.ts';
import { type Peristiwa, rantai } from '../../src/domain/riwayat/peristiwa.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { RIWAYAT } from '../../src/domain/tab/riwayat.ts';
import type { Column } from '../../src/domain/tab/tab.ts';
import type { Cell } from '../../src/domain/teks.ts';
import type { CellValue } from '../../src/local/model.ts';
import { growTo } from '../../src/local/sheet-structure.ts';
import { atStage, segelOf, sheetOf, type Workbook } from '../a.ts';

const AT = (key: string): number => INOVASI.columns.findIndex((c) => c.key === key);
const AT_PERMINTAAN = RIWAYAT.columns.findIndex((c) => c.key === 'permintaan');
const SIDIK = pembuatSidik({ letak: new Map(INOVASI.columns.map((c, i) => [c.key, i])) });

/** A register of n entries in a state with a history of m events, put straight into the model as acts would have left them. */
export const besar = (n: number, m: number, status = 'PROSES_PENETAPAN'): { wb: Workbook; ids: string[] } => {
  const { wb } = atStage(status);
  const sheet = sheetOf(wb, 'Inovasi');
  growTo(wb, sheet, n + 10, sheet.maxColumns);
  // Rows that Sheets inserts take the formats of the row above.
  for (const runs of sheet.styles.columns) {
    const last = runs?.[runs.length - 1];
    if (last) last.to = sheet.maxRows - 1;
  }
  const template = sheet.values[1] as CellValue[];
  const ids: string[] = [];
  for (let i = 0; i < n; i++) {
    const id = `INV-73.24-2026-${String(i + 1).padStart(4, '0')}`;
    const row = [...template];
    row[AT('id')] = id;
    row[AT('nama_inovasi')] = `Inovasi ${i}`;
    const asRead = row.map((v, at): Cell => {
      const column = INOVASI.columns[at] as Column | undefined;
      return v === null
        ? ''
        : column?.type === 'date' && typeof v === 'number'
          ? new Date((v - 25569) * 86400000).toISOString().slice(0, 10)
          : v;
    });
    row[AT('sidik')] = SIDIK(asRead);
    sheet.values[i + 1] = row;
    ids.push(id);
  }
  const history = sheetOf(wb, 'Riwayat');
  const e: Peristiwa = {
    waktu: '2026-06-15T10:00:00+08:00',
    operator: 'admin@contoh.go.id',
    operator_nama: '',
    peran: '',
    cara: 'panel',
    kelompok: 'lama',
    tindakan: 'T01',
    id: ids[0] as string,
    dari: '',
    ke: '',
    versi: 1,
    diputuskan_oleh: '',
    dasar_no: '',
    dasar_tgl: '',
    catatan: '',
    perubahan: { manfaat: ['', String(keSel(INOVASI.columns[AT('manfaat')] as Column, 'x'))] },
    permintaan: 'lama',
  };
  const { rows, no, segel } = rantai(
    Array.from({ length: Math.min(m, 50) }, () => e),
    { no: 0, segel: '' },
  );
  growTo(wb, history, m + 10, history.maxColumns);
  const filler = rows[rows.length - 1] as string[];
  history.values = [
    history.values[0],
    ...Array.from({ length: m }, (_, i) => {
      const r: CellValue[] = [...filler];
      r[0] = String(i + 1);
      // Each its own request, as a history of years is: one of fifty thousand events is read as a batch that may be open.
      r[AT_PERMINTAAN] = `lama ${i}`;
      return r;
    }),
  ];
  const key = Object.keys(wb.properties.script).find((k) => k.startsWith('lumbung.segel')) as string;
  wb.properties.script[key] = JSON.stringify({ jumlah: m, kepala: segel });
  expect(segelOf(wb)?.jumlah).toBe(m);
  expect(no).toBe(Math.min(m, 50));
  return { wb, ids };
};
