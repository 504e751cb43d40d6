import { type Ditolak, kalimatDitolak } from '../naskah/ditolak.ts';
import { panggil } from '../server.ts';

/** What a call came to: a value, a refusal with its sentence, or no answer at all. */
export type Jawab<T> =
  | { readonly jenis: 'nilai'; readonly nilai: T }
  | { readonly jenis: 'ditolak'; readonly pesan: string }
  | { readonly jenis: 'terputus'; readonly pesan: string };

/** In which account the menu opened the panel; absent where nobody said. */
const akunMenu = (): object => {
  const akun = document.getElementById('panel')?.dataset['akun'] ?? '';
  return akun === '' ? {} : { akun };
};

let pemanggil: object = akunMenu();

/** Says once who works in this panel: another account in the same browser is refused from then on. */
export const bekerjaSebagai = (surel: string, nama: string): void => {
  pemanggil = { akun: surel, nama_petugas: nama, ...akunMenu() };
};

/** Calls the add-on; whatever comes back is a value. */
export const tanyakan = async <T extends object>(fungsi: string, args: object = {}): Promise<Jawab<T>> => {
  try {
    const answer = await panggil<T | Ditolak>(fungsi, { ...args, ...pemanggil });
    return 'masalah' in answer
      ? { jenis: 'ditolak', pesan: kalimatDitolak(answer) }
      : { jenis: 'nilai', nilai: answer };
  } catch (error) {
    return { jenis: 'terputus', pesan: error instanceof Error ? error.message : String(error) };
  }
};

/** A request id, so that what is sent twice is written once. */
export const permintaanBaru = (): string => {
  const parts = crypto.getRandomValues(new Uint32Array(4));
  return `panel-${[...parts].map((n) => n.toString(36)).join('-')}`;
};
