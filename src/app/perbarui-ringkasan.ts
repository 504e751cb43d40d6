import { daftarPD } from '../domain/aturan/aturan.ts';
import { bacaLembar } from '../domain/baca/baca-baris.ts';
import type { Masalah } from '../domain/pesan.ts';
import { ok, type Result } from '../domain/result.ts';
import { halamanRingkasan } from '../domain/ringkasan/halaman.ts';
import { susunRingkasan } from '../domain/ringkasan/ringkasan.ts';
import { INOVASI, type Inovasi } from '../domain/tab/inovasi.ts';
import { PERANGKAT_DAERAH } from '../domain/tab/lembaga.ts';
import { RINGKASAN } from '../domain/tab/ringkasan.ts';
import { namaHari, tanggalPanjang } from '../domain/tanggal.ts';
import type { Kantor } from './kantor.ts';
import { muatPengaturan, muatTab } from './muat.ts';

export type HasilRingkasan = {
  readonly tab: readonly string[];
  readonly inovasi: number;
  readonly perTahapan: Readonly<Record<string, number>>;
};

const ZONA: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** Rebuilds the summary for leadership as values: one read of each source tab, one write. */
export const perbaruiRingkasan = (kantor: Kantor): Result<HasilRingkasan, Masalah> => {
  const { buku } = kantor;
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const p = pengaturan.value;
  const offices = muatTab(buku, PERANGKAT_DAERAH);
  if (!offices.ok) return offices;
  const read = buku.baca(INOVASI);
  if (!read.ok) return read;
  const entri = bacaLembar(read.value)
    .map((b) => b.nilai as unknown as Inovasi)
    .filter((e) => e.id !== '');
  const hariIni = kantor.hariIni();
  const ringkasan = susunRingkasan(entri, offices.value, daftarPD(offices.value), p.tahun || hariIni.slice(0, 4));
  const jam = kantor.waktu().slice(11, 16).replace(':', '.');
  const daerah = `${p.jenis_daerah} ${p.nama_daerah}`;
  const stempel =
    `Diperbarui ${namaHari(hariIni)}, ${tanggalPanjang(hariIni)} pukul ${jam} ${ZONA[p.zona_waktu] ?? ''}`.trim();
  buku.tulisHalaman(RINGKASAN, halamanRingkasan(ringkasan, `Inovasi Daerah ${daerah}`, stempel));
  buku.bilas();
  return ok({
    tab: [RINGKASAN.name],
    inovasi: ringkasan.inovasi,
    perTahapan: Object.fromEntries(ringkasan.perTahapan.map((t) => [t.nama, t.jumlah])),
  });
};
