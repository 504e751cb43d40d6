import { bacaBagianDasar } from '../naskah/baca-dasar.ts';
import { composeKutipan, type DaerahDasar } from '../naskah/kutipan-dasar.ts';
import type { BarisDasar } from '../tab/dasar-hukum.ts';
import {
  type KepastianPeraturan,
  type Kutipan,
  type PeraturanDikenal,
  peraturanDikenal,
  TIDAK_BERLAKU,
  type TidakBerlaku,
} from './peraturan-dikenal.ts';
import { kunciRujukan } from './rujukan.ts';

/** A row whose certainty nobody filled in is one that nobody compared. */
const kepastianDari = (isi: string): KepastianPeraturan => (isi === 'PASTI' || isi === 'PERS' ? isi : 'INGATAN');

/** The region's own words, and what its columns say where they say more: an amendment that the words leave out. */
const kutipanDari = (row: BarisDasar, daerah: DaerahDasar): readonly Kutipan[] => {
  const kepastian = kepastianDari(row.kepastian);
  const composed = composeKutipan(row, daerah);
  return [...new Set([row.kutipan, composed])].filter((t) => t !== '').map((teks) => ({ teks, kepastian }));
};

const kunciDari = (row: BarisDasar): string => {
  const bagian = row.jenis === '' ? bacaBagianDasar(row.kutipan) : row;
  return bagian && bagian.nomor !== null && bagian.tahun !== null
    ? kunciRujukan({ jenis: bagian.jenis, nomor: bagian.nomor, tahun: bagian.tahun })
    : '';
};

/** The acts that the linter knows: those of the region's rows before those that are shipped. */
export const dikenalKantor = (rows: readonly BarisDasar[], daerah: DaerahDasar): readonly PeraturanDikenal[] =>
  peraturanDikenal(rows.flatMap((row) => kutipanDari(row, daerah)));

/** Acts in force no more: the region's revoked rows, then the shipped ones of which no compared row says that they are in force. */
export const tidakBerlakuKantor = (rows: readonly BarisDasar[]): readonly TidakBerlaku[] => {
  const berlaku = new Set(
    rows
      .filter((row) => row.kepastian === 'PASTI' && (row.status === 'BERLAKU' || row.status === 'DIUBAH'))
      .map(kunciDari),
  );
  const dicabut = rows
    .filter((row) => row.status === 'DICABUT' && kunciDari(row) !== '')
    .map((row) => ({
      kunci: kunciDari(row),
      judul: row.tentang,
      pengganti: row.oleh === '' ? 'belum dicatat' : row.oleh,
      kepastian: kepastianDari(row.kepastian),
    }));
  return [...dicabut, ...TIDAK_BERLAKU.filter((t) => !berlaku.has(t.kunci))];
};
