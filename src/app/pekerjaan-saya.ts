import { tindakanByKode } from '../domain/alur/alur.ts';
import { peranUntuk } from '../domain/alur/wewenang.ts';
import { daftarPD } from '../domain/aturan/aturan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { INOVASI, type Inovasi } from '../domain/tab/inovasi.ts';
import { TINDAK_LANJUT } from '../domain/tab/labinov.ts';
import { PERANGKAT_DAERAH, type Peran } from '../domain/tab/lembaga.ts';
import { type Pekerjaan, susunPekerjaan } from '../domain/tenggat/pekerjaan.ts';
import type { Kantor } from './kantor.ts';
import { konteksTenggat } from './konteks-tenggat.ts';
import { muatPengaturan, muatTab } from './muat.ts';
import { tolakOrang } from './siapa.ts';

export type HasilPekerjaan = {
  readonly nama: string;
  readonly peran: readonly string[];
  readonly pekerjaan: readonly Pekerjaan[];
  /** What the person's own office still owes an event, the earliest day first. */
  readonly tindakLanjut: readonly TindakLanjutMenunggu[];
};

export type TindakLanjutMenunggu = {
  readonly kegiatan: string;
  readonly tindakan: string;
  readonly perangkatDaerah: string;
  readonly tenggat: string;
  readonly terlambat: boolean;
};

/** Follow-ups of the offices for which the person has a role, and of their units; a register without the tab has none. */
const tindakLanjutSaya = (
  kantor: Kantor,
  milik: ReadonlySet<string>,
  induk: ReadonlyMap<string, string>,
): readonly TindakLanjutMenunggu[] => {
  if (milik.size === 0 || !kantor.buku.ada(TINDAK_LANJUT)) return [];
  const read = muatTab(kantor.buku, TINDAK_LANJUT);
  const rows = read.ok ? read.value : [];
  return rows
    .filter((t) => t.selesai === '' && t.tindakan !== '')
    .filter((t) => milik.has(t.perangkat_daerah) || milik.has(induk.get(t.perangkat_daerah) ?? ''))
    .map((t) => ({
      kegiatan: t.kegiatan,
      tindakan: t.tindakan,
      perangkatDaerah: t.perangkat_daerah,
      tenggat: t.tenggat,
      terlambat: t.tenggat !== '' && t.tenggat < kantor.hariIni(),
    }))
    .sort((a, b) => (a.tenggat || '9').localeCompare(b.tenggat || '9'));
};

/** How many innovations of a group travel to a panel; the number of all of them goes along. */
const PALING = 50;

/** What waits for the acting person, oldest first, with its age against the deadline. Changes nothing. */
export const pekerjaanSaya = (kantor: Kantor): Result<HasilPekerjaan, Masalah> => {
  const { buku } = kantor;
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const tolak = tolakOrang(kantor);
  if (tolak) return fail([tolak]);
  const { surel, nama, peran } = kantor.orang();
  if (peran.length === 0) return fail([masalah('PETUGAS_TIDAK_TERCATAT', { surel })]);
  const offices = muatTab(buku, PERANGKAT_DAERAH);
  if (!offices.ok) return offices;
  const konteks = konteksTenggat(kantor, pengaturan.value, daftarPD(offices.value));
  if (!konteks.ok) return konteks;
  const entri = muatTab(buku, INOVASI);
  if (!entri.ok) return entri;
  const wewenang = { peran, induk: new Map(offices.value.map((pd) => [pd.nama, pd.induk])) };
  const untukSaya = (e: Inovasi, kode: string, hanya: Peran | null): boolean => {
    const tindakan = tindakanByKode(kode);
    if (!tindakan || peranUntuk(tindakan, e, wewenang) === null) return false;
    return hanya === null || peran.some((p) => p.peran === hanya);
  };
  return ok({
    nama: nama || surel,
    peran: [...new Set(peran.map((p) => p.peran))],
    pekerjaan: susunPekerjaan(entri.value, konteks.value, untukSaya, PALING),
    tindakLanjut: tindakLanjutSaya(
      kantor,
      new Set(peran.map((p) => p.perangkatDaerah).filter((n) => n !== '')),
      wewenang.induk,
    ),
  });
};
