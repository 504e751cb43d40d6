import { type Masalah, masalah } from '../domain/pesan.ts';
import { type Sasaran, samarkanKegiatan } from '../domain/pribadi/samarkan-kegiatan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { KUNCI_REDAKSI, REDAKSI } from '../domain/riwayat/redaksi.ts';
import { ARSIP_RIWAYAT, RIWAYAT } from '../domain/tab/riwayat.ts';
import { barisRiwayat } from './baca-riwayat.ts';
import { catat } from './catat.ts';
import type { Kantor } from './kantor.ts';
import { muatRegister } from './muat.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari } from './permintaan.ts';

/** Rows of one tab of the history that name the person give way to their redacted texts, each where it stands now. */
const tulisUlang = (
  kantor: Kantor,
  tab: typeof RIWAYAT | typeof ARSIP_RIWAYAT,
  sasaran: Sasaran,
  dinyatakan: ReadonlyMap<number, string>,
): void => {
  if (!kantor.buku.ada(tab)) return;
  const { rows } = kantor.buku.bacaEkor(tab, Number.MAX_SAFE_INTEGER);
  for (const [i, row] of rows.entries()) {
    const samar = samarkanKegiatan(row, sasaran);
    // Only exactly what was declared: an event that came since, or was changed since, is left alone.
    if (samar && dinyatakan.get(samar.redaksi.no) === samar.redaksi.sidik)
      kantor.buku.tambahTeks(tab, [samar.row], i + 1);
  }
};

/**
 * Takes a person out of past events. What will be left of each is declared in a new event first; then the rows are changed
 * under the lock, so that nobody moves them meanwhile. Wherever this stops, the history is whole: a declared event is accepted
 * in its old text and in its new one. Tells how many events were redacted.
 */
export const samarkanRiwayat = (kantor: Kantor, sasaran: Sasaran, alasan: string): Result<number, Masalah> => {
  const list = barisRiwayat(kantor.buku).flatMap((row) => samarkanKegiatan(row, sasaran)?.redaksi ?? []);
  if (list.length === 0) return ok(0);
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register;
  const permintaan = kantor.permintaanBaru();
  const event = peristiwaBaru(
    kantor,
    permintaan,
  )({
    tindakan: REDAKSI,
    id: '',
    dari: '',
    ke: '',
    versi: 0,
    catatan: alasan,
    perubahan: { [KUNCI_REDAKSI]: list },
  });
  const declared = catat(kantor, potretDari(register.value), { permintaan, peristiwa: [event] });
  if (!declared.ok) return declared;
  const dinyatakan = new Map(list.map((r) => [r.no, r.sidik]));
  const done = kantor.terkunci(() => {
    for (const tab of [ARSIP_RIWAYAT, RIWAYAT]) tulisUlang(kantor, tab, sasaran, dinyatakan);
    kantor.buku.bilas();
    return true;
  });
  return done ? ok(list.length) : fail([masalah('SIBUK')]);
};
