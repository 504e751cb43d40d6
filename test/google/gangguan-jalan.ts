import type { Outcome } from '../../src/local/execute.ts';
import { allCells, BUNDLE_TANPA_DOCX, call, entries, outcome } from '../a.ts';
import type { Macam } from './gangguan-macam.ts';
import { type Acuan, type Jadi, jawaban, pelanggaran, potret } from './gangguan-periksa.ts';
import { type Awal, PELAKU, REKAN } from './gangguan-register.ts';
import type { Lakon } from './gangguan-tindakan.ts';

const pilihan = { bundle: BUNDLE_TANPA_DOCX, user: REKAN };

const periksa = (s: Awal): void => {
  const done = call(s.wb, 'periksaRegister', {}, pilihan);
  if ('masalah' in done) throw new Error(`periksa: ${done.masalah[0]?.pesan}`);
};

const pulihkan = (s: Awal): void => {
  const done = call(s.wb, 'pulihkanSusunan', {}, pilihan);
  if ('masalah' in done) throw new Error(`pulihkan: ${done.masalah[0]?.pesan}`);
};

const tertukar = (s: Awal): number => {
  const done = call(s.wb, 'periksaRegister', {}, pilihan);
  if ('masalah' in done) throw new Error(`periksa: ${done.masalah[0]?.pesan}`);
  return done.ringkas.find((r) => r.kode === 'S03')?.jumlah ?? 0;
};

/** The undisturbed run: how many calls it makes, by name, and what the entries are before and after it. */
export type Tenang = {
  readonly nama: readonly string[];
  /** The first call that writes: before it there is nothing to lose. */
  readonly menulis: number;
  readonly acuan: Acuan;
};

export const tenang = (lakon: Lakon): Tenang => {
  const utuh = (s: Awal): ReadonlyMap<string, Readonly<Record<string, unknown>>> => {
    if (lakon.memulihkan) pulihkan(s);
    periksa(s);
    return potret(s.wb);
  };
  const nama: string[] = [];
  const s = lakon.awal();
  const pertama = lakon.jalan(
    s,
    { ids: s.ids, permintaan: 'pertama' },
    { user: PELAKU, atCall: (_, name) => nama.push(name) },
  );
  if (!jawaban(pertama).ok)
    throw new Error(`${lakon.nama}: ${pertama.error?.message ?? JSON.stringify(jawaban(pertama).tolak)}`);
  if (lakon.kode && lakon.kode !== 'T39') lakon.jalan(s, { ids: [s.lain[0]], permintaan: 'kedua' }, { user: REKAN });
  const menulis = nama.findIndex((n) => /\.(set|clear|insert|create)/.test(n)) + 1;
  return { nama, menulis, acuan: { sebelum: utuh(lakon.awal()), sesudah: utuh(s) } };
};

/** A run that was disturbed at one call, and what is wrong afterwards. */
export type Hasil = { readonly salah: readonly string[]; readonly sibuk: boolean };

const simpulkan = (jadi: Jadi, acuan: Acuan): readonly string[] => {
  try {
    return pelanggaran(jadi, acuan);
  } catch (error) {
    return [`tidak dapat diperiksa: ${String((error as Error).message).slice(0, 160)}`];
  }
};

/** All that stands in the file and beside it. */
const isiBerkas = ({ wb }: Awal): string => JSON.stringify([allCells(wb), wb.properties.script]);

/**
 * Stops the script before a call; then somebody else works, or checks. Where the stop left the file as it was before, it
 * was never begun: what comes next is what comes without it.
 */
export const berhenti = (lakon: Lakon, t: Tenang, n: number, loseUnflushed: boolean): Hasil => {
  // Nothing is unsent yet: both ways to stop are one.
  if (n <= t.menulis && !loseUnflushed) return { salah: [], sibuk: false };
  const s = lakon.awal();
  const semula = n <= t.menulis ? isiBerkas(s) : '';
  const pertama = lakon.jalan(
    s,
    { ids: s.ids, permintaan: 'pertama' },
    { user: PELAKU, stopAfterCall: n, loseUnflushed },
  );
  if (semula !== '') {
    const sama = isiBerkas(s) === semula;
    return { salah: sama ? [] : ['berubah sebelum ada yang ditulis'], sibuk: false };
  }
  const diperiksa = n % 2 === 0 || lakon.memeriksa === true;
  try {
    if (lakon.memulihkan) pulihkan(s);
    if (diperiksa) periksa(s);
    else call(s.wb, 'tambahUsulan', { nama_inovasi: 'Usulan berikut' }, pilihan);
    if (!diperiksa && entries(s.wb).filter((e) => e.nama_inovasi === 'Usulan berikut' && e.id !== '').length !== 1)
      return { salah: ['tindakan berikut tidak jadi'], sibuk: false };
  } catch (error) {
    return { salah: [String((error as Error).message).slice(0, 160)], sibuk: false };
  }
  return {
    salah: simpulkan({ s, lakon, pertama, kedua: undefined, diperiksa: diperiksa && !lakon.memulihkan }, t.acuan),
    sibuk: false,
  };
};

/** Somebody does something before a call; then another clerk checks, and mends what was sorted apart. */
export const diganggu = (lakon: Lakon, t: Tenang, macam: Macam, n: number): Hasil => {
  const s = lakon.awal();
  let kedua: Outcome | undefined;
  const pertama = lakon.jalan(
    s,
    { ids: s.ids, permintaan: 'pertama' },
    {
      user: PELAKU,
      atCall: (call) => {
        if (call === n) kedua = macam.pada(s, lakon);
      },
    },
  );
  const salah: string[] = [];
  try {
    if (lakon.memulihkan) pulihkan(s);
    if (macam.jejak === 'sebagian') {
      const temuan = tertukar(s);
      if (temuan > 1) salah.push(`${temuan} temuan S03`);
      pulihkan(s);
    }
    periksa(s);
    macam.kembalikan?.(s, lakon);
    if (macam.jejak === 'hapus' && !lakon.tab && lakon.kode) {
      const kena = macam.kena?.(s) ?? '';
      const lagi = outcome(
        s.wb,
        'lakukanTindakan',
        { id: [kena], kode: 'T31', isian: { alasan: 'ditarik pengusul' }, lihat: s.lihat, permintaan: 'lagi' },
        pilihan,
      );
      if (jawaban(lagi).tolak[0]?.kode !== 'ID_TIDAK_ADA') salah.push('baris yang dihapus tidak diberitahukan');
    }
  } catch (error) {
    return { salah: [...salah, String((error as Error).message).slice(0, 160)], sibuk: false };
  }
  const sibuk = kedua !== undefined && jawaban(kedua).tolak.some((m) => m.kode === 'SIBUK');
  return { salah: [...salah, ...simpulkan({ s, lakon, macam, pertama, kedua, diperiksa: true }, t.acuan)], sibuk };
};
