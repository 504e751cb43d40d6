import { isMenjabat, pemangku } from '../domain/alur/menjabat.ts';
import type { PejabatPenandaTangan } from '../domain/naskah/bahan-keputusan.ts';
import { namaBergelar } from '../domain/naskah/nama-bergelar.ts';
import { type Pengaturan, settingYes } from '../domain/pengaturan.ts';
import type { Pejabat } from '../domain/tab/lembaga.ts';
import type { Tanggal } from '../domain/tanggal.ts';
import { foldName } from '../domain/teks.ts';
import { sekretarisDaerah } from './susun-tim.ts';

const SEBUTAN: Readonly<Record<string, PejabatPenandaTangan['sebutan']>> = {
  PLT: 'Plt.',
  PLH: 'Plh.',
  PJ: 'Pj.',
  PJS: 'Pjs.',
};

const sebutanDari = (p: Pejabat | undefined): PejabatPenandaTangan['sebutan'] => SEBUTAN[p?.sebutan ?? ''] ?? '';

/** The deputy's post of an acting head, where tab Pejabat lists the same person as deputy on that day. */
const jabatanDefinitif = (pejabat: readonly Pejabat[], head: Pejabat, jabatan: string, pada: Tanggal): string =>
  head.sebutan !== '' &&
  head.sebutan !== 'DEFINITIF' &&
  pejabat.some(
    (p) =>
      foldName(p.jabatan).startsWith(foldName(`wakil ${jabatan}`)) &&
      foldName(p.nama) === foldName(head.nama) &&
      isMenjabat(p, pada),
  )
    ? `WAKIL ${jabatan.toUpperCase()}`
    : '';

/**
 * Who signs a Keputusan on a date: the head of the region whose term covers it, acting heads from the same list; or, where
 * the region says so, the secretary in the name of the head. Both ways are practice, to be checked by Bagian Hukum.
 */
export const penandaKeputusan = (p: Pengaturan, pejabat: readonly Pejabat[], pada: Tanggal): PejabatPenandaTangan => {
  const jabatan = p.jabatan_kepala;
  if (settingYes(p, 'atas_nama_sekda')) {
    const sekda = sekretarisDaerah(pejabat, pada);
    return {
      jabatan: jabatan.toUpperCase(),
      nama: sekda ? namaBergelar(sekda) : '',
      sebutan: '',
      atasNama: {
        jabatan: 'Sekretaris Daerah',
        sebutan: sebutanDari(sekda),
        pangkat: sekda?.pangkat ?? '',
        nip: sekda?.nip ?? '',
      },
    };
  }
  const head = pemangku(
    pejabat.filter((o) => foldName(o.jabatan).startsWith(foldName(jabatan))),
    pada,
  );
  const definitif =
    head && settingYes(p, 'baris_jabatan_definitif') ? jabatanDefinitif(pejabat, head, jabatan, pada) : '';
  return {
    jabatan: jabatan.toUpperCase(),
    nama: head?.nama ?? '',
    sebutan: sebutanDari(head),
    ...(definitif === '' ? {} : { jabatanDefinitif: definitif }),
  };
};

/** What the drafter should know of who signs. */
export const ingatPenanda = ({ sebutan, atasNama }: PejabatPenandaTangan): readonly string[] =>
  sebutan === 'Plh.' || atasNama?.sebutan === 'Plh.'
    ? [
        'Penanda tangannya pelaksana harian (Plh.), yang lazimnya tidak menandatangani Keputusan seperti ini. Periksa Bagian Hukum.',
      ]
    : [];
