import { cekLabinov } from '../labinov/cek-gagasan.ts';
import { cekAcara } from '../labinov/cek-kegiatan.ts';
import { cekLomba } from '../lomba/cek-lomba.ts';
import { cekManfaat } from '../manfaat/cek-manfaat.ts';
import { cekBuktiNilai } from '../nilai/cek-bukti-nilai.ts';
import { cekNilai } from '../nilai/cek-nilai.ts';
import { cekPeserta } from '../nilai/cek-peserta.ts';
import { type Halaman, susunHalaman } from '../ringkasan/halaman.ts';
import { RINGKASAN_CEK_PROGRAM } from '../tab/ringkasan.ts';
import { cekTahunDitutup } from '../tahun/cek-tahun-ditutup.ts';
import type { BahanProgram } from './bahan-program.ts';
import { cekIdGanda } from './cek-id-ganda.ts';
import { cekPengaturan } from './cek-pengaturan.ts';
import type { CekProgram } from './cek-program.ts';
import { cekRagu } from './cek-ragu.ts';
import { cekRentang } from './cek-rentang.ts';
import { cekTahunan } from './cek-tahunan.ts';
import { kepalaHalaman } from './kepala-halaman.ts';

/** Everything that is looked for on the tabs of the programmes. */
const SEMUA_CEK: readonly ((b: BahanProgram) => readonly CekProgram[])[] = [
  cekIdGanda,
  cekTahunan,
  cekPengaturan,
  cekAcara,
  cekLabinov,
  cekNilai,
  cekBuktiNilai,
  cekPeserta,
  cekLomba,
  cekManfaat,
  cekTahunDitutup,
];

const sel = ({ tab, baris, kolom }: CekProgram): string => `${tab}|${baris}|${kolom}`;

/** What should be looked at on the tabs of the programmes, by tab and row. */
export const cekProgram = (b: BahanProgram): readonly CekProgram[] => {
  const found = SEMUA_CEK.flatMap((cek) => cek(b));
  // A check that knows what the cell is for says it better than that it cannot be read or is out of range.
  const disebut = new Set(found.map(sel));
  return [...found, ...[...cekRagu(b), ...cekRentang(b)].filter((c) => !disebut.has(sel(c)))].sort(
    (x, y) => x.tab.localeCompare(y.tab) || x.baris - y.baris,
  );
};

/** Perlu Dicek Program: a row a matter, with where it stands and what to do. */
export const halamanCek = (b: BahanProgram): Halaman => {
  const found = cekProgram(b);
  return susunHalaman(
    RINGKASAN_CEK_PROGRAM.widths.length,
    RINGKASAN_CEK_PROGRAM.name,
    [
      found.length === 0
        ? 'Tidak ada yang perlu dicek pada tab program.'
        : `${found.length} hal perlu dicek pada tab program.`,
      kepalaHalaman(b, 'semua tab program'),
    ],
    found.length === 0
      ? []
      : [
          {
            judul: 'Yang perlu dicek',
            kepala: ['Tab', 'Baris', 'Kolom', 'Yang Perlu Dilakukan'],
            baris: found.map((c) => [c.tab, c.baris, c.kolom, c.pesan]),
          },
        ],
  );
};
