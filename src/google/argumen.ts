/** What a panel or the command line sends: plain values. */
export type Args = Readonly<Record<string, unknown>>;

/** A text, or nothing where something else was sent. */
export const teks = (v: unknown): string => (typeof v === 'string' ? v : '');

/** Texts, or none where no list was sent. */
export const daftarTeks = (v: unknown): readonly string[] => (Array.isArray(v) ? v.map(String) : []);
