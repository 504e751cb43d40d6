import { buatNaskahDinas, type HasilDinas, hentikanPembuatan, laksanakanDinas } from '../app/buat-naskah-dinas.ts';
import type { Kantor } from '../app/kantor.ts';
import { belumSiap, muatRegister } from '../app/muat.ts';
import { type DinasTersedia, naskahDinasTersedia } from '../app/naskah-dinas-tersedia.ts';
import { type MintaDinas, rencanakanDinas } from '../app/rencana-dinas.ts';
import type { KunciIsianDinas } from '../domain/naskah-dinas/bahan-dinas.ts';
import { type Masalah, pesanUntuk } from '../domain/pesan.ts';
import type { Result } from '../domain/result.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { beriTahu, daftarKalimat, sekilas, setuju, tanya } from './dialog.ts';
import { selesai, tolak } from './sampaikan.ts';

/** After how many documents the progress is told; each takes some four seconds. */
const KABARI = 3;

/** Documents that a free account may make in a day. */
const SEHARI = 250;

const jawab = <T extends object>(hasil: Result<T, Masalah>): T | { readonly masalah: readonly Masalah[] } =>
  hasil.ok ? hasil.value : { masalah: hasil.problems };

const TANYA: Readonly<Record<KunciIsianDinas, string>> = {
  nomor: 'Nomor naskah.',
  tanggal: 'Tanggal, misalnya 17-08-2026.',
  tempat: 'Tempat pelaksanaan, misalnya Ruang Rapat Bupati.',
  batas: 'Batas waktu penyampaian, misalnya 17-08-2026.',
  hadir: 'Nama yang hadir, dipisahkan titik koma.',
  tidak_hadir: 'Nama yang berhalangan, dipisahkan titik koma.',
};

const BOLEH_KOSONG = 'Boleh dikosongkan; pada naskah tercetak tiga titik.';

const pilih = (tersedia: readonly DinasTersedia[]): DinasTersedia | null => {
  const list = tersedia.map((t, i) => `${i + 1}. ${t.label}`).join('\n');
  const answer = tanya(`Tulis nomor naskah:\n${list}`);
  if (answer === null) return null;
  const chosen = tersedia[Number(answer) - 1];
  if (!chosen)
    beriTahu(`"${answer}" bukan nomor naskah. Pilih menu ini lagi dan tulis angka 1 sampai ${tersedia.length}.`);
  return chosen ?? null;
};

/** The answers for what a kind asks; null when the person gave up. */
const tanyakan = ({ ditanya }: DinasTersedia): Record<string, string> | null => {
  const isian: Record<string, string> = {};
  for (const key of ditanya) {
    const answer = tanya(`${TANYA[key]}\n${BOLEH_KOSONG}`);
    if (answer === null) return null;
    isian[key] = answer;
  }
  return isian;
};

/** How many documents, before they are made: each is one call to Drive, and accounts have a daily quota. */
const setujuBanyak = (label: string, jumlah: number): boolean =>
  jumlah === 1 ||
  setuju(
    `${label}: akan dibuat ${jumlah} naskah, satu panggilan Drive untuk setiap naskah. Akun gratis dapat membuat paling banyak ${SEHARI} dokumen sehari${jumlah > SEHARI ? ', sehingga sisanya dilanjutkan besok' : ''}. Pembuatan yang lama berhenti sendiri dan dilanjutkan dengan menu ini; untuk menghentikannya pilih Naskah, Hentikan pembuatan naskah. Lanjutkan?`,
  );

const jadinya = (naskah: HasilDinas['naskah']): string => {
  if (naskah.length === 0) return 'Belum ada naskah yang dibuat.';
  return naskah.length === 1
    ? `${naskah[0]?.judul} sudah dibuat. Tautannya ada pada tab Naskah.`
    : `${naskah.length} naskah sudah dibuat. Tautannya ada pada tab Naskah:\n${daftarKalimat(naskah.map((n) => n.judul))}`;
};

const ceritakan = ({ naskah, sisa, lain, sebab }: HasilDinas): void =>
  beriTahu(
    [
      jadinya(naskah),
      ...(lain === 0 ? [] : [`${lain} naskah sudah atau sedang dibuat petugas lain, jadi tidak dibuat lagi.`]),
      ...(sisa === 0
        ? []
        : [
            `${sebab ? `${sebab.pesan}\n\n` : ''}Tersisa ${sisa} naskah. Pilih menu ini lagi; pembuatannya dilanjutkan, yang sudah ada tidak dibuat ulang.`,
          ]),
    ].join('\n\n'),
  );

/** A word on the way, every few documents. */
const kabari =
  (label: string) =>
  (jadi: number, dari: number): void => {
    if (jadi % KABARI === 0 && jadi < dari) sekilas(`${label}: ${jadi} dari ${dari} naskah…`, 30);
  };

/** "Naskah dinas lain…": the kinds that fit the selected rows, or the Sekda's letters where none is selected. */
export const menuNaskahDinas = (kantor: Kantor): void => {
  const belum = belumSiap(kantor.buku);
  if (belum) return tolak([belum]);
  const register = muatRegister(kantor.buku);
  if (!register.ok) return tolak(register.problems);
  const id = kantor.buku
    .terpilih(INOVASI)
    .flatMap((b) => register.value.byBaris.get(b)?.e.id ?? [])
    .filter((t) => t !== '');
  selesai(naskahDinasTersedia(kantor, id), (tersedia) => {
    if (tersedia.length === 0) return beriTahu(pesanUntuk('BERBEDA_TAHAP'));
    const chosen = pilih(tersedia);
    if (!chosen) return;
    const satu = chosen.satuKantor
      ? tanya('Untuk perangkat daerah mana? Tulis namanya, atau kosongkan untuk semua yang wajib berinovasi.')
      : '';
    if (satu !== null) susun(kantor, chosen, id, satu === '' ? undefined : [satu]);
  });
};

/** Asks what the kind asks, plans, says how many, and makes them. */
const susun = (
  kantor: Kantor,
  chosen: DinasTersedia,
  id: readonly string[],
  perangkatDaerah?: readonly string[],
): void => {
  const isian = tanyakan(chosen);
  if (!isian) return;
  const minta = { jenis: chosen.jenis, id, isian, ...(perangkatDaerah ? { perangkatDaerah } : {}) };
  selesai(rencanakanDinas(kantor, minta), (rencana) => {
    if (!setujuBanyak(chosen.label, rencana.diminta.length)) return;
    sekilas(`Menyusun ${chosen.label}…`);
    selesai(laksanakanDinas(kantor, rencana, kabari(chosen.label)), ceritakan);
  });
};

/** The Sekda's reminder to exactly these offices, as the agenda of the year offers it. */
export const menuPengingat = (kantor: Kantor, perangkatDaerah: readonly string[]): void =>
  selesai(naskahDinasTersedia(kantor, []), (tersedia) => {
    const surat = tersedia.find((t) => t.jenis === 'PENGINGAT_USULAN');
    if (surat) susun(kantor, surat, [], perangkatDaerah);
  });

/** "Hentikan pembuatan naskah": heard by the run that is at it, between two documents. */
export const menuHentikan = (kantor: Kantor): void =>
  selesai(hentikanPembuatan(kantor), () =>
    sekilas('Pembuatan naskah yang sedang berjalan berhenti setelah naskah yang sedang disusun.'),
  );

export const hentikan = (kantor: Kantor): { readonly diminta: true } | { readonly masalah: readonly Masalah[] } =>
  jawab(hentikanPembuatan(kantor));

/** The same for a panel or the command line. */
export const naskahDinas = (kantor: Kantor, minta: MintaDinas): HasilDinas | { readonly masalah: readonly Masalah[] } =>
  jawab(buatNaskahDinas(kantor, minta));

export const dinasTersedia = (
  kantor: Kantor,
  ids: readonly string[],
): readonly DinasTersedia[] | { readonly masalah: readonly Masalah[] } => jawab(naskahDinasTersedia(kantor, ids));
