import { perluArahan } from './arahan.ts';
import type { BahanRingkasan } from './bahan-ringkasan.ts';
import { type Cakupan, cakupanTahun, sudahBelum } from './cakupan-tahun.ts';
import { type BarisTenggat, daftarTenggat, lewatPerPihak } from './daftar-tenggat.ts';
import {
  type Hitungan,
  type HitunganPD,
  perBentuk,
  perInisiator,
  perKantor,
  perTahapanIid,
  perUrusan,
} from './hitungan.ts';
import { bandingkanTahun, type Perbandingan } from './perbandingan.ts';
import { kalimatPerubahan } from './perubahan.ts';
import { type PosisiTahapan, posisiTahapan } from './posisi-tahapan.ts';

/** Everything that leadership is told, in numbers and sentences; tabs, documents and messages are laid out from it. */
export type Ringkasan = {
  readonly tahun: string;
  readonly inovasi: number;
  readonly perTahapan: readonly Hitungan[];
  readonly posisi: PosisiTahapan;
  readonly perPD: readonly HitunganPD[];
  readonly perUrusan: readonly (Hitungan & { readonly yandas: boolean })[];
  readonly perInisiator: readonly Hitungan[];
  readonly perBentuk: readonly Hitungan[];
  readonly perbandingan: readonly Perbandingan[];
  readonly cakupan: Cakupan;
  readonly tenggat: readonly BarisTenggat[];
  readonly lewat: ReturnType<typeof lewatPerPihak>;
  readonly arahan: readonly string[];
  readonly perubahan: readonly string[];
  readonly tanpaPD: number;
};

/** Counts for leadership. No names of people, numbers of accounts or links ever enter here. */
export const susunRingkasan = (b: BahanRingkasan): Ringkasan => {
  const cakupan = cakupanTahun({ ...b, hariIni: b.konteks.hariIni }, b.tahun);
  const tenggat = daftarTenggat(b);
  const kantor = perKantor(b);
  return {
    tahun: b.tahun,
    inovasi: b.entri.length,
    perTahapan: perTahapanIid(b.entri),
    posisi: posisiTahapan(b, tenggat),
    perPD: kantor.pd,
    perUrusan: perUrusan(b.entri),
    perInisiator: perInisiator(b.entri),
    perBentuk: perBentuk(b.entri),
    perbandingan: bandingkanTahun(b.entri, b.tahun),
    cakupan,
    tenggat,
    lewat: lewatPerPihak(tenggat),
    arahan: perluArahan(b, cakupan, tenggat),
    perubahan: kalimatPerubahan(b.riwayat, b.sejak, b.entri),
    tanpaPD: kantor.tanpaPD,
  };
};

/** How many offices a sentence on a phone can name. */
const SEBUT = 15;

/** What the Sekda reads first: sentences, not a chart. `paling` is how many offices are named. */
export const kalimatRingkasan = (r: Ringkasan, paling = SEBUT): string[] => {
  const { cakupan: c } = r;
  const stage = r.perTahapan.map((t) => `${t.jumlah} ${t.nama.toLowerCase()}`).join(', ');
  const out = [`Register memuat ${r.inovasi} inovasi: ${stage}.`];
  if (c.wajib.length === 0)
    out.push('Belum ada perangkat daerah yang ditandai wajib berinovasi pada tab Perangkat Daerah.');
  else {
    const usul = sudahBelum(c, 'MENGUSULKAN');
    const tetap = sudahBelum(c, 'DITETAPKAN').sudah.length;
    const terap = sudahBelum(c, 'MENERAPKAN').sudah.length;
    out.push(
      `Dari ${c.wajib.length} perangkat daerah: ${usul.sudah.length} sudah mengusulkan, ${tetap} sudah ditetapkan, ${terap} sudah menerapkan tahun ${c.tahun}.`,
    );
    if (usul.belum.length > 0) {
      const rest = usul.belum.length > paling ? `; dan ${usul.belum.length - paling} lainnya` : '';
      out.push(`Belum mengusulkan (${usul.belum.length}): ${usul.belum.slice(0, paling).join('; ')}${rest}.`);
    } else out.push(`Semua perangkat daerah sudah mengusulkan tahun ${c.tahun}.`);
  }
  if (r.tanpaPD > 0) out.push(`${r.tanpaPD} inovasi belum terhubung dengan perangkat daerah terdaftar.`);
  return out;
};
