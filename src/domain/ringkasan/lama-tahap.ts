import { dayNumber, isTanggal } from '../tanggal.ts';
import type { Peralihan } from './peralihan.ts';

/** How long entries stayed in a stage before they left it. */
export type LamaTahap = {
  /** Calendar days by the days of recording; half days where two middle values are averaged. */
  readonly median: number;
  /** How many stays were counted. */
  readonly kali: number;
};

export type LamaTercatat = {
  readonly perTahap: ReadonlyMap<string, LamaTahap>;
  readonly kali: number;
  /** Entries that were running when they were recorded: nobody knows when their stage began. */
  readonly dataAwal: number;
};

type Singgah = { readonly status: string; readonly hari: string; readonly dikenal: boolean };

const median = (days: readonly number[]): number => {
  const sorted = [...days].sort((a, b) => a - b);
  const at = Math.floor(sorted.length / 2);
  const upper = sorted[at] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[at - 1] ?? 0)) / 2;
};

/** The stages of each entry in their order; an act that was undone leaves no trace, an import says nothing of when. */
const jejakEntri = (events: readonly Peralihan[]): ReadonlyMap<string, readonly Singgah[]> => {
  const jejak = new Map<string, Singgah[]>();
  for (const { id, tindakan, dari, ke, hari } of events) {
    if (id === '' || ke === '' || dari === ke) continue;
    const own = jejak.get(id) ?? [];
    jejak.set(id, own);
    if (tindakan === 'T36' && own[own.length - 2]?.status === ke) own.pop();
    else own.push({ status: ke, hari, dikenal: tindakan !== 'IMPOR' && tindakan !== 'T36' });
  }
  return jejak;
};

/** Median days a stage, from the moments that the history holds. */
export const lamaTahap = (events: readonly Peralihan[]): LamaTercatat => {
  const days = new Map<string, number[]>();
  let dataAwal = 0;
  let kali = 0;
  for (const own of jejakEntri(events).values()) {
    if (own[0]?.dikenal === false) dataAwal++;
    for (const [i, { status, hari, dikenal }] of own.entries()) {
      const until = own[i + 1]?.hari ?? '';
      if (!dikenal || !isTanggal(hari) || !isTanggal(until)) continue;
      const same = days.get(status) ?? [];
      same.push(dayNumber(until) - dayNumber(hari));
      days.set(status, same);
      kali++;
    }
  }
  return {
    perTahap: new Map([...days].map(([status, list]) => [status, { median: median(list), kali: list.length }])),
    kali,
    dataAwal,
  };
};
