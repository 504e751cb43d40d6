import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { keSel } from '../domain/baca/ke-sel.ts';
import { NASKAH } from '../domain/tab/naskah.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { SUB_STATUS } from '../domain/tahapan.ts';
import type { Kantor } from './kantor.ts';
import { muatTab } from './muat.ts';
import type { TandaNaskah } from './tandai-naskah.ts';

/** The kinds of document that move while an entry is in a state. */
const BERPINDAH: Readonly<Record<string, readonly string[]>> = {
  PROSES_PENETAPAN: ['KEPUTUSAN'],
  PENYUSUNAN_REGULASI: ['PERKADA', 'PERDA'],
};

const TERBUKA: readonly string[] = ['DIBUAT', 'BERNOMOR'];

/** An entry whose draft moved: where it stands now, by the values that its act wrote. */
export type Berpindah = {
  readonly id: string;
  readonly status: string;
  readonly nilai: Readonly<Record<string, Nilai>>;
};

/**
 * What tab Naskah is to say of the documents of these entries: where each lies and since when. Only the last version of a
 * document that is neither finished nor void moves; one about twelve entries moves once, with the first of them that is named.
 */
export const tandaPosisi = (
  kantor: Kantor,
  entri: readonly Berpindah[],
): ReadonlyMap<string, readonly TandaNaskah[]> => {
  const out = new Map<string, readonly TandaNaskah[]>();
  const naskah = entri.length === 0 ? null : muatTab(kantor.buku, NASKAH);
  if (!naskah?.ok) return out;
  const terakhir = new Map(naskah.value.map((n) => [`${n.jenis}|${n.id}`, n]));
  const bergerak = new Set<string>();
  const sejak = NASKAH.columns.find((c) => c.key === 'posisi_sejak');
  for (const { id, status, nilai } of entri) {
    const oleh = String(nilai['posisi_oleh'] ?? '');
    const posisi = labelOf(SUB_STATUS, String(nilai['sub_status'] ?? ''));
    if (posisi === '') continue;
    const tanda = [...terakhir.values()]
      .filter(
        (n) =>
          (BERPINDAH[status] ?? []).includes(n.jenis) &&
          TERBUKA.includes(n.keadaan) &&
          n.permintaan !== '' &&
          n.id.split('; ').includes(id) &&
          !bergerak.has(n.permintaan),
      )
      .map((n): TandaNaskah => {
        bergerak.add(n.permintaan);
        return {
          permintaan: n.permintaan,
          nilai: {
            posisi: oleh === '' ? posisi : `${posisi}, ${oleh}`,
            posisi_sejak: sejak ? keSel(sejak, nilai['posisi_sejak'] ?? '') : '',
          },
        };
      });
    if (tanda.length > 0) out.set(id, tanda);
  }
  return out;
};
