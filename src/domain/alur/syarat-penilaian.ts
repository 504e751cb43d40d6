import { bacaPilihan } from '../baca/baca-pilihan.ts';
import { isTerhitung, jumlahPenilai, namaPenilai } from '../penilaian/keadaan-penilaian.ts';
import { YA_TIDAK } from '../pilihan.ts';
import { KRITERIA, PERTANYAAN, type Penilaian } from '../tab/penilaian.ts';
import { countWords } from '../teks.ts';
import type { Konteks, Kurang, Periksa } from './konteks.ts';
import { diisi, perluIsi, perluTanggal } from './kurang-isi.ts';

/** A judgement that finds the proposal feasible in every point. */
export const isPenilaianLayak = (p: Penilaian): boolean =>
  [...KRITERIA, ...PERTANYAAN].every(({ key }) => p[key] === 'YA') && p.prinsip === 'YA';

/** How many judgements are enough: fewer where the session was closed with a quorum, because somebody could not come. */
const cukup = (ditutup: boolean, k: Konteks): number => (ditutup ? k.aturan.kuorum : k.aturan.minPenilai);

/** What the judgement of the litbang office, or of the team for the leader's own proposal, needs. */
export const SYARAT_PENILAIAN = {
  rancangBangunCukup: (e, k) => {
    const words = countWords(e.rancang_bangun);
    return words >= k.aturan.minKata
      ? []
      : [{ kode: 'KATA_KURANG', kunci: 'rancang_bangun', data: { kata: words, minimal: k.aturan.minKata } }];
  },
  penilaianLayak: (e, k) => {
    const minimal = cukup(e.sub_status === 'PENILAIAN_DITUTUP', k);
    const hadir = namaPenilai(k.isian['hadir'] ?? '');
    if (hadir.length > 0) {
      const out: Kurang[] =
        hadir.length < minimal
          ? [{ kode: 'PENILAI_KURANG', kunci: 'hadir', data: { ada: hadir.length, minimal } }]
          : [];
      for (const key of ['kriteria', 'pertanyaan', 'prinsip'])
        if (bacaPilihan(YA_TIDAK, k.isian[key] ?? '')?.code !== 'YA') out.push({ kode: 'HARUS_YA', kunci: key });
      return out;
    }
    const masuk = k.penilaian.filter(isTerhitung);
    const no = masuk.filter((p) => !isPenilaianLayak(p));
    if (no.length > 0)
      return [{ kode: 'PENILAIAN_TIDAK_YA', kunci: 'hadir', data: { penilai: no.map((p) => p.penilai).join('; ') } }];
    const ada = jumlahPenilai(masuk);
    return ada >= minimal ? [] : [{ kode: 'PENILAI_KURANG', kunci: 'hadir', data: { ada, minimal } }];
  },
  beritaAcara: (e, k) => [...perluIsi('ba_no')(e, k), ...perluTanggal(e, ['ba_tgl'])],
  kuorum: (e, k) => {
    if (e.sub_status === 'PENILAIAN_DITUTUP') return [{ kode: 'PENILAIAN_SUDAH_DITUTUP' }];
    const out: Kurang[] = diisi(k, 'tidak_hadir') === '' ? [{ kode: 'ISI', kunci: 'tidak_hadir' }] : [];
    const ada = jumlahPenilai(k.penilaian.filter(isTerhitung));
    if (ada < k.aturan.kuorum) out.push({ kode: 'KUORUM_KURANG', data: { ada, minimal: k.aturan.kuorum } });
    return out;
  },
} as const satisfies Readonly<Record<string, Periksa>>;
