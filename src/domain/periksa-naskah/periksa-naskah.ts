import type { Tingkat } from '../tab/perlu-diperbaiki.ts';
import type { AturanNaskah, KepastianAturan, KonteksNaskah, Pelanggaran } from './aturan-naskah.ts';
import type { JenisDiperiksa } from './jenis-diperiksa.ts';
import { bacaNaskah } from './naskah-terbaca.ts';
import { ATURAN_NASKAH } from './semua-aturan.ts';

/** What a rule found in one place of the text. */
export type ButirPeriksa = {
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly baris: number;
  readonly kutipan: string;
  readonly penjelasan: string;
  readonly saran: string;
  readonly kepastian: KepastianAturan;
};

export type HasilPeriksa = { readonly jenis: JenisDiperiksa; readonly butir: readonly ButirPeriksa[] };

/** Findings of one rule: whoever has a hundred of a kind needs no hundred and first. */
const PALING_BANYAK = 100;

const URUTAN: readonly Tingkat[] = ['WAJIB', 'CEK', 'CATATAN'];

const isikan = (kalimat: string, data: Pelanggaran['data']): string =>
  kalimat.replace(/\{(\w+)\}/g, (_, key: string) => String(data?.[key] ?? ''));

/** What an act is known by from memory only is never called an error. */
const tingkatDari = (aturan: AturanNaskah, tanda: Pelanggaran): Tingkat =>
  aturan.tingkat === 'WAJIB' && tanda.kepastian !== undefined && tanda.kepastian !== 'PASTI' ? 'CEK' : aturan.tingkat;

/** Reads a draft against every rule. The kind is recognised from the text unless it is given; nothing of the text is ever run. */
export const periksaNaskah = (
  teks: string,
  konteks: KonteksNaskah & { readonly jenis?: JenisDiperiksa },
): HasilPeriksa => {
  const { jenis, tandaKonsep, judulTembusan } = konteks;
  const naskah = bacaNaskah(teks, { tandaKonsep, judulTembusan, ...(jenis === undefined ? {} : { jenis }) });
  const butir = ATURAN_NASKAH.flatMap((aturan) =>
    aturan
      .periksa(naskah, konteks)
      .slice(0, PALING_BANYAK)
      .map(
        (tanda): ButirPeriksa => ({
          kode: aturan.kode,
          tingkat: tingkatDari(aturan, tanda),
          baris: tanda.baris,
          kutipan: tanda.kutipan,
          penjelasan: isikan(aturan.penjelasan, tanda.data),
          saran: isikan(aturan.saran, tanda.data),
          kepastian: tanda.kepastian ?? aturan.kepastian,
        }),
      ),
  );
  const byPlace = (a: ButirPeriksa, b: ButirPeriksa): number =>
    URUTAN.indexOf(a.tingkat) - URUTAN.indexOf(b.tingkat) || a.baris - b.baris || (a.kode < b.kode ? -1 : 1);
  return { jenis: naskah.jenis, butir: butir.sort(byPlace) };
};
