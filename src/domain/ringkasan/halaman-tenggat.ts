import { labelStatus } from '../tahapan.ts';
import { type Tanggal, tanggalPanjang } from '../tanggal.ts';
import { type Halaman, susunHalaman } from './halaman.ts';
import type { KepalaHalaman } from './halaman-pimpinan.ts';
import type { Ringkasan } from './ringkasan.ts';

const hari = (t: Tanggal | ''): string => (t === '' ? '' : tanggalPanjang(t));

/** Tab Tenggat: who must do what by when, the latest first. */
export const halamanTenggat = (r: Ringkasan, k: KepalaHalaman): Halaman =>
  susunHalaman(
    8,
    'Tenggat',
    [k.diperbarui],
    [
      {
        judul: '',
        kalimat: [
          r.tenggat.length === 0
            ? 'Tidak ada pekerjaan yang menunggu.'
            : `${r.tenggat.length} pekerjaan menunggu, ${r.tenggat.filter((t) => t.lewat > 0).length} melewati tenggat. Lamanya tiap langkah diatur pada tab Pengaturan; keterlambatan dihitung dalam hari kerja.`,
        ],
        kepala: [
          'Yang Menindaklanjuti',
          'Pekerjaan',
          'Inovasi/Kegiatan',
          'ID',
          'Tahap',
          'Menunggu Sejak',
          'Tenggat',
          'Lewat (Hari Kerja)',
        ],
        baris: r.tenggat.map((t) => [
          t.siapa,
          t.apa,
          t.nama,
          t.id,
          t.status === '' ? '' : labelStatus(t.status),
          hari(t.sejak),
          hari(t.tenggat),
          t.lewat === 0 ? '' : t.lewat,
        ]),
      },
    ],
  );
