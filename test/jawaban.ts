import type { HasilBagikanRingkasan } from '../src/app/bagikan-ringkasan.ts';
import type { HasilNaskah } from '../src/app/buat-naskah.ts';
import type { HasilDinas } from '../src/app/buat-naskah-dinas.ts';
import type { HasilNomor } from '../src/app/catat-nomor.ts';
import type { HasilDaftar } from '../src/app/daftarkan-baris.ts';
import type { HasilTindakan } from '../src/app/hasil-tindakan.ts';
import type { HasilImpor } from '../src/app/impor-tab.ts';
import type { HasilLihatPembetulan } from '../src/app/lihat-pembetulan.ts';
import type { DinasTersedia } from '../src/app/naskah-dinas-tersedia.ts';
import type { HasilPekerjaan } from '../src/app/pekerjaan-saya.ts';
import type { HasilRingkasan } from '../src/app/perbarui-ringkasan.ts';
import type { HasilKeutuhan } from '../src/app/periksa-keutuhan.ts';
import type { HasilPeriksaNaskah } from '../src/app/periksa-naskah.ts';
import type { HasilPeriksaRegister } from '../src/app/periksa-register.ts';
import type { HasilPosisi } from '../src/app/posisi-per-tanggal.ts';
import type { HasilPulih } from '../src/app/pulihkan-isian.ts';
import type { HasilPesan } from '../src/app/salin-whatsapp.ts';
import type { HasilSiapkan } from '../src/app/siapkan-register.ts';
import type { TersediaUntuk } from '../src/app/tindakan-tersedia.ts';
import type { HasilPembetulan } from '../src/app/tulis-pembetulan.ts';
import type { Masalah } from '../src/domain/pesan.ts';

export type Ditolak = { readonly masalah: readonly Masalah[] };

/** What each public function answers to a call. */
export type Jawaban = {
  siapkanRegister: HasilSiapkan | Ditolak;
  pekerjaanSaya: HasilPekerjaan | Ditolak;
  tambahUsulan: { readonly id: string } | Ditolak;
  daftarkanBaris: HasilDaftar | Ditolak;
  imporTab: HasilImpor | Ditolak;
  periksaRegister: HasilPeriksaRegister | Ditolak;
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
  naskahDinasTersedia: readonly DinasTersedia[] | Ditolak;
  periksaNaskah: HasilPeriksaNaskah | Ditolak;
  posisiPerTanggal: HasilPosisi | Ditolak;
  pulihkanIsian: HasilPulih | Ditolak;
  perbaruiRingkasan: HasilRingkasan | Ditolak;
  perbaruiRingkasanMalam: undefined;
  bagikanRingkasan: HasilBagikanRingkasan | Ditolak;
  cetakRingkasan: { readonly naskah: readonly HasilNaskah[] } | Ditolak;
  buatProfilInovasi: HasilDinas | Ditolak;
  buatMemoriSerahTerima: { readonly naskah: readonly HasilNaskah[] } | Ditolak;
  salinWhatsapp: HasilPesan | Ditolak;
  periksaKeutuhan: HasilKeutuhan | Ditolak;
  saranPembetulan: HasilLihatPembetulan | Ditolak;
  terapkanPembetulan: HasilPembetulan | Ditolak;
  batalkanPembetulan: HasilPembetulan | Ditolak;
  pulihkanSusunan:
    | { readonly kolom: readonly string[]; readonly baris: number; readonly dilanjutkan: boolean }
    | Ditolak;
  isiDataContoh: { readonly inovasi: number } | Ditolak;
  isiPanduan: {
    readonly tab: readonly unknown[];
    readonly kolom: readonly unknown[];
    readonly tindakan: readonly unknown[];
    readonly aturan: readonly unknown[];
  };
};
