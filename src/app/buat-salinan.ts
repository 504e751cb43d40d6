import type { BahanKeputusan } from '../domain/naskah/bahan-keputusan.ts';
import { composeKeputusan } from '../domain/naskah/compose-keputusan.ts';
import { KLAUSUL_KEPUTUSAN } from '../domain/naskah/klausul.ts';
import { klausulDaerah } from '../domain/naskah/klausul-daerah.ts';
import type { Naskah } from '../domain/naskah/naskah.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { isTanggal } from '../domain/tanggal.ts';
import { bahanKeputusan } from './bahan-keputusan.ts';
import type { NaskahSiap } from './buat-keputusan.ts';
import { buatNaskah, type HasilNaskah } from './buat-naskah.ts';
import { kutipanNaskah } from './dasar-naskah.ts';
import type { Kantor } from './kantor.ts';
import { masalahNaskah } from './masalah-naskah.ts';
import { type MejaNaskah, siapkanMeja } from './meja-naskah.ts';
import { pengesahSalinan } from './susun-tim.ts';

type SalinanTersusun = {
  readonly naskah: Naskah;
  readonly bahan: BahanKeputusan;
  /** Every entry of the decree, and those that were asked for. */
  readonly seluruh: readonly Inovasi[];
  readonly hanya: readonly string[];
};

/** The copy or extract of the decree that the entries on the desk share, and the material it is made of. */
export const susunSalinan = (
  kantor: Kantor,
  meja: MejaNaskah,
  bentuk: 'SALINAN' | 'PETIKAN',
): Result<SalinanTersusun, Masalah> => {
  const { entri, semua, pengaturan, pejabat, format } = meja;
  const [first] = entri;
  if (!first || !isTanggal(first.sk_tgl)) return fail([masalah('TIDAK_ADA_PILIHAN')]);
  const { sk_no: nomor, sk_tgl: tanggal } = first;
  if (!entri.every((e) => e.sk_no === nomor && e.sk_tgl === tanggal)) return fail([masalah('BUKAN_SATU_KEPUTUSAN')]);
  const seluruh = semua().filter((e) => e.sk_no === nomor && e.sk_tgl === tanggal);
  const hanya = entri.map((e) => e.id);
  const klausul = klausulDaerah(format, 'KEPUTUSAN', KLAUSUL_KEPUTUSAN);
  if (!klausul.ok) return fail(klausul.problems.map(masalahNaskah));
  const kutipan = kutipanNaskah({ ...meja, entri: seluruh }, 'KEPUTUSAN');
  const bahan: BahanKeputusan = {
    ...bahanKeputusan(pengaturan, seluruh, pejabat, kutipan, tanggal),
    tahun: Number(tanggal.slice(0, 4)),
    nomor,
    tanggal,
    salinan: {
      bentuk,
      pengesah: pengesahSalinan(pengaturan, pejabat, kantor.hariIni()),
      ...(bentuk === 'PETIKAN' ? { hanya } : {}),
    },
  };
  const composed = composeKeputusan(bahan, klausul.value);
  return composed.ok
    ? ok({ naskah: composed.value, bahan, seluruh, hanya })
    : fail(composed.problems.map(masalahNaskah));
};

/** Composes such a copy or extract; nothing is recorded. */
export const siapkanSalinan = (
  kantor: Kantor,
  bentuk: 'SALINAN' | 'PETIKAN',
  ids: readonly string[],
): Result<NaskahSiap, Masalah> => {
  const siap = siapkanMeja(kantor, ids, {
    tanpaInovasi: false,
    periksa: (entri) =>
      entri
        .filter((e) => e.sk_no === '' || !isTanggal(e.sk_tgl))
        .map((e) => masalah('BELUM_ADA_KEPUTUSAN', { id: e.id })),
  });
  if (!siap.ok) return siap;
  const composed = susunSalinan(kantor, siap.value, bentuk);
  if (!composed.ok) return composed;
  const { pengaturan, register, entri } = siap.value;
  const { naskah, seluruh, hanya } = composed.value;
  const nama = bentuk === 'SALINAN' ? 'Salinan' : 'Petikan';
  const satu = bentuk === 'PETIKAN' && hanya.length === 1 ? (entri[0]?.nama_inovasi ?? '') : '';
  const tentangId = bentuk === 'SALINAN' ? seluruh.map((e) => e.id) : hanya;
  return ok({
    pengaturan,
    register,
    diminta: {
      jenis: `${bentuk}_KEPUTUSAN`,
      keadaan: 'SELESAI',
      ids: tentangId,
      tentang: '',
      judul: `${nama} Keputusan Nomor ${entri[0]?.sk_no}, ${satu || `${tentangId.length} inovasi`}`,
      naskah,
    },
  });
};

/**
 * A copy of the decree that the chosen entries share, or an extract with their rows only, from what the register holds: to
 * be compared with the signed text before it is certified.
 */
export const buatSalinan = (
  kantor: Kantor,
  bentuk: 'SALINAN' | 'PETIKAN',
  ids: readonly string[],
): Result<readonly HasilNaskah[], Masalah> => {
  const siap = siapkanSalinan(kantor, bentuk, ids);
  return siap.ok ? buatNaskah(kantor, siap.value.pengaturan, siap.value.register, siap.value.diminta) : siap;
};
