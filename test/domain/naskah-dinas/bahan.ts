import type { Kegiatan } from '../../../src/domain/naskah/kalimat-kegiatan.ts';
import { F4_PT } from '../../../src/domain/naskah/naskah.ts';
import type { BahanDinas } from '../../../src/domain/naskah-dinas/bahan-dinas.ts';
import type { KodeDinas } from '../../../src/domain/naskah-dinas/jenis-dinas.ts';
import { UNSUR } from '../../../src/domain/naskah-dinas/rekap-penilaian.ts';
import type { Perubahan } from '../../../src/domain/riwayat/peristiwa.ts';
import { INOVASI, type Inovasi } from '../../../src/domain/tab/inovasi.ts';
import type { Indikator, Penilaian } from '../../../src/domain/tab/penilaian.ts';

const KOSONG = Object.fromEntries(
  INOVASI.columns.map((c) => [c.key, c.type === ('number' as string) || c.type === 'money' ? null : '']),
) as unknown as Inovasi;

export const anInovasi = (over: Partial<Inovasi> = {}): Inovasi => ({
  ...KOSONG,
  id: 'INV-73.24-2026-0001',
  status: 'LAYAK',
  nama_inovasi: 'SIMPUL SEHAT',
  kepanjangan: 'Sistem Penjemputan Layanan Kesehatan Ibu Hamil Terpadu',
  pd_pengusul: 'Dinas Kesehatan',
  inisiator_jenis: 'ASN',
  inisiator_nama: 'Rahmawati Contoh',
  inisiator_nip: '198001012005012001',
  tim_inovator: 'Andi Satu; Budi Dua',
  bentuk: 'PELAYANAN_PUBLIK',
  urusan_utama: '1.02',
  jenis_kebaruan: 'BARU',
  tanggal_terima: '2026-02-02',
  cara_terima: 'SURAT',
  no_agenda: '17/2026',
  rancang_bangun: 'Ibu hamil risiko tinggi didaftar di desa.\nPenjemputan dilayani satu nomor telepon.',
  pokok_perubahan: 'Layanan mendatangi ibu hamil.',
  tujuan: 'Ibu hamil risiko tinggi bersalin di fasilitas kesehatan.',
  manfaat: 'Kematian ibu dan bayi berkurang.',
  uji_coba_mulai: '2026-08-03',
  uji_coba_selesai: '2026-12-18',
  anggaran_nilai: 150_000_000,
  anggaran_sumber: 'APBD',
  pengantar_jenis: 'IZIN',
  pengantar_no: '400.7/12/Dinkes',
  pengantar_tgl: '2026-01-28',
  pd_pelaksana: 'Dinas Kesehatan',
  lokasi_uji_coba: 'Kecamatan Towuti',
  sk_no: '100.3/77/2026',
  sk_tgl: '2026-05-20',
  hasil: 'Sembilan dari sepuluh ibu hamil risiko tinggi dijemput.',
  pembelajaran: 'Kendaraan desa perlu dijadwalkan.',
  bentuk_hukum: 'PERKADA',
  reg_no: '14 Tahun 2027',
  reg_tgl: '2027-03-01',
  penerapan_mulai: '2027-03-02',
  ...over,
});

export const aPenilaian = (id: string, penilai: string, over: Partial<Penilaian> = {}): Penilaian => ({
  ...(Object.fromEntries(UNSUR.map(({ key }) => [key, 'YA'])) as unknown as Penilaian),
  id,
  penilai,
  alasan: '',
  catatan: '',
  tanggal: '2026-05-04',
  permintaan: '',
  ...over,
});

const anIndikator = (id: string, over: Partial<Indikator> = {}): Indikator => ({
  id,
  indikator: 'Ibu hamil yang dijemput',
  satuan: 'orang',
  awal: 0,
  target: 1000,
  capaian: 1250.5,
  wajib: 'YA',
  ...over,
});

export const aKegiatan = (id: string, tindakan: string, perubahan: Perubahan = {}, catatan = ''): Kegiatan => ({
  no: 1,
  waktu: '2026-06-15T10:00:00+08:00',
  operator: 'admin@contoh.go.id',
  operator_nama: 'Rahma',
  peran: 'ADMIN',
  cara: 'menu',
  kelompok: '',
  tindakan,
  id,
  dari: '',
  ke: '',
  versi: 1,
  diputuskan_oleh: '',
  dasar_no: '',
  dasar_tgl: '',
  catatan,
  perubahan,
  permintaan: 'p',
});

export const LUWU_TIMUR: BahanDinas['daerah'] = {
  jenis: 'KABUPATEN',
  nama: 'Luwu Timur',
  provinsi: 'Sulawesi Selatan',
  jabatanKepala: 'Bupati',
  ibuKota: 'Malili',
};

export const SULSEL: BahanDinas['daerah'] = {
  jenis: 'PROVINSI',
  nama: 'Sulawesi Selatan',
  provinsi: 'Sulawesi Selatan',
  jabatanKepala: 'Gubernur',
  ibuKota: 'Makassar',
};

export const PALOPO: BahanDinas['daerah'] = {
  jenis: 'KOTA',
  nama: 'Palopo',
  provinsi: 'Sulawesi Selatan',
  jabatanKepala: 'Wali Kota',
  ibuKota: 'Palopo',
};

const posisi = (id: string): readonly Kegiatan[] => [
  aKegiatan(id, 'T11', { sub_status: ['', 'KONSEP'], posisi_oleh: ['', ''], posisi_sejak: ['', '2026-05-05'] }),
  aKegiatan(id, 'T34', {
    sub_status: ['KONSEP', 'PARAF_HUKUM'],
    posisi_oleh: ['', 'Kepala Bagian Hukum'],
    posisi_sejak: ['2026-05-05', '2026-05-11'],
  }),
  aKegiatan(id, 'T34', { posisi_oleh: ['Kepala Bagian Hukum', 'Subbagian Perundang-undangan'] }),
];

const langkah = (
  text: string,
  over: Partial<BahanDinas['rencanaAksi'][number]>,
): BahanDinas['rencanaAksi'][number] => ({
  tahun: '2026',
  perangkat_daerah: 'Dinas Sosial',
  gagasan: 'Bantuan sosial diantar ke rumah penyandang disabilitas berat',
  langkah: text,
  siapa: 'Bidang Rehabilitasi Sosial dengan pendamping desa',
  hasil: 'Daftar menurut desa',
  metode: 'Kunjungan dan wawancara',
  kapan: '2026-07-31',
  tempat: 'Kecamatan Wotu',
  biaya: null,
  selesai: '',
  ...over,
});

/** Material that every kind can be made of: one entry, or several of them. */
export const bahanDinas = (over: Partial<BahanDinas> = {}, n = 1): BahanDinas => {
  const inovasi = over.inovasi ?? [
    anInovasi(),
    ...(n < 2 ? [] : [anInovasi({ id: 'INV-73.24-2026-0002', nama_inovasi: 'PANEN CEPAT', kepanjangan: '' })]),
    ...(n < 3 ? [] : [anInovasi({ id: 'INV-73.24-2026-0003', nama_inovasi: 'Kelas Terapung', kepanjangan: '' })]),
  ];
  const [satu] = inovasi;
  return {
    daerah: LUWU_TIMUR,
    page: {
      widthPt: F4_PT.width,
      heightPt: F4_PT.height,
      marginCm: { top: 2.5, bottom: 3, left: 3, right: 2.5 },
      font: 'Arial',
      fontSizePt: 12,
    },
    ruangKopCm: 0,
    kop: {
      jenis: 'KANTOR',
      pemerintah: 'PEMERINTAH KABUPATEN LUWU TIMUR',
      kantor: 'DINAS KESEHATAN',
      alamat: 'Jalan Contoh Nomor 1, Malili 92981',
    },
    penanda: {
      jabatan: 'Kepala Dinas Kesehatan',
      sebutan: 'Plt.',
      nama: 'dr. Contoh Satu, M.Kes.',
      pangkat: 'Pembina',
      nip: '197001011995031001',
    },
    pdLitbang: 'Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
    tahun: '2026',
    isian: { nomor: '', tanggal: '', tempat: '', batas: '', hadir: '', tidak_hadir: '' },
    inovasi,
    tujuan: { kantor: 'Dinas Sosial', kepala: 'Kepala Dinas Sosial' },
    penilaian: inovasi.flatMap((e, i) =>
      i === 1
        ? [aPenilaian(e.id, 'Ani'), aPenilaian(e.id, 'Citra', { k5: 'TIDAK', alasan: 'Belum dapat direplikasi' })]
        : [aPenilaian(e.id, 'Ani; Budi; Citra', { catatan: 'Hasil rapat' })],
    ),
    indikator: inovasi.flatMap((e) => [
      anIndikator(e.id),
      anIndikator(e.id, { indikator: 'Waktu tunggu', satuan: 'menit', awal: 60, target: 15, capaian: 20 }),
    ]),
    laporan: [
      {
        id: satu?.id ?? '',
        periode: 'Agustus 2026',
        nomor: '400.7/99/Dinkes',
        tanggal: '2026-09-02',
        capaian: '120 ibu hamil dijemput',
        kendala: 'Sinyal telepon di dua desa',
        tautan: '',
        permintaan: '',
      },
    ],
    gagasan: [
      {
        gagasan: 'Bantuan sosial diantar ke rumah penyandang disabilitas berat',
        sumbatan: 'Penerima tidak dapat datang',
        target: '2026-09-30',
      },
      { gagasan: 'Satu pintu pengaduan bantuan', sumbatan: '', target: '' },
    ],
    rencanaAksi: [
      langkah('Mendata penerima yang tidak dapat datang', { biaya: 1_500_000 }),
      langkah('Menyusun jadwal antar', { biaya: null, metode: '', tempat: '', kapan: '2026-08-14' }),
      langkah('Mengantar bantuan pada tiga kecamatan', { biaya: 24_000_000, kapan: '2026-09-30' }),
    ],
    adaLabinov: true,
    kegiatan: inovasi.flatMap((e) => posisi(e.id)),
    keutuhan: { jumlah: 128, kode: '128-3F9A-07C1-55D0-E2B4-9A61' },
    ...over,
  };
};

/** What a kind gets that others do not: letters of return and refusal are about an act, an evaluation has no reviewers. */
export const khusus = (kode: KodeDinas): Partial<BahanDinas> => {
  if (kode === 'BA_EVALUASI') return { penilaian: [] };
  // Signed by the office that they are about.
  if (kode === 'DOKUMEN_KOMITMEN' || kode === 'RENCANA_KERJA_INOVASI')
    return { tujuan: { kantor: 'Dinas Kesehatan', kepala: 'Kepala Dinas Kesehatan' } };
  const act = { SURAT_PENGEMBALIAN: 'T05', SURAT_PENOLAKAN: 'T10' }[kode as string];
  return act === undefined
    ? {}
    : { kegiatan: [aKegiatan(anInovasi().id, act, {}, 'Rancang bangun belum menjelaskan pelaksananya.')] };
};
