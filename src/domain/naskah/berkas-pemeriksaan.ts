import { waktuTercatat } from '../riwayat/waktu-tercatat.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import { labelStatus } from '../tahapan.ts';
import type { BahanBerkas } from './bahan-berkas.ts';
import { cleanDeep } from './clean-text.ts';
import { sebutDokumen } from './dasar-kegiatan.ts';
import { tabelDokumen } from './dokumen-berkas.ts';
import { identitasInovasi } from './identitas-berkas.ts';
import { kalimatKegiatan } from './kalimat-kegiatan.ts';
import type { Block, Naskah } from './naskah.ts';

/** A seal in groups that an eye can follow. */
const berkelompok = (segel: string): string => (segel.match(/.{1,8}/g) ?? []).join(' ');

const namaInovasi = (e: Inovasi): string => `${e.nama_inovasi || 'Tanpa nama'} (${e.id})`;

/** A request for a document says nothing once the document is recorded. */
const kegiatanOf = (bahan: BahanBerkas, id: string) => {
  const own = bahan.kegiatan.filter((p) => p.id.split('; ').includes(id));
  const made = new Set(
    own.flatMap((p) => (p.tindakan === 'NASKAH_DIBUAT' ? [p.permintaan.replace(/\/dibuat$/, '')] : [])),
  );
  return own.filter((p) => p.tindakan !== 'NASKAH_DIMINTA' || !made.has(p.permintaan));
};

const tentang = ({ keputusan, inovasi, kepala }: BahanBerkas): string =>
  keputusan
    ? sebutDokumen(`Keputusan ${kepala}`, keputusan.nomor, keputusan.tanggal)
    : (inovasi[0]?.nama_inovasi ?? '');

const pembuka = (bahan: BahanBerkas): readonly Block[] => {
  const { hari, jam } = waktuTercatat(bahan.disusun);
  return [
    { type: 'title', lines: ['BERKAS PEMERIKSAAN', `REGISTER INOVASI DAERAH ${bahan.daerah.toUpperCase()}`] },
    { type: 'centered', text: tentang(bahan) },
    {
      type: 'paragraph',
      text: `Berkas ini disusun dari register pada ${hari} pukul ${jam}. Kronologi memuat setiap kegiatan menurut urutan dan tanggal pencatatannya dalam Riwayat; tanggal dokumen disebut tersendiri.`,
    },
  ];
};

const identitas = (bahan: BahanBerkas): readonly Block[] => {
  const [satu] = bahan.inovasi;
  if (!bahan.keputusan) return satu ? [{ type: 'heading', text: 'A. Identitas inovasi' }, identitasInovasi(satu)] : [];
  return [
    { type: 'heading', text: 'A. Inovasi dalam Keputusan' },
    {
      type: 'table',
      columns: [
        { heading: 'No.', width: 6, align: 'center' },
        { heading: 'ID', width: 26, align: 'left' },
        { heading: 'Nama Inovasi', width: 30, align: 'left' },
        { heading: 'Perangkat Daerah', width: 22, align: 'left' },
        { heading: 'Status', width: 16, align: 'left' },
      ],
      rows: bahan.inovasi.map((e, i) => [
        [`${i + 1}.`],
        [e.id],
        [e.nama_inovasi],
        [e.pd_pengusul],
        [labelStatus(e.status)],
      ]),
    },
  ];
};

const belumTercatat = (bahan: BahanBerkas, id: string): readonly Block[] =>
  bahan.belumTercatat.includes(id)
    ? [
        {
          type: 'paragraph',
          text: 'Saat berkas disusun, baris inovasi ini memuat suntingan yang belum tercatat dalam Riwayat.',
        },
      ]
    : [];

/** One section told for every entry: under a heading of its own where there are several. */
const perInovasi = (
  bahan: BahanBerkas,
  huruf: string,
  judul: string,
  isi: (e: Inovasi) => readonly Block[],
): readonly Block[] => [
  { type: 'heading', text: `${huruf}. ${judul}` },
  ...bahan.inovasi.flatMap((e, i): readonly Block[] => [
    ...(bahan.keputusan ? [{ type: 'heading', text: `${huruf}.${i + 1} ${namaInovasi(e)}` } as const] : []),
    ...isi(e),
  ]),
];

const kronologi = (bahan: BahanBerkas, e: Inovasi): readonly Block[] => {
  const items = kegiatanOf(bahan, e.id).map((p) => kalimatKegiatan(p, bahan.kepala));
  return [
    items.length === 0 ? { type: 'paragraph', text: 'Tidak ada kegiatan yang tercatat.' } : { type: 'numbered', items },
    ...belumTercatat(bahan, e.id),
  ];
};

const dokumen = (bahan: BahanBerkas, e: Inovasi): readonly Block[] => [
  tabelDokumen(
    e,
    bahan.bukti.filter((b) => b.id === e.id),
  ) ?? { type: 'paragraph', text: 'Tidak ada dokumen yang tercatat.' },
];

const keutuhan = ({ keutuhan: k }: BahanBerkas): readonly Block[] => [
  { type: 'heading', text: 'D. Keutuhan riwayat' },
  {
    type: 'paragraph',
    text:
      k.kode === ''
        ? 'Karena riwayat tidak utuh, kronologi pada bagian B harus dicocokkan dengan naskah asli setiap kegiatan.'
        : `Kode Keutuhan di bawah ini dapat dicocokkan kembali melalui menu Data, Periksa keutuhan riwayat. Kode yang cocok berarti kegiatan nomor 1 sampai dengan ${k.jumlah} pada seluruh register tidak berubah sejak berkas ini disusun.`,
  },
  {
    type: 'facts',
    rows: [
      ['Hasil pemeriksaan', k.rincian],
      ['Jumlah kegiatan', String(k.jumlah)],
      ['Segel terakhir', berkelompok(k.kepala)],
      ...(k.kode === '' ? [] : [['Kode Keutuhan', k.kode] as const]),
    ],
  },
];

/**
 * The inspection file of one entry, or of all entries of one decree: who it is, what happened in which order and on which
 * document, the evidence, and whether the history is whole. Names of people appear only as those who recorded.
 */
export const composeBerkasPemeriksaan = (mentah: BahanBerkas): Naskah => {
  const bahan = cleanDeep(mentah);
  return {
    kind: 'BERKAS_PEMERIKSAAN',
    name: `Berkas Pemeriksaan ${tentang(bahan)}`,
    page: bahan.page,
    body: [
      ...pembuka(bahan),
      ...identitas(bahan),
      ...perInovasi(bahan, 'B', 'Kronologi', (e) => kronologi(bahan, e)),
      ...perInovasi(bahan, 'C', 'Dokumen dan bukti', (e) => dokumen(bahan, e)),
      ...keutuhan(bahan),
    ],
    lampiran: [],
  };
};
