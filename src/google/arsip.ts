import './skrip-lain.ts';
import type { Arsip, BerkasBaru } from '../app/kantor.ts';
import { namaBerkas } from '../domain/naskah/nama-berkas.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok } from '../domain/result.ts';
import { type Berkas, type DriveV3, folderNaskah } from './folder-naskah.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const drive = (): DriveV3 => Drive as unknown as DriveV3;

/** Apps Script's bytes are signed. */
const signed = (bytes: Uint8Array): number[] => Array.from(bytes, (b) => (b > 127 ? b - 256 : b));

const found = (permintaan: string): Berkas | undefined =>
  drive().Files.list({
    q: `appProperties has { key='permintaan' and value='${permintaan}' } and trashed = false`,
    fields: 'files(id,webViewLink)',
  }).files?.[0];

/** Google's own words when the share of a day, of a minute or of the storage is used up. */
const HABIS = /too many times|too much|rate ?limit|quota|limit exceeded|terlalu (banyak|sering)|kuota/i;

const tolakan = (sebab: string): Masalah =>
  HABIS.test(sebab) ? masalah('JATAH_NASKAH') : masalah('DRIVE_MENOLAK', { sebab });

/** Drive's refusals are told; anything that this program does not have or does wrong is not one of them. */
const alasan = (error: unknown): string => {
  const { name, message } = error as { readonly name?: string; readonly message?: string };
  if (typeof message !== 'string' || /^(Type|Reference|Range|Syntax)Error$|NotImplemented/.test(name ?? ''))
    throw error;
  return message;
};

/** Documents in the user's Drive: the .docx that we compose, converted by Drive into a Google Doc in the call that makes it. */
export const arsipDrive = (): Arsip => {
  const folder = folderNaskah(drive);

  const make = ({ naskah, judul, tahun, bagikanKe, permintaan }: BerkasBaru): Berkas => {
    const bytes = naskahDocx_().renderDocx(naskah);
    const name = namaBerkas(judul);
    const blob = Utilities.newBlob(signed(bytes), DOCX, `${name}.docx`);
    const create = (parent: string): Berkas =>
      drive().Files.create({ name, mimeType: GOOGLE_DOC, parents: [parent], appProperties: { permintaan } }, blob, {
        fields: 'id,webViewLink',
      });
    const parent = folder.buka(tahun, bagikanKe);
    try {
      return create(parent);
    } catch (error) {
      // A folder that was deleted for good: the year gets a new one.
      if (!alasan(error).includes(parent)) throw error;
      folder.lupakan(tahun);
      return create(folder.buka(tahun, bagikanKe));
    }
  };

  return {
    buat: (berkas) => {
      try {
        const ada = berkas.ulang ? found(berkas.permintaan) : undefined;
        const file = ada ?? make(berkas);
        return ok({ id: file.id ?? '', url: file.webViewLink ?? '', baru: ada === undefined });
      } catch (error) {
        return fail([tolakan(alasan(error))]);
      }
    },
    buang: (id) => void drive().Files.update({ trashed: true }, id),
  };
};
