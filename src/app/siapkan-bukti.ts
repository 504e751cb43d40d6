import { pembacaIndikator } from '../domain/bukti/bukti-indikator.ts';
import { bacaTujuan, labelTujuan, TUJUAN_BUKTI } from '../domain/bukti/tujuan-bukti.ts';
import type { Masalah } from '../domain/pesan.ts';
import { bacaKatalog } from '../domain/program/katalog.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { BUKTI, KEIKUTSERTAAN } from '../domain/tab/bukti.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { KATALOG } from '../domain/tab/program.ts';
import { isFinal, urutanStatus } from '../domain/tahapan.ts';
import type { Buku, Kantor } from './kantor.ts';
import { cariEntri, muatPengaturan, muatRegister, muatTab, tahunRegister } from './muat.ts';
import { muatBarisProgram } from './muat-program.ts';
import { tolakPencatat } from './siapa.ts';
import { type Ditambah, tambahYangBelum } from './tambah-yang-belum.ts';

/** Rows of tab Bukti that wait for their documents now, and those that stood there already. */
export type BuktiDisiapkan = Ditambah & { readonly inovasi: number };

/** Stages whose document the register itself asks for; evidence of the others is the region's own. */
const TAHAP_BERBUKTI: ReadonlySet<string> = new Set([
  'VERIFIKASI',
  'LAYAK',
  'DITETAPKAN',
  'UJI_COBA',
  'EVALUASI_UJI_COBA',
  'PENERAPAN',
]);

/** A document to be shown: what tells it apart, and what the column says for it. */
type Tempat = { readonly kode: string; readonly label: string };

/** The indicators of the year's catalogue where it stands and can be read, else those of the catalogue that is shipped. */
const indikatorTahun = (buku: Buku, tahun: string): readonly { readonly no: string; readonly nama: string }[] => {
  const rows = buku.ada(KATALOG) ? muatBarisProgram(buku, KATALOG) : null;
  const katalog = rows?.ok ? bacaKatalog(rows.value, tahun) : null;
  return katalog?.ok && katalog.value.sid.length > 0
    ? katalog.value.sid
    : TUJUAN_BUKTI.flatMap((t) => (t.nomor === null ? [] : [{ no: String(t.nomor), nama: t.label }]));
};

/** What an entry has to show by now: the stages that it has come through, and for an index the indicators. */
const tempatDari = (e: Inovasi, ikut: boolean, indikator: readonly Tempat[]): readonly Tempat[] => [
  ...(ikut || e.status === 'PENERAPAN' ? indikator : []),
  ...TUJUAN_BUKTI.filter(
    (t) =>
      t.nomor === null &&
      !isFinal(e.status) &&
      TAHAP_BERBUKTI.has(t.kode) &&
      urutanStatus(t.kode) <= urutanStatus(e.status),
  ).map((t) => ({ kode: t.kode, label: labelTujuan(t) })),
];

/**
 * Makes a place on tab Bukti for every document that entries should have by now: their stages, and the indicators of the
 * year once they are applied or take part in this year's index. A place that is there already, filled or not, is left as it is.
 */
export const siapkanBukti = (kantor: Kantor, id: readonly string[]): Result<BuktiDisiapkan, Masalah> => {
  const tolak = tolakPencatat(kantor, 'CATAT');
  if (tolak) return fail([tolak]);
  const { buku } = kantor;
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const register = muatRegister(buku);
  if (!register.ok) return register;
  const entri: Inovasi[] = [];
  for (const x of new Set(id)) {
    const found = cariEntri(register.value, x);
    if (!found.ok) return found;
    entri.push(found.value.e);
  }
  const lomba = muatTab(buku, KEIKUTSERTAAN);
  if (!lomba.ok) return lomba;
  const tahun = tahunRegister(kantor, pengaturan.value);
  const ikut = new Set(lomba.value.filter((r) => r.program === 'IID' && r.tahun === tahun).map((r) => r.id));
  const indikator = indikatorTahun(buku, tahun);
  const bacaIndikator = pembacaIndikator(indikator);
  const tempat = indikator.map((i) => ({ kode: i.no, label: `${i.no}. ${i.nama}` }));
  const kodeDari = (untuk: string): string => bacaIndikator(untuk) ?? bacaTujuan(untuk)?.kode ?? '';
  const done = tambahYangBelum(kantor, {
    tab: BUKTI,
    baca: () => muatTab(buku, BUKTI),
    kunci: (b) => `${b.id}|${kodeDari(b.untuk)}`,
    perlu: entri.flatMap((e) =>
      tempatDari(e, ikut.has(e.id), tempat).map((t) => ({
        kunci: `${e.id}|${t.kode}`,
        cells: { id: e.id, untuk: t.label },
      })),
    ),
  });
  return done.ok ? ok({ inovasi: entri.length, ...done.value }) : done;
};
