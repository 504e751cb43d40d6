export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type Berkas = { readonly id?: string; readonly webViewLink?: string; readonly parents?: readonly string[] };
type Blob = GoogleAppsScript.Base.Blob;

/** The advanced Drive service; its types know neither `appProperties` nor `fields` in the places where v3 takes them. */
type DriveV3 = {
  readonly Files: {
    readonly create: (resource: object, blob?: Blob | null, options?: object) => Berkas;
    readonly update: (resource: object, id: string, blob?: Blob | null, options?: object) => Berkas;
    readonly get: (id: string, options?: object) => Berkas;
    readonly list: (options: object) => { readonly files?: readonly Berkas[] };
    /** With `alt: 'media'` the content itself. */
    readonly export: (id: string, mimeType: string, options: object) => Blob;
  };
  readonly Permissions: {
    readonly create: (resource: object, fileId: string, options?: object) => unknown;
    readonly list: (
      fileId: string,
      options?: object,
    ) => { readonly permissions?: readonly { readonly emailAddress?: string }[] };
  };
};

export const drive = (): DriveV3 => Drive as unknown as DriveV3;

/** Apps Script's bytes are signed. */
export const signed = (bytes: Uint8Array): number[] => Array.from(bytes, (b) => (b > 127 ? b - 256 : b));

/** The number of a refusal by the Drive service; undefined for anything else that was thrown. */
export const kodeTolak = (error: unknown): number | undefined =>
  (error as { details?: { code?: number } } | null)?.details?.code;

/** Drive's refusals are told; anything that this program does not have or does wrong is not one of them. */
export const alasanTolak = (error: unknown): string => {
  const { name, message } = error as { readonly name?: string; readonly message?: string };
  if (typeof message !== 'string' || /^(Type|Reference|Range|Syntax)Error$|NotImplemented/.test(name ?? ''))
    throw error;
  return message;
};

/** The file of this account that carries a mark, as the request that made it left it. */
export const bertanda = (kunci: string, nilai: string): Berkas | undefined =>
  drive().Files.list({
    q: `appProperties has { key='${kunci}' and value='${nilai}' } and trashed = false`,
    fields: 'files(id,webViewLink)',
  }).files?.[0];

/** Gives access one by one; an address that the service refuses does not keep the others from theirs. */
export const beriAkses = (
  id: string,
  surel: readonly string[],
  role: 'writer' | 'reader' = 'writer',
): { readonly ya: readonly string[]; readonly tidak: readonly string[] } => {
  const ya: string[] = [];
  const tidak: string[] = [];
  for (const emailAddress of surel) {
    try {
      drive().Permissions.create({ type: 'user', role, emailAddress }, id, { sendNotificationEmail: false });
      ya.push(emailAddress);
    } catch (error) {
      if (kodeTolak(error) === undefined) throw error;
      tidak.push(emailAddress);
    }
  }
  return { ya, tidak };
};
