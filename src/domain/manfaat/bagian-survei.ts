import { labelOf } from '../baca/baca-pilihan.ts';
import { angkaRingkas, bulatDua } from '../program/angka-ringkas.ts';
import type { BahanProgram } from '../program/bahan-program.ts';
import type { BagianHalaman } from '../ringkasan/halaman.ts';
import { urutTeks } from '../ringkasan/urut.ts';
import { UNSUR_SKM } from '../tab/manfaat.ts';
import { KEPASTIAN_PROGRAM } from '../tab/program.ts';
import type { NamaEntri } from './nama-entri.ts';
import { hitungIkm, mutuIkm, pitaMutu, tahunPeriode } from './skm.ts';

/** Surveys: IKM, grade and weakest element of each innovation and period, the latest first. */
export const bagianSurvei = (b: BahanProgram, nama: NamaEntri): BagianHalaman => {
  const rows = b.skm.flatMap((r) => {
    const entri = nama(r.id);
    const hasil = hitungIkm(r);
    if (!entri || !hasil.ok) return [];
    const { ikm, nrr } = hasil.value;
    const pita = pitaMutu(b.ketentuan, tahunPeriode(r.periode) ?? b.tahun);
    const lemah = nrr.indexOf(Math.min(...nrr));
    return [
      [
        ...entri,
        r.periode,
        r.responden ?? '',
        bulatDua(ikm),
        pita ? mutuIkm(ikm, pita.pita) : '',
        UNSUR_SKM[lemah]?.nama ?? '',
      ],
    ];
  });
  const pita = pitaMutu(b.ketentuan, b.tahun);
  const baris = pita && b.ketentuan.find((r) => r.program === 'SKM' && r.tahun === pita.tahun);
  return {
    judul: 'Survei Kepuasan Masyarakat',
    kalimat: [
      'IKM dihitung dari sembilan unsur berbobot sama tanpa pembulatan; tabel menampilkan dua angka di belakang koma.',
      pita
        ? `Mutu menurut ketentuan ${pita.tahun} (${labelOf(KEPASTIAN_PROGRAM, baris?.kepastian ?? '')}): ${pita.pita.map((p) => `${p.nama} mulai ${angkaRingkas(p.minimum)}`).join(', ')}.`
        : 'Batas mutu belum ada pada tab Ketentuan Program.',
      ...(rows.length === 0 ? ['Belum ada hasil survei yang lengkap. Isi sembilan unsurnya pada tab Hasil SKM.'] : []),
    ],
    ...(rows.length === 0
      ? {}
      : {
          kepala: ['Inovasi', 'Perangkat Daerah', 'Periode', 'Responden', 'IKM', 'Mutu', 'Unsur Terendah'],
          baris: rows.sort((x, y) => urutTeks(String(y[2]), String(x[2])) || urutTeks(String(x[0]), String(y[0]))),
        }),
  };
};
