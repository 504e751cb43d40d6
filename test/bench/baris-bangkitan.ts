import { BENTUK, INISIATOR, JENIS } from '../../src/domain/pilihan.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { fromDayNumber } from '../../src/domain/tanggal.ts';
import type { Cell } from '../../src/domain/teks.ts';
import { labelUrusan, URUSAN } from '../../src/domain/urusan.ts';

/** A repeatable stream of numbers in [0, 1): the same rows in every run, so that figures can be compared. */
const stream = (seed: number): (() => number) => {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/** A table as a national export would bring it, with every staff column filled and one cell in forty spoilt. */
export const tabelBangkitan = (n: number): Cell[][] => {
  const next = stream(38_2017);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  // Dates of a row follow one another, as those of a real proposal mostly do.
  let day = 0;
  const date = (): string => {
    day += Math.floor(next() * 40);
    const [y, m, d] = fromDayNumber(day).split('-');
    return `${d}-${m}-${y}`;
  };
  const words = (count: number): string => Array.from({ length: count }, () => pick(KATA)).join(' ');
  const columns = INOVASI.columns.filter((c) => c.editor === 'staf');
  const cell = (key: string, type: string, i: number): Cell => {
    if (next() < 0.025) return pick(['-', 'null', 'lihat lampiran', '31-02-2024']);
    switch (type) {
      case 'date':
        return date();
      case 'number':
        return `${Math.floor(next() * 111)}.00`;
      case 'money':
        return `Rp ${Math.floor(next() * 900) + 100}.000.000,00`;
      case 'urusan':
        return labelUrusan(pick(URUSAN).kode) ?? '';
      case 'urusanList':
        return pick(URUSAN).nama;
      case 'office':
        return `Dinas ${pick(KATA)} ${Math.floor(next() * 60)}`;
      case 'url':
        return `https://contoh.go.id/${i}/${key}`;
      case 'longText':
        return words(40);
      case 'choice':
        return key === 'inisiator_jenis'
          ? pick(INISIATOR).label
          : key === 'bentuk'
            ? pick(BENTUK).label
            : key === 'jenis'
              ? pick(JENIS).label
              : '';
      default:
        return key === 'nama_inovasi' ? `Inovasi ${i} ${words(4)}` : words(3);
    }
  };
  const head = [...columns.map((c) => c.heading), 'Tahapan Inovasi'];
  const rows = Array.from({ length: n }, (_, i) => {
    day = 18_600 + Math.floor(next() * 1_300);
    return [...columns.map((c) => cell(c.key, c.type, i)), next() < 0.95 ? 'Penerapan' : 'Uji Coba'];
  });
  return [head, ...rows];
};

const KATA =
  'layanan warga cepat terpadu desa sehat belajar panen air bersih data antrean izin keluarga tani pasar jalan sampah sekolah posyandu'.split(
    ' ',
  );
