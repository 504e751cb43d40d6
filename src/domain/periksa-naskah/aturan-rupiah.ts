import { terbilang } from '../naskah/terbilang.ts';
import type { AturanNaskah, Pelanggaran } from './aturan-naskah.ts';
import { bacaAngka, bacaTerbilang } from './baca-terbilang.ts';
import { keputusan } from './contoh-naskah.ts';
import type { NaskahTerbaca } from './naskah-terbaca.ts';
import { type Ketemu, temukan } from './temukan.ts';

const UANG = /\bRp(\.? ?)(\d[\d.,]{0,30})(-?)(?: ?\(([a-z ]{3,200})\))?/gi;

/** Digits as they are meant: the full stop or comma that ends the sentence is none of theirs. */
const digit = (k: Ketemu): string => (k.m[2] ?? '').replace(/[.,]+$/, '');

const BAKU = /^\d{1,3}(?:\.\d{3}){0,6}(?:,\d{2})?$/;

const pemisahSalah = (n: NaskahTerbaca): readonly Pelanggaran[] =>
  temukan(n, UANG).filter((k) => !BAKU.test(digit(k)) || k.m[3] === '-');

const huruf = (n: NaskahTerbaca): readonly Pelanggaran[] =>
  temukan(n, UANG).flatMap((k) => {
    const angka = bacaAngka(digit(k).replace(/,00$/, ''));
    const kata = bacaTerbilang(k.m[4] ?? '');
    if (
      angka === null ||
      angka > 999_999_999_999_999 ||
      kata === null ||
      kata.replaceAll('milyar', 'miliar') === terbilang(angka)
    )
      return [];
    return [{ baris: k.baris, kutipan: k.kutipan, data: { benar: `${terbilang(angka)} rupiah` } }];
  });

const isi = (uang: string): string =>
  keputusan({ isi: [`KESATU : Biaya ditetapkan sebesar ${uang}.`, 'KEDUA : Keputusan ini berlaku.'] });
const BENAR = isi('Rp150.000.000,00 (seratus lima puluh juta rupiah)');

/** Amounts of money. */
export const ATURAN_RUPIAH: readonly AturanNaskah[] = [
  {
    kode: 'N50',
    tingkat: 'CEK',
    kepastian: 'PERS',
    periksa: (n) => temukan(n, UANG).filter((k) => k.m[1] !== ''),
    penjelasan: 'Ada spasi atau titik di belakang Rp.',
    saran: 'Tulis Rp langsung diikuti angka, misalnya "Rp150.000.000,00".',
    baik: BENAR,
    buruk: BENAR.replace('Rp150', 'Rp 150'),
  },
  {
    kode: 'N51',
    tingkat: 'CEK',
    kepastian: 'PERS',
    periksa: pemisahSalah,
    penjelasan: 'Pemisah angka rupiah tidak baku.',
    saran: 'Pakai titik untuk ribuan dan koma untuk desimal, misalnya "Rp150.000.000,00".',
    baik: BENAR,
    buruk: BENAR.replace('150.000.000,00', '150,000,000.00'),
  },
  {
    kode: 'N52',
    tingkat: 'CEK',
    kepastian: 'PERS',
    periksa: (n) => (n.produkHukum ? temukan(n, UANG, n.batang).filter((k) => k.m[4] === undefined) : []),
    penjelasan: 'Jumlah uang dalam batang tubuh ditulis dengan angka saja.',
    saran: 'Tambahkan hurufnya dalam kurung, misalnya "(seratus lima puluh juta rupiah)".',
    baik: BENAR,
    buruk: isi('Rp150.000.000,00'),
  },
  {
    kode: 'N53',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: huruf,
    penjelasan: 'Huruf tidak sesuai dengan jumlah uangnya; seharusnya "{benar}".',
    saran: 'Samakan angka dan hurufnya.',
    baik: BENAR,
    buruk: BENAR.replace('seratus lima puluh juta', 'seratus lima belas juta'),
  },
];
