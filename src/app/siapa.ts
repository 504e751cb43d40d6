import { tindakanByKode } from '../domain/alur/alur.ts';
import type { PeranOrang } from '../domain/alur/konteks.ts';
import { isMenjabat } from '../domain/alur/menjabat.ts';
import { wewenangPeran } from '../domain/alur/wewenang.ts';
import { type Masalah, masalah, masalahDari } from '../domain/pesan.ts';
import { PETUGAS, type Petugas } from '../domain/tab/lembaga.ts';
import type { Kantor, Orang } from './kantor.ts';
import { belumSiap } from './muat.ts';

/** Rows of tab Petugas with this address are for every editor of the file whom no other row names. */
const SETIAP_PENYUNTING = '*';

const sama = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * The person behind an account on a day. Several rows are several roles; several names are several people at one office
 * account, and `dipilih` says who of them is working.
 */
export const orangDari = (
  surel: string,
  rows: readonly Petugas[],
  hariIni: string,
  dipilih: string | null = null,
  akunMenu = '',
): Orang => {
  if (surel === '') return { surel, nama: '', pilihan: [], peran: [], akunMenu };
  const valid = rows.filter((p) => isMenjabat(p, hariIni));
  const own = valid.filter((p) => sama(p.surel, surel));
  const mine = rows.some((p) => sama(p.surel, surel)) ? own : valid.filter((p) => p.surel.trim() === SETIAP_PENYUNTING);
  const names = [...new Set(own.map((p) => p.nama.trim()).filter((n) => n !== ''))];
  const nama = names.length <= 1 ? (names[0] ?? '') : (names.find((n) => n === dipilih) ?? '');
  const roles = names.length <= 1 ? mine : mine.filter((p) => p.nama.trim() === nama);
  return {
    surel,
    nama,
    akunMenu,
    pilihan: names.length > 1 && nama === '' ? names : [],
    peran: roles
      .filter((p) => p.peran !== '')
      .map((p) => ({ peran: p.peran as PeranOrang['peran'], perangkatDaerah: p.perangkat_daerah })),
  };
};

/** Why the person may not write at all; null when they may. */
export const tolakOrang = (kantor: Kantor): Masalah | null => {
  const belum = belumSiap(kantor.buku);
  if (belum) return belum;
  if (!kantor.buku.ada(PETUGAS)) return masalah('TAB_TIDAK_ADA', { tab: PETUGAS.name });
  const { surel, pilihan, akunMenu } = kantor.orang();
  if (surel === '') return masalah('TANPA_IDENTITAS');
  // With several Google accounts a panel may run as another one than the menu: the wrong person would be recorded.
  if (akunMenu !== '' && !sama(akunMenu, surel)) return masalah('AKUN_BERBEDA', { panel: surel, menu: akunMenu });
  return pilihan.length > 0 ? masalah('PILIH_NAMA', { nama: pilihan.join('; ') }) : null;
};

/** The same for an act that looks at no single entry: registering, importing, mending the file. */
export const tolakPencatat = (kantor: Kantor, kode: string): Masalah | null => {
  const tolak = tolakOrang(kantor);
  const tindakan = tindakanByKode(kode);
  if (tolak || !tindakan) return tolak;
  const [kurang] = wewenangPeran(tindakan, kantor.orang().peran);
  return kurang ? masalahDari(kurang) : null;
};

/** Why the person may not be handed personal data of others; null when they may. */
export const tolakDataPribadi = (kantor: Kantor): Masalah | null => {
  const tolak = tolakOrang(kantor);
  if (tolak) return tolak;
  return kantor.orang().peran.some((p) => p.peran === 'ADMIN') ? null : masalah('HANYA_PENGELOLA');
};

/** The role that an event names where no act decides it: the strongest one a person has. */
export const peranUtama = (orang: Orang): string => {
  const codes = orang.peran.map((p) => p.peran as string);
  return ['ADMIN', 'PETUGAS'].find((p) => codes.includes(p)) ?? codes[0] ?? '';
};
