import type { DaftarPD } from '../domain/aturan/aturan.ts';
import { kalenderUnit } from '../domain/hari-kerja/kalender-unit.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import type { Masalah } from '../domain/pesan.ts';
import { ok, type Result } from '../domain/result.ts';
import { HARI_LIBUR } from '../domain/tab/pengaturan.ts';
import { LAPORAN } from '../domain/tab/penilaian.ts';
import { type KonteksTenggat, laporanTerakhir } from '../domain/tenggat/konteks-tenggat.ts';
import type { Kantor } from './kantor.ts';
import { muatTab } from './muat.ts';

/** What deadlines need besides the register, settings and offices: the holidays and the reports of trials. Two reads. */
export const konteksTenggat = (
  kantor: Kantor,
  pengaturan: Pengaturan,
  pd: DaftarPD,
): Result<KonteksTenggat, Masalah> => {
  const libur = muatTab(kantor.buku, HARI_LIBUR);
  if (!libur.ok) return libur;
  const laporan = muatTab(kantor.buku, LAPORAN);
  if (!laporan.ok) return laporan;
  const hariIni = kantor.hariIni();
  return ok({
    hariIni,
    pengaturan,
    kalender: kalenderUnit(
      pengaturan,
      libur.value.map((r) => r.tanggal),
      pd,
    ),
    laporanTerakhir: laporanTerakhir(laporan.value, hariIni),
  });
};
