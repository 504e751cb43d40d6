import { useEffect, useRef, useState } from 'preact/hooks';
import type { PilihanSaatIni } from '../app/pilihan-saat-ini.ts';
import { type Pekerjaan, usePekerjaan } from './pekerjaan.tsx';
import { usePilihan } from './pilihan.ts';

type Cara<T> = {
  /** How many of the selected entries the panel shows. */
  readonly banyak: 'satu' | 'semua';
  /** What is asked besides the entries: another makes another question. */
  readonly lain?: string;
  /** Shown while the first answer is awaited. */
  readonly membaca: string;
  readonly tanya: (id: readonly string[]) => Promise<T>;
};

export type Terpilih<T> = {
  /** The selection in the sheet; null until the first answer. */
  readonly pilihan: PilihanSaatIni | null;
  /** The ids that the panel shows. */
  readonly id: readonly string[];
  /** Changes whenever something else is asked. */
  readonly kunci: string;
  /** The answer about them; null until it is there. */
  readonly isi: T | null;
  /** Asks anew about the same entries. */
  readonly ambil: () => Promise<T>;
  /** Looks at the selection and asks anew; a press of the button. */
  readonly muatUlang: () => Promise<void>;
  readonly pekerjaan: Pekerjaan;
};

/** What the server tells of the entries that are selected in the sheet, read again whenever others are. */
export const useTerpilih = <T>({ banyak, lain = '', membaca, tanya }: Cara<T>): Terpilih<T> => {
  const { pilihan, segarkan } = usePilihan();
  const [isi, setIsi] = useState<T | null>(null);
  const pekerjaan = usePekerjaan();
  const milik = (p: PilihanSaatIni | null): readonly string[] =>
    banyak === 'satu' ? (p?.id ?? []).slice(0, 1) : (p?.id ?? []);
  const id = milik(pilihan);
  const entri = id.join(' ');
  const kunci = `${entri}\n${lain}`;
  /** What is asked about now: an answer about another comes too late. */
  const ditanya = useRef('');
  ditanya.current = kunci;
  const ambil = async (): Promise<T> => {
    const answer = await tanya(id);
    if (ditanya.current === kunci) setIsi(answer);
    return answer;
  };
  useEffect(() => {
    setIsi(null);
    if (entri !== '') void pekerjaan.kerjakan(membaca, async () => void (await ambil()));
  }, [kunci]);
  const muatUlang = (): Promise<void> =>
    pekerjaan.kerjakan('Memuat ulang…', async () => {
      const baru = milik(await segarkan());
      // Another selection is read by itself.
      if (entri !== '' && baru.join(' ') === entri) await ambil();
    });
  return { pilihan, id, kunci, isi, ambil, muatUlang, pekerjaan };
};
