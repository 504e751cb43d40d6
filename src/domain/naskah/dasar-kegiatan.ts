import { tindakanByKode } from '../alur/alur.ts';
import { ISIAN_TAMBAHAN, kolomIsian } from '../alur/isian.ts';
import type { Peristiwa } from '../riwayat/peristiwa.ts';
import { isTanggal, tanggalPanjang } from '../tanggal.ts';
import { foldName } from '../teks.ts';

const NOMOR = /^Nomor /;

/** The document that a column of a number is about: 'Nomor Berita Acara' → 'Berita Acara'. */
export const namaDokumen = (key: string): string => (kolomIsian(key)?.heading ?? 'Nomor dokumen').replace(NOMOR, '');

/** 'Berita Acara Nomor 000.9/5/BA tanggal 4 Mei 2026', with what there is of it; '' when there is nothing. */
export const sebutDokumen = (nama: string, nomor: string, tanggal: string): string => {
  if (nomor === '' && tanggal === '') return '';
  const no = nomor === '' ? '' : foldName(nomor) === 'tanpanomor' ? ' tanpa nomor' : ` Nomor ${nomor}`;
  const tgl = tanggal === '' ? '' : ` tanggal ${isTanggal(tanggal) ? tanggalPanjang(tanggal) : tanggal}`;
  return `${nama}${no}${tgl}`;
};

/** The additional inputs that an event kept. */
export const isianKegiatan = (p: Pick<Peristiwa, 'perubahan'>): Readonly<Record<string, string>> => {
  const kept = p.perubahan['+isian'];
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Record<string, string>) : {};
};

/**
 * Which input gave the number of the document that an event rests on: one of its additional inputs where that is the
 * number, else the column that its act declares.
 */
const kunciNomor = (p: Peristiwa): string => {
  const isian = isianKegiatan(p);
  const tambahan = ISIAN_TAMBAHAN.find((c) => c.key.endsWith('_no') && isian[c.key] === p.dasar_no);
  return tambahan?.key ?? tindakanByKode(p.tindakan)?.dasar?.[0] ?? '';
};

/** The document that an event rests on, as a sentence names it; `kepala` completes a decree: 'Keputusan Bupati Luwu Timur'. */
export const dasarKegiatan = (p: Peristiwa, kepala: string): string => {
  const key = kunciNomor(p);
  return sebutDokumen(key === 'sk_no' ? `Keputusan ${kepala}` : namaDokumen(key), p.dasar_no, p.dasar_tgl);
};
