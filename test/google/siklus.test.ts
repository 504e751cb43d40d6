import { describe, expect, test } from 'vitest';
import type { HasilTindakan } from '../../src/app/hasil-tindakan.ts';
import { ALUR } from '../../src/domain/alur/alur.ts';
import { YA_TIDAK } from '../../src/domain/pilihan.ts';
import { INOVASI, type Inovasi } from '../../src/domain/tab/inovasi.ts';
import { PETUGAS } from '../../src/domain/tab/lembaga.ts';
import { TAB_PENGATURAN } from '../../src/domain/tab/pengaturan.ts';
import { INDIKATOR, LAPORAN, PENILAIAN } from '../../src/domain/tab/penilaian.ts';
import type { Nilai } from '../../src/domain/tab/tab.ts';
import {
  ADMIN,
  act,
  addTab,
  allCells,
  aRegister,
  call,
  entries,
  entry,
  eventsOf,
  fill,
  type Isi,
  KEPUTUSAN,
  menu,
  outcome,
  RAPAT,
  rowOf,
  rowsOf,
  said,
  seen,
  sheetOf,
  type,
  type Workbook,
  withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';
import { aRow, JUDUL_EKSPOR } from './ekspor.ts';

/** Ten o'clock in Luwu Timur on a day. */
const pada = (hari: string): { now: () => number } => {
  const at = Date.parse(`${hari}T02:00:00Z`);
  return { now: () => at };
};

/** One step of a road: what people type first, the act, and what becomes of it; `tolak` are the codes of a refusal. */
type Langkah = {
  readonly kode: string;
  readonly isian?: Readonly<Record<string, Nilai>>;
  readonly hari?: string;
  readonly ke?: string;
  readonly tolak?: readonly string[];
  readonly ketik?: Readonly<Record<string, string>>;
  readonly capaian?: number;
  readonly atur?: readonly [kunci: string, isi: string];
  readonly oleh?: string;
};

const aturan = (wb: Workbook, kunci: string, isi: string): void =>
  type(wb, TAB_PENGATURAN, rowsOf(wb, TAB_PENGATURAN).findIndex((r) => r.kunci === kunci) + 2, 'isi', isi);

const capai = (wb: Workbook, angka: number): void => {
  for (const [i, r] of rowsOf(wb, INDIKATOR).entries()) if (r.id !== '') type(wb, INDIKATOR, i + 2, 'capaian', angka);
};

const kode = (h: HasilTindakan | undefined): string[] =>
  h && !h.ok ? h.masalah.map((m) => (m.kolom ? `${m.kode} ${m.kolom}` : m.kode)) : ['ok'];

const jalan = (wb: Workbook, ids: readonly string[], langkah: readonly Langkah[]): void => {
  for (const l of langkah) {
    for (const [key, v] of Object.entries(l.ketik ?? {}))
      for (const id of ids) type(wb, INOVASI, rowOf(wb, id), key, v);
    if (l.capaian !== undefined) capai(wb, l.capaian);
    if (l.atur) aturan(wb, ...l.atur);
    const lihat = seen(wb, ids);
    const before = l.tolak && allCells(wb);
    const options = { ...pada(l.hari ?? '2026-06-15'), ...(l.oleh ? { user: l.oleh } : {}) };
    const { hasil } = act(wb, ids, l.kode, l.isian, { lihat }, options);
    for (const h of hasil) {
      expect(kode(h), l.kode).toEqual(l.tolak ?? ['ok']);
      if (h.ok && l.ke) expect(h.ke, l.kode).toBe(l.ke);
    }
    if (before) expect(allCells(wb), l.kode).toEqual(before);
  }
};

const ALASAN = { alasan: 'alasan yang cukup jelas' };
const LAPORAN_AKHIR = { lap_no: '800/9/LAP', lap_tgl: '19-12-2026', hasil: 'Seribu dua ratus warga terlayani.' };
const EVALUASI = { evaluasi_no: '000.9/8/BA', evaluasi_tgl: '28-12-2026' };
const PUTUSAN = { putusan_no: '100.3/90/2026', putusan_tgl: '14-12-2026' };
const JAWABAN = { beban_masyarakat: 'Tidak', batas_masyarakat: 'Tidak', beban_apbd: 'Tidak', tata_laksana: 'Ya' };
const PERBUP = {
  reg_no: '3',
  bd_no: '3',
  reg_tgl: '20-01-2027',
  undang_tgl: '25-01-2027',
  penerapan_mulai: '01-02-2027',
};

/** The whole road, with the inputs that the row does not hold. */
const IZIN: Langkah = { kode: 'T02', ke: 'VERIFIKASI' };
const SESUDAH_NILAI: readonly Langkah[] = [
  { kode: 'T11', ke: 'PROSES_PENETAPAN' },
  { kode: 'T13', isian: KEPUTUSAN, ke: 'DITETAPKAN' },
  { kode: 'T15', hari: '2026-08-03', ke: 'UJI_COBA' },
  { kode: 'T20', isian: LAPORAN_AKHIR, hari: '2026-12-21', capaian: 1200, ke: 'EVALUASI_UJI_COBA' },
  { kode: 'T23', isian: EVALUASI, hari: '2026-12-28', ke: 'LULUS_UJI_COBA' },
  { kode: 'T24', isian: JAWABAN, hari: '2027-01-05', ke: 'PENYUSUNAN_REGULASI' },
  { kode: 'T26', isian: PERBUP, hari: '2027-02-01', ke: 'PENERAPAN' },
];
const JALAN: readonly Langkah[] = [
  { kode: 'T01', ke: 'MENUNGGU_PENGANTAR' },
  IZIN,
  { kode: 'T06', ke: 'EVALUASI' },
  { kode: 'T09', isian: RAPAT, ke: 'LAYAK' },
  ...SESUDAH_NILAI,
];

const tersimpan = new Map<string, { wb: Workbook; ids: readonly string[] }>();

/** Proposals that came to a state of the road, each time a copy. */
const di = (status: string, n = 1): { wb: Workbook; ids: readonly string[]; id: string } => {
  const key = `${status} ${n}`;
  let siap = tersimpan.get(key);
  if (!siap) {
    const at = JALAN.findIndex((l) => l.ke === status);
    const dulu = at <= 0 ? withProposals(n) : di(JALAN[at - 1]?.ke ?? '', n);
    if (at >= 0) jalan(dulu.wb, dulu.ids, [JALAN[at] as Langkah]);
    siap = { wb: dulu.wb, ids: dulu.ids };
    tersimpan.set(key, siap);
  }
  const copy = structuredClone(siap);
  return { ...copy, id: copy.ids[0] as string };
};

const ORANG = {
  inisiator: 'Inisiator',
  kepala: 'Kepala Perangkat Daerah',
  dprd: 'Pimpinan DPRD',
  litbang: 'Perangkat Daerah kelitbangan',
  tim: 'Tim independen',
  hukum: 'Bagian/Biro Hukum',
  pelaksana: 'Perangkat Daerah pelaksana',
} as const;
const surel = (siapa: keyof typeof ORANG): string => `${siapa}@contoh.go.id`;
const TERIKAT = ['Inisiator', 'Kepala Perangkat Daerah', 'Perangkat Daerah pelaksana'];

/** Only these people may record from now on, each in one role, those of an office for Dinas Kesehatan. */
const denganOrang = (wb: Workbook): void => {
  sheetOf(wb, PETUGAS.name).values.splice(2);
  fill(
    wb,
    PETUGAS,
    Object.entries(ORANG).map(([siapa, peran]) => ({
      surel: surel(siapa as keyof typeof ORANG),
      nama: `${siapa} Contoh`,
      peran,
      perangkat_daerah: TERIKAT.includes(peran) ? 'Dinas Kesehatan' : '',
    })),
  );
};

const nilai = (wb: Workbook, id: string, penilai: readonly string[]): void => {
  const ya = Object.fromEntries(
    PENILAIAN.columns.filter((c) => 'choices' in c && c.choices === YA_TIDAK).map((c) => [c.key, 'Ya']),
  );
  fill(
    wb,
    PENILAIAN,
    penilai.map((p) => ({ id, penilai: p, ...ya })),
  );
};

const tindakanDari = (wb: Workbook, id: string): string[] => eventsOf(wb, id).map((p) => p.tindakan);

describe('from proposal to application', () => {
  test('given an office proposes then head, litbang, decree, trial, report, form, Perbup and yearly evaluation follow, each by whom it concerns', () => {
    const { wb, ids } = withProposals(1, () => ({ pengantar_no: '', pengantar_tgl: '', pengantar_pejabat: '' }));
    const [id = ''] = ids;
    denganOrang(wb);
    jalan(wb, ids, [
      { kode: 'T01', oleh: surel('litbang'), tolak: ['TANPA_WEWENANG'] },
      { kode: 'T01', oleh: surel('inisiator'), ke: 'MENUNGGU_PENGANTAR' },
      { kode: 'T02', oleh: surel('litbang'), tolak: ['BUKAN_KANTORNYA'] },
      { kode: 'T02', oleh: surel('kepala'), tolak: ['ISI pengantar_no', 'ISI pengantar_pejabat', 'ISI pengantar_tgl'] },
      {
        kode: 'T02',
        oleh: surel('kepala'),
        isian: { pengantar_no: '400.7/1', pengantar_tgl: '28-01-2026', pengantar_pejabat: 'Kepala Dinas Kesehatan' },
      },
      { kode: 'T06', oleh: surel('litbang'), ke: 'EVALUASI' },
      {
        kode: 'T09',
        oleh: surel('litbang'),
        isian: { ba_no: RAPAT.ba_no, ba_tgl: RAPAT.ba_tgl },
        tolak: ['PENILAI_KURANG hadir'],
      },
    ]);
    nilai(wb, id, ['Ani', 'Budi', 'Citra']);
    const row = rowsOf(wb, PENILAIAN).length + 1;
    const minutes = { ba_no: RAPAT.ba_no, ba_tgl: RAPAT.ba_tgl };
    for (const question of ['dibutuhkan', 'dapat_dilakukan', 'mempercepat']) {
      type(wb, PENILAIAN, row, question, 'Tidak');
      jalan(wb, ids, [{ kode: 'T09', oleh: surel('litbang'), isian: minutes, tolak: ['PENILAIAN_TIDAK_YA hadir'] }]);
      type(wb, PENILAIAN, row, question, 'Ya');
    }
    jalan(wb, ids, [
      { kode: 'T09', oleh: surel('litbang'), isian: minutes, ke: 'LAYAK' },
      { kode: 'T11', oleh: surel('litbang') },
      { kode: 'T13', oleh: surel('litbang'), isian: KEPUTUSAN, tolak: ['TANPA_WEWENANG'] },
      { kode: 'T13', oleh: surel('hukum'), isian: KEPUTUSAN },
      { kode: 'T15', oleh: surel('pelaksana'), tolak: ['BELUM_MULAI uji_coba_mulai'] },
      { kode: 'T15', oleh: surel('pelaksana'), hari: '2026-08-03', ke: 'UJI_COBA' },
      { kode: 'T20', oleh: surel('pelaksana'), hari: '2026-12-21', isian: LAPORAN_AKHIR, tolak: ['CAPAIAN_KOSONG'] },
      {
        kode: 'T16',
        oleh: surel('pelaksana'),
        hari: '2026-09-05',
        isian: { periode: 'Agustus 2026', capaian: 'Empat desa.', kendala: 'Cuaca.' },
        ke: 'UJI_COBA',
      },
      { kode: 'T20', oleh: surel('pelaksana'), hari: '2026-12-21', isian: LAPORAN_AKHIR, capaian: 1200 },
      { kode: 'T23', oleh: surel('litbang'), hari: '2026-12-28', isian: EVALUASI, ke: 'LULUS_UJI_COBA' },
      { kode: 'T24', oleh: surel('hukum'), hari: '2027-01-05', isian: JAWABAN },
      { kode: 'T26', oleh: surel('hukum'), hari: '2027-02-01', isian: PERBUP, ke: 'PENERAPAN' },
      {
        kode: 'T27',
        oleh: surel('litbang'),
        hari: '2028-01-10',
        isian: { evaluasi_penerapan: '2027', rekomendasi: 'Lanjutkan', ...EVALUASI },
        ke: 'PENERAPAN',
      },
      {
        kode: 'T27',
        oleh: surel('litbang'),
        hari: '2028-02-10',
        isian: { evaluasi_penerapan: '2027', rekomendasi: 'Lanjutkan' },
        tolak: ['EVALUASI_SUDAH_ADA evaluasi_penerapan'],
      },
    ]);
    expect(entry(wb, id)).toMatchObject({
      status: 'PENERAPAN',
      tahapan_iid: 'PENERAPAN',
      status_sejak: '2027-02-01',
      hasil_evaluasi: 'LAYAK',
      bentuk_hukum: 'PERKADA',
      sk_berlaku: '2026-05-20',
      evaluasi_tahun: '2027',
      dipertanyakan: '',
      versi: 14,
    });
    expect(eventsOf(wb, id).map((p) => `${p.tindakan} ${p.peran}: ${p.diputuskan_oleh} ${p.dasar_no}`.trim())).toEqual([
      'CATAT ADMIN:',
      'T01 INISIATOR: Inisiator',
      'T02 KEPALA_PD: Kepala Dinas Kesehatan 400.7/1',
      'T06 LITBANG: Perangkat Daerah kelitbangan',
      `T09 LITBANG: Perangkat Daerah kelitbangan ${RAPAT.ba_no}`,
      'T11 LITBANG: Perangkat Daerah kelitbangan',
      `T13 HUKUM: Bupati Luwu Timur Andi Contoh ${KEPUTUSAN.sk_no}`,
      `T15 PD_PELAKSANA: Perangkat Daerah pelaksana ${KEPUTUSAN.sk_no}`,
      'T16 PD_PELAKSANA: Perangkat Daerah pelaksana',
      `T20 PD_PELAKSANA: Perangkat Daerah pelaksana ${LAPORAN_AKHIR.lap_no}`,
      `T23 LITBANG: Perangkat Daerah kelitbangan ${EVALUASI.evaluasi_no}`,
      'T24 HUKUM: Bagian/Biro Hukum',
      'T26 HUKUM: Bupati Luwu Timur Andi Contoh 3',
      `T27 LITBANG: Perangkat Daerah kelitbangan ${EVALUASI.evaluasi_no}`,
    ]);
    expect(rowsOf(wb, LAPORAN).map((l) => [l.id, l.periode, l.tanggal])).toEqual([
      [id, 'Agustus 2026', '2026-09-05'],
      [id, 'Laporan akhir', '2026-12-19'],
    ]);
    expectUtuh(wb);
  });

  test.each<[string, keyof typeof ORANG, Isi, string]>([
    ['ASN', 'kepala', { pengantar_jenis: 'Surat izin tertulis kepala Perangkat Daerah' }, 'Kepala Dinas Kesehatan'],
    [
      'Perangkat Daerah',
      'kepala',
      { pengantar_jenis: 'Lembar pengesahan', pengantar_no: 'tanpa nomor', pengantar_tautan: 'https://contoh.go.id/l' },
      'Kepala Dinas Kesehatan',
    ],
    [
      'Anggota DPRD',
      'dprd',
      { pengantar_jenis: 'Keputusan rapat paripurna DPRD', pengantar_pejabat: 'Ketua DPRD' },
      'Ketua DPRD',
    ],
    ['Masyarakat', 'litbang', { pengantar_jenis: 'Disposisi kepala daerah', pengantar_pejabat: 'Bupati' }, 'Bupati'],
  ])(
    'given the proposal of %s then %s records its own evidence and it comes to be applied',
    (inisiator_jenis, oleh, surat, pemutus) => {
      const { wb, ids } = withProposals(1);
      const [id = ''] = ids;
      denganOrang(wb);
      jalan(wb, ids, [
        { kode: 'T01', ketik: { inisiator_jenis, pengantar_jenis: 'Keputusan pembentukan tim independen' } },
        { kode: 'T02', oleh: surel(oleh), tolak: ['PENGANTAR_TIDAK_SESUAI pengantar_jenis'] },
        ...(['kepala', 'dprd', 'litbang'] as const)
          .filter((o) => o !== oleh)
          .map((o): Langkah => ({ kode: 'T02', oleh: surel(o), tolak: ['BUKAN_KANTORNYA'] })),
        { kode: 'T02', oleh: surel(oleh), ketik: surat as Record<string, string>, ke: 'VERIFIKASI' },
      ]);
      expect(eventsOf(wb, id).at(-1)?.diputuskan_oleh).toBe(pemutus);
      jalan(wb, ids, [
        { kode: 'T06', oleh: surel('litbang') },
        { kode: 'T09', oleh: surel('tim'), isian: RAPAT, tolak: ['BUKAN_KANTORNYA'] },
        { kode: 'T09', oleh: surel('litbang'), isian: RAPAT },
        ...SESUDAH_NILAI,
      ]);
      expect(entry(wb, id).status).toBe('PENERAPAN');
      expectUtuh(wb);
    },
  );

  test('given the proposal of the leader then a team of its own judges it, and it comes to be applied', () => {
    const { wb, ids } = withProposals(1, () => ({ inisiator_jenis: 'Kepala Daerah', pengantar_jenis: '' }));
    const [id = ''] = ids;
    denganOrang(wb);
    jalan(wb, ids, [
      { kode: 'T01', tolak: ['RUTE_KEPALA_DAERAH inisiator_jenis'] },
      { kode: 'T01b', oleh: surel('litbang'), ke: 'EVALUASI' },
      { kode: 'T09', oleh: surel('tim'), isian: RAPAT, ke: 'LAYAK' },
      ...SESUDAH_NILAI,
    ]);
    expect(eventsOf(wb, id).find((p) => p.tindakan === 'T09')).toMatchObject({
      peran: 'TIM_INDEPENDEN',
      diputuskan_oleh: 'Tim independen',
    });
    expect(entry(wb, id).status).toBe('PENERAPAN');
    expectUtuh(wb);
  });
});

describe('other ends', () => {
  const LANJUT = { putusan_no: '100.3/95', putusan_tgl: '01-10-2026' };
  const PUTUSAN_2027 = { putusan_no: '100.3/7/2027', putusan_tgl: '10-03-2027', ...ALASAN };
  const ulang = (mulai: string, selesai: string): Readonly<Record<string, Nilai>> => ({
    ...ALASAN,
    uji_coba_mulai: mulai,
    uji_coba_selesai: selesai,
    ...PUTUSAN,
  });
  const akhirKedua = { lap_no: '800/20/LAP', lap_tgl: '01-06-2027' };

  // biome-ignore format: one step is one line
  test.each<[what: string, from: string, langkah: readonly Langkah[], after: Partial<Inovasi>]>([
    ['a refused permission', 'MENUNGGU_PENGANTAR', [
      { kode: 'T04', isian: { alasan: 'tidak' }, tolak: ['ALASAN alasan'] },
      { kode: 'T04', isian: ALASAN, ke: 'TIDAK_LAYAK' },
    ], { hasil_evaluasi: 'TIDAK_LAYAK' }],
    ['a return, mended twice', 'VERIFIKASI', [
      { kode: 'T05', isian: ALASAN, ke: 'PERBAIKAN_USULAN' },
      { kode: 'T07', tolak: ['BELUM_DIPERBAIKI'] },
      { kode: 'T07', ketik: { manfaat: 'Warga desa dilayani.' }, ke: 'VERIFIKASI' },
      { kode: 'T06' },
      { kode: 'T08', isian: ALASAN, ke: 'PERBAIKAN_USULAN' },
      { kode: 'T07', ketik: { tujuan: 'Layanan menjangkau pulau.' }, ke: 'EVALUASI' },
    ], { revisi_ke: 2, kembali_ke: '' }],
    ['a proposal found not feasible', 'EVALUASI', [
      { kode: 'T10', isian: { ba_no: '1', ba_tgl: '4 Mei 2026' }, tolak: ['ALASAN alasan'] },
      { kode: 'T10', isian: { ba_no: '1', ba_tgl: '4 Mei 2026', ...ALASAN }, ke: 'TIDAK_LAYAK' },
    ], { hasil_evaluasi: 'TIDAK_LAYAK' }],
    ['a proposal that is not decreed', 'PROSES_PENETAPAN', [
      { kode: 'T12', isian: ALASAN, ke: 'LAYAK' },
      { kode: 'T11', ke: 'PROSES_PENETAPAN' },
      { kode: 'T14', isian: ALASAN, ke: 'DITOLAK_KDH' },
    ], { sk_no: '', sub_status: '' }],
    ['a trial suspended, resumed and extended', 'UJI_COBA', [
      { kode: 'T17', isian: { ...ALASAN, tangguh_mulai: '02-08-2026' }, hari: '2026-09-10', tolak: ['TANGGUH_SEBELUM_MULAI tangguh_mulai'] },
      { kode: 'T17', isian: { ...ALASAN, tangguh_mulai: '10-09-2026' }, hari: '2026-09-10', ke: 'UJI_COBA_DITANGGUHKAN' },
      { kode: 'T18', isian: { uji_coba_selesai: '31-01-2027' }, hari: '2026-10-05', tolak: ['ISI putusan_no', 'ISI putusan_tgl'] },
      { kode: 'T18', isian: { uji_coba_selesai: '31-01-2027', ...LANJUT }, hari: '2026-10-05', ke: 'UJI_COBA' },
      { kode: 'T40', isian: { uji_coba_selesai: '31-01-2027', ...PUTUSAN }, hari: '2026-12-15', tolak: ['BUKAN_PERPANJANGAN uji_coba_selesai'] },
      { kode: 'T40', isian: { uji_coba_selesai: '28-02-2027', ...PUTUSAN }, hari: '2026-12-15', ke: 'UJI_COBA' },
    ], { uji_coba_selesai: '2027-02-28', status: 'UJI_COBA' }],
    ['a longer trial that somebody only typed', 'UJI_COBA', [
      { kode: 'T17', isian: { ...ALASAN, tangguh_mulai: '10-09-2026' }, hari: '2026-09-10' },
      { kode: 'T18', ketik: { uji_coba_selesai: '31-01-2027' }, hari: '2026-10-05', tolak: ['ISI putusan_no', 'ISI putusan_tgl'] },
      { kode: 'T18', isian: LANJUT, hari: '2026-10-05' },
    ], { uji_coba_selesai: '2027-01-31', dipertanyakan: '', status: 'UJI_COBA' }],
    ['a trial stopped', 'UJI_COBA', [
      { kode: 'T19', isian: ALASAN, hari: '2026-10-01', tolak: ['ISI lap_no', 'ISI lap_tgl', 'ISI pembelajaran'] },
      { kode: 'T19', isian: { ...ALASAN, lap_no: '7', lap_tgl: '30-09-2026', pembelajaran: 'Kapal terlalu kecil.' }, hari: '2026-10-01', ke: 'UJI_COBA_GAGAL' },
    ], { pembelajaran: 'Kapal terlalu kecil.' }],
    ['a trial stopped while suspended', 'UJI_COBA', [
      { kode: 'T17', isian: { ...ALASAN, tangguh_mulai: '10-09-2026' }, hari: '2026-09-10' },
      { kode: 'T19', isian: { ...ALASAN, lap_no: '7', lap_tgl: '30-09-2026', pembelajaran: 'Kapal terlalu kecil.' }, hari: '2026-10-01', ke: 'UJI_COBA_GAGAL' },
    ], { lap_no: '7' }],
    ['a trial that failed', 'EVALUASI_UJI_COBA', [
      { kode: 'T22', isian: { ...ALASAN, ...EVALUASI }, hari: '2026-12-28', tolak: ['ISI pembelajaran'] },
      { kode: 'T22', isian: { ...ALASAN, ...EVALUASI, pembelajaran: 'Warga memilih darat.' }, hari: '2026-12-28', ke: 'UJI_COBA_GAGAL' },
    ], { lap_no: LAPORAN_AKHIR.lap_no }],
    ['a trial repeated once, and no second time', 'EVALUASI_UJI_COBA', [
      { kode: 'T21', isian: ulang('03-08-2026', '30-05-2027'), hari: '2027-01-04', tolak: ['ULANG_TANPA_WAKTU uji_coba_mulai'] },
      { kode: 'T21', isian: ulang('04-01-2027', '30-05-2027'), hari: '2027-01-04', ke: 'UJI_COBA' },
      { kode: 'T20', hari: '2027-06-02', tolak: ['ISI lap_no', 'ISI lap_tgl'] },
      { kode: 'T20', isian: akhirKedua, hari: '2027-06-02', ke: 'EVALUASI_UJI_COBA' },
      { kode: 'T21', isian: ulang('03-06-2027', '30-10-2027'), hari: '2027-06-04', tolak: ['BATAS_ULANG'] },
      { kode: 'T23', isian: { ...EVALUASI, evaluasi_tgl: '05-06-2027' }, hari: '2027-06-05', ke: 'LULUS_UJI_COBA' },
    ], { uji_coba_ke: 2, uji_coba_mulai: '2027-01-04' }],
    ['targets that were missed', 'EVALUASI_UJI_COBA', [
      { kode: 'T23', isian: { ...EVALUASI, ...ALASAN }, hari: '2026-12-28', capaian: 3, ke: 'LULUS_UJI_COBA' },
    ], {}],
    ['a trial left out where the region allows it', 'DITETAPKAN', [
      { kode: 'T15b', isian: { ...ALASAN, lewati_dasar: 'Diktum KEEMPAT' }, hari: '2026-08-03', tolak: ['WAJIB_UJI_COBA'] },
      { kode: 'T15b', atur: ['boleh_lewati_uji_coba', 'Ya'], hari: '2026-08-03', tolak: ['ALASAN alasan', 'ISI lewati_dasar'] },
      { kode: 'T15b', isian: { ...ALASAN, lewati_dasar: 'Diktum KEEMPAT' }, hari: '2026-08-03', ke: 'LULUS_UJI_COBA' },
    ], { tahapan_iid: 'UJI_COBA' }],
    ['a trial that was done before its planned end', 'UJI_COBA', [
      { kode: 'T20', isian: { ...LAPORAN_AKHIR, lap_tgl: '01-11-2026' }, hari: '2026-11-03', capaian: 1200 },
      { kode: 'T23', isian: { ...EVALUASI, evaluasi_tgl: '03-11-2026' }, hari: '2026-11-03' },
      { kode: 'T24', isian: JAWABAN, hari: '2026-11-05' },
      { kode: 'T26', isian: { ...PERBUP, reg_tgl: '20-11-2026', undang_tgl: '04-12-2026' }, hari: '2026-12-03', tolak: ['TANGGAL_MENDATANG undang_tgl'] },
      { kode: 'T26', isian: { ...PERBUP, reg_tgl: '20-11-2026', undang_tgl: '25-11-2026' }, hari: '2026-12-03', ke: 'PENERAPAN' },
    ], { uji_coba_selesai: '2026-12-18' }],
    ['a draft regulation returned, then a Perda', 'PENYUSUNAN_REGULASI', [
      { kode: 'T25', isian: ALASAN, hari: '2027-01-10', ke: 'LULUS_UJI_COBA' },
      { kode: 'T24', isian: { ...JAWABAN, beban_apbd: 'Ya' }, hari: '2027-01-11', tolak: ['BENTUK_DIPUTUSKAN_HUKUM alasan'] },
      { kode: 'T24', isian: { ...JAWABAN, beban_apbd: 'Ya', bentuk_hukum: 'Perda' }, hari: '2027-01-11', ke: 'PENYUSUNAN_REGULASI' },
      { kode: 'T26', isian: { ...PERBUP, undang_tgl: '02-02-2027' }, hari: '2027-02-03', tolak: ['URUTAN_TANGGAL penerapan_mulai'] },
      { kode: 'T26', isian: PERBUP, hari: '2027-02-03', ke: 'PENERAPAN' },
    ], { bentuk_hukum: 'PERDA' }],
    ['a general Perkada with a yearly decision', 'PENYUSUNAN_REGULASI', [
      { kode: 'T26', isian: { penerapan_mulai: '01-02-2027', ...PUTUSAN }, hari: '2027-02-03', tolak: ['ISI reg_no', 'ISI bd_no', 'ISI reg_tgl', 'ISI undang_tgl'] },
      { kode: 'T26', atur: ['penerapan_dengan_keputusan', 'Ya'], isian: { penerapan_mulai: '01-02-2027', ...PUTUSAN }, hari: '2027-02-03', ke: 'PENERAPAN' },
    ], { reg_no: '' }],
    ['an application suspended, resumed and ended', 'PENERAPAN', [
      { kode: 'T28', isian: ALASAN, hari: '2027-03-12', tolak: ['ISI putusan_no', 'ISI putusan_tgl'] },
      { kode: 'T28', isian: PUTUSAN_2027, hari: '2027-03-12', ke: 'PENERAPAN_DITANGGUHKAN' },
      { kode: 'T29', isian: PUTUSAN_2027, hari: '2027-03-12', ke: 'PENERAPAN' },
      { kode: 'T28', isian: PUTUSAN_2027, hari: '2027-03-12' },
      { kode: 'T30', isian: { ...PUTUSAN_2027, putusan_tgl: '13-03-2027' }, hari: '2027-03-12', tolak: ['TANGGAL_MENDATANG putusan_tgl'] },
      { kode: 'T30', isian: PUTUSAN_2027, hari: '2027-03-12', ke: 'DIHENTIKAN' },
      { kode: 'T37', hari: '2027-03-12', tolak: ['BUKAN_TAHAPNYA'] },
    ], { tahapan_iid: 'PENERAPAN' }],
  ])('given %s from %s then it goes as the law says and no other way', (_, from, langkah, after) => {
    const { wb, ids, id } = di(from);
    const before = tindakanDari(wb, id).length;
    jalan(wb, ids, langkah);
    expect(entry(wb, id)).toMatchObject(after);
    const done = langkah.filter((l) => !l.tolak).map((l) => l.kode);
    expect(
      tindakanDari(wb, id)
        .slice(before)
        .filter((t) => t !== 'SUNTING'),
    ).toEqual(done);
    expectUtuh(wb);
  });

  test('given a trial ends badly then a report row stands and the event keeps what protects who carried it out', () => {
    const { wb, ids, id } = di('UJI_COBA');
    const isian = { ...ALASAN, lap_no: '7', lap_tgl: '30-09-2026', pembelajaran: 'Kapal terlalu kecil.' };
    jalan(wb, ids, [{ kode: 'T19', hari: '2026-10-01', isian }]);
    expect(rowsOf(wb, LAPORAN)).toMatchObject([
      { id, periode: 'Laporan penghentian', nomor: '7', tanggal: '2026-09-30', kendala: ALASAN.alasan },
    ]);
    expect(eventsOf(wb, id).at(-1)?.perubahan['+perlindungan']).toMatchObject({
      dasar: 'UU 23/2014 Pasal 389',
      sk_no: KEPUTUSAN.sk_no,
      indikator: [{ indikator: 'Warga terlayani', target: 1000 }],
    });
  });

  test.each(['DRAF', 'MENUNGGU_PENGANTAR', 'VERIFIKASI', 'EVALUASI', 'LAYAK'])(
    'given a proposal is withdrawn in %s then its new version is one only, names it, and neither can be undone into two',
    (status) => {
      const { wb, ids, id } = di(status);
      jalan(wb, ids, [{ kode: 'T31', isian: ALASAN, ke: 'DITARIK' }]);
      const [h] = act(wb, ids, 'T37').hasil;
      expect(h).toMatchObject({ ok: true, idBaru: 'INV-73.24-2026-0002' });
      const baru = 'INV-73.24-2026-0002';
      expect(entry(wb, baru)).toMatchObject({
        status: 'DRAF',
        versi_dari_id: id,
        nama_inovasi: entry(wb, id).nama_inovasi,
        rancang_bangun: entry(wb, id).rancang_bangun,
        pengantar_no: '',
        ba_no: '',
        versi: 1,
        tanggal_terima: '2026-06-15',
      });
      jalan(wb, ids, [
        { kode: 'T37', tolak: ['SUDAH_DIAJUKAN_KEMBALI'] },
        { kode: 'T36', isian: ALASAN, tolak: ['SUDAH_DIAJUKAN_KEMBALI'] },
      ]);
      jalan(wb, [baru], [{ kode: 'T36', isian: ALASAN, tolak: ['TIDAK_DAPAT_DIBATALKAN'] }]);
      expect(entry(wb, id).status).toBe('DITARIK');
      expectUtuh(wb);
    },
  );

  test('given a proposal is decreed then it cannot be withdrawn any more', () => {
    for (const status of ['PROSES_PENETAPAN', 'DITETAPKAN', 'UJI_COBA', 'PENERAPAN'])
      jalan(di(status).wb, di(status).ids, [{ kode: 'T31', isian: ALASAN, tolak: ['BUKAN_TAHAPNYA'] }]);
  });
});

describe('what moves no state', () => {
  test.each([
    [
      'PROSES_PENETAPAN',
      ['Penyusunan konsep', 'Paraf Bagian/Biro Hukum', 'Paraf Sekretaris Daerah', 'Penomoran', 'Menunggu tanda tangan'],
      'Harmonisasi',
    ],
    ['PENYUSUNAN_REGULASI', ['Harmonisasi', 'Fasilitasi', 'Penetapan', 'Pengundangan'], 'Pembahasan bersama DPRD'],
  ])('given a draft in %s then it is followed from desk to desk, and to no wrong one', (status, posisi, salah) => {
    const { wb, ids, id } = di(status);
    for (const [i, p] of posisi.entries()) {
      jalan(wb, ids, [
        {
          kode: 'T34',
          hari: '2027-01-20',
          isian: { posisi: p, posisi_pemegang: `Meja ${i}`, posisi_tgl: '15-01-2027' },
        },
      ]);
      expect(entry(wb, id)).toMatchObject({ posisi_oleh: `Meja ${i}`, posisi_sejak: '2027-01-15', status });
    }
    jalan(wb, ids, [
      {
        kode: 'T34',
        hari: '2027-01-20',
        isian: { posisi: salah, posisi_pemegang: 'x' },
        tolak: ['POSISI_TIDAK_SESUAI posisi'],
      },
    ]);
    expect(
      new Set(eventsOf(wb, id).flatMap((p) => (p.perubahan['sub_status'] as string[] | undefined)?.[1] ?? [])).size,
    ).toBeGreaterThanOrEqual(4);
    expectUtuh(wb);
  });

  test('given a reviewer cannot come then the session is closed with a quorum, and two are enough', () => {
    const { wb, ids, id } = di('EVALUASI');
    const minutes = { ba_no: RAPAT.ba_no, ba_tgl: RAPAT.ba_tgl };
    nilai(wb, id, ['Ani']);
    jalan(wb, ids, [{ kode: 'T35', isian: { tidak_hadir: 'Citra: sakit' }, tolak: ['KUORUM_KURANG'] }]);
    nilai(wb, id, ['Budi']);
    jalan(wb, ids, [
      { kode: 'T09', isian: minutes, tolak: ['PENILAI_KURANG hadir'] },
      { kode: 'T35', tolak: ['ISI tidak_hadir'] },
      { kode: 'T35', isian: { tidak_hadir: 'Citra: sakit' }, ke: 'EVALUASI' },
      { kode: 'T35', isian: { tidak_hadir: 'Citra: sakit' }, tolak: ['PENILAIAN_SUDAH_DITUTUP'] },
      { kode: 'T09', isian: minutes, ke: 'LAYAK' },
    ]);
    expect(eventsOf(wb, id).find((p) => p.tindakan === 'T35')?.perubahan['+isian']).toEqual({
      tidak_hadir: 'Citra: sakit',
    });
    expectUtuh(wb);
  });

  // biome-ignore format: one step is one line
  test.each<[what: string, from: string, langkah: readonly Langkah[], after: Partial<Inovasi>]>([
    ['a number typed wrong', 'DITETAPKAN', [
      { kode: 'T33', isian: { ...ALASAN, ralat_tautan: 'https://contoh.go.id/sk.pdf' }, tolak: ['TIDAK_ADA_RALAT'] },
      { kode: 'T15', hari: '2026-08-03', ketik: { sk_no: '100.3/78/2026' }, tolak: ['DIPERTANYAKAN sk_no'] },
      { kode: 'T38', isian: ALASAN, tolak: ['PERLU_RALAT sk_no'] },
      { kode: 'T15', hari: '2026-08-03', ketik: { sk_no: KEPUTUSAN.sk_no }, ke: 'UJI_COBA' },
    ], { sk_no: KEPUTUSAN.sk_no, dipertanyakan: '' }],
    ['a slip of the pen with its proof', 'DITETAPKAN', [
      { kode: 'T33', ketik: { sk_no: '100.3/78/2026' }, isian: ALASAN, tolak: ['ISI ralat_tautan'] },
      { kode: 'T33', isian: { ...ALASAN, ralat_tautan: 'https://contoh.go.id/sk.pdf' } },
      { kode: 'T15', hari: '2026-08-03' },
    ], { sk_no: '100.3/78/2026', dipertanyakan: '' }],
    ['what was judged, put back', 'LAYAK', [
      { kode: 'T11', ketik: { tujuan: 'Tujuan lain.' }, tolak: ['DIPERTANYAKAN tujuan'] },
      { kode: 'T11', ketik: { tujuan: 'Layanan dasar menjangkau semua desa.' } },
    ], { status: 'PROSES_PENETAPAN' }],
    ['what was judged, confirmed', 'LAYAK', [
      { kode: 'T38', isian: ALASAN, tolak: ['TIDAK_ADA_PERTANYAAN'] },
      { kode: 'T11', ketik: { tujuan: 'Tujuan lain.' }, tolak: ['DIPERTANYAKAN tujuan'] },
      { kode: 'T38', isian: ALASAN },
      { kode: 'T11' },
    ], { status: 'PROSES_PENETAPAN', tujuan: 'Tujuan lain.' }],
    ['what the decree fixed, changed by another decree', 'UJI_COBA', [
      { kode: 'T38', ketik: { sasaran: 'Lima ratus warga.' }, isian: ALASAN, tolak: ['PERLU_RALAT sasaran'] },
      { kode: 'T32', isian: ALASAN, tolak: ['ISI putusan_no', 'ISI putusan_tgl'] },
      { kode: 'T32', isian: { ...ALASAN, putusan_no: '100.3/80', putusan_tgl: '01-06-2026' } },
    ], { sasaran: 'Lima ratus warga.', dipertanyakan: '' }],
  ])('given %s in %s then the question stands until it is settled', (_, from, langkah, after) => {
    const { wb, ids, id } = di(from);
    jalan(wb, ids, langkah);
    expect(entry(wb, id)).toMatchObject(after);
    expectUtuh(wb);
  });

  test('given a check recorded the edit and another act went through then the question is open still, also when that act is undone', () => {
    const { wb, ids, id } = di('UJI_COBA');
    type(wb, INOVASI, 2, 'nama_inovasi', 'Perahu Lain');
    jalan(wb, ids, [{ kode: 'T16', hari: '2026-09-05', isian: { periode: 'Agustus 2026', capaian: 'x' } }]);
    expect(entry(wb, id).dipertanyakan).toContain('Kapal Layanan 1');
    jalan(wb, ids, [{ kode: 'T36', hari: '2026-09-05', isian: ALASAN }]);
    expect(entry(wb, id)).toMatchObject({ status: 'UJI_COBA', nama_inovasi: 'Perahu Lain' });
    expect(entry(wb, id).dipertanyakan).toContain('Kapal Layanan 1');
    expectUtuh(wb);
  });

  test.each(JALAN.map((l, i) => [l.kode, l, i === 0 ? 'DRAF' : (JALAN[i - 1]?.ke ?? '')] as const))(
    'given %s is undone then the entry stands as before, the history keeps both, and the act can be done again',
    (kodeAct, langkah, from) => {
      const { wb, ids, id } = di(langkah.ke as string);
      const sebelum = di(from);
      const hari = langkah.hari ?? '2026-06-15';
      jalan(wb, ids, [{ kode: 'T36', hari, isian: ALASAN, ke: from }]);
      const dulu = entry(sebelum.wb, sebelum.id);
      expect({ ...entry(wb, id), versi: 0, sidik: '' }).toEqual({ ...dulu, versi: 0, sidik: '' });
      expect(eventsOf(wb, id).at(-1)).toMatchObject({
        tindakan: 'T36',
        ke: from,
        perubahan: { '+dibatalkan': { tindakan: kodeAct } },
      });
      jalan(wb, ids, [{ kode: 'T36', hari, isian: ALASAN, tolak: ['TIDAK_DAPAT_DIBATALKAN'] }]);
      jalan(wb, ids, [langkah]);
      expectUtuh(wb);
    },
  );

  test.each([
    ['T40', 'UJI_COBA', { uji_coba_selesai: '28-02-2027' }, '2026-12-15', []],
    [
      'T21',
      'EVALUASI_UJI_COBA',
      { uji_coba_mulai: '04-01-2027', uji_coba_selesai: '28-02-2027' },
      '2027-01-04',
      [ALASAN.alasan],
    ],
  ])(
    'given new dates of the trial stand in the row then the menu asks %s for the decision only, and settles them',
    (kodeAct, from, ketik, hari, lagi) => {
      const { wb, id } = di(from);
      const [t] = call(wb, 'tindakanTersedia', { id: [id] }) as readonly { tindakan: readonly { kode: string }[] }[];
      const sendiri = new Set(ALUR.filter((x) => x.sendiri).map((x) => x.kode));
      const nomor = (t?.tindakan ?? []).filter((x) => !sendiri.has(x.kode)).findIndex((x) => x.kode === kodeAct) + 1;
      for (const [key, v] of Object.entries(ketik)) type(wb, INOVASI, 2, key, v);
      const place = { activeTab: 'Inovasi', selection: 'A2', ...pada(hari) };
      const done = menu(wb, 'prosesTahapan', [String(nomor), ...lagi, '100.3/90', '14-12-2026', 'YES'], place);
      expect([done.unanswered, said(done).length]).toEqual([0, 4 + lagi.length]);
      expect(eventsOf(wb, id).at(-1)).toMatchObject({
        tindakan: kodeAct,
        dasar_no: '100.3/90',
        dasar_tgl: '2026-12-14',
      });
      expect(entry(wb, id)).toMatchObject({ status: 'UJI_COBA', uji_coba_selesai: '2027-02-28', dipertanyakan: '' });
      expectUtuh(wb);
    },
  );

  test('given running innovations are imported then they are evaluated at once, without a road they never walked', () => {
    const wb = aRegister();
    addTab(wb, 'Ekspor', [[...JUDUL_EKSPOR], aRow()]);
    call(wb, 'imporTab', { tab: 'Ekspor' });
    const [e] = entries(wb);
    const ids = [e?.id ?? ''];
    jalan(wb, ids, [
      { kode: 'T27', isian: { evaluasi_penerapan: '2026', rekomendasi: 'LANJUT' }, tolak: ['ISI hasil'] },
      { kode: 'T27', isian: { evaluasi_penerapan: '2025', rekomendasi: 'LANJUT', hasil: 'Dipakai di semua desa.' } },
      {
        kode: 'T27',
        ketik: { nama_inovasi: 'Posyandu Baru' },
        isian: { evaluasi_penerapan: '2026', rekomendasi: 'Kembangkan' },
      },
    ]);
    expect(entries(wb)).toMatchObject([
      { status: 'PENERAPAN', asal_data: 'WARISAN', evaluasi_tahun: '2026', dipertanyakan: '' },
    ]);
    expectUtuh(wb);
  });
});

describe('many at once', () => {
  test('given twelve proposals then they come to one decree with one number in one request', () => {
    const { wb, ids } = di('DITETAPKAN', 12);
    expect(new Set(entries(wb).map((e) => `${e.status} ${e.sk_no} ${e.sk_tgl}`))).toEqual(
      new Set([`DITETAPKAN ${KEPUTUSAN.sk_no} 2026-05-20`]),
    );
    expect(new Set(ids.map((id) => eventsOf(wb, id).at(-1)?.permintaan)).size).toBe(1);
    expectUtuh(wb);
  });

  const N = 100;
  const PERIODE = { periode: 'Agustus 2026', capaian: 'x' };
  const HENTI = { ...ALASAN, lap_no: '7', lap_tgl: '30-09-2026', pembelajaran: 'x' };
  const PUTUSAN_2027 = { ...ALASAN, putusan_no: '9', putusan_tgl: '10-03-2027' };
  const ketikSemua = (wb: Workbook, ids: readonly string[], key: string): void => {
    for (const id of ids) type(wb, INOVASI, rowOf(wb, id), key, 'diubah');
  };
  type Bekas = { readonly wb: Workbook; readonly ids: readonly string[] };
  const lewat = (from: string, ...langkah: readonly Langkah[]): Bekas => {
    const at = di(from, N);
    jalan(at.wb, at.ids, langkah);
    return at;
  };
  const tangguhkan: Langkah = { kode: 'T17', hari: '2026-09-10', isian: { ...ALASAN, tangguh_mulai: '10-09-2026' } };

  /** Every act with the proposals it is done on, beside those of the road itself. */
  const LAIN: Readonly<Record<string, readonly [() => Bekas, Langkah['isian']?, string?]>> = {
    T01b: [() => withProposals(N, () => ({ inisiator_jenis: 'Kepala Daerah', pengantar_jenis: '' }))],
    T03: [() => di('MENUNGGU_PENGANTAR', N), ALASAN],
    T04: [() => di('MENUNGGU_PENGANTAR', N), ALASAN],
    T05: [() => di('VERIFIKASI', N), ALASAN],
    T07: [
      () => {
        const at = lewat('VERIFIKASI', { kode: 'T05', isian: ALASAN });
        ketikSemua(at.wb, at.ids, 'manfaat');
        return at;
      },
    ],
    T08: [() => di('EVALUASI', N), ALASAN],
    T10: [() => di('EVALUASI', N), { ba_no: '1', ba_tgl: '4 Mei 2026', ...ALASAN }],
    T12: [() => di('PROSES_PENETAPAN', N), ALASAN],
    T14: [() => di('PROSES_PENETAPAN', N), ALASAN],
    T15b: [
      () => {
        const at = di('DITETAPKAN', N);
        aturan(at.wb, 'boleh_lewati_uji_coba', 'Ya');
        return at;
      },
      { ...ALASAN, lewati_dasar: 'KEEMPAT' },
      '2026-08-03',
    ],
    T16: [() => di('UJI_COBA', N), PERIODE, '2026-09-05'],
    T17: [() => di('UJI_COBA', N), tangguhkan.isian, '2026-09-10'],
    T18: [() => lewat('UJI_COBA', tangguhkan), {}, '2026-10-05'],
    T19: [() => di('UJI_COBA', N), HENTI, '2026-10-01'],
    T21: [
      () => di('EVALUASI_UJI_COBA', N),
      { ...ALASAN, uji_coba_mulai: '04-01-2027', uji_coba_selesai: '30-05-2027', ...PUTUSAN },
      '2027-01-04',
    ],
    T22: [() => di('EVALUASI_UJI_COBA', N), { ...ALASAN, ...EVALUASI, pembelajaran: 'x' }, '2026-12-28'],
    T25: [() => di('PENYUSUNAN_REGULASI', N), ALASAN, '2027-01-10'],
    T27: [() => di('PENERAPAN', N), { evaluasi_penerapan: '2027', rekomendasi: 'LANJUT' }, '2028-01-10'],
    T28: [() => di('PENERAPAN', N), PUTUSAN_2027, '2027-03-12'],
    T29: [
      () => lewat('PENERAPAN', { kode: 'T28', hari: '2027-03-12', isian: PUTUSAN_2027 }),
      PUTUSAN_2027,
      '2027-03-12',
    ],
    T30: [() => di('PENERAPAN', N), PUTUSAN_2027, '2027-03-12'],
    T31: [() => di('LAYAK', N), ALASAN],
    T32: [() => di('UJI_COBA', N), { ...ALASAN, sasaran: 'Lain', putusan_no: '9', putusan_tgl: '01-06-2026' }],
    T33: [() => di('DITETAPKAN', N), { ...ALASAN, sk_no: '78', ralat_tautan: 'https://contoh.go.id/sk.pdf' }],
    T34: [() => di('PROSES_PENETAPAN', N), { posisi: 'Penomoran', posisi_pemegang: 'Meja' }],
    T35: [
      () => {
        const at = di('EVALUASI', N);
        for (const id of at.ids) nilai(at.wb, id, ['Ani', 'Budi']);
        return at;
      },
      { tidak_hadir: 'Citra: sakit' },
    ],
    T36: [() => di('PROSES_PENETAPAN', N), ALASAN],
    T37: [() => lewat('LAYAK', { kode: 'T31', isian: ALASAN })],
    T38: [
      () => {
        const at = di('LAYAK', N);
        ketikSemua(at.wb, at.ids, 'tujuan');
        return at;
      },
      ALASAN,
    ],
    T40: [() => di('UJI_COBA', N), { uji_coba_selesai: '28-02-2027', ...PUTUSAN }, '2026-12-15'],
  };

  test('given a hundred entries then every act is at most twenty calls', () => {
    const calls: Record<string, number> = {};
    const ukur = (kodeAct: string, { wb, ids }: Bekas, isian: Langkah['isian'] = {}, hari = '2026-06-15'): void => {
      const args = { id: ids, kode: kodeAct, isian, lihat: seen(wb, ids), permintaan: `ukur ${kodeAct}` };
      const done = outcome(wb, 'lakukanTindakan', args, { user: ADMIN, ...pada(hari) });
      const hasil = (done.result as { hasil: readonly HasilTindakan[] } | null)?.hasil ?? [];
      expect(
        hasil.flatMap((h) => (h.ok ? [] : kode(h))),
        kodeAct,
      ).toEqual([]);
      expect(hasil, kodeAct).toHaveLength(N);
      calls[kodeAct] = done.calls.total;
    };
    for (const [i, l] of JALAN.entries()) {
      const at = di(i === 0 ? 'DRAF' : (JALAN[i - 1]?.ke ?? ''), N);
      if (l.capaian !== undefined) capai(at.wb, l.capaian);
      ukur(l.kode, at, l.isian, l.hari);
      tersimpan.set(`${l.ke} ${N}`, at);
    }
    for (const [kodeAct, [make, isian, hari]] of Object.entries(LAIN)) ukur(kodeAct, make(), isian, hari);
    // Putting cells back is done by a function of its own, one entry at a time.
    const { wb, ids, id } = di('LAYAK', N);
    ketikSemua(wb, ids, 'manfaat');
    const pulih = outcome(wb, 'pulihkanIsian', { id, tanggal: '2026-06-15', ...ALASAN, permintaan: 'ukur T39' });
    expect(pulih.result).toMatchObject({ id, kolom: ['Manfaat'] });
    calls['T39'] = pulih.calls.total;
    if (process.env['ANGGARAN']) console.log(JSON.stringify(calls));
    expect(Object.keys(calls).sort()).toEqual(
      ALUR.filter((t) => t.dari.length > 0)
        .map((t) => t.kode)
        .sort(),
    );
    expect(Object.entries(calls).filter(([, n]) => n > 20)).toEqual([]);
  });
});
