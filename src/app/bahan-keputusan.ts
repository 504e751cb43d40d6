import { jenisPengantarBiasa } from '../domain/alur/syarat-usulan.ts';
import { labelOf } from '../domain/baca/baca-pilihan.ts';
import type { AnggotaPelaksana, BahanInovasi, BahanKeputusan } from '../domain/naskah/bahan-keputusan.ts';
import { selInovasi } from '../domain/naskah/isian-kolom.ts';
import { namaPeraturan } from '../domain/naskah/nama-peraturan.ts';
import { type Pengaturan, settingList, settingNumber, settingYes } from '../domain/pengaturan.ts';
import { BENTUK, INISIATOR, JENIS_PENGANTAR } from '../domain/pilihan.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import type { Pejabat } from '../domain/tab/lembaga.ts';
import { isTanggal, type Tanggal } from '../domain/tanggal.ts';
import { urusanByKode } from '../domain/urusan.ts';
import { daerahDari } from './daerah-dari.ts';
import { marginDaerah } from './halaman-naskah.ts';
import { penandaKeputusan } from './penanda-keputusan.ts';

const date = (text: string): Tanggal | '' => (isTanggal(text) ? text : '');

/** 'Nama (Ketua); Nama' as column Tim Inovator holds it: what stands in brackets behind a name is the post. */
export const timPelaksana = (text: string): readonly AnggotaPelaksana[] =>
  text
    .split(/[;\n]/)
    .map((t) => t.trim())
    .filter((t) => t !== '')
    .map((t) => {
      const [, nama = t, kedudukan = ''] = /^([^()]+)\(([^()]+)\)$/.exec(t) ?? [];
      return { nama: nama.trim(), kedudukan: kedudukan.trim() };
    });

const inovasiOf = (e: Inovasi, p: Pengaturan): BahanInovasi => ({
  id: e.id,
  nama: e.nama_inovasi,
  kepanjangan: e.kepanjangan,
  inisiatorJenis: labelOf(INISIATOR, e.inisiator_jenis),
  pengusul: e.pd_pengusul,
  bentuk: labelOf(BENTUK, e.bentuk),
  urusan: urusanByKode(e.urusan_utama)?.nama ?? '',
  pokokPerubahan: e.pokok_perubahan,
  tujuan: e.tujuan,
  sasaran: e.sasaran,
  pdPelaksana: e.pd_pelaksana,
  lokasi: e.lokasi_uji_coba,
  mulai: date(e.uji_coba_mulai),
  selesai: date(e.uji_coba_selesai),
  anggaran: e.anggaran_nilai,
  sumberDana: e.anggaran_sumber,
  tahunAnggaran: e.tahun_anggaran,
  baNo: e.ba_no,
  baTgl: date(e.ba_tgl),
  pengantarLabel: labelOf(JENIS_PENGANTAR, e.pengantar_jenis || jenisPengantarBiasa(e.inisiator_jenis)),
  pengantarNo: e.pengantar_no,
  pengantarTgl: date(e.pengantar_tgl),
  skNo: e.sk_no,
  skTgl: date(e.sk_tgl),
  laporanNo: e.lap_no,
  laporanTgl: date(e.lap_tgl),
  pembelajaran: e.pembelajaran,
  peraturan: namaPeraturan(
    { jenis: e.bentuk_hukum, nomor: e.reg_no, tanggal: date(e.reg_tgl) },
    { kepala: `${p.jabatan_kepala} ${p.nama_daerah}`, daerah: `${p.jenis_daerah} ${p.nama_daerah}` },
  ),
  penerapanMulai: date(e.penerapan_mulai),
  kolom: selInovasi(e),
  tim: timPelaksana(e.tim_inovator),
});

/** Everything the decree is made of, from entries and settings; what is missing is reported by the composer. */
export const bahanKeputusan = (
  p: Pengaturan,
  entri: readonly Inovasi[],
  pejabat: readonly Pejabat[],
  dasarHukum: readonly string[],
  pada: Tanggal,
): BahanKeputusan => {
  const margin = marginDaerah(p);
  return {
    daerah: daerahDari(p),
    pengaturan: {
      namaPdLitbang: p.pd_litbang,
      tandaRancangan: p.tanda_konsep as 'RANCANGAN' | 'KONSEP' | '',
      font: p.huruf,
      ukuranHuruf: settingNumber(p, 'ukuran_huruf'),
      margin: { atas: margin.top, bawah: margin.bottom, kiri: margin.left, kanan: margin.right },
      intervalLaporan: settingNumber(p, 'interval_laporan'),
      batasLaporanAkhirHari: settingNumber(p, 'batas_laporan_akhir'),
      barisProvinsi: settingYes(p, 'baris_provinsi'),
      tanggalDiLampiran: settingYes(p, 'tanggal_lampiran'),
      tembusan: settingList(p, 'tembusan'),
      judulTembusan: p.judul_tembusan,
      denganRahmat: settingYes(p, 'dengan_rahmat'),
      ruangKopCm: settingNumber(p, 'ruang_kop_cm'),
      ruangTteCm: settingNumber(p, 'ruang_tte_cm'),
    },
    pejabat: penandaKeputusan(p, pejabat, pada),
    dasarHukum,
    tahun: Number(p.tahun),
    nomor: null,
    tanggal: null,
    inovasi: entri.map((e) => inovasiOf(e, p)),
    penerapanDenganKeputusan: settingYes(p, 'penerapan_dengan_keputusan'),
  };
};
