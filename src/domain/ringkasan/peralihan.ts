/** An event of the history as a summary needs it: no names, no values. */
export type Peralihan = {
  readonly no: number;
  /** The day of recording, 'YYYY-MM-DD'. */
  readonly hari: string;
  readonly tindakan: string;
  readonly id: string;
  readonly dari: string;
  readonly ke: string;
};
