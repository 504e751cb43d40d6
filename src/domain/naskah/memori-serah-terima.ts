import type { BarisTenggat } from '../ringkasan/daftar-tenggat.ts';
import { waktuTercatat } from '../riwayat/waktu-tercatat.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import { isFinal, labelStatus, urutanStatus } from '../tahapan.ts';
import { isTanggal, tanggalPanjang } from '../tanggal.ts';
import type { BahanBerkas } from './bahan-berkas.ts';
import { cleanDeep } from './clean-text.ts';
import { sebutDokumen } from './dasar-kegiatan.ts';
import type { Block, Naskah, Page, Table } from './naskah.ts';

/** Whom to ask: a person who works on the register or signs, and as what. */
export type OrangMemori = { readonly nama: string; readonly sebagai: string; readonly kantor: string };

/** A document that the register made, and where it lies. */
export type NaskahMemori = {
  readonly judul: string;
  readonly keadaan: string;
  readonly nomor: string;
  readonly tautan: string;
};

/** What a hand-over is made of. */
export type BahanMemori = {
  readonly page: Page;
  readonly daerah: string;
  /** 'Bupati Luwu Timur'. */
  readonly kepala: string;
  readonly tempat: string;
  /** When the register was read, with its offset. */
  readonly disusun: string;
  /** The office that is handed over; '' for the whole region. */
  readonly perangkatDaerah: string;
  readonly inovasi: readonly Inovasi[];
  readonly tenggat: readonly BarisTenggat[];
  /** What waits for a decision; for the whole region only. */
  readonly arahan: readonly string[];
  readonly orang: readonly OrangMemori[];
  /** The latest first. */
  readonly naskah: readonly NaskahMemori[];
  readonly keutuhan: BahanBerkas['keutuhan'];
};

/** Rows of a table before it refers to its tab. */
const PALING = 60;

const hari = (teks: string): string => (isTanggal(teks) ? tanggalPanjang(teks) : teks);

type Kolom = readonly [heading: string, width: number];

/** A numbered table, or the sentence that says there is nothing; rows that are too many are said to stand on their tab. */
const tabel = (
  kolom: readonly Kolom[],
  rows: readonly (readonly (readonly string[])[])[],
  kosong: string,
  tab: string,
): readonly Block[] => {
  if (rows.length === 0) return [{ type: 'paragraph', text: kosong }];
  const table: Table = {
    type: 'table',
    columnNumbers: false,
    columns: [
      { heading: 'No.', width: 6, align: 'center' },
      ...kolom.map(([heading, width]) => ({ heading, width, align: 'left' as const })),
    ],
    rows: rows.slice(0, PALING).map((row, i) => [[`${i + 1}.`], ...row]),
  };
  const lain = rows.length - PALING;
  return lain > 0 ? [table, { type: 'paragraph', text: `Dan ${lain} lainnya pada tab ${tab}.` }] : [table];
};

const nama = (e: Inovasi): readonly string[] => [e.nama_inovasi || 'Tanpa nama', e.id];

const berjalan = (bahan: BahanMemori): readonly Block[] => {
  const rows = bahan.inovasi
    .filter((e) => !isFinal(e.status))
    .sort((a, b) => urutanStatus(b.status) - urutanStatus(a.status))
    .map((e) => [
      nama(e),
      [e.pd_pengusul],
      [labelStatus(e.status), ...(isTanggal(e.status_sejak) ? [`sejak ${tanggalPanjang(e.status_sejak)}`] : [])],
    ]);
  return [
    { type: 'heading', text: 'A. Yang sedang berjalan' },
    ...tabel(
      [
        ['Inovasi', 40],
        ['Perangkat Daerah', 30],
        ['Tahap', 24],
      ],
      rows,
      'Tidak ada inovasi yang sedang berjalan.',
      'Inovasi',
    ),
  ];
};

const dasarOf = (e: Inovasi, kepala: string): readonly string[] =>
  [
    sebutDokumen(`Keputusan ${kepala}`, e.sk_no, e.sk_tgl),
    sebutDokumen(e.bentuk_hukum === 'PERDA' ? 'Peraturan Daerah' : `Peraturan ${kepala}`, e.reg_no, e.reg_tgl),
  ].filter((t) => t !== '');

const dasarHukum = (bahan: BahanMemori): readonly Block[] => {
  const hidup = bahan.inovasi.filter((e) => !isFinal(e.status));
  const tanpa = hidup.filter((e) => e.tahapan_iid !== 'INISIATIF' && dasarOf(e, bahan.kepala).length === 0);
  return [
    { type: 'heading', text: 'B. Dasar hukumnya' },
    ...tabel(
      [
        ['Inovasi', 40],
        ['Keputusan dan Peraturan', 54],
      ],
      hidup.flatMap((e) => {
        const dasar = dasarOf(e, bahan.kepala);
        return dasar.length === 0 ? [] : [[nama(e), dasar]];
      }),
      'Tidak ada Keputusan atau peraturan yang tercatat.',
      'Inovasi',
    ),
    ...(tanpa.length === 0
      ? []
      : [
          {
            type: 'paragraph',
            text: `Diuji coba atau diterapkan tanpa Keputusan atau peraturan yang tercatat (${tanpa.length}): ${tanpa.map((e) => e.nama_inovasi).join('; ')}. Cocokkan dengan arsip Bagian Hukum.`,
          } as const,
        ]),
  ];
};

const janji = (bahan: BahanMemori): readonly Block[] => [
  { type: 'heading', text: 'C. Janji dan tenggat yang terbuka' },
  ...tabel(
    [
      ['Yang Menindaklanjuti', 28],
      ['Pekerjaan', 42],
      ['Tenggat', 24],
    ],
    bahan.tenggat.map((t) => [
      [t.siapa],
      [t.apa, t.nama],
      t.tenggat === '' ? ['tanpa tanggal'] : [hari(t.tenggat), ...(t.lewat > 0 ? [`lewat ${t.lewat} hari kerja`] : [])],
    ]),
    'Tidak ada pekerjaan yang menunggu.',
    'Tenggat',
  ),
];

const pelajaran = (bahan: BahanMemori): readonly Block[] => {
  const items = bahan.inovasi
    .filter((e) => isFinal(e.status) && e.pembelajaran !== '')
    .map((e) => `${e.nama_inovasi}: ${e.pembelajaran}`);
  return [
    { type: 'heading', text: 'D. Pembelajaran dari yang tidak dilanjutkan' },
    items.length === 0 ? { type: 'paragraph', text: 'Tidak ada yang tercatat.' } : { type: 'numbered', items },
  ];
};

const keutuhan = ({ keutuhan: k }: BahanMemori): readonly Block[] => [
  { type: 'heading', text: 'G. Keutuhan riwayat saat diserahkan' },
  {
    type: 'paragraph',
    text:
      k.kode === ''
        ? 'Riwayat tidak utuh saat memori ini disusun; penerima mencocokkan isinya dengan naskah asli.'
        : 'Penerima dapat mencocokkan Kode Keutuhan ini melalui menu Data, Periksa keutuhan riwayat.',
  },
  // A table, because the two signatures that follow one stand side by side.
  {
    type: 'table',
    columnNumbers: false,
    columns: [
      { heading: 'Yang diperiksa', width: 34, align: 'left' },
      { heading: 'Hasil', width: 66, align: 'left' },
    ],
    rows: [
      [['Riwayat'], [k.rincian]],
      [['Jumlah kegiatan'], [String(k.jumlah)]],
      ...(k.kode === '' ? [] : [[['Kode Keutuhan'], [k.kode]]]),
    ],
  },
];

/**
 * Memori Serah Terima Inovasi: what runs, on which legal footing, which promises are open, whom to ask and where the files
 * lie, for whoever takes over a region, an office or the desk of the register. Names people, so it stays inside the house.
 */
export const composeMemori = (mentah: BahanMemori): Naskah => {
  const bahan = cleanDeep(mentah);
  const { hari: tanggal, jam } = waktuTercatat(bahan.disusun);
  const pokok = bahan.perangkatDaerah || bahan.daerah;
  return {
    kind: 'MEMORI_SERAH_TERIMA',
    name: `Memori Serah Terima Inovasi ${pokok}`,
    page: bahan.page,
    body: [
      { type: 'title', lines: ['MEMORI SERAH TERIMA INOVASI', pokok.toUpperCase()] },
      {
        type: 'paragraph',
        text: `Memori ini disusun dari register inovasi daerah ${bahan.daerah} pada ${tanggal} pukul ${jam}, untuk diserahkan saat pimpinan, kepala perangkat daerah, atau petugas berganti. Memori memuat nama petugas dan hanya untuk keperluan dinas.`,
      },
      ...(bahan.arahan.length > 0
        ? [
            { type: 'heading', text: 'Perlu diputuskan lebih dahulu' } as const,
            { type: 'numbered', items: bahan.arahan } as const,
          ]
        : []),
      ...berjalan(bahan),
      ...dasarHukum(bahan),
      ...janji(bahan),
      ...pelajaran(bahan),
      { type: 'heading', text: 'E. Kepada siapa bertanya' },
      ...tabel(
        [
          ['Nama', 34],
          ['Sebagai', 30],
          ['Perangkat Daerah', 30],
        ],
        bahan.orang.map((o) => [[o.nama], [o.sebagai], [o.kantor]]),
        'Belum ada petugas yang tercantum dengan namanya pada tab Petugas.',
        'Petugas',
      ),
      { type: 'heading', text: 'F. Letak berkas' },
      {
        type: 'paragraph',
        text: 'Register adalah berkas spreadsheet tempat memori ini dibuat. Naskah yang dibuatnya tersimpan dalam folder "Naskah Inovasi Daerah" menurut tahun, milik orang yang membuatnya; minta pemiliknya memindahkan kepemilikan sebelum akunnya ditutup.',
      },
      ...tabel(
        [
          ['Naskah', 46],
          ['Keadaan dan Nomor', 20],
          ['Tautan', 28],
        ],
        bahan.naskah.map((n) => [[n.judul], [n.keadaan, n.nomor].filter((t) => t !== ''), [n.tautan]]),
        'Belum ada naskah yang dibuat dari register.',
        'Naskah',
      ),
      ...keutuhan(bahan),
      {
        type: 'tandaTangan',
        opening: [`${bahan.tempat || '...'}, ...`],
        jabatan: ['Yang menyerahkan,'],
        nama: '...',
      },
      { type: 'pengesahan', opening: [], jabatan: ['Yang menerima,'], nama: '...', bawah: [] },
    ],
    lampiran: [],
  };
};
