import { cleanText } from '../naskah/clean-text.ts';
import type { FilledKlausul } from '../naskah/fill-klausul.ts';
import type { Block } from '../naskah/naskah.ts';
import { tabulasi } from '../naskah/penomoran.ts';
import type { BahanDinas } from './bahan-dinas.ts';
import type { Terpasang } from './pasang-klausul.ts';
import { rincianDinas } from './rincian-dinas.ts';
import { tabelDinas } from './tabel-dinas.ts';
import type { Bagian } from './wujud-dinas.ts';

/** What the pieces of a text are taken from. `mentah` keeps the line breaks of long texts, which cleaning takes away. */
export type Sumber = { readonly bahan: BahanDinas; readonly mentah: BahanDinas; readonly terpasang: Terpasang };

const paragraf = (text: string): Block => ({ type: 'paragraph', text });

const klausulBlocks = ({ lines: [first = '', ...rest] }: FilledKlausul): readonly Block[] =>
  first.endsWith(':') && rest.length > 0
    ? [paragraf(first), { type: 'numbered', items: tabulasi(rest) }]
    : [first, ...rest].map(paragraf);

const isiBagian = ({ bahan, mentah, terpasang }: Sumber, b: Bagian): readonly Block[] => {
  if ('klausul' in b) return terpasang.nama(b.klausul).flatMap(klausulBlocks);
  if ('judul' in b) return [{ type: 'heading', text: b.judul }];
  if ('tabel' in b) {
    const tanpa =
      (b.bila === 'SATU' && bahan.inovasi.length > 1) || (b.bila === 'ADA_GAGASAN' && bahan.gagasan.length === 0);
    return tanpa ? [] : [tabelDinas(bahan, b.tabel)];
  }
  if ('uraian' in b)
    return String(mentah.inovasi[0]?.[b.uraian] ?? '')
      .split(/\r?\n/)
      .map(cleanText)
      .filter((t) => t !== '')
      .map(paragraf);
  const rows = b.rincian.map((nama) => rincianDinas(bahan, nama)).filter(([, text]) => text !== '');
  return rows.length === 0 ? [] : [{ type: 'facts', rows }];
};

/** The pieces of a kind as blocks, in their order. */
export const isiDinas = (sumber: Sumber, susunan: readonly Bagian[]): readonly Block[] =>
  susunan.flatMap((b) => isiBagian(sumber, b));
