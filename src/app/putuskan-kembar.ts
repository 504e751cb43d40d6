import { tindakanDari } from '../domain/alur/alur.ts';
import { pertanyaanSesudah, tulisPertanyaan } from '../domain/alur/ketetapan.ts';
import { bacaPilihan } from '../domain/baca/baca-pilihan.ts';
import { sidikPasangan } from '../domain/kembar/putusan-tercatat.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Peristiwa, Perubahan } from '../domain/riwayat/peristiwa.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { KEMBAR, PUTUSAN_KEMBAR } from '../domain/tab/kembar.ts';
import { BATAS_SEL, normaliseText, panjangSel } from '../domain/teks.ts';
import { catat, selesaikan } from './catat.ts';
import { isianDapatDiambil, selKembar, tolakReplikasi } from './hubungan-kembar.ts';
import { jejakEntri } from './jejak-entri.ts';
import type { Kantor } from './kantor.ts';
import { lakukanTindakan } from './lakukan-tindakan.ts';
import { cariEntri, type Entri, muatRegister, type Register } from './muat.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari } from './permintaan.ts';
import { peristiwaPermintaan } from './riwayat-entri.ts';
import { tolakPencatat } from './siapa.ts';
import type { PutusanTertulis } from './tandai-kembar.ts';

export type MintaKembar = {
  /** The origin, or the entry that goes on. */
  readonly a: string;
  /** The one that replicates it, or that is given up. */
  readonly b: string;
  readonly keputusan: string;
  readonly catatan?: string;
  /** Withdraws the entry that is given up, where its stage allows it. */
  readonly tarik?: boolean;
  readonly permintaan: string;
};

export type HasilPutusan = {
  readonly a: string;
  readonly b: string;
  readonly keputusan: string;
  /** Cells of the entry b that were written, by their headings. */
  readonly kolom: readonly string[];
  /** Blank in the entry that goes on, filled in the other: for a person to copy. */
  readonly isianDapatDiambil: readonly string[];
  /** Whether b may be withdrawn with 'Tarik usulan', or was. */
  readonly penarikan: 'TIDAK_DAPAT' | 'DAPAT' | 'DITARIK';
};

const KODE = 'KEMBAR';
const TARIK = 'T31';

/**
 * Records what the office says of two entries that look like one: different, a replication, or one entry too many. The event is
 * the commit. A replication fills jenis kebaruan and inovasi asal of b; a merger leaves a pointer in the remarks of b, and both
 * rows stay. Nothing is deleted, and nothing is copied from one entry to the other.
 */
export const putuskanKembar = (kantor: Kantor, minta: MintaKembar): Result<HasilPutusan, Masalah> => {
  const tolak =
    tolakPencatat(kantor, 'IMPOR') ?? (minta.permintaan === '' ? masalah('PERMINTAAN_KOSONG') : selesaikan(kantor));
  if (tolak) return fail([tolak]);
  if (!kantor.buku.ada(KEMBAR)) return fail([masalah('TAB_TIDAK_ADA', { tab: KEMBAR.name })]);
  const keputusan = bacaPilihan(PUTUSAN_KEMBAR, minta.keputusan)?.code;
  if (!keputusan) return fail([masalah('KEMBAR_PUTUSAN', { isi: minta.keputusan }, 'keputusan')]);
  if (minta.a === minta.b) return fail([masalah('KEMBAR_SATU', { id: minta.a })]);
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register;
  const a = cariEntri(register.value, minta.a);
  if (!a.ok) return a;
  const b = cariEntri(register.value, minta.b);
  if (!b.ok) return b;
  const dulu = peristiwaPermintaan(kantor.buku, minta.permintaan).find((p) => p.tindakan === KODE);
  if (!dulu) {
    const done = tulis(kantor, register.value, a.value, b.value, keputusan, minta);
    if (!done.ok) return done;
  }
  return ok({
    a: minta.a,
    b: minta.b,
    keputusan,
    kolom: kolomDitulis(keputusan),
    isianDapatDiambil: keputusan === 'GABUNG' ? isianDapatDiambil(a.value.e, b.value.e) : [],
    penarikan: keputusan === 'GABUNG' ? tarik(kantor, minta) : 'TIDAK_DAPAT',
  });
};

const kolomDitulis = (keputusan: string): readonly string[] => {
  const keys = { REPLIKASI: ['jenis_kebaruan', 'inovasi_asal'], GABUNG: ['catatan'] }[keputusan] ?? [];
  return INOVASI.columns.filter((c) => keys.includes(c.key)).map((c) => c.heading);
};

const tulis = (
  kantor: Kantor,
  register: Register,
  a: Entri,
  b: Entri,
  keputusan: string,
  minta: MintaKembar,
): Result<null, Masalah> => {
  const berputar = keputusan === 'REPLIKASI' ? tolakReplikasi(register, a.e, b.e) : null;
  if (berputar) return fail([berputar]);
  const hariIni = kantor.hariIni();
  const orang = kantor.orang();
  const kembar: PutusanTertulis = {
    a: a.e.id,
    a_nama: a.e.nama_inovasi,
    a_kantor: a.e.pd_pengusul,
    b: b.e.id,
    b_nama: b.e.nama_inovasi,
    b_kantor: b.e.pd_pengusul,
    keputusan,
    catatan: normaliseText(minta.catatan ?? ''),
    diputus_oleh: orang.nama || orang.surel,
    diputus_tgl: hariIni,
    sidik: sidikPasangan(a.e, b.e),
    permintaan: minta.permintaan,
  };
  const panjang = panjangSel(kembar['catatan'] ?? '');
  if (panjang > BATAS_SEL)
    return fail([masalah('TEKS_TERLALU_PANJANG', { kolom: 'Catatan', panjang, batas: BATAS_SEL }, 'catatan')]);
  const event = peristiwaBaru(kantor, minta.permintaan);
  const staf = selKembar(keputusan, a.e, b.e, hariIni);
  const dasar = { tindakan: KODE, catatan: kembar['catatan'] ?? '' };
  if (Object.keys(staf).length === 0) {
    const peristiwa = [
      event({ ...dasar, id: `${a.e.id}; ${b.e.id}`, dari: '', ke: '', versi: 0, perubahan: { '+kembar': kembar } }),
    ];
    return selesai(catat(kantor, potretDari(register), { permintaan: minta.permintaan, peristiwa, kembar }));
  }
  const { e } = b;
  const jejak = jejakEntri(kantor.buku, [b]).get(e.id);
  if (!jejak) return fail([masalah('ID_TIDAK_ADA', { id: e.id })]);
  const versi = e.versi ?? 0;
  const tanya = tulisPertanyaan(pertanyaanSesudah(e, jejak.pertanyaan, staf));
  const sistem = { versi: versi + 1, ...(tanya === e.dipertanyakan ? {} : { dipertanyakan: tanya }) };
  const same = { id: e.id, dari: e.status, ke: e.status };
  const peristiwa: Peristiwa[] = [];
  if (Object.keys(jejak.edits).length > 0)
    peristiwa.push(event({ ...same, tindakan: 'SUNTING', versi, perubahan: jejak.edits }));
  const perubahan: Perubahan = {
    versi: [versi, versi + 1],
    ...(tanya === e.dipertanyakan ? {} : { dipertanyakan: [e.dipertanyakan, tanya] as const }),
    ...staf,
    '+kembar': kembar,
  };
  peristiwa.push(event({ ...same, ...dasar, versi: versi + 1, perubahan }));
  const ubah = [
    {
      id: e.id,
      lihat: { versi, sidik: b.sidik },
      sistem,
      staf: Object.fromEntries(Object.entries(staf).map(([key, [, now]]) => [key, now])),
    },
  ];
  return selesai(catat(kantor, potretDari(register), { permintaan: minta.permintaan, peristiwa, ubah, kembar }));
};

/** A request that was written before is as good as one written now. */
const selesai = (done: Result<{ readonly tercatat: boolean }, Masalah>): Result<null, Masalah> =>
  done.ok ? ok(null) : done;

/** Withdraws b as an act of its own where that was asked for; its requirements and its record are those of the act. */
const tarik = (kantor: Kantor, minta: MintaKembar): HasilPutusan['penarikan'] => {
  const register = muatRegister(kantor.buku);
  const b = register.ok ? register.value.byId.get(minta.b)?.[0] : undefined;
  if (!b) return 'TIDAK_DAPAT';
  if (b.e.status === 'DITARIK') return 'DITARIK';
  if (!tindakanDari(b.e.status).some((t) => t.kode === TARIK)) return 'TIDAK_DAPAT';
  if (minta.tarik !== true) return 'DAPAT';
  const [h] = lakukanTindakan(kantor, {
    id: [minta.b],
    kode: TARIK,
    isian: { alasan: `Digabung ke ${minta.a}; satu inovasi tercatat dua kali.` },
    lihat: { [minta.b]: { versi: b.e.versi ?? 0, sidik: b.sidik } },
    permintaan: `${minta.permintaan}-tarik`,
  });
  return h?.ok ? 'DITARIK' : 'DAPAT';
};
