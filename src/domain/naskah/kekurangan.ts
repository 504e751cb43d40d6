/** Why a document cannot be composed yet: a value to fill in, a value that cannot be, or a clause that cannot be used as it stands. */
export type Kekurangan = {
  readonly kode:
    | 'NILAI_KURANG'
    | 'NILAI_TIDAK_SAH'
    | 'ISIAN_TIDAK_DIKENAL'
    | 'ISIAN_TIDAK_SESUAI'
    | 'SYARAT_TIDAK_DIKENAL'
    | 'KLAUSUL_TANPA_BAGIAN'
    | 'KLAUSUL_GANDA'
    | 'URUTAN_KLAUSUL';
  /** The innovation it belongs to; absent when it belongs to the document. */
  readonly id?: string;
  /** Path in the material ('pejabat.nama', 'lokasi') or the placeholder. */
  readonly kunci: string;
  /** What to tell the person who fills it in. */
  readonly label: string;
  /** The clause of tab Format Naskah that it is about. */
  readonly klausul?: string;
};
