import { expect, test } from 'vitest';
import { rantai } from '../../src/domain/riwayat/peristiwa.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { TAB_PENGATURAN } from '../../src/domain/tab/pengaturan.ts';
import { RIWAYAT } from '../../src/domain/tab/riwayat.ts';
import { growTo } from '../../src/local/sheet-structure.ts';
import {
  ADMIN,
  act,
  call,
  entry,
  eventsOf,
  outcome,
  placeOf,
  riwayatOf,
  rowOf,
  rowsOf,
  type Siap,
  segelOf,
  sheetOf,
  type,
  withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';
import { everywhere } from './di-mana-saja.ts';

/** Above the smallest limit that the setting allows, so that a check moves the rest. */
const PANJANG = 2040;
const SISA = 2000;

const AT_SEGEL = RIWAYAT.columns.findIndex((c) => c.key === 'segel');

/** A register whose history was made long by events that changed one cell and put it back. */
const panjang = (): Siap => {
  const siap = withProposals(3);
  const { wb, ids } = siap;
  const rows = riwayatOf(wb);
  const last = rows.at(-1) as string[];
  const chain = rantai(
    Array.from({ length: PANJANG - rows.length }, (_, i) => ({
      waktu: '2026-06-10T10:00:00+08:00',
      operator: ADMIN,
      operator_nama: '',
      peran: 'ADMIN',
      cara: 'menu',
      kelompok: `k${i}`,
      tindakan: 'SUNTING',
      id: ids[i % 2] as string,
      dari: 'DRAF',
      ke: 'DRAF',
      versi: 1,
      diputuskan_oleh: '',
      dasar_no: '',
      dasar_tgl: '',
      catatan: '',
      perubahan: { no_agenda: i % 4 < 2 ? (['', 'a'] as const) : (['a', ''] as const) },
      permintaan: `k${i}`,
    })),
    { no: rows.length, segel: last[AT_SEGEL] as string },
  );
  const sheet = sheetOf(wb, 'Riwayat');
  growTo(wb, sheet, PANJANG + 10, sheet.maxColumns);
  sheet.values.push(...chain.rows);
  const [key] = Object.keys(wb.properties.script);
  wb.properties.script[key as string] = JSON.stringify({ jumlah: chain.no, kepala: chain.segel });
  for (const id of ids.slice(0, 2))
    if (eventsOf(wb, id).at(-1)?.perubahan['no_agenda']?.[1 as never] === 'a')
      type(wb, INOVASI, rowOf(wb, id), 'no_agenda', 'a');
  const baris = rowsOf(wb, TAB_PENGATURAN).findIndex((r) => r.kunci === 'batas_riwayat') + 2;
  sheetOf(wb, 'Pengaturan').values[baris - 1]?.splice(placeOf(wb, TAB_PENGATURAN, 'isi') - 1, 1, String(SISA));
  return siap;
};

const hidup = (s: Siap): number => sheetOf(s.wb, 'Riwayat').values.length - 1;
const arsip = (s: Siap): number => sheetOf(s.wb, 'Arsip Riwayat').values.length - 1;

test('given more events than the setting allows then a check moves the oldest, and everything that looks back finds them', () => {
  const s = panjang();
  expect(call(s.wb, 'periksaRegister')).not.toHaveProperty('masalah');
  const jumlah = riwayatOf(s.wb).length;
  expect(hidup(s)).toBe(SISA);
  expect(arsip(s)).toBe(jumlah - SISA);
  expect(call(s.wb, 'periksaKeutuhan')).toMatchObject({ putusan: 'UTUH', jumlah });
  expect(segelOf(s.wb)).toMatchObject({ jumlah, arsip: jumlah - SISA });
  const [id] = s.ids as [string];
  // The registration of this entry lies in the archive now: the "before" of an edit is still known.
  type(s.wb, INOVASI, rowOf(s.wb, id), 'manfaat', 'Manfaat baru');
  expect(act(s.wb, [id], 'T01').hasil).toMatchObject([{ ok: true }]);
  expect(eventsOf(s.wb, id).at(-2)).toMatchObject({
    tindakan: 'SUNTING',
    perubahan: { manfaat: ['Warga tidak perlu ke kota.', 'Manfaat baru'] },
  });
  expectUtuh(s.wb);
  expect(call(s.wb, 'periksaKeutuhan')).toMatchObject({ putusan: 'UTUH', jumlah: jumlah + 2 });
  // An archived event that somebody alters, or a deleted archive, does not pass.
  const rows = sheetOf(s.wb, 'Arsip Riwayat').values;
  const kept = rows[2] as string[];
  rows[2] = kept.map((v, i) => (i === 1 ? `${v} ` : v));
  expect(call(s.wb, 'periksaKeutuhan')).toMatchObject({ putusan: 'DIUBAH' });
  s.wb.sheets = s.wb.sheets.filter((t) => t.name !== 'Arsip Riwayat');
  expect(call(s.wb, 'periksaKeutuhan')).toMatchObject({ putusan: 'DIHAPUS' });
});

test('given the move is stopped anywhere then no event is lost or counted twice, and the next check ends it', () => {
  const awal = riwayatOf(panjang().wb).length;
  const check = (s: Siap, stop?: object): ReturnType<typeof outcome> => outcome(s.wb, 'periksaRegister', {}, stop);
  everywhere({
    bergantian: true,
    make: panjang,
    run: check,
    again: (s) => expect(check(s).error).toBeNull(),
    other: (s) => {
      const [id] = s.ids as [string];
      expect(act(s.wb, [id], 'T31', { alasan: 'ditarik pengusulnya' }).hasil).toMatchObject([{ ok: true }]);
      expect(check(s).error).toBeNull();
      expect(entry(s.wb, id).status).toBe('DITARIK');
    },
    check: (s) => {
      const jumlah = riwayatOf(s.wb).length;
      expect(jumlah).toBeGreaterThanOrEqual(awal);
      expect(hidup(s) + arsip(s)).toBe(jumlah);
      expect(call(s.wb, 'periksaKeutuhan')).toMatchObject({ putusan: 'UTUH', jumlah });
    },
  });
});
