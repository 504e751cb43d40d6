/** Fixed offsets of the three zones of Indonesia, in minutes; none of them has daylight saving. */
const OFFSET: Readonly<Record<string, number>> = {
  'Asia/Jakarta': 420,
  'Asia/Pontianak': 420,
  'Asia/Makassar': 480,
  'Asia/Jayapura': 540,
};

/** Minutes east of UTC of a time zone; zones outside Indonesia are asked of Apps Script, for this moment. */
export const offsetMenit = (zona: string): number => {
  const known = OFFSET[zona];
  if (known !== undefined) return known;
  const text = Utilities.formatDate(new Date(), zona, 'Z');
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5));
  return text.startsWith('-') ? -minutes : minutes;
};
