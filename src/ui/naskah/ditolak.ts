/** What the server answers when it refuses. */
export type Ditolak = { readonly masalah: readonly { readonly pesan: string }[] };

/** The refusals, each a sentence. */
export const kalimatDitolak = ({ masalah }: Ditolak): string => masalah.map((m) => m.pesan).join(' ');
