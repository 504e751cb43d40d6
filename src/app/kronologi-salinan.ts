import { KEJADIAN, tindakanByKode } from '../domain/alur/alur.ts';
import { RIWAYAT } from '../domain/tab/riwayat.ts';
import { labelStatus } from '../domain/tahapan.ts';

/** One line of a chronology, as people read it. */
export type BarisKronologi = {
  readonly no: string;
  readonly waktu: string;
  readonly id: string;
  readonly tindakan: string;
  readonly status: string;
  readonly oleh: string;
  readonly dasar: string;
  readonly catatan: string;
};

const AT = new Map<string, number>(RIWAYAT.columns.map((c, i) => [c.key, i]));

const labelTindakan = (kode: string): string =>
  tindakanByKode(kode)?.label ?? (KEJADIAN as Readonly<Record<string, string>>)[kode] ?? kode;

/** What the rows of a history tell of one innovation, or of all when no id is given; oldest first. Cells are shown as they stand, altered or not. */
export const kronologiSalinan = (rows: readonly (readonly string[])[], id: string): readonly BarisKronologi[] => {
  const sought = id.trim().toLowerCase();
  const text = (row: readonly string[], key: string): string => row[AT.get(key) ?? -1] ?? '';
  const joined = (parts: readonly string[], by: string): string => parts.filter((p) => p !== '').join(by);
  return rows
    .filter((row) => row.some((c) => c !== '') && (sought === '' || text(row, 'id').toLowerCase().includes(sought)))
    .map((row) => ({
      no: text(row, 'no'),
      waktu: text(row, 'waktu'),
      id: text(row, 'id'),
      tindakan: labelTindakan(text(row, 'tindakan')),
      status: joined([text(row, 'dari'), text(row, 'ke')].map(labelStatus), ' → '),
      oleh: joined([text(row, 'diputuskan_oleh'), text(row, 'operator_nama') || text(row, 'operator')], '; dicatat '),
      dasar: joined([text(row, 'dasar_no'), text(row, 'dasar_tgl')], ', '),
      catatan: text(row, 'catatan'),
    }));
};
