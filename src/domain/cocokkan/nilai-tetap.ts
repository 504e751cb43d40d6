import type { BahanInovasi, BahanKeputusan } from '../naskah/bahan-keputusan.ts';
import { lamaUjiCoba } from '../naskah/lama-uji-coba.ts';
import type { NaskahKind } from '../naskah/naskah.ts';
import { type Tanggal, tanggalPanjang } from '../tanggal.ts';

/** A value that the register holds and the document fixes, as the document prints it. */
export type NilaiTetap = {
  /** The entry whose value it is; '' for one of the document itself. */
  readonly id: string;
  readonly hal: string;
  readonly cetak: string;
  readonly macam: 'TEKS' | 'TANGGAL' | 'LAMA';
};

const nilai = (
  id: string,
  hal: string,
  cetak: string | undefined,
  macam: NilaiTetap['macam'],
): readonly NilaiTetap[] => (cetak === undefined || cetak.trim() === '' ? [] : [{ id, hal, cetak, macam }]);

const tanggal = (id: string, hal: string, t: Tanggal | '' | undefined | null): readonly NilaiTetap[] =>
  t === undefined || t === null || t === '' ? [] : nilai(id, hal, tanggalPanjang(t), 'TANGGAL');

/** What a decree or regulation fixes of one entry. */
const nilaiInovasi = (i: BahanInovasi, peraturan: boolean): readonly NilaiTetap[] => {
  const { mulai, selesai } = i;
  return [
    ...nilai(i.id, 'Nama Inovasi', i.nama, 'TEKS'),
    ...nilai(i.id, 'Kepanjangan', i.kepanjangan, 'TEKS'),
    ...nilai(i.id, 'Perangkat Daerah Pelaksana', i.pdPelaksana, 'TEKS'),
    ...(peraturan
      ? []
      : [
          ...nilai(i.id, 'Lokasi Uji Coba', i.lokasi, 'TEKS'),
          ...tanggal(i.id, 'Uji Coba Mulai', mulai),
          ...tanggal(i.id, 'Uji Coba Selesai', selesai),
          ...(mulai === '' || selesai === '' || mulai > selesai
            ? []
            : nilai(i.id, 'Lama uji coba', lamaUjiCoba(mulai, selesai), 'LAMA')),
          ...nilai(i.id, 'Tahun Anggaran', i.tahunAnggaran === '' ? '' : `Tahun Anggaran ${i.tahunAnggaran}`, 'TEKS'),
        ]),
    ...nilai(i.id, 'Nomor Berita Acara', i.baNo, 'TEKS'),
    ...tanggal(i.id, 'Tanggal Berita Acara', i.baTgl),
    ...nilai(i.id, 'Nomor Keputusan', i.skNo, 'TEKS'),
    ...tanggal(i.id, 'Tanggal Keputusan', i.skTgl),
  ];
};

/** The values that a text must share with the register, from the material it is composed of. */
export const nilaiTetap = (
  bahan: Pick<BahanKeputusan, 'inovasi' | 'pejabat' | 'nomor' | 'tanggal'>,
  jenis: NaskahKind,
): readonly NilaiTetap[] => {
  const peraturan = jenis === 'PERKADA' || jenis === 'PERDA';
  return [
    ...nilai('', 'Nomor naskah', bahan.nomor ?? '', 'TEKS'),
    ...tanggal('', 'Tanggal naskah', bahan.tanggal),
    ...nilai('', 'Nama penanda tangan', bahan.pejabat.nama, 'TEKS'),
    ...bahan.inovasi.flatMap((i) => nilaiInovasi(i, peraturan)),
  ];
};
