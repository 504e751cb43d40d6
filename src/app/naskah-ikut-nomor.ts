import type { Keputusan } from '../domain/alur/putuskan.ts';
import { NASKAH } from '../domain/tab/naskah.ts';
import type { Buku } from './kantor.ts';
import { type Entri, muatTab } from './muat.ts';
import { MENURUT_NOMOR } from './naskah-ditetapkan.ts';
import { peristiwaPermintaan } from './riwayat-entri.ts';
import type { TandaNaskah } from './tandai-naskah.ts';

type Berubah = { readonly entri: Entri; readonly keputusan: Keputusan };

/** What stood beside a document before the acts that signed it, newest last: kept in the event of their request. */
const semulaDari = (buku: Buku, requests: ReadonlySet<string>, permintaan: string): TandaNaskah['semula'] =>
  [...requests]
    .flatMap((r) => peristiwaPermintaan(buku, r))
    .flatMap((p) => (p.perubahan['+tanda'] as readonly TandaNaskah[] | undefined) ?? [])
    .find((t) => t.permintaan === permintaan && t.semula !== undefined)?.semula;

/** The request that an undoing takes back, as its own event names it. */
const dibatalkan = ({ keputusan }: Berubah): string => {
  const what = keputusan.catatan['+dibatalkan'] as { readonly permintaan?: string } | undefined;
  return what?.permintaan ?? '';
};

/**
 * What becomes of listed documents whose number an act takes back or puts right. The list follows only when no other entry
 * bears the old number any more: undone, the row says again what it said before it was signed; corrected, it bears the new number.
 */
export const naskahIkutNomor = (
  buku: Buku,
  berubah: readonly Berubah[],
  tercatat: (id: string, key: string) => string,
): readonly TandaNaskah[] => {
  const tanda: TandaNaskah[] = [];
  for (const { kunci, jenis } of MENURUT_NOMOR) {
    const milik = new Map(
      berubah.flatMap((b) => {
        const [lama, baru] = b.keputusan.perubahan[kunci] ?? ['', ''];
        return lama === '' || lama === null || lama === baru
          ? []
          : [[b.entri.e.id, { b, lama: String(lama), baru: String(baru ?? '') }] as const];
      }),
    );
    if (milik.size === 0 || !buku.ada(NASKAH)) continue;
    const rows = muatTab(buku, NASKAH);
    if (!rows.ok) continue;
    const requests = new Set([...milik.values()].map((m) => dibatalkan(m.b)).filter((r) => r !== ''));
    for (const n of rows.value) {
      const about = n.id.split('; ');
      if (n.permintaan === '' || n.keadaan === 'BATAL' || !(jenis as readonly string[]).includes(n.jenis)) continue;
      const own = about.flatMap((id) => milik.get(id) ?? []).find((m) => m.lama === n.nomor);
      if (!own) continue;
      if (about.some((id) => !milik.has(id) && tercatat(id, kunci) === n.nomor)) continue;
      const tanggal = own.b.keputusan.perubahan[kunci === 'sk_no' ? 'sk_tgl' : 'reg_tgl']?.[1];
      const nilai =
        own.baru === ''
          ? semulaDari(buku, requests, n.permintaan)
          : { nomor: own.baru, ...(tanggal ? { tanggal: String(tanggal) } : {}) };
      if (nilai) tanda.push({ permintaan: n.permintaan, nilai });
    }
  }
  return tanda;
};
