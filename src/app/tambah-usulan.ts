import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { KOLOM_STAF } from '../domain/tab/inovasi.ts';
import type { Column, Nilai } from '../domain/tab/tab.ts';
import { bacaIsian } from './baca-isian.ts';
import { catat } from './catat.ts';
import { cobaUlang } from './coba-ulang.ts';
import { perubahanAwal, sistemAwal, tahunId } from './daftarkan-baris.ts';
import { pemberiId } from './id-baru.ts';
import { judulMirip, type Mirip } from './judul-mirip.ts';
import type { Kantor } from './kantor.ts';
import { belumSiap, muatPengaturan, muatRegister } from './muat.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari } from './permintaan.ts';
import { jumlahRiwayat, peristiwaPermintaan } from './riwayat-entri.ts';
import { tolakPencatat } from './siapa.ts';

const STAF = new Map<string, Column>(KOLOM_STAF.map((c) => [c.key, c]));

/** The short form asks for these; everything else is filled in the row. */
export const FORMULIR_SINGKAT = ['nama_inovasi', 'pd_pengusul', 'inisiator_jenis'] as const;

export type HasilTambah = {
  readonly id: string;
  /** Entries whose title is the same or nearly; the proposal was added all the same. */
  readonly mirip?: readonly Mirip[];
};

/**
 * Adds one proposal; what the form does not know stays blank in its row. A caller that may have to repeat itself gives
 * the same `permintaan` again and gets the same id.
 */
export const tambahUsulan = (
  kantor: Kantor,
  isian: Readonly<Record<string, Nilai>>,
  permintaan?: string,
): Result<HasilTambah, Masalah> => {
  const [dulu] = permintaan === undefined || belumSiap(kantor.buku) ? [] : peristiwaPermintaan(kantor.buku, permintaan);
  return dulu ? ok({ id: dulu.id }) : cobaUlang(() => sekali(kantor, isian, permintaan ?? kantor.permintaanBaru()));
};

const sekali = (
  kantor: Kantor,
  isian: Readonly<Record<string, Nilai>>,
  permintaan: string,
): Result<HasilTambah, Masalah> => {
  const tolak = tolakPencatat(kantor, 'CATAT');
  if (tolak) return fail([tolak]);
  const read = bacaIsian(isian, (key) => STAF.get(key));
  if (!read.ok) return read;
  const nilai: Record<string, Nilai> = { tanggal_terima: kantor.hariIni(), ...read.value };
  if ((nilai['nama_inovasi'] ?? '') === '') return fail([masalah('ISI', { kolom: 'Nama Inovasi' }, 'nama_inovasi')]);
  const pengaturan = muatPengaturan(kantor.buku);
  if (!pengaturan.ok) return pengaturan;
  const riwayat = jumlahRiwayat(kantor.buku);
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register;
  const tanggal = {
    tanggal_input: String(nilai['tanggal_input'] ?? ''),
    tanggal_terima: String(nilai['tanggal_terima']),
  };
  const id = pemberiId(pengaturan.value.wilayah_kode, register.value.byId.keys())(tahunId(tanggal, kantor.hariIni()));
  const row = { ...nilai, ...sistemAwal(id, kantor.hariIni()) };
  const peristiwa = [
    peristiwaBaru(
      kantor,
      permintaan,
    )({ tindakan: 'CATAT', id, dari: '', ke: 'DRAF', versi: 1, perubahan: perubahanAwal(row) }),
  ];
  const done = catat(kantor, potretDari(register.value, riwayat), { permintaan, peristiwa, baru: [row] });
  if (!done.ok) return done;
  const mirip = judulMirip(register.value, row);
  return ok(mirip.length > 0 ? { id, mirip } : { id });
};
