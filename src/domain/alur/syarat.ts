import { bacaPilihan } from '../baca/baca-pilihan.ts';
import { JENIS_PENGANTAR, YA_TIDAK } from '../pilihan.ts';
import type { Inovasi, KunciInovasi } from '../tab/inovasi.ts';
import { type Indikator, KRITERIA, PERTANYAAN, type Penilaian } from '../tab/penilaian.ts';
import { isTanggal, type Tanggal } from '../tanggal.ts';
import { countWords, tidy } from '../teks.ts';
import { langgaranUrutan } from './urutan-tanggal.ts';

/** Something an act still needs: which cell or input, and the numbers that the sentence will name. */
export type Kurang = {
  readonly kode: string;
  readonly kunci?: string;
  readonly data?: Readonly<Record<string, string | number>>;
};

/** What a requirement may look at besides the entry. */
export type Konteks = {
  readonly hariIni: Tanggal;
  readonly minPenilai: number;
  readonly minKata: number;
  readonly penilaian: readonly Penilaian[];
  readonly indikator: readonly Indikator[];
  /** Staff cells changed since the entry's last event. */
  readonly berubah: boolean;
  /** Dates under which a decree number already stands in the register, by folded number, other entries only. */
  readonly keputusanLain: ReadonlyMap<string, string>;
  /** Inputs fill blank cells only: one answer for many rows must not overwrite what some of them have. */
  readonly kosongSaja?: boolean;
  /** The additional inputs of the act, by key. */
  readonly isian: Readonly<Record<string, string>>;
};

type Periksa = (e: Inovasi, k: Konteks) => readonly Kurang[];

const isi = (kunci: string): Kurang => ({ kode: 'ISI', kunci });

const need =
  (...keys: readonly KunciInovasi[]) =>
  (e: Inovasi): readonly Kurang[] =>
    keys.filter((key) => e[key] === '' || e[key] === null).map(isi);

const needDate = (e: Inovasi, keys: readonly KunciInovasi[]): readonly Kurang[] =>
  keys.flatMap((key) => {
    const v = e[key];
    return v === '' || v === null ? [isi(key)] : isTanggal(String(v)) ? [] : [{ kode: 'TANGGAL', kunci: key }];
  });

const yes = (text: string): boolean => bacaPilihan(YA_TIDAK, text)?.code === 'YA';

/** The six items of a proposal (PP 38/2017 Pasal 7 [pers]; anggaran may stay blank) and the identity that carries them. */
const PROPOSAL: readonly KunciInovasi[] = [
  'nama_inovasi',
  'pd_pengusul',
  'inisiator_jenis',
  'bentuk',
  'urusan_utama',
  'jenis_kebaruan',
  'rancang_bangun',
  'pokok_perubahan',
  'tujuan',
  'manfaat',
];

/** Which document lets a proposal of this initiator go on; a lembar pengesahan without a number is evidence too. */
const PENGANTAR_SAH: Readonly<Record<string, readonly string[]>> = {
  ASN: ['IZIN', 'PENGESAHAN'],
  PERANGKAT_DAERAH: ['PENGANTAR', 'PENGESAHAN'],
  ANGGOTA_DPRD: ['PARIPURNA'],
  MASYARAKAT: ['DISPOSISI'],
  KEPALA_DAERAH: ['TIM_INDEPENDEN'],
};

/** What a blank kind means: the document that the route of this initiator asks for. Another one that serves is chosen by hand. */
export const jenisPengantarBiasa = (inisiator: string): string => PENGANTAR_SAH[inisiator]?.[0] ?? '';

const NEW_BY_ITSELF = ['BARU', 'PENDEKATAN_BARU'];

/** Decree numbers are given anew each year: a number and its year name one decree, however it is spaced. */
export const kunciNomor = (nomor: string, tanggal: string): string =>
  `${nomor.toLowerCase().replace(/\s+/g, '')}|${tanggal.slice(0, 4)}`;

/** A judgement that finds the proposal feasible in every point. */
export const isPenilaianLayak = (p: Penilaian): boolean =>
  [...KRITERIA, ...PERTANYAAN].every(({ key }) => p[key] === 'YA') && p.prinsip === 'YA';

const hadirDari = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map(tidy)
    .filter((n) => n !== '');

/** Named requirements of the transitions. Each answers with everything that is missing, never with the first thing only. */
export const SYARAT = {
  bukanRuteKepalaDaerah: (e) =>
    e.inisiator_jenis === 'KEPALA_DAERAH' ? [{ kode: 'RUTE_KEPALA_DAERAH', kunci: 'inisiator_jenis' }] : [],
  ruteKepalaDaerah: (e) =>
    e.inisiator_jenis === 'KEPALA_DAERAH' ? [] : [{ kode: 'RUTE_BUKAN_KEPALA_DAERAH', kunci: 'inisiator_jenis' }],
  proposalLengkap: (e) => [...need(...PROPOSAL)(e), ...needDate(e, ['uji_coba_mulai', 'uji_coba_selesai'])],
  asalKebaruan: (e) =>
    e.jenis_kebaruan === '' || NEW_BY_ITSELF.includes(e.jenis_kebaruan) || e.inovasi_asal !== ''
      ? []
      : [{ kode: 'ASAL_KEBARUAN', kunci: 'inovasi_asal' }],
  pengantar: (e) => {
    const out: Kurang[] = [...need('pengantar_no', 'pengantar_pejabat')(e), ...needDate(e, ['pengantar_tgl'])];
    const allowed = PENGANTAR_SAH[e.inisiator_jenis];
    if (!allowed && e.pengantar_jenis === '') out.push(isi('pengantar_jenis'));
    if (allowed && e.pengantar_jenis !== '' && !allowed.includes(e.pengantar_jenis)) {
      const names = JENIS_PENGANTAR.filter((j) => allowed.includes(j.code)).map((j) => j.label);
      out.push({ kode: 'PENGANTAR_TIDAK_SESUAI', kunci: 'pengantar_jenis', data: { pilihan: names.join(' atau ') } });
    }
    if (/^tanpa nomor$/i.test(tidy(e.pengantar_no)) && e.pengantar_tautan === '')
      out.push({ kode: 'TANPA_NOMOR', kunci: 'pengantar_tautan' });
    return out;
  },
  alasan: (_, k) =>
    tidy(k.isian['alasan'] ?? '').length >= 10 ? [] : [{ kode: 'ALASAN', kunci: 'alasan', data: { minimal: 10 } }],
  adaPerubahan: (_, k) => (k.berubah ? [] : [{ kode: 'BELUM_DIPERBAIKI' }]),
  rancangBangunCukup: (e, k) => {
    const words = countWords(e.rancang_bangun);
    return words >= k.minKata
      ? []
      : [{ kode: 'KATA_KURANG', kunci: 'rancang_bangun', data: { kata: words, minimal: k.minKata } }];
  },
  penilaianLayak: (_, k) => {
    const hadir = hadirDari(k.isian['hadir'] ?? '');
    if (hadir.length > 0) {
      const out: Kurang[] =
        hadir.length < k.minPenilai
          ? [{ kode: 'PENILAI_KURANG', kunci: 'hadir', data: { ada: hadir.length, minimal: k.minPenilai } }]
          : [];
      for (const key of ['kriteria', 'pertanyaan', 'prinsip'])
        if (!yes(k.isian[key] ?? '')) out.push({ kode: 'HARUS_YA', kunci: key });
      return out;
    }
    const no = k.penilaian.filter((p) => !isPenilaianLayak(p));
    if (no.length > 0)
      return [{ kode: 'PENILAIAN_TIDAK_YA', kunci: 'hadir', data: { penilai: no.map((p) => p.penilai).join('; ') } }];
    return k.penilaian.length >= k.minPenilai
      ? []
      : [{ kode: 'PENILAI_KURANG', kunci: 'hadir', data: { ada: k.penilaian.length, minimal: k.minPenilai } }];
  },
  beritaAcara: (e) => [...need('ba_no')(e), ...needDate(e, ['ba_tgl'])],
  rencanaUjiCoba: (e) => [
    ...need('pd_pelaksana', 'lokasi_uji_coba', 'sasaran')(e),
    ...needDate(e, ['uji_coba_mulai', 'uji_coba_selesai']),
  ],
  indikator: (_, k) =>
    k.indikator.some((i) => i.indikator !== '' && i.awal !== null && i.target !== null) ? [] : [{ kode: 'INDIKATOR' }],
  pembiayaan: (e) =>
    e.anggaran_nilai !== null && e.anggaran_nilai > 0 && e.anggaran_sumber === ''
      ? [{ kode: 'ISI', kunci: 'anggaran_sumber' }]
      : [],
  keputusan: (e) => [...need('sk_no', 'sk_tautan')(e), ...needDate(e, ['sk_tgl'])],
  nomorKeputusan: (e, k) => {
    const other = k.keputusanLain.get(kunciNomor(e.sk_no, e.sk_tgl));
    const out: Kurang[] =
      other !== undefined && e.sk_tgl !== '' && other !== e.sk_tgl
        ? [{ kode: 'NOMOR_SUDAH_DIPAKAI', kunci: 'sk_no', data: { nomor: e.sk_no, tanggal: other } }]
        : [];
    if (e.sk_berlaku !== '' && e.sk_tgl !== '' && e.sk_berlaku < e.sk_tgl && tidy(k.isian['alasan'] ?? '').length < 10)
      out.push({ kode: 'BERLAKU_SURUT', kunci: 'alasan' });
    return out;
  },
  keputusanBerlaku: (e, k) => {
    const start = e.sk_berlaku || e.sk_tgl;
    return isTanggal(start) && start <= k.hariIni && (e.uji_coba_mulai === '' || start <= e.uji_coba_mulai)
      ? []
      : [{ kode: 'KEPUTUSAN_BELUM_BERLAKU', kunci: 'sk_berlaku' }];
  },
  laporanAkhir: (e) => [...need('lap_no')(e), ...needDate(e, ['lap_tgl'])],
  pembelajaran: need('pembelajaran'),
  bentukHukum: need('bentuk_hukum'),
  peraturan: (e) => [...need('reg_no', 'bd_no')(e), ...needDate(e, ['reg_tgl', 'undang_tgl', 'penerapan_mulai'])],
  urutanTanggal: (e) =>
    langgaranUrutan(e).map((l) => ({
      kode: 'URUTAN_TANGGAL',
      kunci: l.kunci,
      data: { sesudah: l.sesudah, sebelum: l.sebelum },
    })),
} as const satisfies Readonly<Record<string, Periksa>>;

export type Syarat = keyof typeof SYARAT;
