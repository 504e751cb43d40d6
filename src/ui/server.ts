/** What went wrong in a call, as a sentence with a way out. */
export class PanggilanGagal extends Error {}

const LAMA = 60000;

type Runner = {
  withSuccessHandler: (f: (value: unknown) => void) => Runner;
  withFailureHandler: (f: (error: { message?: string }) => void) => Runner;
} & Record<string, (args?: object) => void>;

declare const google: { readonly script: { readonly run: Runner } };

/** Calls a public function of the add-on. A call that gets no answer is told to be lost, not left spinning. */
export const panggil = <T>(nama: string, args: object = {}): Promise<T> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(
      () =>
        reject(
          new PanggilanGagal('Tidak ada jawaban dari Google. Periksa sambungan internet, lalu buka panel ini lagi.'),
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
        reject(new PanggilanGagal(error.message ?? 'Panggilan gagal. Buka panel ini lagi.'));
      });
    const fn = run[nama];
    if (fn) fn(args);
  });
