import { composeKeputusan } from '../domain/naskah/compose-keputusan.ts';
import { KLAUSUL_KEPUTUSAN } from '../domain/naskah/klausul.ts';
import { klausulDaerah } from '../domain/naskah/klausul-daerah.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isTanggal } from '../domain/tanggal.ts';
import { bahanKeputusan } from './bahan-keputusan.ts';
import type { NaskahSiap } from './buat-keputusan.ts';
import { buatNaskah, type HasilNaskah } from './buat-naskah.ts';
import { kutipanNaskah } from './dasar-naskah.ts';
import type { Kantor } from './kantor.ts';
import { masalahNaskah } from './masalah-naskah.ts';
import { siapkanMeja } from './meja-naskah.ts';
import { pengesahSalinan } from './susun-tim.ts';

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
  const { entri, semua, pengaturan, register, pejabat, format } = siap.value;
  const [first] = entri;
  if (!first || !isTanggal(first.sk_tgl)) return fail([masalah('TIDAK_ADA_PILIHAN')]);
  const { sk_no: nomor, sk_tgl: tanggal } = first;
  if (!entri.every((e) => e.sk_no === nomor && e.sk_tgl === tanggal)) return fail([masalah('BUKAN_SATU_KEPUTUSAN')]);
  const seluruh = semua().filter((e) => e.sk_no === nomor && e.sk_tgl === tanggal);
  const hanya = entri.map((e) => e.id);
  const klausul = klausulDaerah(format, 'KEPUTUSAN', KLAUSUL_KEPUTUSAN);
  if (!klausul.ok) return fail(klausul.problems.map(masalahNaskah));
  const composed = composeKeputusan(
    {
      ...bahanKeputusan(
        pengaturan,
        seluruh,
        pejabat,
        kutipanNaskah({ ...siap.value, entri: seluruh }, 'KEPUTUSAN'),
        tanggal,
      ),
      tahun: Number(tanggal.slice(0, 4)),
      nomor,
      tanggal,
      salinan: {
        bentuk,
        pengesah: pengesahSalinan(pengaturan, pejabat, kantor.hariIni()),
        ...(bentuk === 'PETIKAN' ? { hanya } : {}),
      },
    },
    klausul.value,
  );
  if (!composed.ok) return fail(composed.problems.map(masalahNaskah));
  const nama = bentuk === 'SALINAN' ? 'Salinan' : 'Petikan';
  return ok({
    pengaturan,
    register,
    catatan: '',
    diminta: {
      jenis: `${bentuk}_KEPUTUSAN`,
      keadaan: 'SELESAI',
      ids: bentuk === 'SALINAN' ? seluruh.map((e) => e.id) : hanya,
      tentang: '',
      judul: `${nama} Keputusan Nomor ${nomor}, ${hanya.length === 1 && bentuk === 'PETIKAN' ? first.nama_inovasi : `${bentuk === 'SALINAN' ? seluruh.length : hanya.length} inovasi`}`,
      naskah: composed.value,
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
