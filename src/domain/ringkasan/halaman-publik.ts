import { labelOf } from '../baca/baca-pilihan.ts';
import { BENTUK, JENIS, TAHAPAN_IID } from '../pilihan.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import { isFinal } from '../tahapan.ts';
import { isTanggal } from '../tanggal.ts';
import { urusanByKode } from '../urusan.ts';
import type { BahanRingkasan } from './bahan-ringkasan.ts';
import { namaTerdaftar } from './daftar-tenggat.ts';
import { type Halaman, susunHalaman } from './halaman.ts';
import type { KepalaHalaman } from './halaman-pimpinan.ts';
import { urutTeks } from './urut.ts';

/** A proposal is nobody's news until it is decreed; what ended is no innovation that the region offers. */
const isPublik = (e: Inovasi): boolean =>
  !isFinal(e.status) && (e.tahapan_iid !== 'INISIATIF' || e.status === 'DITETAPKAN');

/** Daftar Inovasi (publik): values of closed lists, the name, and years; free texts, people and links stay inside. */
export const halamanPublik = (b: BahanRingkasan, k: KepalaHalaman): Halaman => {
  const entri = b.entri
    .filter(isPublik)
    .sort((x, y) => urutTeks(x.nama_inovasi.toLowerCase(), y.nama_inovasi.toLowerCase()) || urutTeks(x.id, y.id));
  return susunHalaman(
    8,
    `Daftar Inovasi Daerah ${k.daerah}`,
    [
      k.diperbarui,
      `${entri.length} inovasi yang sudah ditetapkan, diuji coba, atau diterapkan. Usulan yang masih berproses dan inovasi yang sudah berakhir tidak termasuk.`,
    ],
    [
      {
        judul: '',
        kepala: ['Nama Inovasi', 'Perangkat Daerah', 'Bentuk', 'Jenis', 'Urusan', 'Tahapan', 'Diterapkan Sejak', 'ID'],
        baris: entri.map((e) => [
          e.nama_inovasi,
          namaTerdaftar(e.pd_pengusul, b.pd),
          labelOf(BENTUK, e.bentuk),
          labelOf(JENIS, e.jenis),
          urusanByKode(e.urusan_utama)?.nama ?? '',
          labelOf(TAHAPAN_IID, e.tahapan_iid),
          e.tahapan_iid === 'PENERAPAN' && isTanggal(e.penerapan_mulai) ? e.penerapan_mulai.slice(0, 4) : '',
          e.id,
        ]),
      },
    ],
  );
};
