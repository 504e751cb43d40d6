import { fail, ok, type Result } from '../result.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import { KRITERIA, PERTANYAAN } from '../tab/penilaian.ts';
import type { Nilai } from '../tab/tab.ts';
import { tahapanIid } from '../tahapan.ts';
import { isTanggal } from '../tanggal.ts';
import { ALUR, type Tindakan } from './alur.ts';
import { isKolomInovasi } from './isian.ts';
import { type Konteks, type Kurang, SYARAT } from './syarat.ts';

/** What a permitted act changes: the new state, every value with before and after, and the rows it adds elsewhere. */
export type Keputusan = {
  readonly ke: string;
  readonly perubahan: Readonly<Record<string, readonly [Nilai, Nilai]>>;
  /** One judgement per entry when the act records the outcome of a meeting. */
  readonly rapat: Readonly<Record<string, string>> | null;
  readonly dasarNo: string;
  readonly dasarTgl: string;
};

/** The states that an act returns from, and so the only ones that may be returned to: a cell is typed in easily. */
const KEMBALI: ReadonlySet<string> = new Set(
  ALUR.filter((t) => t.efek?.includes('SIMPAN_KEMBALI')).flatMap((t) => t.dari),
);

/** The requirements of an act that the entry, with these inputs, does not meet. Empty means: may be done. */
export const kurangUntuk = (e: Inovasi, tindakan: Tindakan, konteks: Konteks): readonly Kurang[] => {
  if (!(tindakan.dari as readonly string[]).includes(e.status))
    return [{ kode: 'BUKAN_TAHAPNYA', data: { status: e.status } }];
  const all: Kurang[] = tindakan.syarat.flatMap((s) => [...SYARAT[s](e, konteks)]);
  // The document that proves an act exists already; its date cannot lie ahead.
  const proof = tindakan.dasar?.[1] as keyof Inovasi | undefined;
  if (proof && String(e[proof] ?? '') > konteks.hariIni && isTanggal(String(e[proof]))) {
    all.push({ kode: 'TANGGAL_MENDATANG', kunci: proof });
  }
  if (tindakan.ke === '@kembali_ke' && !KEMBALI.has(e.kembali_ke)) return [...all, { kode: 'KEMBALI_KE_KOSONG' }];
  const seen = new Set<string>();
  return all.filter((k) => {
    const key = `${k.kode}|${k.kunci ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

const isTerisi = (e: Inovasi, key: string): boolean => (e[key as keyof Inovasi] ?? '') !== '';

/** The entry as it would stand with these inputs in its cells; `kosongSaja` leaves what is recorded as it is. */
export const denganIsian = (e: Inovasi, isian: Readonly<Record<string, Nilai>>, kosongSaja = false): Inovasi => {
  const cells = Object.entries(isian).filter(
    ([key, v]) => isKolomInovasi(key) && v !== '' && v !== null && !(kosongSaja && isTerisi(e, key)),
  );
  return { ...e, ...Object.fromEntries(cells) } as Inovasi;
};

const target = (e: Inovasi, tindakan: Tindakan): string =>
  tindakan.ke === '@kembali_ke' ? e.kembali_ke : tindakan.ke === '@tetap' ? e.status : tindakan.ke;

/**
 * Decides one act on one entry. Pure: the same table, entry and inputs always give the same answer, for the menu, the
 * panel and the tests. `versi` grows by one with every act; the fingerprint is the writer's business.
 */
export const putuskan = (
  e: Inovasi,
  tindakan: Tindakan,
  isian: Readonly<Record<string, Nilai>>,
  konteks: Konteks,
): Result<Keputusan, Kurang> => {
  const after = denganIsian(e, isian, konteks.kosongSaja);
  const kurang = kurangUntuk(after, tindakan, konteks);
  if (kurang.length > 0) return fail(kurang);
  const ke = target(e, tindakan);
  const next: Record<string, Nilai> = { ...after, status: ke, tahapan_iid: tahapanIid(ke), versi: (e.versi ?? 0) + 1 };
  let rapat: Record<string, string> | null = null;
  for (const efek of tindakan.efek ?? []) {
    switch (efek) {
      case 'SIMPAN_KEMBALI':
        next['kembali_ke'] = e.status;
        break;
      case 'REVISI_BERTAMBAH':
        next['revisi_ke'] = (e.revisi_ke ?? 0) + 1;
        next['kembali_ke'] = '';
        break;
      case 'HASIL_LAYAK':
        next['hasil_evaluasi'] = 'LAYAK';
        break;
      case 'HASIL_TIDAK_LAYAK':
        next['hasil_evaluasi'] = 'TIDAK_LAYAK';
        break;
      case 'BERLAKU_SEJAK_TANGGAL':
        // The decree itself says so: "mulai berlaku pada tanggal ditetapkan"; another date is an input.
        if (after.sk_berlaku === '') next['sk_berlaku'] = after.sk_tgl;
        break;
      case 'CATAT_RAPAT':
        if (konteks.isian['hadir']) rapat = hasilRapat(e.id, konteks.isian['hadir'], after.ba_tgl);
        break;
    }
  }
  const perubahan: Record<string, readonly [Nilai, Nilai]> = {};
  for (const key of Object.keys(next)) {
    const before = e[key as keyof Inovasi] ?? '';
    const now = next[key] ?? '';
    if (before !== now) perubahan[key] = [before, now];
  }
  const [no, tgl] = tindakan.dasar ?? [];
  return ok({
    ke,
    perubahan,
    rapat,
    dasarNo: no ? String(next[no] ?? '') : '',
    dasarTgl: tgl ? String(next[tgl] ?? '') : '',
  });
};

const hasilRapat = (id: string, hadir: string, tanggal: string): Record<string, string> => ({
  id,
  penilai: hadir,
  ...Object.fromEntries([...KRITERIA, ...PERTANYAAN].map(({ key }) => [key, 'YA'])),
  prinsip: 'YA',
  catatan: 'Hasil rapat',
  tanggal,
});
