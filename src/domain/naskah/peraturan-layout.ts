import { angkaRomawi } from './angka-romawi.ts';
import type { BahanPeraturan } from './bahan-peraturan.ts';
import type { FilledKlausul } from './fill-klausul.ts';
import { BELUM_ADA, tanggalAtauTitik } from './isian-keputusan.ts';
import { namaPeraturanIni } from './isian-peraturan.ts';
import { type KolomKey, tabelInovasi } from './lampiran-inovasi.ts';
import type { Block, Konsideran, Lampiran, Naskah, TandaTangan } from './naskah.ts';
import { penjelasanPerda } from './penjelasan-perda.ts';
import { finish } from './penomoran.ts';
import { susunPasal } from './susun-pasal.ts';

/** The clauses of one regulation, filled, by place. */
export type TubuhPeraturan = {
  readonly judul: string;
  readonly batang: readonly { readonly bagian: 'BAB' | 'PASAL'; readonly terisi: FilledKlausul }[];
} & Readonly<
  Record<
    'menimbang' | 'menetapkan' | 'penutup' | 'pengundangan' | 'judulLampiran' | 'penjelasanUmum',
    readonly FilledKlausul[]
  >
>;

const KOLOM: readonly KolomKey[] = ['no', 'nama', 'bentukUrusan', 'pokokSasaran', 'pelaksana'];

const oneLine = (k: FilledKlausul): string => k.lines.join(' ');
const kepala = ({ daerah }: BahanPeraturan): string => `${daerah.jabatanKepala} ${daerah.nama}`.toUpperCase();
const wilayah = ({ daerah }: BahanPeraturan): string => `${daerah.jenis} ${daerah.nama}`.toUpperCase();

/** 'PERATURAN DAERAH KABUPATEN X' or 'PERATURAN BUPATI X', its number and year open until they are given. */
export const kepalaJudul = (bahan: BahanPeraturan): readonly string[] => [
  bahan.bentuk === 'PERDA' ? `PERATURAN DAERAH ${wilayah(bahan)}` : `PERATURAN ${kepala(bahan)}`,
  `NOMOR ${bahan.bernomor?.nomor ?? BELUM_ADA} TAHUN ${bahan.bernomor?.tanggal.slice(0, 4) ?? BELUM_ADA}`,
  'TENTANG',
];

const konsideran = (role: Konsideran['role'], label: string, items: readonly string[]): Konsideran => ({
  type: 'konsideran',
  role,
  label,
  numbering: items.length === 1 ? 'tanpa' : role === 'MENGINGAT' ? 'angka' : 'huruf',
  items,
});

const tandaTangan = (bahan: BahanPeraturan, opening: readonly string[]): TandaTangan => ({
  type: 'tandaTangan',
  opening,
  jabatan: [`${bahan.pejabat.sebutan === '' ? '' : `${bahan.pejabat.sebutan} `}${kepala(bahan)},`],
  nama: bahan.pejabat.nama.toUpperCase(),
});

const pembuka = (bahan: BahanPeraturan, { judul }: TubuhPeraturan): readonly Block[] => {
  const { daerah } = bahan;
  return [
    {
      type: 'kop',
      spaceCm: bahan.ruangKopCm,
      lines: [kepala(bahan), ...(daerah.jenis === 'PROVINSI' ? [] : [`PROVINSI ${daerah.provinsi.toUpperCase()}`])],
    },
    // A text that has its number is no draft any more: the mark would go out with it.
    ...(bahan.bernomor ? [] : [{ type: 'draftMark', text: 'RANCANGAN' } as const]),
    { type: 'title', lines: [...kepalaJudul(bahan), judul.toUpperCase()] },
    { type: 'centered', text: 'DENGAN RAHMAT TUHAN YANG MAHA ESA' },
    { type: 'centered', text: `${kepala(bahan)},` },
  ];
};

/** A Perda is made together with DPRD, and says so before MEMUTUSKAN. */
const persetujuan = (bahan: BahanPeraturan): readonly Block[] =>
  bahan.bentuk === 'PERKADA'
    ? []
    : [
        { type: 'centered', text: 'Dengan Persetujuan Bersama' },
        {
          type: 'title',
          lines: [`DEWAN PERWAKILAN RAKYAT DAERAH ${wilayah(bahan)}`, 'dan', kepala(bahan)],
        },
      ];

const batang = ({ batang: parts }: TubuhPeraturan): readonly Block[] => {
  let bab = 0;
  let pasal = 0;
  return parts.map(({ bagian, terisi }): Block => {
    if (bagian === 'BAB') {
      bab += 1;
      return { type: 'bab', lines: [`BAB ${angkaRomawi(bab)}`, ...terisi.lines.map((t) => t.toUpperCase())] };
    }
    pasal += 1;
    return { type: 'pasal', label: `Pasal ${pasal}`, butir: susunPasal(terisi) };
  });
};

const pengundangan = (bahan: BahanPeraturan, tubuh: TubuhPeraturan): readonly Block[] => [
  {
    type: 'pengesahan',
    opening: [`Diundangkan di ${bahan.daerah.ibuKota}`, `pada tanggal ${BELUM_ADA}`],
    jabatan: [`SEKRETARIS DAERAH ${wilayah(bahan)},`],
    nama: bahan.sekretaris === '' ? BELUM_ADA : bahan.sekretaris.toUpperCase(),
    bawah: [],
  },
  { type: 'lines', lines: tubuh.pengundangan.map(oneLine), right: false },
];

const daftar = (bahan: BahanPeraturan, tubuh: TubuhPeraturan): Lampiran => ({
  orientation: 'landscape',
  header: ['LAMPIRAN', ...kepalaJudul(bahan), tubuh.judul.toUpperCase()],
  title: tubuh.judulLampiran.flatMap((k) => k.lines),
  blocks: [tabelInovasi(bahan, KOLOM), tandaTangan(bahan, [])],
});

/** Puts filled clauses into the order of a regulation. The material must be complete. */
export const layOutPeraturan = (bahan: BahanPeraturan, tubuh: TubuhPeraturan): Naskah => ({
  kind: bahan.bentuk,
  name: `${bahan.bernomor ? '' : 'Rancangan '}${namaPeraturanIni(bahan)} tentang ${tubuh.judul}`,
  page: bahan.page,
  body: [
    ...pembuka(bahan, tubuh),
    konsideran(
      'MENIMBANG',
      'Menimbang',
      tubuh.menimbang.map((k) => finish(oneLine(k), ';')),
    ),
    konsideran(
      'MENGINGAT',
      'Mengingat',
      bahan.dasarHukum.map((t) => finish(t, ';')),
    ),
    ...persetujuan(bahan),
    { type: 'centered', text: 'MEMUTUSKAN:' },
    konsideran('MENETAPKAN', 'Menetapkan', [finish(tubuh.menetapkan.map(oneLine).join(' '), '.')]),
    ...batang(tubuh),
    ...tubuh.penutup.map((k): Block => ({ type: 'paragraph', text: finish(oneLine(k), '.') })),
    tandaTangan(bahan, [
      `Ditetapkan di ${bahan.daerah.ibuKota}`,
      `pada tanggal ${tanggalAtauTitik(bahan.bernomor?.tanggal ?? '')}`,
    ]),
    ...pengundangan(bahan, tubuh),
  ],
  lampiran: [
    ...(bahan.inovasi.length > 1 ? [daftar(bahan, tubuh)] : []),
    ...(bahan.bentuk === 'PERDA'
      ? [
          penjelasanPerda(
            [...kepalaJudul(bahan), tubuh.judul.toUpperCase()],
            tubuh.penjelasanUmum.flatMap((k) => k.lines),
            tubuh.batang.filter((b) => b.bagian === 'PASAL').length,
            `TAMBAHAN LEMBARAN DAERAH ${wilayah(bahan)} NOMOR ${BELUM_ADA}`,
          ),
        ]
      : []),
  ],
});
