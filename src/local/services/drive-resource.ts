import type { Execution } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import type { DriveFile } from '../model.ts';

export const DOCUMENT = 'application/vnd.google-apps.document';
export const FOLDER = 'application/vnd.google-apps.folder';
export const SHEET = 'application/vnd.google-apps.spreadsheet';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a call takes and gives. */
export type Resource = Record<string, unknown>;

/** A refusal of the Drive API, named and detailed as Apps Script does. */
export class DriveApiError extends GoogleError {
  readonly details: { code: number; message: string };

  constructor(method: string, code: number, message: string) {
    super(`API call to drive.${method} failed with error: ${message}`);
    this.details = { code, message };
    Object.defineProperty(this, 'name', { value: 'GoogleJsonResponseException' });
  }
}

/** The file of an id, for who made it through the script: drive.file shows nobody else's. @throws DriveApiError */
export function visibleFile(execution: Execution, id: unknown, method: string): DriveFile {
  const file = execution.workbook.files.find((known) => known.id === id && known.owner === execution.user);
  if (!file) throw new DriveApiError(method, 404, `File not found: ${String(id)}.`);
  return file;
}

const EDITORS: Readonly<Record<string, string>> = { [DOCUMENT]: 'document', [SHEET]: 'spreadsheets' };

/** A file as the API describes it. */
export function resourceOf(file: DriveFile): Resource {
  const { id, name, mimeType, parents, appProperties, createdTime, trashed, owner, permissions } = file;
  const editor = EDITORS[mimeType];
  const link = editor ? `https://docs.google.com/${editor}/d/${id}/edit` : `https://drive.google.com/file/d/${id}/view`;
  return {
    kind: 'drive#file',
    id,
    name,
    mimeType,
    parents,
    appProperties,
    createdTime,
    modifiedTime: file.modifiedTime ?? createdTime,
    trashed,
    webViewLink: mimeType === FOLDER ? `https://drive.google.com/drive/folders/${id}` : link,
    owners: [{ kind: 'drive#user', emailAddress: owner, me: true }],
    ownedByMe: true,
    shared: permissions.length > 0,
    permissions: permissionsOf(file),
  };
}

/** Who may do what with a file: its owner first. */
export function permissionsOf(file: DriveFile): Resource[] {
  const owner = { id: 'owner', type: 'user', role: 'owner', emailAddress: file.owner };
  return [owner, ...file.permissions].map((permission) => ({ kind: 'drive#permission', ...permission }));
}
