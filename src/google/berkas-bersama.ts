import type { BerkasBersama } from '../app/kantor.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const GOOGLE_SHEET = 'application/vnd.google-apps.spreadsheet';
const FIELDS = 'id,webViewLink,trashed';

type Berkas = { readonly id?: string; readonly webViewLink?: string; readonly trashed?: boolean };

/** The advanced Drive service in the places where its types and v3 differ. */
type DriveV3 = {
  readonly Files: {
    readonly create: (resource: object, blob: GoogleAppsScript.Base.Blob, options: object) => Berkas;
    readonly update: (resource: object, id: string, blob: GoogleAppsScript.Base.Blob, options: object) => Berkas;
  };
  readonly Permissions: { readonly create: (resource: object, fileId: string, options: object) => unknown };
};

const drive = (): DriveV3 => Drive as unknown as DriveV3;

/** Apps Script's bytes are signed. */
const signed = (bytes: Uint8Array): number[] => Array.from(bytes, (b) => (b > 127 ? b - 256 : b));

/** The file made before, written anew; null where it is gone, in the bin, or another person's: then a new one is made. */
const perbarui = (id: string, nama: string, blob: GoogleAppsScript.Base.Blob): Berkas | null => {
  try {
    const file = drive().Files.update({ name: nama }, id, blob, { fields: FIELDS });
    return file.trashed ? null : file;
  } catch (error) {
    console.warn(error);
    return null;
  }
};

/**
 * Writes a spreadsheet that is shared: the same file every time, so that links stay good. It is remembered for the person who
 * made it, because nobody else's script may see it; who may read it already goes on reading it.
 */
export const tulisBersama = ({
  kunci,
  nama,
  xlsx,
  pembaca,
}: BerkasBersama): { readonly url: string; readonly baru: boolean } => {
  const properties = PropertiesService.getUserProperties();
  const key = `lumbung.bersama.${kunci}`;
  const blob = Utilities.newBlob(signed(xlsx), XLSX, `${nama}.xlsx`);
  const known = properties.getProperty(key);
  const lama = known === null ? null : perbarui(known, nama, blob);
  const file = lama ?? drive().Files.create({ name: nama, mimeType: GOOGLE_SHEET }, blob, { fields: FIELDS });
  const id = file.id ?? '';
  if (!lama) properties.setProperty(key, id);
  for (const emailAddress of pembaca)
    drive().Permissions.create({ type: 'user', role: 'reader', emailAddress }, id, { sendNotificationEmail: false });
  return { url: file.webViewLink ?? '', baru: lama === null };
};
