import { INOVASI, type Inovasi } from '../tab/inovasi.ts';
import type { Tanggal } from '../tanggal.ts';
import type { BahanDaerah, BahanInovasi, BahanKeputusan } from './bahan-keputusan.ts';
import type { BahanPeraturan } from './bahan-peraturan.ts';
import { selInovasi } from './isian-kolom.ts';
import type { JenisKeputusan } from './jenis-keputusan.ts';
import { F4_PT } from './naskah.ts';

/** Invented material in which a clause is tried out. The region is the real one: its words stand in every clause. */
export type DaerahContoh = {
  readonly daerah: BahanDaerah;
  readonly pdLitbang: string;
  readonly tandaKonsep: string;
  readonly judulTembusan: string;
  readonly denganRahmat: boolean;
  readonly dasarHukum: readonly string[];
};

const KOSONG = Object.fromEntries(
  INOVASI.columns.map((c) => [c.key, c.type === ('number' as string) || c.type === 'money' ? null : '']),
) as unknown as Inovasi;

/** A row of the register with every cell that a clause may name. */
export const inovasiContoh = (n: number): Inovasi => ({
  ...KOSONG,
  ...(Object.fromEntries(
    INOVASI.columns
      .filter((c) => c.editor === 'staf' && !('personal' in c) && ['text', 'longText', 'code', 'url'].includes(c.type))
      .map((c) => [c.key, `contoh ${c.heading.toLowerCase()}`]),
  ) as Partial<Inovasi>),
  ...(Object.fromEntries(
    INOVASI.columns.filter((c) => c.editor === 'staf' && c.type === 'date').map((c) => [c.key, '2026-05-04']),
  ) as Partial<Inovasi>),
  id: `CONTOH-${n}`,
  nama_inovasi: n === 1 ? 'Layanan Contoh Warga' : `Layanan Contoh Warga Lanjutan ${'I'.repeat(n)}`,
  kepanjangan: '',
  pd_pengusul: 'Dinas Kesehatan',
  pd_pelaksana: 'Dinas Kesehatan',
  inisiator_jenis: 'PERANGKAT_DAERAH',
  inisiator_nama: 'Contoh Satu',
  tim_inovator: 'Contoh Satu; Contoh Dua',
  bentuk: 'PELAYANAN_PUBLIK',
  jenis: 'NON_DIGITAL',
  jenis_kebaruan: 'BARU',
  urusan_utama: '1.02',
  tahun_anggaran: '2026',
  anggaran_nilai: 150_000_000,
  anggaran_sumber: 'anggaran pendapatan dan belanja daerah',
  uji_coba_mulai: '2026-08-03',
  uji_coba_selesai: '2026-12-18',
  pengantar_jenis: 'PENGANTAR',
  ba_no: '000.9/5/BA',
  sk_no: '100.3/77/2026',
  sk_tgl: '2026-05-20',
  lap_no: '400.7/99',
  lap_tgl: '2026-12-21',
  bentuk_hukum: 'PERKADA',
  reg_no: '14 Tahun 2027',
  reg_tgl: '2027-03-01',
  penerapan_mulai: '2027-03-02',
});

const T = (text: string): Tanggal => text as Tanggal;

const bahanInovasi = (e: Inovasi, penuh: boolean, kepala: string): BahanInovasi => ({
  id: e.id,
  nama: e.nama_inovasi,
  kepanjangan: '',
  inisiatorJenis: 'Perangkat Daerah',
  pengusul: e.pd_pengusul,
  bentuk: 'inovasi pelayanan publik',
  urusan: 'Kesehatan',
  pokokPerubahan: 'pelayanan mendatangi warga',
  sasaran: 'warga terlayani',
  pdPelaksana: penuh || e.id === 'CONTOH-1' ? e.pd_pelaksana : 'Dinas Sosial',
  lokasi: 'Kecamatan Contoh',
  mulai: T('2026-08-03'),
  selesai: T('2026-12-18'),
  anggaran: penuh ? 150_000_000 : null,
  sumberDana: penuh ? 'anggaran pendapatan dan belanja daerah' : '',
  tahunAnggaran: penuh ? '2026' : '',
  baNo: penuh || e.id === 'CONTOH-1' ? e.ba_no : '000.9/6/BA',
  baTgl: T('2026-05-04'),
  pengantarLabel: 'Surat Pengantar',
  pengantarNo: '400.7/1',
  pengantarTgl: T('2026-01-28'),
  skNo: e.sk_no,
  skTgl: T('2026-05-20'),
  laporanNo: e.lap_no,
  laporanTgl: T('2026-12-21'),
  evaluasiNo: penuh ? '000.9/7/BA' : '',
  evaluasiTgl: penuh ? T('2026-12-28') : '',
  pembelajaran: 'jadwal pelayanan disusun bersama desa',
  peraturan: penuh ? `Peraturan ${kepala} Nomor 14 Tahun 2027` : '',
  penerapanMulai: T('2027-03-02'),
  ubahan: [{ hal: 'Lokasi uji coba', semula: 'Kecamatan Contoh', menjadi: 'Kecamatan Contoh Baru' }],
  kolom: selInovasi(e),
  tim: penuh ? [{ nama: 'Contoh Satu', kedudukan: 'Ketua' }] : [],
});

const isi = (d: DaerahContoh, n: number, penuh: boolean): readonly BahanInovasi[] =>
  Array.from({ length: n }, (_, i) =>
    bahanInovasi(inovasiContoh(i + 1), penuh, `${d.daerah.jabatanKepala} ${d.daerah.nama}`),
  );

const keputusan = (d: DaerahContoh, jenis: JenisKeputusan, n: number, penuh: boolean): BahanKeputusan => ({
  daerah: d.daerah,
  pengaturan: {
    namaPdLitbang: d.pdLitbang,
    tandaRancangan: d.tandaKonsep as BahanKeputusan['pengaturan']['tandaRancangan'],
    font: 'Bookman Old Style',
    ukuranHuruf: 12,
    margin: { atas: 2.5, bawah: 3, kiri: 3, kanan: 2.5 },
    intervalLaporan: 1,
    batasLaporanAkhirHari: 14,
    barisProvinsi: true,
    tanggalDiLampiran: true,
    tembusan: [],
    judulTembusan: d.judulTembusan,
    denganRahmat: d.denganRahmat,
    ruangKopCm: 3,
  },
  pejabat: { jabatan: d.daerah.jabatanKepala, nama: 'Contoh Kepala Daerah', sebutan: '' },
  dasarHukum: d.dasarHukum,
  tahun: 2026,
  nomor: null,
  tanggal: null,
  inovasi: jenis.dari.length === 0 ? [] : isi(d, n, penuh),
  alasan: 'lokasi uji coba perlu disesuaikan dengan kesiapan desa',
  sampai: T('2027-03-31'),
  lama: {
    nomor: '100.3/77/2026',
    tanggal: T('2026-05-20'),
    tentang: 'Penetapan Inovasi Daerah dan Perangkat Daerah Pelaksana Uji Coba Inovasi Daerah',
    perubahan: [],
  },
  ...(jenis.masukan.includes('tim')
    ? {
        tim: {
          jenis: penuh ? ('PENILAI' as const) : ('INDEPENDEN' as const),
          anggota: [{ nama: 'Contoh Satu', jabatan: 'Sekretaris Daerah', kedudukan: 'Ketua' }],
        },
      }
    : {}),
});

/** Materials of a kind of Keputusan that between them meet each condition: one and several entries, with and without what may lack. */
export const contohKeputusan = (d: DaerahContoh, jenis: JenisKeputusan): readonly BahanKeputusan[] => [
  keputusan(d, jenis, 1, true),
  keputusan(d, jenis, 1, false),
  ...(jenis.dari.length === 0
    ? []
    : [
        keputusan(d, jenis, 2, true),
        keputusan(d, jenis, 2, false),
        { ...keputusan(d, jenis, 2, false), penerapanDenganKeputusan: true },
      ]),
];

/** The same for a regulation. */
export const contohPeraturan = (d: DaerahContoh, bentuk: 'PERKADA' | 'PERDA'): readonly BahanPeraturan[] =>
  [1, 2].map((n) => ({
    bentuk,
    daerah: d.daerah,
    page: {
      widthPt: F4_PT.width,
      heightPt: F4_PT.height,
      marginCm: { top: 2.5, bottom: 3, left: 3, right: 2.5 },
      font: 'Bookman Old Style',
      fontSizePt: 12,
    },
    ruangKopCm: 3,
    namaPdLitbang: d.pdLitbang,
    pejabat: { jabatan: d.daerah.jabatanKepala, nama: 'Contoh Kepala Daerah', sebutan: '' },
    sekretaris: 'Contoh Sekretaris',
    dasarHukum: d.dasarHukum,
    inovasi: isi(d, n, true),
  }));
