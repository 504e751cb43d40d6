import { tindakanDari } from '../domain/alur/alur.ts';
import { kolomIsian } from '../domain/alur/isian.ts';
import type { Aturan, Konteks, Kurang } from '../domain/alur/konteks.ts';
import { denganIsianTindakan, kurangUntuk } from '../domain/alur/putuskan.ts';
import type { Syarat } from '../domain/alur/syarat.ts';
import { kunciNomor } from '../domain/alur/syarat-penetapan.ts';
import type { Tindakan } from '../domain/alur/tindakan.ts';
import { isTerikatKantor } from '../domain/alur/wewenang.ts';
import { pembacaKolom } from '../domain/baca/skema-kolom.ts';
import { groupBy } from '../domain/group-by.ts';
import { periksaNomor } from '../domain/naskah/nomor-sesuai.ts';
import { bacaPengaturan, type Pengaturan, settingNumber, settingYes } from '../domain/pengaturan.ts';
import type { Masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { PEJABAT, PERANGKAT_DAERAH, type Pejabat } from '../domain/tab/lembaga.ts';
import { INDIKATOR, type Indikator, PENILAIAN, type Penilaian } from '../domain/tab/penilaian.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { normaliseText } from '../domain/teks.ts';
import type { JejakEntri } from './jejak-entri.ts';
import type { Kantor } from './kantor.ts';
import { belumSiap, type Entri, muatPengaturan, muatRegister, muatTab, type Register } from './muat.ts';

/** One read of each tab that a requirement may look at: acts are judged on this, outside the lock. */
export type PotretKantor = {
  readonly aturan: Aturan;
  readonly register: Register;
  readonly penilaian: ReadonlyMap<string, readonly Penilaian[]>;
  readonly indikator: ReadonlyMap<string, readonly Indikator[]>;
  readonly pejabat: readonly Pejabat[];
  /** The office above a unit, by name. */
  readonly induk: ReadonlyMap<string, string>;
  /** Dates under which a decree number stands in the register, by folded number. */
  readonly keputusan: ReadonlyMap<string, readonly { readonly id: string; readonly tanggal: string }[]>;
  /** What is doubtful about a decree's number, as sentences. */
  readonly ragukanNomor: Konteks['ragukanNomor'];
  /** Ids of the entries that were proposed again, by the id they were proposed again from. */
  readonly versiBaru: ReadonlyMap<string, string>;
};

const byId = <R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> =>
  groupBy(rows, (r) => r.id);

/** Which tabs an act has to look at besides the register. */
export type Kebutuhan = {
  readonly pengaturan: boolean;
  readonly penilaian: boolean;
  readonly indikator: boolean;
  readonly pejabat: boolean;
};

const SEMUA: Kebutuhan = { pengaturan: true, penilaian: true, indikator: true, pejabat: true };

/** Only the register: enough to tell which acts a state has. */
export const TANPA_TAMBAHAN: Kebutuhan = { pengaturan: false, penilaian: false, indikator: false, pejabat: false };

const MENURUT_PENGATURAN: readonly Syarat[] = [
  'penilaianLayak',
  'rancangBangunCukup',
  'kuorum',
  'bolehLewati',
  'batasUlang',
  'nomorKeputusan',
];
const MENURUT_INDIKATOR: readonly Syarat[] = ['indikator', 'capaianLengkap', 'targetTercapai'];

/** The tabs that an act looks at; a meeting's outcome given as input makes the written judgements unneeded. */
export const kebutuhan = ({ syarat, efek = [] }: Tindakan, isian: Readonly<Record<string, Nilai>>): Kebutuhan => {
  const perlu = (names: readonly Syarat[]): boolean => syarat.some((s) => names.includes(s));
  return {
    // A number of the regulation answers the question whether a decision may stand in for it.
    pengaturan: perlu(MENURUT_PENGATURAN) || (perlu(['peraturan']) && (isian['reg_no'] ?? '') === ''),
    penilaian: perlu(['kuorum', 'bentukHukum']) || (perlu(['penilaianLayak']) && (isian['hadir'] ?? '') === ''),
    indikator: perlu(MENURUT_INDIKATOR) || efek.includes('CATAT_PERLINDUNGAN'),
    pejabat: perlu(['pejabatBerwenang']),
  };
};

/** Entries in which a column is filled: the others need not be read at all. */
const yangBerisi = (register: Register, key: string): readonly Inovasi[] => {
  const at = register.lembar.letak.get(key) ?? -1;
  return [...register.byBaris.values()].flatMap((x) => ((x.cells[at] ?? '') === '' ? [] : [x.e]));
};

const keputusanTercatat = (register: Register): PotretKantor['keputusan'] => {
  const keputusan = new Map<string, { id: string; tanggal: string }[]>();
  for (const e of yangBerisi(register, 'sk_no')) {
    const key = kunciNomor(e.sk_no, e.sk_tgl);
    const known = keputusan.get(key) ?? [];
    known.push({ id: e.id, tanggal: e.sk_tgl });
    keputusan.set(key, known);
  }
  return keputusan;
};

const versiBaru = (register: Register): ReadonlyMap<string, string> =>
  new Map(yangBerisi(register, 'versi_dari_id').map((e) => [e.versi_dari_id, e.id]));

const aturanDari = (p: Pengaturan): Aturan => ({
  minPenilai: settingNumber(p, 'min_penilai'),
  kuorum: settingNumber(p, 'kuorum_penilai'),
  minKata: settingNumber(p, 'min_kata'),
  maksUjiCoba: settingNumber(p, 'maks_uji_coba'),
  bolehLewati: settingYes(p, 'boleh_lewati_uji_coba'),
  penerapanDenganKeputusan: settingYes(p, 'penerapan_dengan_keputusan'),
});

/** The offices above units; asked for only where a role of the person is bound to an office. */
const indukDari = (kantor: Kantor): Result<ReadonlyMap<string, string>, Masalah> => {
  if (!kantor.orang().peran.some(isTerikatKantor)) return ok(new Map());
  const offices = muatTab(kantor.buku, PERANGKAT_DAERAH);
  return offices.ok ? ok(new Map(offices.value.map((o) => [o.nama, o.induk]))) : offices;
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
  const pejabat = butuh.pejabat ? muatTab(buku, PEJABAT) : ok([]);
  if (!pejabat.ok) return pejabat;
  const induk = dari ? ok(dari.induk) : indukDari(kantor);
  if (!induk.ok) return induk;
  return ok({
    aturan: aturanDari(pengaturan.value),
    register: register.value,
    penilaian: byId(penilaian.value),
    indikator: byId(indikator.value),
    pejabat: pejabat.value,
    induk: induk.value,
    ragukanNomor: (nomor, tanggal) =>
      periksaNomor({ jenis: 'KEPUTUSAN', nomor, tanggal }, pengaturan.value)
        .map((m) => m.pesan)
        .join(' '),
    keputusan: dari?.keputusan ?? keputusanTercatat(register.value),
    versiBaru: dari?.versiBaru ?? versiBaru(register.value),
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
  jejak: JejakEntri,
  bersama: ReadonlySet<string> = new Set(),
  kosongSaja = false,
): Konteks => {
  const { e } = entri;
  const keputusanLain = new Map<string, string>();
  for (const [nomor, uses] of p.keputusan) {
    const other = uses.find((u) => u.id !== e.id && !bersama.has(u.id));
    if (other) keputusanLain.set(nomor, other.tanggal);
  }
  return {
    hariIni: kantor.hariIni(),
    aturan: p.aturan,
    peran: kantor.orang().peran,
    induk: p.induk,
    sebelum: e,
    penilaian: p.penilaian.get(e.id) ?? [],
    indikator: p.indikator.get(e.id) ?? [],
    pejabat: p.pejabat,
    berubah: jejak.berubah,
    pertanyaan: jejak.pertanyaan,
    menyelesaikan: [],
    ...(jejak.terakhir === undefined ? {} : { terakhir: jejak.terakhir }),
    cari: (id) => p.register.byId.get(id)?.[0]?.e,
    versiBaru: p.versiBaru.get(e.id) ?? '',
    keputusanLain,
    ragukanNomor: p.ragukanNomor,
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
export const tindakanUntukEntri = (e: Inovasi): readonly Tindakan[] => {
  const wrongRoute = e.inisiator_jenis === 'KEPALA_DAERAH' ? 'T01' : 'T01b';
  return tindakanDari(e.status).filter((t) => t.kode !== wrongRoute && !t.fungsi);
};

/** The acts of an entry's state, each with what it still lacks. */
export const tindakanUntuk = (
  p: PotretKantor,
  kantor: Kantor,
  entri: Entri,
  jejak: JejakEntri,
  diketik: Readonly<Record<string, Nilai>> = {},
): TindakanTersedia[] => {
  const isian = terbaca(diketik);
  const k = konteksUntuk(p, kantor, entri, isian, jejak, new Set(), true);
  return tindakanUntukEntri(entri.e).map((tindakan) => ({
    tindakan,
    kurang: kurangUntuk(denganIsianTindakan(entri.e, tindakan, isian, k), tindakan, k),
  }));
};
