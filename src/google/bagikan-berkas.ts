import type { Arsip, BerkasAda } from '../app/kantor.ts';
import { type Berkas, beriAkses, bertanda, drive, kodeTolak } from './drive.ts';

const PDF = 'application/pdf';

/** The document as this account sees it; null where it does not. */
const terlihat = (id: string): Berkas | null => {
  try {
    return drive().Files.get(id, { fields: 'id,parents' });
  } catch (error) {
    if (kodeTolak(error) === 404) return null;
    throw error;
  }
};

type Pdf = { readonly pdf: string | null; readonly pdfGagal: string };

/** The PDF beside a document: made once, and brought up to date when it is asked for again. */
const simpanPdf = ({ id, permintaan, judul }: BerkasAda, parents: readonly string[]): Pdf => {
  let blob: GoogleAppsScript.Base.Blob;
  try {
    blob = drive().Files.export(id, PDF, { alt: 'media' });
  } catch (error) {
    // Too large, or no converter: the link makes the same PDF, so what was shared stays shared.
    return { pdf: null, pdfGagal: error instanceof Error ? error.message : String(error) };
  }
  const tanda = `${permintaan}/pdf`;
  const ada = bertanda('permintaan', tanda)?.id;
  const fields = { fields: 'id,webViewLink' };
  const file =
    ada === undefined
      ? drive().Files.create(
          { name: `${judul}.pdf`, mimeType: PDF, parents, appProperties: { permintaan: tanda } },
          blob,
          fields,
        )
      : drive().Files.update({}, ada, blob, fields);
  return { pdf: file.webViewLink ?? '', pdfGagal: '' };
};

/** Shares a document with the addresses that cannot open it yet, and keeps a PDF beside it where one is wanted. */
export const bagikanBerkas: Arsip['bagikan'] = (berkas) => {
  const file = terlihat(berkas.id);
  if (!file) return null;
  const punya = drive().Permissions.list(berkas.id, { fields: 'permissions(emailAddress)' }).permissions ?? [];
  const sudah = new Set(punya.map((p) => (p.emailAddress ?? '').toLowerCase()));
  const { ya, tidak } = beriAkses(
    berkas.id,
    berkas.bagikanKe.filter((s) => !sudah.has(s.toLowerCase())),
  );
  const pdf = berkas.pdf ? simpanPdf(berkas, file.parents ?? []) : { pdf: null, pdfGagal: '' };
  return { dibagikan: ya, gagal: tidak, ...pdf };
};
