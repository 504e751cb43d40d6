import { daftarPD } from '../domain/aturan/aturan.ts';
import { keSel } from '../domain/baca/ke-sel.ts';
import { pembacaImpor } from '../domain/impor/susun-baris.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { GAGASAN } from '../domain/tab/gagasan.ts';
import { PERANGKAT_DAERAH } from '../domain/tab/lembaga.ts';
import type { Column } from '../domain/tab/tab.ts';
import { BATAS_SEL, type Cell, foldName, panjangSel } from '../domain/teks.ts';
import type { BahanImpor } from './bahan-impor.ts';
import { catat } from './catat.ts';
import type { Kantor } from './kantor.ts';
import { muatTab } from './muat.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { kunciGagasan } from './tambah-gagasan.ts';

/** What an import of ideas reads and would add. */
export type RencanaGagasan = {
  readonly dibaca: number;
  readonly baru: readonly Readonly<Record<string, Cell>>[];
  /** Rows that are none, and ideas whose office is blank or unknown, by kind. */
  readonly koreksi: ReadonlyMap<string, number>;
};

const COLUMN = new Map<string, Column>(GAGASAN.columns.map((c) => [c.key, c]));

/** The ideas of a table, an office by the register's own name; those that stand on their tab, or twice in the table, are left out. */
export const rencanaGagasan = (kantor: Kantor, { isi }: BahanImpor): Result<RencanaGagasan, Masalah> => {
  const ada = muatTab(kantor.buku, GAGASAN);
  if (!ada.ok) return ada;
  const offices = muatTab(kantor.buku, PERANGKAT_DAERAH);
  if (!offices.ok) return offices;
  const pd = daftarPD(offices.value);
  const have = new Set(ada.value.map(kunciGagasan));
  const read = pembacaImpor(isi.peta);
  const baru: Record<string, Cell>[] = [];
  const koreksi = new Map<string, number>(isi.lewat);
  let dibaca = 0;
  for (const cells of isi.rows) {
    const row = read(cells);
    if (!row || (row.nilai['gagasan'] ?? '') === '') continue;
    dibaca++;
    const office = pd.get(foldName(String(row.nilai['perangkat_daerah'] ?? '')));
    const nilai = { keadaan: 'BARU', tahun: kantor.hariIni().slice(0, 4), ...terisi(row.nilai) };
    const g: Record<string, Cell> = {};
    for (const [key, v] of Object.entries({ ...nilai, ...(office ? { perangkat_daerah: office.nama } : {}) })) {
      const column = COLUMN.get(key);
      if (column) g[key] = keSel(column, v);
    }
    const key = kunciGagasan(g);
    if (have.has(key)) continue;
    have.add(key);
    if (!office) {
      const kode = String(g['perangkat_daerah'] ?? '') === '' ? 'TANPA_PD' : 'PD_BELUM_TERDAFTAR';
      koreksi.set(kode, (koreksi.get(kode) ?? 0) + 1);
    }
    baru.push(g);
  }
  const panjang = Math.max(0, ...baru.flatMap((g) => Object.values(g).map((c) => panjangSel(String(c)))));
  return panjang > BATAS_SEL
    ? fail([masalah('TEKS_TERLALU_PANJANG', { kolom: 'Salah satu kolom', panjang, batas: BATAS_SEL })])
    : ok({ dibaca, baru, koreksi });
};

const terisi = <T>(values: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(values).filter(([, v]) => v !== '' && v !== null));

/** Appends the ideas to their tab; one event tells of all of them, because rows of that tab are no entries of the register. */
export const tulisGagasan = (
  kantor: Kantor,
  bahan: { readonly tabel: { readonly nama: string }; readonly ingat: BahanImpor['ingat'] },
  baru: RencanaGagasan['baru'],
): Result<unknown, Masalah> => {
  const lembar = kantor.buku.baca(GAGASAN);
  if (!lembar.ok) return lembar;
  const permintaan = kantor.permintaanBaru();
  const peristiwa = peristiwaBaru(
    { ...kantor, cara: 'impor' },
    permintaan,
  )({
    tindakan: 'IMPOR',
    id: '',
    dari: '',
    ke: '',
    versi: 0,
    catatan: `Impor ${baru.length} gagasan dari tab ${bahan.tabel.nama}`,
    perubahan: { '+gagasan_baru': { jumlah: baru.length } },
  });
  return catat(
    kantor,
    { lembar: lembar.value, entri: () => undefined },
    { permintaan, peristiwa: [peristiwa], gagasanBaru: baru, ingat: bahan.ingat },
  );
};
