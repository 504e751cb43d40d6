import { beriAkses, bertanda, drive } from './drive.ts';

const FOLDER = 'application/vnd.google-apps.folder';

/** Stands where the id will stand while the folder is being made, so that a run that was stopped there is known. */
const DIMULAI = '?';

/** What a folder of a year is for: its name, the property that keeps its id, and the mark by which it is found. */
export type JenisFolder = { readonly nama: string; readonly properti: string; readonly tanda: string };

export const FOLDER_NASKAH: JenisFolder = {
  nama: 'Naskah Inovasi Daerah',
  properti: 'lumbung.folder',
  tanda: 'folder_naskah',
};

/** Exports have a folder of their own: nobody gets one who was not given it. */
export const FOLDER_EKSPOR: JenisFolder = {
  nama: 'Ekspor Inovasi Daerah',
  properti: 'lumbung.folder.ekspor',
  tanda: 'folder_ekspor',
};

type FolderTahunan = {
  /** The id of the folder of a year, made and shared where it was not. */
  readonly buka: (tahun: string, bagikanKe: readonly string[]) => string;
  readonly lupakan: (tahun: string) => void;
};

const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getUserProperties();

const siapkan = (jenis: JenisFolder, tahun: string, bagikanKe: readonly string[]): string => {
  const key = `${jenis.properti}.${tahun}`;
  const [at = '', ...shared] = (properties().getProperty(key) ?? '').split(';');
  const ada = at !== '' && at !== DIMULAI;
  const baru = bagikanKe.filter((s) => !shared.includes(s));
  if (ada && baru.length === 0) return at;
  if (at === '') properties().setProperty(key, DIMULAI);
  const buat = (): string =>
    drive().Files.create(
      { name: `${jenis.nama} ${tahun}`, mimeType: FOLDER, appProperties: { [jenis.tanda]: tahun } },
      null,
      { fields: 'id' },
    ).id ?? '';
  const id = ada ? at : ((at === DIMULAI ? bertanda(jenis.tanda, tahun)?.id : undefined) ?? buat());
  const { ya } = beriAkses(id, baru);
  if (!ada || ya.length > 0) properties().setProperty(key, [id, ...shared, ...ya].join(';'));
  return id;
};

/**
 * The user's own folder of a year, made once and shared once with each address of the settings, whenever it was added: a file
 * made in it inherits that, so a document stays one call. The property keeps the id and behind it the addresses. A run that
 * was stopped while making it is taken up: it is looked for, and shared.
 */
export const folderTahunan = (jenis: JenisFolder): FolderTahunan => {
  const known = new Map<string, string>();
  return {
    buka: (tahun, bagikanKe) => {
      const id = known.get(tahun) ?? siapkan(jenis, tahun, bagikanKe);
      known.set(tahun, id);
      return id;
    },
    lupakan: (tahun) => {
      known.delete(tahun);
      properties().deleteProperty(`${jenis.properti}.${tahun}`);
    },
  };
};
