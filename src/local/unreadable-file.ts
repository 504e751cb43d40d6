/** Why a file is no workbook to open. */
export type UnreadableReason =
  | 'EMPTY'
  | 'TRUNCATED'
  | 'PASSWORD'
  | 'OLD_EXCEL'
  | 'TOO_LARGE'
  | 'OTHER_FORMAT'
  | 'BROKEN';

/** A workbook file cannot be read. `code` tells why; the message is plain and names no file. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly code: UnreadableReason;

  constructor(code: UnreadableReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const ADVICE: Record<UnreadableReason, string> = {
  EMPTY: 'Berkas itu kosong. Salin sekali lagi dari asalnya.',
  TRUNCATED: 'Berkas itu terpotong: salinan atau unduhannya belum selesai. Salin atau unduh sekali lagi.',
  PASSWORD:
    'Berkas itu dilindungi kata sandi. Buka di Excel, hapus kata sandinya (File → Info → Protect Workbook), lalu simpan.',
  OLD_EXCEL: 'Berkas itu berformat Excel lama (.xls). Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx.',
  TOO_LARGE:
    'Isi berkas itu jauh lebih besar daripada yang wajar bagi sebuah buku kerja, sehingga tidak dibuka. Minta berkas asli dari pengirimnya.',
  OTHER_FORMAT: 'Berkas itu bukan buku kerja .xlsx. Buka dengan program asalnya, lalu simpan sebagai .xlsx.',
  BROKEN:
    'Isi berkas itu rusak. Buka di Excel atau LibreOffice agar diperbaiki, lalu simpan sekali lagi sebagai .xlsx.',
};

/** What happened and what to do, for the person at the terminal. */
export function adviceFor(error: UnreadableFile): string {
  return ADVICE[error.code];
}
