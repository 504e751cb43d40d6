import { afterAll, describe, expect, test } from 'vitest';
import { ALUR } from '../../src/domain/alur/alur.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { DIKETAHUI } from './gangguan-diketahui.ts';
import { berhenti, diganggu, type Hasil, type Tenang, tenang } from './gangguan-jalan.ts';
import { type Macam, ORANG_MACAM, REKAN_MACAM, tabKerja } from './gangguan-macam.ts';
import { type Lakon, SEMUA_LAKON } from './gangguan-tindakan.ts';

/**
 * With LENGKAP=1 every act meets every disturbance at every call. Otherwise the acts on entries do through one of
 * them, the other shapes at every second or fourth call, each kind beginning at another, so that every call still meets some
 * of them; stops come at every call of every act.
 */
const LENGKAP = process.env['LENGKAP'] === '1';

/** One act of each shape of writing, the one with the most kinds of calls in it. */
const WAKIL = [
  'T19',
  'CATAT daftarkanBaris',
  'IMPOR imporTab',
  'USULKAN, orang di tab Gagasan',
  'Periksa, suntingan',
  'Pulihkan susunan, kolom terurut',
];

/** These change no cell of an entry: a stop is all that can hurt them, and the whole table is for LENGKAP. */
const TANPA_ENTRI = ['Ringkasan', 'Konsep Keputusan'];

/** Their runs read the whole history or check the whole register, each time. */
const LAMBAT = ['Periksa, suntingan', 'Pulihkan susunan, kolom terurut', 'USULKAN, orang di tab Gagasan'];

const MACAM = [...ORANG_MACAM, ...REKAN_MACAM];

const catatan = new Map<string, Tenang>();
const tenangnya = (lakon: Lakon): Tenang => {
  const found = catatan.get(lakon.nama) ?? tenang(lakon);
  catatan.set(lakon.nama, found);
  return found;
};

type Baris = { lakon: string; macam: string; titik: number; langgar: number; diketahui: number; sibuk: number };
const tabel: Baris[] = [];

/** Tries every call, or every `langkah`-th from `mulai` on, and tells what went wrong where. */
const semuaTitik = (
  lakon: Lakon,
  macam: string,
  run: (n: number) => Hasil,
  langkah = 1,
  mulai = 0,
): readonly string[] => {
  const { nama } = tenangnya(lakon);
  const salah: string[] = [];
  const baris: Baris = { lakon: lakon.nama, macam, titik: 0, langgar: 0, diketahui: 0, sibuk: 0 };
  const tahu = DIKETAHUI.filter((d) => d.lakon.test(lakon.nama) && d.macam.test(macam));
  for (const [i, call] of nama.entries()) {
    if (i % langkah !== mulai % langkah) continue;
    baris.titik++;
    const hasil = run(i + 1);
    const baru = hasil.salah.filter((x) => !tahu.some((d) => d.salah.test(x)));
    if (hasil.sibuk) baris.sibuk++;
    if (baru.length > 0) baris.langgar++;
    else if (hasil.salah.length > 0) baris.diketahui++;
    salah.push(...baru.map((x) => `${i + 1} ${call}: ${x}`));
  }
  tabel.push(baris);
  return salah;
};

/** What a run writes, from its lock on: kept answers cost no call, and how often a call repeats is how much is written. */
const bentuk = (nama: readonly string[]): readonly string[] => {
  const lock = nama.indexOf('Lock.tryLock');
  return nama
    .slice(lock < 0 ? nama.findIndex((n) => /\.(set|clear|insert)/.test(n)) : lock)
    .filter((n) => !/\.get(LastRow|LastColumn)$/.test(n))
    .filter((n, i, all) => n !== all[i - 1]);
};

/** Whether all of one sequence happens within another, in this order. */
const didalam = (bagian: readonly string[], utuh: readonly string[]): boolean => {
  let at = 0;
  for (const n of utuh) if (n === bagian[at]) at++;
  return at === bagian.length;
};

const cari = (nama: string): Lakon => SEMUA_LAKON.find((l) => l.nama === nama) as Lakon;

afterAll(() => {
  const lebar = Math.max(...tabel.map((b) => b.lakon.length));
  const rows = tabel.map(
    (b) =>
      `${b.lakon.padEnd(lebar)}  ${b.macam.padEnd(34)} ${String(b.titik).padStart(3)} titik ${String(b.langgar).padStart(3)} pelanggaran${b.sibuk > 0 ? `, ${b.sibuk} kali sibuk` : ''}${b.diketahui > 0 ? `, ${b.diketahui} diketahui` : ''}`,
  );
  const jumlah = (of: (b: Baris) => number): number => tabel.reduce((sum, b) => sum + of(b), 0);
  console.log(
    `${rows.join('\n')}\nJumlah: ${jumlah((b) => b.titik)} titik, ${jumlah((b) => b.langgar)} pelanggaran, ${jumlah((b) => b.diketahui)} diketahui`,
  );
});

test('given the table of acts then every one of them is under test', () => {
  const diuji = SEMUA_LAKON.map((l) => l.kode ?? l.nama.split(' ')[0]);
  expect(ALUR.map((t) => t.kode).filter((kode) => !diuji.includes(kode))).toEqual([]);
});

test('given an act then all that it writes is written, in this order, by an act that meets every disturbance', () => {
  const wakil = WAKIL.map((nama) => bentuk(tenangnya(cari(nama)).nama));
  const lain = SEMUA_LAKON.filter(
    (l) => !TANPA_ENTRI.includes(l.nama) && !wakil.some((w) => didalam(bentuk(tenangnya(l).nama), w)),
  );
  expect(lain.map((l) => `${l.nama}: ${bentuk(tenangnya(l).nama).join(' ')}`)).toEqual([]);
});

describe('a stop at every call', () => {
  test.each(SEMUA_LAKON)(
    'given $nama is stopped then the next act finds it undone or finishes it',
    (lakon) => {
      const t = tenangnya(lakon);
      // Acts of a shape that is tried in both ways meet one of them at each call, in turn.
      const langkah = LENGKAP || WAKIL.includes(lakon.nama) ? 1 : 2;
      const salah = ['hilang', 'tersimpan'].flatMap((macam, i) =>
        semuaTitik(
          lakon,
          `berhenti, yang belum terkirim ${macam}`,
          (n) => berhenti(lakon, t, n, macam === 'hilang'),
          langkah,
          i,
        ),
      );
      expect(salah).toEqual([]);
    },
    120_000,
  );
});

/** Columns are sorted apart in the register only: no other tab is read against the history. */
const berlaku = (lakon: Lakon, macam: Macam): boolean => tabKerja(lakon) === INOVASI || macam.jejak !== 'sebagian';

describe.each(SEMUA_LAKON.filter((l) => LENGKAP || WAKIL.includes(l.nama)))(
  'somebody else at every call of $nama',
  (lakon) => {
    test.each(MACAM.filter((m) => berlaku(lakon, m)))(
      'given $nama then nothing is lost, doubled or overwritten',
      (macam) => {
        const t = tenangnya(lakon);
        const langkah = LENGKAP || lakon.nama === 'T19' ? 1 : LAMBAT.includes(lakon.nama) ? 4 : 2;
        const mulai = MACAM.indexOf(macam);
        expect(semuaTitik(lakon, macam.nama, (n) => diganggu(lakon, t, macam, n), langkah, mulai)).toEqual([]);
      },
      120_000,
    );
  },
);
