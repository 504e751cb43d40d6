import path from 'node:path';
import { COST } from '../call-costs.ts';
import { driveId } from '../create-workbook.ts';
import { storeDocument } from '../document-files.ts';
import type { Execution } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import type { DriveFile } from '../model.ts';
import { Blob } from './blob.ts';
import { matchesQuery, pickFields } from './drive-query.ts';

const DOCUMENT = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DEFAULT_FIELDS = 'kind,id,name,mimeType';

type Resource = Record<string, unknown>;
type Options = Record<string, unknown>;

/** The advanced Drive service, version 3, under the scope drive.file: who made a file sees it, nobody else does. */
export class DriveService {
  static readonly service = 'Drive';
  private readonly files: Files;
  private readonly permissions: Permissions;

  constructor(execution: Execution) {
    this.files = new Files(execution);
    this.permissions = new Permissions(execution);
  }

  get Files(): Files {
    return this.files;
  }
  get Permissions(): Permissions {
    return this.permissions;
  }
}

class Files {
  static readonly service = 'Files';
  private readonly execution: Execution;

  constructor(execution: Execution) {
    this.execution = execution;
  }

  create(resource: Resource, media?: unknown, options?: Options): unknown {
    const blob = media instanceof Blob ? media : null;
    const asked = resource['mimeType'] === undefined ? null : String(resource['mimeType']);
    const parents = (resource['parents'] as string[] | undefined) ?? [];
    for (const parent of parents) visibleFile(this.execution, parent, 'create');
    if (asked === DOCUMENT && blob) {
      this.execution.meter.pass(COST.driveConvert.call - COST.drive.call);
      if (blob.getContentType() !== DOCX) {
        throw apiError('create', `Conversion from ${blob.getContentType()} to ${DOCUMENT} is not supported.`);
      }
    }
    const name = String(resource['name'] ?? 'Untitled');
    const file: DriveFile = {
      id: driveId(),
      name,
      mimeType: asked ?? blob?.getContentType() ?? 'application/octet-stream',
      parents: parents.length > 0 ? parents : ['root'],
      appProperties: { ...(resource['appProperties'] as Record<string, string> | undefined) },
      owner: this.execution.user,
      createdTime: new Date(this.execution.now()).toISOString(),
      trashed: false,
      permissions: [],
      stored: null,
    };
    if (blob) this.#keep(file, blob);
    this.execution.workbook.files.push(file);
    if (asked !== FOLDER) {
      const { documentsDir } = this.execution;
      const place = documentsDir !== null && file.stored !== null ? path.join(documentsDir, file.stored) : null;
      this.execution.documents.push({ id: file.id, title: name, path: place });
    }
    return pickFields(resourceOf(file), options?.['fields'] ?? DEFAULT_FIELDS);
  }

  list(options: Options = {}): unknown {
    const query = String(options['q'] ?? '');
    const own = this.execution.workbook.files.filter((file) => file.owner === this.execution.user);
    const files = own.filter((file) => matchesQuery(file, query)).map(resourceOf);
    const fields = options['fields'] ?? `kind,incompleteSearch,files(${DEFAULT_FIELDS})`;
    return pickFields({ kind: 'drive#fileList', incompleteSearch: false, files }, fields);
  }

  get(id: string, options?: Options): unknown {
    return pickFields(resourceOf(visibleFile(this.execution, id, 'get')), options?.['fields'] ?? DEFAULT_FIELDS);
  }

  update(resource: Resource, id: string, media?: unknown, options?: Options): unknown {
    const file = visibleFile(this.execution, id, 'update');
    if (resource['name'] !== undefined) file.name = String(resource['name']);
    if (resource['trashed'] !== undefined) file.trashed = Boolean(resource['trashed']);
    if (resource['appProperties']) Object.assign(file.appProperties, resource['appProperties']);
    if (media instanceof Blob) this.#keep(file, media);
    return pickFields(resourceOf(file), options?.['fields'] ?? DEFAULT_FIELDS);
  }

  #keep(file: DriveFile, blob: Blob): void {
    const { documentsDir } = this.execution;
    if (documentsDir === null) file.content = blob.bytes;
    else file.stored = storeDocument(documentsDir, file.name, blob.getContentType(), blob.bytes);
  }
}

class Permissions {
  static readonly service = 'Permissions';
  private readonly execution: Execution;

  constructor(execution: Execution) {
    this.execution = execution;
  }

  create(resource: Resource, id: string, options?: Options): unknown {
    const file = visibleFile(this.execution, id, 'permissions.create');
    const permission: DriveFile['permissions'][number] = {
      id: String(file.permissions.length + 1),
      type: String(resource['type'] ?? ''),
      role: String(resource['role'] ?? ''),
    };
    if (resource['emailAddress'] !== undefined) permission.emailAddress = String(resource['emailAddress']);
    if (permission.type === '' || permission.role === '') {
      throw new GoogleError(
        'API call to drive.permissions.create failed with error: The permission type field is required.',
      );
    }
    file.permissions.push(permission);
    return pickFields({ kind: 'drive#permission', ...permission }, options?.['fields'] ?? 'kind,id,type,role');
  }
}

function apiError(method: string, message: string): GoogleError {
  const call = method.includes('.') ? `drive.${method}` : `drive.files.${method}`;
  return new GoogleError(`API call to ${call} failed with error: ${message}`);
}

function visibleFile(execution: Execution, id: string, method: string): DriveFile {
  const file = execution.workbook.files.find((known) => known.id === id && known.owner === execution.user);
  if (!file) throw apiError(method, `File not found: ${id}.`);
  return file;
}

function resourceOf(file: DriveFile): Resource {
  const { id, name, mimeType, parents, appProperties, createdTime, trashed, owner } = file;
  const link =
    mimeType === DOCUMENT
      ? `https://docs.google.com/document/d/${id}/edit`
      : `https://drive.google.com/file/d/${id}/view`;
  const webViewLink = mimeType === FOLDER ? `https://drive.google.com/drive/folders/${id}` : link;
  const owners = [{ emailAddress: owner }];
  return { kind: 'drive#file', id, name, mimeType, parents, appProperties, createdTime, trashed, webViewLink, owners };
}
