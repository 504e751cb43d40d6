import type { DaftarPD } from '../domain/aturan/aturan.ts';
import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { isAkunAdmin, namaInduk, type UsulanPD, usulkanPD } from '../domain/impor/perangkat-daerah.ts';
import type { BarisImpor } from '../domain/impor/susun-baris.ts';
import { JENIS_UNIT, PERANGKAT_DAERAH, type PerangkatDaerah } from '../domain/tab/lembaga.ts';
import { foldName } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';

/** Offices that the source names and the register does not know, with the parents they need. */
export const usulanPD = (rows: readonly BarisImpor[], pd: DaftarPD): UsulanPD[] => {
  const out = new Map<string, UsulanPD>();
  for (const { nilai, akun } of rows) {
    const nama = String(nilai['pd_pengusul'] ?? '');
    if (nama === '' || isAkunAdmin(nama) || pd.has(foldName(nama))) continue;
    const key = foldName(nama);
    const seen = out.get(key);
    const fresh = usulkanPD(nama, akun);
    out.set(
      key,
      seen && akun !== '' && !seen.alias.includes(akun) ? { ...seen, alias: [...seen.alias, akun] } : (seen ?? fresh),
    );
  }
  const all = new Map([
    ...pd,
    ...[...out].map(([key, u]) => [key, { nama: u.nama, alias: '' } as PerangkatDaerah] as const),
  ]);
  for (const u of [...out.values()]) {
    if (u.induk === '') continue;
    const induk = namaInduk(u.induk, all);
    out.set(foldName(u.nama), { ...u, induk });
    const key = foldName(induk);
    if (!all.has(key)) {
      const parent = usulkanPD(induk, '');
      all.set(key, { nama: induk, alias: '' } as PerangkatDaerah);
      out.set(key, { ...parent, induk: '' });
    }
  }
  return [...out.values()];
};

const isUnit = (jenis: string): boolean =>
  ['BAGIAN', 'KELURAHAN', 'UPTD', 'RSUD', 'PUSKESMAS', 'SEKOLAH', 'LAIN'].includes(jenis);

/** Adds them to their tab, marked as to be looked at. */
export const tambahPD = (buku: Buku, usulan: readonly UsulanPD[], sumber: string): void => {
  if (usulan.length === 0) return;
  buku.tambah(
    PERANGKAT_DAERAH,
    usulan.map((u) => ({
      nama: u.nama,
      alias: u.alias.join('; '),
      jenis_unit: labelOf(JENIS_UNIT, u.jenisUnit),
      induk: u.induk,
      wajib_inovasi: isUnit(u.jenisUnit) ? 'Tidak' : 'Ya',
      keadaan: 'Perlu dicek',
      keterangan: `Diusulkan dari impor tab ${sumber}; periksa nama dan induknya.`,
    })),
  );
};
