import { type Pengaturan, settingNumber } from '../domain/pengaturan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { PERANGKAT_DAERAH, PETUGAS, type PerangkatDaerah, type Petugas } from '../domain/tab/lembaga.ts';
import { PENILAIAN, type Penilaian } from '../domain/tab/penilaian.ts';
import { labelStatus } from '../domain/tahapan.ts';
import type { Kantor } from './kantor.ts';
import { cariEntri, type Entri, muatPengaturan, muatRegister, muatTab, type Register } from './muat.ts';

/** Everything that judging looks at: one read of each tab. */
export type BahanPenilaian = {
  readonly pengaturan: Pengaturan;
  readonly aturan: { readonly minPenilai: number; readonly kuorum: number };
  readonly register: Register;
  readonly penilaian: readonly Penilaian[];
  readonly petugas: readonly Petugas[];
  readonly kantor: readonly PerangkatDaerah[];
  /** The office above a unit, by name. */
  readonly induk: ReadonlyMap<string, string>;
};

export const muatPenilaian = (kantor: Kantor): Result<BahanPenilaian, Masalah> => {
  const { buku } = kantor;
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const register = muatRegister(buku);
  if (!register.ok) return register;
  const penilaian = muatTab(buku, PENILAIAN);
  if (!penilaian.ok) return penilaian;
  const petugas = muatTab(buku, PETUGAS);
  if (!petugas.ok) return petugas;
  const offices = muatTab(buku, PERANGKAT_DAERAH);
  if (!offices.ok) return offices;
  const p = pengaturan.value;
  return ok({
    pengaturan: p,
    aturan: { minPenilai: settingNumber(p, 'min_penilai'), kuorum: settingNumber(p, 'kuorum_penilai') },
    register: register.value,
    penilaian: penilaian.value,
    petugas: petugas.value,
    kantor: offices.value,
    induk: new Map(offices.value.map((o) => [o.nama, o.induk])),
  });
};

/** An entry that is being judged, or why it is not. */
export const sedangDinilai = (register: Register, id: string): Result<Entri, Masalah> => {
  const found = cariEntri(register, id);
  if (!found.ok) return found;
  const { status } = found.value.e;
  return status === 'EVALUASI'
    ? found
    : fail([masalah('PENILAIAN_BUKAN_TAHAPNYA', { id, status: labelStatus(status) })]);
};
