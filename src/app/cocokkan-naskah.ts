import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { bacaTanggal } from '../domain/baca/baca-tanggal.ts';
import { cocokkan, type HasilBeda, ringkasBeda } from '../domain/cocokkan/cocokkan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { KOLOM_STAF } from '../domain/tab/inovasi.ts';
import { JENIS_NASKAH, NASKAH } from '../domain/tab/naskah.ts';
import type { Tanggal } from '../domain/tanggal.ts';
import { normaliseText, tidy } from '../domain/teks.ts';
import { barisRiwayat, type PeristiwaTercatat, peristiwaTerbaca } from './baca-riwayat.ts';
import type { Kantor } from './kantor.ts';
import type { MejaNaskah } from './meja-naskah.ts';
import { belumSiap, muatTab, sidikStaf } from './muat.ts';
import { type IsianDiminta, susunUlang } from './susun-ulang.ts';

export type MintaCocok = {
  /** The listed document, by its request. */
  readonly permintaan: string;
  readonly teks?: string;
  /** The text is that of its Google Doc. */
  readonly dokumen?: boolean;
};

export type HasilCocok = HasilBeda & {
  readonly permintaan: string;
  readonly judul: string;
  readonly versi: number;
  readonly ringkasan: string;
  /** What changed in the register since this version was made, as a sentence; '' where nothing did. */
  readonly registerBerubah: string;
};

/** Characters of a text; a decree with its annex has a tenth of it. */
const BATAS_TEKS = 600_000;

/** Kinds that are tables of facts about the register and no text that anybody edits. */
export const TIDAK_DICOCOKKAN: readonly string[] = ['METADATA_JDIH', 'BERKAS_PEMERIKSAAN'];

type Pokok = { readonly tentang?: string; readonly isian?: IsianDiminta };

/** What a request recorded of the inputs: decrees keep them as JSON in `tentang`, letters beside it. */
const isianDari = (asked: PeristiwaTercatat | undefined): IsianDiminta => {
  const { tentang = '', isian = {} } = (asked?.perubahan['+diminta'] ?? {}) as Pokok;
  if (!tentang.startsWith('{')) return isian;
  try {
    return { ...(JSON.parse(tentang) as IsianDiminta), ...isian };
  } catch {
    return isian;
  }
};

const JUDUL_STAF: ReadonlyMap<string, string> = new Map(KOLOM_STAF.map((c) => [c.key as string, c.heading]));

/** Columns that changed since an event, by the events after it and by edits that no event tells of yet. */
const berubahSejak = (
  events: readonly PeristiwaTercatat[],
  asked: PeristiwaTercatat | undefined,
  { entri, register }: MejaNaskah,
): string => {
  if (!asked) return '';
  const ids = new Set(entri.map((e) => e.id));
  const after = events.slice(events.indexOf(asked) + 1).filter((p) => ids.has(p.id));
  const kolom = new Set(after.flatMap((p) => Object.keys(p.perubahan)).flatMap((key) => JUDUL_STAF.get(key) ?? []));
  const disunting = entri.filter((e) => {
    const now = register.byId.get(e.id)?.[0]?.sidik ?? '';
    return e.sidik !== '' && sidikStaf(now) !== sidikStaf(e.sidik);
  });
  if (disunting.length > 0) kolom.add(`isian yang disunting pada baris ${disunting.map((e) => e.id).join(', ')}`);
  const names = [...kolom];
  if (names.length === 0) return '';
  const shown = names.slice(0, 8).join(', ');
  return `Sejak versi ini disusun, register berubah pada ${shown}${names.length > 8 ? `, dan ${names.length - 8} kolom lain` : ''}; pembandingnya adalah register hari ini.`;
};

/** The day that a text says it was decided on. */
const tanggalTeks = (teks: string): Tanggal | '' => {
  for (const m of teks.matchAll(/pada tanggal[ \t]*:?[ \t]*(\d{1,2}[^\r\n]{5,30})/gi)) {
    const read = bacaTanggal((m[1] ?? '').trim());
    if (read.ok) return read.tanggal;
  }
  return '';
};

/** The link of the document as it was made: beside a signed decree the list shows that of the signed text. */
const tautanDokumen = (
  events: readonly PeristiwaTercatat[],
  { permintaan, tautan }: { readonly permintaan: string; readonly tautan: string },
): string => {
  const made = events.find((p) => p.tindakan === 'NASKAH_DIBUAT' && p.permintaan === `${permintaan}/dibuat`);
  const { tautan: awal = '' } = (made?.perubahan['+naskah'] ?? {}) as { readonly tautan?: string };
  return awal === '' ? tautan : awal;
};

const idDokumen = (tautan: string): string => /\/d\/([\w-]+)/.exec(tautan)?.[1] ?? '';

const bacaTeks = ({ arsip }: Kantor, minta: MintaCocok, tautan: string, pembuat: string): Result<string, Masalah> => {
  const id = idDokumen(tautan);
  const found = minta.dokumen === true ? (id === '' ? null : arsip.teks(id)) : (minta.teks ?? '');
  if (found === null)
    return fail([masalah('NASKAH_TAK_TERBACA', { pembuat: pembuat === '' ? 'pembuatnya' : pembuat })]);
  if (tidy(found) === '') return fail([masalah('TEKS_COCOK_KOSONG')]);
  if (found.length > BATAS_TEKS) return fail([masalah('NASKAH_TERLALU_PANJANG', { batas: BATAS_TEKS })]);
  return ok(normaliseText(found));
};

/**
 * Compares a listed document with what would be composed for it today: the pasted or uploaded text, or that of its Google
 * Doc. Nothing is written, so nobody has to say who they are.
 */
export const cocokkanNaskah = (kantor: Kantor, minta: MintaCocok): Result<HasilCocok, Masalah> => {
  const belum = belumSiap(kantor.buku);
  if (belum) return fail([belum]);
  const listed = muatTab(kantor.buku, NASKAH);
  if (!listed.ok) return listed;
  const row = listed.value.find((n) => n.permintaan !== '' && n.permintaan === minta.permintaan);
  if (!row) return fail([masalah('NASKAH_TIDAK_DIPILIH')]);
  if (TIDAK_DICOCOKKAN.includes(row.jenis))
    return fail([masalah('NASKAH_TIDAK_DICOCOKKAN', { jenis: labelOf(JENIS_NASKAH, row.jenis) })]);
  const events = barisRiwayat(kantor.buku).flatMap((r) => peristiwaTerbaca(r) ?? []);
  const asked = events.find((p) => p.tindakan === 'NASKAH_DIMINTA' && p.permintaan === row.permintaan);
  const teks = bacaTeks(kantor, minta, tautanDokumen(events, row), asked?.operator_nama || (asked?.operator ?? ''));
  if (!teks.ok) return teks;
  const made = susunUlang(kantor, { row, isian: isianDari(asked), tanggalTeks: tanggalTeks(teks.value) });
  if (!made.ok) return made;
  const { naskah, nilai, meja } = made.value;
  const { tanda_konsep, judul_tembusan } = meja.pengaturan;
  const hasil = cocokkan(naskah, teks.value, nilai, { tandaKonsep: tanda_konsep, judulTembusan: judul_tembusan });
  if (hasil.sama === 0) return fail([masalah('BUKAN_NASKAH_ITU', { judul: row.judul })]);
  return ok({
    ...hasil,
    permintaan: row.permintaan,
    judul: row.judul,
    versi: row.versi ?? 1,
    ringkasan: ringkasBeda(hasil),
    registerBerubah: berubahSejak(events, asked, meja),
  });
};
