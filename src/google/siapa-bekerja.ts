import type { Kantor } from '../app/kantor.ts';
import { beriTahu, tanya } from './dialog.ts';

/**
 * A conversation of the menu that records something: where several people share one account, it asks once a day which of
 * them is working. Who does not say may not record.
 */
export const bernama =
  (talk: (kantor: Kantor) => void): ((kantor: Kantor) => void) =>
  (kantor) => {
    const { pilihan } = kantor.orang();
    if (pilihan.length === 0) return talk(kantor);
    const list = pilihan.map((n, i) => `${i + 1}. ${n}`).join('\n');
    const answer = tanya(`Akun ini dipakai beberapa petugas. Siapa yang bekerja sekarang?\nTulis nomornya:\n${list}`);
    if (answer === null) return;
    const nama = pilihan[Number(answer) - 1] ?? pilihan.find((n) => n.toLowerCase() === answer.toLowerCase());
    if (nama === undefined)
      return beriTahu(
        `"${answer}" tidak ada dalam daftar. Pilih menu ini lagi dan tulis angka 1 sampai ${pilihan.length}.`,
      );
    kantor.pilihPetugas(nama);
    talk(kantor);
  };
