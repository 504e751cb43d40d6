const KATA = /\p{L}[\p{L}'’-]*/gu;

/** A whole title in capitals: four words or more, hardly a small letter among them. An acronym is no such title. */
export const isHurufBesar = (judul: string): boolean => {
  const kata = judul.match(KATA) ?? [];
  if (kata.filter((k) => k.length > 1).length < 4) return false;
  const huruf = kata.join('');
  let besar = 0;
  for (const h of huruf) if (h !== h.toLowerCase()) besar++;
  return besar >= huruf.length * 0.9;
};

const KECIL = new Set(
  'dan di ke dari untuk yang dengan pada dalam oleh serta atau bagi melalui menuju secara sebagai antar terhadap'.split(
    ' ',
  ),
);
/** Abbreviations that stay as they are; the list only shapes a proposal that a person accepts. */
const SINGKATAN = new Set(
  'SD SMP SMA SMK SLB SDN SMPN SMAN SMKN RSUD UPT UPTD PKK KB TB HIV UMKM UKM ASN OPD KTP KIA PBB PAD DPRD APBD RT RW BUMD BUMDES PAUD TK IT QR SKM SPBE LKPD'.split(
    ' ',
  ),
);

const turunkan = (teks: string, awal: boolean): string => {
  let pertama = awal;
  return teks.replace(KATA, (kata) => {
    const mulai = pertama;
    pertama = false;
    if (SINGKATAN.has(kata.toUpperCase())) return kata.toUpperCase();
    const kecil = kata.toLowerCase();
    return !mulai && KECIL.has(kecil) ? kecil : kecil.charAt(0).toUpperCase() + kecil.slice(1);
  });
};

/** The title in ordinary capitals. What stands before a bracket or a dash is taken for the acronym and stays. */
export const turunkanHuruf = (judul: string): string => {
  const m = /^(.*?\S)(\s*(?:\(|\s[-–:]\s))(.*)$/.exec(judul);
  const akronim = m?.[1] ?? '';
  return m && (akronim.match(KATA) ?? []).length <= 4
    ? `${akronim}${m[2]}${turunkan(m[3] ?? '', true)}`
    : turunkan(judul, true);
};
