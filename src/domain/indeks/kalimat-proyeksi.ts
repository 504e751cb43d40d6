import { labelOf } from '../baca/baca-pilihan.ts';
import { teksDuaAngka } from '../program/bulatkan.ts';
import { KEPASTIAN_PROGRAM } from '../tab/program.ts';
import type { HasilIid } from './hitung-iid.ts';
import type { TigaIndeks } from './indeks-himpunan.ts';
import { SUMBER_KEMATANGAN } from './kematangan.ts';
import { kalimatPerkiraan } from './perkiraan.ts';
import type { Proyeksi } from './proyeksi.ts';

/** '49,82 (Inovatif)'. */
export const sebutIndeks = ({ iid, predikat }: HasilIid): string =>
  predikat === '' ? teksDuaAngka(iid) : `${teksDuaAngka(iid)} (${predikat})`;

/** The three ways in one run of words. */
export const sebutTiga = ({ klaim, terverifikasi, perkiraan }: TigaIndeks): string =>
  [
    `menurut klaim ${sebutIndeks(klaim)}`,
    `hanya yang terverifikasi ${sebutIndeks(terverifikasi)}`,
    perkiraan ? `perkiraan ${sebutIndeks(perkiraan)}` : 'perkiraan belum dihitung',
  ].join('; ');

/** How sure the rules are that a projection was computed with; `apa` names them. */
export const kalimatKepastian = (apa: string, kepastian: readonly string[]): string => {
  const label = kepastian.filter((k) => k !== '').map((k) => labelOf(KEPASTIAN_PROGRAM, k).toLowerCase());
  return label.length === 0
    ? `Kepastian ${apa} belum ditulis; bandingkan dengan pedomannya.`
    : `Kepastian ${apa}: ${label.join('; ')}.`;
};

/** Where the maturities of those that may be submitted were taken from. */
const kalimatSumber = (p: Proyeksi): string => {
  const sumber = SUMBER_KEMATANGAN.flatMap(({ code, label }) => {
    const own = p.lolos.filter((i) => i.kematangan.sumber === code);
    const tahun = [...new Set(own.map((i) => i.kematangan.tahun))].filter((t) => t !== '' && t !== p.tahun).sort();
    return own.length === 0 ? [] : [`${label}${tahun.length > 0 ? ` (${tahun.join(', ')})` : ''}: ${own.length}`];
  });
  return sumber.length === 0 ? '' : `Nilai kematangan inovasi yang lolos diambil dari ${sumber.join('; ')}.`;
};

const kalimatSpd = ({ spd, spdTerisi, katalog, tahun }: Proyeksi): string => {
  if (katalog.spd.length === 0)
    return `Katalog ${tahun} belum memuat indikator pemerintah daerah, sehingga nilainya dihitung 0.`;
  if (spdTerisi === 0)
    return `Parameter indikator pemerintah daerah tahun ${tahun} belum dipilih, sehingga nilainya dihitung 0.`;
  return `Indikator pemerintah daerah: ${teksDuaAngka(spd.klaim)} menurut klaim, ${teksDuaAngka(spd.terverifikasi ?? 0)} terverifikasi; ${spdTerisi} dari ${katalog.spd.length} indikator terisi.`;
};

/** What stands at the top of the page: every sentence says that it is a projection, of which year, by which rules. */
export const kalimatProyeksi = (p: Proyeksi): readonly string[] =>
  [
    p.lolos.length === 0
      ? `Belum ada inovasi yang lolos untuk diajukan tahun ${p.tahun}; proyeksinya ${sebutTiga(p.semua)}.`
      : `Proyeksi ${p.tahun} bila pilihan terbaik (${p.masuk.length} inovasi) diajukan: ${sebutTiga(p.terbaik)}.`,
    p.lolos.length === 0
      ? ''
      : `Proyeksi ${p.tahun} bila semua yang lolos (${p.lolos.length} inovasi) diajukan: ${sebutTiga(p.semua)}.`,
    `Proyeksi, bukan nilai resmi. ${kalimatKepastian(`ketentuan dan katalog tahun ${p.tahun}`, p.kepastian)}`,
    kalimatPerkiraan(p.perkiraan),
    kalimatSumber(p),
    kalimatSpd(p),
  ].filter((k) => k !== '');
