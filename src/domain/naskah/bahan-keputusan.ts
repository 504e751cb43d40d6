import type { Tanggal } from '../tanggal.ts';

/** One innovation as the decree needs it; labels are what the reader sees, never codes. Holds no personal data. */
export type BahanInovasi = {
  readonly id: string;
  readonly nama: string;
  /** What an acronym stands for, or ''. */
  readonly kepanjangan: string;
  /** Kind of initiator as a label, e.g. 'Perangkat Daerah' (PP 38/2017 Pasal 7; certain). */
  readonly inisiatorJenis: string;
  /** The proposing office, never a person. */
  readonly pengusul: string;
  readonly bentuk: string;
  readonly urusan: string;
  readonly pokokPerubahan: string;
  readonly sasaran: string;
  readonly pdPelaksana: string;
  readonly lokasi: string;
  readonly mulai: Tanggal | '';
  readonly selesai: Tanggal | '';
  /** Whole rupiah; null or 0 when the trial asks for no money. */
  readonly anggaran: number | null;
  readonly sumberDana: string;
  /** Tahun Anggaran as recorded; '' means the year in which the trial begins. */
  readonly tahunAnggaran: string;
  readonly baNo: string;
  readonly baTgl: Tanggal | '';
  /** 'Surat Izin Tertulis', 'Surat Pengantar' …, or '' when this initiator needs no letter. */
  readonly pengantarLabel: string;
  readonly pengantarNo: string;
  readonly pengantarTgl: Tanggal | '';
};

export type BahanDaerah = {
  readonly jenis: 'PROVINSI' | 'KABUPATEN' | 'KOTA';
  /** Name without its kind: 'Luwu Timur'. */
  readonly nama: string;
  readonly provinsi: string;
  /** 'Gubernur', 'Bupati', 'Wali Kota' as the region spells it. */
  readonly jabatanKepala: string;
  /** Where decrees are signed. */
  readonly ibuKota: string;
};

export type PengaturanNaskah = {
  readonly namaPdLitbang: string;
  /** Stands above the title until the decree has a number. */
  readonly tandaRancangan: 'RANCANGAN' | 'KONSEP' | '';
  readonly font: string;
  /** Points. */
  readonly ukuranHuruf: number;
  /** Centimetres. */
  readonly margin: { readonly atas: number; readonly bawah: number; readonly kiri: number; readonly kanan: number };
  /** Months between progress reports. */
  readonly intervalLaporan: number;
  /** Working days for the final report; a service level of the region, not law. */
  readonly batasLaporanAkhirHari: number;
  /** Second kop line PROVINSI … for a kabupaten or kota. */
  readonly barisProvinsi: boolean;
  readonly tanggalDiLampiran: boolean;
  /** Each with its place: 'Gubernur Sulawesi Selatan di Makassar'. */
  readonly tembusan: readonly string[];
  readonly judulTembusan: string;
  /** DENGAN RAHMAT TUHAN YANG MAHA ESA: certain for regulations only, so false unless the region says otherwise. */
  readonly denganRahmat: boolean;
  /** Blank room for the letterhead of printed paper, centimetres. */
  readonly ruangKopCm: number;
};

export type PejabatPenandaTangan = {
  /** The office that decides: 'BUPATI'. */
  readonly jabatan: string;
  /** Full name without titles. */
  readonly nama: string;
  /** Shown in signature blocks only. */
  readonly sebutan: '' | 'Plt.' | 'Pj.' | 'Pjs.' | 'Plh.';
  /** Second line under the office of an acting head: 'WAKIL BUPATI'. */
  readonly jabatanDefinitif?: string;
};

/** Everything the decree on penetapan and trial is made of. Nothing outside this is read or supposed. */
export type BahanKeputusan = {
  readonly daerah: BahanDaerah;
  readonly pengaturan: PengaturanNaskah;
  readonly pejabat: PejabatPenandaTangan;
  /** Finished citations in the order they are to stand. */
  readonly dasarHukum: readonly string[];
  readonly tahun: number;
  /** As given by Bagian Hukum; null prints three dots. Never made up. */
  readonly nomor: string | null;
  readonly tanggal: Tanggal | null;
  readonly inovasi: readonly BahanInovasi[];
};
