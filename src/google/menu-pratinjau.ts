import { type MintaKeputusan, siapkanKeputusan } from '../app/buat-keputusan.ts';
import { type MintaPeraturan, siapkanPeraturan } from '../app/buat-peraturan.ts';
import { siapkanSalinan } from '../app/buat-salinan.ts';
import type { Kantor } from '../app/kantor.ts';
import { belumSiap, type Entri, muatRegister } from '../app/muat.ts';
import { naskahDinasTersedia } from '../app/naskah-dinas-tersedia.ts';
import { type Pratinjau, pratinjauDari } from '../app/pratinjau-naskah.ts';
import { type MintaDinas, rencanakanDinas } from '../app/rencana-dinas.ts';
import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { JENIS_KEPUTUSAN, jenisKeputusan, jenisUntuk } from '../domain/naskah/jenis-keputusan.ts';
import { type Masalah, masalah, pesanUntuk } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { JENIS_NASKAH } from '../domain/tab/naskah.ts';
import { beriTahu, tanya } from './dialog.ts';
import { BENTUK_SALINAN, isSalinan } from './menu-keputusan.ts';
import { selesai, tolak } from './sampaikan.ts';
import { tanyaMasukan } from './tanya-masukan.ts';

/** Size of the dialog in pixels: an F4 page is as wide, and the rest scrolls. */
const LEBAR = 900;
const TINGGI = 640;

const hasil = (p: Pratinjau | null): Result<Pratinjau, Masalah> => (p ? ok(p) : fail([masalah('TIDAK_ADA_PILIHAN')]));

/** What a Keputusan, a copy or an extract would look like; nothing is made. */
export const pratinjauKeputusan = (kantor: Kantor, minta: MintaKeputusan): Result<Pratinjau, Masalah> => {
  const { jenis = '' } = minta;
  const siap = isSalinan(jenis)
    ? siapkanSalinan(kantor, BENTUK_SALINAN[jenis], minta.id)
    : siapkanKeputusan(kantor, minta);
  return siap.ok ? hasil(pratinjauDari([siap.value.diminta])) : siap;
};

/** The same for a Perkada or Perda. */
export const pratinjauPeraturan = (kantor: Kantor, minta: MintaPeraturan): Result<Pratinjau, Masalah> => {
  const siap = siapkanPeraturan(kantor, minta);
  return siap.ok ? hasil(pratinjauDari([siap.value.diminta])) : siap;
};

/** The same for naskah dinas: the first of those that would be made. */
export const pratinjauDinas = (kantor: Kantor, minta: MintaDinas): Result<Pratinjau, Masalah> => {
  const rencana = rencanakanDinas(kantor, minta);
  return rencana.ok ? hasil(pratinjauDari(rencana.value.diminta)) : rencana;
};

const tampilkan = ({ judul, jumlah, html }: Pratinjau): void => {
  const page = HtmlService.createHtmlOutput(html).setWidth(LEBAR).setHeight(TINGGI);
  SpreadsheetApp.getUi().showModalDialog(
    page,
    `Pratinjau: ${judul}${jumlah > 1 ? ` (naskah pertama dari ${jumlah})` : ''}`,
  );
};

const susun = (kantor: Kantor, kode: string, id: readonly string[]): Result<Pratinjau, Masalah> | null => {
  const jenis = jenisKeputusan(kode);
  if (isSalinan(kode)) return pratinjauKeputusan(kantor, { id, jenis: kode });
  if (jenis) {
    const isian = tanyaMasukan(jenis);
    return isian && pratinjauKeputusan(kantor, { id, jenis: kode, isian });
  }
  return kode === 'PERATURAN'
    ? pratinjauPeraturan(kantor, { id })
    : pratinjauDinas(kantor, { jenis: kode, id, isian: {} });
};

/** The entries that are selected on tab Inovasi; none where another tab is open. */
const entriDipilih = (kantor: Kantor): Result<readonly Entri[], Masalah> => {
  const belum = belumSiap(kantor.buku);
  if (belum) return fail([belum]);
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register;
  const baris = kantor.buku.terpilih(INOVASI).flatMap((b) => register.value.byBaris.get(b) ?? []);
  return ok(baris.filter(({ e }) => e.id !== ''));
};

/**
 * "Pratinjau…": what may be made for the selected rows, shown as a page before anything is made; where none is selected,
 * what is about no innovation.
 */
export const menuPratinjau = (kantor: Kantor): void => {
  const dipilih = entriDipilih(kantor);
  if (!dipilih.ok) return tolak(dipilih.problems);
  const entri = dipilih.value;
  const id = entri.map(({ e }) => e.id);
  const dinas = naskahDinasTersedia(kantor, id);
  if (!dinas.ok) return tolak(dinas.problems);
  const ada = entri.length > 0;
  const regulasi = ada && entri.every(({ e }) => e.status === 'PENYUSUNAN_REGULASI');
  const pilihan: readonly (readonly [kode: string, label: string])[] = [
    ...(ada ? jenisUntuk(entri.map(({ e }) => e.status)) : JENIS_KEPUTUSAN.filter((j) => j.dari.length === 0)).map(
      (j) => [j.kode, labelOf(JENIS_NASKAH, j.kode)] as const,
    ),
    ...(ada && entri.every(({ e }) => e.sk_no !== '' && e.sk_tgl !== '')
      ? Object.keys(BENTUK_SALINAN).map((k) => [k, labelOf(JENIS_NASKAH, k)] as const)
      : []),
    ...(regulasi ? [['PERATURAN', 'Rancangan Perkada/Perda'] as const] : []),
    ...dinas.value.map((d) => [d.jenis, d.label] as const),
  ];
  if (pilihan.length === 0) return beriTahu(pesanUntuk('BERBEDA_TAHAP'));
  const list = pilihan.map(([, label], i) => `${i + 1}. ${label}`).join('\n');
  const answer = tanya(`Naskah apa yang ditampilkan? Ketik nomornya. Belum ada yang dibuat.\n\n${list}`);
  if (answer === null) return;
  const kode = pilihan[Number(answer) - 1]?.[0];
  if (kode === undefined) return beriTahu(pesanUntuk('JENIS_NASKAH_TIDAK_DIKENAL', { jenis: answer }));
  const done = susun(kantor, kode, id);
  if (done) selesai(done, tampilkan);
};
