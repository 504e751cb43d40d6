import type { BahanPeraturan } from '../domain/naskah/bahan-peraturan.ts';
import { composePeraturan } from '../domain/naskah/compose-peraturan.ts';
import { klausulPeraturan } from '../domain/naskah/klausul-peraturan.ts';
import type { Naskah } from '../domain/naskah/naskah.ts';
import { klausulDaerah } from '../domain/naskah/semua-klausul.ts';
import { settingNumber } from '../domain/pengaturan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { labelStatus } from '../domain/tahapan.ts';
import type { Tanggal } from '../domain/tanggal.ts';
import { bahanKeputusan } from './bahan-keputusan.ts';
import { buatNaskah, type HasilNaskah } from './buat-naskah.ts';
import { halamanNaskah } from './halaman-naskah.ts';
import type { Kantor } from './kantor.ts';
import { masalahNaskah } from './masalah-naskah.ts';
import { type MejaNaskah, siapkanMeja } from './meja-naskah.ts';
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

/** The regulation on these entries and the material it is made of, with whoever holds office on a day. */
export const susunPeraturan = (
  { pengaturan, entri, pejabat, dasar, format }: MejaNaskah,
  bentuk: BahanPeraturan['bentuk'],
  pada: Tanggal,
): Result<{ readonly naskah: Naskah; readonly bahan: BahanPeraturan }, Masalah> => {
  const { daerah, pejabat: kepala, inovasi } = bahanKeputusan(pengaturan, entri, pejabat, dasar, pada);
  const bahan: BahanPeraturan = {
    bentuk,
    daerah,
    page: halamanNaskah(pengaturan),
    ruangKopCm: settingNumber(pengaturan, 'ruang_kop_cm'),
    namaPdLitbang: pengaturan.pd_litbang,
    pejabat: kepala,
    sekretaris: sekretarisDaerah(pejabat, pada)?.nama ?? '',
    dasarHukum: dasar
      .filter((d) => d.dipakai === 'KEDUANYA' || d.dipakai === 'PERATURAN')
      .sort((a, b) => (a.urutan ?? 0) - (b.urutan ?? 0))
      .map((d) => d.kutipan),
    inovasi,
  };
  const composed = composePeraturan(bahan, klausulDaerah(format, bentuk, klausulPeraturan(bentuk)));
  return composed.ok ? ok({ naskah: composed.value, bahan }) : fail(composed.problems.map(masalahNaskah));
};

/** Drafts the Perkada or Perda on the application of one innovation or many, in the form that Bagian Hukum chose (T24). */
export const buatPeraturan = (kantor: Kantor, ids: readonly string[]): Result<readonly HasilNaskah[], Masalah> => {
  const siap = siapkanMeja(kantor, ids, { tanpaInovasi: false, periksa: kurangBentuk });
  if (!siap.ok) return siap;
  const { pengaturan, entri, register } = siap.value;
  const bentuk = entri[0]?.bentuk_hukum === 'PERDA' ? 'PERDA' : 'PERKADA';
  const composed = susunPeraturan(siap.value, bentuk, kantor.hariIni());
  if (!composed.ok) return composed;
  const nama = bentuk === 'PERDA' ? 'Rancangan Perda' : 'Rancangan Perkada';
  return buatNaskah(kantor, pengaturan, register, {
    jenis: bentuk,
    keadaan: 'DIBUAT',
    ids: entri.map((e) => e.id),
    tentang: '',
    judul: `${nama} ${pengaturan.tahun}, ${entri.length === 1 ? (entri[0]?.nama_inovasi ?? '') : `${entri.length} inovasi`}`,
    naskah: composed.value.naskah,
  });
};
