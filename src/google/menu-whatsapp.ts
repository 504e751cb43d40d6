import type { Kantor } from '../app/kantor.ts';
import { belumSiap, muatRegister } from '../app/muat.ts';
import { type MintaPesan, perluDiingatkan, salinWhatsapp } from '../app/salin-whatsapp.ts';
import { pesanUntuk } from '../domain/pesan.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { beriTahu, tampilkanTeks, tanya } from './dialog.ts';
import { selesai, tolak } from './sampaikan.ts';

const PILIHAN = [
  { jenis: 'RINGKASAN', label: 'Ringkasan pimpinan' },
  { jenis: 'PENGEMBALIAN', label: 'Pemberitahuan pengembalian usulan baris terpilih' },
  { jenis: 'PENGINGAT', label: 'Pengingat untuk satu perangkat daerah' },
  { jenis: 'AGENDA', label: 'Agenda satu instansi satu inovasi' },
] as const;

const bernomor = (list: readonly string[]): string => list.map((l, i) => `${i + 1}. ${l}`).join('\n');

/** One of a list by its number or its name; null when the person gave up or wrote neither. */
const pilih = (pertanyaan: string, list: readonly string[]): number | null => {
  const answer = tanya(`${pertanyaan}\n${bernomor(list)}`);
  if (answer === null) return null;
  const at = list.findIndex((l, i) => answer === String(i + 1) || l.toLowerCase() === answer.toLowerCase());
  if (at >= 0) return at;
  beriTahu(`"${answer}" tidak ada dalam daftar. Pilih menu ini lagi dan tulis angka 1 sampai ${list.length}.`);
  return null;
};

const kirim = (kantor: Kantor, minta: MintaPesan): void =>
  selesai(salinWhatsapp(kantor, minta), ({ teks }) => tampilkanTeks('Salin untuk WhatsApp', teks));

const pengembalian = (kantor: Kantor): void => {
  const register = muatRegister(kantor.buku);
  if (!register.ok) return tolak(register.problems);
  const [baris, second] = kantor.buku.terpilih(INOVASI);
  const id = baris === undefined ? '' : (register.value.byBaris.get(baris)?.e.id ?? '');
  if (id === '') return beriTahu(pesanUntuk('TIDAK_ADA_PILIHAN'));
  if (second !== undefined) return beriTahu(pesanUntuk('PILIH_SATU'));
  kirim(kantor, { jenis: 'PENGEMBALIAN', id, perangkatDaerah: '' });
};

const pengingat = (kantor: Kantor): void =>
  selesai(perluDiingatkan(kantor), (list) => {
    if (list.length === 0) return beriTahu('Tidak ada perangkat daerah yang perlu diingatkan saat ini.');
    const at = pilih('Untuk perangkat daerah mana? Tulis nomor atau namanya:', list);
    if (at !== null) kirim(kantor, { jenis: 'PENGINGAT', id: '', perangkatDaerah: list[at] ?? '' });
  });

/** "Salin untuk WhatsApp…": which message, and for whom; the text is shown to be copied, nothing is sent. */
export const menuWhatsapp = (kantor: Kantor): void => {
  const belum = belumSiap(kantor.buku);
  if (belum) return tolak([belum]);
  const at = pilih(
    'Pesan apa yang disalin? Tulis nomornya:',
    PILIHAN.map((p) => p.label),
  );
  if (at === 0) kirim(kantor, { jenis: 'RINGKASAN', id: '', perangkatDaerah: '' });
  if (at === 1) pengembalian(kantor);
  if (at === 2) pengingat(kantor);
  if (at === 3) kirim(kantor, { jenis: 'AGENDA', id: '', perangkatDaerah: '' });
};
