import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { KEPASTIAN_ATURAN } from '../domain/periksa-naskah/aturan-naskah.ts';
import { JENIS_DIPERIKSA } from '../domain/periksa-naskah/jenis-diperiksa.ts';
import type { Masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { JENIS_NASKAH, KEADAAN_NASKAH, NASKAH } from '../domain/tab/naskah.ts';
import type { Choice } from '../domain/tab/tab.ts';
import { TIDAK_DICOCOKKAN } from './cocokkan-naskah.ts';
import type { Kantor } from './kantor.ts';
import { belumSiap, muatTab } from './muat.ts';
import { naskahDariPilihan } from './naskah-terpilih.ts';

/** A listed document that can be compared. */
export type NaskahTercatat = {
  readonly permintaan: string;
  readonly judul: string;
  readonly jenis: string;
  readonly keadaan: string;
  readonly terpilih: boolean;
};

/** What the panel for documents begins with. */
export type AwalPanelNaskah = {
  readonly naskah: readonly NaskahTercatat[];
  /** Labels of the codes that a check answers with. */
  readonly jenisDiperiksa: readonly Choice[];
  readonly kepastian: readonly Choice[];
};

/** The documents that can be compared, latest first, the selected one marked. Reads only. */
export const naskahTercatat = (kantor: Kantor): Result<AwalPanelNaskah, Masalah> => {
  const belum = belumSiap(kantor.buku);
  if (belum) return fail([belum]);
  const listed = muatTab(kantor.buku, NASKAH);
  if (!listed.ok) return listed;
  const dipilih = naskahDariPilihan(kantor.buku, listed.value);
  return ok({
    naskah: listed.value
      .filter((n) => n.permintaan !== '' && !TIDAK_DICOCOKKAN.includes(n.jenis))
      .map((n) => ({
        permintaan: n.permintaan,
        judul: n.judul,
        jenis: labelOf(JENIS_NASKAH, n.jenis),
        keadaan: labelOf(KEADAAN_NASKAH, n.keadaan),
        terpilih: n === dipilih,
      }))
      .reverse(),
    jenisDiperiksa: JENIS_DIPERIKSA,
    kepastian: KEPASTIAN_ATURAN,
  });
};
