import { pembacaKolom } from '../domain/baca/skema-kolom.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { KOLOM_STAF } from '../domain/tab/inovasi.ts';
import type { Cell } from '../domain/teks.ts';
import { barisRiwayat, type PeristiwaTercatat, peristiwaTerbaca } from './baca-riwayat.ts';
import { selesaikan } from './catat.ts';
import type { Kantor } from './kantor.ts';
import { potretKantor, TANPA_TAMBAHAN } from './potret.ts';
import { tolakPencatat } from './siapa.ts';
import { WEWENANG } from './terapkan-pembetulan.ts';
import { type EntriBetul, type HasilPembetulan, tulisPembetulan } from './tulis-pembetulan.ts';

/** A batch of mended cells as the history tells it. */
export type PembetulanTerakhir = {
  readonly kelompok: string;
  readonly waktu: string;
  readonly sel: number;
  readonly entri: readonly EntriBetul[];
};

const BACA = new Map(KOLOM_STAF.map((c) => [c.key as string, pembacaKolom(c)]));

const isMilik = (p: PeristiwaTercatat, kantor: Kantor): boolean => {
  const { surel, nama } = kantor.orang();
  return p.operator === surel && p.operator_nama === nama;
};

/** Each cell back to what it held, where it still holds what the mending put there. */
const kebalikan = (p: PeristiwaTercatat): EntriBetul => {
  const cells = (p.perubahan['+pembetulan'] ?? {}) as Readonly<Record<string, readonly [Cell, Cell]>>;
  return {
    id: p.id,
    sel: Object.entries(cells).map(([key, [dulu, kini]]) => ({
      key,
      dari: kini,
      ke: dulu,
      nilai: BACA.get(key)?.(dulu).nilai ?? '',
    })),
  };
};

/** The last batch that the person applied and did not undo yet; null when there is none. One read of the history. */
export const pembetulanTerakhir = (kantor: Kantor): PembetulanTerakhir | null => {
  const events = barisRiwayat(kantor.buku).flatMap((row) => peristiwaTerbaca(row) ?? []);
  const dibatalkan = new Set(
    events
      .filter((p) => p.tindakan === 'BATAL_PEMBETULAN')
      .map((p) => String((p.perubahan['+batal'] as { kelompok?: string } | undefined)?.kelompok)),
  );
  const own = events.filter((p) => p.tindakan === 'PEMBETULAN' && isMilik(p, kantor) && !dibatalkan.has(p.kelompok));
  const last = own[own.length - 1];
  if (!last) return null;
  const entri = own.filter((p) => p.kelompok === last.kelompok).map(kebalikan);
  return { kelompok: last.kelompok, waktu: last.waktu, sel: entri.reduce((n, e) => n + e.sel.length, 0), entri };
};

/**
 * Undoes the last batch that the same person applied: every cell that still holds what the mending put there gets back what
 * it held. Nothing of the history is taken back; the undoing is recorded as a batch of its own.
 */
export const batalkanPembetulan = (
  kantor: Kantor,
  minta: { readonly permintaan: string },
  terakhir?: PembetulanTerakhir,
): Result<HasilPembetulan, Masalah> => {
  const tolak =
    tolakPencatat(kantor, WEWENANG) ?? (minta.permintaan === '' ? masalah('PERMINTAAN_KOSONG') : selesaikan(kantor));
  if (tolak) return fail([tolak]);
  const batch = terakhir ?? pembetulanTerakhir(kantor);
  if (!batch) return fail([masalah('TIDAK_ADA_PEMBETULAN_SENDIRI')]);
  const potret = potretKantor(kantor, TANPA_TAMBAHAN);
  if (!potret.ok) return potret;
  const done = tulisPembetulan(
    kantor,
    potret.value,
    {
      kejadian: 'BATAL_PEMBETULAN',
      permintaan: minta.permintaan,
      catatan: () => ({ '+batal': { kelompok: batch.kelompok } }),
    },
    batch.entri,
  );
  return done.ok ? ok(done.value) : done;
};
