const ROMAWI = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** 9 → 'IX': the number of a BAB. */
export const angkaRomawi = (n: number): string => {
  for (const [size, mark] of ROMAWI) if (n >= size) return mark + angkaRomawi(n - size);
  return '';
};
