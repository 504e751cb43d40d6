import type { Masalah } from '../domain/pesan.ts';
import { masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { berkasEkspor } from './berkas-ekspor.ts';
import { selesaikan } from './catat.ts';
import { catatEkspor } from './catat-ekspor.ts';
import type { Kantor } from './kantor.ts';
import { type KabarEkspor, type MintaEkspor, rencanaEkspor } from './rencana-ekspor.ts';
import { tolakDataPribadi, tolakOrang } from './siapa.ts';

export type HasilEkspor = KabarEkspor & {
  readonly berkas: readonly { readonly nama: string; readonly url: string }[];
  readonly dataPribadi: boolean;
};

/**
 * Makes one export and keeps it in the Drive of whoever asked. Who took what, when, and whether personal data went along is
 * recorded before the file is made: nothing leaves without a record. Personal columns are masked unless asked for, which only
 * the ADMIN may.
 */
export const eksporRegister = (kantor: Kantor, minta: MintaEkspor): Result<HasilEkspor, Masalah> => {
  const dataPribadi = minta.denganDataPribadi === true;
  const tolak = (dataPribadi ? tolakDataPribadi(kantor) : tolakOrang(kantor)) ?? selesaikan(kantor);
  if (tolak) return fail([tolak]);
  const rencana = rencanaEkspor(kantor, minta);
  if (!rencana.ok) return rencana;
  const { bahan, kabar } = rencana.value;
  if (kabar.baris === 0) return fail([masalah('EKSPOR_KOSONG')]);
  const files = berkasEkspor(kantor, minta, rencana.value);
  if (!files.ok) return files;

  const done = catatEkspor(
    kantor,
    bahan.register,
    { sasaran: kabar.sasaran, baris: kabar.baris, dataPribadi },
    `Ekspor ${kabar.sasaran}, ${kabar.baris} inovasi, data pribadi ${dataPribadi ? 'disertakan' : 'disamarkan'}`,
  );
  if (!done.ok) return done;
  const berkas = files.value.map((f) => ({
    nama: f.nama,
    url: kantor.arsip.simpan(f, bahan.pengaturan.tahun).url,
  }));
  return ok({ ...kabar, berkas, dataPribadi });
};
