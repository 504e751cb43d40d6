import { sheetById } from '../create-workbook.ts';
import type { EnumValue } from '../enum-values.ts';
import { enumValue } from '../enum-values.ts';
import type { Execution } from '../execution.ts';
import type { GridRange } from '../grid-range.ts';
import type { Metadata, MetadataPlace } from '../model.ts';
import type { LikeGoogle } from './like-google.ts';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './spreadsheet-enums.ts';

/** One entry of developer metadata. */
export class DeveloperMetadata
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.DeveloperMetadata,
        'getId' | 'getKey' | 'getValue' | 'getVisibility' | 'getLocation' | 'setKey' | 'setValue' | 'remove'
      >
    >
{
  static readonly service = 'DeveloperMetadata';
  readonly execution: Execution;
  readonly entry: Metadata;

  constructor(execution: Execution, entry: Metadata) {
    this.execution = execution;
    this.entry = entry;
  }

  getId(): number {
    return this.entry.id;
  }

  getKey(): string {
    return this.entry.key;
  }

  getValue(): string | null {
    return this.entry.value;
  }

  getVisibility(): EnumValue {
    return enumValue(DeveloperMetadataVisibility, this.entry.visibility);
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.execution, this.entry.place);
  }

  setKey(key: string): this {
    this.entry.key = String(key);
    return this;
  }

  setValue(value: string): this {
    this.entry.value = String(value);
    return this;
  }

  remove(): void {
    const { workbook } = this.execution;
    workbook.metadata = workbook.metadata.filter((entry) => entry.id !== this.entry.id);
  }
}

class DeveloperMetadataLocation
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation,
        'getLocationType' | 'getSpreadsheet' | 'getSheet' | 'getColumn' | 'getRow'
      >
    >
{
  static readonly service = 'DeveloperMetadataLocation';
  readonly execution: Execution;
  readonly place: MetadataPlace;

  constructor(execution: Execution, place: MetadataPlace) {
    this.execution = execution;
    this.place = place;
  }

  getLocationType(): EnumValue {
    return enumValue(DeveloperMetadataLocationType, this.place.kind);
  }

  getSpreadsheet(): unknown {
    return this.place.kind === 'SPREADSHEET' ? this.execution.make.spreadsheet() : null;
  }

  getSheet(): unknown {
    const sheet =
      this.place.kind === 'SPREADSHEET' ? undefined : sheetById(this.execution.workbook, this.place.sheetId);
    return sheet ? this.execution.make.sheet(sheet) : null;
  }

  getColumn(): unknown {
    return this.#span('COLUMN');
  }

  getRow(): unknown {
    return this.#span('ROW');
  }

  #span(kind: 'ROW' | 'COLUMN'): unknown {
    const place = this.place;
    if (place.kind !== 'ROW' && place.kind !== 'COLUMN') return null;
    const sheet = sheetById(this.execution.workbook, place.sheetId);
    if (!sheet || place.kind !== kind) return null;
    const { first, count } = place;
    const grid: GridRange =
      kind === 'ROW'
        ? { row: first, column: 1, rows: count, columns: sheet.maxColumns }
        : { row: 1, column: first, rows: sheet.maxRows, columns: count };
    return this.execution.make.range(sheet, grid);
  }
}

/** Searches developer metadata below a place. */
export class DeveloperMetadataFinder
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder,
        'withId' | 'withKey' | 'withValue' | 'withLocationType' | 'withVisibility' | 'find'
      >
    >
{
  static readonly service = 'DeveloperMetadataFinder';
  readonly execution: Execution;
  private readonly within: (place: MetadataPlace) => boolean;
  private readonly tests: ((entry: Metadata) => boolean)[] = [];

  constructor(execution: Execution, within: (place: MetadataPlace) => boolean) {
    this.execution = execution;
    this.within = within;
  }

  withId(id: number): this {
    return this.#where((entry) => entry.id === id);
  }

  withKey(key: string): this {
    return this.#where((entry) => entry.key === key);
  }

  withValue(value: string): this {
    return this.#where((entry) => entry.value === value);
  }

  withLocationType(type: unknown): this {
    return this.#where((entry) => entry.place.kind === String(type));
  }

  withVisibility(visibility: unknown): this {
    return this.#where((entry) => entry.visibility === String(visibility));
  }

  find(): DeveloperMetadata[] {
    return this.execution.workbook.metadata
      .filter((entry) => this.within(entry.place) && this.tests.every((test) => test(entry)))
      .map((entry) => new DeveloperMetadata(this.execution, entry));
  }

  #where(test: (entry: Metadata) => boolean): this {
    this.tests.push(test);
    return this;
  }
}

/** Adds an entry; Google's overloads are (key), (key, value), (key, visibility) and (key, value, visibility). */
export function addMetadata(execution: Execution, place: MetadataPlace, args: readonly unknown[]): void {
  const [key, second, third] = args;
  const names = Object.values(DeveloperMetadataVisibility) as unknown[];
  const visibility = names.includes(second) ? second : third;
  const value = second === undefined || second === null || names.includes(second) ? null : String(second);
  const { workbook } = execution;
  workbook.metadata.push({
    id: workbook.nextId++,
    key: String(key),
    value,
    visibility: String(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    place,
  });
}

/** The entries that hang exactly on a place. */
export function metadataOn(execution: Execution, place: MetadataPlace): DeveloperMetadata[] {
  const wanted = JSON.stringify(place);
  return execution.workbook.metadata
    .filter((entry) => JSON.stringify(entry.place) === wanted)
    .map((entry) => new DeveloperMetadata(execution, entry));
}
