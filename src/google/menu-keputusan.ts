import { buatKeputusan, type MintaKeputusan } from '../app/buat-keputusan.ts';
import type { HasilNaskah } from '../app/buat-naskah.ts';
import { buatSalinan } from '../app/buat-salinan.ts';
import type { Kantor } from '../app/kantor.ts';
import { belumSiap, type Entri } from '../app/muat.ts';
import type { MintaNomor } from '../app/nomor-baru.ts';
import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { type JenisKeputusan, jenisKeputusan, jenisUntuk } from '../domain/naskah/jenis-keputusan.ts';
import { type Masalah, pesanUntuk } from '../domain/pesan.ts';
import type { Result } from '../domain/result.ts';
import { JENIS_NASKAH } from '../domain/tab/naskah.ts';
import { entriTerpilih } from './baris-terpilih.ts';
import { denganIngat } from './dengan-ingat.ts';
import { beriTahu, sekilas, tanya } from './dialog.ts';
import { susunPeraturan } from './menu-peraturan.ts';
import { selesai, tolak } from './sampaikan.ts';
import { tanyaMasukan } from './tanya-masukan.ts';
import { tanyaNomor } from './tanya-nomor.ts';
import { tegaskan } from './tegaskan-nomor.ts';

export const BENTUK_SALINAN = { SALINAN_KEPUTUSAN: 'SALINAN', PETIKAN_KEPUTUSAN: 'PETIKAN' } as const;

type KodeSalinan = keyof typeof BENTUK_SALINAN;

export const isSalinan = (kode: string): kode is KodeSalinan => kode in BENTUK_SALINAN;

/** What may be made for the chosen rows: kinds of Keputusan by their states, copies where all have a decree. */
const pilihanUntuk = (entri: readonly Entri[]): readonly string[] => [
  ...jenisUntuk(entri.map(({ e }) => e.status)).map((j) => j.kode),
  ...(entri.every(({ e }) => e.sk_no !== '' && e.sk_tgl !== '') ? Object.keys(BENTUK_SALINAN) : []),
];

const isPeraturan = (kode: string): boolean => kode === 'PERKADA' || kode === 'PERDA';

/** The regulation whose form was chosen for all of them. */
const peraturanUntuk = (entri: readonly Entri[]): readonly string[] => {
  const bentuk = entri[0]?.e.bentuk_hukum ?? '';
  return isPeraturan(bentuk) && entri.every(({ e }) => e.status === 'PENYUSUNAN_REGULASI' && e.bentuk_hukum === bentuk)
    ? [bentuk]
    : [];
};

/** One of several kinds by its number; a single one needs no question. */
const pilihJenis = (kode: readonly string[]): string | null => {
  if (kode.length < 2) return kode[0] ?? 'KEPUTUSAN';
  const list = kode.map((k, i) => `${i + 1}. ${labelOf(JENIS_NASKAH, k)}`).join('\n');
  const answer = tanya(`Naskah apa yang akan disusun? Ketik nomornya.\n\n${list}`);
  return answer === null ? null : (kode[Number(answer) - 1] ?? '');
};

const susun = (kantor: Kantor, jenis: JenisKeputusan, id: readonly string[], bernomor = false): void => {
  const isian = tanyaMasukan(jenis);
  if (isian === null) return;
  const nomor: MintaNomor | null = bernomor ? tanyaNomor() : {};
  if (nomor === null) return;
  sekilas('Menyusun konsep Keputusan…');
  const minta = { id, jenis: jenis.kode, isian, ...nomor };
  selesai(
    tegaskan(buatKeputusan(kantor, minta), () => buatKeputusan(kantor, { ...minta, tetap: true })),
    (made) =>
      beriTahu(
        denganIngat(
          made,
          `${made[0]?.judul ?? 'Konsep'} sudah dibuat. Tautannya ada pada tab Naskah. ${bernomor ? 'Nomor dan tanggalnya tercatat pada tab Naskah.' : jenis.ingat}`,
        ),
      ),
  );
};

const pilihLaluSusun = (kantor: Kantor, bernomor: boolean): void => {
  const entri = entriTerpilih(kantor);
  if (!entri) return;
  const kode = pilihJenis([
    ...pilihanUntuk(entri).filter((k) => !(bernomor && isSalinan(k))),
    ...(bernomor ? peraturanUntuk(entri) : []),
  ]);
  if (kode === null) return;
  const id = entri.map(({ e }) => e.id);
  if (isPeraturan(kode)) return susunPeraturan(kantor, id, true);
  if (isSalinan(kode)) {
    sekilas('Menyusun naskah…');
    selesai(buatSalinan(kantor, BENTUK_SALINAN[kode], id), (made) =>
      beriTahu(
        `${made[0]?.judul ?? 'Naskah'} sudah dibuat dari isi register. Tautannya ada pada tab Naskah. Cocokkan dengan naskah yang ditandatangani sebelum disahkan.`,
      ),
    );
    return;
  }
  const jenis = jenisKeputusan(kode);
  if (!jenis) return beriTahu(pesanUntuk('JENIS_NASKAH_TIDAK_DIKENAL', { jenis: kode }));
  susun(kantor, jenis, id, bernomor);
};

export const menuKeputusan = (kantor: Kantor): void => pilihLaluSusun(kantor, false);

/** The text that goes to signature, with the number that Bagian Hukum gave. */
export const menuBernomor = (kantor: Kantor): void => pilihLaluSusun(kantor, true);

/** The decree that sets up a team: about no entry. */
export const menuTim = (kantor: Kantor): void => {
  const belum = belumSiap(kantor.buku);
  if (belum) return tolak([belum]);
  const jenis = jenisKeputusan('KEPUTUSAN_TIM');
  if (jenis) susun(kantor, jenis, []);
};

/** The same for a panel or the command line. */
export const keputusan = (
  kantor: Kantor,
  minta: MintaKeputusan,
): { readonly naskah: readonly HasilNaskah[] } | { readonly masalah: readonly Masalah[] } => {
  const hasil: Result<readonly HasilNaskah[], Masalah> =
    minta.jenis !== undefined && isSalinan(minta.jenis)
      ? buatSalinan(kantor, BENTUK_SALINAN[minta.jenis], minta.id)
      : buatKeputusan(kantor, minta);
  return hasil.ok ? { naskah: hasil.value } : { masalah: hasil.problems };
};
