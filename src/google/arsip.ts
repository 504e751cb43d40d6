import './skrip-lain.ts';
import type { Arsip, BerkasBaru } from '../app/kantor.ts';

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

/**
 * The user's own folder of a year, made once and shared once with the addresses of the settings: a file made in it inherits
 * that, so a document stays one call.
 */
const folder = (tahun: string, bagikanKe: readonly string[]): string => {
  const properties = PropertiesService.getUserProperties();
  const key = `lumbung.folder.${tahun}`;
  const known = properties.getProperty(key);
  if (known !== null) return known;
  const made = drive().Files.create({ name: `Naskah Inovasi Daerah ${tahun}`, mimeType: FOLDER }, null, {
    fields: 'id',
  });
  const id = made.id ?? '';
  properties.setProperty(key, id);
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

/** Documents in the user's Drive: the .docx that we compose, converted by Drive into a Google Doc in the call that makes it. */
export const arsipDrive = (): Arsip => ({
  buat: (berkas) => {
    const file = (berkas.ulang ? found(berkas.permintaan) : undefined) ?? make(berkas);
    return { id: file.id ?? '', url: file.webViewLink ?? '' };
  },
});
