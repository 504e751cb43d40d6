import './skrip-lain.ts';
import type { Arsip, BerkasAda, BerkasBaru } from '../app/kantor.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const PDF = 'application/pdf';

type Berkas = { readonly id?: string; readonly webViewLink?: string; readonly parents?: readonly string[] };
type Blob = GoogleAppsScript.Base.Blob;

/** The advanced Drive service; its types know neither `appProperties` nor `fields` in the places where v3 takes them. */
type DriveV3 = {
  readonly Files: {
    readonly create: (resource: object, blob?: Blob | null, options?: object) => Berkas;
    readonly update: (resource: object, id: string, blob?: Blob | null, options?: object) => Berkas;
    readonly get: (id: string, options?: object) => Berkas;
    readonly list: (options: object) => { readonly files?: readonly Berkas[] };
    /** With `alt: 'media'` the content itself. */
    readonly export: (id: string, mimeType: string, options: object) => Blob;
  };
  readonly Permissions: {
    readonly create: (resource: object, fileId: string, options?: object) => unknown;
    readonly list: (
      fileId: string,
      options?: object,
    ) => { readonly permissions?: readonly { readonly emailAddress?: string }[] };
  };
};

const drive = (): DriveV3 => Drive as unknown as DriveV3;

/** Apps Script's bytes are signed. */
const signed = (bytes: Uint8Array): number[] => Array.from(bytes, (b) => (b > 127 ? b - 256 : b));

/** The number of a refusal by the Drive service; undefined for anything else that was thrown. */
const kodeTolak = (error: unknown): number | undefined =>
  (error as { details?: { code?: number } } | null)?.details?.code;

/** Gives write access one by one; an address that the service refuses does not keep the others from theirs. */
const bagikan = (id: string, surel: readonly string[]): { readonly ya: string[]; readonly tidak: string[] } => {
  const out = { ya: [] as string[], tidak: [] as string[] };
  for (const emailAddress of surel) {
    try {
      drive().Permissions.create({ type: 'user', role: 'writer', emailAddress }, id, { sendNotificationEmail: false });
      out.ya.push(emailAddress);
    } catch (error) {
      if (kodeTolak(error) === undefined) throw error;
      out.tidak.push(emailAddress);
    }
  }
  return out;
};

/**
 * The user's own folder of a year, shared once with each address of the settings, whenever it was added: a file made in it
 * inherits that, so a document stays one call. The property keeps the id and behind it the addresses.
 */
const folder = (tahun: string, bagikanKe: readonly string[]): string => {
  const properties = PropertiesService.getUserProperties();
  const key = `lumbung.folder.${tahun}`;
  const [known = '', ...shared] = (properties.getProperty(key) ?? '').split(';');
  const baru = bagikanKe.filter((s) => !shared.includes(s));
  if (known !== '' && baru.length === 0) return known;
  const id =
    known !== ''
      ? known
      : (drive().Files.create({ name: `Naskah Inovasi Daerah ${tahun}`, mimeType: FOLDER }, null, { fields: 'id' })
          .id ?? '');
  if (known === '') properties.setProperty(key, id);
  const { ya } = bagikan(id, baru);
  if (ya.length > 0) properties.setProperty(key, [id, ...shared, ...ya].join(';'));
  return id;
};

const found = (permintaan: string): Berkas | undefined =>
  drive().Files.list({
    q: `appProperties has { key='permintaan' and value='${permintaan}' } and trashed = false`,
    fields: 'files(id,webViewLink)',
  }).files?.[0];

const make = (berkas: BerkasBaru): Berkas => {
  const bytes = naskahDocx_().renderDocx(berkas.naskah);
  const blob = Utilities.newBlob(signed(bytes), DOCX, `${berkas.judul}.docx`);
  return drive().Files.create(
    {
      name: berkas.judul,
      mimeType: GOOGLE_DOC,
      parents: [folder(berkas.tahun, berkas.bagikanKe)],
      appProperties: { permintaan: berkas.permintaan },
    },
    blob,
    { fields: 'id,webViewLink' },
  );
};

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
  let blob: Blob;
  try {
    blob = drive().Files.export(id, PDF, { alt: 'media' });
  } catch (error) {
    // Too large, or no converter: the link makes the same PDF, so what was shared stays shared.
    return { pdf: null, pdfGagal: error instanceof Error ? error.message : String(error) };
  }
  const tanda = `${permintaan}/pdf`;
  const ada = found(tanda)?.id;
  const file =
    ada === undefined
      ? drive().Files.create(
          { name: `${judul}.pdf`, mimeType: PDF, parents, appProperties: { permintaan: tanda } },
          blob,
          {
            fields: 'id,webViewLink',
          },
        )
      : drive().Files.update({}, ada, blob, { fields: 'id,webViewLink' });
  return { pdf: file.webViewLink ?? '', pdfGagal: '' };
};

/** Documents in the user's Drive: the .docx that we compose, converted by Drive into a Google Doc in the call that makes it. */
export const arsipDrive = (): Arsip => ({
  buat: (berkas) => {
    const file = (berkas.ulang ? found(berkas.permintaan) : undefined) ?? make(berkas);
    return { id: file.id ?? '', url: file.webViewLink ?? '' };
  },
  bagikan: (berkas) => {
    const file = terlihat(berkas.id);
    if (!file) return null;
    const punya = drive().Permissions.list(berkas.id, { fields: 'permissions(emailAddress)' }).permissions ?? [];
    const sudah = new Set(punya.map((p) => (p.emailAddress ?? '').toLowerCase()));
    const { ya, tidak } = bagikan(
      berkas.id,
      berkas.bagikanKe.filter((s) => !sudah.has(s.toLowerCase())),
    );
    const pdf = berkas.pdf ? simpanPdf(berkas, file.parents ?? []) : { pdf: null, pdfGagal: '' };
    return { dibagikan: ya, gagal: tidak, ...pdf };
  },
});
