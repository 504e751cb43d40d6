import type { Inovasi } from '../tab/inovasi.ts';
import { PERAN, type Peran } from '../tab/lembaga.ts';
import type { Konteks, Kurang, PeranOrang } from './konteks.ts';
import type { Tindakan } from './tindakan.ts';

/** Roles that speak for one office: the column that must name it. The others work for the whole region. */
const KOLOM_KANTOR: Partial<Readonly<Record<Peran, 'pd_pengusul' | 'pd_pelaksana'>>> = {
  KEPALA_PD: 'pd_pengusul',
  INISIATOR: 'pd_pengusul',
  PD_PELAKSANA: 'pd_pelaksana',
};

const MAKS_INDUK = 5;

/** Whether an office is the one named, or a unit below it. */
const dibawah = (kantor: string, atas: string, induk: ReadonlyMap<string, string>): boolean => {
  let now: string | undefined = kantor;
  for (let i = 0; now !== undefined && now !== '' && i < MAKS_INDUK; i++) {
    if (now === atas) return true;
    now = induk.get(now);
  }
  return false;
};

/** Whether a role may record the act on this entry: by the table, by its initiator, by its office. */
const berwenang = (t: Tindakan, e: Inovasi, p: PeranOrang, induk: ReadonlyMap<string, string>): boolean => {
  if (p.peran === 'ADMIN') return true;
  if (!t.pencatat.includes(p.peran)) return false;
  const untuk = t.untuk?.[p.peran];
  if (untuk && !untuk.includes(e.inisiator_jenis)) return false;
  const column = KOLOM_KANTOR[p.peran];
  return !column || p.perangkatDaerah === '' || dibawah(e[column], p.perangkatDaerah, induk);
};

/** The role in which a person may record the act on this entry; null when in none. The narrowest role is named first. */
export const peranUntuk = (t: Tindakan, e: Inovasi, k: Pick<Konteks, 'peran' | 'induk'>): Peran | null => {
  const may = k.peran.filter((p) => berwenang(t, e, p, k.induk));
  const rank = (p: Peran): number => (p === 'ADMIN' ? 2 : p === 'PETUGAS' ? 1 : 0);
  return may.sort((a, b) => rank(a.peran) - rank(b.peran))[0]?.peran ?? null;
};

const LABEL = new Map<string, string>(PERAN.map((p) => [p.code, p.label]));

export const labelPeran = (peran: string): string => LABEL.get(peran) ?? peran;

const sebut = (peran: readonly Peran[]): string => {
  const names = peran.map(labelPeran);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}, atau ${names[names.length - 1]}`;
};

const tolak = (kode: string, t: Pick<Tindakan, 'pencatat'>, peran: readonly PeranOrang[]): readonly Kurang[] => [
  { kode, data: { boleh: sebut([...t.pencatat, 'ADMIN']), anda: sebut([...new Set(peran.map((p) => p.peran))]) } },
];

/** Why none of these roles may record the act, whatever the entry; empty when one may. */
export const wewenangPeran = (t: Pick<Tindakan, 'pencatat'>, peran: readonly PeranOrang[]): readonly Kurang[] =>
  peran.some((p) => p.peran === 'ADMIN' || t.pencatat.includes(p.peran))
    ? []
    : tolak(peran.length === 0 ? 'BELUM_TERDAFTAR' : 'TANPA_WEWENANG', t, peran);

/** Why a person may not record the act on this entry: who may, and what the person is. Empty when they may. */
export const kurangWewenang = (t: Tindakan, e: Inovasi, k: Pick<Konteks, 'peran' | 'induk'>): readonly Kurang[] => {
  if (peranUntuk(t, e, k) !== null) return [];
  const role = wewenangPeran(t, k.peran);
  return role.length > 0 ? role : tolak('BUKAN_KANTORNYA', t, k.peran);
};

/** Whether a role speaks for one office only, so that the offices above a unit matter. */
export const isTerikatKantor = (p: PeranOrang): boolean => p.peran in KOLOM_KANTOR && p.perangkatDaerah !== '';
