import type { Kantor } from '../app/kantor.ts';
import { nilaiIndikator } from '../app/nilai-indikator.ts';
import { siapkanNilai } from '../app/siapkan-nilai.ts';
import { simpanNilai } from '../app/simpan-nilai.ts';
import { NILAI_INDIKATOR } from '../domain/tab/program.ts';
import { idTerpilih } from './baris-terpilih.ts';
import { beriTahu, setuju } from './dialog.ts';
import { selesai } from './sampaikan.ts';

/** Blank rows for the selected innovations, and for the region where somebody wants them. */
const menuSiapkan = (kantor: Kantor): void => {
  const id = idTerpilih(kantor);
  if (id === null) return;
  const pemda = setuju(
    'Sertakan juga baris indikator Satuan Pemerintah Daerah (satu kali untuk seluruh daerah)?\nPilih Tidak bila hanya untuk inovasi yang dipilih.',
  );
  selesai(siapkanNilai(kantor, { id, pemda }), ({ tahun, inovasi, ditambah, ada }) =>
    beriTahu(
      `${ditambah} baris tahun ${tahun} ditambahkan pada tab ${NILAI_INDIKATOR.name} untuk ${inovasi} inovasi${pemda ? ' dan pemerintah daerah' : ''}; ${ada} sudah ada. Pilih 0 sampai 3 pada Parameter Diklaim menurut tab Katalog Indikator. Panel indeks melakukan hal yang sama dengan teks parameternya.`,
    ),
  );
};

/** Levels of indicators, as the menu and the public functions ask for them. */
export const nilai = { menuSiapkan, siapkanNilai, nilaiIndikator, simpanNilai } as const;
