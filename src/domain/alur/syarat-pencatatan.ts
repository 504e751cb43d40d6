import { keSel } from '../baca/ke-sel.ts';
import type { Nilai } from '../tab/tab.ts';
import { isTanggal } from '../tanggal.ts';
import { kolomIsian } from './isian.ts';
import type { Konteks, Kurang, Periksa } from './konteks.ts';
import { isKetetapan, isNomorDokumen } from './kunci-ketetapan.ts';
import { diisi, perluIsian, perluIsianTanggal } from './kurang-isi.ts';
import { posisiPada } from './posisi-naskah.ts';

/** What stood in a cell, as the cell showed it. */
const semula = (key: string, v: Nilai): string => {
  const column = kolomIsian(key);
  const text = String(column ? keSel(column, v) : v);
  return text.startsWith('#') ? 'isi semula' : isTanggal(text) ? text : `"${text}"`;
};

/** Cells that an act fixed and somebody changed, as far as this act does not settle them itself. */
const terbuka = (k: Konteks, diselesaikan: readonly string[]): readonly Kurang[] =>
  Object.entries(k.pertanyaan)
    .filter(([key]) => !diselesaikan.includes(key))
    .map(([key, v]) => ({ kode: 'DIPERTANYAKAN', kunci: key, data: { semula: semula(key, v) } }));

/** What the record itself asks for: changes of what was decided, where a draft lies, what may be undone. */
export const SYARAT_PENCATATAN = {
  /** Nothing that an act fixed or judged was changed since without a word. */
  isianTegas: (_, k) => terbuka(k, k.menyelesaikan),
  adaPertanyaan: (_, k) => (Object.keys(k.pertanyaan).length > 0 ? [] : [{ kode: 'TIDAK_ADA_PERTANYAAN' }]),
  /** Only a judged text may be confirmed as it is; documents say what their numbers are. */
  bukanKetetapan: (e, k) =>
    Object.keys(k.pertanyaan)
      .filter((key) => isNomorDokumen(key) || (e.sk_no !== '' && isKetetapan(key)))
      .map((key) => ({ kode: 'PERLU_RALAT', kunci: key })),
  adaRalat: (e, k) =>
    Object.keys(k.pertanyaan).length > 0 ||
    Object.keys(e).some((key) => e[key as keyof typeof e] !== k.sebelum[key as keyof typeof e])
      ? []
      : [{ kode: 'TIDAK_ADA_RALAT' }],
  /** A slip of the pen is shown by the signed text; what the decree itself says changes by an amending decree. */
  ralatTautan: perluIsian('ralat_tautan'),
  putusanPerubahan: (e, k) =>
    e.sk_no === '' ? [] : [...perluIsian('putusan_no')(e, k), ...perluIsianTanggal(k, ['putusan_tgl'])],
  posisi: (e, k) => {
    const posisi = diisi(k, 'posisi');
    if (posisi === '') return [{ kode: 'ISI', kunci: 'posisi' }];
    const out: Kurang[] = [...perluIsian('posisi_pemegang')(e, k)];
    if (!(posisiPada(e.status, e.bentuk_hukum) as readonly string[]).includes(posisi))
      out.push({ kode: 'POSISI_TIDAK_SESUAI', kunci: 'posisi' });
    if (diisi(k, 'posisi_tgl') > k.hariIni) out.push({ kode: 'TANGGAL_MENDATANG', kunci: 'posisi_tgl' });
    return out;
  },
  dapatDibatalkan: (e, k) => {
    if (k.terakhir === undefined) return [];
    // An act that made the entry (proposing again does, too) has no state before it to go back to.
    if (k.terakhir === null || k.terakhir.dari === '') return [{ kode: 'TIDAK_DAPAT_DIBATALKAN' }];
    if (k.versiBaru !== '') return [{ kode: 'SUDAH_DIAJUKAN_KEMBALI', data: { id: k.versiBaru } }];
    return Object.entries(k.terakhir.perubahan)
      .filter(([key, change]) => !/^(\+|versi$|dipertanyakan$)/.test(key) && Array.isArray(change))
      .filter(([key, change]) => (e[key as keyof typeof e] ?? '') !== ((change as readonly unknown[])[1] ?? ''))
      .map(([key]) => ({ kode: 'SUDAH_DIUBAH_SEJAK', kunci: key }));
  },
  belumDiajukanKembali: (_, k) =>
    k.versiBaru === '' ? [] : [{ kode: 'SUDAH_DIAJUKAN_KEMBALI', data: { id: k.versiBaru } }],
} as const satisfies Readonly<Record<string, Periksa>>;
