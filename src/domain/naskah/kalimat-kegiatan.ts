import { tindakanByKode } from '../alur/alur.ts';
import { kolomIsian } from '../alur/isian.ts';
import { sebutanKegiatan } from '../alur/sebutan-kegiatan.ts';
import { labelPeran } from '../alur/wewenang.ts';
import type { Peristiwa } from '../riwayat/peristiwa.ts';
import { waktuTercatat } from '../riwayat/waktu-tercatat.ts';
import { KOLOM_STAF } from '../tab/inovasi.ts';
import type { Nilai } from '../tab/tab.ts';
import { labelStatus } from '../tahapan.ts';
import { isTanggal, tanggalPanjang } from '../tanggal.ts';
import { dasarKegiatan, isianKegiatan } from './dasar-kegiatan.ts';
import { isiTercetak, kalimatIsian, kutip } from './kalimat-isian.ts';
import { finish } from './penomoran.ts';

/** An event with its number in the history. */
export type Kegiatan = Peristiwa & { readonly no: number };

const CARA: Readonly<Record<string, string>> = { pulih: 'pemulihan' };

/** How an act began to be recorded: 'Catat penetapan' → 'penetapan', any other label as it stands in the menu. */
const CATAT = /^Catat /;

/** The passive of a label, which is an imperative: 'Daftarkan' → 'didaftarkan'. */
const pasif = (label: string): string => `di${label.charAt(0).toLowerCase()}${label.slice(1)}`;

const siapa = ({ operator, operator_nama, peran }: Peristiwa): string =>
  `${operator_nama || operator || 'akun yang tidak diketahui'}${peran === '' ? '' : ` (${labelPeran(peran)})`}`;

const pencatat = (p: Kegiatan): string => {
  const { jam } = waktuTercatat(p.waktu);
  const lewat = p.cara === '' ? '' : ` melalui ${CARA[p.cara] ?? p.cara}`;
  return `Dicatat oleh ${siapa(p)}${lewat}${jam === '' ? '' : ` pukul ${jam}`} (Riwayat nomor ${p.no}).`;
};

/** Staff cells that an event changed, except those whose number and date the sentence names already. */
const selBerubah = (p: Peristiwa, sudah: readonly string[]): readonly string[] =>
  KOLOM_STAF.flatMap(({ key }) => {
    const change = p.perubahan[key];
    return Array.isArray(change) && !sudah.includes(key) ? [kalimatIsian(key, change as [Nilai, Nilai])] : [];
  });

/** A restore keeps the day whose cells it brought back. */
const dipulihkan = (p: Peristiwa): readonly string[] => {
  const tanggal = (p.perubahan['+pulih'] as { readonly tanggal?: string } | undefined)?.tanggal ?? '';
  return isTanggal(tanggal) ? [`dikembalikan seperti pada ${tanggalPanjang(tanggal)}`] : [];
};

const tambahan = (p: Peristiwa): readonly string[] => [
  ...dipulihkan(p),
  ...Object.entries(isianKegiatan(p)).flatMap(([key, v]) => {
    const column = kolomIsian(key);
    const known = v === '' || v === p.dasar_no || v === p.dasar_tgl;
    return !column || known ? [] : [`${column.heading} ${kutip(isiTercetak(column, v))}`];
  }),
];

const inti = (p: Peristiwa, kepala: string): string => {
  const tindakan = tindakanByKode(p.tindakan);
  const sebutan = sebutanKegiatan(p.tindakan);
  if (p.tindakan === 'SUNTING') return 'tercatat isian yang disunting langsung pada selnya';
  if (!tindakan) return `tercatat ${sebutan.charAt(0).toLowerCase()}${sebutan.slice(1)}: ${p.catatan}`;
  if (tindakan.dari.length === 0 && p.dari === '') {
    const filled = KOLOM_STAF.filter((c) => c.key in p.perubahan).length;
    return `inovasi ini ${pasif(sebutan)} dalam register dengan status ${labelStatus(p.ke)} dan ${filled} isian`;
  }
  const dasar = dasarKegiatan(p, kepala);
  const hal = CATAT.test(sebutan) ? sebutan.replace(CATAT, '') : `tindakan "${sebutan}"`;
  // What is recorded may be the document itself: 'dicatat Izin/Pengantar Nomor …', named once.
  const isDokumen = dasar.toLowerCase().startsWith(`${hal.toLowerCase()} `);
  return [
    isDokumen ? `dicatat ${dasar}` : `dicatat ${hal}${dasar === '' ? '' : ` dengan ${dasar}`}`,
    p.diputuskan_oleh === '' ? '' : `, diputuskan oleh ${p.diputuskan_oleh}`,
    p.dari === p.ke ? '' : `; status berubah dari ${labelStatus(p.dari)} menjadi ${labelStatus(p.ke)}`,
  ].join('');
};

/**
 * One event in sentences, from the label of its act: what was recorded on which day, the document, who decided, the state,
 * the reason, every cell with before and after, who recorded it, and its number in the history.
 */
export const kalimatKegiatan = (p: Kegiatan, kepala: string): string => {
  const tindakan = tindakanByKode(p.tindakan);
  // An import that updated an entry did not bring it in.
  const awal = tindakan?.dari.length === 0 && p.dari === '';
  const sel = awal ? [] : selBerubah(p, p.dasar_no === '' ? [] : (tindakan?.dasar ?? []));
  const isian = tambahan(p);
  return [
    finish(`Pada tanggal ${waktuTercatat(p.waktu).hari} ${inti(p, kepala)}`, '.'),
    ...(tindakan && p.catatan !== '' ? [`Alasan: "${p.catatan.replace(/[.\s]+$/, '')}".`] : []),
    ...(isian.length > 0 ? [`Keterangan: ${isian.join('; ')}.`] : []),
    ...(sel.length > 0 ? [`Isian ${sel.join('; ')}.`] : []),
    pencatat(p),
    ...(p.tindakan === 'SUNTING' ? ['Penyuntingnya dapat orang lain.'] : []),
  ].join(' ');
};
