import type { Keputusan } from '../domain/alur/putuskan.ts';
import type { Tindakan } from '../domain/alur/tindakan.ts';
import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { keSel } from '../domain/baca/ke-sel.ts';
import { KEADAAN_NASKAH, NASKAH } from '../domain/tab/naskah.ts';
import type { RowOf } from '../domain/tab/tab.ts';
import type { Buku } from './kantor.ts';
import { type Entri, muatTab } from './muat.ts';
import type { TandaNaskah } from './tandai-naskah.ts';

type Ditetapkan = { readonly entri: Entri; readonly keputusan: Keputusan };

/** Which documents an act signs, by the column that it fixes, and where the link to the signed text stands. */
export const MENURUT_NOMOR = [
  { kunci: 'sk_no', jenis: ['KEPUTUSAN'], tautan: 'sk_tautan' },
  { kunci: 'reg_no', jenis: ['PERKADA', 'PERDA'], tautan: '' },
] as const;

const sesudah = ({ entri, keputusan }: Ditetapkan, key: string): string => {
  const [, now] = keputusan.perubahan[key] ?? [];
  return String(now ?? entri.e[key as keyof typeof entri.e] ?? '');
};

type Baris = RowOf<typeof NASKAH>;

/** The latest version of a document about all of these entries that has no other number. */
const naskahnya = (
  rows: readonly Baris[],
  jenis: readonly string[],
  ids: readonly string[],
  nomor: { readonly nomor: string; readonly tanggal: string },
  selebihnya: (id: string) => boolean,
): Baris | undefined => {
  const own = new Set(ids);
  const found = rows.filter((n) => {
    const about = n.id.split('; ');
    return (
      n.permintaan !== '' &&
      jenis.includes(n.jenis) &&
      n.keadaan !== 'BATAL' &&
      ids.every((id) => about.includes(id)) &&
      about.every((id) => own.has(id) || selebihnya(id))
    );
  });
  const bernomor = found.filter((n) => n.nomor === nomor.nomor && n.tanggal === nomor.tanggal);
  const terbuka = bernomor.length > 0 ? bernomor : found.filter((n) => n.nomor === '');
  return terbuka[terbuka.length - 1];
};

/**
 * What becomes of the listed document that an act records as signed: number, date, state and link go beside it with the act's
 * own event. Empty for other acts, and where no document is about just these entries; a decree whose entries are recorded one
 * by one is marked with the last of them.
 */
export const naskahDitetapkan = (
  buku: Buku,
  tindakan: Tindakan,
  siap: readonly Ditetapkan[],
  tercatat: (id: string, key: string) => string,
): readonly TandaNaskah[] => {
  const [first] = siap;
  const macam = MENURUT_NOMOR.find((m) => (tindakan.menetapkan as readonly string[] | undefined)?.includes(m.kunci));
  const { dasarNo: nomor = '', dasarTgl: tanggal = '' } = first?.keputusan ?? {};
  if (!first || !macam || nomor === '' || tanggal === '' || !buku.ada(NASKAH)) return [];
  const rows = muatTab(buku, NASKAH);
  if (!rows.ok) return [];
  const ids = siap.map((s) => s.entri.e.id);
  const n = naskahnya(rows.value, macam.jenis, ids, { nomor, tanggal }, (id) => tercatat(id, macam.kunci) === nomor);
  if (!n) return [];
  const tautan = macam.tautan === '' ? '' : sesudah(first, macam.tautan);
  const keadaan = labelOf(KEADAAN_NASKAH, 'SELESAI');
  const nilai = { nomor, tanggal, keadaan, ...(tautan === '' ? {} : { tautan }) };
  const semula = Object.fromEntries(
    NASKAH.columns.filter((c) => c.key in nilai).map((c) => [c.key, keSel(c, n[c.key] ?? '')]),
  );
  return [{ permintaan: n.permintaan, nilai, semula }];
};
