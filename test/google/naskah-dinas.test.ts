import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Masalah } from '../../src/domain/pesan.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PEJABAT, PERANGKAT_DAERAH } from '../../src/domain/tab/lembaga.ts';
import { FORMAT_NASKAH, NASKAH } from '../../src/domain/tab/naskah.ts';
import type { Outcome } from '../../src/local/execute.ts';
import {
  act,
  allCells,
  atStage,
  BUNDLE_TANPA_DOCX,
  call,
  entry,
  events,
  fill,
  menu,
  outcome,
  rowOf,
  rowsOf,
  said,
  sheetOf,
  type,
  type Workbook,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';

const PEJABAT_DAERAH = [
  {
    jabatan: 'Sekretaris Daerah',
    sebutan: 'Plt.',
    gelar_depan: 'Drs.',
    nama: 'Baso Contoh',
    gelar_belakang: 'M.A.P.',
    nip: '196905121994031007',
    pangkat: 'Pembina Utama Madya',
    dari: '2025-01-01',
  },
  {
    jabatan: 'Kepala Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
    sebutan: 'Definitif',
    nama: 'Ketut Contoh',
    nip: '197408051999031005',
    dari: '2025-01-01',
  },
  {
    jabatan: 'Kepala Dinas Kesehatan',
    sebutan: 'Definitif',
    nama: 'Sitti Contoh',
    dari: '2024-01-01',
    sampai: '2026-01-31',
  },
  { jabatan: 'Kepala Dinas Kesehatan', sebutan: 'Plh.', nama: 'Debora Contoh', dari: '2026-02-01' },
];

const siap = (status: string, n = 1) => {
  const s = atStage(status, n);
  fill(s.wb, PEJABAT, PEJABAT_DAERAH);
  return s;
};
const buat = (wb: Workbook, minta: object, options = {}): Outcome =>
  outcome(wb, 'buatNaskahDinas', minta, { bundle: BUNDLE_TANPA_DOCX, ...options });
const masalahDari = (o: Outcome): readonly Masalah[] => (o.result as { masalah?: Masalah[] }).masalah ?? [];
const documents = (wb: Workbook) => wb.files.filter((f) => f.mimeType === 'application/vnd.google-apps.document');
const teksDari = (wb: Workbook): string =>
  strFromU8(unzipSync(documents(wb).at(-1)?.content as Uint8Array)['word/document.xml'] as Uint8Array)
    .replace(/<w:tab\/>/g, ' ')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&amp;/g, '&');

/** Offices that must innovate, beside the two of the sample. */
const banyakKantor = (wb: Workbook, n: number): void =>
  void fill(
    wb,
    PERANGKAT_DAERAH,
    Array.from({ length: n }, (_, i) => ({
      nama: `Dinas Nomor ${i + 1}`,
      jenis_unit: 'Dinas',
      wajib_inovasi: 'Ya',
      keadaan: 'Aktif',
    })),
  );

describe('a naskah dinas', () => {
  test('given a session that judged three proposals then its berita acara names them, who signs and who was there', () => {
    const { wb, ids } = siap('LAYAK', 3);
    const made = outcome(wb, 'buatNaskahDinas', { jenis: 'BA_PENILAIAN', id: ids, isian: { tempat: 'Ruang Rapat' } });
    expect(made.result).toMatchObject({
      naskah: [{ jenis: 'BA_PENILAIAN', judul: 'Berita Acara penilaian, 3 inovasi (versi 1)', versi: 1 }],
      sisa: 0,
    });
    const text = teksDari(wb);
    expect(text).toContain('NOMOR 000.9/5/BA');
    expect(text).toContain(
      'Senin tanggal empat bulan Mei tahun dua ribu dua puluh enam (04-05-2026), bertempat di Ruang Rapat,',
    );
    expect(text).toContain('3 (tiga) usulan dinyatakan layak');
    expect(text).toContain('Kepala Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah,');
    expect(text).toContain('NIP 197408051999031005');
    for (const nama of ['Ani', 'Budi', 'Citra', 'Kapal Layanan 3']) expect(text).toContain(nama);
    expect(rowsOf(wb, NASKAH)).toMatchObject([{ jenis: 'BA_PENILAIAN', id: ids.join('; '), versi: 1, nomor: '' }]);
    expect(buat(wb, { jenis: 'BA_PENILAIAN', id: ids }).result).toMatchObject({ naskah: [{ versi: 2 }] });
    expectUtuh(wb);
  });

  test('given a returned proposal then the letter tells the reason of the last act, signed by whoever acted', () => {
    const { wb, ids } = siap('VERIFIKASI');
    act(wb, ids, 'T05', { alasan: 'Rancang bangun belum menyebut {{pelaksana}} & biaya' });
    outcome(wb, 'buatNaskahDinas', { jenis: 'SURAT_PENGEMBALIAN', id: ids });
    expect(teksDari(wb)).toContain('Hal yang perlu diperbaiki: Rancang bangun belum menyebut {{pelaksana}} & biaya.');
    expect(teksDari(wb)).toContain('Ketut Contoh');
    const lain = siap('MENUNGGU_PENGANTAR');
    act(lain.wb, lain.ids, 'T03', { alasan: 'Lengkapi rancang bangunnya dahulu' });
    outcome(lain.wb, 'buatNaskahDinas', { jenis: 'SURAT_PENGEMBALIAN', id: lain.ids });
    expect(teksDari(lain.wb)).toContain('Plh. Kepala Dinas Kesehatan,');
    expect(teksDari(lain.wb)).toContain('Debora Contoh');
  });

  test('given a draft on its way then the Lembar Kendali tells its stations and the code of the history', () => {
    const { wb, ids } = siap('PROSES_PENETAPAN', 2);
    act(wb, ids, 'T34', {
      posisi: 'Paraf Bagian/Biro Hukum',
      posisi_pemegang: 'Kepala Bagian Hukum',
      posisi_tgl: '2026-06-10',
    });
    const before = events(wb);
    outcome(wb, 'buatNaskahDinas', { jenis: 'LEMBAR_KENDALI', id: ids });
    const text = teksDari(wb);
    expect(text).toMatch(/10 Juni 2026\nParaf Bagian\/Biro Hukum\nKepala Bagian Hukum\nKapal Layanan 1/);
    expect(text).toContain(`${before.length}-${before.at(-1)?.segel.slice(0, 4).toUpperCase()}`);
  });

  test('given a region worded a clause or blanked it then the document says so', () => {
    const { wb, ids } = siap('VERIFIKASI');
    const row = rowsOf(wb, FORMAT_NASKAH).findIndex((r) => r.jenis === 'TANDA_TERIMA' && r.kunci === 'PENUTUP') + 2;
    type(wb, FORMAT_NASKAH, row, 'teks', 'Terima kasih, {{pengusul}}.');
    outcome(wb, 'buatNaskahDinas', { jenis: 'TANDA_TERIMA', id: ids });
    expect(teksDari(wb)).toContain('Terima kasih, Dinas Kesehatan.');
    type(wb, FORMAT_NASKAH, row, 'teks', 'Terima kasih, {{siapa}}.');
    expect(masalahDari(buat(wb, { jenis: 'TANDA_TERIMA', id: ids })).map((m) => m.kode)).toEqual([
      'ISIAN_TIDAK_DIKENAL',
    ]);
  });

  test('given something is missing or does not fit then all of it is told and nothing is made', () => {
    const { wb, ids } = atStage('LAYAK', 2);
    const before = allCells(wb);
    const kurang = masalahDari(buat(wb, { jenis: 'BA_PENILAIAN', id: ids }));
    expect(kurang.map((m) => m.pesan)).toEqual([expect.stringContaining('Nama Kepala Badan Perencanaan')]);
    for (const [minta, kode] of [
      [{ jenis: 'SURAT_IZIN', id: ids }, 'NASKAH_TIDAK_COCOK'],
      [{ jenis: 'BUKAN', id: ids }, 'JENIS_NASKAH_TIDAK_DIKENAL'],
      [{ jenis: 'BA_PENILAIAN', id: ['INV-x'] }, 'ID_TIDAK_ADA'],
      [{ jenis: 'BA_PENILAIAN' }, 'TIDAK_ADA_PILIHAN'],
      [{ jenis: 'PERMINTAAN_USULAN' }, 'NILAI_KURANG'],
    ] as const)
      expect(masalahDari(buat(wb, minta)).map((m) => m.kode)).toContain(kode);
    expect(documents(wb)).toEqual([]);
    expect(allCells(wb)).toEqual(before);
  });

  test('given kinds that are made of one entry each then several rows become several documents', () => {
    const { wb, ids } = siap('VERIFIKASI', 3);
    expect(buat(wb, { jenis: 'LEMBAR_VERIFIKASI', id: ids.slice(0, 1) }).result).toMatchObject({ sisa: 0 });
    expect(buat(wb, { jenis: 'LEMBAR_VERIFIKASI', id: ids }).result).toMatchObject({
      naskah: [{ versi: 1 }, { versi: 1 }],
    });
    expect(rowsOf(wb, NASKAH).map((r) => r.id)).toEqual(ids);
  });

  test('given rows then exactly the kinds that fit all of them are offered; given none, the letters', () => {
    const { wb, ids } = siap('LAYAK', 2);
    const jenis = (id: readonly string[]): string[] => {
      const list = call(wb, 'naskahDinasTersedia', { id });
      return Array.isArray(list) ? list.map((t) => t.jenis) : [];
    };
    expect(jenis(ids)).toEqual(['BA_PENILAIAN', 'NOTA_PENGAJUAN']);
    expect(jenis([])).toEqual(['PERMINTAAN_USULAN', 'PENGINGAT_USULAN', 'DOKUMEN_KOMITMEN', 'RENCANA_KERJA_INOVASI']);
    act(wb, ids.slice(0, 1), 'T11');
    expect(entry(wb, ids[0] as string).status).toBe('PROSES_PENETAPAN');
    expect(jenis(ids)).toEqual(['BA_PENILAIAN', 'NOTA_PENGAJUAN']);
    expect(jenis(ids.slice(0, 1))).toContain('LEMBAR_KENDALI');
  });

  test('by the menu: the kinds are numbered, a wrong number says so, the answers stand in the document', () => {
    const { wb } = siap('LAYAK', 2);
    const options = { activeTab: 'Inovasi', selection: 'A2:A3' };
    const text = (t: string) => ({ button: 'OK', text: t }) as const;
    expect(said(menu(wb, 'buatNaskahDinas', [text('9')], options)).at(-1)).toContain('bukan nomor naskah');
    const done = menu(wb, 'buatNaskahDinas', [text('1'), text('20-07-2026'), text('Aula')], options);
    expect(said(done)[0]).toContain('1. Berita Acara penilaian\n2. Nota Pengajuan');
    expect(said(done).at(-1)).toContain('Berita Acara penilaian, 2 inovasi (versi 1) sudah dibuat');
    expect(teksDari(wb)).toContain('(20-07-2026), bertempat di Aula,');
  });
});

describe('letters to every office', () => {
  /** A clock that runs: every look at it is so many seconds later. */
  const lambat = (detik: number) => {
    let now = Date.UTC(2026, 5, 15, 2, 0, 0);
    return () => {
      now += detik * 1000;
      return now;
    };
  };

  test('given a run that has no time left then it stops between two letters, and goes on without doubling one', () => {
    const { wb } = siap('LAYAK');
    banyakKantor(wb, 10);
    const minta = { jenis: 'PERMINTAAN_USULAN', isian: { batas: '31-07-2026' } };
    const sisa: number[] = [];
    for (let run = 0; run < 9; run++) {
      const { result } = buat(wb, minta, { now: lambat(5) });
      sisa.push((result as { sisa: number }).sisa);
      if (sisa.at(-1) === 0) break;
    }
    expect(sisa.length).toBeGreaterThan(1);
    expect([...sisa].sort((a, b) => b - a)).toEqual(sisa);
    const rows = rowsOf(wb, NASKAH);
    expect(rows).toHaveLength(12);
    expect(new Set(rows.map((r) => r.judul)).size).toBe(12);
    expect(rows.every((r) => r.versi === 1 && r.judul.endsWith('(versi 1)'))).toBe(true);
    expect(documents(wb)).toHaveLength(12);
    expectUtuh(wb);
    expect(buat(wb, minta).result).toMatchObject({ sisa: 0, naskah: { length: 12, 0: { versi: 2 } } });
  });

  test('given a run that is killed at any call of a letter then the next run makes each letter once', () => {
    const minta = { jenis: 'PENGINGAT_USULAN' };
    const fresh = () => {
      const { wb } = siap('LAYAK');
      banyakKantor(wb, 1);
      return wb;
    };
    const total = buat(fresh(), minta).calls.total;
    for (let n = 1; n <= total; n += 3)
      for (const loseUnflushed of [false, true]) {
        const wb = fresh();
        buat(wb, minta, { stopAfterCall: n, loseUnflushed });
        for (let run = 0; run < 3 && documents(wb).length < 2; run++) buat(wb, minta);
        const where = `stopped at call ${n} of ${total}`;
        expect(documents(wb), where).toHaveLength(2);
        expectUtuh(wb);
      }
  });

  test('given reminders then only offices without a proposal this year get one, from the Sekda who holds the post', () => {
    const { wb } = siap('LAYAK');
    const { result } = outcome(wb, 'buatNaskahDinas', { jenis: 'PENGINGAT_USULAN', isian: { batas: '31 Juli 2026' } });
    expect(result).toMatchObject({
      naskah: [{ judul: 'Surat pengingat usulan 2026, Dinas Sosial (versi 1)' }],
      sisa: 0,
    });
    const text = teksDari(wb);
    expect(text).toContain('SEKRETARIAT DAERAH');
    expect(text).toContain('Yth. Kepala Dinas Sosial');
    expect(text).toContain('paling lambat tanggal 31 Juli 2026');
    expect(text).toContain('Plt. Sekretaris Daerah,');
    expect(text).toContain('Drs. Baso Contoh, M.A.P.');
    type(wb, INOVASI, rowOf(wb, 'INV-73.24-2026-0001'), 'pd_pengusul', 'Dinas Sosial');
    expect(buat(wb, { jenis: 'PENGINGAT_USULAN' }).result).toMatchObject({
      naskah: [{ judul: expect.stringContaining('Dinas Kesehatan') }],
    });
  });

  test('by the menu: how many are made is said before, and a no makes none', () => {
    const { wb } = siap('LAYAK');
    banyakKantor(wb, 3);
    const options = { activeTab: 'Perangkat Daerah', bundle: BUNDLE_TANPA_DOCX };
    const text = (t: string) => ({ button: 'OK', text: t }) as const;
    const tidak = menu(wb, 'buatNaskahDinas', [text('1'), text(''), 'NO'], options);
    expect(said(tidak).at(-1)).toContain('akan dibuat 5 naskah, satu panggilan Drive untuk setiap naskah');
    expect(documents(wb)).toEqual([]);
    expect(said(menu(wb, 'buatNaskahDinas', [text('1'), text(''), 'YES'], options)).at(-1)).toContain(
      '5 naskah sudah dibuat',
    );
  });

  test('given a letter then it costs few calls, and one to Drive', () => {
    const cost = (n: number): Outcome => {
      const { wb } = siap('LAYAK');
      buat(wb, { jenis: 'PENGINGAT_USULAN' });
      banyakKantor(wb, n);
      sheetOf(wb, 'Naskah');
      return buat(wb, { jenis: 'PENGINGAT_USULAN' });
    };
    const [one, six] = [cost(1), cost(6)];
    const each = (six.calls.total - one.calls.total) / 5;
    if (process.env['ANGGARAN']) console.log(one.calls.total, each, (six.simulatedMs - one.simulatedMs) / 5);
    expect(each).toBeLessThanOrEqual(25);
  });
});
