import { buatKeputusan, type MintaKeputusan } from '../app/buat-keputusan.ts';
import type { HasilNaskah } from '../app/buat-naskah.ts';
import { buatSalinan } from '../app/buat-salinan.ts';
import type { Kantor } from '../app/kantor.ts';
import { belumSiap, type Entri } from '../app/muat.ts';
import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { type JenisKeputusan, jenisKeputusan, jenisUntuk } from '../domain/naskah/jenis-keputusan.ts';
import { type Masalah, pesanUntuk } from '../domain/pesan.ts';
import type { Result } from '../domain/result.ts';
import { JENIS_NASKAH } from '../domain/tab/naskah.ts';
import { entriTerpilih } from './baris-terpilih.ts';
import { beriTahu, sekilas, tanya } from './dialog.ts';
import { selesai, tolak } from './sampaikan.ts';
import { tanyaMasukan } from './tanya-masukan.ts';

export const BENTUK_SALINAN = { SALINAN_KEPUTUSAN: 'SALINAN', PETIKAN_KEPUTUSAN: 'PETIKAN' } as const;

type KodeSalinan = keyof typeof BENTUK_SALINAN;

export const isSalinan = (kode: string): kode is KodeSalinan => kode in BENTUK_SALINAN;

/** What may be made for the chosen rows: kinds of Keputusan by their states, copies where all have a decree. */
const pilihanUntuk = (entri: readonly Entri[]): readonly string[] => [
  ...jenisUntuk(entri.map(({ e }) => e.status)).map((j) => j.kode),
  ...(entri.every(({ e }) => e.sk_no !== '' && e.sk_tgl !== '') ? Object.keys(BENTUK_SALINAN) : []),
];

/** One of several kinds by its number; a single one needs no question. */
const pilihJenis = (kode: readonly string[]): string | null => {
  if (kode.length < 2) return kode[0] ?? 'KEPUTUSAN';
  const list = kode.map((k, i) => `${i + 1}. ${labelOf(JENIS_NASKAH, k)}`).join('\n');
  const answer = tanya(`Keputusan apa yang akan disusun? Ketik nomornya.\n\n${list}`);
  return answer === null ? null : (kode[Number(answer) - 1] ?? '');
};

type Nomor = Pick<MintaKeputusan, 'nomor' | 'tanggal'>;

/** For an electronic signature the number stands in the text before it is signed. */
const tanyaNomor = (): Nomor | null => {
  const nomor = tanya('Nomor yang diberikan Bagian Hukum:');
  if (nomor === null || nomor === '') return null;
  const tanggal = tanya('Tanggal Keputusan (misalnya 17-08-2026):');
  return tanggal === null ? null : { nomor, tanggal };
};

const susun = (kantor: Kantor, jenis: JenisKeputusan, id: readonly string[], bernomor = false): void => {
  const isian = tanyaMasukan(jenis);
  if (isian === null) return;
  const nomor = bernomor ? tanyaNomor() : {};
  if (nomor === null) return;
  sekilas('Menyusun konsep Keputusan…');
  selesai(buatKeputusan(kantor, { id, jenis: jenis.kode, isian, ...nomor }), (made) =>
    beriTahu(
      [
        `${made[0]?.judul ?? 'Konsep'} sudah dibuat. Tautannya ada pada tab Naskah.`,
        bernomor ? 'Nomor dan tanggalnya tercatat pada tab Naskah.' : jenis.ingat,
        made[0]?.catatan ?? '',
      ]
        .filter((t) => t !== '')
        .join(' '),
    ),
  );
};

const pilihLaluSusun = (kantor: Kantor, bernomor: boolean): void => {
  const entri = entriTerpilih(kantor);
  if (!entri) return;
  const kode = pilihJenis(pilihanUntuk(entri).filter((k) => !(bernomor && isSalinan(k))));
  if (kode === null) return;
  const id = entri.map(({ e }) => e.id);
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
