import './skrip-lain.ts';
import type { Arsip, BerkasBaru, BerkasEkspor } from '../app/kantor.ts';
import { namaBerkas } from '../domain/naskah/nama-berkas.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok } from '../domain/result.ts';
import { bagikanBerkas } from './bagikan-berkas.ts';
import { alasanTolak, type Berkas, bertanda, DOCX, drive, GOOGLE_DOC, kodeTolak, signed } from './drive.ts';
import { FOLDER_EKSPOR, FOLDER_NASKAH, folderTahunan } from './folder-tahunan.ts';

/** Google's own words when the share of a day, of a minute or of the storage is used up. */
const HABIS = /too many times|too much|rate ?limit|quota|limit exceeded|terlalu (banyak|sering)|kuota/i;

const tolakan = (sebab: string): Masalah =>
  HABIS.test(sebab) ? masalah('JATAH_NASKAH') : masalah('DRIVE_MENOLAK', { sebab });

/** Not there, or not shared through this add-on: drive.file shows nobody else's documents. */
const TAK_TERLIHAT = /not found|forbidden|permission|insufficient|has not granted/i;

const isTakTerlihat = (error: unknown): boolean => {
  const kode = kodeTolak(error);
  return kode === 404 || kode === 403 || TAK_TERLIHAT.test((error as { message?: string }).message ?? '');
};

const simpan = (berkas: BerkasEkspor, tahun: string): Berkas => {
  const { nama, jenis, isi } = berkas;
  const parent = folderTahunan(FOLDER_EKSPOR).buka(tahun, []);
  const blob = Utilities.newBlob(typeof isi === 'string' ? (isi as never) : signed(isi), jenis, nama);
  return drive().Files.create({ name: nama, mimeType: jenis, parents: [parent] }, blob, { fields: 'id,webViewLink' });
};

/** Documents in the user's Drive: the .docx that we compose, converted by Drive into a Google Doc in the call that makes it. */
export const arsipDrive = (): Arsip => {
  const folder = folderTahunan(FOLDER_NASKAH);

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
      if (!alasanTolak(error).includes(parent)) throw error;
      folder.lupakan(tahun);
      return create(folder.buka(tahun, bagikanKe));
    }
  };

  return {
    simpan: (berkas, tahun) => ({ url: simpan(berkas, tahun).webViewLink ?? '' }),
    buat: (berkas) => {
      try {
        const ada = berkas.ulang ? bertanda('permintaan', berkas.permintaan) : undefined;
        const file = ada ?? make(berkas);
        return ok({ id: file.id ?? '', url: file.webViewLink ?? '', baru: ada === undefined });
      } catch (error) {
        return fail([tolakan(alasanTolak(error))]);
      }
    },
    buang: (id) => void drive().Files.update({ trashed: true }, id),
    teks: (id) => {
      try {
        return drive().Files.export(id, 'text/plain', { alt: 'media' }).getDataAsString();
      } catch (error) {
        if (isTakTerlihat(error)) return null;
        throw error;
      }
    },
    bagikan: bagikanBerkas,
  };
};
