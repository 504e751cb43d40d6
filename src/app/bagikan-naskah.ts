import { settingList } from '../domain/pengaturan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { NASKAH } from '../domain/tab/naskah.ts';
import { barisRiwayat, peristiwaTerbaca } from './baca-riwayat.ts';
import type { Kantor } from './kantor.ts';
import { belumSiap, muatPengaturan, muatTab } from './muat.ts';

export type HasilBagikan = {
  readonly judul: string;
  readonly tautan: string;
  /** Opens as a PDF for everybody who may open the document; made by Google at that moment. */
  readonly tautanPdf: string;
  /** The PDF that lies beside the document; null where none was wanted. */
  readonly pdf: string | null;
  /** Why it could not be made, as the service says; '' otherwise. */
  readonly pdfGagal: string;
  /** Addresses that may work on it from now on, and those that the service did not accept. */
  readonly dibagikan: readonly string[];
  readonly gagal: readonly string[];
};

/** The id in the link of a Google Doc. */
const idDari = (tautan: string): string => /\/d\/([\w-]{10,})/.exec(tautan)?.[1] ?? '';

/** Who made a listed document, as the history names them. */
const pembuatDari = (kantor: Kantor, permintaan: string): string => {
  for (const row of [...barisRiwayat(kantor.buku)].reverse()) {
    const p = peristiwaTerbaca(row);
    if (p?.tindakan === 'NASKAH_DIBUAT' && p.permintaan === `${permintaan}/dibuat`) return p.operator_nama;
  }
  return '';
};

/**
 * Gives a listed document to the addresses of the settings that cannot open it yet, tells its PDF link, and makes the PDF
 * beside it where wanted. A document that a colleague made is invisible to this account (the permission is per user and
 * file): then it is said who made it and how to get it. Nothing in the register changes.
 */
export const bagikanNaskah = (
  kantor: Kantor,
  minta: { readonly permintaan: string; readonly pdf: boolean },
): Result<HasilBagikan, Masalah> => {
  const belum = belumSiap(kantor.buku);
  if (belum) return fail([belum]);
  const naskah = muatTab(kantor.buku, NASKAH);
  if (!naskah.ok) return naskah;
  const row = naskah.value.find((n) => n.permintaan === minta.permintaan && n.permintaan !== '');
  const id = idDari(row?.tautan ?? '');
  if (!row || id === '') return fail([masalah('NASKAH_TIDAK_DIPILIH')]);
  const pengaturan = muatPengaturan(kantor.buku);
  if (!pengaturan.ok) return pengaturan;
  const bagikanKe = settingList(pengaturan.value, 'bagikan_ke');
  const done = kantor.arsip.bagikan({ id, permintaan: row.permintaan, judul: row.judul, bagikanKe, pdf: minta.pdf });
  if (!done) {
    const oleh = pembuatDari(kantor, row.permintaan);
    return fail([masalah('NASKAH_TIDAK_TERLIHAT', { judul: row.judul, oleh: oleh === '' ? 'petugas lain' : oleh })]);
  }
  return ok({
    judul: row.judul,
    tautan: row.tautan,
    tautanPdf: `https://docs.google.com/document/d/${id}/export?format=pdf`,
    ...done,
  });
};
