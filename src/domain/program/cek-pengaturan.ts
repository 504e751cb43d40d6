import { bacaTanggal } from '../baca/baca-tanggal.ts';
import { type KunciPengaturan, PENGATURAN, settingList, settingNumber } from '../pengaturan.ts';
import { TAB_PENGATURAN } from '../tab/pengaturan.ts';
import { KETENTUAN, type KunciKetentuan } from '../tab/program.ts';
import { type Tanggal, tanggalPanjang } from '../tanggal.ts';
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

/** Closing days: the pages for leadership count to the setting, those of a contest to its rule. */
const PENUTUPAN: readonly { readonly program: Program; readonly isi: 'penutupan_iid' | 'penutupan_kipp' }[] = [
  { program: 'IID', isi: 'penutupan_iid' },
  { program: 'KIPP', isi: 'penutupan_kipp' },
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

/** What is wrong between the closing day of the settings and that of the rules of the year; '' where nothing is. */
const bedaPenutupan = (tahun: string, isi: string, apa: string, menurut: Tanggal | null): string => {
  const read = bacaTanggal(isi);
  const ketentuan = menurut === null ? '' : `Ketentuan tahun ${tahun} menyebut penutupan ${tanggalPanjang(menurut)}`;
  if (isi.trim() === '')
    return menurut === null
      ? ''
      : `${ketentuan}, sedangkan "${apa}" pada tab Pengaturan kosong. Isi supaya Ringkasan Pimpinan menghitung harinya.`;
  if (!read.ok) return `"${apa}" pada tab Pengaturan berisi "${isi}", bukan tanggal. Tulis misalnya 31-08-${tahun}.`;
  const setelan = tanggalPanjang(read.tanggal);
  if (menurut !== null && menurut !== read.tanggal)
    return `${ketentuan}, sedangkan "${apa}" pada tab Pengaturan ${setelan}. Samakan menurut surat edarannya.`;
  return menurut === null && read.tanggal.slice(0, 4) < tahun
    ? `"${apa}" pada tab Pengaturan masih ${setelan}, sedangkan tahun register ${tahun}. Ganti menurut surat edaran tahun ini, atau kosongkan bila belum ada.`
    : '';
};

/** Settings that say something else than the rules of the register's year, each at the row of its rule, or at tab Pengaturan where there is none. */
export const cekPengaturan = (b: BahanProgram): readonly CekProgram[] => {
  const di = (program: Program, kunci: KunciKetentuan, pesan: string): CekProgram => ({
    tab: KETENTUAN.name,
    baris: b.ketentuan.find((r) => r.program === program && r.tahun === b.tahun && r.kunci === kunci)?.baris ?? 1,
    kolom: 'Nilai',
    pesan,
  });
  const jendela = jendelaPengaturan(b);
  const penutupan = PENUTUPAN.flatMap(({ program, isi }): CekProgram[] => {
    const menurut = tanggalKetentuan(b.ketentuan, program, b.tahun, 'penutupan');
    const pesan = bedaPenutupan(b.tahun, b.pengaturan[isi], nama(isi), menurut);
    if (pesan === '') return [];
    if (menurut !== null) return [di(program, 'penutupan', pesan)];
    // In the order in which the settings are laid; people rarely sort them.
    const baris = PENGATURAN.findIndex((s) => s.key === isi) + 2;
    return [{ tab: TAB_PENGATURAN.name, baris, kolom: 'Isi', pesan }];
  });
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
    ...penutupan,
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
