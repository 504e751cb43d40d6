const WORDS: [RegExp, string][] = [
  [
    /^You are trying to edit a protected cell.*/s,
    'Sel ini dilindungi. Mintalah pemilik buku kerja membuka perlindungannya.',
  ],
  [
    /^The data you entered in cell (\S+) violates the data validation rules set on this cell\./,
    'Isian sel $1 tidak termasuk pilihan yang diperbolehkan.',
  ],
  [
    /^Your input contains more than the maximum of 50000 characters.*/s,
    'Isian melebihi 50.000 karakter, batas satu sel.',
  ],
  [/^The coordinates of the range are outside.*/s, 'Tempat yang dituju berada di luar tab ini.'],
  [/^Script function not found: (\S+)$/, 'Perintah ini belum tersedia ($1).'],
  [/^Exceeded maximum execution time$/, 'Pekerjaan melebihi batas waktu dan dihentikan.'],
];

/** A refusal of the spreadsheet in the person's language; texts of the script itself are left as they are. */
export function refusalText(message: string): string {
  const known = WORDS.find(([pattern]) => pattern.test(message));
  return known ? message.replace(known[0], known[1]) : message;
}
