import type { Masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Peristiwa, Perubahan } from '../domain/riwayat/peristiwa.ts';
import { INOVASI, type Inovasi, KOLOM_SISTEM, KOLOM_STAF } from '../domain/tab/inovasi.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { isTanggal } from '../domain/tanggal.ts';
import { catat } from './catat.ts';
import { cobaUlang } from './coba-ulang.ts';
import { pemberiId } from './id-baru.ts';
import type { Kantor } from './kantor.ts';
import { muatPengaturan, muatRegister } from './muat.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { type Daftar, potretDari } from './permintaan.ts';
import { jumlahRiwayat } from './riwayat-entri.ts';
import { tolakPencatat } from './siapa.ts';

export type HasilDaftar = {
  readonly terdaftar: number;
  readonly id: readonly string[];
  /** Rows that hold something but no name; they are not registered. */
  readonly tanpaNama: readonly number[];
};

/** The add-on's columns of an entry that starts its road here. */
export const sistemAwal = (id: string, sejak: string): Record<string, Nilai> => ({
  // Blank, not absent: a row that was copied brings the hidden cells of another entry along.
  ...Object.fromEntries(KOLOM_SISTEM.map((c) => [c.key, ''])),
  id,
  status: 'DRAF',
  tahapan_iid: 'INISIATIF',
  asal_data: 'USULAN',
  status_sejak: sejak,
  versi: 1,
});

/** Everything that an entry holds at its beginning, as a change from nothing: this is what its state is rebuilt from. */
export const perubahanAwal = (values: Readonly<Record<string, Nilai>>): Perubahan =>
  Object.fromEntries(
    INOVASI.columns
      .map((c) => [c.key, values[c.key] ?? ''] as const)
      .filter(([key, v]) => v !== '' && key !== 'sidik')
      .map(([key, v]) => [key, ['', v] as const]),
  );

/** The year in an id: of the export's own date, else of receipt, else of today. */
export const tahunId = (e: Pick<Inovasi, 'tanggal_input' | 'tanggal_terima'>, hariIni: string): string => {
  const t = [e.tanggal_input, e.tanggal_terima].find(isTanggal) ?? hariIni;
  return t.slice(0, 4);
};

/** Gives every typed or pasted row without an id its own, one event each, in one write. `baris` limits it to these rows. */
export const daftarkanBaris = (kantor: Kantor, baris?: readonly number[]): Result<HasilDaftar, Masalah> =>
  cobaUlang(() => sekali(kantor, baris));

const sekali = (kantor: Kantor, baris?: readonly number[]): Result<HasilDaftar, Masalah> => {
  const tolak = tolakPencatat(kantor, 'CATAT');
  if (tolak) return fail([tolak]);
  const pengaturan = muatPengaturan(kantor.buku);
  if (!pengaturan.ok) return pengaturan;
  const riwayat = jumlahRiwayat(kantor.buku);
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register;
  const only = baris ? new Set(baris) : null;
  const rows = [...register.value.byBaris.values()].filter(
    ({ e, baris: b }) => e.id === '' && e.nama_inovasi !== '' && (!only || only.has(b)),
  );
  const tanpaNama = [...register.value.byBaris.values()]
    .filter(({ e, baris: b }) => e.id === '' && e.nama_inovasi === '' && (!only || only.has(b)))
    .map((r) => r.baris);
  if (rows.length === 0) return ok({ terdaftar: 0, id: [], tanpaNama });
  const beri = pemberiId(pengaturan.value.wilayah_kode, register.value.byId.keys());
  const permintaan = kantor.permintaanBaru();
  const event = peristiwaBaru(kantor, permintaan);
  const daftar: Daftar[] = [];
  const peristiwa: Peristiwa[] = [];
  for (const { e, baris: b, sidik } of rows) {
    const id = beri(tahunId(e, kantor.hariIni()));
    const sistem = sistemAwal(id, kantor.hariIni());
    const staf = Object.fromEntries(KOLOM_STAF.map((c) => [c.key, e[c.key] ?? '']));
    daftar.push({ id, baris: b, sidik, sistem });
    peristiwa.push(
      event({
        tindakan: 'CATAT',
        id,
        dari: '',
        ke: 'DRAF',
        versi: 1,
        perubahan: perubahanAwal({ ...staf, ...sistem }),
      }),
    );
  }
  const done = catat(kantor, potretDari(register.value, riwayat), { permintaan, peristiwa, daftar });
  return done.ok ? ok({ terdaftar: daftar.length, id: daftar.map((d) => d.id), tanpaNama }) : done;
};
