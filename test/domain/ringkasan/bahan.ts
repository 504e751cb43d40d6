import { daftarPD } from '../../../src/domain/aturan/aturan.ts';
import { susunKalender } from '../../../src/domain/hari-kerja/kalender.ts';
import { bacaPengaturan } from '../../../src/domain/pengaturan.ts';
import type { BahanRingkasan } from '../../../src/domain/ringkasan/bahan-ringkasan.ts';
import type { Peralihan } from '../../../src/domain/ringkasan/peralihan.ts';
import { penyaringNama } from '../../../src/domain/ringkasan/tanpa-nama.ts';
import { INOVASI, type Inovasi } from '../../../src/domain/tab/inovasi.ts';
import { PERANGKAT_DAERAH, type PerangkatDaerah } from '../../../src/domain/tab/lembaga.ts';
import { tahapanIid } from '../../../src/domain/tahapan.ts';
import type { Tanggal } from '../../../src/domain/tanggal.ts';

type Columns = readonly { readonly key: string; readonly type: string }[];
const blank = (columns: Columns): Record<string, string | null> =>
  Object.fromEntries(columns.map((c) => [c.key, c.type === 'number' || c.type === 'money' ? null : '']));

export const anOffice = (over: Partial<PerangkatDaerah>): PerangkatDaerah =>
  ({ ...blank(PERANGKAT_DAERAH.columns), wajib_inovasi: 'YA', keadaan: 'AKTIF', ...over }) as PerangkatDaerah;

export const anEntry = (over: Partial<Inovasi>): Inovasi => {
  const status = over.status ?? 'DRAF';
  return { ...blank(INOVASI.columns), status, tahapan_iid: tahapanIid(status), ...over } as Inovasi;
};

export const aPassage = (no: number, id: string, over: Partial<Peralihan>): Peralihan => ({
  no,
  id,
  hari: '2026-01-01',
  tindakan: 'T01',
  dari: '',
  ke: '',
  ...over,
});

/** The material of a summary on 15 June 2026; names of people are those of the entries. */
export const aBahan = (
  over: Partial<BahanRingkasan> = {},
  settings: Readonly<Record<string, string>> = {},
): BahanRingkasan => {
  const pengaturan = bacaPengaturan(Object.entries({ tahun: '2026', ...settings }));
  const offices = over.offices ?? [anOffice({ nama: 'Dinas Kesehatan' }), anOffice({ nama: 'Dinas Sosial' })];
  const kalender = susunKalender(5, []);
  return {
    pengaturan,
    tahun: '2026',
    entri: [],
    offices,
    pd: daftarPD(offices),
    konteks: {
      hariIni: '2026-06-15' as Tanggal,
      pengaturan,
      kalender: () => kalender,
      laporanTerakhir: new Map(),
    },
    replikasi: [],
    kegiatan: [],
    tindakLanjut: [],
    riwayat: [],
    sejak: null,
    tanpaNama: penyaringNama((over.entri ?? []).map((e) => e.inisiator_nama)),
    ...over,
  };
};
