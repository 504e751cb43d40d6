import { type IsianNaskah, KOLOM_PERUBAHAN } from '../app/bahan-susulan.ts';
import type { JenisKeputusan, MasukanKeputusan } from '../domain/naskah/jenis-keputusan.ts';
import { tanya } from './dialog.ts';

type Jawab = IsianNaskah | null;

const satu = (key: string, question: string): Jawab => {
  const answer = tanya(question);
  return answer === null ? null : { [key]: answer };
};

/** Column and new value until the person leaves the number blank. */
const perubahan = (): Jawab => {
  const list = KOLOM_PERUBAHAN.map((c, i) => `${i + 1}. ${c.heading}`).join('\n');
  const out: Record<string, string> = {};
  for (;;) {
    const lagi = Object.keys(out).length === 0 ? '' : '\n\nKosongkan bila tidak ada lagi.';
    const answer = tanya(`Hal apa yang diubah? Ketik nomornya.\n\n${list}${lagi}`);
    if (answer === null) return null;
    const column = KOLOM_PERUBAHAN[Number(answer) - 1];
    if (!column) return out;
    const menjadi = tanya(`${column.heading} diubah menjadi:`);
    if (menjadi === null) return null;
    out[column.key] = menjadi;
  }
};

const tim = (): Jawab => {
  const answer = tanya('Tim apa yang dibentuk? Ketik nomornya.\n\n1. Tim penilai\n2. Tim independen');
  return answer === null ? null : { tim: answer === '2' ? 'INDEPENDEN' : 'PENILAI' };
};

const PERTANYAAN: Readonly<Record<MasukanKeputusan, () => Jawab>> = {
  alasan: () => satu('alasan', 'Alasan untuk bagian Menimbang, tanpa kata "bahwa" (satu kalimat):'),
  sampai: () => satu('sampai', 'Uji coba diperpanjang sampai dengan tanggal (misalnya 31-03-2027):'),
  perubahan,
  tim,
};

/** Asks what only the drafter knows; null when they would rather not. */
export const tanyaMasukan = (jenis: JenisKeputusan): Jawab => {
  let out: IsianNaskah = {};
  for (const key of jenis.masukan) {
    const more = PERTANYAAN[key]();
    if (more === null) return null;
    out = { ...out, ...more };
  }
  return out;
};
