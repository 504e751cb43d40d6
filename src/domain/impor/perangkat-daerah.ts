import type { DaftarPD } from '../aturan/aturan.ts';
import { foldName, tidy } from '../teks.ts';
import { parseUrusan } from '../urusan.ts';

/** An office as an export names it: 'Dinas Sosial (jatimprov.dinsos)' is a name and the account that filed it. */
export const pisahAkun = (text: string): { readonly nama: string; readonly akun: string } => {
  const m = /^(.*?)\s*\(([^()\s]*[.@*][^()\s]*)\)\s*$/.exec(tidy(text));
  return m ? { nama: m[1] ?? '', akun: m[2] ?? '' } : { nama: tidy(text), akun: '' };
};

/** An account of the application itself rather than of an office. */
export const isAkunAdmin = (nama: string): boolean => /^admin[.\s_-]/i.test(nama);

export type UsulanPD = {
  readonly nama: string;
  readonly jenisUnit: string;
  readonly induk: string;
  readonly alias: readonly string[];
};

/** Kind of unit by how its name begins, and the office such a unit belongs to. First match counts. */
const BENTUK: readonly { readonly pola: RegExp; readonly jenis: string; readonly induk?: string }[] = [
  {
    pola: /^(sma|smk|smp|sd|tk|slb|sdlb|smplb|smalb|paud|pk-lk|pklk|sekolah|madrasah)(n|s|it)?\b|^(sma|smk|smp|sd|slb|sdlb|smplb)(n|s)?[\s\d-]/i,
    jenis: 'SEKOLAH',
    induk: 'Dinas Pendidikan',
  },
  { pola: /^(uptd?\.?\s+)?puskesmas\b/i, jenis: 'PUSKESMAS', induk: 'Dinas Kesehatan' },
  { pola: /^(rsud|rsu|rs|rumah sakit)\b/i, jenis: 'RSUD', induk: 'Dinas Kesehatan' },
  { pola: /^dinas kesehatan upt\b/i, jenis: 'UPTD', induk: 'Dinas Kesehatan' },
  { pola: /^cabang dinas\b/i, jenis: 'UPTD' },
  { pola: /^uptd?\b/i, jenis: 'UPTD' },
  { pola: /^(biro|bagian)\b/i, jenis: 'BAGIAN', induk: 'Sekretariat Daerah' },
  { pola: /^kelurahan\b/i, jenis: 'KELURAHAN' },
  { pola: /^kecamatan\b/i, jenis: 'KECAMATAN' },
  { pola: /^sekretariat (dprd|dewan)/i, jenis: 'SEKRETARIAT_DPRD' },
  { pola: /^sekretariat daerah/i, jenis: 'SEKRETARIAT_DAERAH' },
  { pola: /^inspektorat/i, jenis: 'INSPEKTORAT' },
  { pola: /^satuan polisi|^satpol/i, jenis: 'SATPOL_PP' },
  { pola: /^badan\b/i, jenis: 'BADAN' },
  { pola: /^dinas\b/i, jenis: 'DINAS' },
];

/** The parent that the name itself tells: 'Cabang Dinas Pendidikan Kab. Sampang' belongs to Dinas Pendidikan. */
const indukDariNama = (nama: string): string => {
  const m = /^cabang\s+(dinas\s+[\p{L}\s]+?)(?:\s+(?:kab|kota|wilayah)\b.*)?$/iu.exec(nama);
  const induk = m ? tidy(m[1] ?? '') : '';
  // 'Cabang Dinas Probolinggo' names a place, not the office.
  return parseUrusan(induk.slice('dinas '.length)) === null ? '' : induk;
};

/** A guess at an unknown office, for a person to check. */
export const usulkanPD = (nama: string, akun: string): UsulanPD => {
  const bentuk = BENTUK.find((b) => b.pola.test(nama));
  return {
    nama,
    jenisUnit: bentuk?.jenis ?? 'LAIN',
    induk: bentuk ? (bentuk.induk ?? indukDariNama(nama)) : '',
    alias: akun === '' ? [] : [akun],
  };
};

/** What may follow an office's name without making it another office. */
const TAIL = new Set(['provinsi', 'kabupaten', 'kota', 'dan']);

/**
 * The register's own name for a parent: 'Dinas Pendidikan' may stand there as 'Dinas Pendidikan Provinsi X'.
 * Falls back to the short name when no office begins with it.
 */
export const namaInduk = (induk: string, pd: DaftarPD): string => {
  const exact = pd.get(foldName(induk));
  if (exact) return exact.nama;
  const stem = `${induk.toLowerCase()} `;
  for (const office of pd.values()) {
    const nama = office.nama.toLowerCase();
    if (nama.startsWith(stem) && TAIL.has(nama.slice(stem.length).split(' ')[0] ?? '')) return office.nama;
  }
  return induk;
};
