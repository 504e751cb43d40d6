import { type IsiNilai, kunciNilai } from '../domain/nilai/ubah-nilai.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { bacaKatalog, type Indikator, type Katalog } from '../domain/program/katalog.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { KATALOG, NILAI_INDIKATOR } from '../domain/tab/program.ts';
import type { Kantor } from './kantor.ts';
import { cariEntri, type Entri, muatPengaturan, muatRegister, type Register, tahunRegister } from './muat.ts';
import { muatBarisProgram } from './muat-program.ts';

/** What levels of one innovation, or of the region, are chosen on. */
export type BahanNilai = {
  readonly tahun: string;
  readonly daerah: string;
  readonly register: Register;
  /** null where the region itself is asked about. */
  readonly entri: Entri | null;
  readonly katalog: Katalog;
  readonly indikator: readonly Indikator[];
  /** The rows of tab Nilai Indikator by number. */
  readonly kini: ReadonlyMap<string, IsiNilai>;
};

export type MintaBahan = { readonly id?: string; readonly tahun?: string };

/** The year of the register, and the catalogue of a year; one read of each tab. */
export const muatKatalog = (
  kantor: Kantor,
  minta?: string,
): Result<{ readonly tahun: string; readonly daerah: string; readonly katalog: Katalog }, Masalah> => {
  const pengaturan = muatPengaturan(kantor.buku);
  if (!pengaturan.ok) return pengaturan;
  const p = pengaturan.value;
  const tahun = minta || tahunRegister(kantor, p);
  const rows = muatBarisProgram(kantor.buku, KATALOG);
  if (!rows.ok) return rows;
  const katalog = bacaKatalog(rows.value, tahun);
  return katalog.ok ? ok({ tahun, daerah: `${p.jenis_daerah} ${p.nama_daerah}`, katalog: katalog.value }) : katalog;
};

/** The indicators of the year that belong to an innovation, or to the region where no id is given, with their rows. */
export const muatBahanNilai = (kantor: Kantor, { id = '', tahun: asked }: MintaBahan): Result<BahanNilai, Masalah> => {
  const dasar = muatKatalog(kantor, asked);
  if (!dasar.ok) return dasar;
  const { tahun, daerah, katalog } = dasar.value;
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register;
  const entri = id === '' ? ok(null) : cariEntri(register.value, id);
  if (!entri.ok) return entri;
  const rows = muatBarisProgram(kantor.buku, NILAI_INDIKATOR);
  if (!rows.ok) return rows;
  const indikator = id === '' ? katalog.spd : katalog.sid;
  if (indikator.length === 0)
    return fail([
      masalah('KATALOG_TANPA_BAGIAN', { tahun, apa: id === '' ? 'Satuan Pemerintah Daerah' : 'Satuan Inovasi Daerah' }),
    ]);
  const byKunci = new Map(rows.value.map((r) => [kunciNilai(r), r]));
  const kini = new Map<string, IsiNilai>();
  for (const { no } of indikator) {
    const row = byKunci.get(kunciNilai({ tahun, id, no }));
    if (!row) continue;
    const { klaim, terverifikasi, dasar: alasan, diverifikasi_oleh, diverifikasi_tgl } = row;
    kini.set(no, { klaim, terverifikasi, dasar: alasan, diverifikasi_oleh, diverifikasi_tgl });
  }
  return ok({ tahun, daerah, register: register.value, entri: entri.value, katalog, indikator, kini });
};
