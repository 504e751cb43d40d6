import type { PilihanEkspor } from '../app/bahan-ekspor.ts';
import type { Kantor } from '../app/kantor.ts';
import { muatRegister } from '../app/muat.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { beriTahu, tanya } from './dialog.ts';

/** The ids of the rows selected on the register's tab; none while another tab is open. */
const idTerpilih = (kantor: Kantor): readonly string[] => {
  const baris = kantor.buku.terpilih(INOVASI);
  const register = baris.length < 2 ? null : muatRegister(kantor.buku);
  return register?.ok
    ? baris.flatMap((b) => {
        const id = register.value.byBaris.get(b)?.e.id ?? '';
        return id === '' ? [] : [id];
      })
    : [];
};

/** One question: which entries. Several selected rows are offered; null when the person would rather not. */
export const pilihanEntri = (kantor: Kantor): PilihanEkspor | null => {
  const id = idTerpilih(kantor);
  const tahun = kantor.hariIni().slice(0, 4);
  const terpilih = id.length > 0 ? `, tulis "terpilih" untuk ${id.length} baris yang dipilih` : '';
  const jawab = tanya(
    `Inovasi yang mana? Kosongkan untuk semua, tulis tahun (misalnya ${tahun}) untuk yang berkegiatan pada tahun itu${terpilih}.`,
  );
  if (jawab === null) return null;
  if (jawab === '' || /^semua$/i.test(jawab)) return {};
  if (/^terpilih$/i.test(jawab) && id.length > 0) return { id };
  if (/^\d{4}$/.test(jawab)) return { tahun: jawab };
  beriTahu('Jawaban itu bukan tahun. Kosongkan untuk semua, atau tulis empat angka; belum ada yang dibuat.');
  return null;
};
