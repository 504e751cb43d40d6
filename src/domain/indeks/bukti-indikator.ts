import { bacaTujuan, TUJUAN_BUKTI } from '../bukti/tujuan-bukti.ts';
import type { Indikator } from '../program/katalog.ts';
import type { Bukti } from '../tab/bukti.ts';

/** How much evidence lies on tab Bukti for one indicator of one innovation. */
export type JumlahBukti = { readonly belumDibuka: number; readonly dibuka: number };

const TANPA_BUKTI: JumlahBukti = { belumDibuka: 0, dibuka: 0 };

const BY_NOMOR = new Map(TUJUAN_BUKTI.flatMap((t) => (t.nomor === null ? [] : [[String(t.nomor), t.kode] as const])));

/**
 * Which purpose on tab Bukti each indicator of a catalogue is. Its name decides, because years number the same indicator
 * differently; the number does so only where neither it nor that purpose is known by name.
 */
export const tujuanIndikator = (indikator: readonly Indikator[]): ReadonlyMap<string, string> => {
  const out = new Map<string, string>();
  for (const { no, nama } of indikator) {
    const tujuan = bacaTujuan(nama);
    if (tujuan?.nomor != null) out.set(no, tujuan.kode);
  }
  const known = new Set(out.values());
  for (const { no } of indikator) {
    const kode = BY_NOMOR.get(no);
    if (kode !== undefined && !out.has(no) && !known.has(kode)) out.set(no, kode);
  }
  return out;
};

/** What gives the evidence of an innovation for an indicator. A prepared row without number and link is none. */
export const penghitungBukti = (
  bukti: readonly Bukti[],
  indikator: readonly Indikator[],
): ((id: string, no: string) => JumlahBukti) => {
  const kode = tujuanIndikator(indikator);
  const count = new Map<string, { belumDibuka: number; dibuka: number }>();
  for (const b of bukti) {
    const tujuan = b.nomor === '' && b.tautan === '' ? null : bacaTujuan(b.untuk);
    if (!tujuan) continue;
    const key = `${b.id}|${tujuan.kode}`;
    const own = count.get(key) ?? { belumDibuka: 0, dibuka: 0 };
    if (b.dibuka === 'YA') own.dibuka++;
    else own.belumDibuka++;
    count.set(key, own);
  }
  return (id, no) => count.get(`${id}|${kode.get(no) ?? ''}`) ?? TANPA_BUKTI;
};
