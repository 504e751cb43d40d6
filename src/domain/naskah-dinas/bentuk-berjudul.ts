import type { Block } from '../naskah/naskah.ts';
import { isiDinas, type Sumber } from './isi-dinas.ts';
import { kopDinas, nomorNaskah, tandaTanganDinas, tempatTanggal } from './kepala-naskah.ts';
import type { JenisDinas } from './wujud-dinas.ts';

/** What stands above the office in the signature: a berita acara names its day in the text, the others here. */
type Pembuka = (sumber: Sumber) => readonly string[];

const bertanggal: Pembuka = ({ bahan }) => [tempatTanggal(bahan)];

/** The title in capitals, with the number under it where the kind is numbered. */
export const judulDinas = ({ bahan, terpasang }: Sumber, { bernomor }: JenisDinas): readonly string[] => [
  ...terpasang.bagian('JUDUL').flatMap((k) => k.lines.map((t) => t.toUpperCase())),
  ...(bernomor ? [`NOMOR ${nomorNaskah(bahan)}`] : []),
];

const berjudul =
  (pembuka: Pembuka) =>
  (sumber: Sumber, jenis: JenisDinas): readonly Block[] => [
    kopDinas(sumber.bahan),
    { type: 'title', lines: judulDinas(sumber, jenis) },
    ...isiDinas(sumber, jenis.susunan),
    tandaTanganDinas(sumber.bahan, pembuka(sumber)),
  ];

/** Minutes: the people present sign in the Daftar Hadir, the head of the office takes note. */
export const bentukBeritaAcara = berjudul(() => ['Mengetahui,']);
export const bentukLembar = berjudul(bertanggal);
export const bentukLaporan = berjudul(bertanggal);
export const bentukPernyataan = berjudul(bertanggal);
