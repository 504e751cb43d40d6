import { isTanggal } from '../tanggal.ts';
import type { Konteks, Kurang, Periksa } from './konteks.ts';
import { adaAlasan, diisi, perluIsi, perluIsian, perluIsianTanggal, perluTanggal } from './kurang-isi.ts';
import { isMenjabat, kepalaDaerah } from './menjabat.ts';

/** Decree numbers are given anew each year: a number and its year name one decree, however it is spaced. */
export const kunciNomor = (nomor: string, tanggal: string): string =>
  `${nomor.toLowerCase().replace(/\s+/g, '')}|${tanggal.slice(0, 4)}`;

/** The date that the act's document bears, where it bears one. */
const tanggalDokumen = (k: Konteks, ...dates: readonly string[]): string =>
  [diisi(k, 'putusan_tgl'), ...dates].find((t) => t !== '') ?? '';

/** What the decree needs, and whoever signs it. */
export const SYARAT_PENETAPAN = {
  rencanaUjiCoba: (e, k) => [
    ...perluIsi('pd_pelaksana', 'lokasi_uji_coba', 'sasaran')(e, k),
    ...perluTanggal(e, ['uji_coba_mulai', 'uji_coba_selesai']),
  ],
  indikator: (_, k) =>
    k.indikator.some((i) => i.indikator !== '' && i.awal !== null && i.target !== null) ? [] : [{ kode: 'INDIKATOR' }],
  pembiayaan: (e) =>
    e.anggaran_nilai !== null && e.anggaran_nilai > 0 && e.anggaran_sumber === ''
      ? [{ kode: 'ISI', kunci: 'anggaran_sumber' }]
      : [],
  keputusan: (e, k) => [...perluIsi('sk_no', 'sk_tautan')(e, k), ...perluTanggal(e, ['sk_tgl'])],
  nomorKeputusan: (e, k) => {
    const other = k.keputusanLain.get(kunciNomor(e.sk_no, e.sk_tgl));
    const out: Kurang[] =
      other !== undefined && e.sk_tgl !== '' && other !== e.sk_tgl
        ? [{ kode: 'NOMOR_SUDAH_DIPAKAI', kunci: 'sk_no', data: { nomor: e.sk_no, tanggal: other } }]
        : [];
    const ragu = isTanggal(e.sk_tgl) && e.sk_no !== '' ? k.ragukanNomor(e.sk_no, e.sk_tgl) : '';
    if (ragu !== '' && !adaAlasan(k)) out.push({ kode: 'NOMOR_DIRAGUKAN', kunci: 'sk_no', data: { sebab: ragu } });
    if (e.sk_berlaku !== '' && e.sk_tgl !== '' && e.sk_berlaku < e.sk_tgl && !adaAlasan(k))
      out.push({ kode: 'BERLAKU_SURUT', kunci: 'alasan' });
    return out;
  },
  /** Where the register knows the leaders, one of them must have held the post on the day of the document. */
  pejabatBerwenang: (e, k) => {
    const tanggal = tanggalDokumen(k, e.reg_tgl, e.sk_tgl);
    const heads = kepalaDaerah(k.pejabat);
    return tanggal === '' || heads.length === 0 || heads.some((p) => isMenjabat(p, tanggal))
      ? []
      : [{ kode: 'PEJABAT_TIDAK_MENJABAT', data: { jabatan: heads[0]?.jabatan ?? '', tanggal } }];
  },
  /** A decision of the leader's with number and date. */
  putusan: (e, k) => [...perluIsian('putusan_no')(e, k), ...perluIsianTanggal(k, ['putusan_tgl'])],
} as const satisfies Readonly<Record<string, Periksa>>;
