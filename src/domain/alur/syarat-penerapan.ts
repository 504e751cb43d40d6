import { bacaPilihan } from '../baca/baca-pilihan.ts';
import { YA_TIDAK } from '../pilihan.ts';
import { bentukMenurutJawaban, type JawabanHukum } from './bentuk-hukum.ts';
import type { Konteks, Kurang, Periksa } from './konteks.ts';
import { adaAlasan, diisi, isi, perluIsi, perluIsian, perluIsianTanggal, perluTanggal } from './kurang-isi.ts';

const PERTANYAAN_HUKUM = ['beban_masyarakat', 'batas_masyarakat', 'beban_apbd', 'tata_laksana'] as const;

const ya = (k: Konteks, key: string): boolean => bacaPilihan(YA_TIDAK, diisi(k, key))?.code === 'YA';

/** The answers of an act to the questions of the legal form. */
export const jawabanHukum = (k: Konteks): JawabanHukum => ({
  bebanMasyarakat: ya(k, 'beban_masyarakat'),
  batasMasyarakat: ya(k, 'batas_masyarakat'),
  bebanApbd: ya(k, 'beban_apbd'),
  tataLaksana: ya(k, 'tata_laksana'),
});

/** What applying an innovation needs (PP 38/2017 Pasal 20–21 [pers]). */
export const SYARAT_PENERAPAN = {
  bentukHukum: (e, k) => {
    const out: Kurang[] = [...perluIsian(...PERTANYAAN_HUKUM)(e, k)];
    if (out.length > 0) return out;
    const jawaban = jawabanHukum(k);
    const menurut = bentukMenurutJawaban(jawaban);
    if (menurut === null && e.bentuk_hukum === '') out.push(isi('bentuk_hukum'));
    if ((menurut === null || (e.bentuk_hukum !== '' && e.bentuk_hukum !== menurut)) && !adaAlasan(k))
      out.push({ kode: 'BENTUK_DIPUTUSKAN_HUKUM', kunci: 'alasan' });
    if (jawaban.bebanMasyarakat && k.penilaian.some((p) => p.k3 === 'YA') && !adaAlasan(k))
      out.push({ kode: 'BEBAN_TIDAK_SESUAI', kunci: 'alasan' });
    return out;
  },
  peraturan: (e, k) => {
    const tanggal = perluTanggal(e, ['penerapan_mulai']);
    if (k.aturan.penerapanDenganKeputusan && e.reg_no === '')
      return [...perluIsian('putusan_no')(e, k), ...perluIsianTanggal(k, ['putusan_tgl']), ...tanggal];
    return [...perluIsi('reg_no', 'bd_no')(e, k), ...perluTanggal(e, ['reg_tgl', 'undang_tgl']), ...tanggal];
  },
  evaluasiTahunan: (e, k) => {
    const tahun = diisi(k, 'evaluasi_penerapan');
    const out: Kurang[] = [...perluIsian('evaluasi_penerapan', 'rekomendasi')(e, k), ...perluIsi('hasil')(e, k)];
    if (tahun === '') return out;
    if (!/^20\d\d$/.test(tahun) || tahun > k.hariIni.slice(0, 4) || tahun < e.penerapan_mulai.slice(0, 4))
      out.push({ kode: 'TAHUN_TIDAK_SAH', kunci: 'evaluasi_penerapan', data: { tahun } });
    else if (tahun <= e.evaluasi_tahun)
      out.push({ kode: 'EVALUASI_SUDAH_ADA', kunci: 'evaluasi_penerapan', data: { tahun: e.evaluasi_tahun } });
    return out;
  },
} as const satisfies Readonly<Record<string, Periksa>>;
