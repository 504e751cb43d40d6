import type { HasilBagikan } from '../src/app/bagikan-naskah.ts';
import type { BatalImpor } from '../src/app/batalkan-impor.ts';
import type { HasilNaskah } from '../src/app/buat-naskah.ts';
import type { HasilDinas } from '../src/app/buat-naskah-dinas.ts';
import type { HasilKembar } from '../src/app/cari-kembar.ts';
import type { HasilNomor } from '../src/app/catat-nomor.ts';
import type { HasilCocok } from '../src/app/cocokkan-naskah.ts';
import type { HasilDaftar } from '../src/app/daftarkan-baris.ts';
import type { HasilEkspor } from '../src/app/ekspor-register.ts';
import type { HasilTindakan } from '../src/app/hasil-tindakan.ts';
import type { HasilImpor } from '../src/app/impor-tab.ts';
import type { HasilFormat } from '../src/app/isi-format.ts';
import type { HasilKembali, RencanaKembali } from '../src/app/kembalikan-klausul.ts';
import type { LaporanPribadi } from '../src/app/laporan-data-pribadi.ts';
import type { HasilLihatPembetulan } from '../src/app/lihat-pembetulan.ts';
import type { DinasTersedia } from '../src/app/naskah-dinas-tersedia.ts';
import type { AwalPanelNaskah } from '../src/app/naskah-tercatat.ts';
import type { HasilPekerjaan } from '../src/app/pekerjaan-saya.ts';
import type { HasilRingkasan } from '../src/app/perbarui-ringkasan.ts';
import type { HasilPeriksaFormat } from '../src/app/periksa-format.ts';
import type { HasilKeutuhan } from '../src/app/periksa-keutuhan.ts';
import type { HasilPeriksaNaskah } from '../src/app/periksa-naskah.ts';
import type { HasilPeriksaRegister } from '../src/app/periksa-register.ts';
import type { HasilPosisi } from '../src/app/posisi-per-tanggal.ts';
import type { HasilPulih } from '../src/app/pulihkan-isian.ts';
import type { HasilPutusan } from '../src/app/putuskan-kembar.ts';
import type { RencanaImpor } from '../src/app/rencana-impor.ts';
import type { HasilSamarkan } from '../src/app/samarkan-data-pribadi.ts';
import type { BuktiDisiapkan } from '../src/app/siapkan-bukti.ts';
import type { HasilSiapkan } from '../src/app/siapkan-register.ts';
import type { HasilTambah } from '../src/app/tambah-usulan.ts';
import type { TersediaUntuk } from '../src/app/tindakan-tersedia.ts';
import type { HasilPembetulan } from '../src/app/tulis-pembetulan.ts';
import type { Masalah } from '../src/domain/pesan.ts';

export type Ditolak = { readonly masalah: readonly Masalah[] };

/** What each public function answers to a call. */
export type Jawaban = {
  siapkanRegister: HasilSiapkan | Ditolak;
  pekerjaanSaya: HasilPekerjaan | Ditolak;
  tambahUsulan: HasilTambah | Ditolak;
  daftarkanBaris: HasilDaftar | Ditolak;
  imporTab: HasilImpor | Ditolak;
  rencanaImpor: RencanaImpor | Ditolak;
  batalkanImpor: BatalImpor | Ditolak;
  buatFormulirUsulan: { readonly tab: string } | Ditolak;
  siapkanBukti: BuktiDisiapkan | Ditolak;
  periksaRegister: HasilPeriksaRegister | Ditolak;
  cariKembar: HasilKembar | Ditolak;
  putuskanKembar: HasilPutusan | Ditolak;
  tindakanTersedia:
    | readonly (TersediaUntuk | { readonly id: string; readonly masalah: readonly Masalah[] })[]
    | Ditolak;
  lakukanTindakan: { readonly hasil: readonly HasilTindakan[] };
  buatKeputusan: { readonly naskah: readonly HasilNaskah[] } | Ditolak;
  buatPeraturan: { readonly naskah: readonly HasilNaskah[] } | Ditolak;
  buatMetadataJdih: { readonly naskah: readonly HasilNaskah[] } | Ditolak;
  catatNomorNaskah: HasilNomor | Ditolak;
  batalkanNomor: HasilNomor | Ditolak;
  buatBerkasPemeriksaan: { readonly naskah: readonly HasilNaskah[] } | Ditolak;
  buatNaskahDinas: HasilDinas | Ditolak;
  hentikanPembuatan: { readonly diminta: true } | Ditolak;
  naskahDinasTersedia: readonly DinasTersedia[] | Ditolak;
  periksaNaskah: HasilPeriksaNaskah | Ditolak;
  bagikanNaskah: HasilBagikan | Ditolak;
  periksaFormat: HasilPeriksaFormat | Ditolak;
  kembalikanKlausul: RencanaKembali | HasilKembali | Ditolak;
  cocokkanNaskah: HasilCocok | Ditolak;
  naskahTercatat: AwalPanelNaskah | Ditolak;
  posisiPerTanggal: HasilPosisi | Ditolak;
  pulihkanIsian: HasilPulih | Ditolak;
  perbaruiRingkasan: HasilRingkasan | Ditolak;
  periksaKeutuhan: HasilKeutuhan | Ditolak;
  saranPembetulan: HasilLihatPembetulan | Ditolak;
  terapkanPembetulan: HasilPembetulan | Ditolak;
  batalkanPembetulan: HasilPembetulan | Ditolak;
  pulihkanSusunan:
    | { readonly kolom: readonly string[]; readonly baris: number; readonly dilanjutkan: boolean }
    | Ditolak;
  eksporRegister: HasilEkspor | Ditolak;
  isiFormat: HasilFormat | Ditolak;
  laporanDataPribadi: LaporanPribadi | Ditolak;
  samarkanDataPribadi: HasilSamarkan | Ditolak;
  isiDataContoh: { readonly inovasi: number } | Ditolak;
  isiPanduan: {
    readonly tab: readonly unknown[];
    readonly kolom: readonly unknown[];
    readonly tindakan: readonly unknown[];
    readonly aturan: readonly unknown[];
  };
};
