import { minta, PanggilanGagal } from '../server.ts';

/** What a call came to: a value, a refusal with its sentence, or no answer at all. */
export type Jawab<T> =
  | { readonly jenis: 'nilai'; readonly nilai: T }
  | { readonly jenis: 'ditolak'; readonly pesan: string }
  | { readonly jenis: 'terputus'; readonly pesan: string };

/** Calls the add-on; whatever comes back is a value, because a judgement that got no answer is kept and sent again. */
export const tanyakan = async <T extends object>(fungsi: string, args: object = {}): Promise<Jawab<T>> => {
  try {
    return { jenis: 'nilai', nilai: await minta<T>(fungsi, args) };
  } catch (error) {
    if (!(error instanceof PanggilanGagal)) throw error;
    return { jenis: error.sebab === 'DITOLAK' ? 'ditolak' : 'terputus', pesan: error.message };
  }
};
