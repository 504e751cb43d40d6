import './skrip-lain.ts';
import type { Arsip, BerkasBaru, BerkasEkspor } from '../app/kantor.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';

type Berkas = { readonly id?: string; readonly webViewLink?: string };

/** The advanced Drive service; its types know neither `appProperties` nor `fields` in the places where v3 takes them. */
type DriveV3 = {
  readonly Files: {
    readonly create: (resource: object, blob?: GoogleAppsScript.Base.Blob | null, options?: object) => Berkas;
    readonly list: (options: object) => { readonly files?: readonly Berkas[] };
  };
  readonly Permissions: { readonly create: (resource: object, fileId: string, options?: object) => unknown };
};

const drive = (): DriveV3 => Drive as unknown as DriveV3;

/** Apps Script's bytes are signed. */
const signed = (bytes: Uint8Array): number[] => Array.from(bytes, (b) => (b > 127 ? b - 256 : b));

/** The user's own folder of this name, made once. */
const ownFolder = (key: string, name: string): { readonly id: string; readonly made: boolean } => {
  const properties = PropertiesService.getUserProperties();
  const known = properties.getProperty(key);
  if (known !== null) return { id: known, made: false };
  const id = drive().Files.create({ name, mimeType: FOLDER }, null, { fields: 'id' }).id ?? '';
  properties.setProperty(key, id);
  return { id, made: true };
};

/**
 * The folder of a year's documents, shared once with the addresses of the settings: a file made in it inherits that, so a
 * document stays one call.
 */
const folder = (tahun: string, bagikanKe: readonly string[]): string => {
  const { id, made } = ownFolder(`lumbung.folder.${tahun}`, `Naskah Inovasi Daerah ${tahun}`);
  if (made)
    for (const emailAddress of bagikanKe)
      drive().Permissions.create({ type: 'user', role: 'writer', emailAddress }, id, { sendNotificationEmail: false });
  return id;
};

const found = (permintaan: string): Berkas | undefined =>
  drive().Files.list({
    q: `appProperties has { key='permintaan' and value='${permintaan}' } and trashed = false`,
    fields: 'files(id,webViewLink)',
  }).files?.[0];

const make = (berkas: BerkasBaru): Berkas => {
  const bytes = naskahDocx_().renderDocx(berkas.naskah);
  const blob = Utilities.newBlob(signed(bytes), DOCX, `${berkas.judul}.docx`);
  return drive().Files.create(
    {
      name: berkas.judul,
      mimeType: GOOGLE_DOC,
      parents: [folder(berkas.tahun, berkas.bagikanKe)],
      appProperties: { permintaan: berkas.permintaan },
    },
    blob,
    { fields: 'id,webViewLink' },
  );
};

/** Exports have a folder of their own: nobody gets one who was not given it. */
const simpan = (berkas: BerkasEkspor, tahun: string): Berkas => {
  const { nama, jenis, isi } = berkas;
  const parent = ownFolder(`lumbung.folder.ekspor.${tahun}`, `Ekspor Inovasi Daerah ${tahun}`).id;
  const blob = Utilities.newBlob(typeof isi === 'string' ? (isi as never) : signed(isi), jenis, nama);
  return drive().Files.create({ name: nama, mimeType: jenis, parents: [parent] }, blob, { fields: 'id,webViewLink' });
};

/** Documents in the user's Drive: the .docx that we compose, converted by Drive into a Google Doc in the call that makes it. */
export const arsipDrive = (): Arsip => ({
  simpan: (berkas, tahun) => ({ url: simpan(berkas, tahun).webViewLink ?? '' }),
  buat: (berkas) => {
    const file = (berkas.ulang ? found(berkas.permintaan) : undefined) ?? make(berkas);
    return { id: file.id ?? '', url: file.webViewLink ?? '' };
  },
});
