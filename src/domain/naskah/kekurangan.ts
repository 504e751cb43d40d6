/** Why a document cannot be composed yet: a value to fill in, a value that cannot be, or a placeholder nobody knows. */
export type Kekurangan = {
  readonly kode: 'NILAI_KURANG' | 'NILAI_TIDAK_SAH' | 'ISIAN_TIDAK_DIKENAL';
  /** The innovation it belongs to; absent when it belongs to the document. */
  readonly id?: string;
  /** Path in the material ('pejabat.nama', 'lokasi') or the placeholder. */
  readonly kunci: string;
  /** What to tell the person who fills it in. */
  readonly label: string;
};
