import { describe, expect, test } from 'vitest';
import { jarakBerikut } from '../../../src/app/muat-ringkasan.ts';
import { cakupanTahun, sudahBelum, ukuranCakupan } from '../../../src/domain/ringkasan/cakupan-tahun.ts';
import { daftarTenggat } from '../../../src/domain/ringkasan/daftar-tenggat.ts';
import { kantorPada, kantorWajib } from '../../../src/domain/ringkasan/kantor-tahun.ts';
import { lamaTahap } from '../../../src/domain/ringkasan/lama-tahap.ts';
import { bandingkanTahun } from '../../../src/domain/ringkasan/perbandingan.ts';
import { kalimatPerubahan } from '../../../src/domain/ringkasan/perubahan.ts';
import { susunRingkasan } from '../../../src/domain/ringkasan/ringkasan.ts';
import { penyaringNama } from '../../../src/domain/ringkasan/tanpa-nama.ts';
import type { Inovasi } from '../../../src/domain/tab/inovasi.ts';
import type { Tanggal } from '../../../src/domain/tanggal.ts';
import { aBahan, anEntry, anOffice, aPassage } from './bahan.ts';

const OFFICES = [
  anOffice({ nama: 'Dinas Baru', berlaku_dari: '2026-03-01' }),
  anOffice({ nama: 'Dinas Lama', berlaku_sampai: '2026-02-28', digabung_ke: 'Dinas Baru', keadaan: 'TIDAK_AKTIF' }),
  anOffice({ nama: 'SD 1', induk: 'Dinas Lama', wajib_inovasi: 'TIDAK' }),
  anOffice({ nama: 'Dinas Mati', keadaan: 'TIDAK_AKTIF' }),
  anOffice({ nama: 'Lingkar A', induk: 'Lingkar B' }),
  anOffice({ nama: 'Lingkar B', induk: 'Lingkar A' }),
];
const { pd: PD } = aBahan({ offices: OFFICES });
const bahan = (entri: readonly Inovasi[], settings = {}) => ({
  ...aBahan({ entri, offices: OFFICES }, settings),
  hariIni: '2026-06-15',
});

describe('one office one innovation', () => {
  test('given an office that was merged then it counts in the years it stood, and its successor answers for it since', () => {
    expect(kantorWajib(OFFICES, '2025-12-31').map((o) => o.nama)).toEqual(['Dinas Lama']);
    expect(kantorWajib(OFFICES, '2026-06-15').map((o) => o.nama)).toEqual(['Dinas Baru']);
    expect(kantorPada('sd 1', PD, '2025-12-31')?.nama).toBe('Dinas Lama');
    expect(kantorPada('SD 1', PD, '2026-06-15')?.nama).toBe('Dinas Baru');
    expect(kantorPada('Tidak Ada', PD, '2026-06-15')).toBeNull();
  });

  test('given offices that name one another as parent then the search ends', () => {
    expect(kantorPada('Lingkar A', PD, '2026-06-15')?.nama).toMatch(/^Lingkar/);
  });

  test('given a school of the merged office then its proposal counts by year, office and measure', () => {
    const entri = [
      anEntry({ id: 'A', pd_pengusul: 'SD 1', tanggal_terima: '2026-04-01' }),
      anEntry({
        id: 'B',
        pd_pengusul: 'SD 1',
        tanggal_terima: '2025-04-01',
        status: 'DITETAPKAN',
        sk_no: '1',
        sk_tgl: '2025-05-01',
      }),
      anEntry({ id: 'C', pd_pengusul: 'SD 1', tanggal_terima: '2026-04-01', status: 'DITARIK' }),
    ];
    const now = cakupanTahun(bahan(entri), '2026');
    expect(now.wajib).toEqual(['Dinas Baru']);
    expect(now.jumlah.MENGUSULKAN.get('Dinas Baru')).toBe(1);
    expect(sudahBelum(now, 'DITETAPKAN')).toEqual({ sudah: [], belum: ['Dinas Baru'] });
    const then = cakupanTahun(bahan(entri), '2025');
    expect(sudahBelum(then, 'DITETAPKAN')).toEqual({ sudah: ['Dinas Lama'], belum: [] });
  });

  test('given units are counted on their own then a marked school stands for itself, and others for the next that is marked', () => {
    const offices = [
      anOffice({ nama: 'Dinas Baru' }),
      anOffice({ nama: 'SD 1', induk: 'Dinas Baru' }),
      anOffice({ nama: 'SD 2', induk: 'Dinas Baru', wajib_inovasi: 'TIDAK' }),
    ];
    const entri = ['SD 1', 'SD 2'].map((n) => anEntry({ id: n, pd_pengusul: n, tanggal_terima: '2026-04-01' }));
    const unit = cakupanTahun(
      { ...aBahan({ entri, offices }, { satuan_cakupan: 'Setiap unit wajib' }), hariIni: '2026-06-15' },
      '2026',
    );
    expect(unit.wajib).toEqual(['Dinas Baru', 'SD 1']);
    expect([...unit.jumlah.MENGUSULKAN]).toEqual([
      ['SD 1', 1],
      ['Dinas Baru', 1],
    ]);
    const kantor = cakupanTahun({ ...aBahan({ entri, offices }), hariIni: '2026-06-15' }, '2026');
    expect([kantor.wajib, [...kantor.jumlah.MENGUSULKAN]]).toEqual([['Dinas Baru'], [['Dinas Baru', 2]]]);
  });

  test.each([
    ['Menerapkan', 'MENERAPKAN'],
    ['ditetapkan', 'DITETAPKAN'],
    ['', 'MENGUSULKAN'],
    ['entah', 'MENGUSULKAN'],
  ])('given the setting %j then %s counts', (isi, ukuran) => {
    expect(ukuranCakupan(aBahan({}, { ukuran_cakupan: isi }).pengaturan)).toBe(ukuran);
  });
});

describe('days a stage', () => {
  test('given an odd and an even number of stays then the middle one, or the mean of two', () => {
    const stay = (id: string, from: string, to: string, no: number) => [
      aPassage(no, id, { tindakan: 'CATAT', ke: 'DRAF', hari: from }),
      aPassage(no + 1, id, { dari: 'DRAF', ke: 'VERIFIKASI', hari: to }),
    ];
    const three = [
      ...stay('A', '2026-01-01', '2026-01-03', 1),
      ...stay('B', '2026-01-01', '2026-01-11', 3),
      ...stay('C', '2026-01-01', '2026-01-05', 5),
    ];
    expect(lamaTahap(three).perTahap.get('DRAF')).toEqual({ median: 4, kali: 3 });
    expect(lamaTahap(three.slice(0, 4)).perTahap.get('DRAF')).toEqual({ median: 6, kali: 2 });
    expect(lamaTahap(three).perTahap.has('VERIFIKASI')).toBe(false);
  });

  test('given an entry that was running when it was recorded then nothing is counted until its first own move', () => {
    const lama = lamaTahap([
      aPassage(1, 'A', { tindakan: 'IMPOR', ke: 'UJI_COBA', hari: '2026-01-01' }),
      aPassage(2, 'A', { tindakan: 'T20', dari: 'UJI_COBA', ke: 'EVALUASI_UJI_COBA', hari: '2026-03-01' }),
      aPassage(3, 'A', { tindakan: 'T23', dari: 'EVALUASI_UJI_COBA', ke: 'LULUS_UJI_COBA', hari: '2026-03-11' }),
    ]);
    expect([...lama.perTahap]).toEqual([['EVALUASI_UJI_COBA', { median: 10, kali: 1 }]]);
    expect(lama).toMatchObject({ kali: 1, dataAwal: 1 });
  });

  test('given an act that was undone then the stay goes on as if it had not happened', () => {
    const lama = lamaTahap([
      aPassage(1, 'A', { tindakan: 'CATAT', ke: 'DRAF', hari: '2026-01-01' }),
      aPassage(2, 'A', { dari: 'DRAF', ke: 'MENUNGGU_PENGANTAR', hari: '2026-01-02' }),
      aPassage(3, 'A', { tindakan: 'T36', dari: 'MENUNGGU_PENGANTAR', ke: 'DRAF', hari: '2026-01-03' }),
      aPassage(4, 'A', { dari: 'DRAF', ke: 'MENUNGGU_PENGANTAR', hari: '2026-01-21' }),
    ]);
    expect([...lama.perTahap]).toEqual([['DRAF', { median: 20, kali: 1 }]]);
  });
});

describe('this year against last', () => {
  test('given entries of both years then each line counts by its own date', () => {
    const rows = bandingkanTahun(
      [
        anEntry({ tanggal_terima: '2026-01-02' }),
        anEntry({
          tanggal_input: '2025-01-02',
          status: 'PENERAPAN',
          penerapan_mulai: '2026-02-01',
          uji_coba_mulai: '2025-03-01',
        }),
        anEntry({ status: 'UJI_COBA_GAGAL', status_sejak: '2026-05-01', pembelajaran: 'Jaringan desa belum siap.' }),
        anEntry({ status: 'UJI_COBA_GAGAL', status_sejak: '2026-05-01' }),
        anEntry({ status: 'DRAF', uji_coba_mulai: '2026-09-01', sk_tgl: '2026-01-01' }),
      ],
      '2026',
    );
    expect(rows.map((r) => [r.tahunIni, r.tahunLalu])).toEqual([
      [1, 1],
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 0],
    ]);
  });
});

describe('what changed', () => {
  const RIWAYAT = [
    aPassage(1, 'A', { tindakan: 'CATAT', ke: 'DRAF' }),
    aPassage(2, 'A', { dari: 'DRAF', ke: 'VERIFIKASI', hari: '2026-02-01' }),
    aPassage(3, 'A', { dari: 'VERIFIKASI', ke: 'EVALUASI', hari: '2026-02-03' }),
    aPassage(4, 'B', { dari: 'DRAF', ke: 'VERIFIKASI' }),
    aPassage(5, 'B', { tindakan: 'T36', dari: 'VERIFIKASI', ke: 'DRAF' }),
    aPassage(6, 'C', { tindakan: 'IMPOR', ke: 'PENERAPAN' }),
  ];
  const ENTRI = [anEntry({ id: 'A', nama_inovasi: 'Kapal Layanan' })];

  test('given the events since then moves are told from end to end, and what went back is not', () => {
    expect(kalimatPerubahan(RIWAYAT, 1, ENTRI)).toEqual([
      '5 kegiatan dicatat sejak ringkasan sebelumnya mulai 1 Februari 2026: 1 inovasi masuk, 1 berpindah tahap, 0 naskah dibuat.',
      'Kapal Layanan: Draf → Evaluasi kelayakan.',
    ]);
    expect(kalimatPerubahan(RIWAYAT, 6, ENTRI)).toEqual([
      'Tidak ada kegiatan yang dicatat sejak ringkasan sebelumnya.',
    ]);
    expect(kalimatPerubahan(RIWAYAT, null, ENTRI)[0]).toMatch(/ringkasan pertama/);
  });

  test('given rebuilds on one history then they tell of the same events; on a longer one of the new, on a shorter one of none', () => {
    const first = jarakBerikut(null, 6);
    expect(first).toEqual({ dari: null, sampai: 6 });
    expect(jarakBerikut(first, 6)).toEqual(first);
    const second = jarakBerikut(first, 9);
    expect(second).toEqual({ dari: 6, sampai: 9 });
    expect(jarakBerikut(second, 9)).toEqual(second);
    expect(jarakBerikut(second, 4)).toEqual({ dari: null, sampai: 4 });
  });
});

describe('what a leader has to direct', () => {
  const draf = (over: object) =>
    anEntry({
      id: 'A',
      nama_inovasi: 'Kapal Layanan',
      status: 'PROSES_PENETAPAN',
      pd_pengusul: 'Dinas Sosial',
      inisiator_nama: 'Andi Contoh',
      ...over,
    });
  const arahan = (entri: ReturnType<typeof anEntry>[], settings = {}) =>
    susunRingkasan(aBahan({ entri }, settings)).arahan;

  test('given drafts on desks then desk, since when and names stand there, the oldest first', () => {
    const said = arahan([
      draf({ id: 'A', sub_status: 'MENUNGGU_TTD', posisi_oleh: 'Ajudan Bupati', posisi_sejak: '2026-06-08' }),
      draf({ id: 'B', nama_inovasi: 'Perahu', sub_status: 'PARAF_HUKUM', posisi_sejak: '2026-06-01' }),
    ]);
    expect(said.slice(0, 2)).toEqual([
      'Konsep Keputusan berada pada Paraf Bagian/Biro Hukum sejak 1 Juni 2026 (10 hari kerja): Perahu.',
      'Konsep Keputusan berada pada Ajudan Bupati (Menunggu tanda tangan) sejak 8 Juni 2026 (5 hari kerja): Kapal Layanan.',
    ]);
  });

  test.each(['Pak Andi Contoh', 'Hukum, 0812 3456 7890', 'hukum@contoh.go.id'])(
    'given the desk is written as %j then only its kind is told',
    (posisi_oleh) => {
      const [first] = arahan([draf({ sub_status: 'PARAF_HUKUM', posisi_oleh, posisi_sejak: '2026-06-08' })]);
      expect(first).toBe(
        'Konsep Keputusan berada pada Paraf Bagian/Biro Hukum sejak 8 Juni 2026 (5 hari kerja): Kapal Layanan.',
      );
    },
  );

  test('given the days of closing then the days left, passed or missing are told', () => {
    expect(arahan([], { penutupan_iid: '31-08-2026', penutupan_kipp: '30-04-2026' }).slice(-2)).toEqual([
      '77 hari lagi penginputan Indeks Inovasi Daerah ditutup (31 Agustus 2026).',
      'Pendaftaran KIPP sudah ditutup pada 30 April 2026.',
    ]);
    expect(arahan([], { penutupan_iid: '15-06-2026' }).slice(-2)).toEqual([
      'Penginputan Indeks Inovasi Daerah ditutup hari ini.',
      'Tanggal penutupan KIPP belum diisi pada tab Pengaturan.',
    ]);
  });
});

describe('who must do what by when', () => {
  test('given a draft with the Sekda, a returned proposal and a promise of an event then each waits for one party', () => {
    const rows = daftarTenggat(
      aBahan({
        entri: [
          anEntry({ id: 'A', status: 'PROSES_PENETAPAN', sub_status: 'PARAF_SEKDA', posisi_sejak: '2026-06-01' }),
          anEntry({ id: 'B', status: 'PERBAIKAN_USULAN', status_sejak: '2026-06-12', pd_pengusul: 'dinas sosial' }),
          anEntry({ id: 'C', status: 'DITARIK' }),
        ],
        kegiatan: [
          {
            jenis: 'WORKSHOP',
            nama: 'Lokakarya',
            mulai: '',
            selesai: '',
            penyelenggara: 'Seseorang',
            narasumber: '',
            peserta: null,
            peserta_unit: '',
            jam_pelajaran: null,
            tindak_lanjut: 'Susun rencana aksi',
            tenggat: '2026-07-01' as Tanggal,
          },
        ],
      }),
    );
    expect(rows.map((r) => [r.siapa, r.apa, r.tenggat, r.lewat])).toEqual([
      ['Sekretaris Daerah', 'Paraf konsep Keputusan', '2026-06-04', 7],
      ['Penyelenggara kegiatan', 'Susun rencana aksi', '2026-07-01', 0],
      ['Dinas Sosial', 'Ajukan ulang', '2026-07-02', 0],
    ]);
  });
});

describe('whose turn it is', () => {
  const siapa = (over: Partial<Inovasi>) =>
    daftarTenggat(
      aBahan({ entri: [anEntry({ id: 'A', ...over })] }, { jabatan_kepala: 'Bupati', pd_litbang: 'Bapperida' }),
    ).map((r) => `${r.siapa}: ${r.apa}`);

  test.each<[Partial<Inovasi>, string]>([
    [{ status: 'PROSES_PENETAPAN', sub_status: 'MENUNGGU_TTD' }, 'Bupati: Tanda tangani Keputusan'],
    [{ status: 'PROSES_PENETAPAN' }, 'Bagian/Biro Hukum: Selesaikan konsep Keputusan'],
    [
      { status: 'PENYUSUNAN_REGULASI', sub_status: 'PEMBAHASAN_DPRD' },
      'Pimpinan DPRD: Selesaikan pembahasan rancangan Perda',
    ],
    [{ status: 'VERIFIKASI' }, 'Bapperida: Nyatakan lengkap'],
    [{ status: 'MENUNGGU_PENGANTAR', inisiator_jenis: 'ANGGOTA_DPRD' }, 'Pimpinan DPRD: Catat izin/pengantar'],
    [{ status: 'MENUNGGU_PENGANTAR', pd_pengusul: 'dinas sosial' }, 'Dinas Sosial: Catat izin/pengantar'],
    [
      { status: 'DITETAPKAN', pd_pelaksana: 'Dinas Kesehatan', pd_pengusul: 'Dinas Sosial' },
      'Dinas Kesehatan: Mulai uji coba',
    ],
    [{ status: 'DRAF', pd_pengusul: 'Nama Orang' }, 'Belum terdaftar sebagai perangkat daerah: Ajukan'],
  ])('given %j then %s', (over, kalimat) => expect(siapa(over)).toEqual([kalimat]));
});

describe('texts without people', () => {
  const boleh = penyaringNama(['Andi Contoh; Budi Santoso', 'Ani', 'Budi', '']);
  test.each([
    ['Kepala Bagian Hukum', true],
    ['Rencana budidaya ikan', true],
    ['Titip pada Pak Budi', false],
    ['meja budi  santoso', false],
    ['19800101 200501 2 001', false],
    ['Ruang 12, lantai 3', true],
  ])('given %j then it may stand: %s', (teks, may) => {
    expect(boleh(teks)).toBe(may);
  });
});
