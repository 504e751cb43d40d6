import { describe, expect, test } from 'vitest';
import type { Baris, BarisInovasi } from '../../src/app/contoh/baris.ts';
import { CONTOH } from '../../src/app/contoh/contoh.ts';
import { tindakanByKode } from '../../src/domain/alur/alur.ts';
import { putuskan } from '../../src/domain/alur/putuskan.ts';
import { bacaLembar } from '../../src/domain/baca/baca-baris.ts';
import { BUKTI } from '../../src/domain/tab/bukti.ts';
import { GAGASAN, KEGIATAN, SUMBATAN } from '../../src/domain/tab/gagasan.ts';
import { INOVASI, type Inovasi } from '../../src/domain/tab/inovasi.ts';
import { PEJABAT, PERANGKAT_DAERAH } from '../../src/domain/tab/lembaga.ts';
import { HARI_LIBUR } from '../../src/domain/tab/pengaturan.ts';
import { INDIKATOR, type Indikator, PENILAIAN, type Penilaian } from '../../src/domain/tab/penilaian.ts';
import type { Tab } from '../../src/domain/tab/tab.ts';
import { dayOfWeek, isTanggal, type Tanggal } from '../../src/domain/tanggal.ts';
import { parseDaftarUrusan, parseUrusan } from '../../src/domain/urusan.ts';

const KANTOR = new Set(CONTOH.perangkatDaerah.map((p) => p.nama));

/** Cells of a row that do not read as their column declares. */
const salahBaca = (tab: Tab, baris: Baris<string>): string[] =>
  Object.entries(baris).flatMap(([key, nilai]) => {
    const column = tab.columns.find((c) => c.key === key);
    if (column === undefined) return [`${key}: no such column`];
    const teks = String(nilai);
    const benar = {
      choice: () => (column.choices ?? []).some((c) => c.label === teks),
      date: () => isTanggal(teks),
      number: () => typeof nilai === 'number',
      money: () => typeof nilai === 'number',
      office: () => KANTOR.has(teks),
      urusan: () => parseUrusan(teks) !== null,
      urusanList: () => parseDaftarUrusan(teks).sisa.length === 0,
      url: () => teks.startsWith('https://contoh.go.id/'),
    }[column.type as string];
    return benar === undefined || benar() ? [] : [key];
  });

const namaDari = (b: BarisInovasi): string => String(b.nama_inovasi);
const semua = [...CONTOH.usulan, ...CONTOH.berjalan].map((x) => x.baris);
const kata = (teks: unknown): number => (String(teks).match(/\p{L}[\p{L}-]*/gu) ?? []).length;

describe('how much there is', () => {
  test('more than 65 innovations, of them own proposals at every point up to the decree', () => {
    expect(semua.length).toBeGreaterThanOrEqual(65);
    const sampai = (s: string) => CONTOH.usulan.filter((u) => u.sampai === s).length;
    expect(sampai('DRAF')).toBeGreaterThanOrEqual(14);
    for (const s of ['MENUNGGU_PENGANTAR', 'VERIFIKASI', 'EVALUASI', 'LAYAK', 'PROSES_PENETAPAN', 'DITETAPKAN'])
      expect(sampai(s), s).toBeGreaterThanOrEqual(1);
  });

  test('running ones as an export brings them, a dozen with defects', () => {
    const tahapan = (t: string) => CONTOH.berjalan.filter((b) => b.tahapan === t).length;
    expect(tahapan('Penerapan')).toBeGreaterThanOrEqual(30);
    expect([tahapan('Uji Coba'), tahapan('Inisiatif')]).toEqual([4, 4]);
    expect(CONTOH.berjalan.filter((b) => b.cacat !== undefined).length).toBeGreaterThanOrEqual(12);
  });

  test('every name stands once, but for the duplicate that differs in punctuation', () => {
    const kunci = semua.map((b) =>
      namaDari(b)
        .toLowerCase()
        .replace(/[^\p{L}\d]/gu, ''),
    );
    expect(new Set(semua.map(namaDari)).size).toBe(semua.length);
    expect(kunci.filter((k, i) => kunci.indexOf(k) !== i)).toEqual(['sipintar']);
  });

  test('all five kinds of initiator', () => {
    const jenis = (j: string) => CONTOH.usulan.filter((u) => u.baris.inisiator_jenis === j).length;
    expect([jenis('Kepala Daerah'), jenis('Anggota DPRD')]).toEqual([1, 1]);
    for (const j of ['ASN', 'Perangkat Daerah', 'Masyarakat']) expect(jenis(j)).toBeGreaterThanOrEqual(4);
  });
});

describe('own proposals', () => {
  const WAJIB = [
    'nama_inovasi',
    'pd_pengusul',
    'inisiator_jenis',
    'inisiator_nama',
    'bentuk',
    'jenis',
    'jenis_kebaruan',
    'urusan_utama',
    'tanggal_terima',
    'cara_terima',
    'rancang_bangun',
    'pokok_perubahan',
    'tujuan',
    'manfaat',
    'sasaran',
    'uji_coba_mulai',
    'uji_coba_selesai',
    'lokasi_uji_coba',
    'pd_pelaksana',
  ] as const;

  test.each(CONTOH.usulan.map((u) => [namaDari(u.baris), u] as const))(
    '%s is complete and reads as declared',
    (_, u) => {
      expect(salahBaca(INOVASI, u.baris)).toEqual([]);
      expect(WAJIB.filter((k) => u.baris[k] === undefined)).toEqual([]);
      expect(kata(u.baris.rancang_bangun)).toBeGreaterThanOrEqual(300);
      expect(u.indikator.length).toBeGreaterThanOrEqual(1);
      if (u.baris.inisiator_jenis === 'ASN') expect(String(u.baris.inisiator_nip)).toMatch(/^\d{18}$/);
      if (!/baru$/.test(String(u.baris.jenis_kebaruan))) expect(semua.map(namaDari)).toContain(u.baris.inovasi_asal);
      if (u.baris.anggaran_nilai !== undefined) expect(u.baris.anggaran_sumber).toBeTruthy();
    },
  );

  test('dates follow the road, and documents are dated on working days', () => {
    const libur = new Set(CONTOH.hariLibur.map((h) => h.tanggal));
    for (const { baris: b } of CONTOH.usulan) {
      const jalan = [
        b.tanggal_terima,
        b.pengantar_tgl,
        b.ba_tgl,
        b.sk_tgl,
        b.sk_berlaku,
        b.uji_coba_mulai,
        b.uji_coba_selesai,
      ];
      const ada = jalan.filter((t) => t !== undefined).map(String);
      expect(ada, namaDari(b)).toEqual([...ada].sort());
      for (const t of ada.slice(0, -2)) {
        expect([0, 6], `${namaDari(b)} ${t}`).not.toContain(dayOfWeek(t as Tanggal));
        expect(libur.has(t), `${namaDari(b)} ${t}`).toBe(false);
      }
      expect(String(b.uji_coba_mulai)).toMatch(/^2027/);
    }
  });

  test('carry what the acts on their way asked for', () => {
    const SESUDAH = { pengantar_tgl: 'VERIFIKASI', ba_no: 'LAYAK', sk_no: 'DITETAPKAN' } as const;
    const urutan = ['DRAF', 'MENUNGGU_PENGANTAR', 'VERIFIKASI', 'EVALUASI', 'LAYAK', 'PROSES_PENETAPAN', 'DITETAPKAN'];
    for (const u of CONTOH.usulan) {
      for (const [kunci, sejak] of Object.entries(SESUDAH)) {
        if (urutan.indexOf(u.sampai) >= urutan.indexOf(sejak))
          expect(u.baris[kunci as 'sk_no'], namaDari(u.baris)).toBeTruthy();
      }
      if (urutan.indexOf(u.sampai) >= urutan.indexOf('LAYAK')) expect(u.penilaian).toHaveLength(3);
    }
  });

  test('twelve drafts can share one decree: by the usual routes, half of them with their letter, most judged', () => {
    const draf = CONTOH.usulan.filter(
      (u) => u.sampai === 'DRAF' && ['ASN', 'Perangkat Daerah', 'Masyarakat'].includes(String(u.baris.inisiator_jenis)),
    );
    expect(draf.length).toBeGreaterThanOrEqual(12);
    expect(draf.filter((u) => u.baris.pengantar_tgl !== undefined).length).toBeGreaterThanOrEqual(6);
    expect(draf.filter((u) => u.penilaian.length === 3).length).toBeGreaterThanOrEqual(8);
    expect(new Set(CONTOH.usulan.map((u) => u.baris.rancang_bangun)).size).toBe(CONTOH.usulan.length);
  });
});

/** Rows as the register reads them back from cells. */
const baca = <R>(tab: Tab, rows: readonly Baris<string>[]): R[] => {
  const letak = new Map(tab.columns.map((c, i) => [c.key, i]));
  const cells = rows.map((row) => tab.columns.map((c) => row[c.key] ?? ''));
  return bacaLembar({ tab, letak, rows: cells, barisPertama: 2 }).map((b) => b.nilai as R);
};

describe('the road to a decree', () => {
  const PENGANTAR: Readonly<Record<string, string>> = {
    ASN: 'IZIN',
    PERANGKAT_DAERAH: 'PENGANTAR',
    MASYARAKAT: 'DISPOSISI',
    ANGGOTA_DPRD: 'PARIPURNA',
  };
  const draf = CONTOH.usulan.filter((u) => u.sampai === 'DRAF' && u.baris.inisiator_jenis !== 'Kepala Daerah');
  const setuju = CONTOH.usulan.find((u) => u.penilaian.length === 3)?.penilaian ?? [];

  test.each(draf.map((u) => [namaDari(u.baris), u] as const))('%s can go from T01 to T13', (_, u) => {
    const [awal] = baca<Inovasi>(INOVASI, [{ ...u.baris, status: 'Draf', asal_data: 'Usulan' }]);
    let e = awal as Inovasi;
    const konteks = {
      hariIni: '2026-06-01' as Tanggal,
      minPenilai: 3,
      minKata: 300,
      penilaian: baca<Penilaian>(PENILAIAN, u.penilaian.length > 0 ? u.penilaian : setuju),
      indikator: baca<Indikator>(INDIKATOR, u.indikator),
      berubah: true,
      keputusanLain: new Map(),
      isian: {},
    };
    const surat = {
      pengantar_jenis: PENGANTAR[e.inisiator_jenis] ?? '',
      pengantar_no: '1',
      pengantar_tgl: '2026-04-15',
      pengantar_pejabat: 'Kepala',
    };
    const ISIAN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      T02: e.pengantar_tgl === '' ? surat : {},
      T09: { ba_no: '1', ba_tgl: '2026-05-04' },
      T13: { sk_no: '1', sk_tgl: '2026-05-20', sk_tautan: 'https://contoh.go.id/keputusan.pdf' },
    };
    for (const kode of ['T01', 'T02', 'T06', 'T09', 'T11', 'T13']) {
      const tindakan = tindakanByKode(kode);
      if (tindakan === undefined) throw new Error(kode);
      const hasil = putuskan(e, tindakan, ISIAN[kode] ?? {}, konteks);
      expect(hasil.ok ? [] : hasil.problems, kode).toEqual([]);
      if (!hasil.ok) return;
      const sesudah = Object.entries(hasil.value.perubahan).map(([kunci, [, nilai]]) => [kunci, nilai]);
      e = { ...e, ...Object.fromEntries(sesudah) };
    }
    expect(e.status).toBe('DITETAPKAN');
  });
});

describe('running innovations', () => {
  test.each(CONTOH.berjalan.map((b) => [namaDari(b.baris), b] as const))(
    '%s is wrong only where it says so',
    (_, b) => {
      const salah = salahBaca(INOVASI, b.baris);
      expect(salah.filter((k) => !(b.cacat ?? []).some((c) => c === k))).toEqual([]);
    },
  );

  test('lie in the region where nothing is wrong', () => {
    for (const { baris, cacat } of CONTOH.berjalan) {
      if (cacat !== undefined) continue;
      const [lintang, bujur] = String(baris.koordinat).split(', ').map(Number);
      expect(lintang).toBeGreaterThan(-3);
      expect(lintang).toBeLessThan(-2.4);
      expect(bujur).toBeGreaterThan(120.4);
      expect(bujur).toBeLessThan(121.9);
    }
  });
});

describe('the other tabs', () => {
  test('read as declared', () => {
    const TAB: [Tab, readonly Baris<string>[]][] = [
      [PERANGKAT_DAERAH, CONTOH.perangkatDaerah],
      [PEJABAT, CONTOH.pejabat],
      [GAGASAN, CONTOH.gagasan],
      [SUMBATAN, CONTOH.sumbatan],
      [KEGIATAN, CONTOH.kegiatan],
      [HARI_LIBUR, CONTOH.hariLibur],
      [BUKTI, CONTOH.bukti.map((b) => b.baris)],
    ];
    for (const [tab, rows] of TAB) for (const row of rows) expect(salahBaca(tab, row), JSON.stringify(row)).toEqual([]);
    for (const b of CONTOH.bukti) expect(semua.map(namaDari)).toContain(b.inovasi);
  });

  test('parts of an office have a parent and are not counted themselves', () => {
    expect(KANTOR.size).toBe(CONTOH.perangkatDaerah.length);
    for (const p of CONTOH.perangkatDaerah) expect(p.wajib_inovasi).toBe(p.induk === undefined ? 'Ya' : 'Tidak');
  });

  test('every NIP is built of a birth date, a month of appointment and a sex', () => {
    const nip = [...CONTOH.pejabat.map((p) => p.nip), ...semua.map((b) => b.inisiator_nip)].filter(
      (n) => n !== undefined,
    );
    for (const n of nip) {
      expect(String(n)).toMatch(/^(19\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(19|20)\d\d(0[1-9]|1[0-2])[12]\d{3}$/);
    }
    expect(CONTOH.pejabat.filter((p) => p.sebutan === 'Plt.')).toHaveLength(1);
  });
});
