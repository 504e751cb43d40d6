import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { type NilaiTetap, nilaiTetap } from '../domain/cocokkan/nilai-tetap.ts';
import { composeKeputusan } from '../domain/naskah/compose-keputusan.ts';
import { jenisKeputusan } from '../domain/naskah/jenis-keputusan.ts';
import { klausulDaerah } from '../domain/naskah/klausul-daerah.ts';
import type { Naskah } from '../domain/naskah/naskah.ts';
import { jenisDinas } from '../domain/naskah-dinas/jenis-dinas.ts';
import { KLAUSUL_DINAS } from '../domain/naskah-dinas/klausul-dinas.ts';
import { perangkatWajib } from '../domain/naskah-dinas/perangkat-wajib.ts';
import { susunDinas } from '../domain/naskah-dinas/susun-dinas.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { JENIS_NASKAH, type NASKAH } from '../domain/tab/naskah.ts';
import type { RowOf } from '../domain/tab/tab.ts';
import { isTanggal, type Tanggal } from '../domain/tanggal.ts';
import { bahanKeputusan } from './bahan-keputusan.ts';
import { keputusanBersama } from './bahan-susulan.ts';
import { susunPeraturan } from './buat-peraturan.ts';
import { susunSalinan } from './buat-salinan.ts';
import { kutipanNaskah } from './dasar-naskah.ts';
import type { Kantor } from './kantor.ts';
import { lengkapiBahan } from './lengkapi-bahan.ts';
import { masalahNaskah } from './masalah-naskah.ts';
import { type MejaNaskah, siapkanMeja } from './meja-naskah.ts';
import { judulDinas } from './rencana-dinas.ts';
import { susunBahanDinas } from './susun-bahan-dinas.ts';
import { muatTabDinas } from './tab-dinas.ts';

type BarisNaskah = RowOf<typeof NASKAH>;

/** What was given by hand when a listed document was asked for. */
export type IsianDiminta = Readonly<Record<string, string>>;

export type TersusunUlang = {
  readonly naskah: Naskah;
  readonly nilai: readonly NilaiTetap[];
  readonly meja: MejaNaskah;
};

type Minta = {
  readonly row: BarisNaskah;
  readonly isian: IsianDiminta;
  /** The day that the text itself bears; '' where it bears none. */
  readonly tanggalTeks: Tanggal | '';
};

/** Number and date as they are recorded: beside the document, in its request, or in the register after the decree. */
const nomorTercatat = (
  { row, isian }: Minta,
  meja: MejaNaskah,
): { readonly nomor: string; readonly tanggal: Tanggal } | null => {
  const asked = { nomor: isian['nomor'] ?? '', tanggal: isian['tanggal'] ?? '' };
  for (const { nomor, tanggal } of [row, asked]) if (nomor !== '' && isTanggal(tanggal)) return { nomor, tanggal };
  return row.jenis === 'KEPUTUSAN' ? keputusanBersama(meja.entri, []) : null;
};

const susunKeputusan = (kantor: Kantor, minta: Minta, meja: MejaNaskah): Result<TersusunUlang, Masalah> => {
  const jenis = jenisKeputusan(minta.row.jenis);
  if (!jenis) return fail([masalah('JENIS_NASKAH_TIDAK_DIKENAL', { jenis: minta.row.jenis })]);
  const nomor = nomorTercatat(minta, meja);
  const pada = nomor?.tanggal ?? (minta.tanggalTeks || kantor.hariIni());
  const lengkap = lengkapiBahan(kantor, meja, jenis, minta.isian, pada, kutipanNaskah(meja, jenis.kode));
  if (!lengkap.ok) return lengkap;
  const bahan = { ...lengkap.value, ...(nomor ? { nomor: nomor.nomor, tanggal: nomor.tanggal } : {}) };
  const klausul = klausulDaerah(meja.format, jenis.kode, jenis.klausul);
  if (!klausul.ok) return fail(klausul.problems.map(masalahNaskah));
  const composed = composeKeputusan(bahan, klausul.value, jenis);
  return composed.ok
    ? ok({ naskah: composed.value, nilai: nilaiTetap(bahan, jenis.kode), meja })
    : fail(composed.problems.map(masalahNaskah));
};

const susunNaskahDinas = (kantor: Kantor, { row, isian }: Minta, meja: MejaNaskah): Result<TersusunUlang, Masalah> => {
  const jenis = jenisDinas(row.jenis);
  if (!jenis) return fail([masalah('NASKAH_TIDAK_DICOCOKKAN', { jenis: labelOf(JENIS_NASKAH, row.jenis) })]);
  const tab = muatTabDinas(kantor, jenis);
  if (!tab.ok) return tab;
  const { pengaturan: p, entri } = meja;
  const tujuan =
    jenis.untuk === 'PERANGKAT_DAERAH'
      ? perangkatWajib(tab.value.kantor).find((k) =>
          row.judul.startsWith(`${judulDinas(jenis.kode, { inovasi: [], kantor: k }, p.tahun)} (versi `),
        )
      : undefined;
  const pokok = { inovasi: entri, ...(tujuan ? { kantor: tujuan } : {}) };
  const bahan = susunBahanDinas(jenis, p, tab.value, pokok, isian, kantor.hariIni());
  const klausul = klausulDaerah(tab.value.format, jenis.kode, KLAUSUL_DINAS[jenis.kode]);
  if (!klausul.ok) return fail(klausul.problems.map(masalahNaskah));
  const composed = susunDinas(jenis.kode, bahan, klausul.value);
  if (!composed.ok) return fail(composed.problems.map(masalahNaskah));
  const { inovasi } = bahanKeputusan(p, entri, meja.pejabat, [], kantor.hariIni());
  const pejabat = { jabatan: '', nama: bahan.penanda.nama, sebutan: '' } as const;
  return ok({
    naskah: composed.value,
    nilai: nilaiTetap({ inovasi, pejabat, nomor: null, tanggal: null }, jenis.kode),
    meja,
  });
};

/**
 * A listed document as the add-on would compose it today: the same kind, entries and inputs, from the register as it stands.
 * What is missing for it is refused by name. Reads only.
 */
export const susunUlang = (kantor: Kantor, minta: Minta): Result<TersusunUlang, Masalah> => {
  const { jenis, id } = minta.row;
  const ids = id.split('; ').filter((t) => t !== '');
  const siap = siapkanMeja(kantor, ids, { tanpaInovasi: true, periksa: () => [], hanyaBaca: true });
  if (!siap.ok) return siap;
  const meja = siap.value;
  if (jenis === 'SALINAN_KEPUTUSAN' || jenis === 'PETIKAN_KEPUTUSAN') {
    const made = susunSalinan(kantor, meja, jenis === 'SALINAN_KEPUTUSAN' ? 'SALINAN' : 'PETIKAN');
    return made.ok ? ok({ naskah: made.value.naskah, nilai: nilaiTetap(made.value.bahan, jenis), meja }) : made;
  }
  if (jenis === 'PERKADA' || jenis === 'PERDA') {
    const nomor = nomorTercatat(minta, meja);
    const pada = nomor?.tanggal ?? (minta.tanggalTeks || kantor.hariIni());
    const made = susunPeraturan(meja, jenis, pada, kutipanNaskah(meja, jenis), nomor);
    if (!made.ok) return made;
    const { inovasi, pejabat } = made.value.bahan;
    return ok({
      naskah: made.value.naskah,
      nilai: nilaiTetap({ inovasi, pejabat, nomor: null, tanggal: null }, jenis),
      meja,
    });
  }
  return jenisKeputusan(jenis) ? susunKeputusan(kantor, minta, meja) : susunNaskahDinas(kantor, minta, meja);
};
