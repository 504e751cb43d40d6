import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { cleanText } from '../domain/naskah/clean-text.ts';
import { klausulDaerah } from '../domain/naskah/klausul-daerah.ts';
import { giliran } from '../domain/naskah-dinas/giliran.ts';
import { jenisDinas, type KodeDinas } from '../domain/naskah-dinas/jenis-dinas.ts';
import { KLAUSUL_DINAS } from '../domain/naskah-dinas/klausul-dinas.ts';
import { pokokDinas, susunDinas } from '../domain/naskah-dinas/susun-dinas.ts';
import type { JenisDinas } from '../domain/naskah-dinas/wujud-dinas.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { JENIS_NASKAH } from '../domain/tab/naskah.ts';
import { labelStatus } from '../domain/tahapan.ts';
import type { NaskahDiminta } from './buat-naskah.ts';
import type { Kantor } from './kantor.ts';
import { masalahNaskah } from './masalah-naskah.ts';
import { cariEntri, muatPengaturan, muatRegister, type Register } from './muat.ts';
import { penerbitDinas } from './penanda-dinas.ts';
import { pokokPerangkat } from './pokok-perangkat.ts';
import { tolakOrang } from './siapa.ts';
import { type PokokDinas, susunBahanDinas } from './susun-bahan-dinas.ts';
import { muatTabDinas } from './tab-dinas.ts';

export type MintaDinas = {
  readonly jenis: string;
  readonly id: readonly string[];
  /** Only for these offices, by any of their names, of those that a kind is made for; absent means all. */
  readonly perangkatDaerah?: readonly string[];
  /** Number, date, place and the like, as far as they are known. */
  readonly isian: Readonly<Record<string, string>>;
};

/** Documents that are ready to be made, composed and complete. */
export type RencanaDinas = {
  readonly pengaturan: Pengaturan;
  readonly register: Register;
  readonly diminta: readonly NaskahDiminta[];
};

/** Whether a kind is made for an entry in its state and of its initiator. */
export const isCocok = ({ status, inisiator }: JenisDinas, e: Inovasi): boolean =>
  (status as readonly string[]).includes(e.status) && (inisiator?.includes(e.inisiator_jenis) ?? true);

const entriCocok = (
  register: Register,
  jenis: JenisDinas & { readonly kode: KodeDinas },
  ids: readonly string[],
): Result<readonly Inovasi[], Masalah> => {
  if (ids.length === 0) return fail([masalah('TIDAK_ADA_PILIHAN')]);
  const problems: Masalah[] = [];
  const entri = [...new Set(ids)].flatMap((id) => {
    const found = cariEntri(register, id);
    if (!found.ok) {
      problems.push(...found.problems);
      return [];
    }
    const { e } = found.value;
    if (!isCocok(jenis, e)) {
      const naskah = labelOf(JENIS_NASKAH, jenis.kode);
      problems.push(masalah('NASKAH_TIDAK_COCOK', { naskah, id, status: labelStatus(e.status) }));
    }
    return [e];
  });
  return problems.length > 0 ? fail(problems) : ok(entri);
};

/** The title of a document without its version; that of a letter tells it apart from those to other offices. */
export const judulDinas = (kode: KodeDinas, { inovasi, kantor }: PokokDinas, tahun: string): string =>
  cleanText(
    `${labelOf(JENIS_NASKAH, kode)}${kantor ? ` ${tahun}` : ''}, ${pokokDinas({ inovasi, tujuan: { kantor: kantor?.nama ?? '', kepala: '' } })}`,
  );

/**
 * Composes all documents that a request means, before any is made: everything missing comes back at once. Where one request
 * means many, those who have got fewest come first, so a run that was stopped goes on where it stopped.
 */
export const rencanakanDinas = (kantor: Kantor, minta: MintaDinas): Result<RencanaDinas, Masalah> => {
  const tolak = tolakOrang(kantor);
  if (tolak) return fail([tolak]);
  const jenis = jenisDinas(minta.jenis);
  if (!jenis) return fail([masalah('JENIS_NASKAH_TIDAK_DIKENAL', { jenis: minta.jenis })]);
  const pengaturan = muatPengaturan(kantor.buku);
  if (!pengaturan.ok) return pengaturan;
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register;
  const { kode, untuk } = jenis;
  const entri = untuk === 'PERANGKAT_DAERAH' ? ok([]) : entriCocok(register.value, jenis, minta.id);
  if (!entri.ok) return entri;
  const tab = muatTabDinas(kantor, jenis);
  if (!tab.ok) return tab;
  const p = pengaturan.value;
  const perangkat =
    untuk === 'PERANGKAT_DAERAH'
      ? pokokPerangkat(jenis, register.value, tab.value, p, kantor.hariIni(), minta.perangkatDaerah)
      : ok([]);
  if (!perangkat.ok) return perangkat;
  const semua: readonly PokokDinas[] =
    untuk === 'PERANGKAT_DAERAH'
      ? perangkat.value
      : untuk === 'BANYAK'
        ? [{ inovasi: entri.value }]
        : entri.value.map((e) => ({ inovasi: [e] }));
  if (semua.length === 0)
    return fail([masalah(kode === 'RENCANA_KERJA_INOVASI' ? 'TANPA_RENCANA_AKSI' : 'TANPA_PENERIMA_SURAT')]);
  const ada = tab.value.naskah.filter((n) => n.jenis === kode && n.keadaan !== 'BATAL');
  const sudah = (pokok: PokokDinas): number => {
    const judul = `${judulDinas(kode, pokok, p.tahun)} (versi `;
    const id = pokok.inovasi.map((e) => e.id).join('; ');
    return ada.filter((n) => n.id === id && (id !== '' || n.judul.startsWith(judul))).length;
  };
  const klausul = klausulDaerah(tab.value.format, kode, KLAUSUL_DINAS[kode]);
  if (!klausul.ok) return fail(klausul.problems.map(masalahNaskah));
  const problems = new Map<string, Masalah>();
  const diminta = giliran(semua, sudah).flatMap((pokok): NaskahDiminta[] => {
    const bahan = susunBahanDinas(jenis, p, tab.value, pokok, minta.isian, kantor.hariIni());
    const composed = susunDinas(kode, bahan, klausul.value);
    if (!composed.ok) {
      for (const m of composed.problems.map(masalahNaskah)) problems.set(m.pesan, m);
      return [];
    }
    const ids = pokok.inovasi.map((e) => e.id);
    const judul = judulDinas(kode, pokok, p.tahun);
    return [
      {
        ...{ jenis: kode, keadaan: 'DIBUAT', penerbit: penerbitDinas(bahan.kop, p, tab.value), ids, judul },
        ...{ tentang: ids.length > 0 ? '' : judul, isian: minta.isian, naskah: composed.value, sudah: sudah(pokok) },
      },
    ];
  });
  if (problems.size > 0) return fail([...problems.values()]);
  return ok({ pengaturan: p, register: register.value, diminta });
};
