import type { BahanBerkas } from '../domain/naskah/bahan-berkas.ts';
import { kodeKeutuhan } from '../domain/riwayat/kode-keutuhan.ts';
import { periksaRantai } from '../domain/riwayat/periksa-rantai.ts';
import { temuanKeutuhan } from './kalimat-keutuhan.ts';
import type { Segel } from './kantor.ts';

/** The verdict on a history as a document prints it: no code while it is not whole, because such a code would prove nothing. */
export const keutuhanBerkas = (rows: readonly string[][], segel: Segel | null): BahanBerkas['keutuhan'] => {
  const hasil = periksaRantai(rows, segel ?? undefined);
  return {
    putusan: hasil.putusan,
    rincian: temuanKeutuhan(hasil),
    jumlah: hasil.jumlah,
    kepala: hasil.kepala,
    kode: hasil.putusan === 'UTUH' ? kodeKeutuhan(hasil) : '',
  };
};
