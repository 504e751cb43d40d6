import { labelOf } from '../domain/baca/baca-pilihan.ts';
import type { Naskah } from '../domain/naskah/naskah.ts';
import { type Pengaturan, settingList } from '../domain/pengaturan.ts';
import type { Masalah } from '../domain/pesan.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Peristiwa } from '../domain/riwayat/peristiwa.ts';
import { JENIS_NASKAH, KEADAAN_NASKAH, NASKAH } from '../domain/tab/naskah.ts';
import { RIWAYAT } from '../domain/tab/riwayat.ts';
import { peristiwaTerbaca } from './baca-riwayat.ts';
import { catat } from './catat.ts';
import type { Kantor } from './kantor.ts';
import { muatTab, type Register } from './muat.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari } from './permintaan.ts';

export type HasilNaskah = {
  readonly jenis: string;
  readonly judul: string;
  readonly url: string;
  readonly versi: number;
};

/** A document to be made: what it is about and what it holds. */
export type NaskahDiminta = {
  readonly jenis: Naskah['kind'];
  readonly keadaan: 'DIBUAT' | 'BERNOMOR' | 'SELESAI';
  /** As given by Bagian Hukum; stands in the text already. */
  readonly bernomor?: { readonly nomor: string; readonly tanggal: string };
  readonly ids: readonly string[];
  /** What tells two documents of one kind about the same entries apart; '' where nothing has to. */
  readonly tentang: string;
  /** What was given by hand, so that the same document can be composed again. */
  readonly isian?: Readonly<Record<string, string>>;
  /** Its title without the version. */
  readonly judul: string;
  readonly naskah: Naskah;
};

/** How many events back an unfinished request is looked for. */
const EKOR = 200;

type Pokok = { readonly jenis?: string; readonly tentang?: string };

/** Requests that say nothing of their kind come from a time when there was only one. */
const isSama = (p: Peristiwa, id: string, { jenis, tentang }: NaskahDiminta): boolean => {
  const pokok = (p.perubahan['+diminta'] ?? {}) as Pokok;
  return p.id === id && (pokok.jenis ?? 'KEPUTUSAN') === jenis && (pokok.tentang ?? '') === tentang;
};

/**
 * A request for the same document that was stopped before it was recorded and listed: it is taken up again, not doubled.
 * Only the very last event can wait for its row; a row that is missing later was deleted by somebody.
 */
const permintaanTerbuka = (
  kantor: Kantor,
  id: string,
  minta: NaskahDiminta,
  terdaftar: ReadonlySet<string>,
): string | null => {
  const events: Peristiwa[] = kantor.buku.bacaEkor(RIWAYAT, EKOR).rows.flatMap((row) => peristiwaTerbaca(row) ?? []);
  const last = events[events.length - 1];
  const made = new Set(
    events
      .filter((p) => p.tindakan === 'NASKAH_DIBUAT')
      .map((p) => ({ p, permintaan: p.permintaan.replace(/\/dibuat$/, '') }))
      .filter(({ p, permintaan }) => p !== last || terdaftar.has(permintaan))
      .map(({ permintaan }) => permintaan),
  );
  const open = events.filter((p) => p.tindakan === 'NASKAH_DIMINTA' && !made.has(p.permintaan) && isSama(p, id, minta));
  return open[open.length - 1]?.permintaan ?? null;
};

/**
 * Makes one document: the request is recorded, the document created outside the lock, and its link recorded and listed on
 * tab Naskah. A request that was stopped on the way is taken up again. Everything missing has been reported before.
 */
export const buatNaskah = (
  kantor: Kantor,
  pengaturan: Pengaturan,
  register: Register,
  minta: NaskahDiminta,
): Result<readonly HasilNaskah[], Masalah> => {
  const made = muatTab(kantor.buku, NASKAH);
  if (!made.ok) return made;
  const id = minta.ids.join('; ');
  // Letters that are about no entry tell themselves apart by their titles.
  const isSejudul = (judul: string): boolean => id !== '' || judul.startsWith(`${minta.judul} (versi `);
  const versi = made.value.filter((n) => n.jenis === minta.jenis && n.id === id && isSejudul(n.judul)).length + 1;
  const judul = `${minta.judul} (versi ${versi})`;

  const terbuka = permintaanTerbuka(kantor, id, minta, new Set(made.value.map((n) => n.permintaan)));
  const permintaan = terbuka ?? kantor.permintaanBaru();
  const potret = potretDari(register);
  const event = peristiwaBaru(kantor, permintaan);
  const isi = { id, dari: '', ke: '', versi: 0, catatan: judul };
  if (!terbuka) {
    const { jenis, tentang, isian = {} } = minta;
    const pokok = { jenis, tentang, ...(Object.keys(isian).length === 0 ? {} : { isian }) };
    const asked = catat(kantor, potret, {
      permintaan,
      peristiwa: [event({ ...isi, tindakan: 'NASKAH_DIMINTA', perubahan: { '+diminta': pokok } })],
    });
    if (!asked.ok) return asked;
  }
  const berkas = kantor.arsip.buat({
    permintaan,
    ulang: terbuka !== null,
    judul,
    tahun: pengaturan.tahun,
    bagikanKe: settingList(pengaturan, 'bagikan_ke'),
    naskah: minta.naskah,
  });
  const selesai = `${permintaan}/dibuat`;
  const naskah = {
    permintaan,
    jenis: labelOf(JENIS_NASKAH, minta.jenis),
    judul,
    id,
    versi,
    keadaan: labelOf(KEADAAN_NASKAH, minta.keadaan),
    tautan: berkas.url,
    dibuat: kantor.waktu(),
    ...(minta.bernomor ?? {}),
  };
  // The whole row, so that a run that is stopped before it is listed can be finished.
  const dibuat = event({ ...isi, tindakan: 'NASKAH_DIBUAT', perubahan: { '+naskah': naskah } });
  const done = catat(kantor, potret, {
    permintaan: selesai,
    peristiwa: [{ ...dibuat, permintaan: selesai }],
    naskah,
  });
  return done.ok ? ok([{ jenis: minta.jenis, judul, url: berkas.url, versi }]) : done;
};
