import type { BahanDinas } from '../domain/naskah-dinas/bahan-dinas.ts';
import type { JenisDinas, Perlu } from '../domain/naskah-dinas/wujud-dinas.ts';
import type { Masalah } from '../domain/pesan.ts';
import { ok, type Result } from '../domain/result.ts';
import { kodeKeutuhan } from '../domain/riwayat/kode-keutuhan.ts';
import { periksaRantai } from '../domain/riwayat/periksa-rantai.ts';
import { GAGASAN } from '../domain/tab/gagasan.ts';
import { type BarisLabinov, LABINOV, RENCANA_AKSI, type RencanaAksi } from '../domain/tab/labinov.ts';
import { PEJABAT, PERANGKAT_DAERAH } from '../domain/tab/lembaga.ts';
import { FORMAT_NASKAH, NASKAH } from '../domain/tab/naskah.ts';
import { INDIKATOR, LAPORAN, PENILAIAN } from '../domain/tab/penilaian.ts';
import type { RowOf, Tab } from '../domain/tab/tab.ts';
import { barisRiwayat, type PeristiwaTercatat, peristiwaTerbaca } from './baca-riwayat.ts';
import type { Kantor } from './kantor.ts';
import { muatTab } from './muat.ts';

/** Everything on other tabs that a kind of naskah dinas is made of, read once for all documents of a run. */
export type TabDinas = {
  readonly pejabat: readonly RowOf<typeof PEJABAT>[];
  readonly kantor: readonly RowOf<typeof PERANGKAT_DAERAH>[];
  readonly format: readonly RowOf<typeof FORMAT_NASKAH>[];
  readonly naskah: readonly RowOf<typeof NASKAH>[];
  readonly penilaian: BahanDinas['penilaian'];
  readonly indikator: BahanDinas['indikator'];
  readonly laporan: BahanDinas['laporan'];
  readonly gagasan: readonly RowOf<typeof GAGASAN>[];
  readonly rencanaAksi: readonly RencanaAksi[];
  readonly labinov: readonly BarisLabinov[];
  readonly kegiatan: readonly PeristiwaTercatat[];
  readonly keutuhan: BahanDinas['keutuhan'];
};

/** A judgement that was closed with a quorum says in the history who was absent. */
const DARI_RIWAYAT: readonly Perlu[] = ['PENILAIAN', 'ALASAN', 'POSISI', 'KEUTUHAN'];

const TANPA_RIWAYAT = { kegiatan: [], keutuhan: { jumlah: 0, kode: '' } };

const dariRiwayat = (kantor: Kantor): Pick<TabDinas, 'kegiatan' | 'keutuhan'> => {
  const rows = barisRiwayat(kantor.buku);
  const hasil = periksaRantai(rows, kantor.ingatan.segel() ?? undefined);
  return {
    kegiatan: rows.flatMap((row) => peristiwaTerbaca(row) ?? []),
    keutuhan: { jumlah: hasil.jumlah, kode: hasil.putusan === 'UTUH' ? kodeKeutuhan(hasil) : '' },
  };
};

/** Reads what a kind needs, and no other tab. */
export const muatTabDinas = (kantor: Kantor, jenis: JenisDinas): Result<TabDinas, Masalah> => {
  const problems: Masalah[] = [];
  const baca = <T extends Tab>(tab: T, perlu = true): readonly RowOf<T>[] => {
    const read = perlu ? muatTab(kantor.buku, tab) : ok([]);
    if (!read.ok) problems.push(...read.problems);
    return read.ok ? read.value : [];
  };
  const perlu = (...any: readonly Perlu[]): boolean => jenis.perlu.some((p) => any.includes(p));
  const tab = {
    pejabat: baca(PEJABAT),
    kantor: baca(PERANGKAT_DAERAH),
    format: baca(FORMAT_NASKAH),
    naskah: baca(NASKAH),
    penilaian: baca(PENILAIAN, perlu('PENILAIAN')),
    indikator: baca(INDIKATOR, perlu('INDIKATOR', 'CAPAIAN')),
    laporan: baca(LAPORAN, perlu('LAPORAN')),
    gagasan: baca(GAGASAN, perlu('GAGASAN')),
    // Tabs of the programmes stand only where somebody asked for them.
    rencanaAksi: baca(RENCANA_AKSI, perlu('RENCANA_AKSI') && kantor.buku.ada(RENCANA_AKSI)),
    labinov: baca(LABINOV, perlu('GAGASAN') && kantor.buku.ada(LABINOV)),
  };
  if (problems.length > 0) return { ok: false, problems };
  return ok({ ...tab, ...(perlu(...DARI_RIWAYAT) ? dariRiwayat(kantor) : TANPA_RIWAYAT) });
};
