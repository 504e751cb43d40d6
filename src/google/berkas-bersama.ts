import type { TulisBersama } from '../app/berkas-bersama.ts';
import { beriAkses, bertanda, drive, signed } from './drive.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const GOOGLE_SHEET = 'application/vnd.google-apps.spreadsheet';
const FIELDS = 'id,webViewLink';

/**
 * Writes a spreadsheet that is shared: the same file every time, so that links stay good. It is found by what it carries, not
 * remembered, so a run that was stopped leaves no second one; nobody else's script may see it. Who may read it already goes on
 * reading it.
 */
export const tulisBersama: TulisBersama = ({ kunci, nama, xlsx, pembaca }) => {
  const blob = Utilities.newBlob(signed(xlsx), XLSX, `${nama}.xlsx`);
  const lama = bertanda('ringkasan', kunci)?.id;
  const file =
    lama === undefined
      ? drive().Files.create({ name: nama, mimeType: GOOGLE_SHEET, appProperties: { ringkasan: kunci } }, blob, {
          fields: FIELDS,
        })
      : drive().Files.update({ name: nama }, lama, blob, { fields: FIELDS });
  const { tidak } = beriAkses(file.id ?? '', pembaca, 'reader');
  return { url: file.webViewLink ?? '', baru: lama === undefined, ditolak: tidak };
};
