import { tidy } from '../teks.ts';

/** What an address leads to, as far as its shape tells; nothing is opened. */
export type GolonganTautan = 'VIDEO' | 'FOLDER' | 'GAMBAR' | 'DOKUMEN' | 'KANAL' | 'LAIN';

const POLA: readonly { readonly golongan: GolonganTautan; readonly pola: RegExp }[] = [
  {
    golongan: 'FOLDER',
    pola: /^https?:\/\/(?:drive\.google\.com\/(?:drive\/(?:u\/\d+\/)?(?:mobile\/)?folders|folderview)|[^/]+\.sharepoint\.com\/:f:|1drv\.ms\/f\/|(?:www\.)?dropbox\.com\/(?:scl\/fo|sh)\/|(?:www\.)?mediafire\.com\/folder)/i,
  },
  { golongan: 'KANAL', pola: /^https?:\/\/(?:www\.|m\.)?youtube\.com\/(?:@|channel\/|c\/|user\/|playlist)/i },
  {
    golongan: 'VIDEO',
    pola: /^https?:\/\/(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch|shorts\/|embed\/|live\/)|youtu\.be\/|(?:www\.|player\.)?vimeo\.com\/|(?:www\.|vt\.)?tiktok\.com\/)/i,
  },
  { golongan: 'DOKUMEN', pola: /^https?:\/\/docs\.google\.com\/(?:document|spreadsheets|presentation|forms)\// },
  { golongan: 'VIDEO', pola: /\.(?:mp4|mov|avi|mkv|webm|m4v|3gp)(?:$|[?#])/i },
  { golongan: 'GAMBAR', pola: /\.(?:jpe?g|png|gif|webp|heic|bmp|svg)(?:$|[?#])/i },
  { golongan: 'DOKUMEN', pola: /\.(?:pdf|docx?|xlsx?|pptx?)(?:$|[?#])/i },
];

export const golonganTautan = (url: string): GolonganTautan => POLA.find((p) => p.pola.test(url))?.golongan ?? 'LAIN';

const DOMAIN =
  /^(?:[a-z0-9-]+\.)+(?:go\.id|sch\.id|ac\.id|or\.id|co\.id|web\.id|id|com|org|net|be|gl|ly)(?:[/?#:]\S*)?$/i;

/** The address that a text without its scheme, or with a broken one, most likely means; null when it is no address. */
export const tebakTautan = (text: string): string | null => {
  const t = tidy(text).replace(/^(?:https?|htpps?|htttps?)\s*:?\s*[/\\]*\s*/i, '');
  return DOMAIN.test(t) ? `https://${t}` : null;
};
