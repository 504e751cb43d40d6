import { labelOf } from '../baca/baca-pilihan.ts';
import { TAHAPAN_IID } from '../pilihan.ts';
import { URUSAN } from '../urusan.ts';
import type { BahanEntri } from './paket.ts';

/** How the national application spells initiators; where it is not known to have a word of its own, ours stands. */
const INISIATOR: Readonly<Record<string, string>> = {
  KEPALA_DAERAH: 'Kepala Daerah',
  ANGGOTA_DPRD: 'Anggota DPRD',
  ASN: 'ASN',
  PERANGKAT_DAERAH: 'OPD',
  MASYARAKAT: 'Masyarakat',
};

const BENTUK: Readonly<Record<string, string>> = {
  TATA_KELOLA: 'Inovasi tata kelola pemerintahan daerah',
  PELAYANAN_PUBLIK: 'Inovasi pelayanan publik',
  LAINNYA: 'Inovasi Daerah lainnya sesuai dengan Urusan Pemerintahan yang menjadi kewenangan Daerah',
};

/** Names that the application spells otherwise than the nomenclature, as its export of 2025 has them. */
const EJAAN_URUSAN: Readonly<Record<string, string>> = {
  '1.04': 'perumahan rakyat dan kawasan permukiman',
  '2.08': 'pemberdayaan perempuan dan pelindungan anak',
  '2.19': 'kepemudaan dan olah raga',
};

const NAMA_URUSAN = new Map<string, string>(URUSAN.map((u) => [u.kode, EJAAN_URUSAN[u.kode] ?? u.nama]));

/** The fields of the application: obligatory and optional affairs in small letters, those that support as titles. */
const namaUrusan = (kode: string): string => {
  const nama = NAMA_URUSAN.get(kode);
  if (nama === undefined) return kode;
  return /^[1-3]\./.test(kode) ? nama.toLowerCase() : nama;
};

export const inisiatorIga = ({ e }: BahanEntri): string => INISIATOR[e.inisiator_jenis] ?? e.inisiator_jenis;

export const bentukIga = ({ e }: BahanEntri): string => BENTUK[e.bentuk] ?? e.bentuk;

export const urusanIga = ({ e }: BahanEntri): string => namaUrusan(e.urusan_utama);

/** Several affairs with a bare comma between them, as the application exports them. */
export const urusanLainIga = ({ e }: BahanEntri): string =>
  e.urusan_lain.split(';').every((kode) => NAMA_URUSAN.has(kode))
    ? e.urusan_lain.split(';').map(namaUrusan).join(',')
    : e.urusan_lain;

/** 'Dinas Sosial (daerah.dinsos)': the office and the account it files with, where the register knows one. */
export const adminOpd = ({ e, akun }: BahanEntri): string =>
  akun === '' ? e.pd_pengusul : `${e.pd_pengusul} (${akun})`;

/** '85.00'; a text that is no number stays what it is. */
export const kematanganIga = ({ e }: BahanEntri): string =>
  typeof e.kematangan === 'number' ? e.kematangan.toFixed(2) : (e.kematangan ?? '');

export const tahapanIga = ({ e }: BahanEntri): string => labelOf(TAHAPAN_IID, e.tahapan_iid);
