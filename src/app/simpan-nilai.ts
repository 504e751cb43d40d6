import { wewenangPeran } from '../domain/alur/wewenang.ts';
import { penghitungBukti } from '../domain/bukti/bukti-indikator.ts';
import { type MintaNilai, rencanaNilai, type UbahNilai } from '../domain/nilai/ubah-nilai.ts';
import { type Masalah, masalah, masalahDari } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { BUKTI } from '../domain/tab/bukti.ts';
import type { Peran } from '../domain/tab/lembaga.ts';
import { type BahanNilai, muatBahanNilai } from './bahan-nilai.ts';
import { catat } from './catat.ts';
import type { Kantor } from './kantor.ts';
import { muatTab } from './muat.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari } from './permintaan.ts';
import { tolakPencatat } from './siapa.ts';
import { KUNCI_IKUT, KUNCI_NILAI, type PenandaanNilai } from './tandai-nilai.ts';

export type MintaSimpanNilai = {
  /** '' for the region itself. */
  readonly id: string;
  readonly tahun: string;
  readonly baris: readonly MintaNilai[];
  /** Lets the innovation take part in the index of the year, where no row of tab Keikutsertaan says so yet. */
  readonly ikutkan: boolean;
  /** The verifier has been told that evidence was not opened, and verifies all the same. */
  readonly setuju: boolean;
  readonly permintaan: string;
};

/** An indicator that is to be verified although its evidence is not there, or was not opened. */
export type BuktiBelum = {
  readonly no: string;
  readonly nama: string;
  readonly jumlah: number;
  readonly dibuka: number;
};

export type HasilSimpanNilai = {
  readonly disimpan: number;
  /** Indicators whose verified level fell because their claim changed. */
  readonly dibatalkan: readonly string[];
  /** Where this is not empty nothing was saved: the verifier is asked first. */
  readonly tanya: readonly BuktiBelum[];
};

/** Who sets verified levels, besides the one who looks after the register. */
const VERIFIKATOR: readonly Peran[] = ['LITBANG'];

/** Why a person may not set verified levels; null when they may. */
export const tolakVerifikator = (kantor: Kantor): Masalah | null => {
  const [kurang] = wewenangPeran({ pencatat: VERIFIKATOR }, kantor.orang().peran);
  return kurang ? masalahDari(kurang) : null;
};

const belumDibuka = (kantor: Kantor, b: BahanNilai, no: readonly string[]): Result<readonly BuktiBelum[], Masalah> => {
  if (!b.entri || no.length === 0) return ok([]);
  const bukti = muatTab(kantor.buku, BUKTI);
  if (!bukti.ok) return bukti;
  const { id } = b.entri.e;
  const ada = penghitungBukti(bukti.value, b.indikator);
  return ok(
    b.indikator
      .filter((i) => no.includes(i.no))
      .map((i) => ({ no: i.no, nama: i.nama, ...ada(id, i.no) }))
      .filter(({ jumlah, dibuka }) => jumlah === 0 || dibuka < jumlah),
  );
};

const sebutTerverifikasi = (n: number | null): string => (n === null ? 'menunggu verifikasi' : `terverifikasi ${n}`);

/** What happened to one indicator, as whoever examines the history reads it. */
const sebutUbahan = ({ no, sebelum, sesudah }: UbahNilai): string => {
  const klaim = [sebelum, sesudah].map((n) => n.klaim ?? 0);
  const hal = [
    klaim[0] === klaim[1] ? '' : `klaim ${klaim.join(' → ')}`,
    sebelum.terverifikasi === sesudah.terverifikasi ? '' : sebutTerverifikasi(sesudah.terverifikasi),
  ].filter((t) => t !== '');
  return `${no} ${hal.length === 0 ? 'dasar pemilihan' : hal.join(', ')}`;
};

const catatan = (tahun: string, ubah: readonly UbahNilai[], ikut: boolean): string =>
  [`Indeks ${tahun}: ${ubah.map(sebutUbahan).join('; ')}`, ikut ? 'dicantumkan sebagai peserta' : '']
    .filter((t) => t !== '')
    .join('; ');

/**
 * Saves levels of one innovation or of the region, all in one request or none. A claim that changes waits for verification
 * again; a verified level above its claim is refused. The event is the commit, and the same request sent again changes nothing.
 */
export const simpanNilai = (kantor: Kantor, minta: MintaSimpanNilai): Result<HasilSimpanNilai, Masalah> => {
  const { id, permintaan, baris } = minta;
  if (permintaan === '') return fail([masalah('PERMINTAAN_KOSONG')]);
  const tolak = tolakPencatat(kantor, 'CATAT');
  if (tolak) return fail([tolak]);
  const bahan = muatBahanNilai(kantor, { id, tahun: minta.tahun });
  if (!bahan.ok) return bahan;
  const b = bahan.value;
  const orang = kantor.orang();
  const pengisi = { nama: orang.nama || orang.surel, hariIni: kantor.hariIni() };
  const { tahun, indikator, kini } = b;
  const rencana = rencanaNilai({ tahun, id, indikator, kini, minta: baris, pengisi });
  if (!rencana.ok) return rencana;
  const { ubah, diverifikasi, dibatalkan } = rencana.value;
  const menyentuh = ubah.some((u) => baris.some((m) => m.no === u.no && m.terverifikasi !== undefined));
  const bukan = menyentuh ? tolakVerifikator(kantor) : null;
  if (bukan) return fail([bukan]);
  if (ubah.length === 0 && !minta.ikutkan) return ok({ disimpan: 0, dibatalkan: [], tanya: [] });
  const belum = minta.setuju ? ok([]) : belumDibuka(kantor, b, diverifikasi);
  if (!belum.ok) return belum;
  if (belum.value.length > 0) return ok({ disimpan: 0, dibatalkan: [], tanya: belum.value });
  const ikut = minta.ikutkan && id !== '' ? { id, tahun } : null;
  const nilai: PenandaanNilai = { ubah, ...(ikut ? { ikut } : {}) };
  const status = b.entri?.e.status ?? '';
  const event = peristiwaBaru(
    kantor,
    permintaan,
  )({
    ...{
      tindakan: 'NILAI_DICATAT',
      id,
      dari: status,
      ke: status,
      versi: 0,
      catatan: catatan(tahun, ubah, ikut !== null),
    },
    perubahan: { [KUNCI_NILAI]: ubah, ...(ikut ? { [KUNCI_IKUT]: ikut } : {}) },
  });
  const done = catat(kantor, potretDari(b.register), { permintaan, peristiwa: [event], nilai });
  return done.ok ? ok({ disimpan: ubah.length, dibatalkan, tanya: [] }) : done;
};
