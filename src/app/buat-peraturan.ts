import type { BahanPeraturan } from '../domain/naskah/bahan-peraturan.ts';
import { composePeraturan } from '../domain/naskah/compose-peraturan.ts';
import { klausulDaerah } from '../domain/naskah/klausul-daerah.ts';
import { klausulPeraturan } from '../domain/naskah/klausul-peraturan.ts';
import type { Naskah } from '../domain/naskah/naskah.ts';
import { type Pengaturan, settingNumber } from '../domain/pengaturan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { labelStatus } from '../domain/tahapan.ts';
import type { Tanggal } from '../domain/tanggal.ts';
import { bahanKeputusan } from './bahan-keputusan.ts';
import type { NaskahSiap } from './buat-keputusan.ts';
import { buatNaskah, type HasilNaskah } from './buat-naskah.ts';
import { dasarNaskah } from './dasar-naskah.ts';
import { halamanNaskah } from './halaman-naskah.ts';
import type { Kantor } from './kantor.ts';
import { masalahNaskah } from './masalah-naskah.ts';
import { type MejaNaskah, siapkanMeja } from './meja-naskah.ts';
import { type MintaNomor, type NomorBaru, nomorBaru, penerbitDaerah } from './nomor-baru.ts';
import { sekretarisDaerah } from './susun-tim.ts';

/** A regulation is drafted once Bagian Hukum chose its form, and until it is promulgated. */
const TAHAP = 'PENYUSUNAN_REGULASI';

const kurangBentuk = (entri: readonly Inovasi[]): readonly Masalah[] => {
  const found = entri.flatMap((e) => {
    if (e.status !== TAHAP)
      return [
        masalah('TAHAP_NASKAH', {
          naskah: 'Rancangan Perkada/Perda',
          boleh: labelStatus(TAHAP),
          id: e.id,
          status: labelStatus(e.status),
        }),
      ];
    return e.bentuk_hukum === '' ? [masalah('BENTUK_BELUM_DIPILIH', { id: e.id })] : [];
  });
  if (found.length > 0) return found;
  return new Set(entri.map((e) => e.bentuk_hukum)).size > 1 ? [masalah('BENTUK_BERBEDA')] : [];
};

/** Which entries, and the number where Bagian Hukum gave one. */
export type MintaPeraturan = MintaNomor & { readonly id: readonly string[] };

/** A regulation is signed by the head alone. */
const tanpaAtasNama = (p: Pengaturan): Pengaturan => ({ ...p, atas_nama_sekda: 'Tidak' });

type PeraturanTersusun = { readonly naskah: Naskah; readonly bahan: BahanPeraturan };

/** The regulation on the entries of the desk and the material it is made of, with whoever holds office on a day. */
export const susunPeraturan = (
  { pengaturan, entri, pejabat, format }: MejaNaskah,
  bentuk: BahanPeraturan['bentuk'],
  pada: Tanggal,
  dasarHukum: readonly string[],
  bernomor: NomorBaru | null,
): Result<PeraturanTersusun, Masalah> => {
  const {
    daerah,
    pejabat: kepala,
    inovasi,
  } = bahanKeputusan(tanpaAtasNama(pengaturan), entri, pejabat, dasarHukum, pada);
  const bahan: BahanPeraturan = {
    bentuk,
    daerah,
    page: halamanNaskah(pengaturan),
    ruangKopCm: settingNumber(pengaturan, 'ruang_kop_cm'),
    namaPdLitbang: pengaturan.pd_litbang,
    pejabat: kepala,
    sekretaris: sekretarisDaerah(pejabat, pada)?.nama ?? '',
    dasarHukum,
    ...(bernomor ? { bernomor } : {}),
    inovasi,
  };
  const klausul = klausulDaerah(format, bentuk, klausulPeraturan(bentuk));
  if (!klausul.ok) return fail(klausul.problems.map(masalahNaskah));
  const composed = composePeraturan(bahan, klausul.value);
  return composed.ok ? ok({ naskah: composed.value, bahan }) : fail(composed.problems.map(masalahNaskah));
};

/**
 * Composes the Perkada or Perda on the application of one innovation or many, in the form that Bagian Hukum chose (T24): a
 * draft, or with number and date the text that goes to signature. The date of promulgation stays open in both.
 */
export const siapkanPeraturan = (kantor: Kantor, minta: MintaPeraturan): Result<NaskahSiap, Masalah> => {
  const siap = siapkanMeja(kantor, minta.id, { tanpaInovasi: false, periksa: kurangBentuk });
  if (!siap.ok) return siap;
  const { pengaturan, entri, register } = siap.value;
  const bentuk = entri[0]?.bentuk_hukum === 'PERDA' ? 'PERDA' : 'PERKADA';
  const nomor = nomorBaru(minta, bentuk, siap.value);
  if (!nomor.ok) return nomor;
  const dasar = dasarNaskah(kantor, siap.value, bentuk);
  if (!dasar.ok) return dasar;
  const bernomor = nomor.value;
  const pada = bernomor?.tanggal ?? kantor.hariIni();
  const composed = susunPeraturan(siap.value, bentuk, pada, dasar.value.kutipan, bernomor);
  if (!composed.ok) return composed;
  const nama = bentuk === 'PERDA' ? 'Perda' : 'Perkada';
  const tentang = entri.length === 1 ? (entri[0]?.nama_inovasi ?? '') : `${entri.length} inovasi`;
  return ok({
    pengaturan,
    register,
    diminta: {
      jenis: bentuk,
      keadaan: bernomor ? 'BERNOMOR' : 'DIBUAT',
      ...(bernomor ? { bernomor } : {}),
      penerbit: penerbitDaerah(pengaturan, bentuk),
      ids: entri.map((e) => e.id),
      tentang: bernomor ? JSON.stringify(bernomor) : '',
      judul: bernomor
        ? `${nama} Nomor ${bernomor.nomor} Tahun ${bernomor.tanggal.slice(0, 4)}, ${tentang}`
        : `Rancangan ${nama} ${pengaturan.tahun}, ${tentang}`,
      naskah: composed.value.naskah,
      ingat: dasar.value.ingat,
    },
  });
};

/** Makes such a regulation as a document. */
export const buatPeraturan = (kantor: Kantor, minta: MintaPeraturan): Result<readonly HasilNaskah[], Masalah> => {
  const siap = siapkanPeraturan(kantor, minta);
  return siap.ok ? buatNaskah(kantor, siap.value.pengaturan, siap.value.register, siap.value.diminta) : siap;
};
