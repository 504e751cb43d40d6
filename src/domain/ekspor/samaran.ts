/** What stands for a personal value that is not handed out, or that was taken out for good. */
export const SAMARAN = '(disamarkan)';

/** A value behind the mask; nothing stays nothing. */
export const samarkan = (teks: string): string => (teks === '' ? '' : SAMARAN);
