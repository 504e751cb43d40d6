import type { BahanDaerah } from '../domain/naskah/bahan-keputusan.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';

/** The region as documents name it, from the settings. */
export const daerahDari = (p: Pengaturan): BahanDaerah => ({
  jenis: p.jenis_daerah.toUpperCase() as BahanDaerah['jenis'],
  nama: p.nama_daerah,
  provinsi: p.provinsi,
  jabatanKepala: p.jabatan_kepala,
  ibuKota: p.ibu_kota,
});
