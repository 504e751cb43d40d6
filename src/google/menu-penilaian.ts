/** Judging: a part of the add-on that is evaluated only when proposals are judged. */
import './skrip-lain.ts';
import { antreanPenilaian } from '../app/antrean-penilaian.ts';
import { ambilDrafPenilaian, simpanDrafPenilaian } from '../app/draf-penilaian.ts';
import { isiHasilRapat } from '../app/isi-hasil-rapat.ts';
import type { Kantor } from '../app/kantor.ts';
import { kirimPenilaian, nyatakanPenilai } from '../app/kirim-penilaian.ts';
import { rekapPenilaian } from '../app/lihat-rekap.ts';
import { paketPenilaian } from '../app/paket-penilaian.ts';
import { type BeritaAcara, type MintaSelesai, selesaikanPenilaian } from '../app/selesaikan-penilaian.ts';
import { tetapkanPenilai } from '../app/tetapkan-penilai.ts';
import { ok } from '../domain/result.ts';
import { bukaLebar, bukaPanel } from './buka-panel.ts';
import { menuHasilRapat, menuKirim, menuNyatakan } from './menu-baris-penilaian.ts';
import { menuRekap, menuSelesaikan, menuTetapkan } from './menu-urus-penilaian.ts';

/** The Berita Acara of a session, made by the script of documents. */
const beritaAcara = (kantor: Kantor): BeritaAcara => ({
  kurang: (id, isian) => {
    const read = naskah_().pratinjauDinas(kantor, { jenis: 'BA_PENILAIAN', id, isian });
    return read.ok ? [] : read.problems;
  },
  buat: (id, isian) => {
    const made = naskah_().naskahDinas(kantor, { jenis: 'BA_PENILAIAN', id, isian });
    return 'masalah' in made ? { ok: false, problems: made.masalah } : ok(made.naskah);
  },
});

const selesaikan = (kantor: Kantor, minta: MintaSelesai): ReturnType<typeof selesaikanPenilaian> =>
  selesaikanPenilaian(kantor, minta, beritaAcara(kantor));

const menuSelesai = (kantor: Kantor): void => menuSelesaikan(kantor, selesaikan);

/** The panel: the queue, a proposal's packet, the form, the outcome of a meeting. */
const buka = (): void => bukaPanel('PanelPenilaian');

/** The table of a meeting, wide enough for everybody in the room to read. */
const bukaRapat = (): void => bukaLebar('PanelPenilaian', 'rapat', 'Hasil rapat');

export {
  ambilDrafPenilaian,
  antreanPenilaian,
  buka as bukaPanel,
  bukaRapat,
  isiHasilRapat,
  kirimPenilaian,
  menuHasilRapat,
  menuKirim,
  menuNyatakan,
  menuRekap,
  menuSelesai,
  menuTetapkan,
  nyatakanPenilai,
  paketPenilaian,
  rekapPenilaian,
  selesaikan,
  simpanDrafPenilaian,
  tetapkanPenilai,
};
