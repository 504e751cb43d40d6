import type { TagDasarHukum } from '../naskah/dasar-hukum.ts';
import { DASAR_HUKUM_BAWAAN } from '../naskah/dasar-hukum-bawaan.ts';
import { bacaRujukan, type JenisPeraturan, judulPenuh, kunciRujukan, type Lembaran, type Rujukan } from './rujukan.ts';

/** How sure we are of an act. */
export type KepastianPeraturan = 'PASTI' | 'PERS' | 'INGATAN';

/** An act as a citation that somebody keeps tells it. */
export type PeraturanDikenal = {
  readonly kunci: string;
  readonly jenis: JenisPeraturan;
  readonly nomor: number;
  readonly tahun: number;
  readonly judul: string;
  readonly lembaran: Lembaran | null;
  readonly perubahan: { readonly beberapaKali: boolean; readonly terakhir: Rujukan } | null;
  readonly kepastian: KepastianPeraturan;
};

/** A citation and how sure it is; the office's own rows may say more than what is shipped. */
export type Kutipan = { readonly teks: string; readonly kepastian: KepastianPeraturan };

const dikenalDari = ({ teks, kepastian }: Kutipan): readonly PeraturanDikenal[] =>
  bacaRujukan(teks)
    .filter((r) => !r.bersarang)
    .map((r) => ({
      kunci: kunciRujukan(r),
      jenis: r.jenis,
      nomor: r.nomor,
      tahun: r.tahun,
      judul: judulPenuh(r),
      lembaran: r.lembaran,
      perubahan: r.perubahan ? { beberapaKali: r.perubahan.beberapaKali, terakhir: r.perubahan.oleh } : null,
      kepastian,
    }));

const TAG: Readonly<Record<TagDasarHukum, KepastianPeraturan>> = { pasti: 'PASTI', pers: 'PERS', ingatan: 'INGATAN' };

/** The acts that are shipped, and those of the office's own rows before them. */
export const peraturanDikenal = (kantor: readonly Kutipan[]): readonly PeraturanDikenal[] =>
  [...kantor, ...DASAR_HUKUM_BAWAAN.map((d) => ({ teks: d.teks, kepastian: TAG[d.tag] }))].flatMap(dikenalDari);

/** An act that another one replaced. */
export type TidakBerlaku = {
  readonly kunci: string;
  readonly judul: string;
  readonly pengganti: string;
  readonly kepastian: KepastianPeraturan;
};

/** Acts that still turn up in drafts although something newer stands in their place. */
export const TIDAK_BERLAKU: readonly TidakBerlaku[] = [
  {
    kunci: 'UU_18_2002',
    judul: 'Sistem Nasional Penelitian, Pengembangan, dan Penerapan Ilmu Pengetahuan dan Teknologi',
    pengganti: 'Undang-Undang Nomor 11 Tahun 2019',
    kepastian: 'INGATAN',
  },
  {
    kunci: 'UU_10_2004',
    judul: 'Pembentukan Peraturan Perundang-undangan',
    pengganti: 'Undang-Undang Nomor 12 Tahun 2011',
    kepastian: 'INGATAN',
  },
  {
    kunci: 'UU_32_2004',
    judul: 'Pemerintahan Daerah',
    pengganti: 'Undang-Undang Nomor 23 Tahun 2014',
    kepastian: 'INGATAN',
  },
  {
    kunci: 'PP_41_2007',
    judul: 'Organisasi Perangkat Daerah',
    pengganti: 'Peraturan Pemerintah Nomor 18 Tahun 2016',
    kepastian: 'INGATAN',
  },
  {
    kunci: 'PERPRES_33_2021',
    judul: 'Badan Riset dan Inovasi Nasional',
    pengganti: 'Peraturan Presiden Nomor 78 Tahun 2021',
    kepastian: 'PERS',
  },
  {
    kunci: 'PERMENDAGRI_54_2009',
    judul: 'Tata Naskah Dinas di Lingkungan Pemerintah Daerah',
    pengganti: 'Peraturan Menteri Dalam Negeri Nomor 1 Tahun 2023',
    kepastian: 'INGATAN',
  },
  {
    kunci: 'PERMENDAGRI_53_2011',
    judul: 'Pembentukan Produk Hukum Daerah',
    pengganti: 'Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015',
    kepastian: 'INGATAN',
  },
  {
    kunci: 'PERMENDAGRI_1_2014',
    judul: 'Pembentukan Produk Hukum Daerah',
    pengganti: 'Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015',
    kepastian: 'INGATAN',
  },
];
