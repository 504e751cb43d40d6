import { labelOf } from '../baca/baca-pilihan.ts';
import { sebutDokumen } from '../naskah/dasar-kegiatan.ts';
import { BENTUK, CARA_TERIMA, INISIATOR, JENIS_PENGANTAR, KEBARUAN } from '../pilihan.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import { urusanByKode } from '../urusan.ts';
import type { BahanDinas } from './bahan-dinas.ts';
import { anggaranTertulis, waktuUjiCoba } from './butir-proposal.ts';
import { jabatanTertulis } from './jabatan-tertulis.ts';

/** The name with what an acronym stands for: 'SIMPUL SEHAT (Sistem …)'. */
export const namaUsulan = ({ nama_inovasi: nama, kepanjangan }: Inovasi): string =>
  kepanjangan === '' || kepanjangan.toLowerCase() === nama.toLowerCase() ? nama : `${nama} (${kepanjangan})`;

type Baca = (bahan: BahanDinas, e: Inovasi | undefined) => string;

const dari =
  (read: (e: Inovasi) => string): Baca =>
  (_, e) =>
    e ? read(e) : '';

const hukum = ({ daerah }: BahanDinas): string => (daerah.jenis === 'PROVINSI' ? 'Biro Hukum' : 'Bagian Hukum');

/** A label and its text, by the name under which a kind asks for it. */
const RINCIAN = {
  nama: ['Nama inovasi', dari(namaUsulan)],
  id: ['Nomor register', dari((e) => e.id)],
  pengusul: ['Perangkat Daerah', dari((e) => e.pd_pengusul)],
  inisiator: ['Inisiator', dari((e) => labelOf(INISIATOR, e.inisiator_jenis))],
  inisiator_nama: ['Nama inisiator', dari((e) => e.inisiator_nama)],
  asn_nama: ['Nama', dari((e) => e.inisiator_nama)],
  asn_nip: ['NIP', dari((e) => e.inisiator_nip)],
  inovator_nama: ['Nama inovator', dari((e) => e.inisiator_nama)],
  inovator_nip: ['NIP inovator', dari((e) => e.inisiator_nip)],
  tim: ['Tim inovator', dari((e) => e.tim_inovator)],
  bentuk: ['Bentuk inovasi', dari((e) => labelOf(BENTUK, e.bentuk))],
  urusan: ['Urusan pemerintahan', dari((e) => urusanByKode(e.urusan_utama)?.nama ?? '')],
  kebaruan: ['Jenis kebaruan', dari((e) => labelOf(KEBARUAN, e.jenis_kebaruan))],
  pokok_perubahan: ['Pokok perubahan', dari((e) => e.pokok_perubahan)],
  tujuan: ['Tujuan', dari((e) => e.tujuan)],
  pelaksana: ['Perangkat Daerah pelaksana', dari((e) => e.pd_pelaksana)],
  lokasi: ['Lokasi uji coba', dari((e) => e.lokasi_uji_coba)],
  uji_coba: ['Waktu uji coba', dari(waktuUjiCoba)],
  anggaran: ['Anggaran', dari(anggaranTertulis)],
  pengantar: [
    'Izin atau pengantar',
    dari((e) => sebutDokumen(labelOf(JENIS_PENGANTAR, e.pengantar_jenis) || 'Surat', e.pengantar_no, e.pengantar_tgl)),
  ],
  agenda: ['Nomor agenda', dari((e) => e.no_agenda)],
  cara_terima: ['Cara diterima', dari((e) => labelOf(CARA_TERIMA, e.cara_terima))],
  penanda_nama: ['Nama', (b) => b.penanda.nama],
  penanda_nip: ['NIP', (b) => b.penanda.nip],
  penanda_pangkat: ['Pangkat', (b) => b.penanda.pangkat],
  penanda_jabatan: ['Jabatan', (b) => jabatanTertulis(b.penanda)],
  nota_kepada: ['Kepada Yth.', (b) => `${b.daerah.jabatanKepala} ${b.daerah.nama}`],
  nota_melalui: ['Melalui', (b) => `Sekretaris Daerah dan Kepala ${hukum(b)}`],
  nota_dari: ['Dari', (b) => jabatanTertulis(b.penanda)],
  nota_hal: ['Hal', (b) => `Konsep Keputusan ${b.daerah.jabatanKepala} tentang penetapan inovasi daerah`],
  jumlah_kegiatan: ['Jumlah kegiatan', (b) => String(b.keutuhan.jumlah)],
  kode_keutuhan: ['Kode Keutuhan', (b) => b.keutuhan.kode],
} as const satisfies Readonly<Record<string, readonly [string, Baca]>>;

export type NamaRincian = keyof typeof RINCIAN;

/** The label and text of one detail; the text is '' where the register holds nothing. */
export const rincianDinas = (bahan: BahanDinas, nama: NamaRincian): readonly [string, string] => {
  const [label, read] = RINCIAN[nama];
  return [label, read(bahan, bahan.inovasi[0])];
};
