import type { ContohProgram } from './baris.ts';

/** What the index of the year before made of claims: title | claimed | verified. */
const TAHUN_LALU = `Bank Sampah|96|88
Gerakan Cinta Lingkungan Bersih dan Keren (CLBK)|90|76
Rumah Tunggu Ibu Bersalin|101|97
Sekolah Lapang Merica|92|85
Tanda Tangan Tanpa Antre|104|101
Telekonsultasi Dokter Desa|93|71`;

/** Last year's claims and what became of them, by which the projection tells what may be expected of this year's. */
export const CONTOH_INDEKS: ContohProgram = {
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
};
