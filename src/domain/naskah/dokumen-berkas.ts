import { labelOf } from '../baca/baca-pilihan.ts';
import { JENIS_PENGANTAR } from '../pilihan.ts';
import type { BUKTI } from '../tab/bukti.ts';
import type { Inovasi, KunciInovasi } from '../tab/inovasi.ts';
import type { RowOf } from '../tab/tab.ts';
import { isTanggal, tanggalPanjang } from '../tanggal.ts';
import { namaDokumen } from './dasar-kegiatan.ts';
import type { Table } from './naskah.ts';

/** The documents that the entry itself names: columns of number, date and link. */
const DOKUMEN: readonly (readonly [nomor: KunciInovasi, tanggal: KunciInovasi, tautan: KunciInovasi | null])[] = [
  ['pengantar_no', 'pengantar_tgl', 'pengantar_tautan'],
  ['ba_no', 'ba_tgl', 'ba_tautan'],
  ['sk_no', 'sk_tgl', 'sk_tautan'],
  ['lap_no', 'lap_tgl', null],
  ['reg_no', 'reg_tgl', null],
];

type Baris = {
  readonly dokumen: readonly string[];
  readonly nomor: readonly string[];
  readonly keterangan: readonly string[];
};

const tanggal = (text: string): string => (isTanggal(text) ? tanggalPanjang(text) : text);

const isi = (...texts: readonly string[]): readonly string[] => texts.filter((t) => t !== '');

const dariRegister = (e: Inovasi): readonly Baris[] =>
  DOKUMEN.flatMap(([no, tgl, tautan]) => {
    const [nomor, hari, link] = [String(e[no] ?? ''), String(e[tgl] ?? ''), tautan ? String(e[tautan] ?? '') : ''];
    if (nomor === '' && hari === '' && link === '') return [];
    const nama =
      no === 'pengantar_no' && e.pengantar_jenis !== '' ? labelOf(JENIS_PENGANTAR, e.pengantar_jenis) : namaDokumen(no);
    return [{ dokumen: isi(nama, link), nomor: isi(nomor, tanggal(hari)), keterangan: ['Isian register'] }];
  });

const dariBukti = (b: RowOf<typeof BUKTI>): Baris => ({
  dokumen: isi(b.jenis, b.judul, b.tautan),
  nomor: isi(b.nomor, tanggal(b.tanggal)),
  keterangan: isi(b.untuk, b.diperiksa_tgl === '' ? '' : `Diperiksa ${tanggal(b.diperiksa_tgl)}`, b.catatan),
});

/** Every document that the register knows of an entry: those its columns name, then the rows of tab Bukti; null when none. */
export const tabelDokumen = (e: Inovasi, bukti: readonly RowOf<typeof BUKTI>[]): Table | null => {
  const rows = [...dariRegister(e), ...bukti.map(dariBukti)];
  if (rows.length === 0) return null;
  return {
    type: 'table',
    columns: [
      { heading: 'No.', width: 6, align: 'center' },
      { heading: 'Dokumen', width: 44, align: 'left' },
      { heading: 'Nomor dan Tanggal', width: 28, align: 'left' },
      { heading: 'Untuk dan Keterangan', width: 22, align: 'left' },
    ],
    rows: rows.map((r, i) => [[`${i + 1}.`], r.dokumen, r.nomor, r.keterangan]),
  };
};
