/** A word in capitals, or one put together from pieces: 'SI-BECIK', 'e-SAKIP', 'SIMPUL'. */
const AKRONIM = /\p{Lu}{2,}|(?<!\p{L})\p{Ll}-\p{Lu}|\p{Ll}\p{Lu}/u;

/** Whether a name holds what the title of a regulation may not: an acronym (UU 12/2011 Lampiran II; certain). */
export const berakronim = (nama: string): boolean => AKRONIM.test(nama);
