import { KOTAK_INDONESIA } from '../baca/baca-koordinat.ts';
import { daftarPD, type Jendela, type KonteksPeriksa } from './aturan.ts';

/** Two years up to the end of the last one: how the index of 2026 asked, and the pattern of the years before. */
export const jendelaTahun = (tahun: string): Jendela => ({
  dari: `${Number(tahun) - 2}-01-01`,
  sampai: `${Number(tahun) - 1}-12-31`,
});

/** A context with the settings as they are shipped, no other tabs, and what is given instead. */
export const konteksPeriksa = (
  given: Partial<KonteksPeriksa> & Pick<KonteksPeriksa, 'hariIni' | 'wilayahKode'>,
): KonteksPeriksa => {
  const tahun = given.tahun ?? given.hariIni.slice(0, 4);
  const kantor = given.kantor ?? [];
  return {
    tahun,
    minKata: 300,
    jedaPengembangan: 2,
    batasUjiCoba: 12,
    namaDaerah: [],
    jendela: jendelaTahun(tahun),
    kotak: KOTAK_INDONESIA,
    targetTeks: [],
    penerapanDenganKeputusan: false,
    satuanCakupan: '',
    pd: daftarPD(kantor),
    kantor,
    penilaian: null,
    indikator: null,
    bukti: null,
    keikutsertaan: null,
    entri: new Map(),
    usulanSendiri: (e) => e.id !== '' && e.asal_data !== 'WARISAN',
    ...given,
  };
};
