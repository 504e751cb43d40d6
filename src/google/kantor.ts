import './skrip-lain.ts';
import type { Cara, Ingatan, Kantor, Orang } from '../app/kantor.ts';
import { muatTab } from '../app/muat.ts';
import { PETUGAS } from '../domain/tab/lembaga.ts';
import type { Tanggal } from '../domain/tanggal.ts';
import { arsipDrive } from './arsip.ts';
import { bukuAktif } from './buku.ts';

/** How long a request waits for the others, in milliseconds. */
const TUNGGU = 15000;

/** By file: an add-on's script properties are shared by all files it works on. */
const kunciSegel = (id: string): string => `lumbung.segel.${id}`;

/**
 * One writer at a time. The document lock is the right one for a bound script and an add-on; it is null in a web app, where
 * the script lock serves.
 */
const terkunci = <T>(work: () => T): T | null => {
  const lock = LockService.getDocumentLock() ?? LockService.getScriptLock();
  if (!lock.tryLock(TUNGGU)) return null;
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
};

/** The seal lies in the script properties too: an older version of the file that somebody restores does not bring them back. */
const ingatan = (id: string): Ingatan => ({
  segel: () => {
    const text = PropertiesService.getScriptProperties().getProperty(kunciSegel(id));
    return text === null ? null : (JSON.parse(text) as { jumlah: number; kepala: string });
  },
  simpanSegel: (segel) =>
    void PropertiesService.getScriptProperties().setProperty(kunciSegel(id), JSON.stringify(segel)),
});

/** The office as Apps Script gives it to this execution. */
export const kantorAktif = (cara: Cara): Kantor => {
  const buku = bukuAktif();
  let who: Orang | null = null;
  const orang = (): Orang => {
    if (who) return who;
    const surel = Session.getEffectiveUser().getEmail();
    const rows = surel !== '' && buku.ada(PETUGAS) ? muatTab(buku, PETUGAS) : null;
    const row = rows?.ok ? rows.value.find((p) => p.surel.toLowerCase() === surel.toLowerCase()) : undefined;
    who = { surel, nama: row?.nama ?? '', peran: row?.peran ?? '' };
    return who;
  };
  const setempat = (): string => {
    const menit = buku.offset();
    const sign = menit < 0 ? '-' : '+';
    const abs = Math.abs(menit);
    const zone = `${sign}${String(Math.floor(abs / 60)).padStart(2, '0')}:${String(abs % 60).padStart(2, '0')}`;
    return new Date(Date.now() + menit * 60000).toISOString().slice(0, 19) + zone;
  };
  return {
    buku,
    orang,
    waktu: setempat,
    hariIni: () => setempat().slice(0, 10) as Tanggal,
    permintaanBaru: () => Utilities.getUuid(),
    terkunci,
    ingatan: ingatan(buku.id),
    arsip: arsipDrive(),
    wilayah: () => daftarWilayah_(),
    cara,
  };
};
