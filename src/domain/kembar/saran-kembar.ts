import type { PUTUSAN_KEMBAR } from '../tab/kembar.ts';
import { isFinal, isTerhenti, urutanStatus } from '../tahapan.ts';
import type { BandingJudul } from './bandingkan-judul.ts';
import { type EntriKembar, samaKantor } from './entri-kembar.ts';

/** What the office may decide about a pair. */
export type PutusanKembar = (typeof PUTUSAN_KEMBAR)[number]['code'];

export type HubunganKantor = 'SAMA' | 'INDUK' | 'TIDAK_JELAS' | 'LAIN';

/** Accounts of the national application under which anybody's innovation was entered. */
const AKUN = /^admin\b|^admin[._]/i;

const tidakJelas = (kantor: string): boolean => kantor === '' || AKUN.test(kantor);

export const hubunganKantor = (a: EntriKembar, b: EntriKembar): HubunganKantor => {
  if (tidakJelas(a.kantor) || tidakJelas(b.kantor)) return 'TIDAK_JELAS';
  if (samaKantor(a.kantor, b.kantor)) return 'SAMA';
  const induk = (x: EntriKembar, y: EntriKembar): boolean => x.induk !== '' && samaKantor(x.induk, y.kantor);
  return induk(a, b) || induk(b, a) ? 'INDUK' : 'LAIN';
};

/** Nothing goes on with it: ended, withdrawn, or a draft that was never scored while the other one was. */
export const terhenti = (e: EntriKembar, other: EntriKembar): boolean =>
  isFinal(e.status) || (e.kematangan === 0 && (other.kematangan ?? 0) > 0);

/** The order in which two entries were there: by their day, else by id and row. */
export const lebihTua = (a: EntriKembar, b: EntriKembar): boolean => {
  if (a.sejak !== b.sejak && a.sejak !== '' && b.sejak !== '') return a.sejak < b.sejak;
  return a.id !== b.id && a.id !== '' && b.id !== '' ? a.id < b.id : a.baris < b.baris;
};

/** Which of two entries of one innovation is the one to go on with: alive, further on the road, scored higher, fuller, older. */
const lebihUtama = (a: EntriKembar, b: EntriKembar): boolean => {
  const steps: readonly ((e: EntriKembar, o: EntriKembar) => number)[] = [
    (e, o) => (terhenti(e, o) ? 0 : 1),
    (e) => (isTerhenti(e.status) ? -1 : urutanStatus(e.status)),
    (e) => e.kematangan ?? -1,
    (e) => e.terisi,
  ];
  for (const step of steps) {
    const [x, y] = [step(a, b), step(b, a)];
    if (x !== y) return x > y;
  }
  return lebihTua(a, b);
};

export type Saran = {
  readonly saran: PutusanKembar;
  /** The origin, or the entry to go on with. */
  readonly utama: EntriKembar;
  readonly lain: EntriKembar;
  readonly kantor: HubunganKantor;
  readonly sebab: 'BEDA_KEPANJANGAN' | 'KANTOR_LAIN' | 'PENGEMBANGAN' | 'TAHUN_LAIN' | 'USULAN_GANDA';
};

/**
 * What to propose about a pair. Other offices replicate; within one office the same year is a double entry, another year a
 * proposal made again, which is legal; a higher version is a development. Only a person decides.
 */
export const saranKembar = (a: EntriKembar, b: EntriKembar, judul: BandingJudul): Saran => {
  const kantor = hubunganKantor(a, b);
  const [tua, muda] = lebihTua(a, b) ? [a, b] : [b, a];
  const ada = (kode: string): boolean => judul.alasan.some((x) => x.kode === kode);
  const urut = { utama: tua, lain: muda, kantor };
  if (ada('KEPANJANGAN_BEDA')) return { ...urut, saran: 'BERBEDA', sebab: 'BEDA_KEPANJANGAN' };
  if (kantor === 'LAIN') return { ...urut, saran: 'REPLIKASI', sebab: 'KANTOR_LAIN' };
  if (ada('BEDA_VERSI')) return { ...urut, saran: 'BERBEDA', sebab: 'PENGEMBANGAN' };
  if (a.tahun !== '' && b.tahun !== '' && a.tahun !== b.tahun)
    return { ...urut, saran: 'BERBEDA', sebab: 'TAHUN_LAIN' };
  const [utama, lain] = lebihUtama(a, b) ? [a, b] : [b, a];
  return { utama, lain, kantor, saran: 'GABUNG', sebab: 'USULAN_GANDA' };
};
