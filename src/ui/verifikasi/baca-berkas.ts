import type { TabSalinan } from '../../app/periksa-salinan.ts';
import { bacaCsv } from './baca-csv.ts';
import { bacaJson } from './baca-json.ts';
import { bacaXlsx } from './baca-xlsx.ts';

/** The tabs of a workbook that hold the history, the older one first. */
const TAB = ['Arsip Riwayat', 'Riwayat'];

/** A file that cannot be read, as a sentence with a way out. */
export const kalimatGagal = (nama: string): string =>
  `"${nama}" tidak dapat dibaca atau tidak memuat tab Riwayat. Unduh lagi tab Riwayat sebagai .csv atau seluruh berkas sebagai .xlsx dari menu File, Download, lalu pilih tanpa membuka dan menyimpannya dengan aplikasi lain.`;

const bacaTeks = (bytes: Uint8Array): string => {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  // Fatal: a byte that is no text must not turn into a mark that looks like a changed cell.
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
};

const bacaSatu = (nama: string, bytes: Uint8Array): readonly TabSalinan[] => {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return bacaXlsx(bytes, TAB);
  const text = bacaTeks(bytes);
  return /^\s*[[{]/.test(text) ? bacaJson(text, TAB) : [{ nama, rows: bacaCsv(text) }];
};

/** Reads the chosen files by what they hold, whatever they are called. Of several the one with the lower numbers comes first. */
export const bacaBerkas = async (files: readonly File[]): Promise<readonly TabSalinan[]> => {
  const tabs: TabSalinan[] = [];
  for (const file of files) {
    let read: readonly TabSalinan[] = [];
    try {
      read = bacaSatu(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      console.error(error);
    }
    if (read.length === 0) throw new Error(kalimatGagal(file.name));
    tabs.push(...read);
  }
  return files.length < 2 ? tabs : tabs.sort((a, b) => Number(a.rows[1]?.[0] ?? 0) - Number(b.rows[1]?.[0] ?? 0));
};
