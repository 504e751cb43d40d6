import { tindakanByKode } from '../domain/alur/alur.ts';
import { bacaPertanyaan, penetap } from '../domain/alur/ketetapan.ts';
import type { Perlu } from '../domain/aturan/aturan.ts';
import { type Lembar, pembacaBaris } from '../domain/baca/baca-baris.ts';
import type { Masalah } from '../domain/pesan.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { catatSuntingan } from './catat-suntingan.ts';
import type { Kantor } from './kantor.ts';
import { peristiwaEntri } from './riwayat-entri.ts';
import { cariTertukar, type EntriBerubah, entriBerubah, keadaanTercatat, type Tertukar } from './susunan-tertukar.ts';

/** Rows whose id or status changed by hand, one finding each; a sort of some columns explains them all at once. */
const statusDiketik = (berubah: readonly EntriBerubah[]): readonly Perlu[] =>
  berubah
    .filter((b) => b.inti)
    .map(({ baris, e }) => ({ kode: 'S04', tingkat: 'WAJIB', baris, id: e.id, key: 'status', data: {} }));

const tertukar = (kolom: readonly Tertukar[], rows: number): readonly Perlu[] => {
  const [first] = kolom;
  if (!first) return [];
  const names = kolom.map((k) => k.column.heading);
  const shown =
    names.length > 4 ? `${names.slice(0, 4).join(', ')}, dan ${names.length - 4} kolom lain` : names.join(', ');
  return [
    {
      kode: 'S03',
      tingkat: 'WAJIB',
      baris: Math.min(...first.baris.map((b) => b.baris)),
      id: '',
      key: first.column.key as Perlu['key'],
      data: { kolom: shown, jumlah: rows },
    },
  ];
};

/** Cells that changed after an act had fixed or judged them: a question to the people of that act. */
const dipertanyakan = (e: Inovasi, baris: number): readonly Perlu[] =>
  Object.entries(bacaPertanyaan(e.dipertanyakan)).map(([key, v]) => {
    const t = tindakanByKode(penetap(e, key) ?? '');
    const semula = String(v ?? '');
    return {
      kode: 'S05',
      tingkat: 'WAJIB',
      baris,
      id: e.id,
      key: key as Perlu['key'],
      data: { tindakan: t?.label ?? 'ditetapkan', semula: semula.startsWith('#') ? '(lihat Riwayat)' : `"${semula}"` },
    };
  });

const semuaPertanyaan = (lembar: Lembar, baru: ReadonlyMap<string, string>): readonly Perlu[] => {
  const read = pembacaBaris(lembar);
  const at = lembar.letak.get('dipertanyakan') ?? -1;
  const atId = lembar.letak.get('id') ?? -1;
  return lembar.rows.flatMap((cells, i) => {
    const kept = baru.get(String(cells[atId] ?? '')) ?? String(cells[at] ?? '');
    if (kept === '') return [];
    const e = read(cells, 0).nilai as unknown as Inovasi;
    return dipertanyakan({ ...e, dipertanyakan: kept }, lembar.barisPertama + i);
  });
};

/** A file that went back to an older version or is a copy: nothing may be written, and one finding says so. */
const berkas = (sebab: Masalah | null): readonly Perlu[] =>
  sebab === null ? [] : [{ kode: 'S06', tingkat: 'WAJIB', baris: 1, id: '', key: '', data: { pesan: sebab.pesan } }];

/**
 * Findings about the register as a whole, against its history: one for a sort of some columns only, however many rows it
 * sheared; else what staff changed since the last event is recorded as their work. The history is read only when something
 * changed. `sebab` is why nothing may be written, if so.
 */
export const periksaSusunan = (kantor: Kantor, lembar: Lembar, sebab: Masalah | null): readonly Perlu[] => {
  const berubah = entriBerubah(lembar);
  const events = peristiwaEntri(
    kantor.buku,
    berubah.map((b) => b.e.id),
  );
  const { kolom, rows } = cariTertukar(kantor.buku, lembar, keadaanTercatat(berubah, events));
  if (kolom.length > 0) return [...berkas(sebab), ...tertukar(kolom, rows), ...semuaPertanyaan(lembar, new Map())];
  const baru = sebab === null ? catatSuntingan(kantor, lembar, berubah, events) : new Map<string, string>();
  return [...berkas(sebab), ...statusDiketik(berubah), ...semuaPertanyaan(lembar, baru)];
};
