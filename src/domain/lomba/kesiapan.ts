import type { BahanProgram } from '../program/bahan-program.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import type { KelompokLomba } from '../tab/tahap-lomba.ts';
import { isTanggal, type Tanggal } from '../tanggal.ts';
import { countWords } from '../teks.ts';
import { type Bagian, type BagianBerlaku, bagianBerlaku, samaBagian } from './bagian-berlaku.ts';
import { kelompokEntri } from './kelompok-entri.ts';
import { type AngkaKetentuan, type KetentuanLomba, ketentuanLomba } from './ketentuan-lomba.ts';
import { bulanDiterapkan } from './lama-penerapan.ts';
import { PERNYATAAN } from './pernyataan.ts';
import { isiDariRegister, type ReplikasiTercatat } from './sumber-bagian.ts';

/** One section of one proposal as it stands. */
export type BagianTerisi = Bagian & {
  readonly isi: string;
  readonly kata: number;
  /** Words above the limit; 0 within it. */
  readonly lebih: number;
  readonly dariRegister: { readonly dari: string; readonly isi: string } | null;
};

/** How far an entry is from being sent. */
export type Kesiapan = {
  readonly id: string;
  readonly nama: string;
  readonly kantor: string;
  readonly kelompok: KelompokLomba;
  /** Sections of which year; null where no year has them. */
  readonly bagianTahun: string | null;
  readonly bagian: readonly BagianTerisi[];
  /** Months applied on `pada`; null where the day of application is not known or lies ahead. */
  readonly bulan: number | null;
  /** Null for a contest whose rules the register does not know. */
  readonly butuh: AngkaKetentuan | null;
  /** The closing date, or today while it is not known. */
  readonly pada: Tanggal;
  readonly pernyataan: readonly { readonly jenis: string; readonly nama: string; readonly ada: boolean }[];
  readonly video: boolean;
  /** What is still missing, as sentences; none means ready. */
  readonly kurang: readonly string[];
};

type Bahan = Pick<
  BahanProgram,
  'bagianProposal' | 'proposal' | 'keikutsertaan' | 'replikasi' | 'naskah' | 'ketentuan' | 'pengaturan' | 'hariIni'
>;

const terisi = (
  b: Bahan,
  e: Inovasi,
  program: string,
  tahun: string,
  berlaku: BagianBerlaku | null,
): readonly BagianTerisi[] => {
  const own = b.proposal.filter((r) => r.id === e.id && r.program === program && r.tahun === tahun);
  const replikasi: readonly ReplikasiTercatat[] = b.replikasi.filter((r) => r.id === e.id);
  return (berlaku?.bagian ?? []).map((bagian) => {
    const isi = own.find((r) => samaBagian(r.bagian, bagian.nama))?.isi ?? '';
    const kata = countWords(isi);
    return {
      ...bagian,
      ...{ isi, kata },
      lebih: bagian.batas === null ? 0 : Math.max(0, kata - bagian.batas),
      dariRegister: isiDariRegister(bagian.nama, e, replikasi),
    };
  });
};

const berdokumen = (b: Bahan, id: string): ReadonlySet<string> =>
  new Set(
    b.naskah.filter((n) => n.keadaan !== 'BATAL' && n.id.split(';').some((x) => x.trim() === id)).map((n) => n.jenis),
  );

const jumlah = (n: number, apa: string): string[] => (n === 0 ? [] : [`${n} ${apa}`]);

/** How ready one innovation is for a contest of a year. */
export const kesiapanEntri = (b: Bahan, e: Inovasi, program: string, tahun: string): Kesiapan => {
  const ikut = b.keikutsertaan.find((k) => k.id === e.id && k.program === program && k.tahun === tahun);
  const kelompok = kelompokEntri(e, ikut?.kelompok ?? '');
  const aturan: KetentuanLomba = ketentuanLomba(b.ketentuan, b.pengaturan, tahun);
  const berlaku = bagianBerlaku(b.bagianProposal, program, kelompok, tahun);
  const bagian = terisi(b, e, program, tahun, berlaku);
  const pada = (program === 'KIPP' ? aturan.penutupan?.tanggal : null) ?? b.hariIni;
  const bulan = bulanDiterapkan(e.penerapan_mulai, pada);
  const kipp = program === 'KIPP';
  const butuh = kipp ? aturan.bulan[kelompok] : null;
  const dokumen = berdokumen(b, e.id);
  const pernyataan = PERNYATAAN.filter((p) => kipp && p.kelompok.includes(kelompok)).map(({ jenis, nama }) => ({
    ...{ jenis, nama },
    ada: dokumen.has(jenis),
  }));
  return {
    ...{ id: e.id, nama: e.nama_inovasi, kantor: e.pd_pengusul, kelompok, bagianTahun: berlaku?.tahun ?? null },
    ...{ bagian, bulan, butuh, pada, pernyataan, video: e.video_tautan !== '' },
    kurang: [
      ...(e.status === 'PENERAPAN' ? [] : ['belum diterapkan']),
      ...(bulan === null
        ? isTanggal(e.penerapan_mulai)
          ? ['belum diterapkan pada penutupan']
          : ['Tanggal Penerapan belum terisi']
        : butuh !== null && bulan < butuh.nilai
          ? [`lama penerapan kurang ${butuh.nilai - bulan} bulan`]
          : []),
      ...(berlaku === null ? ['bagian proposal tahun ini belum ada'] : []),
      ...jumlah(bagian.filter((x) => x.isi === '').length, 'bagian kosong'),
      ...jumlah(bagian.filter((x) => x.lebih > 0).length, 'bagian melebihi batas kata'),
      ...jumlah(pernyataan.filter((x) => !x.ada).length, 'pernyataan belum dibuat'),
    ],
  };
};

/** Entries of KIPP in a year: those that tab Keikutsertaan lists, and those whose proposal is being written. */
export const pesertaKipp = (b: BahanProgram, tahun: string): readonly Kesiapan[] => {
  const ids = new Set(
    [...b.keikutsertaan, ...b.proposal].filter((r) => r.program === 'KIPP' && r.tahun === tahun).map((r) => r.id),
  );
  return b.entri.filter((e) => ids.has(e.id)).map((e) => kesiapanEntri(b, e, 'KIPP', tahun));
};
