import { sidikDari } from '../riwayat/sidik.ts';
import type { Kembar } from '../tab/kembar.ts';
import { bersihkanJudul } from './bersihkan-judul.ts';
import type { EntriKembar } from './entri-kembar.ts';

type Berjudul = Pick<EntriKembar, 'id' | 'nama_inovasi' | 'kepanjangan'>;

/** The fingerprint of a title as it is compared: case and punctuation do not change it. */
const sidikJudul = ({ nama_inovasi, kepanjangan }: Berjudul): string =>
  sidikDari(
    [nama_inovasi, kepanjangan].map((t) =>
      bersihkanJudul(t)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ''),
    ),
    [0, 1],
  );

const urut = (a: Berjudul, b: Berjudul): readonly [Berjudul, Berjudul] => (a.id < b.id ? [a, b] : [b, a]);

/** The fingerprint of both titles, whichever stands first: a decision holds as long as neither changes. */
export const sidikPasangan = (a: Berjudul, b: Berjudul): string => {
  const [x, y] = urut(a, b);
  return `${sidikJudul(x)}.${sidikJudul(y)}`;
};

export const kunciPasangan = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** A row that a person decided, and that the history knows of. */
export const isDiputus = (k: Pick<Kembar, 'keputusan' | 'permintaan'>): boolean =>
  k.keputusan !== '' && k.permintaan !== '';

/** Tells of two entries whether the office has decided about them as they are called now. */
export const pembacaPutusan = (rows: readonly Kembar[]): ((a: Berjudul, b: Berjudul) => boolean) => {
  const known = new Map(rows.filter(isDiputus).map((k) => [kunciPasangan(k.a, k.b), k]));
  return (a, b) => {
    const k = known.get(kunciPasangan(a.id, b.id));
    return k !== undefined && (k.keputusan !== 'BERBEDA' || k.sidik === sidikPasangan(a, b));
  };
};
