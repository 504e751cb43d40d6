import './skrip-lain.ts';
import type { Buku, Cara, Draf, Ingatan, Kantor, Orang, Segel, TandaHenti } from '../app/kantor.ts';
import { muatTab } from '../app/muat.ts';
import { orangDari } from '../app/siapa.ts';
import { PETUGAS } from '../domain/tab/lembaga.ts';
import type { Tanggal } from '../domain/tanggal.ts';
import { arsipDrive } from './arsip.ts';
import { tulisBersama } from './berkas-bersama.ts';
import { bukuAktif } from './buku.ts';

/** How long a request waits for the others, in milliseconds. */
const TUNGGU = 15000;

/** By file: an add-on's script properties are shared by all files it works on. */
const kunciSegel = (id: string): string => `lumbung.segel.${id}`;

const kunciRingkasan = (id: string): string => `lumbung.ringkasan.${id}`;

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
  jarakRingkasan: () => {
    const text = PropertiesService.getScriptProperties().getProperty(kunciRingkasan(id));
    return text === null ? null : (JSON.parse(text) as ReturnType<Ingatan['jarakRingkasan']>);
  },
  simpanJarakRingkasan: (jarak) =>
    void PropertiesService.getScriptProperties().setProperty(kunciRingkasan(id), JSON.stringify(jarak)),
  segel: () => {
    const text = PropertiesService.getScriptProperties().getProperty(kunciSegel(id));
    return text === null ? null : (JSON.parse(text) as Segel);
  },
  simpanSegel: (segel) =>
    void PropertiesService.getScriptProperties().setProperty(kunciSegel(id), JSON.stringify(segel)),
});

/** By file, and outside it: a mark that a run of the same file sees between two calls. */
const tandaHenti = (id: string, baru: () => string): TandaHenti => {
  const key = `lumbung.henti.${id}`;
  const properties = (): GoogleAppsScript.Properties.Properties =>
    PropertiesService.getDocumentProperties() ?? PropertiesService.getScriptProperties();
  return {
    baca: () => properties().getProperty(key),
    pasang: () => void properties().setProperty(key, baru()),
    lepas: () => void properties().deleteProperty(key),
  };
};

/** Drafts lie in the person's own properties, which nobody else's execution can read. */
const draf = (berkas: string): Draf => {
  const kunci = (id: string): string => `lumbung.draf.${berkas}.${id}`;
  return {
    baca: (id) => PropertiesService.getUserProperties().getProperty(kunci(id)),
    simpan: (id, isi) => void PropertiesService.getUserProperties().setProperty(kunci(id), isi),
    hapus: (id) => void PropertiesService.getUserProperties().deleteProperty(kunci(id)),
  };
};

/** What a panel tells of whoever calls: the name behind a shared account, and the account in which the menu opened it. */
export type Pemanggil = { readonly nama?: string; readonly akun?: string };

const kunciPetugas = (id: string): string => `lumbung.petugas.${id}`;

/** Who said today that they are working at this account; null when nobody did. */
const petugasHariIni = (id: string, hariIni: string): string | null => {
  const text = PropertiesService.getUserProperties().getProperty(kunciPetugas(id));
  if (text === null) return null;
  const said = JSON.parse(text) as { tanggal: string; nama: string };
  return said.tanggal === hariIni ? said.nama : null;
};

/** The office as Apps Script gives it to this execution. */
export const kantorAktif = (cara: Cara, pemanggil: Pemanggil = {}, buku: Buku = bukuAktif()): Kantor => {
  let who: Orang | null = null;
  let nama = pemanggil.nama ?? null;
  const orang = (): Orang => {
    if (who) return who;
    const surel = Session.getEffectiveUser().getEmail();
    const ada = buku.ada(PETUGAS);
    const read = surel !== '' && ada ? muatTab(buku, PETUGAS) : null;
    const rows = read?.ok ? read.value : [];
    who = orangDari(surel, rows, hariIni(), nama, pemanggil.akun);
    // Asked for only where one account stands for several people.
    if (who.pilihan.length > 0 && nama === null)
      who = orangDari(surel, rows, hariIni(), petugasHariIni(buku.id, hariIni()), pemanggil.akun);
    const now = who;
    // A register that is just being made has no people yet; they are read once they stand there.
    if (!ada) who = null;
    return now;
  };
  const setempat = (): string => {
    const menit = buku.offset();
    const sign = menit < 0 ? '-' : '+';
    const abs = Math.abs(menit);
    const zone = `${sign}${String(Math.floor(abs / 60)).padStart(2, '0')}:${String(abs % 60).padStart(2, '0')}`;
    return new Date(Date.now() + menit * 60000).toISOString().slice(0, 19) + zone;
  };
  const hariIni = (): Tanggal => setempat().slice(0, 10) as Tanggal;
  return {
    buku,
    orang,
    pilihPetugas: (dipilih) => {
      nama = dipilih;
      who = null;
      PropertiesService.getUserProperties().setProperty(
        kunciPetugas(buku.id),
        JSON.stringify({ tanggal: hariIni(), nama: dipilih }),
      );
    },
    tulisBersama,
    waktu: setempat,
    hariIni,
    permintaanBaru: () => Utilities.getUuid(),
    terkunci,
    ingatan: ingatan(buku.id),
    arsip: arsipDrive(),
    tandaHenti: tandaHenti(buku.id, () => Utilities.getUuid()),
    draf: draf(buku.id),
    wilayah: () => daftarWilayah_(),
    susunXlsx: (lembar) => xlsx_().susunXlsx(lembar),
    klausulBaku: () => naskah_().SEMUA_KLAUSUL,
    cara,
  };
};
