import type { Perlu } from '../domain/aturan/aturan.ts';
import { type Lembar, pembacaBaris } from '../domain/baca/baca-baris.ts';
import { keSel } from '../domain/baca/ke-sel.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { keadaanDari } from '../domain/riwayat/keadaan.ts';
import { sidikDari } from '../domain/riwayat/sidik.ts';
import { INOVASI, KOLOM_STAF } from '../domain/tab/inovasi.ts';
import type { Column, Nilai } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Buku, Kantor } from './kantor.ts';
import { letakStaf, muatPengaturan } from './muat.ts';
import { perubahanTercatat } from './riwayat-entri.ts';

/** More rows than this do not change one by one: something happened to a whole column. */
const BANYAK = 20;

/** A column whose values stand at other entries than the history says, although the values are the same ones. */
type Tertukar = {
  readonly column: Column;
  readonly baris: readonly { readonly baris: number; readonly tercatat: Nilai }[];
};

const tertukar = (buku: Buku, lembar: Lembar): { readonly kolom: readonly Tertukar[]; readonly rows: number } => {
  const atId = lembar.letak.get('id') ?? -1;
  const atSidik = lembar.letak.get('sidik') ?? -1;
  const staf = letakStaf(lembar);
  const changed = new Map<string, number>();
  for (const [i, cells] of lembar.rows.entries()) {
    const id = String(cells[atId] ?? '');
    const kept = cells[atSidik] ?? '';
    if (id !== '' && kept !== '' && String(kept) !== sidikDari(cells, staf)) changed.set(id, i);
  }
  if (changed.size <= BANYAK) return { kolom: [], rows: 0 };
  const recorded = perubahanTercatat(buku, [...changed.keys()]);
  const read = pembacaBaris(lembar);
  const states = [...changed].map(([id, i]) => ({
    baris: lembar.barisPertama + i,
    now: read(lembar.rows[i] as readonly Cell[], 0).nilai,
    before: keadaanDari(recorded.get(id) ?? []),
  }));
  const kolom: Tertukar[] = [];
  for (const column of KOLOM_STAF) {
    const moved = states.filter((s) => (s.now[column.key] ?? '') !== (s.before[column.key] ?? ''));
    if (moved.length <= BANYAK) continue;
    const a = moved.map((s) => String(s.now[column.key] ?? '')).sort();
    const b = moved.map((s) => String(s.before[column.key] ?? '')).sort();
    if (a.every((v, i) => v === b[i]))
      kolom.push({ column, baris: moved.map((s) => ({ baris: s.baris, tercatat: s.before[column.key] ?? '' })) });
  }
  return { kolom, rows: Math.max(0, ...kolom.map((k) => k.baris.length)) };
};

/** One finding for a sort of some columns only, however many rows it sheared. Reads the history only when many rows changed. */
export const periksaSusunan = (buku: Buku, lembar: Lembar): readonly Perlu[] => {
  const { kolom, rows } = tertukar(buku, lembar);
  const first = kolom[0];
  if (!first) return [];
  const names = kolom.map((k) => k.column.heading);
  const shown =
    names.length > 4 ? `${names.slice(0, 4).join(', ')}, dan ${names.length - 4} kolom lain` : names.join(', ');
  const baris = Math.min(...first.baris.map((b) => b.baris));
  return [
    {
      kode: 'S03',
      tingkat: 'WAJIB',
      baris,
      id: '',
      key: first.column.key as Perlu['key'],
      data: { kolom: shown, jumlah: rows },
    },
  ];
};

/** Puts the values of sheared columns back to the entries to which the history says they belong. Other edits stay. */
export const pulihkanSusunan = (
  kantor: Kantor,
): Result<{ readonly kolom: readonly string[]; readonly baris: number }, Masalah> => {
  const { buku } = kantor;
  if (kantor.orang().surel === '') return fail([masalah('TANPA_IDENTITAS')]);
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const read = buku.baca(INOVASI);
  if (!read.ok) return read;
  const lembar = read.value;
  const { kolom, rows } = tertukar(buku, lembar);
  for (const { column, baris } of kolom) {
    const at = lembar.letak.get(column.key) as number;
    const cells: Cell[][] = lembar.rows.map((r) => [r[at] ?? '']);
    for (const b of baris) cells[b.baris - lembar.barisPertama] = [keSel(column, b.tercatat)];
    buku.tulis(INOVASI, lembar.barisPertama, [column.key], cells);
  }
  buku.bilas();
  return ok({ kolom: kolom.map((k) => k.column.heading), baris: rows });
};
