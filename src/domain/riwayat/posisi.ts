import type { Nilai } from '../tab/tab.ts';
import { keadaanDari } from './keadaan.ts';
import type { Peristiwa, Perubahan } from './peristiwa.ts';

/** What a replay needs of an event. */
export type Jejak = Pick<Peristiwa, 'waktu' | 'id' | 'tindakan' | 'perubahan'>;

/** An entry as the history left it on a date: its values by key, and the last event that changed them. */
export type EntriPosisi = {
  readonly nilai: Readonly<Record<string, Nilai>>;
  readonly terakhir: { readonly tindakan: string; readonly tanggal: string };
};

/** Every entry that stood in the register on a date, by id, in the order in which they were recorded. */
export type Posisi = ReadonlyMap<string, EntriPosisi>;

/** The day of an event where it happened: `waktu` carries the local time, so no zone has to be known. */
export const hariDari = (waktu: string): string => waktu.slice(0, 10);

const isKeadaan = (perubahan: Perubahan): boolean => Object.keys(perubahan).some((key) => !key.startsWith('+'));

/**
 * The register as it stood at the end of a day: the events up to that day, replayed. An event counts on the day on which it
 * was recorded, whatever date its document bears; events that change no value (a document was made) make no entry.
 */
export const posisiPada = (jejak: readonly Jejak[], tanggal: string): Posisi => {
  const byId = new Map<string, { perubahan: Perubahan[]; terakhir: EntriPosisi['terakhir'] }>();
  for (const { waktu, id, tindakan, perubahan } of jejak) {
    const hari = hariDari(waktu);
    if (id === '' || hari > tanggal || !isKeadaan(perubahan)) continue;
    const terakhir = { tindakan, tanggal: hari };
    const known = byId.get(id);
    if (!known) byId.set(id, { perubahan: [perubahan], terakhir });
    else {
      known.perubahan.push(perubahan);
      known.terakhir = terakhir;
    }
  }
  return new Map(
    [...byId].map(([id, { perubahan, terakhir }]) => [id, { nilai: keadaanDari(perubahan), terakhir }] as const),
  );
};
