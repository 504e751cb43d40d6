import { foldName } from '../teks.ts';
import type { AturanNaskah, KonteksNaskah, Pelanggaran } from './aturan-naskah.ts';
import { mengingat, PP_INOVASI } from './contoh-naskah.ts';
import type { NaskahTerbaca } from './naskah-terbaca.ts';
import { namaPeraturan, padaRujukan, versiDikenal } from './pada-rujukan.ts';
import type { PeraturanDikenal } from './peraturan-dikenal.ts';
import { kunciRujukan } from './rujukan.ts';

/** The title belongs to another number. A number that is known by itself is the next rule's business. */
const nomorSalah = (n: NaskahTerbaca, k: KonteksNaskah): readonly Pelanggaran[] => {
  const judul = new Map<string, PeraturanDikenal>();
  for (const d of k.dikenal)
    if (!judul.has(`${d.jenis} ${foldName(d.judul)}`)) judul.set(`${d.jenis} ${foldName(d.judul)}`, d);
  const known = new Set([...k.dikenal, ...k.tidakBerlaku].map((d) => d.kunci));
  return n.rujukan.flatMap((r) => {
    const kunci = kunciRujukan(r);
    const d = r.judul === '' || known.has(kunci) ? undefined : judul.get(`${r.jenis} ${foldName(r.judul)}`);
    return d ? [padaRujukan(n, r, { kepastian: d.kepastian, data: { judul: d.judul, benar: namaPeraturan(d) } })] : [];
  });
};

const judulSalah = (n: NaskahTerbaca, k: KonteksNaskah): readonly Pelanggaran[] =>
  n.rujukan.flatMap((r) => {
    const versi = versiDikenal(k, r);
    const [d] = versi;
    if (!d || r.judul === '') return [];
    const cited = foldName(r.sesudahTentang);
    const short = foldName(r.judul);
    const same = versi.some(
      (v) => v.judul === '' || cited.startsWith(foldName(v.judul)) || foldName(v.judul).startsWith(short),
    );
    return same
      ? []
      : [padaRujukan(n, r, { kepastian: d.kepastian, data: { peraturan: namaPeraturan(d), judul: d.judul } })];
  });

const tidakBerlaku = (n: NaskahTerbaca, k: KonteksNaskah): readonly Pelanggaran[] =>
  n.rujukan.flatMap((r) => {
    const kunci = kunciRujukan(r);
    const old = k.tidakBerlaku.find((t) => t.kunci === kunci);
    if (!old || r.bersarang) return [];
    // A text that revokes or tells of a revocation has to name the old act.
    const around = n.alir.teks.slice(Math.max(0, r.mulai - 80), r.akhir + 300);
    return /\b(?:dicabut|mencabut|pencabutan|diganti)\b/i.test(around)
      ? []
      : [padaRujukan(n, r, { kepastian: old.kepastian, data: { pengganti: old.pengganti } })];
  });

/** Whether acts are named by the right number and title, and still in force. */
export const ATURAN_RUJUKAN: readonly AturanNaskah[] = [
  {
    kode: 'N01',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: nomorSalah,
    penjelasan: 'Nomor atau tahun tidak sesuai dengan judulnya; "{judul}" adalah {benar}.',
    saran: 'Cocokkan nomor, tahun, dan judul peraturan dengan teks resminya.',
    baik: mengingat(PP_INOVASI),
    buruk: mengingat(PP_INOVASI.replace('Nomor 38 Tahun', 'Nomor 58 Tahun')),
  },
  {
    kode: 'N02',
    tingkat: 'WAJIB',
    kepastian: 'PASTI',
    periksa: judulSalah,
    penjelasan: 'Judul tidak sesuai dengan nomornya; {peraturan} adalah tentang {judul}.',
    saran: 'Cocokkan nomor, tahun, dan judul peraturan dengan teks resminya.',
    baik: mengingat(PP_INOVASI),
    buruk: mengingat(PP_INOVASI.replace('Inovasi Daerah', 'Kerja Sama Daerah')),
  },
  {
    kode: 'N03',
    tingkat: 'CEK',
    kepastian: 'INGATAN',
    periksa: tidakBerlaku,
    penjelasan: 'Peraturan ini tercatat sudah tidak berlaku; penggantinya {pengganti}.',
    saran: 'Periksa keberlakuannya pada jaringan dokumentasi hukum, lalu rujuk penggantinya.',
    baik: 'Naskah ini sesuai dengan Undang-Undang Nomor 11 Tahun 2019.',
    buruk: 'Naskah ini sesuai dengan Undang-Undang Nomor 18 Tahun 2002.',
  },
];
