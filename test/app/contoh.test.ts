import { beforeAll, describe, expect, test } from 'vitest';
import type { Baris, BarisInovasi } from '../../src/app/contoh/baris.ts';
import { CONTOH } from '../../src/app/contoh/contoh.ts';
import { tindakanByKode } from '../../src/domain/alur/alur.ts';
import { kolomIsian } from '../../src/domain/alur/isian.ts';
import type { Konteks } from '../../src/domain/alur/konteks.ts';
import { putuskan } from '../../src/domain/alur/putuskan.ts';
import { langgaranUrutan } from '../../src/domain/alur/urutan-tanggal.ts';
import { bacaLembar } from '../../src/domain/baca/baca-baris.ts';
import { BUKTI } from '../../src/domain/tab/bukti.ts';
import { GAGASAN, KEGIATAN, SUMBATAN } from '../../src/domain/tab/gagasan.ts';
import { INOVASI, type Inovasi } from '../../src/domain/tab/inovasi.ts';
import { PEJABAT, PERANGKAT_DAERAH, PETUGAS, type Pejabat } from '../../src/domain/tab/lembaga.ts';
import { HARI_LIBUR } from '../../src/domain/tab/pengaturan.ts';
import { INDIKATOR, type Indikator, LAPORAN, PENILAIAN, type Penilaian } from '../../src/domain/tab/penilaian.ts';
import { PERLU_DIPERBAIKI } from '../../src/domain/tab/perlu-diperbaiki.ts';
import type { Tab } from '../../src/domain/tab/tab.ts';
import { dayOfWeek, isTanggal, type Tanggal } from '../../src/domain/tanggal.ts';
import { parseDaftarUrusan, parseUrusan } from '../../src/domain/urusan.ts';
import {
  aFile,
  call,
  DIST,
  entries,
  entry,
  events,
  eventsOf,
  HARI_INI,
  menu,
  outcome,
  rowsOf,
  said,
  seen,
  type Workbook,
} from '../a.ts';
import type { Jawaban } from '../jawaban.ts';
import { expectUtuh } from '../utuh.ts';

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
    expect(sampai('DRAF')).toBe(14);
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
    const DOKUMEN = /^(tanggal_terima|(pengantar|ba|sk|lap|reg|undang|putusan|evaluasi|laporan)_(tgl|berlaku))$/;
    for (const u of CONTOH.usulan) {
      const isi: Record<string, unknown> = Object.assign({}, u.baris, ...u.lanjut.map((l) => l.isian));
      expect(langgaranUrutan(isi as Inovasi), namaDari(u.baris)).toEqual([]);
      const semuaIsi = [u.baris, ...u.lanjut.map((l) => l.isian)].flatMap((x) => Object.entries(x));
      for (const [key, t] of semuaIsi) {
        if (!DOKUMEN.test(key) && key !== 'posisi_tgl') continue;
        expect([0, 6], `${namaDari(u.baris)} ${key} ${t}`).not.toContain(dayOfWeek(t as Tanggal));
        expect(libur.has(String(t)), `${namaDari(u.baris)} ${key} ${t}`).toBe(false);
        expect(String(t) < HARI_INI, `${namaDari(u.baris)} ${key} ${t}`).toBe(true);
      }
      const diuji = u.lanjut.some((l) => l.kode === 'T15');
      expect(String(u.baris.uji_coba_mulai) < HARI_INI, namaDari(u.baris)).toBe(diuji);
    }
  });

  test('what their own acts were told reads as its inputs declare, and only what the act asks for', () => {
    for (const u of CONTOH.usulan)
      for (const { kode, isian } of u.lanjut) {
        const boleh: readonly string[] = tindakanByKode(kode)?.isian ?? [];
        expect(Object.keys(isian).filter((k) => !boleh.includes(k))).toEqual([]);
        for (const [key, teks] of Object.entries(isian)) {
          const c = kolomIsian(key);
          if (c?.type === 'choice') expect(c.choices?.map((x) => x.label)).toContain(teks);
          if (c?.type === 'date') expect(isTanggal(teks), `${kode} ${key}`).toBe(true);
          if (c?.type === 'url') expect(teks).toMatch(/^https:\/\/contoh\.go\.id\//);
        }
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
    const konteks: Konteks = {
      hariIni: '2026-06-01' as Tanggal,
      aturan: {
        minPenilai: 3,
        kuorum: 2,
        minKata: 300,
        maksUjiCoba: 2,
        bolehLewati: false,
        penerapanDenganKeputusan: false,
      },
      peran: [{ peran: 'PETUGAS', perangkatDaerah: '' }],
      induk: new Map(),
      sebelum: e,
      penilaian: baca<Penilaian>(PENILAIAN, u.penilaian.length > 0 ? u.penilaian : setuju),
      indikator: baca<Indikator>(INDIKATOR, u.indikator),
      pejabat: baca<Pejabat>(PEJABAT, CONTOH.pejabat),
      berubah: true,
      pertanyaan: {},
      menyelesaikan: [],
      cari: () => undefined,
      versiBaru: '',
      keputusanLain: new Map(),
      ragukanNomor: () => '',
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
      [PETUGAS, CONTOH.petugas],
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
    expect(CONTOH.pejabat.filter((p) => p.sebutan === 'Plt.')).toHaveLength(2);
  });
});

describe('the file that it fills', () => {
  let wb: Workbook;
  let panggilan: number;
  beforeAll(() => {
    wb = aFile();
    const done = outcome(wb, 'isiDataContoh', {});
    expect(done.result).toEqual({ inovasi: CONTOH.usulan.length + CONTOH.berjalan.length + 1 });
    panggilan = done.calls.total;
  });

  const bernama = (nama: string, asal = 'USULAN'): Inovasi => {
    const found = entries(wb).filter((e) => e.nama_inovasi === nama && e.asal_data === asal && e.versi_dari_id === '');
    expect(found, nama).toHaveLength(1);
    return found[0] as Inovasi;
  };
  const tindakanAtas = (nama: string): string[] => eventsOf(wb, bernama(nama).id).map((p) => p.tindakan);

  test('own proposals stand in every state that a year brings', () => {
    const jumlah: Record<string, number> = {};
    for (const e of entries(wb)) if (e.asal_data === 'USULAN') jumlah[e.status] = (jumlah[e.status] ?? 0) + 1;
    expect(jumlah).toEqual({
      // Fourteen, the one proposed again, and the four that the export calls Inisiatif.
      DRAF: 19,
      MENUNGGU_PENGANTAR: 1,
      VERIFIKASI: 1,
      PERBAIKAN_USULAN: 1,
      EVALUASI: 1,
      LAYAK: 1,
      TIDAK_LAYAK: 1,
      PROSES_PENETAPAN: 2,
      DITETAPKAN: 2,
      UJI_COBA: 3,
      UJI_COBA_DITANGGUHKAN: 1,
      EVALUASI_UJI_COBA: 1,
      UJI_COBA_GAGAL: 1,
      LULUS_UJI_COBA: 1,
      PENYUSUNAN_REGULASI: 1,
      PENERAPAN: 1,
      DITARIK: 1,
    });
  });

  test('nothing came in by a back door: the history says all of it', () => {
    expectUtuh(wb);
    expect(events(wb).filter((p) => p.tindakan === 'SUNTING')).toEqual([]);
    expect(tindakanAtas('Jadwal Sampah Pasti')).toEqual('CATAT T01 T02 T06 T09 T11 T13 T15 T20 T23 T24 T26'.split(' '));
    expect(tindakanAtas('SIPADU NIKAH').slice(-3)).toEqual(['T15', 'T16', 'T16']);
    const ends = events(wb).filter((p) => p.tindakan !== 'BUKA' && p.tindakan !== 'CATAT' && p.tindakan !== 'IMPOR');
    for (const p of ends) expect(p.peran, `${p.tindakan} ${p.id}`).toBe('ADMIN');
  });

  test('who takes the same act alike is recorded with one request', () => {
    const bersama = (kode: string): number[] => {
      const all = events(wb).filter((p) => p.tindakan === kode);
      return [...new Set(all.map((p) => p.permintaan))].map((r) => all.filter((p) => p.permintaan === r).length);
    };
    for (const kode of ['T01', 'T02', 'T06', 'T09', 'T11', 'T13', 'T15', 'T24'])
      expect(bersama(kode), kode).toHaveLength(1);
    expect(bersama('T15')).toEqual([9]);
    expect(bersama('T23').sort()).toEqual([1, 2]);
    // The tabs of the programmes are some 600 of them: three minutes modelled, and six are the limit of a run.
    expect(panggilan).toBeLessThan(2700);
  });

  test('the acts left what they leave', () => {
    const id = (nama: string): string => bernama(nama).id;
    const laporan = (nama: string) => rowsOf(wb, LAPORAN).filter((l) => l.id === id(nama));
    expect(laporan('SIPADU NIKAH').map((l) => l.tanggal)).toEqual(['2026-04-06', '2026-05-05']);
    expect(laporan('Jadwal Sampah Pasti').map((l) => l.periode)).toEqual(['Laporan akhir']);
    expect(bernama('Pasar Tanpa Plastik').pembelajaran).toMatch(/keranjang/i);
    const posisi = (nama: string) => {
      const e = bernama(nama);
      return [e.sub_status, e.posisi_sejak];
    };
    expect(posisi('Satu Nomor Aduan')).toEqual(['PARAF_SEKDA', '2026-06-04']);
    expect(posisi('Antrean Jujur')).toEqual(['PARAF_HUKUM', '2026-06-08']);
    expect(posisi('Sekali Datang')).toEqual(['HARMONISASI', '2026-06-10']);
    const lama = bernama('Kader Sigap Keluarga');
    expect(entries(wb).filter((e) => e.versi_dari_id === lama.id)).toMatchObject([
      { status: 'DRAF', nama_inovasi: 'Kader Sigap Keluarga' },
    ]);
    expect(bernama('Jadwal Sampah Pasti')).toMatchObject({ bentuk_hukum: 'PERKADA', tahapan_iid: 'PENERAPAN' });
  });

  test('the check finds what is wrong on purpose, and asks nothing of the own proposals', () => {
    const rows = rowsOf(wb, PERLU_DIPERBAIKI);
    const wajib = rows.filter((r) => r.tingkat === 'WAJIB');
    const cacat = new Set(CONTOH.berjalan.filter((b) => b.cacat !== undefined).map((b) => namaDari(b.baris)));
    expect(wajib.map((r) => r.nama).filter((n) => !cacat.has(n))).toEqual([]);
    expect(wajib).toHaveLength(3);
    const usulan = new Set(entries(wb).flatMap((e) => (e.asal_data === 'USULAN' ? [e.id] : [])));
    // A proposal made again bears the name of the one that ended.
    expect(rows.filter((r) => usulan.has(r.id) && r.nama !== 'Kader Sigap Keluarga')).toEqual([]);
  });

  const menunggu = (hasil: Jawaban['pekerjaanSaya']): Record<string, string[]> => {
    if ('masalah' in hasil) throw new Error(JSON.stringify(hasil));
    return Object.fromEntries(hasil.pekerjaan.map((p) => [p.kode, p.inovasi.map((i) => i.nama)]));
  };
  const untuk = (user: string, args = {}) => menunggu(call(wb, 'pekerjaanSaya', args, { user }));

  test('each of its people sees what waits for them', () => {
    expect(untuk('kadis.kesehatan@contoh.go.id')).toEqual({ T02: ['Posyandu Senja'] });
    expect(Object.keys(untuk('hukum@contoh.go.id')).sort()).toEqual(['T13', 'T24', 'T26']);
    expect(untuk('dukcapil@contoh.go.id')).toEqual({});
    const litbang = untuk('bapperida@contoh.go.id', { nama_petugas: 'Yosef Pakanna' });
    expect(litbang).toMatchObject({ T06: ['Bank Sampah Digital'], T11: ['Pemandu Muda Matano'] });
    expect(litbang['T23']).toEqual(['Papan Stok Darah']);
  });

  test('the clerk sees all of it, and so does an editor whom no row names', () => {
    const petugas = untuk('organisasi@contoh.go.id');
    expect(petugas['T07']).toEqual(['Trayek Pelajar']);
    expect(petugas['T24']).toEqual(['Rapor Bicara']);
    expect(untuk('siapa.saja@contoh.go.id')).toEqual(petugas);
    expect(untuk('admin@contoh.go.id')).toMatchObject(petugas);
  });

  test('who shares an account is asked for a name', () => {
    const done = menu(wb, 'pekerjaanSaya', ['2'], { user: 'bapperida@contoh.go.id' });
    expect(said(done)[0]).toMatch(/1\. Nurhayati Mappatoba\n2\. Yosef Pakanna/);
    expect(said(done).at(-1)).toMatch(/menunggu Yosef Pakanna/);
  });

  test('whoever filled it may go on with every one of them', () => {
    const ids = entries(wb).map((e) => e.id);
    expect(Object.keys(seen(wb, ids))).toHaveLength(ids.length);
    const e = entry(wb, bernama('Pemandu Muda Matano').id);
    const list = call(wb, 'tindakanTersedia', { id: [e.id] });
    if ('masalah' in list) throw new Error(JSON.stringify(list));
    const [boleh] = list.flatMap((t) => ('tindakan' in t ? [t] : []));
    expect(boleh?.tindakan.find((t) => t.kode === 'T11')?.kurang).toEqual([]);
  });

  test('a later day fills it as well', () => {
    const later = aFile();
    const done = outcome(later, 'isiDataContoh', {}, { now: () => Date.UTC(2027, 2, 3, 2) });
    expect(done.result).toEqual({ inovasi: entries(wb).length });
    expect(rowsOf(later, PERLU_DIPERBAIKI).filter((r) => r.tingkat === 'WAJIB')).toHaveLength(3);
  });

  test('its script stays small', () => {
    expect(Buffer.byteLength(DIST.get('Contoh.js') ?? '')).toBeLessThan(250 * 1024);
  });
});
