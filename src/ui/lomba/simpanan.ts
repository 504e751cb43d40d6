/** Texts that were written and not yet saved, with the text that their writer saw, by section. */
export type Tulisan = Readonly<Record<string, { readonly isi: string; readonly lihat: string }>>;

const LACI = 'lumbung.lomba.belum-tersimpan';

/** Browsers refuse storage to some frames; then the panel's own memory has to do. */
const laci = (): Storage | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};

/** The account that the menu was opened in: another person at the same computer gets none of these texts. */
const akun = (): string => document.getElementById('akun')?.textContent?.trim() ?? '';

const kunci = (id: string, program: string, tahun: string): string => `${LACI}.${akun()}.${program}.${tahun}.${id}`;

/** What an earlier panel of this account could not save; none where there is nothing that can be read. */
export const ambilTulisan = (id: string, program: string, tahun: string): Tulisan => {
  const text = laci()?.getItem(kunci(id, program, tahun)) ?? '';
  if (!text.startsWith('{')) return {};
  try {
    return JSON.parse(text) as Tulisan;
  } catch {
    return {};
  }
};

/** Keeps what is not saved yet; false where the browser would not, so that the panel can say so. */
export const simpanTulisan = (id: string, program: string, tahun: string, tulisan: Tulisan): boolean => {
  try {
    const place = laci();
    if (!place) return false;
    if (Object.keys(tulisan).length === 0) place.removeItem(kunci(id, program, tahun));
    else place.setItem(kunci(id, program, tahun), JSON.stringify(tulisan));
    return true;
  } catch {
    return false;
  }
};
