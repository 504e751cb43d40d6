import { type Tindakan, tindakanDari } from '../domain/alur/alur.ts';
import { kolomIsian } from '../domain/alur/isian.ts';
import { denganIsian, kurangUntuk } from '../domain/alur/putuskan.ts';
import { type Konteks, type Kurang, kunciNomor, type Syarat } from '../domain/alur/syarat.ts';
import { pembacaKolom } from '../domain/baca/skema-kolom.ts';
import { bacaPengaturan, type Pengaturan, settingNumber } from '../domain/pengaturan.ts';
import type { Masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { INDIKATOR, type Indikator, PENILAIAN, type Penilaian } from '../domain/tab/penilaian.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { normaliseText } from '../domain/teks.ts';
import type { Kantor } from './kantor.ts';
import { belumSiap, type Entri, muatPengaturan, muatRegister, muatTab, type Register } from './muat.ts';

/** One read of each tab that a requirement may look at: acts are judged on this, outside the lock. */
export type PotretKantor = {
  readonly pengaturan: Pengaturan;
  readonly register: Register;
  readonly penilaian: ReadonlyMap<string, readonly Penilaian[]>;
  readonly indikator: ReadonlyMap<string, readonly Indikator[]>;
  /** Dates under which a decree number stands in the register, by folded number. */
  readonly keputusan: ReadonlyMap<string, readonly { readonly id: string; readonly tanggal: string }[]>;
};

const byId = <R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> => {
  const map = new Map<string, R[]>();
  for (const row of rows) {
    const same = map.get(row.id);
    if (same) same.push(row);
    else map.set(row.id, [row]);
  }
  return map;
};

/** Which tabs an act has to look at besides the register. */
export type Kebutuhan = { readonly pengaturan: boolean; readonly penilaian: boolean; readonly indikator: boolean };

const SEMUA: Kebutuhan = { pengaturan: true, penilaian: true, indikator: true };

/** The tabs that these requirements look at; a meeting's outcome given as input makes the written judgements unneeded. */
export const kebutuhan = (syarat: readonly Syarat[], isian: Readonly<Record<string, Nilai>>): Kebutuhan => ({
  pengaturan: syarat.includes('penilaianLayak') || syarat.includes('rancangBangunCukup'),
  penilaian: syarat.includes('penilaianLayak') && (isian['hadir'] ?? '') === '',
  indikator: syarat.includes('indikator'),
});

/** Only the register: enough to tell which acts a state has. */
export const TANPA_TAMBAHAN: Kebutuhan = { pengaturan: false, penilaian: false, indikator: false };

const keputusanTercatat = (register: Register): PotretKantor['keputusan'] => {
  const keputusan = new Map<string, { id: string; tanggal: string }[]>();
  for (const { e } of register.byBaris.values()) {
    if (e.sk_no === '') continue;
    const key = kunciNomor(e.sk_no, e.sk_tgl);
    const known = keputusan.get(key) ?? [];
    known.push({ id: e.id, tanggal: e.sk_tgl });
    keputusan.set(key, known);
  }
  return keputusan;
};

/** One read of the register and of each further tab that is needed; `dari` spares the register when it was read before. */
export const potretKantor = (
  kantor: Kantor,
  butuh: Kebutuhan = SEMUA,
  dari?: PotretKantor,
): Result<PotretKantor, Masalah> => {
  const { buku } = kantor;
  const belum = belumSiap(buku);
  if (belum) return fail([belum]);
  const pengaturan = butuh.pengaturan ? muatPengaturan(buku) : ok(bacaPengaturan([]));
  if (!pengaturan.ok) return pengaturan;
  const register = dari ? ok(dari.register) : muatRegister(buku);
  if (!register.ok) return register;
  const penilaian = butuh.penilaian ? muatTab(buku, PENILAIAN) : ok([]);
  if (!penilaian.ok) return penilaian;
  const indikator = butuh.indikator ? muatTab(buku, INDIKATOR) : ok([]);
  if (!indikator.ok) return indikator;
  return ok({
    pengaturan: pengaturan.value,
    register: register.value,
    penilaian: byId(penilaian.value),
    indikator: byId(indikator.value),
    keputusan: dari?.keputusan ?? keputusanTercatat(register.value),
  });
};

const asText = (isian: Readonly<Record<string, Nilai>>): Record<string, string> =>
  Object.fromEntries(Object.entries(isian).map(([k, v]) => [k, v === null ? '' : String(v)]));

/** What the requirements of an act may look at for one entry; `bersama` are the ids that the same request changes. */
export const konteksUntuk = (
  p: PotretKantor,
  kantor: Kantor,
  entri: Entri,
  isian: Readonly<Record<string, Nilai>>,
  bersama: ReadonlySet<string>,
  kosongSaja = false,
): Konteks => {
  const keputusanLain = new Map<string, string>();
  for (const [nomor, uses] of p.keputusan) {
    const other = uses.find((u) => u.id !== entri.e.id && !bersama.has(u.id));
    if (other) keputusanLain.set(nomor, other.tanggal);
  }
  return {
    hariIni: kantor.hariIni(),
    minPenilai: settingNumber(p.pengaturan, 'min_penilai'),
    minKata: settingNumber(p.pengaturan, 'min_kata'),
    penilaian: p.penilaian.get(entri.e.id) ?? [],
    indikator: p.indikator.get(entri.e.id) ?? [],
    berubah: entri.e.sidik !== entri.sidik,
    keputusanLain,
    kosongSaja,
    isian: asText(isian),
  };
};

export type TindakanTersedia = { readonly tindakan: Tindakan; readonly kurang: readonly Kurang[] };

/** Inputs as their columns read them; what cannot be read stays the text it was, for a requirement to refuse. */
const terbaca = (isian: Readonly<Record<string, Nilai>>): Record<string, Nilai> =>
  Object.fromEntries(
    Object.entries(isian).map(([key, v]) => {
      const column = kolomIsian(key);
      if (!column || v === null || v === '') return [key, v];
      return [key, pembacaKolom(column)(typeof v === 'number' ? v : normaliseText(v)).nilai];
    }),
  );

/** The acts that may be offered for an entry: those of its state, on the route of its initiator. */
export const tindakanTerbuka = (e: Inovasi): readonly Tindakan[] => {
  const wrongRoute = e.inisiator_jenis === 'KEPALA_DAERAH' ? 'T01' : 'T01b';
  return tindakanDari(e.status).filter((t) => t.dibuka && t.kode !== wrongRoute);
};

/** The open acts of an entry's state, each with what it still lacks. */
export const tindakanUntuk = (
  p: PotretKantor,
  kantor: Kantor,
  entri: Entri,
  diketik: Readonly<Record<string, Nilai>> = {},
): TindakanTersedia[] => {
  const isian = terbaca(diketik);
  const e = denganIsian(entri.e, isian, true);
  return tindakanTerbuka(e).map((tindakan) => ({
    tindakan,
    kurang: kurangUntuk(e, tindakan, konteksUntuk(p, kantor, entri, isian, new Set())),
  }));
};
