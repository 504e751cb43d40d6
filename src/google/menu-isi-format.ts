import { type HasilFormat, isiFormat, type KabarFormat, rencanaFormat } from '../app/isi-format.ts';
import type { Kantor } from '../app/kantor.ts';
import { beriTahu, sekilas, setuju } from './dialog.ts';
import { pilihanEntri } from './pilihan-entri.ts';
import { selesai } from './sampaikan.ts';

const tidakDikenal = ({ tidakDikenal: list }: KabarFormat): string =>
  list.length === 0 ? '' : `\nTidak dikenal dan dikosongkan: ${list.join(', ')}.`;

const kalimat = (h: HasilFormat): string =>
  `${h.baris} inovasi diisikan pada tab "${h.tab}": ${h.terisi} dari ${h.kolom} kolom terisi.${tidakDikenal(h)}`;

export const menuIsiFormat = (kantor: Kantor): void =>
  selesai(rencanaFormat(kantor, {}), ({ kabar }) => {
    const pilihan = pilihanEntri(kantor);
    if (pilihan === null) return;
    const denganDataPribadi =
      kabar.dataPribadi.length > 0 &&
      setuju(
        `Kolom ini memuat data pribadi: ${kabar.dataPribadi.join(', ')}. Isikan juga? Hanya untuk pengelola, dan tercatat dalam Riwayat. Pilih Tidak agar kolomnya dikosongkan.`,
      );
    sekilas('Mengisi format…');
    selesai(isiFormat(kantor, { ...pilihan, tab: kabar.tab, denganDataPribadi }), (h) => beriTahu(kalimat(h)));
  });
