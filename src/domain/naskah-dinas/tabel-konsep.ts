import type { Table } from '../naskah/naskah.ts';
import { labelStatus } from '../tahapan.ts';
import type { BahanDinas } from './bahan-dinas.ts';
import { TERBUKA, TTD_CM, tabel } from './bingkai-tabel.ts';
import { butirKelengkapan } from './butir-proposal.ts';
import { posisiNaskah } from './kegiatan-dinas.ts';
import { namaUsulan } from './rincian-dinas.ts';

/** The desks that a draft of the region's decree passes; a region changes them in the document. */
const meja = ({ pdLitbang, daerah }: BahanDinas): readonly string[] => [
  `Kepala ${pdLitbang}`,
  daerah.jenis === 'PROVINSI' ? 'Kepala Biro Hukum' : 'Kepala Bagian Hukum',
  'Asisten Sekretaris Daerah',
  'Sekretaris Daerah',
  `Wakil ${daerah.jabatanKepala}`,
];

/** Tables of a proposal and of the draft that is made of it. */
export const TABEL_KONSEP = {
  KELENGKAPAN: (b) =>
    tabel(
      [
        ['Butir', 42],
        ['Ada/Tidak Ada', 16, 'center'],
        ['Keterangan', 36],
      ],
      b.inovasi
        .slice(0, 1)
        .flatMap((e) =>
          butirKelengkapan(e).map(({ butir, ada, keterangan }) => [[butir], [ada ? 'Ada' : 'Tidak ada'], [keterangan]]),
        ),
    ),
  USULAN: (b) =>
    tabel(
      [
        ['Inovasi', 44],
        ['Perangkat Daerah', 30],
        ['Status', 20],
      ],
      b.inovasi.map((e) => [[namaUsulan(e)], [e.pd_pelaksana || e.pd_pengusul], [labelStatus(e.status)]]),
    ),
  PARAF: (b) =>
    tabel(
      [
        ['Jabatan', 40],
        ['Paraf', 16],
        ['Tanggal', 18],
        ['Catatan', 20],
      ],
      meja(b).map((jabatan) => [[jabatan], [], [], []]),
      TTD_CM,
    ),
  POSISI: (b) =>
    tabel(
      [
        ['Sejak', 18],
        ['Posisi Naskah', 26],
        ['Berada pada', 26],
        ['Inovasi', 24],
      ],
      posisiNaskah(b).map((p) => {
        const e = b.inovasi.find(({ id }) => id === p.id);
        return [[p.sejak], [p.posisi], [p.pemegang || TERBUKA], [e?.nama_inovasi ?? p.id]];
      }),
    ),
} as const satisfies Readonly<Record<string, (bahan: BahanDinas) => Table>>;
