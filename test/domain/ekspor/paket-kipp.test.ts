import { describe, expect, test } from 'vitest';
import type { BahanEntri, LingkupEkspor } from '../../../src/domain/ekspor/paket.ts';
import { bagianKipp, bagianPeserta, PAKET_JIPPNAS, paketKipp } from '../../../src/domain/ekspor/paket-kipp.ts';
import { melebihiKata, susunTabel } from '../../../src/domain/ekspor/susun-tabel.ts';
import { BAGIAN_BAWAAN } from '../../../src/domain/program/bagian-bawaan.ts';
import type { Inovasi } from '../../../src/domain/tab/inovasi.ts';
import type { Tanggal } from '../../../src/domain/tanggal.ts';
import { foldName } from '../../../src/domain/teks.ts';
import { anEntry } from '../ringkasan/bahan.ts';

const LINGKUP: LingkupEkspor = {
  ...{ daerah: 'Kabupaten Uji', hariIni: '2026-06-15' as Tanggal, penutupan: '2026-04-30' as Tanggal },
  bulan: { UMUM: 24, REPLIKASI: 12, KHUSUS: 24 },
};

const bahan = (e: Partial<Inovasi>, over: Partial<BahanEntri> = {}): BahanEntri => ({
  ...{ e: anEntry(e), akun: '', naskah: new Set<string>(), keikutsertaan: [], ikutKipp: '', replikasi: [] },
  proposal: new Map<string, string>(),
  ...over,
});

const UMUM = bahan(
  { id: 'A', nama_inovasi: 'Antar Obat', tujuan: 'Obat sampai.', penerapan_mulai: '2024-05-01' },
  { proposal: new Map([[foldName('Ringkasan'), 'satu dua tiga empat']]) },
);
const REPLIKASI = bahan({ id: 'B', nama_inovasi: 'Kelas Malam', jenis_kebaruan: 'REPLIKASI' });

const tabel = (list: readonly BahanEntri[], rows = BAGIAN_BAWAAN) => {
  const paket = paketKipp(bagianPeserta(bagianKipp(rows, '2026'), list));
  const isi = susunTabel(paket, list, LINGKUP, true);
  return {
    paket,
    judul: paket.kolom.map((k) => k.judul),
    sel: (i: number, judul: string): string => isi[i]?.[paket.kolom.findIndex((k) => k.judul === judul)] ?? '(none)',
  };
};

describe('the pack of KIPP', () => {
  test('given a proposal then its texts, else what the register may begin a section with; months end at the closing date', () => {
    const t = tabel([UMUM]);
    expect(t.sel(0, 'Ringkasan (paling banyak 200 kata)')).toBe('satu dua tiga empat');
    expect(t.sel(0, 'Kata Ringkasan')).toBe('4');
    expect(t.sel(0, 'Latar Belakang dan Tujuan (paling banyak 300 kata)')).toBe('Obat sampai.');
    expect(t.sel(0, 'Lama Implementasi (bulan)')).toBe('23');
    expect(t.sel(0, 'Lama Implementasi Memenuhi')).toBe('Belum');
    expect(t.judul.join('|')).not.toContain('Inspirasi');
  });

  test('given groups side by side then a section of the other group is not asked for', () => {
    const t = tabel([UMUM, REPLIKASI]);
    expect(t.sel(0, 'Inspirasi Inovasi (paling banyak 100 kata)')).toBe('tidak diminta');
    expect(t.sel(1, 'Signifikansi (paling banyak 600 kata)')).toBe('tidak diminta');
    expect(t.sel(1, 'Ringkasan (paling banyak 200 kata)')).toBe('');
    expect(t.sel(1, 'Kelompok')).toBe('Replikasi');
  });

  test('given the tab has the year then its limit counts, and the pack says whose form it is', () => {
    const own = [
      ...BAGIAN_BAWAAN,
      {
        ...{ program: 'KIPP', tahun: '2026', kelompok: 'UMUM', bagian: 'Ringkasan', batas_kata: 3 },
        ...{ bobot: null, sumber: '', kepastian: 'PASTI' },
      },
    ];
    const { paket } = tabel([UMUM], own);
    expect(melebihiKata(paket, [UMUM], LINGKUP)).toEqual([
      'Ringkasan (paling banyak 3 kata): 1 inovasi melebihi batas kata. Ringkas sebelum dikirim.',
    ]);
    expect(paket.kepastian).toContain('menurut formulir 2026');
  });
});

test('given JIPPNas then the registration number and every award stand there, by result or by stage', () => {
  const ikut = (over: Partial<BahanEntri['keikutsertaan'][number]>) => ({
    ...{ program: 'KIPP', tahun: '2023', status: '', hasil: '', nomor_registrasi: '' },
    ...over,
  });
  const b = bahan(
    { id: 'A' },
    {
      keikutsertaan: [
        ikut({ program: 'JIPPNAS', status: 'TERDAFTAR', nomor_registrasi: 'NRI-9' }),
        ikut({ status: 'TOP_45' }),
        ikut({ tahun: '2021', status: 'TOP_99', hasil: 'Top 99 Terpuji' }),
        ikut({ tahun: '2020', status: 'TIDAK_LOLOS' }),
      ],
    },
  );
  const [row = []] = susunTabel(PAKET_JIPPNAS, [b], LINGKUP, true);
  const sel = (judul: string): string => row[PAKET_JIPPNAS.kolom.findIndex((k) => k.judul === judul)] ?? '';
  expect(sel('No Registrasi')).toBe('NRI-9');
  expect(sel('Status')).toBe('Terdaftar');
  expect(sel('Penghargaan')).toBe('Top 45 (2023); Top 99 Terpuji (2021)');
});
