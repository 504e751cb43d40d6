import { beriAkses, bertanda, drive } from './drive.ts';

const FOLDER = 'application/vnd.google-apps.folder';

/** Stands where the id will stand while the folder is being made, so that a run that was stopped there is known. */
const DIMULAI = '?';

type FolderNaskah = {
  /** The id of the folder of a year, made and shared where it was not. */
  readonly buka: (tahun: string, bagikanKe: readonly string[]) => string;
  readonly lupakan: (tahun: string) => void;
};

const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getUserProperties();
const keyOf = (tahun: string): string => `lumbung.folder.${tahun}`;

const buat = (tahun: string): string =>
  drive().Files.create(
    { name: `Naskah Inovasi Daerah ${tahun}`, mimeType: FOLDER, appProperties: { folder_naskah: tahun } },
    null,
    { fields: 'id' },
  ).id ?? '';

const siapkan = (tahun: string, bagikanKe: readonly string[]): string => {
  const [at = '', ...shared] = (properties().getProperty(keyOf(tahun)) ?? '').split(';');
  const ada = at !== '' && at !== DIMULAI;
  const baru = bagikanKe.filter((s) => !shared.includes(s));
  if (ada && baru.length === 0) return at;
  if (at === '') properties().setProperty(keyOf(tahun), DIMULAI);
  const id = ada ? at : ((at === DIMULAI ? bertanda('folder_naskah', tahun)?.id : undefined) ?? buat(tahun));
  const { ya } = beriAkses(id, baru);
  if (!ada || ya.length > 0) properties().setProperty(keyOf(tahun), [id, ...shared, ...ya].join(';'));
  return id;
};

/**
 * The user's own folder of a year, made once and shared once with each address of the settings, whenever it was added: a file
 * made in it inherits that, so a document stays one call. The property keeps the id and behind it the addresses. A run that
 * was stopped while making it is taken up: it is looked for, and shared.
 */
export const folderNaskah = (): FolderNaskah => {
  const known = new Map<string, string>();
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
