import { terbilang } from '../naskah/terbilang.ts';
import type { AturanNaskah, Pelanggaran } from './aturan-naskah.ts';
import { bacaAngka, bacaTerbilang } from './baca-terbilang.ts';
import { keputusan } from './contoh-naskah.ts';
import type { NaskahTerbaca } from './naskah-terbaca.ts';
import { temukan } from './temukan.ts';

const BERSATUAN =
  /(^|[ (])(\d{1,4}) ?(hari|bulan|tahun|minggu|jam|menit|kali|orang|rangkap|eksemplar|persen|%)(?![A-Za-z/]| ?\()/g;
const BERKURUNG = /(^|[^\d.,/-])(\d{1,3}(?:\.\d{3}){1,4}|\d{1,15})(?: ?%)? ?\(([a-z ]{3,160})\)/gi;

/** Numbers with a unit in the body, in digits only. */
const tanpaTerbilang = (n: NaskahTerbaca): readonly Pelanggaran[] =>
  n.produkHukum ? temukan(n, BERSATUAN, n.batang) : [];

const tidakCocok = (n: NaskahTerbaca): readonly Pelanggaran[] =>
  temukan(n, BERKURUNG).flatMap(({ m, baris, kutipan }) => {
    const angka = bacaAngka(m[2] ?? '');
    const kata = bacaTerbilang(m[3] ?? '');
    if (angka === null || kata === null || kata === terbilang(Math.min(angka, 999_999_999_999_999))) return [];
    return [{ baris, kutipan, data: { benar: terbilang(Math.min(angka, 999_999_999_999_999)) } }];
  });

const isi = (lama: string): string =>
  keputusan({
    isi: [
      `KESATU : Uji coba berlangsung ${lama}.`,
      'KEDUA : Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.',
    ],
  });

/** Numbers and the words behind them. */
export const ATURAN_ANGKA: readonly AturanNaskah[] = [
  {
    kode: 'N48',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: tanpaTerbilang,
    penjelasan: 'Bilangan ditulis dengan angka saja.',
    saran: 'Tulis angka dan hurufnya, misalnya "6 (enam) bulan".',
    baik: isi('6 (enam) bulan'),
    buruk: isi('6 bulan'),
  },
  {
    kode: 'N49',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: tidakCocok,
    penjelasan: 'Huruf dalam kurung tidak sesuai dengan angkanya; seharusnya "{benar}".',
    saran: 'Samakan angka dan hurufnya.',
    baik: isi('14 (empat belas) hari kerja'),
    buruk: isi('14 (empat puluh) hari kerja'),
  },
];
