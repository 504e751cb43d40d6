import { KEJADIAN, tindakanByKode } from './alur.ts';

/** What an event is called: the label of its act, or of what happened to the file; an unknown code stays as it is. */
export const sebutanKegiatan = (kode: string): string =>
  tindakanByKode(kode)?.label ?? (KEJADIAN as Readonly<Record<string, string>>)[kode] ?? kode;
