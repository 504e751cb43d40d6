import type { TulisBersama } from '../app/berkas-bersama.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const GOOGLE_SHEET = 'application/vnd.google-apps.spreadsheet';
const FIELDS = 'id,webViewLink';

type Berkas = { readonly id?: string; readonly webViewLink?: string };

/** The advanced Drive service in the places where its types and v3 differ. */
type DriveV3 = {
  readonly Files: {
    readonly create: (resource: object, blob: GoogleAppsScript.Base.Blob, options: object) => Berkas;
    readonly list: (options: object) => { readonly files?: readonly Berkas[] };
    readonly update: (resource: object, id: string, blob: GoogleAppsScript.Base.Blob, options: object) => Berkas;
  };
  readonly Permissions: { readonly create: (resource: object, fileId: string, options: object) => unknown };
};

const drive = (): DriveV3 => Drive as unknown as DriveV3;

/** Apps Script's bytes are signed. */
const signed = (bytes: Uint8Array): number[] => Array.from(bytes, (b) => (b > 127 ? b - 256 : b));

/** The file that this person made before under the key and has not thrown away. */
const ditemukan = (kunci: string): Berkas | undefined =>
  drive().Files.list({
    q: `appProperties has { key='ringkasan' and value='${kunci}' } and trashed = false`,
    fields: `files(${FIELDS})`,
  }).files?.[0];

/**
 * Writes a spreadsheet that is shared: the same file every time, so that links stay good. It is found by what it carries, not
 * remembered, so a run that was stopped leaves no second one; nobody else's script may see it. Who may read it already goes on
 * reading it.
 */
export const tulisBersama: TulisBersama = ({ kunci, nama, xlsx, pembaca }) => {
  const blob = Utilities.newBlob(signed(xlsx), XLSX, `${nama}.xlsx`);
  const lama = ditemukan(kunci)?.id;
  const file =
    lama === undefined
      ? drive().Files.create({ name: nama, mimeType: GOOGLE_SHEET, appProperties: { ringkasan: kunci } }, blob, {
          fields: FIELDS,
        })
      : drive().Files.update({ name: nama }, lama, blob, { fields: FIELDS });
  for (const emailAddress of pembaca)
    drive().Permissions.create({ type: 'user', role: 'reader', emailAddress }, file.id ?? '', {
      sendNotificationEmail: false,
    });
  return { url: file.webViewLink ?? '', baru: lama === undefined };
};
