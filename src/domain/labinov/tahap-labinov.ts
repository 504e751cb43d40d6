import { TAHAP_LABINOV, type TahapLabinov } from '../tab/labinov.ts';

/** What a stage has to bring before the next may end, and what it leaves behind. */
export type IsiTahap = {
  readonly tahap: TahapLabinov;
  readonly label: string;
  /** The gate: asked for before the next stage counts as finished. */
  readonly syarat: string;
  readonly hasil: string;
};

/** Five D and the documentation, after the directory of laboratories of LAN (2023) and Perka LAN 34/2015. */
const ISI: Readonly<Record<TahapLabinov, readonly [syarat: string, hasil: string]>> = {
  DRUM_UP: ['Komitmen pimpinan tertulis', 'Kesediaan berinovasi; hambatan berpikir dikenali'],
  DIAGNOSE: ['Ide tiap perangkat daerah disetujui pimpinannya', 'Ide inovasi tiap perangkat daerah'],
  DESIGN: ['Rencana aksi disetujui pimpinan', 'Rencana aksi tiap ide'],
  DELIVER: ['Hasil pelaksanaan dengan bukti', 'Inovasi berjalan dan dipantau'],
  DISPLAY: ['Hasil dipamerkan dan diakui', 'Pengakuan atas inovasi'],
  DOKUMENTASI: ['Inovasi masuk direktori', 'Profil, direktori, dan video'],
};

/** The stages in their order, with gate and outcome. */
export const TAHAPAN_LABINOV: readonly IsiTahap[] = TAHAP_LABINOV.map(({ code, label }) => ({
  tahap: code,
  label,
  syarat: ISI[code][0],
  hasil: ISI[code][1],
}));

/** 0 for the first stage; -1 for what is none. */
export const urutanTahap = (tahap: string): number => TAHAPAN_LABINOV.findIndex((t) => t.tahap === tahap);
