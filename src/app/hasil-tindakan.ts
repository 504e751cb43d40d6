import type { Masalah } from '../domain/pesan.ts';

/** What an act did with one entry, or why it did nothing. */
export type HasilTindakan =
  | {
      readonly id: string;
      readonly ok: true;
      readonly dari: string;
      readonly ke: string;
      readonly versi: number;
      /** The entry that the act made from this one. */
      readonly idBaru?: string;
    }
  | { readonly id: string; readonly ok: false; readonly masalah: readonly Masalah[] };
