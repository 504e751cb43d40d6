import type { DaftarPD } from '../aturan/aturan.ts';
import { bacaPilihan } from '../baca/baca-pilihan.ts';
import type { Pengaturan } from '../pengaturan.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import type { PerangkatDaerah } from '../tab/lembaga.ts';
import type { Choice } from '../tab/tab.ts';
import { isTerhenti } from '../tahapan.ts';
import { hariPatokan, kantorPada, kantorWajib, type SatuanCakupan, satuanCakupan } from './kantor-tahun.ts';

/** What makes an office count in a year. No official formula was found, so the region chooses. */
export const UKURAN_CAKUPAN = [
  { code: 'MENGUSULKAN', label: 'Mengusulkan' },
  { code: 'DITETAPKAN', label: 'Ditetapkan' },
  { code: 'MENERAPKAN', label: 'Menerapkan' },
] as const satisfies readonly Choice[];

export type UkuranCakupan = (typeof UKURAN_CAKUPAN)[number]['code'];

/** The measure that the setting names; the mildest where it names none. */
export const ukuranCakupan = (p: Pengaturan): UkuranCakupan =>
  (bacaPilihan(UKURAN_CAKUPAN, p.ukuran_cakupan)?.code as UkuranCakupan | undefined) ?? 'MENGUSULKAN';

const pada = (tahun: string, ...dates: readonly string[]): boolean => dates.some((t) => t.startsWith(tahun));

/** Whether an entry counts for its office in a year, by each measure. */
const MEMENUHI: Readonly<Record<UkuranCakupan, (e: Inovasi, tahun: string) => boolean>> = {
  // Received, entered, decided, developed or applied in the year.
  MENGUSULKAN: (e, t) => pada(t, e.tanggal_terima, e.tanggal_input, e.pengembangan_tgl, e.penerapan_mulai, e.sk_tgl),
  // A decree of the year is recorded, number and date.
  DITETAPKAN: (e, t) => e.sk_no !== '' && pada(t, e.sk_tgl),
  // Application began, or was developed further, in the year.
  MENERAPKAN: (e, t) => e.status === 'PENERAPAN' && pada(t, e.penerapan_mulai, e.pengembangan_tgl),
};

/** One office one innovation in a year. */
export type Cakupan = {
  readonly tahun: string;
  /** Offices that had to, in the order of their tab. */
  readonly wajib: readonly string[];
  /** Innovations that count, by measure and office. */
  readonly jumlah: Readonly<Record<UkuranCakupan, ReadonlyMap<string, number>>>;
};

/** What coverage is counted from. */
export type BahanCakupan = {
  readonly entri: readonly Inovasi[];
  readonly offices: readonly PerangkatDaerah[];
  readonly pd: DaftarPD;
  readonly pengaturan: Pick<Pengaturan, 'satuan_cakupan'>;
  readonly hariIni: string;
};

/** Counts for every office how many innovations of it count in a year, by each measure. */
export const cakupanTahun = ({ entri, offices, pd, pengaturan, hariIni }: BahanCakupan, tahun: string): Cakupan => {
  const hari = hariPatokan(tahun, hariIni);
  const satuan = satuanCakupan(pengaturan);
  const jumlah = {
    MENGUSULKAN: new Map<string, number>(),
    DITETAPKAN: new Map<string, number>(),
    MENERAPKAN: new Map<string, number>(),
  };
  for (const e of entri) {
    if (isTerhenti(e.status)) continue;
    const nama = kantorPada(e.pd_pengusul, pd, hari, satuan)?.nama;
    if (nama === undefined) continue;
    for (const { code } of UKURAN_CAKUPAN)
      if (MEMENUHI[code](e, tahun)) jumlah[code].set(nama, (jumlah[code].get(nama) ?? 0) + 1);
  }
  return { tahun, wajib: kantorWajib(offices, hari, satuan).map((o) => o.nama), jumlah };
};

/** The offices of a year that count by a measure, and those that do not. */
export const sudahBelum = (
  c: Cakupan,
  ukuran: UkuranCakupan,
): { readonly sudah: readonly string[]; readonly belum: readonly string[] } => ({
  sudah: c.wajib.filter((n) => c.jumlah[ukuran].has(n)),
  belum: c.wajib.filter((n) => !c.jumlah[ukuran].has(n)),
});

/** '62,5%', or '-' where nobody has to. */
export const persen = (bagian: number, dari: number): string =>
  dari === 0 ? '-' : `${String(Math.round((bagian / dari) * 1000) / 10).replace('.', ',')}%`;

const BUNYI: Readonly<Record<UkuranCakupan, string>> = {
  MENGUSULKAN: 'diterima, dicatat, ditetapkan, dikembangkan, atau mulai diterapkan',
  DITETAPKAN: 'ditetapkan dengan Keputusan yang nomor dan tanggalnya tercatat',
  MENERAPKAN: 'mulai diterapkan atau dikembangkan',
};

const SATUAN: Readonly<Record<SatuanCakupan, string>> = {
  PERANGKAT_DAERAH:
    'perangkat daerah yang ditandai wajib berinovasi dan berlaku pada akhir tahun (tahun berjalan: hari ini); sekolah, UPTD, dan unit lain dihitung pada induknya',
  UNIT: 'setiap perangkat daerah dan unit yang ditandai wajib berinovasi dan berlaku pada akhir tahun (tahun berjalan: hari ini); unit yang tidak ditandai dihitung pada induknya',
};

/** The unit and the formula in one sentence, because two regions may count differently. */
export const rumusCakupan = (p: Pengaturan): string =>
  `Satuan: ${SATUAN[satuanCakupan(p)]}. Rumus: yang mempunyai paling sedikit satu inovasi yang ${BUNYI[ukuranCakupan(p)]} pada tahun itu, dibagi semua yang wajib. Satuan dan ukuran dipilih daerah pada tab Pengaturan; rumus resmi belum ditemukan.`;
