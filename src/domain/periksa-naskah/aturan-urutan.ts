import { namaDiktum } from '../naskah/penomoran.ts';
import type { AturanNaskah, Pelanggaran } from './aturan-naskah.ts';
import { NOMOR_DIKTUM } from './bagian-naskah.ts';
import { keputusan, peraturan } from './contoh-naskah.ts';
import type { NaskahTerbaca } from './naskah-terbaca.ts';
import { padaBaris, padaNo, temukan } from './temukan.ts';

/** The names in their order; the first one counts only where the decision above it was pasted too. */
const diktumLoncat = (n: NaskahTerbaca): readonly Pelanggaran[] => {
  let sebelum = n.menetapkan || n.memutuskan ? 0 : (n.diktum[0]?.nomor ?? 1) - 1;
  return n.diktum.flatMap((d) => {
    const harus = namaDiktum(sebelum + 1);
    sebelum = d.nomor;
    return d.nama === harus ? [] : [{ baris: d.baris, kutipan: d.nama, data: { harus } }];
  });
};

/** Numbers of Pasal; a letter behind the number (12A) is put in by an amendment and counts with its number. */
const pasalLoncat = (n: NaskahTerbaca): readonly Pelanggaran[] => {
  const angka = n.pasal.map((b) => Number.parseInt(b.buka?.nama ?? '0', 10));
  return n.pasal.flatMap((b, i) => {
    const before = angka[i - 1] ?? (n.menetapkan ? 0 : (angka[0] ?? 1) - 1);
    const huruf = /[A-Z]$/.test(b.buka?.nama ?? '');
    return angka[i] === before + 1 || (huruf && angka[i] === before)
      ? []
      : [{ ...padaNo(b), data: { harus: before + 1 } }];
  });
};

const diktumTanpaTitik = (n: NaskahTerbaca): readonly Pelanggaran[] =>
  n.diktum
    .filter((d) => d.teks !== '' && !d.teks.endsWith('.'))
    .map((d) => ({ ...padaBaris(d), data: { nama: d.nama } }));

const diktumTidakAda = (n: NaskahTerbaca): readonly Pelanggaran[] => {
  const ada = new Set(n.diktum.map((d) => d.nomor));
  if (ada.size < 2 || !n.menetapkan) return [];
  return temukan(n, /\b[Dd]iktum (KE[A-Z]{3,12}(?: (?:BELAS|PULUH)(?: [A-Z]{4,9})?)?)\b/g, n.batang).filter(({ m }) => {
    const nomor = NOMOR_DIKTUM.get(m[1] ?? '');
    return nomor !== undefined && !ada.has(nomor);
  });
};

const isi = (...names: readonly string[]): readonly string[] =>
  names.map((nama) => `${nama} : Menetapkan inovasi daerah.`);

/** Names and numbers that follow one another. */
export const ATURAN_URUTAN: readonly AturanNaskah[] = [
  {
    kode: 'N39',
    tingkat: 'WAJIB',
    kepastian: 'PERS',
    periksa: diktumLoncat,
    penjelasan: 'Urutan diktum tidak sesuai; seharusnya {harus}.',
    saran: 'Urutkan nama diktum: KESATU, KEDUA, KETIGA, dan seterusnya.',
    baik: keputusan(),
    buruk: keputusan({ isi: isi('KESATU', 'KETIGA') }),
  },
  {
    kode: 'N40',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: pasalLoncat,
    penjelasan: 'Nomor Pasal tidak berurutan; seharusnya Pasal {harus}.',
    saran: 'Urutkan nomor Pasal, lalu periksa semua rujukan ke Pasal.',
    baik: peraturan(),
    buruk: peraturan({ isi: ['Pasal 1', 'Inovasi daerah diterapkan.', 'Pasal 3', 'Inovasi daerah dievaluasi.'] }),
  },
  {
    kode: 'N41',
    tingkat: 'CEK',
    kepastian: 'PERS',
    periksa: diktumTanpaTitik,
    penjelasan: 'Diktum {nama} tidak diakhiri titik.',
    saran: 'Akhiri setiap diktum dengan titik.',
    baik: keputusan(),
    buruk: keputusan({ isi: ['KESATU : Menetapkan inovasi daerah', 'KEDUA : Keputusan ini berlaku.'] }),
  },
  {
    kode: 'N42',
    tingkat: 'CEK',
    kepastian: 'ANJURAN',
    periksa: diktumTidakAda,
    penjelasan: 'Diktum yang dirujuk tidak ada dalam naskah ini.',
    saran: 'Periksa rujukan diktum setelah ada diktum yang ditambah atau dihapus.',
    baik: keputusan({ isi: [...isi('KESATU'), 'KEDUA : Pelaksanaan Diktum KESATU dilaporkan.'] }),
    buruk: keputusan({ isi: [...isi('KESATU'), 'KEDUA : Pelaksanaan Diktum KELIMA dilaporkan.'] }),
  },
];
