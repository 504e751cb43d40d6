/** Why a call has no answer: what it is about, for whoever wants to react to it. */
export type SebabGagal = 'PUTUS' | 'LAMA' | 'SESI' | 'GAGAL' | 'DITOLAK';

type Masalah = { readonly kode: string; readonly pesan: string; readonly kolom?: string };

/** What went wrong in a call, as a sentence with a way out. */
export class PanggilanGagal extends Error {
  readonly sebab: SebabGagal;
  /** The refusals of the server, where it answered with some. */
  readonly masalah: readonly Masalah[];

  constructor(pesan: string, sebab: SebabGagal = 'GAGAL', masalah: readonly Masalah[] = []) {
    super(pesan);
    this.sebab = sebab;
    this.masalah = masalah;
  }
}

const LAMA = 60000;

const PUTUS =
  'Sambungan internet terputus. Yang sudah tercatat tetap aman; setelah tersambung lagi, pilih "Coba lagi".';
const SESI =
  'Google tidak mengenali sesi panel ini: sesinya berakhir, atau peramban memakai akun Google lain. Muat ulang lembar kerja, periksa akun di pojok kanan atas, lalu buka panel ini lagi dari menu. Bila tetap ditolak, keluar dari akun Google yang lain.';

/** Messages of Google's own, in English or Indonesian, that mean whoever is signed in is not whom the panel was opened by. */
const TENTANG_SESI =
  /authori[sz]ation|permission_denied|do not have permission|sign in|logged in|session|izin|otorisasi|masuk ke akun/i;
const TENTANG_JARINGAN = /networkerror|http 0|failed to fetch|connection failure|koneksi/i;

const gagalDari = (pesan: string | undefined): PanggilanGagal => {
  if (!navigator.onLine || TENTANG_JARINGAN.test(pesan ?? '')) return new PanggilanGagal(PUTUS, 'PUTUS');
  // A sentence of the add-on tells what happened better than this guess would.
  if (pesan && !pesan.includes('Terjadi gangguan') && TENTANG_SESI.test(pesan)) return new PanggilanGagal(SESI, 'SESI');
  return new PanggilanGagal(pesan || 'Panggilan gagal. Buka panel ini lagi dari menu.');
};

type Runner = {
  withSuccessHandler: (f: (value: unknown) => void) => Runner;
  withFailureHandler: (f: (error: { message?: string }) => void) => Runner;
} & Record<string, (args?: object) => void>;

declare const google: { readonly script: { readonly run: Runner } };

/** The account in which the menu opened this panel, as the server wrote it behind the page; nothing where it did not. */
const akunMenu = (): { readonly akun?: string } => {
  const akun = document.getElementById('akun')?.textContent?.trim() ?? '';
  return akun === '' ? {} : { akun };
};

let petugas: { readonly nama_petugas?: string } = {};

/** Says with every call from now on who of the people behind a shared account is working. */
export const bekerjaSebagai = (nama: string): void => {
  petugas = nama === '' ? {} : { nama_petugas: nama };
};

/** Calls a public function of the add-on. A call that gets no answer is told to be lost, not left spinning. */
export const panggil = <T>(nama: string, args: object = {}): Promise<T> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(
      () =>
        reject(
          navigator.onLine
            ? new PanggilanGagal(
                'Tidak ada jawaban dari Google. Periksa sambungan internet, lalu buka panel ini lagi.',
                'LAMA',
              )
            : new PanggilanGagal(PUTUS, 'PUTUS'),
        ),
      LAMA,
    );
    const run = google.script.run
      .withSuccessHandler((value) => {
        clearTimeout(late);
        resolve(value as T);
      })
      .withFailureHandler((error) => {
        clearTimeout(late);
        reject(gagalDari(error.message));
      });
    const fn = run[nama];
    if (fn) fn({ ...akunMenu(), ...petugas, ...args });
  });

/** The same for functions that may refuse: a refusal is thrown, its sentences one after the other. */
export const minta = async <T>(nama: string, args: object = {}): Promise<T> => {
  const answer = await panggil<T | { readonly masalah: readonly Masalah[] }>(nama, args);
  if (typeof answer === 'object' && answer !== null && 'masalah' in answer) {
    const { masalah } = answer as { readonly masalah: readonly Masalah[] };
    throw new PanggilanGagal(masalah.map((m) => m.pesan).join(' '), 'DITOLAK', masalah);
  }
  return answer as T;
};

/** The name of a request: kept until it is answered, so that sending it again does nothing twice. */
export const permintaanBaru = (): string =>
  `panel-${[...crypto.getRandomValues(new Uint32Array(4))].map((n) => n.toString(36)).join('')}`;
