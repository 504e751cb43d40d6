import type { Tanggal } from '../tanggal.ts';
import type { KolomIsian } from './isian-kolom.ts';

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
  readonly tujuan?: string;
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
  /** What came after its first decree; blank or absent while it has not happened. */
  readonly skNo?: string;
  readonly skTgl?: Tanggal | '';
  readonly laporanNo?: string;
  readonly laporanTgl?: Tanggal | '';
  /** The berita acara on the result of the trial. */
  readonly evaluasiNo?: string;
  readonly evaluasiTgl?: Tanggal | '';
  readonly pembelajaran?: string;
  /** The regulation that applies it, in full: 'Peraturan Bupati … Nomor 5 Tahun 2026'. */
  readonly peraturan?: string;
  readonly penerapanMulai?: Tanggal | '';
  /** Who carries its application out, as the register names them; `kedudukan` is '' where it does not say. */
  readonly tim?: readonly AnggotaPelaksana[];
  /** What an amending decree changes of it. */
  readonly ubahan?: readonly Ubahan[];
  /** Its cells, as clauses of the region may name them. */
  readonly kolom?: KolomIsian;
  /** Its place in the annex of the whole decree, where only some of its rows are shown. */
  readonly nomorBaris?: number;
};

/** A member of the team of one innovation. Names without NIP: a decree carries none. */
export type AnggotaPelaksana = { readonly nama: string; readonly kedudukan: string };

/** One thing that an amending decree changes: what stood, and what is to stand. */
export type Ubahan = { readonly hal: string; readonly semula: string; readonly menjadi: string };

/** A decree named by its number and date. */
export type NomorKeputusan = { readonly nomor: string; readonly tanggal: Tanggal };

/** The decree that is amended, extended or revoked, with its numbered amendments, oldest first. */
export type KeputusanLama = NomorKeputusan & {
  /** Its title after the word 'tentang'. */
  readonly tentang: string;
  readonly perubahan: readonly NomorKeputusan[];
};

/** A team: who sits in it, and as what. Names without NIP: a decree carries none. */
export type SusunanTim = {
  readonly jenis: 'PENILAI' | 'INDEPENDEN';
  readonly anggota: readonly { readonly nama: string; readonly jabatan: string; readonly kedudukan: string }[];
};

/** Who certifies a copy: an office-holder with full name, rank and NIP. */
export type PejabatPengesah = {
  readonly jabatan: string;
  readonly nama: string;
  readonly pangkat: string;
  readonly nip: string;
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
  /** Room below the text of each page for the note of an electronic signature, centimetres. */
  readonly ruangTteCm?: number;
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
  /** Somebody signs in the name of the head: their office, titles, rank and NIP then stand under it. */
  readonly atasNama?: {
    readonly jabatan: string;
    readonly sebutan: PejabatPenandaTangan['sebutan'];
    readonly pangkat: string;
    readonly nip: string;
  };
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
  /** What the region's pattern prints while the number is open, dots for what is to come: '188.45/.../HK/2026'. */
  readonly nomorTerbuka?: string;
  readonly tanggal: Tanggal | null;
  readonly inovasi: readonly BahanInovasi[];
  readonly lama?: KeputusanLama;
  /** Why, in the drafter's words; part of Menimbang. */
  readonly alasan?: string;
  /** Until when a trial is extended. */
  readonly sampai?: Tanggal;
  readonly tim?: SusunanTim;
  /** The region applies innovations by a decree each year, on a general regulation. */
  readonly penerapanDenganKeputusan?: boolean;
  /** The text is a copy or an extract of a decree that was signed, certified by that official. */
  readonly salinan?: {
    readonly bentuk: 'SALINAN' | 'PETIKAN';
    readonly pengesah: PejabatPengesah;
    /** Ids of the only rows that the annex shows. */
    readonly hanya?: readonly string[];
  };
};
