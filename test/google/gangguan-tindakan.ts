import { GAGASAN } from '../../src/domain/tab/gagasan.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PENILAIAN } from '../../src/domain/tab/penilaian.ts';
import type { Tab } from '../../src/domain/tab/tab.ts';
import type { ExecutionOptions, Outcome } from '../../src/local/execute.ts';
import { columnLetters } from '../../src/local/grid-range.ts';
import { personSorts } from '../../src/local/person-acts.ts';
import { addTab, aProposal, BUNDLE_TANPA_DOCX, fill, KEPUTUSAN, outcome, placeOf, RAPAT, rowOf, type } from '../a.ts';
import {
  ALASAN,
  type Awal,
  dari,
  type Isian,
  JALAN_LENGKAP,
  ORANG,
  PUTUSAN,
  padaTahap,
  semuaId,
  semuaKetik,
  semuaLakukan,
  usulan,
} from './gangguan-register.ts';

export type Pilihan = Partial<Omit<ExecutionOptions, 'functionName'>>;

/** One run of an act: by whom, on which entries, under which request. */
export type Lari = { readonly ids: readonly string[]; readonly permintaan: string };

/** An act under test. */
export type Lakon = {
  readonly nama: string;
  /** The code of the act where it moves entries by `lakukanTindakan`. */
  readonly kode?: string;
  readonly awal: () => Awal;
  readonly jalan: (s: Awal, lari: Lari, pilihan: Pilihan) => Outcome;
  /** Entries that its events make, told apart by their names. */
  readonly baru?: true;
  /** The register is put in order by it, and by running it again. */
  readonly memulihkan?: true;
  /** It records hand edits: after it nothing is unrecorded. */
  readonly memeriksa?: true;
  /** The tab in which the person works meanwhile; the register itself unless said otherwise. */
  readonly tab?: Tab;
};

const panggil =
  (fn: string, args: (s: Awal, lari: Lari) => Readonly<Record<string, unknown>>): Lakon['jalan'] =>
  (s, lari, pilihan) =>
    outcome(s.wb, fn, args(s, lari), { bundle: BUNDLE_TANPA_DOCX, ...pilihan });

const tindakan = (kode: string, awal: () => Awal, isian: Isian = {}): Lakon => ({
  nama: kode,
  kode,
  awal,
  jalan: panggil('lakukanTindakan', ({ lihat }, { ids, permintaan }) => ({ id: ids, kode, isian, lihat, permintaan })),
});

const sesudah = (status: string, kode: string, isian: Isian) => (): Awal =>
  semuaLakukan(padaTahap(status), kode, isian);
const diketik = (status: string, key: string, v: (n: number) => string) => (): Awal =>
  semuaKetik(padaTahap(status), key, v);

const jalan = (kode: string): Isian => JALAN_LENGKAP.find((j) => j.kode === kode)?.isian ?? {};

const kepalaDaerah = (): Awal =>
  usulan({ inisiator_jenis: 'Kepala Daerah', pengantar_jenis: 'Keputusan pembentukan tim independen' });

const dinilai = (): Awal => {
  const s = padaTahap('EVALUASI');
  const yes = Object.fromEntries(PENILAIAN.columns.filter((c) => c.type === 'choice').map((c) => [c.key, 'Ya']));
  fill(
    s.wb,
    PENILAIAN,
    semuaId(s).flatMap((id) => ['Ani', 'Budi'].map((penilai) => ({ id, penilai, ...yes }))),
  );
  return s;
};

const TANGGUH = { ...ALASAN, tangguh_mulai: '2026-06-01' };
const ULANG = { ...PUTUSAN, uji_coba_mulai: '2026-06-14', uji_coba_selesai: '2026-12-31' };
const GAGAL = { ...ALASAN, lap_no: '050/3/LAP', lap_tgl: '2026-06-12', pembelajaran: 'Perahu terlalu kecil.' };

/** Every row of the table of acts that works on entries that stand there. */
const ALUR_DIUJI: readonly Lakon[] = [
  tindakan('T01', () => usulan()),
  tindakan('T01b', kepalaDaerah, { pengantar_no: '188/TIM', pengantar_tgl: '2026-02-01', pengantar_pejabat: 'Bupati' }),
  tindakan('T02', () => padaTahap('MENUNGGU_PENGANTAR'), {
    pengantar_no: '9/IZIN',
    pengantar_tgl: '2026-02-01',
    pengantar_pejabat: 'Kepala Dinas',
  }),
  tindakan('T03', () => padaTahap('MENUNGGU_PENGANTAR'), ALASAN),
  tindakan('T04', () => padaTahap('MENUNGGU_PENGANTAR'), ALASAN),
  tindakan('T05', () => padaTahap('VERIFIKASI'), ALASAN),
  tindakan('T06', () => padaTahap('VERIFIKASI')),
  tindakan('T07', () =>
    semuaKetik(semuaLakukan(padaTahap('VERIFIKASI'), 'T05', ALASAN), 'manfaat', (n) => `Diperbaiki ${n}`),
  ),
  tindakan('T08', () => padaTahap('EVALUASI'), ALASAN),
  tindakan('T09', () => padaTahap('EVALUASI'), RAPAT),
  tindakan('T10', () => padaTahap('EVALUASI'), { ...ALASAN, ba_no: '000.9/5/BA', ba_tgl: '2026-05-04' }),
  tindakan('T11', () => padaTahap('LAYAK')),
  tindakan('T12', () => padaTahap('PROSES_PENETAPAN'), ALASAN),
  tindakan('T13', () => padaTahap('PROSES_PENETAPAN'), KEPUTUSAN),
  tindakan('T14', () => padaTahap('PROSES_PENETAPAN'), ALASAN),
  tindakan('T15', () => padaTahap('DITETAPKAN'), jalan('T15')),
  tindakan('T15b', () => padaTahap('DITETAPKAN'), { ...ALASAN, lewati_dasar: 'Diktum KEEMPAT' }),
  tindakan('T16', () => padaTahap('UJI_COBA'), {
    periode: 'Juni 2026',
    capaian: 'Separuh jalan',
    laporan_no: '5/LAP',
    laporan_tgl: '2026-06-14',
  }),
  tindakan('T17', () => padaTahap('UJI_COBA'), TANGGUH),
  tindakan('T18', sesudah('UJI_COBA', 'T17', TANGGUH)),
  tindakan('T19', () => padaTahap('UJI_COBA'), GAGAL),
  tindakan('T20', () => padaTahap('UJI_COBA'), jalan('T20')),
  tindakan('T21', () => padaTahap('EVALUASI_UJI_COBA'), ULANG),
  tindakan('T22', () => padaTahap('EVALUASI_UJI_COBA'), {
    ...ALASAN,
    pembelajaran: 'Perahu terlalu kecil.',
    evaluasi_no: '000.9/8/BA',
    evaluasi_tgl: '2026-06-14',
  }),
  tindakan('T23', () => padaTahap('EVALUASI_UJI_COBA'), jalan('T23')),
  tindakan('T24', () => padaTahap('LULUS_UJI_COBA'), jalan('T24')),
  tindakan('T25', () => padaTahap('PENYUSUNAN_REGULASI'), ALASAN),
  tindakan('T26', () => padaTahap('PENYUSUNAN_REGULASI'), jalan('T26')),
  tindakan('T27', () => padaTahap('PENERAPAN'), {
    evaluasi_penerapan: '2026',
    rekomendasi: 'Lanjutkan',
    hasil: 'Baik.',
    evaluasi_no: '1',
    evaluasi_tgl: '2026-06-15',
  }),
  tindakan('T28', () => padaTahap('PENERAPAN'), PUTUSAN),
  tindakan('T29', sesudah('PENERAPAN', 'T28', PUTUSAN), PUTUSAN),
  tindakan('T30', () => padaTahap('PENERAPAN'), PUTUSAN),
  tindakan('T31', () => padaTahap('LAYAK'), ALASAN),
  tindakan(
    'T32',
    diketik('DITETAPKAN', 'sasaran', (n) => `Sasaran baru ${n}`),
    PUTUSAN,
  ),
  tindakan(
    'T33',
    diketik('DITETAPKAN', 'ba_no', () => '000.9/6/BA'),
    { ...ALASAN, ralat_tautan: 'https://contoh.go.id/ba.pdf' },
  ),
  tindakan('T34', () => padaTahap('PROSES_PENETAPAN'), {
    posisi: 'PARAF_HUKUM',
    posisi_pemegang: 'Bagian Hukum',
    posisi_tgl: '2026-06-15',
  }),
  tindakan('T35', dinilai, { tidak_hadir: 'Citra' }),
  tindakan('T36', () => padaTahap('DITETAPKAN'), ALASAN),
  { ...tindakan('T37', sesudah('LAYAK', 'T31', ALASAN)), baru: true },
  tindakan(
    'T38',
    diketik('LAYAK', 'manfaat', (n) => `Manfaat yang ditegaskan ${n}`),
    ALASAN,
  ),
  tindakan('T40', () => padaTahap('UJI_COBA'), { ...PUTUSAN, uji_coba_selesai: '2027-03-31' }),
  {
    nama: 'T39 Pulihkan isian',
    kode: 'T39',
    awal: () => {
      const s = diketik('LAYAK', 'manfaat', (n) => `Salah ketik ${n}`)();
      return { ...s, ids: s.ids.slice(0, 1) };
    },
    jalan: panggil('pulihkanIsian', ({ lihat }, { ids, permintaan }) => ({
      id: ids[0],
      tanggal: '2026-06-15',
      alasan: 'salah ketik massal',
      lihat,
      permintaan,
    })),
  },
];

const gagasan = (): Awal => {
  const s = usulan();
  fill(
    s.wb,
    GAGASAN,
    [1, 2, 3, 4, 5, 6].map((n) => ({
      gagasan: `Gagasan ${n}`,
      perangkat_daerah: 'Dinas Sosial',
      komitmen: `Komitmen ${n}`,
    })),
  );
  return s;
};

/** Columns that stand side by side, and hold something else in every row. */
export const SEBAGIAN = { dari: 'rancang_bangun', sampai: 'tujuan' } as const;

/** Sorts only some columns of the registered rows, backwards. */
export const urutSebagian = (
  { wb }: Awal,
  dariKey: string = SEBAGIAN.dari,
  sampaiKey: string = SEBAGIAN.sampai,
): void => {
  const at = placeOf(wb, INOVASI, dariKey);
  const sheet = wb.sheets.find((x) => x.values[0]?.includes('Rancang Bangun'))?.name ?? INOVASI.name;
  personSorts(
    wb,
    `'${sheet}'!${columnLetters(at)}2:${columnLetters(placeOf(wb, INOVASI, sampaiKey))}7`,
    [{ column: at, ascending: false }],
    ORANG,
  );
};

/** What makes entries, reads them, mends them, or makes a document of them. */
const LAINNYA: readonly Lakon[] = [
  {
    nama: 'CATAT daftarkanBaris',
    baru: true,
    awal: () => {
      const s = usulan();
      fill(
        s.wb,
        INOVASI,
        [11, 12, 13].map((n) => aProposal(n)),
      );
      return s;
    },
    jalan: panggil('daftarkanBaris', () => ({})),
  },
  {
    nama: 'CATAT tambahUsulan',
    baru: true,
    awal: () => usulan(),
    jalan: panggil('tambahUsulan', (_, { permintaan }) => ({
      nama_inovasi: `Usulan ${permintaan}`,
      pd_pengusul: 'Dinas Sosial',
      inisiator_jenis: 'ASN',
    })),
  },
  {
    nama: 'IMPOR imporTab',
    baru: true,
    awal: () => {
      const s = usulan();
      addTab(s.wb, 'Ekspor', [
        ['Nama Inovasi', 'OPD', 'Tahapan', 'Manfaat'],
        ...[1, 2, 3, 4].map((n) => [`Impor ${n}`, `Dinas ${n % 2}`, n % 2 ? 'Penerapan' : 'Inisiatif', `m${n}`]),
      ]);
      return s;
    },
    jalan: panggil('imporTab', () => ({ tab: 'Ekspor' })),
  },
  ...[INOVASI, GAGASAN].map(
    (tab): Lakon => ({
      nama: tab === INOVASI ? 'USULKAN jadikanUsulan' : 'USULKAN, orang di tab Gagasan',
      baru: true,
      tab,
      awal: gagasan,
      jalan: panggil('jadikanUsulan', (_, { permintaan }) => ({ baris: [2, 4, 6], permintaan })),
    }),
  ),
  {
    nama: 'Periksa, suntingan',
    memeriksa: true,
    awal: () => {
      const s = padaTahap('DITETAPKAN');
      type(s.wb, INOVASI, rowOf(s.wb, s.ids[0] as string), 'inisiator_nama', 'Nama baru');
      type(s.wb, INOVASI, rowOf(s.wb, s.ids[1] as string), 'sasaran', 'Sasaran lain');
      type(s.wb, INOVASI, rowOf(s.wb, s.ids[2] as string), 'inisiator_nama', 'Nama lain');
      return s;
    },
    jalan: panggil('periksaRegister', () => ({})),
  },
  {
    nama: 'Pulihkan susunan, kolom terurut',
    memulihkan: true,
    awal: () => {
      const s = padaTahap('LAYAK');
      urutSebagian(s);
      return dari(s.wb, semuaId(s));
    },
    jalan: panggil('pulihkanSusunan', () => ({})),
  },
  {
    nama: 'Pulihkan susunan, status diketik',
    memulihkan: true,
    awal: () => {
      const s = padaTahap('LAYAK');
      for (const id of s.ids) type(s.wb, INOVASI, rowOf(s.wb, id), 'status', 'Ditetapkan');
      return dari(s.wb, semuaId(s));
    },
    jalan: panggil('pulihkanSusunan', () => ({})),
  },
  { nama: 'Ringkasan', awal: () => padaTahap('LAYAK'), jalan: panggil('perbaruiRingkasan', () => ({})) },
  {
    nama: 'Konsep Keputusan',
    awal: () => padaTahap('LAYAK'),
    jalan: panggil('buatKeputusan', (_, { ids }) => ({ id: ids })),
  },
];

export const SEMUA_LAKON: readonly Lakon[] = [...ALUR_DIUJI, ...LAINNYA];
