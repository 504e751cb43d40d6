import { sebutanKegiatan } from '../domain/alur/sebutan-kegiatan.ts';
import type { Masalah } from '../domain/pesan.ts';
import { ok, type Result } from '../domain/result.ts';
import { waktuTercatat } from '../domain/riwayat/waktu-tercatat.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import type { Column } from '../domain/tab/tab.ts';
import { labelStatus } from '../domain/tahapan.ts';
import { isTanggal, tanggalPanjang } from '../domain/tanggal.ts';
import type { PeristiwaTercatat } from './baca-riwayat.ts';
import type { Kantor } from './kantor.ts';
import { keadaanPada } from './rencana-pulih.ts';
import { peristiwaEntri } from './riwayat-entri.ts';

/** What an event did to one cell, as people read it. */
export type SelBerubah = { readonly kolom: string; readonly sebelum: string; readonly sesudah: string };

/** An event as the panel tells it. */
export type KegiatanTercatat = {
  readonly no: number;
  /** '17 Agustus 2026', and the time of day where the event tells one. */
  readonly hari: string;
  readonly jam: string;
  readonly kegiatan: string;
  /** One sentence: what happened to the stage, whose decision, on what document. */
  readonly kalimat: string;
  readonly oleh: string;
  readonly catatan: string;
  readonly sel: readonly SelBerubah[];
};

export type RiwayatInovasi = {
  readonly id: string;
  readonly nama: string;
  readonly kegiatan: readonly KegiatanTercatat[];
};

const KOLOM = new Map<string, Column>(INOVASI.columns.map((c) => [c.key, c]));
/** Columns that only the add-on needs: nobody reads them in a history. */
const DIAM = new Set(['versi', 'sidik', 'dipertanyakan', 'id', 'status']);

/** A value of the history in the words of its column. */
const terbacaKolom = (column: Column, value: unknown): string => {
  if (value === null || value === undefined || value === '') return '(kosong)';
  const text = Array.isArray(value) ? value.join('; ') : String(value);
  if (column.type === 'date' && isTanggal(text)) return tanggalPanjang(text);
  return column.choices?.find((c) => c.code === text)?.label ?? text;
};

const selDari = (p: PeristiwaTercatat): readonly SelBerubah[] =>
  Object.entries(p.perubahan).flatMap(([key, pair]) => {
    const column = KOLOM.get(key);
    if (!column || DIAM.has(key) || !Array.isArray(pair) || pair.length !== 2) return [];
    const [dulu, kini]: readonly unknown[] = pair;
    return [{ kolom: column.heading, sebelum: terbacaKolom(column, dulu), sesudah: terbacaKolom(column, kini) }];
  });

const kalimat = (p: PeristiwaTercatat, jumlah: number): string => {
  const tahap =
    p.ke === '' || p.dari === p.ke
      ? jumlah > 0
        ? `${jumlah} isian berubah`
        : 'Status tetap'
      : p.dari === ''
        ? `Tercatat sebagai ${labelStatus(p.ke)}`
        : `Dari ${labelStatus(p.dari)} menjadi ${labelStatus(p.ke)}`;
  const tanggal = isTanggal(p.dasar_tgl) ? ` tanggal ${tanggalPanjang(p.dasar_tgl)}` : '';
  const dasar = p.dasar_no === '' ? '' : `, berdasarkan nomor ${p.dasar_no}${tanggal}`;
  const pejabat = p.diputuskan_oleh === '' ? '' : `; diputuskan oleh ${p.diputuskan_oleh}`;
  return `${tahap}${dasar}${pejabat}.`;
};

const kegiatanDari = (p: PeristiwaTercatat): KegiatanTercatat => {
  const sel = selDari(p);
  return {
    no: p.no,
    ...waktuTercatat(p.waktu),
    kegiatan: sebutanKegiatan(p.tindakan),
    kalimat: kalimat(p, sel.length),
    oleh: p.operator_nama || p.operator,
    catatan: p.catatan,
    sel,
  };
};

/** The events of one entry, latest first, in words. One read of the history; nothing is written. */
export const riwayatInovasi = (kantor: Kantor, id: string): Result<RiwayatInovasi, Masalah> => {
  const events = peristiwaEntri(kantor.buku, [id]).get(id) ?? [];
  let nama = '';
  for (const p of events) {
    const pair = p.perubahan['nama_inovasi'];
    if (Array.isArray(pair) && pair.length === 2) nama = String(pair[1] ?? '');
  }
  return ok({ id, nama, kegiatan: events.map(kegiatanDari).reverse() });
};

/** How an entry stood on a day, and what putting its cells back would change: now, and as it was. */
export type PratinjauPulih = {
  readonly id: string;
  readonly tanggal: string;
  /** The label of its state on that day. */
  readonly status: string;
  readonly versi: number;
  readonly sidik: string;
  readonly sel: readonly SelBerubah[];
};

/** Compares an entry with how it stood at the end of a day. Nothing is written. */
export const pratinjauPulih = (
  kantor: Kantor,
  minta: { readonly id: string; readonly tanggal: string },
): Result<PratinjauPulih, Masalah> => {
  const keadaan = keadaanPada(kantor, minta);
  if (!keadaan.ok) return keadaan;
  const { entri, tanggal, statusDulu, sel } = keadaan.value;
  return ok({
    id: minta.id,
    tanggal: tanggalPanjang(tanggal),
    status: labelStatus(statusDulu),
    versi: entri.e.versi ?? 0,
    sidik: entri.sidik,
    sel: Object.entries(sel).flatMap(([key, [kini, dulu]]) => {
      const column = KOLOM.get(key);
      return column
        ? [{ kolom: column.heading, sebelum: terbacaKolom(column, kini), sesudah: terbacaKolom(column, dulu) }]
        : [];
    }),
  });
};
