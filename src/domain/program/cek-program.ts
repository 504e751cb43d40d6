/** A row of a programme's tab that somebody should look at: where it stands, and what to do, as a sentence. */
export type CekProgram = {
  readonly tab: string;
  readonly baris: number;
  /** Heading of the column. */
  readonly kolom: string;
  readonly pesan: string;
};
