import type { DaftarPD } from '../aturan/aturan.ts';
import type { Pengaturan } from '../pengaturan.ts';
import type { BUKTI, KEIKUTSERTAAN, REPLIKASI } from '../tab/bukti.ts';
import type { DASAR_DAERAH } from '../tab/dasar-daerah.ts';
import type { GAGASAN, KEGIATAN, SUMBATAN } from '../tab/gagasan.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import type { LABINOV, PESERTA, RENCANA_AKSI, TINDAK_LANJUT } from '../tab/labinov.ts';
import type { PerangkatDaerah } from '../tab/lembaga.ts';
import type { BAGIAN_PROPOSAL, DOKUMENTASI, PROPOSAL } from '../tab/lomba.ts';
import type { DAMPAK, HASIL_SKM, UMPAN_BALIK } from '../tab/manfaat.ts';
import type { NASKAH } from '../tab/naskah.ts';
import type { KATALOG, KETENTUAN, NILAI_INDIKATOR, TAHUN_PROGRAM } from '../tab/program.ts';
import type { RowOf, Tab } from '../tab/tab.ts';
import type { Tanggal } from '../tanggal.ts';
import type { SelRagu } from './sel-ragu.ts';

/** Rows of a tab with the number under which each stands there. */
export type BarisTab<T extends Tab> = readonly (RowOf<T> & { readonly baris: number })[];

/** Everything that the pages of the programmes are made of; a tab that is not there yet has no rows. */
export type BahanProgram = {
  readonly pengaturan: Pengaturan;
  /** The region in full, as in a heading. */
  readonly daerah: string;
  readonly tahun: string;
  readonly hariIni: Tanggal;
  readonly entri: readonly Inovasi[];
  readonly offices: readonly PerangkatDaerah[];
  readonly pd: DaftarPD;
  /** Cells of the tabs below that could not be read as what their columns hold. */
  readonly ragu: readonly SelRagu[];
  readonly gagasan: BarisTab<typeof GAGASAN>;
  readonly sumbatan: BarisTab<typeof SUMBATAN>;
  readonly kegiatan: BarisTab<typeof KEGIATAN>;
  readonly peserta: BarisTab<typeof PESERTA>;
  readonly tindakLanjut: BarisTab<typeof TINDAK_LANJUT>;
  readonly labinov: BarisTab<typeof LABINOV>;
  readonly rencanaAksi: BarisTab<typeof RENCANA_AKSI>;
  readonly bukti: BarisTab<typeof BUKTI>;
  readonly keikutsertaan: BarisTab<typeof KEIKUTSERTAAN>;
  readonly replikasi: BarisTab<typeof REPLIKASI>;
  readonly naskah: BarisTab<typeof NASKAH>;
  readonly tahunProgram: BarisTab<typeof TAHUN_PROGRAM>;
  readonly ketentuan: BarisTab<typeof KETENTUAN>;
  readonly katalog: BarisTab<typeof KATALOG>;
  readonly nilai: BarisTab<typeof NILAI_INDIKATOR>;
  readonly bagianProposal: BarisTab<typeof BAGIAN_PROPOSAL>;
  readonly proposal: BarisTab<typeof PROPOSAL>;
  readonly dokumentasi: BarisTab<typeof DOKUMENTASI>;
  readonly umpanBalik: BarisTab<typeof UMPAN_BALIK>;
  readonly skm: BarisTab<typeof HASIL_SKM>;
  readonly dampak: BarisTab<typeof DAMPAK>;
  readonly dasarDaerah: BarisTab<typeof DASAR_DAERAH>;
};
