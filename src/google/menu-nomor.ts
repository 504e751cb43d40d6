import { batalkanNomor, catatNomor } from '../app/catat-nomor.ts';
import type { Kantor } from '../app/kantor.ts';
import { pesanUntuk } from '../domain/pesan.ts';
import { beriTahu, tanya } from './dialog.ts';
import { naskahTerpilih } from './naskah-terpilih.ts';
import { selesai } from './sampaikan.ts';

export const menuCatatNomor = (kantor: Kantor): void => {
  const n = naskahTerpilih(kantor);
  if (!n) return;
  const nomor = tanya(`Nomor yang diberikan Bagian Hukum untuk "${n.judul}":`);
  if (nomor === null) return;
  const tanggal = tanya('Tanggal naskah (misalnya 17-08-2026):');
  if (tanggal === null) return;
  selesai(catatNomor(kantor, { permintaan: n.permintaan, nomor, tanggal }), (h) =>
    beriTahu(
      `Nomor ${h.nomor} tercatat untuk "${n.judul}". Naskah tidak berubah; untuk tanda tangan elektronik, susun naskah dengan nomor ini.`,
    ),
  );
};

export const menuBatalkanNomor = (kantor: Kantor): void => {
  const n = naskahTerpilih(kantor);
  if (!n) return;
  if (n.nomor === '') return beriTahu(pesanUntuk('NOMOR_TIDAK_TERCATAT', { nomor: '-', tanggal: '-' }));
  const alasan = tanya(`Alasan nomor ${n.nomor} batal pakai:`);
  if (alasan === null) return;
  selesai(batalkanNomor(kantor, { nomor: n.nomor, tanggal: n.tanggal, alasan }), (h) =>
    beriTahu(`Nomor ${h.nomor} dicatat batal pakai.`),
  );
};
