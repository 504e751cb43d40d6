import type { BahanDinas } from './bahan-dinas.ts';
import { butirKelengkapan } from './butir-proposal.ts';
import { jumlahBiaya } from './jumlah-biaya.ts';
import { alasanTerakhir } from './kegiatan-dinas.ts';
import { berhalangan } from './rekap-penilaian.ts';

/** What the material can be; a clause is used when all of its conditions hold. */
export type SyaratDinas =
  | 'SATU'
  | 'BANYAK'
  | 'PROVINSI'
  | 'KABUPATEN_KOTA'
  | 'TIM_INDEPENDEN'
  | 'LITBANG'
  | 'ADA_BERHALANGAN'
  | 'LENGKAP'
  | 'BELUM_LENGKAP'
  | 'TIDAK_DIIZINKAN'
  | 'TIDAK_LAYAK'
  | 'TIDAK_DITETAPKAN'
  | 'OLEH_ATASAN'
  | 'BUKAN_ATASAN'
  | 'ADA_ANGGARAN'
  | 'TANPA_ANGGARAN'
  | 'RIWAYAT_UTUH'
  | 'RIWAYAT_TIDAK_UTUH'
  | 'ADA_LABINOV'
  | 'TANPA_LABINOV'
  | 'ADA_GAGASAN'
  | 'TANPA_GAGASAN'
  | 'ADA_BIAYA';

/** Which ending of a proposal an act records. */
const AKHIR: Readonly<Record<string, SyaratDinas>> = {
  T04: 'TIDAK_DIIZINKAN',
  T10: 'TIDAK_LAYAK',
  T14: 'TIDAK_DITETAPKAN',
};

/** Acts of the initiator's own head. */
const ATASAN = ['T03', 'T04'];

/** Which of the alternatives in the clause table this material asks for. */
export const syaratDinas = (bahan: BahanDinas): ReadonlySet<SyaratDinas> => {
  const { inovasi, daerah, keutuhan } = bahan;
  const [e] = inovasi;
  const akhir = AKHIR[alasanTerakhir(bahan)?.tindakan ?? ''];
  return new Set<SyaratDinas>([
    inovasi.length > 1 ? 'BANYAK' : 'SATU',
    daerah.jenis === 'PROVINSI' ? 'PROVINSI' : 'KABUPATEN_KOTA',
    e?.inisiator_jenis === 'KEPALA_DAERAH' ? 'TIM_INDEPENDEN' : 'LITBANG',
    ...(berhalangan(bahan).length > 0 ? (['ADA_BERHALANGAN'] as const) : []),
    e && butirKelengkapan(e).every((b) => b.ada || !b.wajib) ? 'LENGKAP' : 'BELUM_LENGKAP',
    ...(akhir ? [akhir] : []),
    ATASAN.includes(alasanTerakhir(bahan)?.tindakan ?? '') ? 'OLEH_ATASAN' : 'BUKAN_ATASAN',
    (e?.anggaran_nilai ?? 0) > 0 ? 'ADA_ANGGARAN' : 'TANPA_ANGGARAN',
    keutuhan.kode === '' ? 'RIWAYAT_TIDAK_UTUH' : 'RIWAYAT_UTUH',
    bahan.adaLabinov ? 'ADA_LABINOV' : 'TANPA_LABINOV',
    bahan.gagasan.length > 0 ? 'ADA_GAGASAN' : 'TANPA_GAGASAN',
    ...(jumlahBiaya(bahan) > 0 ? (['ADA_BIAYA'] as const) : []),
  ]);
};
