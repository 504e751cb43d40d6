import { tindakanByKode } from '../alur/alur.ts';
import { hariKerjaAntara } from '../hari-kerja/hari-kerja.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import { isTanggal, type Tanggal } from '../tanggal.ts';
import { foldName } from '../teks.ts';
import { type Langkah, langkahUntuk } from '../tenggat/langkah.ts';
import { tenggatEntri } from '../tenggat/tenggat.ts';
import type { BahanRingkasan } from './bahan-ringkasan.ts';
import { mejaDari } from './meja.ts';
import { urutTeks } from './urut.ts';

/** Who must do what by when. */
export type BarisTenggat = {
  readonly siapa: string;
  readonly apa: string;
  readonly id: string;
  readonly nama: string;
  readonly status: string;
  readonly sejak: Tanggal | '';
  /** '' where no day is set. */
  readonly tenggat: Tanggal | '';
  /** Working days over the due date; 0 in time. */
  readonly lewat: number;
};

export const PD_BELUM_TERDAFTAR = 'Belum terdaftar sebagai perangkat daerah';

/** The registered name of an office: what staff typed beside the list may be anybody's name. */
export const namaTerdaftar = (nama: string, pd: BahanRingkasan['pd']): string =>
  pd.get(foldName(nama))?.nama ?? PD_BELUM_TERDAFTAR;

/** A party as this region calls it. */
const sebutan = (siapa: string, p: BahanRingkasan['pengaturan']): string => {
  if (siapa === 'Perangkat Daerah kelitbangan') return p.pd_litbang || siapa;
  return siapa === 'Kepala Daerah' ? p.jabatan_kepala || siapa : siapa;
};

const MEJA = {
  HUKUM: 'Bagian/Biro Hukum',
  SEKDA: 'Sekretaris Daerah',
  KEPALA_DAERAH: 'Kepala Daerah',
  DPRD: 'Pimpinan DPRD',
} as const;

/** The office where the step is one's own and the office is known; else whoever decides the act. */
const pihak = (e: Inovasi, l: Langkah, b: BahanRingkasan): string => {
  const meja = mejaDari(e);
  if (meja) return sebutan(MEJA[meja.siapa], b.pengaturan);
  const t = tindakanByKode(l.tindakan);
  const pejabat = t?.pejabatUntuk?.[e.inisiator_jenis] ?? t?.pejabat ?? '';
  const kunci = l.unit ?? (e.status === 'DRAF' ? 'pd_pengusul' : null);
  const nama = pejabat === 'Perangkat Daerah pelaksana' ? e.pd_pelaksana || e.pd_pengusul : kunci ? e[kunci] : '';
  if (nama !== '') return namaTerdaftar(nama, b.pd);
  return sebutan(pejabat, b.pengaturan);
};

/** A draft on the Sekda's desk has two steps, of which one is the Sekda's. */
const menungguSekda = (e: Inovasi): boolean => e.status === 'PROSES_PENETAPAN' && e.sub_status === 'PARAF_SEKDA';

const barisEntri = (e: Inovasi, b: BahanRingkasan): readonly BarisTenggat[] => {
  const steps = langkahUntuk(e);
  return tenggatEntri(e, b.konteks).flatMap((t, i) => {
    const l = steps[i];
    if (!l || t.berhenti || (!t.menunggu && t.tenggat === '')) return [];
    if (menungguSekda(e) && t.hanya === null) return [];
    return [
      {
        siapa: pihak(e, l, b),
        apa: mejaDari(e)?.apa ?? tindakanByKode(t.tindakan)?.label ?? t.tindakan,
        id: e.id,
        nama: e.nama_inovasi,
        status: e.status,
        sejak: t.sejak,
        tenggat: t.tenggat,
        lewat: t.lewat,
      },
    ];
  });
};

/** What was promised at an event and lies ahead, or lies in the year of the register; not where offices have rows of their own for it. */
const tindakLanjut = (b: BahanRingkasan): readonly BarisTenggat[] => {
  const perKantor = new Set(b.tindakLanjut.map((t) => foldName(t.kegiatan)));
  return b.kegiatan.flatMap((k) => {
    const { tenggat, tindak_lanjut: apa } = k;
    if (perKantor.has(foldName(k.nama))) return [];
    if (!isTanggal(tenggat) || apa === '' || !b.tanpaNama(apa)) return [];
    if (tenggat < b.konteks.hariIni && !tenggat.startsWith(b.tahun)) return [];
    const siapa = b.pd.get(foldName(k.penyelenggara))?.nama ?? 'Penyelenggara kegiatan';
    const lewat = Math.max(0, hariKerjaAntara(tenggat, b.konteks.hariIni, b.konteks.kalender(siapa)));
    return [{ siapa, apa, id: '', nama: k.nama, status: '', sejak: '', tenggat, lewat }];
  });
};

/** What an office still owes an event; done is what has a day in Selesai, whatever it is. A note that names people stays where it is. */
const tindakLanjutKantor = (b: BahanRingkasan): readonly BarisTenggat[] =>
  b.tindakLanjut.flatMap((t) => {
    if (t.selesai !== '' || t.tindakan === '') return [];
    const siapa = namaTerdaftar(t.perangkat_daerah, b.pd);
    const tenggat = isTanggal(t.tenggat) ? t.tenggat : '';
    const lewat =
      tenggat === '' ? 0 : Math.max(0, hariKerjaAntara(tenggat, b.konteks.hariIni, b.konteks.kalender(siapa)));
    const apa = b.tanpaNama(t.tindakan) ? t.tindakan : 'Tindak lanjut kegiatan';
    const nama = b.tanpaNama(t.kegiatan) ? t.kegiatan : '';
    return [{ siapa, apa, id: '', nama, status: '', sejak: '' as const, tenggat, lewat }];
  });

/** Every step that waits or has a day, the latest against its day first, then by day; what has no day comes last. */
export const daftarTenggat = (b: BahanRingkasan): readonly BarisTenggat[] =>
  [...b.entri.flatMap((e) => barisEntri(e, b)), ...tindakLanjut(b), ...tindakLanjutKantor(b)].sort(
    (x, y) =>
      y.lewat - x.lewat ||
      urutTeks(x.tenggat || '9', y.tenggat || '9') ||
      urutTeks(x.sejak || '9', y.sejak || '9') ||
      urutTeks(x.siapa, y.siapa) ||
      urutTeks(x.id, y.id) ||
      urutTeks(x.apa, y.apa),
  );

/** Deadlines that have passed, by who has to act: how many, and the oldest in working days. */
export const lewatPerPihak = (
  rows: readonly BarisTenggat[],
): readonly { readonly siapa: string; readonly jumlah: number; readonly terlama: number }[] => {
  const by = new Map<string, { siapa: string; jumlah: number; terlama: number }>();
  for (const { siapa, lewat } of rows) {
    if (lewat === 0) continue;
    const row = by.get(siapa) ?? { siapa, jumlah: 0, terlama: 0 };
    row.jumlah++;
    row.terlama = Math.max(row.terlama, lewat);
    by.set(siapa, row);
  }
  return [...by.values()].sort((a, b) => b.jumlah - a.jumlah || b.terlama - a.terlama || urutTeks(a.siapa, b.siapa));
};
