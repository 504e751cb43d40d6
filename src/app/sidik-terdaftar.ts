import type { Lembar } from '../domain/baca/baca-baris.ts';
import type { Cell } from '../domain/teks.ts';
import { pembuatSidik } from './muat.ts';
import type { Daftar } from './permintaan.ts';
import { cellOf } from './tulis-blok.ts';

/** The fingerprint of a typed row once it has its id and first status. */
export const sidikTerdaftar = (lembar: Pick<Lembar, 'letak'>, cells: readonly Cell[], d: Daftar): string => {
  const next = [...cells];
  next[lembar.letak.get('id') as number] = d.id;
  next[lembar.letak.get('status') as number] = cellOf('status', d.sistem['status'] ?? '');
  return pembuatSidik(lembar)(next);
};
