import { batalkanPembetulan, pembetulanTerakhir } from '../app/batalkan-pembetulan.ts';
import type { Kantor } from '../app/kantor.ts';
import { bacaSaran, type KelompokTerbaca, ringkasSaran } from '../app/lihat-pembetulan.ts';
import { belumSiap } from '../app/muat.ts';
import { terapkanPembetulan } from '../app/terapkan-pembetulan.ts';
import type { HasilPembetulan } from '../app/tulis-pembetulan.ts';
import { pesanUntuk } from '../domain/pesan.ts';
import { waktuTercatat } from '../domain/riwayat/waktu-tercatat.ts';
import { beriTahu, daftarKalimat, sekilas, setuju, tanya } from './dialog.ts';
import { selesai, tolak } from './sampaikan.ts';

/** Examples of a kind that the question shows. */
const CONTOH = 2;

/** Cells of the chosen kinds that are shown once more before anything is written. */
const PRATINJAU = 12;

/** Part of a long text that a dialog has room for. */
const PANJANG = 50;

const pendek = (text: string): string => (text.length > PANJANG ? `${text.slice(0, PANJANG - 1)}…` : text);

const pasangan = (k: KelompokTerbaca, paling: number): readonly string[] =>
  k.saran.slice(0, paling).map((s) => `${s.kolom}: "${pendek(s.sebelum)}" menjadi "${pendek(s.sesudah)}"`);

const kalimatKelompok = (k: KelompokTerbaca, i: number): string =>
  `${i + 1}. ${k.nama} (${k.jumlah} sel)${k.terpilih ? '' : ', tidak dipilih otomatis'}\n${pasangan(k, CONTOH)
    .map((p) => `    ${p}`)
    .join('\n')}`;

/** The kinds that an answer names by number; blank means those that are safe. Null where a number names none. */
const dipilih = (answer: string, kelompok: readonly KelompokTerbaca[]): readonly KelompokTerbaca[] | null => {
  if (answer === '') return kelompok.filter((k) => k.terpilih);
  const numbers = answer.split(/[\s,;]+/).filter((t) => t !== '');
  const chosen = numbers.map((n) => kelompok[Number(n) - 1]);
  return chosen.every((k) => k !== undefined) ? [...new Set(chosen)] : null;
};

const kalimatHasil = (h: HasilPembetulan, kata: string): string => {
  const lewat = daftarKalimat(h.dilewati.map((d) => `${d.id}: ${d.pesan}`));
  return [
    `${h.sel} sel pada ${h.inovasi} inovasi ${kata}. Isi semula tersimpan dalam Riwayat.`,
    ...(h.sisa > 0 ? [`Tersisa ${h.sisa} inovasi karena waktu habis. Pilih menu ini lagi untuk melanjutkan.`] : []),
    ...(lewat === '' ? [] : [`Dilewati:\n${lewat}`]),
  ].join('\n\n');
};

/** "Saran pembetulan…": what can be mended by kind, a choice, a last look, then the writing. */
export const menuPembetulan = (kantor: Kantor): void => {
  const belum = belumSiap(kantor.buku);
  if (belum) return tolak([belum]);
  sekilas('Mencari yang dapat dibetulkan…');
  selesai(bacaSaran(kantor), (bahan) => {
    const { jumlah, kelompok } = ringkasSaran(bahan);
    if (jumlah === 0) return beriTahu('Tidak ada saran pembetulan. Semua sel yang terbaca sudah rapi.');
    const answer = tanya(
      `${jumlah} sel dapat dibetulkan.\n\n${kelompok.map(kalimatKelompok).join('\n')}\n\nTulis nomor yang diterapkan, dipisahkan koma; kosongkan untuk semua selain yang tidak dipilih otomatis.`,
    );
    if (answer === null) return;
    const chosen = dipilih(answer, kelompok);
    if (!chosen || chosen.length === 0)
      return beriTahu(
        `"${answer}" bukan nomor dalam daftar. Pilih menu ini lagi dan tulis angka 1 sampai ${kelompok.length}.`,
      );
    const banyak = chosen.reduce((n, k) => n + k.jumlah, 0);
    const lihat = daftarKalimat(
      chosen.flatMap((k) => pasangan(k, PRATINJAU)),
      PRATINJAU,
    );
    if (!setuju(`Terapkan pada ${banyak} sel?\n\n${lihat}`)) return;
    const kode = chosen.map((k) => k.kode);
    selesai(terapkanPembetulan(kantor, { kode, permintaan: kantor.permintaanBaru() }, bahan), (h) =>
      beriTahu(`${kalimatHasil(h, 'dibetulkan')}\n\nBila keliru, pilih Periksa, Batalkan pembetulan terakhir.`),
    );
  });
};

/** "Batalkan pembetulan terakhir": the person's own last batch, after one question. */
export const menuBatalPembetulan = (kantor: Kantor): void => {
  const belum = belumSiap(kantor.buku);
  if (belum) return tolak([belum]);
  const last = pembetulanTerakhir(kantor);
  if (!last) return beriTahu(pesanUntuk('TIDAK_ADA_PEMBETULAN_SENDIRI'));
  const { hari, jam } = waktuTercatat(last.waktu);
  if (!setuju(`Kembalikan ${last.sel} sel yang Anda betulkan pada ${hari} pukul ${jam}?`)) return;
  selesai(batalkanPembetulan(kantor, { permintaan: kantor.permintaanBaru() }, last), (h) =>
    beriTahu(kalimatHasil(h, 'dikembalikan')),
  );
};
