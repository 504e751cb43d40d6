import type { EntriTerpilih } from '../../app/tahapan-terpilih.ts';
import type { Isian } from '../../app/tindakan-tersedia.ts';

/** An act that all selected entries have, and what it still lacks for some of them. */
export type TindakanBersama = {
  readonly kode: string;
  readonly label: string;
  readonly isian: readonly Isian[];
  /** What no input of this act can mend: sentences, each with the entries it is about where there are several. */
  readonly kurang: readonly string[];
};

const tindakanDari = (e: EntriTerpilih, kode: string) => e.tindakan.find((t) => t.kode === kode);

/** The acts that every entry has, in the order of the first; an input is required where one entry needs it. */
export const tindakanBersama = (entri: readonly EntriTerpilih[]): readonly TindakanBersama[] =>
  (entri[0]?.tindakan ?? [])
    .filter((t) => entri.every((e) => tindakanDari(e, t.kode)))
    .map((t) => {
      const isian = t.isian.map((i) => ({
        ...i,
        wajib: entri.some((e) => tindakanDari(e, t.kode)?.isian.find((x) => x.kunci === i.kunci)?.wajib === true),
      }));
      const dapatDiisi = new Set(isian.map((i) => i.kunci));
      const kurang = new Map<string, string[]>();
      for (const e of entri)
        for (const m of tindakanDari(e, t.kode)?.kurang ?? [])
          if (!dapatDiisi.has(m.kolom ?? '')) kurang.set(m.pesan, [...(kurang.get(m.pesan) ?? []), e.nama]);
      return {
        kode: t.kode,
        label: t.label,
        isian,
        kurang: [...kurang].map(([pesan, nama]) => (entri.length === 1 ? pesan : `${pesan} (${nama.join('; ')})`)),
      };
    });
