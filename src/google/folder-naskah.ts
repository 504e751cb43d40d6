const FOLDER = 'application/vnd.google-apps.folder';

export type Berkas = { readonly id?: string; readonly webViewLink?: string };

/** The advanced Drive service; its types know neither `appProperties` nor `fields` in the places where v3 takes them. */
export type DriveV3 = {
  readonly Files: {
    readonly create: (resource: object, blob?: GoogleAppsScript.Base.Blob | null, options?: object) => Berkas;
    readonly list: (options: object) => { readonly files?: readonly Berkas[] };
    readonly update: (resource: object, id: string) => Berkas;
  };
  readonly Permissions: { readonly create: (resource: object, fileId: string, options?: object) => unknown };
};

/** Stands where the id will stand while the folder is being made, so that a run that was stopped there is known. */
const DIMULAI = '?';

type FolderNaskah = {
  /** The id of the folder of a year, made and shared where it was not. */
  readonly buka: (tahun: string, bagikanKe: readonly string[]) => string;
  readonly lupakan: (tahun: string) => void;
};

/**
 * The user's own folder of a year, made once and shared once with the addresses of the settings: a file made in it inherits
 * that, so a document stays one call. A run that was stopped while making it is taken up: it is looked for, and shared.
 */
export const folderNaskah = (drive: () => DriveV3): FolderNaskah => {
  const known = new Map<string, string>();
  const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getUserProperties();
  const keyOf = (tahun: string): string => `lumbung.folder.${tahun}`;

  const begun = (tahun: string): string | undefined =>
    drive().Files.list({
      q: `appProperties has { key='folder_naskah' and value='${tahun}' } and trashed = false`,
      fields: 'files(id,webViewLink)',
    }).files?.[0]?.id;

  const made = (tahun: string): string =>
    drive().Files.create(
      { name: `Naskah Inovasi Daerah ${tahun}`, mimeType: FOLDER, appProperties: { folder_naskah: tahun } },
      null,
      { fields: 'id' },
    ).id ?? '';

  const siapkan = (tahun: string, bagikanKe: readonly string[]): string => {
    const at = properties().getProperty(keyOf(tahun));
    if (at !== null && at !== DIMULAI) return at;
    if (at === null) properties().setProperty(keyOf(tahun), DIMULAI);
    const id = (at === DIMULAI ? begun(tahun) : undefined) ?? made(tahun);
    for (const emailAddress of bagikanKe)
      drive().Permissions.create({ type: 'user', role: 'writer', emailAddress }, id, { sendNotificationEmail: false });
    properties().setProperty(keyOf(tahun), id);
    return id;
  };

  return {
    buka: (tahun, bagikanKe) => {
      const id = known.get(tahun) ?? siapkan(tahun, bagikanKe);
      known.set(tahun, id);
      return id;
    },
    lupakan: (tahun) => {
      known.delete(tahun);
      properties().deleteProperty(keyOf(tahun));
    },
  };
};
