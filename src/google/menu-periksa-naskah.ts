import type { Kantor } from '../app/kantor.ts';
import { type HasilPeriksaNaskah, periksaTeksNaskah } from '../app/periksa-naskah.ts';
import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { KEPASTIAN_ATURAN } from '../domain/periksa-naskah/aturan-naskah.ts';
import { JENIS_DIPERIKSA } from '../domain/periksa-naskah/jenis-diperiksa.ts';
import type { ButirPeriksa } from '../domain/periksa-naskah/periksa-naskah.ts';
import { bukaPanel } from './buka-panel.ts';
import { beriTahu, daftarKalimat, setuju } from './dialog.ts';
import { selesai } from './sampaikan.ts';
import { teksTerpilih } from './teks-terpilih.ts';

/** Findings shown of each level: a dialog cannot scroll far. */
const KELOMPOK = [
  ['WAJIB', 'Wajib diperbaiki', 6],
  ['CEK', 'Perlu dicek', 4],
  ['CATATAN', 'Catatan', 2],
] as const;

/** Part of the quoted text that a dialog has room for. */
const KUTIPAN = 60;

const pendek = (kutipan: string): string => (kutipan.length > KUTIPAN ? `${kutipan.slice(0, KUTIPAN - 1)}…` : kutipan);

const kalimatButir = (b: ButirPeriksa): string =>
  `Baris ${b.baris}, "${pendek(b.kutipan)}": ${b.penjelasan} ${b.saran} (${b.kode}; ${labelOf(KEPASTIAN_ATURAN, b.kepastian)})`;

const kalimatHasil = (h: HasilPeriksaNaskah): string => {
  const kepala = `Dibaca sebagai: ${labelOf(JENIS_DIPERIKSA, h.jenis)}.`;
  if (h.butir.length === 0)
    return `${kepala} Tidak ada yang perlu diperbaiki menurut aturan yang diperiksa. Pemeriksaan ini tidak menggantikan Bagian Hukum.`;
  const kelompok = KELOMPOK.flatMap(([tingkat, nama, paling]) => {
    const butir = h.butir.filter((b) => b.tingkat === tingkat);
    return butir.length === 0 ? [] : [`${nama} (${butir.length})\n${daftarKalimat(butir.map(kalimatButir), paling)}`];
  });
  return [kepala, ...kelompok].join('\n\n');
};

/** A prompt holds one line only, so the text comes from the selected cells; where they are blank, from the panel. */
export const menuPeriksaNaskah = (kantor: Kantor): void => {
  const hasil = periksaTeksNaskah(kantor, { teks: teksTerpilih() });
  if (hasil.ok || !hasil.problems.some((p) => p.kode === 'TEKS_NASKAH_KOSONG'))
    return selesai(hasil, (h) => beriTahu(kalimatHasil(h)));
  const [masalah] = hasil.problems;
  if (setuju(`${masalah?.pesan}\n\nAtau buka panel untuk menempel teks atau mengunggah .docx?`))
    bukaPanel('PanelNaskah');
};
