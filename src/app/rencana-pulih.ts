import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { bedaAntara } from '../domain/riwayat/keadaan.ts';
import { hariDari, posisiPada } from '../domain/riwayat/posisi.ts';
import { KOLOM_STAF } from '../domain/tab/inovasi.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { labelStatus } from '../domain/tahapan.ts';
import type { Tanggal } from '../domain/tanggal.ts';
import { bacaRiwayat } from './baca-riwayat.ts';
import { type JejakEntri, jejakDari } from './jejak-entri.ts';
import type { Kantor } from './kantor.ts';
import { cariEntri, type Entri } from './muat.ts';
import { type PotretKantor, potretKantor, TANPA_TAMBAHAN } from './potret.ts';
import { tanggalRiwayat } from './tanggal-riwayat.ts';

/** What a restore would do to one entry: nothing is written yet. */
export type RencanaPulih = {
  readonly potret: PotretKantor;
  readonly entri: Entri;
  readonly jejak: JejakEntri;
  readonly tanggal: Tanggal;
  /** The state in which the entry was then. */
  readonly statusDulu: string;
  /** Now and then of the staff cells that differ. */
  readonly sel: Readonly<Record<string, readonly [Nilai, Nilai]>>;
};

const STAF_KEYS: readonly string[] = KOLOM_STAF.map((c) => c.key);

/** Compares the staff cells of an entry with how they stood at the end of a day. Columns of the add-on are left alone. */
export const keadaanPada = (
  kantor: Kantor,
  minta: { readonly id: string; readonly tanggal: string },
): Result<RencanaPulih, Masalah> => {
  const potret = potretKantor(kantor, TANPA_TAMBAHAN);
  if (!potret.ok) return potret;
  const found = cariEntri(potret.value.register, minta.id);
  if (!found.ok) return found;
  const riwayat = bacaRiwayat(kantor.buku);
  if (!riwayat.ok) return riwayat;
  const own = riwayat.value.filter((p) => p.id === minta.id);
  const hari = tanggalRiwayat(minta.tanggal, 'tanggal', kantor.hariIni(), riwayat.value);
  if (!hari.ok) return hari;
  const tanggal = hari.value;
  const dulu = posisiPada(own, tanggal).get(minta.id);
  if (!dulu) {
    const awal = own[0] ? hariDari(own[0].waktu) : 'belum ada';
    return fail([masalah('BELUM_TERCATAT_SAAT_ITU', { id: minta.id, tanggal, awal }, 'tanggal')]);
  }
  const entri = found.value;
  const jejak = jejakDari(entri, own);
  if (jejak.statusTercatat !== entri.e.status)
    return fail([masalah('STATUS_DIKETIK', { tercatat: labelStatus(jejak.statusTercatat) })]);
  const sel = bedaAntara(entri.e, dulu.nilai, STAF_KEYS);
  return ok({ potret: potret.value, entri, jejak, tanggal, statusDulu: String(dulu.nilai['status'] ?? ''), sel });
};

/** The same where there is something to put back; refuses where nothing differs. */
export const rencanaPulih = (
  kantor: Kantor,
  minta: { readonly id: string; readonly tanggal: string },
): Result<RencanaPulih, Masalah> => {
  const keadaan = keadaanPada(kantor, minta);
  if (!keadaan.ok) return keadaan;
  const { tanggal, sel } = keadaan.value;
  return Object.keys(sel).length === 0 ? fail([masalah('TIDAK_BERBEDA', { id: minta.id, tanggal })]) : keadaan;
};
