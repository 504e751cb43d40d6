import { useState } from 'preact/hooks';
import { PanggilanGagal } from './server.ts';

type Gagal = { readonly pesan: string; readonly ulangi: () => void };

/** Work that is under way, what went wrong in it, and how to try again. */
export type Pekerjaan = {
  /** What is being done, as a sentence; '' while nothing is. */
  readonly sibuk: string;
  readonly gagal: Gagal | null;
  readonly kerjakan: (kabar: string, kerja: () => Promise<void>) => Promise<void>;
  readonly lupakan: () => void;
};

/** One piece of work of a panel at a time, with its news. */
export const usePekerjaan = (): Pekerjaan => {
  const [sibuk, setSibuk] = useState('');
  const [gagal, setGagal] = useState<Gagal | null>(null);
  const kerjakan = async (kabar: string, kerja: () => Promise<void>): Promise<void> => {
    setSibuk(kabar);
    setGagal(null);
    try {
      await kerja();
    } catch (error) {
      const pesan = error instanceof Error ? error.message : String(error);
      setGagal({ pesan, ulangi: () => void kerjakan(kabar, kerja) });
      if (!(error instanceof PanggilanGagal)) console.error(error);
    }
    setSibuk('');
  };
  return { sibuk, gagal, kerjakan, lupakan: () => setGagal(null) };
};

/** The news of a panel's work: told to a screen reader as it comes, and with a way to try again. */
export const Kabar = ({ pekerjaan, selesai = '' }: { readonly pekerjaan: Pekerjaan; readonly selesai?: string }) => (
  <>
    <p role="status" class="ringkasan">
      {pekerjaan.sibuk || selesai}
    </p>
    {pekerjaan.gagal && (
      <div role="alert">
        <p>{pekerjaan.gagal.pesan}</p>
        <p>
          <button type="button" onClick={pekerjaan.gagal.ulangi}>
            Coba lagi
          </button>
        </p>
      </div>
    )}
  </>
);
