import { RIWAYAT } from '../domain/tab/riwayat.ts';
import { barisRiwayat, peristiwaTerbaca } from './baca-riwayat.ts';
import type { Buku } from './kantor.ts';

/** True when the history belongs to another file: this one is a copy of a register. Reads the whole history. */
export const isSalinan = (buku: Buku): boolean => {
  if (!buku.ada(RIWAYAT)) return false;
  const openings = barisRiwayat(buku).flatMap((row) => {
    const p = peristiwaTerbaca(row);
    return p?.tindakan === 'BUKA' ? [p] : [];
  });
  const berkas = openings[openings.length - 1]?.perubahan['+berkas'] as { readonly id?: string } | undefined;
  return berkas?.id !== undefined && berkas.id !== buku.id;
};
