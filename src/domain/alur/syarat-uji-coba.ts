import type { Inovasi } from '../tab/inovasi.ts';
import type { Indikator } from '../tab/penilaian.ts';
import { isTanggal } from '../tanggal.ts';
import type { Konteks, Kurang, Periksa } from './konteks.ts';
import { adaAlasan, diisi, perluIsi, perluIsian, perluIsianTanggal, perluTanggal } from './kurang-isi.ts';

const berlaku = (e: Inovasi): string => e.sk_berlaku || e.sk_tgl;

/** Lower is better where the target lies below the baseline. */
export const isTercapai = (i: Indikator): boolean =>
  i.capaian !== null &&
  i.target !== null &&
  (i.awal !== null && i.target < i.awal ? i.capaian <= i.target : i.capaian >= i.target);

const putusanBila = (perlu: boolean, e: Inovasi, k: Konteks): readonly Kurang[] =>
  perlu ? [...perluIsian('putusan_no')(e, k), ...perluIsianTanggal(k, ['putusan_tgl'])] : [];

/** A date of the trial as it was fixed: before this act, and before anybody typed another one into its cell. */
const semula = (k: Konteks, key: 'uji_coba_mulai' | 'uji_coba_selesai'): string =>
  String(k.pertanyaan[key] ?? k.sebelum[key]);

/** What a trial needs (PP 38/2017 Pasal 16–19 [pers]): never before its decree, reported whatever comes of it. */
export const SYARAT_UJI_COBA = {
  keputusanBerlaku: (e, k) => {
    const start = berlaku(e);
    return isTanggal(start) && start <= k.hariIni && (e.uji_coba_mulai === '' || start <= e.uji_coba_mulai)
      ? []
      : [{ kode: 'KEPUTUSAN_BELUM_BERLAKU', kunci: 'sk_berlaku' }];
  },
  mulaiSekarang: (e, k) =>
    isTanggal(e.uji_coba_mulai) && e.uji_coba_mulai > k.hariIni
      ? [{ kode: 'BELUM_MULAI', kunci: 'uji_coba_mulai', data: { tanggal: e.uji_coba_mulai } }]
      : perluTanggal(e, ['uji_coba_mulai']),
  bolehLewati: (_, k) => (k.aturan.bolehLewati ? [] : [{ kode: 'WAJIB_UJI_COBA' }]),
  lewatiDasar: perluIsian('lewati_dasar'),
  laporanKemajuan: perluIsian('periode', 'capaian'),
  tangguh: (e, k) => [
    ...perluIsianTanggal(k, ['tangguh_mulai']),
    ...(diisi(k, 'tangguh_mulai') > k.hariIni ? [{ kode: 'TANGGAL_MENDATANG', kunci: 'tangguh_mulai' }] : []),
    ...(isTanggal(e.uji_coba_mulai) &&
    isTanggal(diisi(k, 'tangguh_mulai')) &&
    diisi(k, 'tangguh_mulai') < e.uji_coba_mulai
      ? [{ kode: 'TANGGUH_SEBELUM_MULAI', kunci: 'tangguh_mulai' }]
      : []),
  ],
  /** The period of the decree holds; a later end stands in an amending decree. */
  perpanjangan: (e, k) =>
    putusanBila(e.uji_coba_selesai > semula(k, 'uji_coba_selesai') && semula(k, 'uji_coba_selesai') !== '', e, k),
  perpanjanganUjiCoba: (e, k) =>
    e.uji_coba_selesai > semula(k, 'uji_coba_selesai')
      ? []
      : [{ kode: 'BUKAN_PERPANJANGAN', kunci: 'uji_coba_selesai' }],
  laporanAkhir: (e, k) => [
    ...perluIsi('lap_no')(e, k),
    ...perluTanggal(e, ['lap_tgl']),
    ...(isTanggal(e.lap_tgl) && isTanggal(e.uji_coba_mulai) && e.lap_tgl < e.uji_coba_mulai
      ? [{ kode: 'LAPORAN_SEBELUM_MULAI', kunci: 'lap_tgl' }]
      : []),
  ],
  pembelajaran: perluIsi('pembelajaran'),
  capaianLengkap: (_, k) => {
    const open = k.indikator.filter((i) => i.indikator !== '' && i.capaian === null);
    if (k.indikator.length === 0) return [{ kode: 'INDIKATOR' }];
    return open.length === 0
      ? []
      : [{ kode: 'CAPAIAN_KOSONG', data: { indikator: open.map((i) => i.indikator).join('; ') } }];
  },
  targetTercapai: (_, k) => {
    const missed = k.indikator.filter((i) => i.wajib === 'YA' && !isTercapai(i));
    return missed.length === 0 || adaAlasan(k)
      ? []
      : [{ kode: 'TARGET_BELUM', kunci: 'alasan', data: { indikator: missed.map((i) => i.indikator).join('; ') } }];
  },
  evaluasi: (e, k) => [...perluIsian('evaluasi_no')(e, k), ...perluIsianTanggal(k, ['evaluasi_tgl'])],
  batasUlang: (e, k) =>
    (e.uji_coba_ke ?? 1) < k.aturan.maksUjiCoba
      ? []
      : [{ kode: 'BATAS_ULANG', data: { kali: e.uji_coba_ke ?? 1, maks: k.aturan.maksUjiCoba } }],
  rencanaUlang: (e, k) => {
    const { uji_coba_mulai: mulai, uji_coba_selesai: selesai } = e;
    const out = [...perluTanggal(e, ['uji_coba_mulai', 'uji_coba_selesai'])];
    if (mulai !== '' && mulai <= semula(k, 'uji_coba_mulai'))
      out.push({ kode: 'ULANG_TANPA_WAKTU', kunci: 'uji_coba_mulai' });
    if (mulai > k.hariIni) out.push({ kode: 'BELUM_MULAI', kunci: 'uji_coba_mulai', data: { tanggal: mulai } });
    if (isTanggal(mulai) && isTanggal(selesai) && selesai < mulai)
      out.push({ kode: 'SELESAI_SEBELUM_MULAI', kunci: 'uji_coba_selesai' });
    return out;
  },
} as const satisfies Readonly<Record<string, Periksa>>;
