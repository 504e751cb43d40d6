import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PEJABAT, PERANGKAT_DAERAH, PETUGAS } from '../../src/domain/tab/lembaga.ts';
import { TAB_PENGATURAN } from '../../src/domain/tab/pengaturan.ts';
import { INDIKATOR } from '../../src/domain/tab/penilaian.ts';
import type { Nilai } from '../../src/domain/tab/tab.ts';
import {
  act,
  aProposal,
  aRegister,
  BUNDLE_TANPA_DOCX,
  call,
  entry,
  fill,
  JALAN,
  type Lihat,
  rowOf,
  rowsOf,
  seen,
  type,
  type Workbook,
} from '../a.ts';

/** Who records: an editor of the file who does not own it, so that protections only warn. */
export const PELAKU = 'petugas@contoh.go.id';
/** A second clerk, at the same time or afterwards. */
export const REKAN = 'rekan@contoh.go.id';
/** Somebody who works in the Sheet by hand. */
export const ORANG = 'staf@contoh.go.id';

export type Isian = Readonly<Record<string, Nilai>>;

/** Six entries in one state: three of them are acted on, scattered among the others. */
export type Awal = {
  readonly wb: Workbook;
  /** The entries acted on: the first, the third and the fifth. */
  readonly ids: readonly string[];
  /** The others: one for a second clerk, one for a person to delete, one for a person to type into. */
  readonly lain: readonly [string, string, string];
  readonly lihat: Lihat;
};

const memo = new Map<string, unknown>();

/** Made once; every caller gets a copy. */
export const sekali = <T>(key: string, make: () => T): T => {
  if (!memo.has(key)) memo.set(key, make());
  return structuredClone(memo.get(key)) as T;
};

export const PUTUSAN = {
  alasan: 'sesuai keputusan kepala daerah',
  putusan_no: '188/9/2026',
  putusan_tgl: '2026-06-10',
};
export const ALASAN = { alasan: 'lengkapi manfaat dan sasaran' };

const LAPORAN_AKHIR = { lap_no: '050/3/LAP', lap_tgl: '2026-06-12', hasil: 'Warga terlayani.' };

/** From the decree to the rule that applies the innovation. */
const LANJUTAN: readonly { readonly kode: string; readonly ke: string; readonly isian: Isian }[] = [
  { kode: 'T15', ke: 'UJI_COBA', isian: { uji_coba_mulai: '2026-05-20' } },
  { kode: 'T20', ke: 'EVALUASI_UJI_COBA', isian: LAPORAN_AKHIR },
  { kode: 'T23', ke: 'LULUS_UJI_COBA', isian: { evaluasi_no: '000.9/8/BA', evaluasi_tgl: '2026-06-14' } },
  {
    kode: 'T24',
    ke: 'PENYUSUNAN_REGULASI',
    isian: {
      beban_masyarakat: 'Tidak',
      batas_masyarakat: 'Tidak',
      beban_apbd: 'Tidak',
      tata_laksana: 'Ya',
      alasan: 'tata laksana di dalam pemerintahan',
    },
  },
  {
    kode: 'T26',
    ke: 'PENERAPAN',
    isian: { reg_no: '7', reg_tgl: '2026-06-15', undang_tgl: '2026-06-15', bd_no: '7', penerapan_mulai: '2026-06-15' },
  },
];

export const JALAN_LENGKAP = [...JALAN, ...LANJUTAN];

/** Short texts, so that thousands of runs stay quick; every row tells itself apart from the others. */
const usul = (n: number, over: Isian): Isian => ({
  rancang_bangun: `Rancang bangun ${n} dengan lima kata`,
  pokok_perubahan: `Perubahan ${n}`,
  tujuan: `Tujuan ${n}`,
  manfaat: `Manfaat ${n}`,
  sasaran: `Sasaran ${n}`,
  uji_coba_mulai: '2026-05-21',
  uji_coba_selesai: '2026-06-10',
  ...over,
});

const atur = (wb: Workbook, kunci: string, isi: string): void =>
  type(wb, TAB_PENGATURAN, rowsOf(wb, TAB_PENGATURAN).findIndex((r) => r.kunci === kunci) + 2, 'isi', isi);

/** Registered proposals, in a register where both clerks may record everything. */
export const usulan = (over: Isian = {}): Awal =>
  sekali(`usulan ${JSON.stringify(over)}`, () => {
    const wb = aRegister();
    fill(wb, PERANGKAT_DAERAH, [
      { nama: 'Dinas Kesehatan', jenis_unit: 'Dinas', wajib_inovasi: 'Ya', keadaan: 'Aktif' },
      { nama: 'Dinas Sosial', jenis_unit: 'Dinas', wajib_inovasi: 'Ya', keadaan: 'Aktif' },
    ]);
    fill(wb, PEJABAT, [
      { jabatan: 'Bupati Luwu Timur', sebutan: 'Definitif', nama: 'Andi Contoh', dari: '2025-02-20' },
    ]);
    fill(
      wb,
      PETUGAS,
      [PELAKU, REKAN].map((surel) => ({
        surel,
        nama: surel.split('@')[0] as string,
        peran: 'ADMIN',
        dari: '2026-01-01',
      })),
    );
    atur(wb, 'min_kata', '5');
    atur(wb, 'boleh_lewati_uji_coba', 'Ya');
    fill(
      wb,
      INOVASI,
      [1, 2, 3, 4, 5, 6].map((n) => aProposal(n, usul(n, over) as Record<string, string>)),
    );
    const made = call(wb, 'daftarkanBaris', {}, { bundle: BUNDLE_TANPA_DOCX, user: PELAKU });
    if ('masalah' in made) throw new Error(JSON.stringify(made));
    fill(
      wb,
      INDIKATOR,
      made.id.map((id) => ({ id, indikator: 'Warga terlayani', satuan: 'orang', awal: 0, target: 10, capaian: 12 })),
    );
    return dari(wb, made.id);
  });

/** What a panel has seen of six entries, three of them chosen. */
export const dari = (wb: Workbook, semua: readonly string[]): Awal => {
  const [a, b, c, d, e, f] = semua as [string, string, string, string, string, string];
  return { wb, ids: [a, c, e], lain: [b, d, f], lihat: seen(wb, semua) };
};

export const semuaId = (s: Awal): readonly string[] => [...s.ids, ...s.lain].sort();

/** All six do an act, at once. */
export const semuaLakukan = (s: Awal, kode: string, isian: Isian): Awal => {
  const { hasil } = act(s.wb, semuaId(s), kode, isian, {}, { bundle: BUNDLE_TANPA_DOCX, user: PELAKU });
  for (const h of hasil) if (!h.ok) throw new Error(`${kode} ${JSON.stringify(h.masalah)}`);
  return dari(s.wb, semuaId(s));
};

/** All six at a state of the road. */
export const padaTahap = (status: string): Awal =>
  sekali(`tahap ${status}`, () => {
    let s = usulan();
    for (const { kode, ke, isian } of JALAN_LENGKAP) {
      if (entry(s.wb, s.ids[0] as string).status === status) return s;
      s = semuaLakukan(s, kode, isian);
      if (entry(s.wb, s.ids[0] as string).status !== ke) throw new Error(`${kode} did not lead to ${ke}`);
    }
    if (entry(s.wb, s.ids[0] as string).status !== status) throw new Error(`no road to ${status}`);
    return s;
  });

/** Somebody types the same column of all six rows. */
export const semuaKetik = (s: Awal, key: string, v: (n: number) => string): Awal => {
  for (const [i, id] of semuaId(s).entries()) type(s.wb, INOVASI, rowOf(s.wb, id), key, v(i + 1));
  return dari(s.wb, semuaId(s));
};
