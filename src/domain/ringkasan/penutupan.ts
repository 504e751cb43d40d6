import { bacaTanggal } from '../baca/baca-tanggal.ts';
import type { Pengaturan } from '../pengaturan.ts';
import { dayNumber, type Tanggal, tanggalPanjang } from '../tanggal.ts';

const PROGRAM = [
  { nama: 'Indeks Inovasi Daerah', apa: 'penginputan', kunci: 'penutupan_iid' },
  { nama: 'KIPP', apa: 'pendaftaran', kunci: 'penutupan_kipp' },
] as const;

const besar = (kata: string): string => kata.charAt(0).toUpperCase() + kata.slice(1);

/** Days to the closing of the national programmes, one sentence each; what nobody has set is said to be missing. */
export const kalimatPenutupan = (p: Pengaturan, hariIni: Tanggal): readonly string[] => {
  const belum = PROGRAM.filter(({ kunci }) => !bacaTanggal(p[kunci]).ok).map(({ nama }) => nama);
  return [
    ...PROGRAM.flatMap(({ nama, apa, kunci }) => {
      const read = bacaTanggal(p[kunci]);
      if (!read.ok) return [];
      const sisa = dayNumber(read.tanggal) - dayNumber(hariIni);
      const hari = tanggalPanjang(read.tanggal);
      if (sisa < 0) return [`${besar(apa)} ${nama} sudah ditutup pada ${hari}.`];
      return [
        sisa === 0 ? `${besar(apa)} ${nama} ditutup hari ini.` : `${sisa} hari lagi ${apa} ${nama} ditutup (${hari}).`,
      ];
    }),
    ...(belum.length > 0 ? [`Tanggal penutupan ${belum.join(' dan ')} belum diisi pada tab Pengaturan.`] : []),
  ];
};
