import { KETETAPAN_UJI_COBA } from '../domain/alur/kunci-ketetapan.ts';
import { bacaTanggal } from '../domain/baca/baca-tanggal.ts';
import type { BahanInovasi, KeputusanLama, NomorKeputusan, Ubahan } from '../domain/naskah/bahan-keputusan.ts';
import { isiTercetak } from '../domain/naskah/kalimat-isian.ts';
import { INOVASI, type Inovasi } from '../domain/tab/inovasi.ts';
import type { NASKAH } from '../domain/tab/naskah.ts';
import type { RowOf } from '../domain/tab/tab.ts';
import { isTanggal } from '../domain/tanggal.ts';
import type { Buku } from './kantor.ts';
import { peristiwaEntri } from './riwayat-entri.ts';

/** What the drafter gives by hand: a reason, a date, new values by column. */
export type IsianNaskah = Readonly<Record<string, string>>;

/** What an amending decree may change: the columns that the first decree fixed. */
export const KOLOM_PERUBAHAN = INOVASI.columns.filter((c) => (KETETAPAN_UJI_COBA as readonly string[]).includes(c.key));

/** The values that differ from what the register holds, before and after, as the decree prints them. */
export const ubahanDari = (e: Inovasi, isian: IsianNaskah): readonly Ubahan[] =>
  KOLOM_PERUBAHAN.flatMap((column) => {
    const given = isian[column.key] ?? '';
    if (given === '') return [];
    const read = column.type === 'date' ? bacaTanggal(given) : null;
    const menjadi = isiTercetak(column, read?.ok === true ? read.tanggal : given);
    const semula = isiTercetak(column, e[column.key as keyof Inovasi]);
    return menjadi === semula ? [] : [{ hal: column.heading, semula: semula === '' ? '-' : semula, menjadi }];
  });

/** Numbered amendments of the decree of these entries, oldest first, each number once. */
const perubahanDari = (naskah: readonly RowOf<typeof NASKAH>[], ids: readonly string[]): readonly NomorKeputusan[] => {
  const found = new Map<string, NomorKeputusan>();
  for (const n of naskah)
    if (
      n.jenis === 'KEPUTUSAN_PERUBAHAN' &&
      n.keadaan !== 'BATAL' &&
      n.nomor !== '' &&
      isTanggal(n.tanggal) &&
      n.id.split('; ').some((id) => ids.includes(id))
    )
      found.set(n.nomor, { nomor: n.nomor, tanggal: n.tanggal });
  return [...found.values()].sort((a, b) => (a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : 0));
};

/** The decree that the entries share; null where they share none. */
export const keputusanBersama = (
  entri: readonly Inovasi[],
  naskah: readonly RowOf<typeof NASKAH>[],
): Omit<KeputusanLama, 'tentang'> | null => {
  const [first] = entri;
  if (!first || first.sk_no === '' || !isTanggal(first.sk_tgl)) return null;
  if (!entri.every((e) => e.sk_no === first.sk_no && e.sk_tgl === first.sk_tgl)) return null;
  const perubahan = perubahanDari(
    naskah,
    entri.map((e) => e.id),
  );
  return { nomor: first.sk_no, tanggal: first.sk_tgl, perubahan };
};

const MENILAI_HASIL: readonly string[] = ['T22', 'T23'];

/** The berita acara that judged the results of the trials, from the history: the register has no column for it. */
export const denganEvaluasi = (buku: Buku, inovasi: readonly BahanInovasi[]): readonly BahanInovasi[] => {
  const events = peristiwaEntri(
    buku,
    inovasi.map((i) => i.id),
  );
  return inovasi.map((i) => {
    const judged = (events.get(i.id) ?? []).filter((p) => MENILAI_HASIL.includes(p.tindakan) && isTanggal(p.dasar_tgl));
    const last = judged[judged.length - 1];
    return last && isTanggal(last.dasar_tgl) ? { ...i, evaluasiNo: last.dasar_no, evaluasiTgl: last.dasar_tgl } : i;
  });
};
