/** The answers of one proposal as the form holds them. */
export type Isian = {
  readonly jawaban: Readonly<Record<string, string>>;
  readonly alasan: Readonly<Record<string, string>>;
  readonly nilai: string;
  readonly catatan: string;
};

export const KOSONG: Isian = { jawaban: {}, alasan: {}, nilai: '', catatan: '' };

/** A judgement that could not be sent yet. */
export type BelumTerkirim = Isian & { readonly id: string; readonly nama: string; readonly permintaan: string };

const LACI = 'lumbung.penilaian.belum-terkirim';

/** Browsers refuse storage to some frames; then the panel's own memory has to do. */
const laci = (): Storage | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};

/** What an earlier panel could not send, by the account that wrote it. */
export const ambilBelumTerkirim = (surel: string): readonly BelumTerkirim[] => {
  const text = laci()?.getItem(`${LACI}.${surel}`) ?? '';
  if (!text.startsWith('[')) return [];
  try {
    return JSON.parse(text) as BelumTerkirim[];
  } catch {
    return [];
  }
};

export const simpanBelumTerkirim = (surel: string, list: readonly BelumTerkirim[]): void => {
  try {
    if (list.length === 0) laci()?.removeItem(`${LACI}.${surel}`);
    else laci()?.setItem(`${LACI}.${surel}`, JSON.stringify(list));
  } catch {
    // A full or closed store: the list lives on in the panel.
  }
};

/** A draft as it was kept; null when there is none that can be read. */
export const bacaDraf = (text: string): Isian | null => {
  if (!text.startsWith('{')) return null;
  try {
    return { ...KOSONG, ...(JSON.parse(text) as Isian) };
  } catch {
    return null;
  }
};
