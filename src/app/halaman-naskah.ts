import { F4_PT, type Page } from '../domain/naskah/naskah.ts';
import { type Pengaturan, settingList, settingNumber } from '../domain/pengaturan.ts';

/** The margins of the region in centimetres. */
export const marginDaerah = (p: Pengaturan): Page['marginCm'] => {
  const [top = 2.5, bottom = 3, left = 3, right = 2.5] = settingList(p, 'margin_cm').map((t) =>
    Number(t.replace(',', '.')),
  );
  return { top, bottom, left, right };
};

/** An F4 page with the margins and letters of the region. */
export const halamanNaskah = (p: Pengaturan): Page => ({
  widthPt: F4_PT.width,
  heightPt: F4_PT.height,
  marginCm: marginDaerah(p),
  font: p.huruf,
  fontSizePt: settingNumber(p, 'ukuran_huruf'),
});
