import { ALUR } from '../domain/alur/alur.ts';
import { ATURAN } from '../domain/aturan/aturan-inovasi.ts';
import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { TINGKAT } from '../domain/tab/perlu-diperbaiki.ts';
import { SEMUA_TAB } from '../domain/tab/semua.ts';
import { labelStatus } from '../domain/tahapan.ts';

/** What the guide shows besides its own text: plain values, taken from the declarations. */
export type IsiPanduan = {
  readonly tab: readonly { readonly nama: string; readonly tentang: string }[];
  readonly kolom: readonly { readonly judul: string; readonly bantuan: string }[];
  readonly tindakan: readonly { readonly label: string; readonly dari: string; readonly ke: string }[];
  readonly aturan: readonly {
    readonly kode: string;
    readonly tingkat: string;
    readonly penjelasan: string;
    readonly saran: string;
  }[];
};

const tanpaIsian = (text: string): string => text.replace(/\{\w+\}/g, '…');

export const isiPanduan = (): IsiPanduan => ({
  tab: SEMUA_TAB.map((t) => ({ nama: t.name, tentang: t.about })),
  kolom: INOVASI.columns.flatMap((c) => ('help' in c ? [{ judul: c.heading, bantuan: c.help }] : [])),
  tindakan: ALUR.filter((t) => t.dibuka).map((t) => ({
    label: t.label,
    dari: t.dari.map(labelStatus).join(', '),
    ke: t.ke === '@kembali_ke' ? 'tahap sebelum dikembalikan' : t.ke === '@tetap' ? 'tetap' : labelStatus(t.ke),
  })),
  aturan: ATURAN.map((a) => ({
    kode: a.kode,
    tingkat: labelOf(TINGKAT, a.tingkat),
    penjelasan: tanpaIsian(a.penjelasan),
    saran: a.saran,
  })),
});
