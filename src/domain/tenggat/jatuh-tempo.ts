import { tambahHariKerja } from '../hari-kerja/hari-kerja.ts';
import type { Kalender } from '../hari-kerja/kalender.ts';
import { type KunciPengaturan, settingNumber } from '../pengaturan.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import { addYears, dayNumber, fromDayNumber, isTanggal, partsOf, type Tanggal } from '../tanggal.ts';
import type { KonteksTenggat } from './konteks-tenggat.ts';
import type { Langkah, Tempo } from './langkah.ts';
import { isBerjalanSejakAwal } from './sejak.ts';
import { tambahBulan } from './tambah-bulan.ts';

/** A decree counts its reports by months; the register, by as many times thirty days. */
const HARI_SEBULAN = 30;

/** A whole number of days or months, never negative; the setting's own initial value where its text is none. */
const bilangan = (k: KonteksTenggat, key: KunciPengaturan | undefined): number =>
  key ? Math.max(0, Math.round(settingNumber(k.pengaturan, key))) : 0;

/** The latest of some texts that are dates. */
const terakhir = (...dates: readonly (string | undefined)[]): Tanggal | '' => {
  let last: Tanggal | '' = '';
  for (const d of dates) if (d !== undefined && isTanggal(d) && d > last) last = d;
  return last;
};

/** The register keeps the year of the last evaluation only: it is taken for the anniversary in that year. */
const evaluasiTerakhir = (e: Inovasi): string => {
  const year = Number(e.evaluasi_tahun);
  if (!/^\d{4}$/.test(e.evaluasi_tahun)) return '';
  const start = terakhir(e.penerapan_mulai);
  return start === '' ? `${year}-12-31` : addYears(start, year - partsOf(start).year);
};

type JatuhTempo = (e: Inovasi, l: Langkah, sejak: Tanggal | '', kalender: Kalender, k: KonteksTenggat) => Tanggal | '';

/** The due date of a step; '' where there is none, or where the date that it is counted from is unknown. */
export const JATUH_TEMPO: Readonly<Record<Tempo, JatuhTempo>> = {
  HARI_KERJA: (_, l, sejak, kalender, k) =>
    sejak === '' ? '' : tambahHariKerja(sejak, bilangan(k, l.batas), kalender),
  AKHIR_UJI_COBA: (e) => terakhir(e.uji_coba_selesai),
  // A trial that was suspended counts anew from the day on which it went on. Trials without a decree of ours owe no reports.
  LAPORAN_BERIKUT: (e, l, _, __, k) => {
    if (isBerjalanSejakAwal(e)) return '';
    const last = terakhir(k.laporanTerakhir.get(e.id), e.uji_coba_mulai, e.status_sejak);
    const every = Math.max(1, bilangan(k, l.batas) * HARI_SEBULAN);
    return last === '' ? '' : fromDayNumber(dayNumber(last) + every);
  },
  EVALUASI_BERIKUT: (e, l, _, __, k) => {
    const last = terakhir(e.penerapan_mulai, e.status_sejak, evaluasiTerakhir(e));
    return last === '' ? '' : tambahBulan(last, Math.max(1, bilangan(k, l.batas)));
  },
  TANPA: () => '',
  BERHENTI: () => '',
};
