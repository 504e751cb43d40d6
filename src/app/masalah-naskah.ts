import type { Kekurangan } from '../domain/naskah/kekurangan.ts';
import { type Masalah, masalah, pesanUntuk } from '../domain/pesan.ts';

/** Why a document cannot be composed, as a refusal. */
export const masalahNaskah = (k: Kekurangan): Masalah =>
  k.kode === 'NILAI_KURANG'
    ? masalah('NILAI_KURANG', { kolom: k.label, untuk: k.id ? ` pada ${k.id}` : '' }, k.kunci)
    : {
        kode: k.kode,
        kolom: k.kunci,
        pesan:
          k.kode === 'ISIAN_TIDAK_DIKENAL'
            ? pesanUntuk('ISIAN_TIDAK_DIKENAL', { label: k.label })
            : `${k.label}${k.id ? ` (${k.id})` : ''}. Perbaiki lebih dahulu; belum ada naskah yang dibuat.`,
      };
