import { isTanggal } from '../tanggal.ts';
import type { BahanRingkasan } from './bahan-ringkasan.ts';
import { namaTerdaftar } from './daftar-tenggat.ts';
import { type Halaman, susunHalaman } from './halaman.ts';
import type { KepalaHalaman } from './halaman-pimpinan.ts';
import { urutTeks } from './urut.ts';

type Baris = { nama: string; kantor: string; oleh: string[]; kali: number; terakhir: string };

/** Ringkasan Replikasi: which innovation others took over, how often, who and when last; and which were taken from elsewhere. */
export const halamanReplikasi = (b: BahanRingkasan, k: KepalaHalaman): Halaman => {
  const byId = new Map(b.entri.map((e) => [e.id, e]));
  const rows = new Map<string, Baris>();
  let tanpaInduk = 0;
  for (const { id, replikator, tanggal } of b.replikasi) {
    const e = byId.get(id);
    if (!e) {
      if (id !== '' || replikator !== '') tanpaInduk++;
      continue;
    }
    const row = rows.get(id) ?? {
      nama: e.nama_inovasi,
      kantor: namaTerdaftar(e.pd_pengusul, b.pd),
      oleh: [],
      kali: 0,
      terakhir: '',
    };
    row.kali++;
    const oleh = b.tanpaNama(replikator) ? replikator : '';
    if (oleh !== '' && !row.oleh.includes(oleh)) row.oleh.push(oleh);
    if (isTanggal(tanggal) && tanggal > row.terakhir) row.terakhir = tanggal;
    rows.set(id, row);
  }
  const sorted = [...rows].sort(([x, p], [y, q]) => q.kali - p.kali || urutTeks(x, y)).map(([, row]) => row);
  const dari = b.entri.filter((e) => e.jenis_kebaruan === 'REPLIKASI').length;
  return susunHalaman(
    5,
    'Ringkasan Replikasi',
    [
      k.diperbarui,
      `${sorted.length} inovasi sudah direplikasi pihak lain, seluruhnya ${sorted.reduce((n, r) => n + r.kali, 0)} kali; ${dari} inovasi merupakan replikasi dari tempat lain.`,
      ...(tanpaInduk > 0
        ? [`${tanpaInduk} baris tab Replikasi tidak menunjuk ID inovasi yang ada; periksa kolom ID-nya.`]
        : []),
    ],
    [
      {
        judul: '',
        kepala: ['Inovasi', 'Perangkat Daerah', 'Kali', 'Direplikasi Oleh', 'Tahun Terakhir'],
        baris: sorted.map((r) => [r.nama, r.kantor, r.kali, r.oleh.join('; '), r.terakhir.slice(0, 4)]),
      },
    ],
  );
};
