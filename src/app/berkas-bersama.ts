/** A spreadsheet beside the register, for people who may not see the register. */
export type BerkasBersama = {
  /** By it the file is found again: the same key writes the same file anew. */
  readonly kunci: string;
  readonly nama: string;
  readonly xlsx: Uint8Array;
  /** Addresses that may read; whoever may already goes on reading. */
  readonly pembaca: readonly string[];
};

/** Writes such a file; `baru` when the person had none under the key. Addresses that Drive refused are `ditolak`. */
export type TulisBersama = (berkas: BerkasBersama) => {
  readonly url: string;
  readonly baru: boolean;
  readonly ditolak: readonly string[];
};
