import { batalkanNomor, catatNomor } from '../app/catat-nomor.ts';
import type { Kantor } from '../app/kantor.ts';
import { belumSiap, muatTab } from '../app/muat.ts';
import { isNomorDaerah } from '../domain/naskah/nomor-naskah.ts';
import { pesanUntuk } from '../domain/pesan.ts';
import { NASKAH } from '../domain/tab/naskah.ts';
import type { RowOf } from '../domain/tab/tab.ts';
import { beriTahu, tanya } from './dialog.ts';
import { selesai, tolak } from './sampaikan.ts';
import { tegaskan } from './tegaskan-nomor.ts';

/** The one document that is selected on tab Naskah; says so where there is none. */
const naskahTerpilih = (kantor: Kantor): RowOf<typeof NASKAH> | null => {
  const belum = belumSiap(kantor.buku);
  if (belum) {
    tolak([belum]);
    return null;
  }
  const rows = muatTab(kantor.buku, NASKAH);
  if (!rows.ok) {
    tolak(rows.problems);
    return null;
  }
  const [baris, second] = kantor.buku.terpilih(NASKAH);
  const cells = baris === undefined || second !== undefined ? undefined : kantor.buku.bacaRentang(NASKAH, [baris]);
  const text = (cells?.get(baris ?? 0) ?? []).map(String);
  const found = rows.value.find((n) => n.permintaan !== '' && text.includes(n.permintaan));
  if (!found) beriTahu(pesanUntuk('NASKAH_TIDAK_DIPILIH'));
  return found ?? null;
};

export const menuCatatNomor = (kantor: Kantor): void => {
  const n = naskahTerpilih(kantor);
  if (!n) return;
  const pemberi = isNomorDaerah(n.jenis) || n.penerbit === '' ? 'Bagian Hukum' : n.penerbit;
  const nomor = tanya(`Nomor yang diberikan ${pemberi} untuk "${n.judul}":`);
  if (nomor === null) return;
  const tanggal = tanya('Tanggal naskah (misalnya 17-08-2026):');
  if (tanggal === null) return;
  const minta = { permintaan: n.permintaan, nomor, tanggal };
  selesai(
    tegaskan(catatNomor(kantor, minta), () => catatNomor(kantor, { ...minta, tetap: true })),
    (h) =>
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
  selesai(batalkanNomor(kantor, { permintaan: n.permintaan, nomor: n.nomor, tanggal: n.tanggal, alasan }), (h) =>
    beriTahu(`Nomor ${h.nomor} dicatat batal pakai.`),
  );
};
