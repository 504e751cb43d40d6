import { ALUR } from '../domain/alur/alur.ts';
import type { Tindakan } from '../domain/alur/tindakan.ts';
import { labelPeran } from '../domain/alur/wewenang.ts';
import type { Aturan, ContohAturan } from '../domain/aturan/aturan.ts';
import { judulKolom } from '../domain/aturan/kolom-aturan.ts';
import { ATURAN } from '../domain/aturan/semua-aturan.ts';
import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { TINGKAT } from '../domain/tab/perlu-diperbaiki.ts';
import { SEMUA_TAB } from '../domain/tab/semua.ts';
import { labelStatus } from '../domain/tahapan.ts';

/** What the guide shows besides its own text: plain values, taken from the declarations. */
export type IsiPanduan = {
  readonly tab: readonly { readonly nama: string; readonly tentang: string }[];
  readonly kolom: readonly { readonly judul: string; readonly bantuan: string }[];
  readonly tindakan: readonly {
    readonly label: string;
    /** From where to where, as a sentence. */
    readonly jalan: string;
    /** Who records it. */
    readonly pencatat: string;
    /** Whose decision it is. */
    readonly pejabat: string;
  }[];
  readonly aturan: readonly {
    readonly kode: string;
    readonly tingkat: string;
    readonly penjelasan: string;
    readonly saran: string;
    /** Cells that break it, and cells that do not. */
    readonly melanggar: string;
    readonly benar: string;
  }[];
};

const tanpaIsian = (text: string): string => text.replace(/\{\w+\}/g, '…');

/** Names of states in a sentence; of many only the number. */
const BANYAK = 4;

const daftarTahap = (codes: readonly string[]): string =>
  codes.length > BANYAK ? `${codes.length} tahap` : codes.map(labelStatus).join(', ');

const JALAN: Readonly<Record<string, (dari: string) => string>> = {
  '@kembali_ke': (dari) => `Dari ${dari}, kembali ke tahap yang mengembalikan.`,
  '@tetap': (dari) => `Pada ${dari}; tahap tidak berubah.`,
  '@sebelum': () => 'Kembali ke tahap sebelum tindakan terakhir.',
  '@sumber': () => 'Masuk dengan tahap menurut sumbernya.',
};

const jalan = ({ dari, ke }: Tindakan): string =>
  JALAN[ke]?.(daftarTahap(dari)) ??
  (dari.length === 0 ? `Masuk sebagai ${labelStatus(ke)}.` : `Dari ${daftarTahap(dari)} menjadi ${labelStatus(ke)}.`);

/** Of an example with many cells, only those that the rule reads. */
const contoh = (a: Aturan, c: ContohAturan): string => {
  if (c.kata !== undefined) return c.kata;
  const [isi = {}] = Array.isArray(c.isi) ? c.isi : [c.isi];
  const semua = Object.entries(isi as Record<string, unknown>);
  const dibaca = semua.filter(([key]) => (a.kolom as readonly string[]).includes(key));
  return (dibaca.length > 0 ? dibaca : semua)
    .map(([key, v]) => `${judulKolom(key)}: ${v === '' ? '(kosong)' : String(v)}`)
    .join('; ');
};

export const isiPanduan = (): IsiPanduan => ({
  tab: SEMUA_TAB.map((t) => ({ nama: t.name, tentang: t.about })),
  kolom: INOVASI.columns.flatMap((c) => ('help' in c ? [{ judul: c.heading, bantuan: c.help }] : [])),
  tindakan: ALUR.map((t) => ({
    label: t.label,
    jalan: jalan(t),
    pencatat: [...t.pencatat, 'ADMIN'].map(labelPeran).join(', '),
    pejabat: t.pejabat,
  })),
  aturan: ATURAN.map((a) => ({
    kode: a.kode,
    tingkat: labelOf(TINGKAT, a.tingkat),
    penjelasan: tanpaIsian(a.penjelasan.replace('{sebab}', '')),
    saran: tanpaIsian(a.saran),
    melanggar: contoh(a, a.contoh.melanggar),
    benar: contoh(a, a.contoh.benar),
  })),
});
