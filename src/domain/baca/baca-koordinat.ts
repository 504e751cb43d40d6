import { tidy } from '../teks.ts';

/** A box on the map, in degrees. */
export type Kotak = {
  readonly selatan: number;
  readonly utara: number;
  readonly barat: number;
  readonly timur: number;
};

/** The outermost islands with a little sea around them; rounded outwards, because it only tells a mistake from a place. */
export const KOTAK_INDONESIA: Kotak = { selatan: -11.2, utara: 6.3, barat: 94.8, timur: 141.2 };

/** What the reader had to forgive; without any of it the text is 'lintang, bujur' with decimal points. */
export type MaafKoordinat = 'BENTUK' | 'TERTUKAR' | 'MINUS';

export type BacaKoordinat =
  | {
      readonly ok: true;
      readonly lintang: number;
      readonly bujur: number;
      readonly dimaafkan: readonly MaafKoordinat[];
    }
  | { readonly ok: false; readonly sebab: 'KODE_PLUS' | 'TAUTAN_PENDEK' | 'SEBAGIAN' | 'BUKAN' };

export const diDalam = (kotak: Kotak, lintang: number, bujur: number): boolean =>
  lintang >= kotak.selatan && lintang <= kotak.utara && bujur >= kotak.barat && bujur <= kotak.timur;

const BAKU = /^-?\d{1,2}\.\d+, ?-?\d{1,3}\.\d+$/;
const ANGKA = String.raw`(-?\d{1,3}(?:[.,]\d+)?)`;
const PASANGAN = new RegExp(`^${ANGKA}(?:\\s*[,;/|]\\s*|\\s+|\\.(?=\\d+[.,]))${ANGKA}$`);
/** Both with decimals: tried first, or the comma of the first number would be taken for the one between them. */
const DESIMAL = /^(-?\d{1,3}[.,]\d+)(?:\s*[,;/|.]\s*|\s+)(-?\d{1,3}[.,]\d+)$/;
const SATU = /^-?\d{1,3}[.,]\d+[\s,;]*$/;

const TAUTAN = [
  /!3d(-?\d+\.\d+)!4d(-?\d+\.\d+)/,
  /^(-?\d+\.\d+)!4d(-?\d+\.\d+)/,
  /@(-?\d+\.\d+),(-?\d+\.\d+)/,
  /[?&/](?:q|query|ll|destination|center|daddr|place|search)[=/](?:loc:)?(-?\d+\.\d+)(?:,|%2c)(?:\+|%20)?(-?\d+\.\d+)/i,
];
const TAUTAN_PENDEK = /(?:maps\.app\.goo\.gl|goo\.gl\/maps|g\.co\/kgs|maps\.google\.[a-z.]+\/\?cid)/i;
/** The alphabet of Plus Codes holds no vowels, so that no word is taken for one. */
const KODE_PLUS = /(?:^|\s)(?:[2-9CFGHJMPQRVWX]{4})?[2-9CFGHJMPQRVWX]{4}\+[2-9CFGHJMPQRVWX]{2,3}(?=$|[\s,])/i;
/** The zoom of a map's address behind the two numbers. */
const ZOOM = /^(.*\d)\s*,\s*\d{1,2}(?:\.\d+)?[zm]?$/i;

/** Degrees, with minutes and seconds or with decimals; seconds are often closed by a single stroke. */
const BESAR = String.raw`(-?)(\d{1,3}(?:[.,]\d+)?)\s*°?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*'(?!'))?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:"|''|'))?\s*°?\s*`;
const KATA_DEPAN =
  'lintang selatan|lintang utara|lintang|bujur timur|bujur barat|bujur|latitude|longitude|long|lat|lon|lng|ls|lu|bt|s|n|e|w';
const DI_DEPAN = new RegExp(`(?:\\b(${KATA_DEPAN})[\\s:=.]*)${BESAR}(ls|lu|bt)?(?![a-z])`, 'g');
const DI_BELAKANG = new RegExp(
  `()${BESAR}(lintang selatan|lintang utara|lintang|bujur timur|bujur barat|bujur|ls|lu|bt|bb|s|n|e|w|u|t|b)?(?![a-z])`,
  'g',
);
const BERKATA_DEPAN = new RegExp(`^(?:${KATA_DEPAN})(?![a-z])`);

const angka = (text: string | undefined): number => Number((text ?? '0').replace(',', '.'));

const isBujur = (label: string): boolean => /^(?:bujur|lon|lng|bt|bb|e|w|t|b$)/.test(label);
const isLintang = (label: string): boolean => /^(?:lintang|lat|ls|lu|s|n|u)/.test(label);

type Bagian = { readonly nilai: number; readonly label: string };

/** Degrees, minutes and seconds, or decimals, with words or letters of direction; null when it is something else. */
const berarah = (text: string): readonly [number, number] | null => {
  const found: Bagian[] = [];
  const rest = text.replace(
    BERKATA_DEPAN.test(text) ? DI_DEPAN : DI_BELAKANG,
    (_, depan, minus, derajat, menit, detik, arah) => {
      const besar = angka(derajat) + angka(menit) / 60 + angka(detik) / 3600;
      const label = String(arah ?? depan);
      const selatan = minus === '-' || /^(?:ls|s$|lintang selatan|bb|w$|bujur barat)/.test(label);
      found.push({ nilai: selatan ? -besar : besar, label });
      return ' ';
    },
  );
  const [a, b] = found;
  if (found.length !== 2 || !a || !b) return null;
  if (/[a-z0-9]/.test(rest.replace(/\b(?:dan|titik|koordinat|lokasi)\b/g, ''))) return null;
  return isBujur(a.label) && !isBujur(b.label) && (isLintang(b.label) || b.label === '')
    ? [b.nilai, a.nilai]
    : [a.nilai, b.nilai];
};

const polos = (text: string): readonly [number, number] | null => {
  const t = text.replace(/^[@(\s]+|[)\s.]+$/g, '');
  const tanpaZoom = ZOOM.exec(t)?.[1] ?? '';
  const m =
    DESIMAL.exec(t) ??
    (DESIMAL.test(tanpaZoom) ? DESIMAL.exec(tanpaZoom) : null) ??
    (SATU.test(t) ? null : PASANGAN.exec(t));
  return m ? [angka(m[1]), angka(m[2])] : null;
};

/** Map tools of encyclopedias: params=8.21_S_111.45_E_ */
const BERGARIS = /[=/](\d+(?:\.\d+)?)_([NS])_(\d+(?:\.\d+)?)_E(?:_|$|&)/;

const dariTautan = (text: string): readonly [number, number] | null => {
  const garis = BERGARIS.exec(text);
  if (garis) return [garis[2] === 'S' ? -Number(garis[1]) : Number(garis[1]), Number(garis[3])];
  for (const pola of TAUTAN) {
    const m = pola.exec(text);
    if (m) return [Number(m[1]), Number(m[2])];
  }
  return null;
};

/** Marks of degrees, minutes, seconds and minus in the many shapes that keyboards and maps give them. */
const samakan = (text: string): string =>
  tidy(text)
    .replace(/[−–—]/g, '-')
    .replace(/[º˚*\uf0b0]/g, '°')
    .replace(/[’‘′`´]/g, "'")
    .replace(/[”“″]/g, '"')
    .replace(/-\s+(?=\d)/g, '-');

/**
 * A place in the twenty ways in which registers write it: 'lintang, bujur', decimal commas, degrees and minutes, words and
 * letters of direction, addresses of maps. Nothing is opened and no Plus Code is decoded: short ones mean nothing without
 * their town. A swap and a lost minus are forgiven when only so the place lies in `kotak`.
 */
export const bacaKoordinat = (text: string, kotak: Kotak = KOTAK_INDONESIA): BacaKoordinat => {
  const t = samakan(text);
  const pasangan = dariTautan(t) ?? (/^https?:/i.test(t) ? null : (polos(t) ?? berarah(t.toLowerCase())));
  if (!pasangan) {
    if (TAUTAN_PENDEK.test(t)) return { ok: false, sebab: 'TAUTAN_PENDEK' };
    if (KODE_PLUS.test(t)) return { ok: false, sebab: 'KODE_PLUS' };
    return { ok: false, sebab: SATU.test(t.replace(/^[@(]/, '')) ? 'SEBAGIAN' : 'BUKAN' };
  }
  const dimaafkan: MaafKoordinat[] = BAKU.test(text) ? [] : ['BENTUK'];
  let [lintang, bujur] = pasangan;
  if (Math.abs(lintang) > 90 || (!diDalam(kotak, lintang, bujur) && diDalam(kotak, bujur, lintang))) {
    [lintang, bujur] = [bujur, lintang];
    dimaafkan.push('TERTUKAR');
  }
  if (Math.abs(lintang) > 90 || Math.abs(bujur) > 180) return { ok: false, sebab: 'BUKAN' };
  if (!diDalam(kotak, lintang, bujur) && diDalam(kotak, -lintang, bujur)) {
    lintang = -lintang;
    dimaafkan.push('MINUS');
  }
  return { ok: true, lintang, bujur, dimaafkan };
};

const derajat = (n: number): string => String(Math.round(n * 1e6) / 1e6);

/** 'lintang, bujur' with decimal points and at most six decimals: about ten centimetres. */
export const tulisKoordinat = (lintang: number, bujur: number): string => `${derajat(lintang)}, ${derajat(bujur)}`;
