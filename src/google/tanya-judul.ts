import type { JudulRencana, RencanaImpor } from '../app/rencana-impor.ts';
import { kolomUtama } from '../domain/impor/baca-sumber.ts';
import { TIDAK_DIPAKAI } from '../domain/impor/peta-judul.ts';
import { beriTahu, tanya } from './dialog.ts';

/** Questions that a person is asked at one import; headings beyond them are named and go into the history. */
const PALING_BANYAK = 3;

const sebut = (j: JudulRencana): string => `"${j.judul}"${j.contoh === '' ? '' : ` (misalnya: ${j.contoh})`}`;

type Jawab = Readonly<Record<string, string>> | null;

/** Which heading holds what nothing can be imported without. */
const tanyaUtama = (r: RencanaImpor): Jawab => {
  const { kunci, nama } = kolomUtama(r.jenis);
  const pilihan = r.judul.filter((j) => j.tanya);
  const list = pilihan.map((j, i) => `${i + 1}. ${sebut(j)}`).join('\n');
  const answer = tanya(`Judul kolom mana yang memuat ${nama}? Ketik nomornya.\n\n${list}`);
  if (answer === null) return null;
  const j = pilihan[Number(answer) - 1];
  return j ? { [j.judul]: kunci } : {};
};

/** What one heading means, of the columns that it may mean. */
const tanyaArti = (j: JudulRencana): Jawab => {
  const list = j.usul.map((u, i) => `${i + 1}. ${u.kolom}`).join('\n');
  const answer = tanya(
    `Judul ${sebut(j)} belum dikenal. Termasuk kolom apa? Ketik nomornya, atau 0 bila tidak dipakai.\n\n${list}\n0. Tidak dipakai`,
  );
  if (answer === null) return null;
  const u = j.usul[Number(answer) - 1];
  if (u) return { [j.judul]: u.kunci };
  if (answer === '0' || answer === '') return { [j.judul]: TIDAK_DIPAKAI };
  beriTahu(`"${answer}" tidak ada dalam daftar. Ulangi impor dan ketik salah satu nomornya; belum ada yang ditulis.`);
  return null;
};

/**
 * Asks what headings mean that are unknown or only similar: the one that nothing can be imported without first. Answers by
 * heading; null when the person would rather not go on.
 */
export const tanyaJudul = (r: RencanaImpor): Jawab => {
  let out: Record<string, string> = {};
  if (!r.siap) {
    const said = tanyaUtama(r);
    if (said === null || Object.keys(said).length === 0) return said;
    out = { ...said };
  }
  const ask = r.judul.filter((j) => j.tanya && j.usul.length > 0 && !(j.judul in out));
  for (const j of ask.slice(0, PALING_BANYAK - Object.keys(out).length)) {
    const said = tanyaArti(j);
    if (said === null) return null;
    out = { ...out, ...said };
  }
  return out;
};
