import { useEffect, useRef, useState } from 'preact/hooks';
import type { PilihanSaatIni } from '../app/pilihan-saat-ini.ts';
import { minta } from './server.ts';

/** Milliseconds between two questions about the selection, however often the panel is touched. */
const SELANG = 3000;

const sama = (a: PilihanSaatIni | null, b: PilihanSaatIni): boolean => JSON.stringify(a) === JSON.stringify(b);

export type Pilihan = {
  /** The selected entries; null until the first answer. */
  readonly pilihan: PilihanSaatIni | null;
  /** Asks at once; whoever pressed a button gets to see why there is no answer. */
  readonly segarkan: () => Promise<PilihanSaatIni>;
};

/**
 * Follows the selection in the sheet, which tells nobody: asked whenever somebody turns to the panel. What is answered is
 * ids, so that a sort changes nothing. A question that fails by itself is no news; the button tells.
 */
export const usePilihan = (): Pilihan => {
  const [pilihan, setPilihan] = useState<PilihanSaatIni | null>(null);
  const terakhir = useRef(0);
  const segarkan = async (): Promise<PilihanSaatIni> => {
    terakhir.current = Date.now();
    const answer = await minta<PilihanSaatIni>('pilihanSaatIni');
    setPilihan((before) => (sama(before, answer) ? before : answer));
    return answer;
  };
  useEffect(() => {
    const tengok = (): void => {
      if (document.visibilityState === 'hidden' || Date.now() - terakhir.current < SELANG) return;
      void segarkan().catch(() => {});
    };
    tengok();
    const kejadian = ['focus', 'pointerover'] as const;
    for (const k of kejadian) window.addEventListener(k, tengok);
    document.addEventListener('visibilitychange', tengok);
    return () => {
      for (const k of kejadian) window.removeEventListener(k, tengok);
      document.removeEventListener('visibilitychange', tengok);
    };
  }, []);
  return { pilihan, segarkan };
};
