import type { BahanKeputusan } from './bahan-keputusan.ts';
import { fillKlausul } from './fill-klausul.ts';
import { isianKeputusan, syaratOf } from './isian-keputusan.ts';
import type { Klausul } from './klausul.ts';

/** The title of a decree after the word 'tentang', as its clauses word it. */
export const judulKeputusan = (bahan: BahanKeputusan, klausul: readonly Klausul[]): string => {
  const berlaku = syaratOf(bahan);
  const isian = isianKeputusan(bahan, []);
  return klausul
    .filter((k) => k.bagian === 'JUDUL' && k.syarat.every((s) => berlaku.has(s)))
    .flatMap((k) => fillKlausul(k, isian).lines)
    .join(' ');
};
