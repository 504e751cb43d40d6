import { describe, expect, test } from 'vitest';
import type { IsiContoh } from '../../../src/domain/aturan/aturan.ts';
import { ATURAN } from '../../../src/domain/aturan/semua-aturan.ts';
import { JENIS_ATURAN } from '../../../src/domain/pembetulan/jenis-aturan.ts';
import { SEMUA_JENIS, saranPembetulan } from '../../../src/domain/pembetulan/saran-pembetulan.ts';
import { aKonteks, aLembar } from '../aturan/a-lembar.ts';

const saran = (...rows: readonly IsiContoh[]) =>
  saranPembetulan(aLembar(rows), aKonteks({ namaDaerah: ['Luwu Timur'] }));

describe('kinds of mending', () => {
  test('every rule that proposes something has one kind, and every such kind its rule', () => {
    const rules = ATURAN.filter((a) => a.betulkan && a.kode !== 'F23').map((a) => a.kode);
    expect(JENIS_ATURAN.map((j) => j.kode).sort()).toEqual(rules.sort());
    const codes = SEMUA_JENIS.map((j) => j.kode);
    expect(codes.filter((k, i) => codes.indexOf(k) !== i)).toEqual([]);
  });

  test.each(ATURAN.filter((a) => a.betulkan).map((a) => [a.kode, a] as const))(
    '%s: its bad example gets a suggestion, one a cell',
    (_, a) => {
      const { isi, konteks } = a.contoh.melanggar;
      const rows = (Array.isArray(isi) ? isi : [isi]) as readonly IsiContoh[];
      const all = saranPembetulan(aLembar(rows), aKonteks(konteks));
      const slots = all.map((s) => `${s.baris}|${s.key}`);
      expect(new Set(slots).size).toBe(slots.length);
      for (const s of all) expect(s.sesudah).not.toBe(s.sebelum);
    },
  );
});

describe('one suggestion a cell', () => {
  test('given a rule and a kind speak of one cell then the kind wins; what it leaves comes from the rule', () => {
    expect(
      saran({
        nama_inovasi: 'KAPAL LAYANAN UNTUK WARGA',
        tematik: 'tidak ada',
        asta_cita: '-',
        urusan_utama: 'Kesehtan',
      }).map((s) => [s.kode, s.key, s.sesudah]),
    ).toEqual(
      expect.arrayContaining([
        ['KAPITAL', 'nama_inovasi', 'Kapal Layanan untuk Warga'],
        ['F14', 'tematik', ''],
        ['KOSONG', 'asta_cita', ''],
        ['E04', 'urusan_utama', '1.02 Kesehatan'],
      ]),
    );
  });

  test('given an office that is nearly one of the list then it is proposed', () => {
    expect(saran({ pd_pelaksana: 'Dinas Kesehtan' })).toMatchObject([
      { kode: 'F05', key: 'pd_pelaksana', sesudah: 'Dinas Kesehatan' },
    ]);
  });

  test('given numbers of persons in a text then they are masked, and nothing of them is chosen unasked', () => {
    const [s] = saran({ manfaat: 'Ibu Ani, NIK 7324014708900001' });
    expect(s).toMatchObject({ kode: 'F36', key: 'manfaat' });
    expect(String(s?.sesudah)).not.toContain('7324014708900001');
    expect(SEMUA_JENIS.find((j) => j.kode === 'F36')?.terpilih).toBe(false);
  });

  test('given a decree fixed the cell then nothing of what it says is proposed', () => {
    const isi = { status: 'Ditetapkan', sk_no: '7/2026', nama_inovasi: 'Kapal Layanan Kabupaten Luwu Timur' };
    expect(saran(isi).map((s) => s.key)).not.toContain('nama_inovasi');
    expect(saran({ nama_inovasi: 'Kapal Layanan Kabupaten Luwu Timur' }).map((s) => s.kode)).toEqual(['F35']);
  });
});
