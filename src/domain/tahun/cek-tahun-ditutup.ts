import type { BahanProgram } from '../program/bahan-program.ts';
import type { CekProgram } from '../program/cek-program.ts';
import { TAHUN_PROGRAM } from '../tab/program.ts';
import { isTanggal, tanggalPanjang } from '../tanggal.ts';
import { tabBerubah } from './sidik-tahun.ts';

/** Closed years whose rows are no longer what they were when they were closed. */
export const cekTahunDitutup = (b: BahanProgram): readonly CekProgram[] =>
  b.tahunProgram.flatMap(({ tahun, keadaan, sidik, ditutup_tgl: tgl, baris }) => {
    const tab = keadaan === 'DITUTUP' && sidik !== '' ? tabBerubah(b, tahun, sidik) : [];
    return tab.length === 0
      ? []
      : [
          {
            tab: TAHUN_PROGRAM.name,
            baris,
            kolom: 'Isi Saat Ditutup',
            pesan: `Tahun ${tahun} sudah ditutup, tetapi isi tab ${tab.join(', ')} berubah sejak itu${isTanggal(tgl) ? ` (${tanggalPanjang(tgl)})` : ''}. Pulihkan dari File, Histori versi, atau catat alasannya lewat menu Data, Buka tahun baru.`,
          },
        ];
  });
