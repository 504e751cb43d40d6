import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type Peristiwa, rantai } from '../domain/riwayat/peristiwa.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { NASKAH } from '../domain/tab/naskah.ts';
import { RIWAYAT } from '../domain/tab/riwayat.ts';
import type { Kantor } from './kantor.ts';
import { luruskan, luruskanDaftar } from './luruskan.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import type { Catatan, HasilCatat, Potret } from './permintaan.ts';
import { bacaEkorRiwayat, type EkorRiwayat, selesaikanTerakhir } from './pulihkan.ts';
import { tambahBaris, tambahPenilaian } from './tambah-baris.ts';
import { ditolak, tempatEntri } from './tempat-entri.ts';
import { SISTEM_KEYS } from './tulis-blok.ts';
import { tulisUbahan } from './tulis-ubahan.ts';

/**
 * Writes one request. The event is the commit: the events are appended and flushed before a single cell of the register
 * changes, so a run that is stopped either did nothing or is finished by the next act. `snapshot` is what requirements
 * were judged on; entries that changed since are refused with the difference.
 */
export const catat = (kantor: Kantor, snapshot: Potret, c: Catatan): Result<HasilCatat, Masalah> => {
  const done = kantor.terkunci(() => tulisTerkunci(kantor, snapshot, c));
  return done ?? fail([masalah('SIBUK')]);
};

type Awal = { readonly ekor: EkorRiwayat; readonly diselesaikan: boolean; readonly hilang: number };

/**
 * Where the chain stands, the last request finished. The seal in the properties is written when a request is through: when
 * it counts as many events as the tab, nothing is open and the history need not be read at all.
 */
const mulai = (kantor: Kantor): Awal => {
  const { buku } = kantor;
  const segel = kantor.ingatan.segel();
  const { jumlah } = buku.bacaEkor(RIWAYAT, 0);
  if (segel && segel.jumlah === jumlah) {
    return {
      ekor: { akhir: { no: jumlah, segel: segel.kepala }, jumlah, permintaan: new Set(), terakhir: [] },
      diselesaikan: false,
      hilang: 0,
    };
  }
  const ekor = bacaEkorRiwayat(buku);
  const diselesaikan = buku.ada(INOVASI) && selesaikanTerakhir(kantor, ekor, buku.bacaKolom(INOVASI, SISTEM_KEYS));
  return { ekor, diselesaikan, hilang: segel ? Math.max(0, segel.jumlah - jumlah) : 0 };
};

/** Finishes the last request where it was stopped between its commit and its writes; nothing happens where it was not. */
export const selesaikan = (kantor: Kantor): void => void kantor.terkunci(() => mulai(kantor));

const tulisTerkunci = (kantor: Kantor, snapshot: Potret, c: Catatan): Result<HasilCatat, Masalah> => {
  const { buku } = kantor;
  const { ekor, diselesaikan, hilang } = mulai(kantor);
  if (ekor.permintaan.has(c.permintaan)) return ok({ tercatat: false });
  // New ids and the search for doubles were made on the snapshot: if anybody wrote since, they have to be made again.
  if (snapshot.riwayat !== undefined && (diselesaikan || snapshot.riwayat !== ekor.jumlah))
    return fail([masalah('REGISTER_BERGERAK')]);

  const ubah = c.ubah ?? [];
  const daftar = c.daftar ?? [];
  const tempat = ubah.length + daftar.length > 0 ? tempatEntri(buku, snapshot, ubah, daftar) : null;
  const refused = tempat ? ditolak(snapshot, tempat, ubah, daftar) : [];
  if (refused.length > 0) return fail(refused);

  const akhir = tambahPeristiwa(kantor, ekor, [...peristiwaHilang(kantor, c.permintaan, hilang), ...c.peristiwa]);
  if (c.baru && c.baru.length > 0) tambahBaris(buku, snapshot.lembar, c.baru);
  if (c.naskah) buku.tambah(NASKAH, [c.naskah]);
  if (c.rapat && c.rapat.length > 0)
    tambahPenilaian(
      buku,
      c.rapat.map((r) => ({ ...r, permintaan: c.permintaan })),
    );
  const tertulis = tempat ? tulisUbahan(buku, snapshot, tempat, ubah, daftar) : null;
  // Reading the ids back sends what is still buffered, as a flush would; only where nothing is read back is one owed.
  if (tempat && tertulis && ubah.length > 0) luruskan(buku, snapshot, tertulis, ubah);
  else if (daftar.length > 0) luruskanDaftar(buku, snapshot.lembar, daftar);
  else buku.bilas();
  kantor.ingatan.simpanSegel(akhir);
  return ok({ tercatat: true });
};

/** A restored older version of the file lost events that the properties still count; the history says so itself. */
const peristiwaHilang = (kantor: Kantor, permintaan: string, hilang: number): readonly Peristiwa[] =>
  hilang === 0
    ? []
    : [
        peristiwaBaru(
          kantor,
          permintaan,
        )({
          tindakan: 'PULIH',
          id: '',
          dari: '',
          ke: '',
          versi: 0,
          catatan: `Riwayat lebih pendek daripada yang pernah dicatat; ${hilang} kegiatan tidak ada lagi`,
          perubahan: {},
        }),
      ];

const tambahPeristiwa = (
  kantor: Kantor,
  ekor: EkorRiwayat,
  peristiwa: readonly Peristiwa[],
): { readonly jumlah: number; readonly kepala: string } => {
  const chain = rantai(peristiwa, ekor.akhir);
  kantor.buku.tambahTeks(RIWAYAT, chain.rows, ekor.jumlah + 1);
  kantor.buku.bilas();
  return { jumlah: chain.no, kepala: chain.segel };
};
