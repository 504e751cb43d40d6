import { cleanText } from './clean-text.ts';

/** What no file system takes in a name, and what a folder of documents should not show. */
const TERLARANG = /[\\/:*?"<>|]+/g;

/** Letters of a name: with three bytes each it still fits the 255 bytes that file systems take. */
const PALING = 80;

/** What tells versions and numbers apart stands at the end of a title, so the middle gives way. */
const AKHIR = 20;

/** A title as the name of a file: no slashes, nothing unprintable, not longer than folders and downloads take. */
export const namaBerkas = (judul: string): string => {
  const letters = [...cleanText(judul.replace(TERLARANG, '-'))];
  if (letters.length <= PALING) return letters.join('');
  return `${letters
    .slice(0, PALING - AKHIR - 1)
    .join('')
    .trim()}…${letters.slice(-AKHIR).join('').trim()}`;
};
