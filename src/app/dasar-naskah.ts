import { bacaBagianDasar } from '../domain/naskah/baca-dasar.ts';
import { dasarDipakai, naskahTidakDikenal } from '../domain/naskah/dasar-dipakai.ts';
import { kutipanDasar, sebutanDasar } from '../domain/naskah/kutipan-dasar.ts';
import { umurPemeriksaan } from '../domain/naskah/umur-pemeriksaan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isDipakai } from '../domain/tab/dasar-hukum.ts';
import { daerahDari } from './daerah-dari.ts';
import type { Kantor } from './kantor.ts';
import type { MejaNaskah } from './meja-naskah.ts';

type Meja = Pick<MejaNaskah, 'dasar' | 'entri' | 'pengaturan'>;

/** The citations of a kind of document in their order; '' for a row that is used and not filled in. */
export const kutipanNaskah = ({ dasar, entri, pengaturan }: Meja, jenis: string): readonly string[] => {
  const daerah = daerahDari(pengaturan);
  return dasarDipakai(dasar, { jenis, inovasi: entri }).map((d) => kutipanDasar(d, daerah));
};

export type DasarNaskah = {
  readonly kutipan: readonly string[];
  /** What the drafter is told beside the document; nothing of it stops one. */
  readonly ingat: readonly string[];
};

/** The region's own words leave out an amendment that its columns tell of. */
const isKutipanUsang = ({ kutipan, status, oleh }: MejaNaskah['dasar'][number]): boolean =>
  kutipan !== '' && status === 'DIUBAH' && oleh !== '' && bacaBagianDasar(kutipan)?.status !== 'DIUBAH';

/**
 * The legal bases that a document cites. A revoked one is refused with what replaces it, and so is a kind of document that
 * nobody knows: the row would silently be cited nowhere. That force was not checked for a year is told, no more.
 */
export const dasarNaskah = (kantor: Kantor, meja: Meja, jenis: string): Result<DasarNaskah, Masalah> => {
  const daerah = daerahDari(meja.pengaturan);
  const dipakai = dasarDipakai(meja.dasar, { jenis, inovasi: meja.entri });
  const problems = [
    ...dipakai
      .filter((d) => d.status === 'DICABUT')
      .map((d) =>
        masalah('DASAR_DICABUT', {
          peraturan: sebutanDasar(d, daerah),
          oleh: d.oleh === '' ? 'belum dicatat' : d.oleh,
        }),
      ),
    ...[...new Set(meja.dasar.filter(isDipakai).flatMap(naskahTidakDikenal))].map((isi) =>
      masalah('DASAR_NASKAH_TIDAK_DIKENAL', { isi }),
    ),
  ];
  if (problems.length > 0) return fail(problems);
  const nama = (rows: typeof dipakai): string => rows.map((d) => sebutanDasar(d, daerah)).join('; ');
  const lama = dipakai.filter(
    (d) => kutipanDasar(d, daerah) !== '' && umurPemeriksaan(d.diperiksa_tgl, kantor.hariIni()) !== 'BARU',
  );
  const usang = dipakai.filter(isKutipanUsang);
  return ok({
    kutipan: dipakai.map((d) => kutipanDasar(d, daerah)),
    ingat: [
      ...(lama.length === 0
        ? []
        : [
            `Keberlakuan dasar hukum ini belum diperiksa dalam dua belas bulan terakhir: ${nama(lama)}. Periksa, lalu isi Terakhir Diperiksa pada tab Dasar Hukum.`,
          ]),
      ...(usang.length === 0
        ? []
        : [
            `Kolom Kutipan belum menyebut perubahan yang tercatat pada kolom Diubah/Dicabut Oleh: ${nama(usang)}. Betulkan, atau kosongkan Kutipan agar disusun sendiri.`,
          ]),
    ],
  });
};
