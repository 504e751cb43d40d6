import type { BahanPeraturan } from './bahan-peraturan.ts';
import type { Isian } from './fill-klausul.ts';
import type { Syarat } from './klausul.ts';
import { namaJudul, namaLengkap } from './nama-inovasi.ts';

const JENIS_DAERAH = { PROVINSI: 'Provinsi', KABUPATEN: 'Kabupaten', KOTA: 'Kota' } as const;

/** A sentence of the register as part of another one: no full stop, and a small letter where it is a plain word. */
const sisipan = (teks: string): string => {
  const bare = teks.trim().replace(/[.;,\s]+$/u, '');
  return /^\p{Lu}\p{Ll}/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
};

export const namaPeraturanIni = ({ bentuk, daerah }: BahanPeraturan): string =>
  bentuk === 'PERDA' ? 'Peraturan Daerah' : `Peraturan ${daerah.jabatanKepala}`;

export const syaratPeraturan = ({ bentuk, inovasi }: BahanPeraturan): ReadonlySet<Syarat> =>
  new Set<Syarat>([bentuk, inovasi.length === 1 ? 'SATU_INOVASI' : 'BANYAK_INOVASI']);

/** The placeholders of a regulation; those of one innovation exist only when there is one. */
export const isianPeraturan = (bahan: BahanPeraturan): Isian => {
  const { daerah, bentuk, inovasi, namaPdLitbang } = bahan;
  const [satu, ...lain] = inovasi;
  return new Map<string, string>([
    ['kepala', daerah.jabatanKepala],
    ['daerah', daerah.nama],
    ['jenis_daerah', JENIS_DAERAH[daerah.jenis]],
    ['pd_litbang', namaPdLitbang],
    ['peraturan_ini', namaPeraturanIni(bahan)],
    ['lembaran', bentuk === 'PERDA' ? 'Lembaran Daerah' : 'Berita Daerah'],
    ['nama_inovasi', 'Inovasi Daerah'],
    ...(satu !== undefined && lain.length === 0
      ? ([
          ['nama_inovasi', satu.nama],
          ['nama_judul', namaJudul(satu)],
          ['inovasi', namaLengkap(satu)],
          [
            'sebutan_inovasi',
            satu.kepanjangan === '' ? satu.nama : `${satu.kepanjangan} yang selanjutnya disebut ${satu.nama}`,
          ],
          ['perangkat_daerah', satu.pdPelaksana],
          ['bentuk', sisipan(satu.bentuk)],
          ['urusan', satu.urusan.toLowerCase()],
          ['pokok_perubahan', sisipan(satu.pokokPerubahan)],
          ['sasaran', sisipan(satu.sasaran)],
        ] as const)
      : []),
  ]);
};
