import { penetap, pertanyaanSesudah, tulisPertanyaan } from '../domain/alur/ketetapan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { bedaAntara } from '../domain/riwayat/keadaan.ts';
import type { Peristiwa } from '../domain/riwayat/peristiwa.ts';
import { KOLOM_STAF } from '../domain/tab/inovasi.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { bacaRiwayat, type PeristiwaTercatat } from './baca-riwayat.ts';
import { catat, selesaikan } from './catat.ts';
import { type JejakEntri, jejakEntri } from './jejak-entri.ts';
import type { Kantor } from './kantor.ts';
import { cariEntri, type Entri, muatRegister, type Register } from './muat.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari, type Ubah } from './permintaan.ts';
import { tolakPencatat } from './siapa.ts';
import { cellOf } from './tulis-blok.ts';

/** What taking back an import would do, or did. */
export type BatalImpor = {
  /** When the import was recorded, and what its events say of it. */
  readonly waktu: string;
  readonly impor: string;
  /** Entries whose cells go back, and how many cells. */
  readonly inovasi: number;
  readonly sel: number;
  /** Cells that somebody changed or an act fixed since; they stay. */
  readonly dibiarkan: number;
  /** Entries that the import added; an entry is never taken away. */
  readonly ditambahkan: number;
};

type Kembali = { readonly entri: Entri; readonly sel: Readonly<Record<string, readonly [Nilai, Nilai]>> };
type Rencana = { readonly hasil: BatalImpor; readonly register: Register; readonly kembali: readonly Kembali[] };

const KODE = 'T39';

const asal = (p: Peristiwa): unknown => (p.perubahan['+pulih'] as { readonly impor?: string } | undefined)?.impor;

/** The last import of this account that has not been taken back. */
const imporTerakhir = (events: readonly PeristiwaTercatat[], surel: string): readonly PeristiwaTercatat[] => {
  const done = new Set(events.map(asal));
  const own = events.filter((p) => p.tindakan === 'IMPOR' && p.id !== '' && p.operator === surel);
  const last = own[own.length - 1];
  return !last || done.has(last.permintaan) ? [] : events.filter((p) => p.permintaan === last.permintaan);
};

/** What the last import of this account added to a tab that holds no entries; '' where it was one of entries. */
const imporTabLain = (events: readonly PeristiwaTercatat[], surel: string): string => {
  const last = events.filter((p) => p.tindakan === 'IMPOR' && p.operator === surel).at(-1);
  return last?.id === '' ? last.catatan : '';
};

const rencana = (kantor: Kantor): Result<Rencana, Masalah> => {
  const tolak = tolakPencatat(kantor, KODE) ?? selesaikan(kantor);
  if (tolak) return fail([tolak]);
  const events = bacaRiwayat(kantor.buku);
  if (!events.ok) return events;
  const lain = imporTabLain(events.value, kantor.orang().surel);
  if (lain !== '') return fail([masalah('IMPOR_TAB_LAIN', { apa: lain })]);
  const group = imporTerakhir(events.value, kantor.orang().surel).filter((p) => p.tindakan === 'IMPOR');
  const [first] = group;
  if (!first) return fail([masalah('TIDAK_ADA_IMPOR')]);
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register;
  const kembali: Kembali[] = [];
  let dibiarkan = 0;
  for (const p of group.filter((x) => x.dari !== '')) {
    const found = cariEntri(register.value, p.id);
    const sel: Record<string, readonly [Nilai, Nilai]> = {};
    for (const { key } of KOLOM_STAF) {
      const change = p.perubahan[key] as readonly [Nilai, Nilai] | undefined;
      if (!change) continue;
      const now = found.ok ? (found.value.e[key] ?? '') : '';
      if (!found.ok || cellOf(key, now) !== cellOf(key, change[1]) || penetap(found.value.e, key) !== null) dibiarkan++;
      else sel[key] = [now, change[0]];
    }
    if (found.ok && Object.keys(sel).length > 0) kembali.push({ entri: found.value, sel });
  }
  const hasil: BatalImpor = {
    waktu: first.waktu,
    impor: first.permintaan,
    inovasi: kembali.length,
    sel: kembali.reduce((n, k) => n + Object.keys(k.sel).length, 0),
    dibiarkan,
    ditambahkan: group.filter((p) => p.dari === '').length,
  };
  return ok({ hasil, register: register.value, kembali });
};

/** What taking back the last import of this account would do. Nothing is written. */
export const rencanaBatalImpor = (kantor: Kantor): Result<BatalImpor, Masalah> => {
  const r = rencana(kantor);
  return r.ok ? ok(r.value.hasil) : r;
};

const peristiwaBatal = (
  kantor: Kantor,
  permintaan: string,
  { hasil, kembali }: Rencana,
): { readonly peristiwa: readonly Peristiwa[]; readonly ubah: readonly Ubah[] } => {
  const event = peristiwaBaru(kantor, permintaan);
  const jejak = jejakEntri(
    kantor.buku,
    kembali.map((k) => k.entri),
  );
  const peristiwa: Peristiwa[] = [];
  const ubah: Ubah[] = [];
  for (const { entri, sel } of kembali) {
    const { e } = entri;
    const past = jejak.get(e.id) as JejakEntri;
    if (past.statusTercatat !== e.status) continue;
    const versi = e.versi ?? 0;
    const same = { id: e.id, dari: e.status, ke: e.status };
    if (Object.keys(past.edits).length > 0)
      peristiwa.push(event({ ...same, tindakan: 'SUNTING', versi, perubahan: past.edits }));
    const tanya = pertanyaanSesudah(e, past.pertanyaan, sel);
    const sistem = { versi: versi + 1, dipertanyakan: tulisPertanyaan(tanya) };
    const catatan = 'Pembaruan dari impor dibatalkan';
    const perubahan = {
      ...bedaAntara({ versi, dipertanyakan: e.dipertanyakan }, sistem, Object.keys(sistem)),
      ...sel,
      '+pulih': { impor: hasil.impor },
    };
    peristiwa.push(event({ ...same, tindakan: KODE, versi: versi + 1, catatan, perubahan }));
    const staf = Object.fromEntries(Object.entries(sel).map(([key, [, then]]) => [key, then]));
    ubah.push({ id: e.id, lihat: { versi, sidik: entri.sidik }, sistem, staf });
  }
  return { peristiwa, ubah };
};

/**
 * Takes back what the last import of this account changed, cell by cell where the cell still holds what the import put there.
 * What somebody changed since, or an act fixed, stays; entries that the import added stay, too, and are told of.
 */
export const batalkanImpor = (kantor: Kantor): Result<BatalImpor, Masalah> => {
  const r = rencana(kantor);
  if (!r.ok) return r;
  if (r.value.kembali.length === 0)
    return fail([masalah('TIDAK_ADA_PEMBARUAN', { jumlah: r.value.hasil.ditambahkan })]);
  const permintaan = kantor.permintaanBaru();
  const { peristiwa, ubah } = peristiwaBatal(kantor, permintaan, r.value);
  const done = catat(kantor, potretDari(r.value.register), { permintaan, peristiwa, ubah });
  return done.ok ? ok(r.value.hasil) : done;
};
