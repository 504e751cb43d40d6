import type { Contoh } from './baris.ts';

/**
 * Invented people, one row a role: they come after the person who set the register up and after the row for every editor.
 * Two of them share the account of their office; the one who headed Dinas Kesehatan before has left.
 */
export const CONTOH_PETUGAS: Contoh['petugas'] = [
  {
    surel: 'organisasi@contoh.go.id',
    nama: 'Fitriani Lasangka',
    peran: 'Petugas',
    perangkat_daerah: 'Bagian Organisasi',
    dari: '2026-01-02',
  },
  {
    surel: 'bapperida@contoh.go.id',
    nama: 'Nurhayati Mappatoba',
    peran: 'Perangkat Daerah kelitbangan',
    perangkat_daerah: 'Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
    dari: '2026-01-02',
  },
  {
    surel: 'bapperida@contoh.go.id',
    nama: 'Yosef Pakanna',
    peran: 'Perangkat Daerah kelitbangan',
    perangkat_daerah: 'Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
    dari: '2026-01-02',
  },
  {
    surel: 'hukum@contoh.go.id',
    nama: 'Ni Luh Sriasih',
    peran: 'Bagian/Biro Hukum',
    perangkat_daerah: 'Bagian Hukum',
    dari: '2026-01-02',
  },
  {
    surel: 'kadis.kesehatan@contoh.go.id',
    nama: 'Rosmini Patiroi',
    peran: 'Kepala Perangkat Daerah',
    sebutan: 'Definitif',
    perangkat_daerah: 'Dinas Kesehatan',
    dari: '2026-01-02',
    sampai: '2026-04-30',
  },
  {
    surel: 'kadis.kesehatan@contoh.go.id',
    nama: 'Benyamin Sampetoding',
    peran: 'Kepala Perangkat Daerah',
    sebutan: 'Plt.',
    perangkat_daerah: 'Dinas Kesehatan',
    dari: '2026-05-01',
    sampai: '2027-04-30',
  },
  {
    surel: 'dukcapil@contoh.go.id',
    nama: 'Melki Tandirogang',
    peran: 'Perangkat Daerah pelaksana',
    perangkat_daerah: 'Dinas Kependudukan dan Pencatatan Sipil',
    dari: '2026-02-16',
  },
];
