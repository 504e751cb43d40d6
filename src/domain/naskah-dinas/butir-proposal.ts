import { labelOf } from '../baca/baca-pilihan.ts';
import { rupiah } from '../naskah/rupiah.ts';
import { TERBILANG_MAX } from '../naskah/terbilang.ts';
import { BENTUK } from '../pilihan.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import { isTanggal, tanggalPanjang } from '../tanggal.ts';
import { countWords } from '../teks.ts';

export type ButirProposal = {
  readonly butir: string;
  readonly ada: boolean;
  /** Money is asked for only where the innovation needs some. */
  readonly wajib: boolean;
  readonly keterangan: string;
};

const kata = (text: string): string => (text === '' ? '' : `${countWords(text)} kata`);

/** '1 Agustus 2026 sampai dengan 18 Desember 2026'; '' unless both days are known. */
export const waktuUjiCoba = ({ uji_coba_mulai: dari, uji_coba_selesai: sampai }: Inovasi): string =>
  isTanggal(dari) && isTanggal(sampai) ? `${tanggalPanjang(dari)} sampai dengan ${tanggalPanjang(sampai)}` : '';

/** '' for none, and for an amount that cannot be spelt. */
export const anggaranTertulis = ({ anggaran_nilai: n, anggaran_sumber }: Inovasi): string => {
  if (n === null || n <= 0 || !Number.isInteger(n) || n > TERBILANG_MAX) return '';
  return anggaran_sumber === '' ? rupiah(n) : `${rupiah(n)} dari ${anggaran_sumber}`;
};

/** The six items of a proposal (PP 38/2017 [pers]) and whether the register holds them. */
export const butirKelengkapan = (e: Inovasi): readonly ButirProposal[] => [
  { butir: 'Bentuk inovasi', ada: e.bentuk !== '', wajib: true, keterangan: labelOf(BENTUK, e.bentuk) },
  {
    butir: 'Rancang bangun dan pokok perubahan yang akan dilakukan',
    ada: e.rancang_bangun !== '' && e.pokok_perubahan !== '',
    wajib: true,
    keterangan: kata(e.rancang_bangun),
  },
  { butir: 'Tujuan', ada: e.tujuan !== '', wajib: true, keterangan: '' },
  { butir: 'Manfaat yang diperoleh', ada: e.manfaat !== '', wajib: true, keterangan: '' },
  { butir: 'Waktu uji coba', ada: waktuUjiCoba(e) !== '', wajib: true, keterangan: waktuUjiCoba(e) },
  {
    butir: 'Anggaran, bila diperlukan',
    ada: (e.anggaran_nilai ?? 0) > 0,
    wajib: false,
    keterangan: anggaranTertulis(e) || 'Tidak memerlukan anggaran',
  },
  {
    butir: 'Izin atau pengantar',
    ada: e.pengantar_no !== '' && isTanggal(e.pengantar_tgl),
    wajib: true,
    keterangan:
      e.pengantar_no === ''
        ? ''
        : `${e.pengantar_no}${isTanggal(e.pengantar_tgl) ? `, ${tanggalPanjang(e.pengantar_tgl)}` : ''}`,
  },
];
