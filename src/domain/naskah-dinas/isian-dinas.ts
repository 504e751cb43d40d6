import { labelOf } from '../baca/baca-pilihan.ts';
import type { Isian } from '../naskah/fill-klausul.ts';
import { BELUM_ADA, tanggalAtauTitik } from '../naskah/isian-keputusan.ts';
import { gabungDan } from '../naskah/penomoran.ts';
import { rupiah } from '../naskah/rupiah.ts';
import { angkaDanTerbilang, terbilang } from '../naskah/terbilang.ts';
import { INISIATOR } from '../pilihan.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import { isTanggal, NAMA_BULAN, namaHari, partsOf } from '../tanggal.ts';
import type { BahanDinas } from './bahan-dinas.ts';
import { anggaranTertulis, waktuUjiCoba } from './butir-proposal.ts';
import { ringkasCapaian } from './capaian-indikator.ts';
import { jabatanTertulis } from './jabatan-tertulis.ts';
import { jumlahBiaya } from './jumlah-biaya.ts';
import { alasanTerakhir } from './kegiatan-dinas.ts';
import { berhalangan, hadirOf, kesimpulanOf, penilaianOf } from './rekap-penilaian.ts';
import { namaUsulan } from './rincian-dinas.ts';

type Pasangan = readonly (readonly [string, string])[];

const JENIS_DAERAH: Readonly<Record<BahanDinas['daerah']['jenis'], string>> = {
  PROVINSI: 'Provinsi',
  KABUPATEN: 'Kabupaten',
  KOTA: 'Kota',
};

const atauTitik = (text: string): string => (text === '' ? BELUM_ADA : text);

const tanggalAtauTeks = (text: string): string => (isTanggal(text) ? tanggalAtauTitik(text) : atauTitik(text));

/** The day in the words of a berita acara; three dots each while it is open. */
const hariTertulis = (tanggal: string): Pasangan => {
  if (!isTanggal(tanggal))
    return ['hari', 'tanggal_terbilang', 'bulan', 'tahun_terbilang', 'tanggal_angka'].map((key) => [key, BELUM_ADA]);
  const { year, month, day } = partsOf(tanggal);
  return [
    ['hari', namaHari(tanggal)],
    ['tanggal_terbilang', terbilang(day)],
    ['bulan', NAMA_BULAN[month - 1] ?? ''],
    ['tahun_terbilang', terbilang(year)],
    ['tanggal_angka', tanggal.split('-').reverse().join('-')],
  ];
};

/** '2 (dua) usulan dinyatakan layak dan 1 (satu) usulan dinyatakan tidak layak'; dots for what is not decided. */
const rekapKesimpulan = (bahan: BahanDinas): string => {
  const putus = bahan.inovasi.map((e) => kesimpulanOf(e, penilaianOf(bahan, e.id)));
  const parts = ['layak', 'tidak layak', 'perlu diperbaiki', '']
    .map((p) => [p, putus.filter((x) => x === p).length] as const)
    .filter(([, n]) => n > 0)
    .map(([p, n]) => `${angkaDanTerbilang(n)} usulan dinyatakan ${atauTitik(p)}`);
  return gabungDan(parts);
};

const hasilUjiCoba = ({ status }: Inovasi): string => {
  if (status === 'LULUS_UJI_COBA') return 'berhasil';
  return status === 'UJI_COBA_GAGAL' ? 'tidak dilanjutkan' : BELUM_ADA;
};

/** The placeholders of one entry; they exist only where there is one, because a clause that names one of many is wrong. */
const isianSatu = (bahan: BahanDinas, e: Inovasi): Pasangan => {
  const { daerah } = bahan;
  return [
    ['inovasi', namaUsulan(e)],
    ['nama_inovasi', e.nama_inovasi],
    ['pengusul', atauTitik(e.pd_pengusul)],
    ['inisiator', labelOf(INISIATOR, e.inisiator_jenis)],
    ['inisiator_nama', atauTitik(e.inisiator_nama)],
    ['pelaksana', atauTitik(e.pd_pelaksana || e.pd_pengusul)],
    ['lokasi', atauTitik(e.lokasi_uji_coba)],
    ['waktu_uji_coba', atauTitik(waktuUjiCoba(e))],
    ['anggaran', atauTitik(anggaranTertulis(e))],
    ['tanggal_terima', tanggalAtauTeks(e.tanggal_terima)],
    ['sk_nomor', atauTitik(e.sk_no)],
    ['sk_tanggal', tanggalAtauTeks(e.sk_tgl)],
    ['penerapan_mulai', tanggalAtauTeks(e.penerapan_mulai)],
    ['kesimpulan', atauTitik(kesimpulanOf(e, penilaianOf(bahan, e.id)))],
    ['capaian', ringkasCapaian(bahan.indikator.filter((i) => i.id === e.id))],
    ['hasil_uji_coba', hasilUjiCoba(e)],
    ['peraturan', e.bentuk_hukum === 'PERDA' ? 'Peraturan Daerah' : `Peraturan ${daerah.jabatanKepala} ${daerah.nama}`],
  ];
};

/** The placeholders that clauses of a naskah dinas may use, with their values. */
export const isianDinas = (bahan: BahanDinas): Isian => {
  const { daerah, isian, inovasi, penanda, tujuan } = bahan;
  const [satu, ...lainnya] = inovasi;
  const alasan = alasanTerakhir(bahan);
  return new Map<string, string>([
    ['daerah', daerah.nama],
    ['jenis_daerah', JENIS_DAERAH[daerah.jenis]],
    ['provinsi', daerah.jenis === 'PROVINSI' ? daerah.nama : atauTitik(daerah.provinsi)],
    ['kepala', daerah.jabatanKepala],
    ['bagian_hukum', daerah.jenis === 'PROVINSI' ? 'Biro Hukum' : 'Bagian Hukum'],
    ['pd_litbang', bahan.pdLitbang],
    ['tahun', bahan.tahun],
    ['nomor', atauTitik(isian.nomor)],
    ['tanggal', tanggalAtauTeks(isian.tanggal)],
    ['tempat', atauTitik(isian.tempat)],
    ['batas', tanggalAtauTeks(isian.batas)],
    ['penanda', jabatanTertulis(penanda)],
    ['tujuan', atauTitik(tujuan.kepala)],
    ['kantor_tujuan', atauTitik(tujuan.kantor)],
    ['jumlah_inovasi', angkaDanTerbilang(inovasi.length)],
    ['jumlah_hadir', hadirOf(bahan).length === 0 ? BELUM_ADA : angkaDanTerbilang(hadirOf(bahan).length)],
    ['berhalangan', atauTitik(gabungDan(berhalangan(bahan)))],
    ['jumlah_langkah', angkaDanTerbilang(bahan.rencanaAksi.length)],
    ['jumlah_biaya', rupiah(jumlahBiaya(bahan))],
    ['rekap_kesimpulan', rekapKesimpulan(bahan)],
    ['alasan', atauTitik((alasan?.catatan ?? '').replace(/[.\s]+$/u, ''))],
    ...hariTertulis(isian.tanggal),
    ...(satu !== undefined && lainnya.length === 0 ? isianSatu(bahan, satu) : []),
  ]);
};
