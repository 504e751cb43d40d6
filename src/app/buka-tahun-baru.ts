import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Json } from '../domain/riwayat/kanonik.ts';
import { TAHUN_PROGRAM, type TahunProgram } from '../domain/tab/program.ts';
import { type PenutupanTahun, tolakBukaTahun } from '../domain/tahun/buka-tahun.ts';
import { salinanTahun } from '../domain/tahun/salinan-tahun.ts';
import { kalimatIsiTahun, type RowsTahun, sidikTahun, tabBerubah } from '../domain/tahun/sidik-tahun.ts';
import { catat, selesaikan } from './catat.ts';
import type { Kantor } from './kantor.ts';
import { muatPengaturan, muatRegister } from './muat.ts';
import { muatBarisProgram } from './muat-program.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari } from './permintaan.ts';
import { tolakPencatat } from './siapa.ts';
import { bacaTahun, KUNCI_TAHUN } from './tandai-tahun.ts';

export type MintaTahun = {
  /** The year to open; '' for the one after the register's. */
  readonly tahun: string;
  /** Only tells what would be done. */
  readonly periksa: boolean;
  /** Whether the register's year becomes the new one. */
  readonly pindah: boolean;
  /** Why a year that was closed is to be sealed as it stands now. */
  readonly alasan: string;
  readonly permintaan: string;
};

export type HasilTahun = {
  /** The year that is closed, or sealed again; '' where nothing is to be done. */
  readonly tahun: string;
  /** The year that is opened; '' where a year is only sealed again. */
  readonly baru: string;
  /** What the closed year holds, as a sentence. */
  readonly isi: string;
  /** Rows that the new year gets, by what they are. */
  readonly salinan: { readonly katalog: number; readonly ketentuan: number; readonly bagianProposal: number };
  /** Tabs whose rows of a closed year changed since: they ask for a reason. */
  readonly berubah: readonly string[];
  /** false: nothing was written, because only a look was asked for or everything was done before. */
  readonly tercatat: boolean;
};

const ALASAN_MINIMAL = 4;

const TANPA_SALINAN = { katalog: 0, ketentuan: 0, bagianProposal: 0 };

type Rencana = Omit<HasilTahun, 'tercatat'>;

const SUDAH: Rencana = { tahun: '', baru: '', isi: '', salinan: TANPA_SALINAN, berubah: [] };

const berubahSejak = (rows: RowsTahun, closed: readonly TahunProgram[], tahun: string): readonly string[] => {
  const row = closed.find((r) => r.tahun === tahun);
  return row ? tabBerubah(rows, tahun, row.sidik) : [];
};

/** A closed year that is no longer what it was, to be sealed with a reason; or nothing. */
const segelUlang = (rows: RowsTahun, closed: readonly TahunProgram[]): Rencana => {
  const row = closed.find((r) => tabBerubah(rows, r.tahun, r.sidik).length > 0);
  if (!row) return SUDAH;
  const { tahun } = row;
  return { ...SUDAH, tahun, isi: kalimatIsiTahun(rows, tahun), berubah: tabBerubah(rows, tahun, row.sidik) };
};

/** What would be closed, opened and copied. */
const rencana = (kantor: Kantor, minta: MintaTahun): Result<Rencana, Masalah> => {
  const pengaturan = muatPengaturan(kantor.buku);
  if (!pengaturan.ok) return pengaturan;
  const tahunTab = muatBarisProgram(kantor.buku, TAHUN_PROGRAM);
  if (!tahunTab.ok) return tahunTab;
  const kalender = kantor.hariIni().slice(0, 4);
  const kini = pengaturan.value.tahun || kalender;
  // Year by year: what a skipped one would have been copied from is nobody's guess.
  const batas = String(Math.min(Number(kini), Number(kalender)) + 1);
  const berikut = String(Number(kini) + 1);
  const baru = minta.tahun.trim() || (berikut > batas ? kini : berikut);
  const tolak = tolakBukaTahun(baru, kini, batas);
  if (tolak) return fail([tolak]);
  const closed = tahunTab.value.filter((r) => r.keadaan === 'DITUTUP');
  const rows = bacaTahun(kantor.buku);
  const ulang = segelUlang(rows, closed);
  // Who names no year is asked first about a closed one that is no longer what it was.
  if (baru === kini || (minta.tahun.trim() === '' && ulang.tahun !== '')) return ok(ulang);
  const salin = salinanTahun(rows, kini, baru);
  const salinan = {
    katalog: salin.katalog.length,
    ketentuan: salin.ketentuan.length,
    bagianProposal: salin.bagianProposal.length,
  };
  const berubah = berubahSejak(rows, closed, kini);
  const tutup = closed.some((r) => r.tahun === kini);
  const terbuka = tahunTab.value.some((r) => r.tahun === baru);
  if (tutup && terbuka && berubah.length === 0 && !minta.pindah && Object.values(salinan).every((n) => n === 0))
    return ok(SUDAH);
  return ok({ tahun: kini, baru, isi: kalimatIsiTahun(rows, kini), salinan, berubah });
};

/**
 * Closes the register's year and opens a new one: the year's rows are sealed with a fingerprint, the new year gets the yearly
 * data that it lacks, and the register moves on. Nothing that stands there is overwritten. The event is the commit; a run that
 * was stopped is finished by the next act, and a second run changes nothing.
 */
export const bukaTahunBaru = (kantor: Kantor, minta: MintaTahun): Result<HasilTahun, Masalah> => {
  const tolak = tolakPencatat(kantor, 'IMPOR');
  if (tolak) return fail([tolak]);
  const sebab = minta.periksa ? null : selesaikan(kantor);
  if (sebab) return fail([sebab]);
  const read = rencana(kantor, minta);
  if (!read.ok) return read;
  const r = read.value;
  if (minta.periksa || r.tahun === '') return ok({ ...r, tercatat: false });
  const alasan = minta.alasan.trim();
  if (r.berubah.length > 0 && alasan.length < ALASAN_MINIMAL)
    return fail([
      masalah('TAHUN_ALASAN', { tahun: r.tahun, tab: r.berubah.join(', '), minimal: ALASAN_MINIMAL }, 'alasan'),
    ]);
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register;
  const orang = kantor.orang();
  const permintaan = minta.permintaan || kantor.permintaanBaru();
  const { tahun, baru, isi } = r;
  const penutupan: PenutupanTahun = {
    ...{ tahun, baru, isi, pindah: minta.pindah, sidik: sidikTahun(bacaTahun(kantor.buku), tahun) },
    ...{ tanggal: kantor.hariIni(), oleh: orang.nama || orang.surel },
  };
  const kegiatan = baru === '' ? `Tahun ${tahun} disegel ulang` : `Tahun ${tahun} ditutup, tahun ${baru} dibuka`;
  const event = peristiwaBaru(
    kantor,
    permintaan,
  )({
    ...{ tindakan: 'TAHUN_DITUTUP', id: '', dari: '', ke: '', versi: 0 },
    catatan: alasan === '' ? `${kegiatan}. ${isi}` : `${kegiatan}. ${isi} Alasan: ${alasan}`,
    perubahan: { [KUNCI_TAHUN]: penutupan as unknown as { readonly [key: string]: Json } },
  });
  const done = catat(kantor, potretDari(register.value), { permintaan, peristiwa: [event], tahun: penutupan });
  return done.ok ? ok({ ...r, tercatat: done.value.tercatat }) : done;
};
