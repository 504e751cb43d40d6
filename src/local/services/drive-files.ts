import path from 'node:path';
import { COST } from '../call-costs.ts';
import { driveId } from '../create-workbook.ts';
import { readDocument, storeDocument } from '../document-files.ts';
import type { Execution } from '../execution.ts';
import { exportDocument } from '../export-document.ts';
import type { DriveFile } from '../model.ts';
import { Blob } from './blob.ts';
import { matchesQuery, pickFields } from './drive-query.ts';
import type { Resource } from './drive-resource.ts';
import { DOCUMENT, DOCX, DriveApiError, FOLDER, resourceOf, SHEET, visibleFile, XLSX } from './drive-resource.ts';

const DEFAULT_FIELDS = 'kind,id,name,mimeType';
const PAGE = 100;

/** `Drive.Files`. */
export class Files {
  static readonly service = 'Files';
  private readonly execution: Execution;

  constructor(execution: Execution) {
    this.execution = execution;
  }

  create(resource: Resource, media?: unknown, options?: Resource): unknown {
    const { workbook, documents, documentsDir, user } = this.execution;
    const blob = media instanceof Blob ? media : null;
    const asked = resource['mimeType'] === undefined ? null : String(resource['mimeType']);
    const parents = (resource['parents'] as string[] | undefined) ?? [];
    for (const parent of parents) if (parent !== 'root') visibleFile(this.execution, parent, 'files.create');
    if (asked === DOCUMENT) this.#makeDocument(blob);
    if (asked === SHEET) this.#makeSheet(blob, 'files.create');
    const name = String(resource['name'] ?? 'Untitled');
    const file: DriveFile = {
      id: driveId(),
      name,
      mimeType: asked ?? blob?.getContentType() ?? 'application/octet-stream',
      parents: parents.length > 0 ? parents : ['root'],
      appProperties: { ...(resource['appProperties'] as Record<string, string> | undefined) },
      owner: user,
      createdTime: new Date(this.execution.now()).toISOString(),
      trashed: false,
      permissions: [],
      stored: null,
    };
    if (blob) this.#keep(file, blob);
    workbook.files.push(file);
    if (asked !== FOLDER) {
      const place = documentsDir !== null && file.stored !== null ? path.join(documentsDir, file.stored) : null;
      documents.push({ id: file.id, title: name, path: place });
    }
    return this.#answer(file, options);
  }

  list(options: Resource = {}): unknown {
    const query = String(options['q'] ?? '');
    const own = this.execution.workbook.files.filter((file) => file.owner === this.execution.user);
    const found = own.filter((file) => matchesQuery(file, query));
    if (options['orderBy'] !== undefined) sortFiles(found, String(options['orderBy']));
    const start = Number(options['pageToken'] ?? 0);
    const end = start + Number(options['pageSize'] ?? PAGE);
    const fields = options['fields'] ?? `kind,incompleteSearch,nextPageToken,files(${DEFAULT_FIELDS})`;
    const page = {
      kind: 'drive#fileList',
      incompleteSearch: false,
      files: found.slice(start, end).map(resourceOf),
      ...(end < found.length && { nextPageToken: String(end) }),
    };
    return pickFields(page, fields);
  }

  get(id: string, options?: Resource): unknown {
    const file = visibleFile(this.execution, id, 'files.get');
    if (options?.['alt'] !== 'media') return this.#answer(file, options);
    if (file.mimeType.startsWith('application/vnd.google-apps')) {
      const message = 'Only files with binary content can be downloaded. Use Export with Docs Editors files.';
      throw new DriveApiError('files.get', 403, message);
    }
    return new Blob(this.#bytes(file), file.mimeType, file.name);
  }

  /** The document in another format. The option `alt: 'media'` is needed, as in Apps Script. */
  export(id: string, mimeType: string, options?: Resource): unknown {
    const file = visibleFile(this.execution, id, 'files.export');
    if (file.mimeType !== DOCUMENT) {
      throw new DriveApiError('files.export', 403, 'Export only supports Docs Editors files.');
    }
    if (options?.['alt'] !== 'media') {
      throw new DriveApiError('files.export', 400, 'Export requires alt=media to download the exported content.');
    }
    const bytes = exportDocument(this.#bytes(file), String(mimeType));
    if (bytes === null) {
      throw new DriveApiError('files.export', 400, 'The requested conversion is not supported.');
    }
    return new Blob(bytes, String(mimeType), file.name);
  }

  update(resource: Resource, id: string, media?: unknown, options?: Resource): unknown {
    const file = visibleFile(this.execution, id, 'files.update');
    const idsOf = (name: string): string[] =>
      String(options?.[name] ?? '')
        .split(',')
        .filter(Boolean);
    for (const parent of idsOf('addParents')) visibleFile(this.execution, parent, 'files.update');
    if (resource['name'] !== undefined) file.name = String(resource['name']);
    if (resource['trashed'] !== undefined) file.trashed = Boolean(resource['trashed']);
    for (const [key, value] of Object.entries((resource['appProperties'] ?? {}) as Record<string, unknown>)) {
      if (value === null) delete file.appProperties[key];
      else file.appProperties[key] = String(value);
    }
    const kept = file.parents.filter((parent) => !idsOf('removeParents').includes(parent));
    file.parents = [...new Set([...kept, ...idsOf('addParents')])];
    if (media instanceof Blob) {
      if (file.mimeType === DOCUMENT) this.#makeDocument(media, false);
      if (file.mimeType === SHEET) this.#makeSheet(media, 'files.update');
      this.#keep(file, media);
    }
    file.modifiedTime = new Date(this.execution.now()).toISOString();
    return this.#answer(file, options);
  }

  copy(resource: Resource, id: string, options?: Resource): unknown {
    const source = visibleFile(this.execution, id, 'files.copy');
    if (source.mimeType === FOLDER)
      throw new DriveApiError('files.copy', 403, 'This file cannot be copied by the user.');
    if (source.mimeType === DOCUMENT) this.execution.spend('documents');
    const copy = structuredClone(source);
    const createdTime = new Date(this.execution.now()).toISOString();
    Object.assign(copy, { id: driveId(), permissions: [], createdTime });
    copy.name = String(resource['name'] ?? `Copy of ${source.name}`);
    copy.parents = (resource['parents'] as string[] | undefined) ?? copy.parents;
    Object.assign(copy.appProperties, resource['appProperties'] ?? {});
    if (source.stored !== null || source.content)
      this.#keep(copy, new Blob(this.#bytes(source), storedType(source), copy.name));
    this.execution.workbook.files.push(copy);
    return this.#answer(copy, options);
  }

  /** Deletes for good, and what lies in a folder with it. */
  remove(id: string): void {
    const gone = new Set([visibleFile(this.execution, id, 'files.delete').id]);
    const { workbook } = this.execution;
    for (let before = 0; before !== gone.size; ) {
      before = gone.size;
      for (const file of workbook.files) if (file.parents.some((parent) => gone.has(parent))) gone.add(file.id);
    }
    workbook.files = workbook.files.filter((file) => !gone.has(file.id));
  }

  /** A conversion: it takes longer, counts, and reads Word files only. */
  #makeDocument(blob: Blob | null, isNew = true): void {
    if (isNew) this.execution.spend('documents');
    if (!blob) return;
    this.execution.spend('conversions');
    this.execution.meter.pass(COST.driveConvert.call - COST.drive.call);
    if (blob.getContentType() !== DOCX) {
      const message = `Conversion from ${blob.getContentType()} to ${DOCUMENT} is not supported.`;
      throw new DriveApiError(isNew ? 'files.create' : 'files.update', 400, message);
    }
  }

  /** The same for a spreadsheet, from an Excel workbook or a table of comma-separated values. */
  #makeSheet(blob: Blob | null, method: string): void {
    if (!blob) return;
    this.execution.spend('conversions');
    this.execution.meter.pass(COST.driveConvert.call - COST.drive.call);
    const type = String(blob.getContentType());
    if (type !== XLSX && type !== 'text/csv')
      throw new DriveApiError(method, 400, `Conversion from ${type} to ${SHEET} is not supported.`);
  }

  #answer(file: DriveFile, options?: Resource): unknown {
    return pickFields(resourceOf(file), options?.['fields'] ?? DEFAULT_FIELDS);
  }

  #bytes(file: DriveFile): Uint8Array {
    const bytes = file.content ?? readDocument(this.execution.documentsDir, file.stored);
    if (bytes) return bytes;
    if (file.stored === null) return new Uint8Array();
    throw new DriveApiError('files.get', 404, `The stored file is missing: ${file.stored}`);
  }

  #keep(file: DriveFile, blob: Blob): void {
    const { documentsDir } = this.execution;
    if (documentsDir === null) file.content = blob.bytes;
    else file.stored = storeDocument(documentsDir, file.name, blob.getContentType(), blob.bytes);
  }
}

function storedType(file: DriveFile): string {
  if (file.mimeType === SHEET) return XLSX;
  return file.mimeType === DOCUMENT ? DOCX : file.mimeType;
}

function sortFiles(files: DriveFile[], orderBy: string): void {
  const keys = orderBy.split(',').map((key) => key.trim().split(/\s+/) as [string, string?]);
  files.sort((a, b) => {
    for (const [key, direction] of keys) {
      const [x, y] = [String(resourceOf(a)[key] ?? ''), String(resourceOf(b)[key] ?? '')];
      if (x !== y) return (x < y ? -1 : 1) * (direction === 'desc' ? -1 : 1);
    }
    return 0;
  });
}
