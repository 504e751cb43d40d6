import type { JenisSumber } from '../domain/impor/baca-sumber.ts';
import type { BarisImpor } from '../domain/impor/susun-baris.ts';
import type { Perubahan } from '../domain/riwayat/peristiwa.ts';
import { RIWAYAT } from '../domain/tab/riwayat.ts';
import { foldName } from '../domain/teks.ts';
import { barisRiwayat, peristiwaTerbaca } from './baca-riwayat.ts';
import type { Buku } from './kantor.ts';

const AT_TINDAKAN = RIWAYAT.columns.findIndex((c) => c.key === 'tindakan');

/** The key of a form's answer: when it was sent, and its title. */
export const kunciJawaban = (row: Pick<BarisImpor, 'waktu' | 'nilai'>): string =>
  `${row.waktu}|${foldName(String(row.nilai['nama_inovasi'] ?? ''))}`;

/** The ids of the answers that came in before, by their keys: the event of each one remembers it. One read of the history. */
export const jawabanTerimpor = (buku: Buku): ReadonlyMap<string, string> => {
  const out = new Map<string, string>();
  for (const row of barisRiwayat(buku)) {
    if (row[AT_TINDAKAN] !== 'IMPOR' || !row.some((cell) => cell.includes('"+jawaban"'))) continue;
    const p = peristiwaTerbaca(row);
    const jawaban = p?.perubahan['+jawaban'] as { readonly kunci?: string } | undefined;
    if (p && jawaban?.kunci !== undefined) out.set(jawaban.kunci, p.id);
  }
  return out;
};

/** What an event remembers of the answer that it came from. */
export const jejakJawaban = (jenis: JenisSumber, row: BarisImpor): Perubahan =>
  jenis === 'JAWABAN_FORMULIR' && row.waktu !== '' ? { '+jawaban': { kunci: kunciJawaban(row) } } : {};
