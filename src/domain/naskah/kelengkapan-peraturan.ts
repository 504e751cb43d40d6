import { berakronim } from './akronim.ts';
import type { BahanInovasi } from './bahan-keputusan.ts';
import type { BahanPeraturan } from './bahan-peraturan.ts';
import type { Kekurangan } from './kekurangan.ts';

const WAJIB = [
  ['nama', 'Nama inovasi'],
  ['bentuk', 'Bentuk inovasi'],
  ['urusan', 'Urusan pemerintahan'],
  ['pokokPerubahan', 'Pokok perubahan'],
  ['sasaran', 'Sasaran'],
  ['pdPelaksana', 'Perangkat Daerah penanggung jawab'],
] as const satisfies readonly (readonly [keyof BahanInovasi, string])[];

const kurang = (kunci: string, label: string): Kekurangan => ({ kode: 'NILAI_KURANG', kunci, label });

/** The title holds no acronym: the name is spelt out in column Kepanjangan, and the acronym defined in Pasal 1. */
const ofJudul = ({ id, nama, kepanjangan }: BahanInovasi): readonly Kekurangan[] => {
  if (kepanjangan !== '' && berakronim(kepanjangan))
    return [{ kode: 'NILAI_TIDAK_SAH', id, kunci: 'kepanjangan', label: 'Kepanjangan masih memuat singkatan' }];
  return kepanjangan === '' && berakronim(nama)
    ? [
        {
          kode: 'NILAI_KURANG',
          id,
          kunci: 'kepanjangan',
          label: 'Kepanjangan (judul peraturan tidak memuat singkatan)',
        },
      ]
    : [];
};

/** Everything that the (cleaned) material of a regulation lacks, all at once. */
export const kekuranganPeraturan = ({
  daerah,
  pejabat,
  dasarHukum,
  inovasi,
  namaPdLitbang,
}: BahanPeraturan): readonly Kekurangan[] => [
  ...(
    [
      ['daerah.nama', 'Nama daerah', daerah.nama],
      ['daerah.provinsi', 'Nama provinsi', daerah.jenis === 'PROVINSI' ? '-' : daerah.provinsi],
      ['daerah.jabatanKepala', 'Sebutan kepala daerah', daerah.jabatanKepala],
      ['daerah.ibuKota', 'Tempat penetapan (ibu kota)', daerah.ibuKota],
      ['namaPdLitbang', 'Nama Perangkat Daerah penelitian dan pengembangan', namaPdLitbang],
      ['pejabat.nama', 'Nama penanda tangan', pejabat.nama],
    ] as const
  )
    .filter(([, , v]) => v === '')
    .map(([kunci, label]) => kurang(kunci, label)),
  ...(dasarHukum.length === 0 || dasarHukum.includes('')
    ? [
        kurang(
          'dasarHukum',
          'Dasar hukum peraturan (tab Dasar Hukum, kolom Dipakai pada Keputusan: pilihan dengan kata peraturan)',
        ),
      ]
    : []),
  ...(inovasi.length === 0 ? [kurang('inovasi', 'Inovasi yang akan diterapkan')] : []),
  ...inovasi.flatMap((i) =>
    WAJIB.filter(([kunci]) => i[kunci] === '').map(
      ([kunci, label]): Kekurangan => ({ ...kurang(kunci, label), id: i.id }),
    ),
  ),
  ...(inovasi.length === 1 ? inovasi.flatMap(ofJudul) : []),
];
