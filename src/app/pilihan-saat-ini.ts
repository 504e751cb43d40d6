import { INOVASI } from '../domain/tab/inovasi.ts';
import type { Kantor } from './kantor.ts';

/** The rows that are selected on tab Inovasi, by what stays when somebody sorts. */
export type PilihanSaatIni = {
  readonly id: readonly string[];
  /** Selected rows that hold something and have no id yet. */
  readonly tanpaId: number;
  /** Selected rows beyond those that a panel works with at once. */
  readonly lebih: number;
};

/** As many entries as one request of an act takes. */
const PALING_BANYAK = 100;

/** The ids of the selected rows; nothing when another tab is open. One read of few rows. */
export const pilihanSaatIni = ({ buku }: Pick<Kantor, 'buku'>): PilihanSaatIni => {
  if (!buku.ada(INOVASI)) return { id: [], tanpaId: 0, lebih: 0 };
  const semua = buku.terpilih(INOVASI);
  const baris = semua.slice(0, PALING_BANYAK);
  const [pertama] = baris;
  const terakhir = baris[baris.length - 1];
  if (pertama === undefined || terakhir === undefined) return { id: [], tanpaId: 0, lebih: 0 };
  const lembar = buku.bacaBaris(INOVASI, { pertama, terakhir });
  if (!lembar.ok) return { id: [], tanpaId: 0, lebih: 0 };
  const { letak, rows } = lembar.value;
  const at = letak.get('id') ?? -1;
  const dipilih = baris
    .map((b) => rows[b - pertama] ?? [])
    .filter((cells) => [...letak.values()].some((a) => (cells[a] ?? '') !== ''));
  const id = dipilih.map((cells) => String(cells[at] ?? '').trim());
  return {
    id: [...new Set(id.filter((i) => i !== ''))],
    tanpaId: id.filter((i) => i === '').length,
    lebih: semua.length - baris.length,
  };
};
