import { petaFormat, isiFormat as susunIsi } from '../domain/ekspor/isi-format.ts';
import { isPribadi } from '../domain/ekspor/kolom-paket.ts';
import { paketUntuk } from '../domain/ekspor/semua-paket.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { TEMPEL } from '../domain/tab/perlu-diperbaiki.ts';
import { SEMUA_TAB } from '../domain/tab/semua.ts';
import { bahanEkspor, type PilihanEkspor } from './bahan-ekspor.ts';
import { selesaikan } from './catat.ts';
import { catatEkspor } from './catat-ekspor.ts';
import type { Kantor } from './kantor.ts';
import { belumSiap } from './muat.ts';
import { tolakDataPribadi, tolakOrang } from './siapa.ts';

export type MintaFormat = PilihanEkspor & { readonly tab?: string; readonly denganDataPribadi?: boolean };

export type KabarFormat = {
  readonly tab: string;
  /** Columns of the blank table, and how many the register fills. */
  readonly kolom: number;
  readonly terisi: number;
  readonly tidakDikenal: readonly string[];
  /** Headings whose column holds personal data. */
  readonly dataPribadi: readonly string[];
};

export type HasilFormat = KabarFormat & { readonly baris: number };

type Rencana = { readonly kabar: KabarFormat; readonly peta: NonNullable<ReturnType<typeof petaFormat>> };

/** How the active or named tab's heading is understood; refuses a tab of the register, and one that is filled already. */
export const rencanaFormat = (kantor: Kantor, minta: MintaFormat): Result<Rencana, Masalah> => {
  const belum = belumSiap(kantor.buku);
  if (belum) return fail([belum]);
  const source = kantor.buku.bacaBebas(minta.tab);
  if (!source) return fail([masalah('TAB_SUMBER_TIDAK_ADA', { tab: minta.tab ?? '' })]);
  const own = source.tab ?? SEMUA_TAB.find((t) => t.name === source.nama)?.key;
  if (own !== undefined && own !== TEMPEL.key) return fail([masalah('TAB_IMPOR_SISTEM', { tab: source.nama })]);
  const peta = petaFormat(source.rows);
  if (!peta) return fail([masalah('FORMAT_TANPA_JUDUL', { tab: source.nama })]);
  const terisi = source.rows.findIndex((row, i) => i >= peta.barisIsi && row.some((c) => String(c).trim() !== ''));
  if (terisi >= 0) return fail([masalah('FORMAT_BERISI', { tab: source.nama, baris: terisi + 1 })]);
  const pribadi = peta.kolom.filter((k) => k.isi && isPribadi(k.isi)).map((k) => k.judul);
  const dikenal = peta.kolom.filter((k) => k.isi).length;
  return ok({
    peta,
    kabar: {
      tab: source.nama,
      kolom: peta.kolom.length,
      terisi: dikenal - (minta.denganDataPribadi === true ? 0 : pribadi.length),
      tidakDikenal: peta.kolom.filter((k) => !k.isi).map((k) => k.judul),
      dataPribadi: pribadi,
    },
  });
};

/**
 * Fills a blank table that somebody sent: the import's dictionary run backwards, in one write below the heading. Personal
 * columns stay blank unless the ADMIN asks for them; that the table was filled is recorded first, as every export is.
 */
export const isiFormat = (kantor: Kantor, minta: MintaFormat): Result<HasilFormat, Masalah> => {
  const dataPribadi = minta.denganDataPribadi === true;
  const tolak = (dataPribadi ? tolakDataPribadi(kantor) : tolakOrang(kantor)) ?? selesaikan(kantor);
  if (tolak) return fail([tolak]);
  const rencana = rencanaFormat(kantor, minta);
  if (!rencana.ok) return rencana;
  const { peta, kabar } = rencana.value;
  const bahan = bahanEkspor(kantor, paketUntuk('IGA'), minta);
  if (!bahan.ok) return bahan;
  const { entri, lingkup, register } = bahan.value;
  if (entri.length === 0) return fail([masalah('EKSPOR_KOSONG')]);
  const done = catatEkspor(
    kantor,
    register,
    { sasaran: 'FORMAT', baris: entri.length, dataPribadi },
    `Format pada tab ${kabar.tab} diisi, ${entri.length} inovasi, data pribadi ${dataPribadi ? 'disertakan' : 'dikosongkan'}`,
  );
  if (!done.ok) return done;
  kantor.buku.tulisBebas(kabar.tab, peta.barisIsi + 1, susunIsi(peta, entri, lingkup, dataPribadi));
  kantor.buku.bilas();
  return ok({ ...kabar, baris: entri.length });
};
