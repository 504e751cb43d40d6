import { bacaTanggal } from '../baca/baca-tanggal.ts';
import { type KunciPengaturan, PENGATURAN, settingList, settingNumber } from '../pengaturan.ts';
import { KETENTUAN, type KunciKetentuan } from '../tab/program.ts';
import { tanggalPanjang } from '../tanggal.ts';
import type { BahanProgram } from './bahan-program.ts';
import type { CekProgram } from './cek-program.ts';
import { angkaKetentuan, tanggalKetentuan } from './ketentuan.ts';

type Program = 'IID' | 'KIPP';

/** Settings that say what a rule of the register's year says too. */
const ANGKA: readonly { readonly program: Program; readonly kunci: KunciKetentuan; readonly isi: KunciPengaturan }[] = [
  { program: 'IID', kunci: 'kata_minimum', isi: 'min_kata' },
  { program: 'KIPP', kunci: 'kuota_umum', isi: 'kipp_kuota_umum' },
  { program: 'KIPP', kunci: 'kuota_replikasi', isi: 'kipp_kuota_replikasi' },
  { program: 'KIPP', kunci: 'bulan_umum', isi: 'kipp_bulan_umum' },
  { program: 'KIPP', kunci: 'bulan_replikasi', isi: 'kipp_bulan_replikasi' },
];

const JENDELA = ['jendela_dari', 'jendela_sampai'] as const;

const nama = (kunci: KunciPengaturan): string => PENGATURAN.find((s) => s.key === kunci)?.name ?? kunci;

/** The window of the settings: two days, or the pattern of 2026 where nobody wrote any. */
const jendelaPengaturan = ({ pengaturan, tahun }: BahanProgram): readonly string[] => {
  const isi = settingList(pengaturan, 'jendela_indeks');
  if (isi.length === 0) return [`${Number(tahun) - 2}-01-01`, `${Number(tahun) - 1}-12-31`];
  return isi.map((t) => {
    const read = bacaTanggal(t);
    return read.ok ? read.tanggal : t;
  });
};

/** Settings that say something else than the rules of the register's year, each at the row of its rule. */
export const cekPengaturan = (b: BahanProgram): readonly CekProgram[] => {
  const di = (program: Program, kunci: KunciKetentuan, pesan: string): CekProgram => ({
    tab: KETENTUAN.name,
    baris: b.ketentuan.find((r) => r.program === program && r.tahun === b.tahun && r.kunci === kunci)?.baris ?? 1,
    kolom: 'Nilai',
    pesan,
  });
  const jendela = jendelaPengaturan(b);
  return [
    ...ANGKA.flatMap(({ program, kunci, isi }) => {
      const menurut = angkaKetentuan(b.ketentuan, program, b.tahun, kunci);
      const dipakai = settingNumber(b.pengaturan, isi);
      return menurut === null || menurut === dipakai
        ? []
        : [
            di(
              program,
              kunci,
              `Ketentuan tahun ${b.tahun} menyebut ${menurut}, sedangkan "${nama(isi)}" pada tab Pengaturan ${dipakai}. Samakan menurut pedoman.`,
            ),
          ];
    }),
    ...JENDELA.flatMap((kunci, i) => {
      const menurut = tanggalKetentuan(b.ketentuan, 'IID', b.tahun, kunci);
      return menurut === null || menurut === jendela[i]
        ? []
        : [
            di(
              'IID',
              kunci,
              `Ketentuan tahun ${b.tahun} menyebut ${tanggalPanjang(menurut)}, berbeda dengan "${nama('jendela_indeks')}" pada tab Pengaturan. Samakan menurut pedoman.`,
            ),
          ];
    }),
  ];
};
