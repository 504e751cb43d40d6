import type { ContohProgram } from './baris.ts';

const TAHUN = '2026';

/** Numbers of the indicators of an innovation, from regulation to video. */
const NOMOR_PERTAMA = 16;

/** One line one innovation: title | claimed levels of indicators 16 to 35 | verified ones, a dot where nobody has looked yet. */
const TINGKAT = `Tanda Tangan Tanpa Antre|23333233232233333333|2333323323..333.33.3
Rumah Tunggu Ibu Bersalin|33323332332223223333|33323332332.232.3333
Bank Sampah|23323333222333123332|2332333.......1.....
Sekolah Lapang Merica|22323323222332223333|....................
Jemput Akta Kampung|22322222223233132332|....................`;

/** The region's own indicators: number, claimed, verified. */
const DAERAH =
  '1 3 3|2a 3 3|2b 2 .|3 2 .|4 2 .|5a 2 2|5b 2 2|6 2 .|7 2 .|8 3 3|9 2 2|10a 2 2|10b 2 2|11a 2 2|11b 2 2|12 1 .|13a 1 .|14 1 .';

/** What the index of the year before made of claims: title, claimed, verified. */
const TAHUN_LALU = `Bank Sampah|96|88
Gerakan Cinta Lingkungan Bersih dan Keren (CLBK)|90|76
Rumah Tunggu Ibu Bersalin|101|97
Sekolah Lapang Merica|92|85
Tanda Tangan Tanpa Antre|104|101
Telekonsultasi Dokter Desa|93|71`;

const tingkat = (c: string): number | '' => (/\d/.test(c) ? Number(c) : '');

const barisInovasi = TINGKAT.split('\n').flatMap((line) => {
  const [inovasi = '', klaim = '', sah = ''] = line.split('|');
  return [...klaim].map((c, i) => ({
    inovasi,
    isi: { tahun: TAHUN, no: String(NOMOR_PERTAMA + i), klaim: tingkat(c), terverifikasi: tingkat(sah[i] ?? '') },
  }));
});

const barisDaerah = DAERAH.split('|').map((line) => {
  const [no = '', klaim = '', sah = ''] = line.split(' ');
  return { isi: { tahun: TAHUN, no, klaim: tingkat(klaim), terverifikasi: tingkat(sah) } };
});

/** What the index needs to look alive: levels of some innovations and of the region, and last year's claims with what became of them. */
export const CONTOH_INDEKS: readonly ContohProgram[] = [
  { tab: 'nilai_indikator', baris: [...barisDaerah, ...barisInovasi] },
  {
    tab: 'keikutsertaan',
    baris: TAHUN_LALU.split('\n').map((line) => {
      const [inovasi = '', klaim = '', sah = ''] = line.split('|');
      const isi = {
        program: 'Indeks Inovasi Daerah',
        tahun: '2025',
        status: 'Selesai dinilai',
        nilai_klaim: Number(klaim),
        nilai_terverifikasi: Number(sah),
      };
      return { inovasi, isi };
    }),
  },
];
