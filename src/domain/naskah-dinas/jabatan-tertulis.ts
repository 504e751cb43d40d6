import type { PenandaDinas } from './bahan-dinas.ts';

/** 'Plt. Kepala Dinas Kesehatan': the office as its holder signs for it. */
export const jabatanTertulis = ({ sebutan, jabatan }: Pick<PenandaDinas, 'sebutan' | 'jabatan'>): string =>
  sebutan === '' ? jabatan : `${sebutan} ${jabatan}`;
