import { buatMetadata } from '../app/buat-metadata.ts';
import type { HasilNaskah } from '../app/buat-naskah.ts';
import { buatPeraturan, type MintaPeraturan } from '../app/buat-peraturan.ts';
import type { Kantor } from '../app/kantor.ts';
import type { MintaNomor } from '../app/nomor-baru.ts';
import type { Masalah } from '../domain/pesan.ts';
import type { Result } from '../domain/result.ts';
import { idTerpilih } from './baris-terpilih.ts';
import { denganIngat } from './dengan-ingat.ts';
import { beriTahu, sekilas } from './dialog.ts';
import { selesai } from './sampaikan.ts';
import { tanyaNomor } from './tanya-nomor.ts';

type Hasil = Result<readonly HasilNaskah[], Masalah>;

const jawaban = (
  hasil: Hasil,
): { readonly naskah: readonly HasilNaskah[] } | { readonly masalah: readonly Masalah[] } =>
  hasil.ok ? { naskah: hasil.value } : { masalah: hasil.problems };

/** The draft of the chosen form, or with a number the text that goes to signature. */
export const susunPeraturan = (kantor: Kantor, id: readonly string[], bernomor: boolean): void => {
  const nomor: MintaNomor | null = bernomor ? tanyaNomor() : {};
  if (nomor === null) return;
  sekilas('Menyusun rancangan…');
  selesai(buatPeraturan(kantor, { id, ...nomor }), (made) =>
    beriTahu(
      denganIngat(
        made,
        `${made[0]?.judul ?? 'Rancangan'} sudah dibuat. Tautannya ada pada tab Naskah. Rujukan Pasal 20 PP 38/2017 dan isi setiap pasal perlu diperiksa Bagian Hukum sebelum ${bernomor ? 'ditandatangani' : 'diharmonisasi'}.`,
      ),
    ),
  );
};

export const menuPeraturan = (kantor: Kantor): void => {
  const ids = idTerpilih(kantor);
  if (ids) susunPeraturan(kantor, ids, false);
};

export const menuMetadata = (kantor: Kantor): void => {
  const ids = idTerpilih(kantor);
  if (!ids) return;
  sekilas('Menyusun metadata…');
  selesai(buatMetadata(kantor, ids), (made) =>
    beriTahu(`${made[0]?.judul ?? 'Metadata'} sudah dibuat. Tautannya ada pada tab Naskah.`),
  );
};

export const peraturan = (kantor: Kantor, minta: MintaPeraturan) => jawaban(buatPeraturan(kantor, minta));

export const metadata = (kantor: Kantor, ids: readonly string[]) => jawaban(buatMetadata(kantor, ids));
