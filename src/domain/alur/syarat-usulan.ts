import { JENIS_PENGANTAR } from '../pilihan.ts';
import type { Inovasi, KunciInovasi } from '../tab/inovasi.ts';
import { tidy } from '../teks.ts';
import type { Konteks, Kurang, Periksa } from './konteks.ts';
import { adaAlasan, isi, MIN_ALASAN, perluIsi, perluTanggal } from './kurang-isi.ts';
import { langgaranUrutan } from './urutan-tanggal.ts';

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

/** Ids as the register gives them: only these can be looked up. */
const BERUPA_ID = /^INV-/;
const MAKS_LELUHUR = 50;

/** The entry from which this one extends or improves another: it must exist, be applied, and not descend from this one. */
const asal = (e: Inovasi, k: Konteks): readonly Kurang[] => {
  const id = tidy(e.inovasi_asal);
  if (!BERUPA_ID.test(id)) return [];
  const parent = id === e.id ? e : k.cari(id);
  if (!parent) return [{ kode: 'ASAL_TIDAK_ADA', kunci: 'inovasi_asal', data: { id } }];
  let now: Inovasi | undefined = parent;
  for (let i = 0; now && i < MAKS_LELUHUR; i++) {
    if (now.id === e.id) return [{ kode: 'ASAL_BERPUTAR', kunci: 'inovasi_asal', data: { id } }];
    now = k.cari(tidy(now.inovasi_asal));
  }
  return e.jenis_kebaruan !== 'REPLIKASI' && parent.tahapan_iid !== 'PENERAPAN'
    ? [{ kode: 'ASAL_BELUM_DITERAPKAN', kunci: 'inovasi_asal', data: { id } }]
    : [];
};

/** What a proposal needs until it is judged (PP 38/2017 Pasal 7–12 [pers]). */
export const SYARAT_USULAN = {
  bukanRuteKepalaDaerah: (e) =>
    e.inisiator_jenis === 'KEPALA_DAERAH' ? [{ kode: 'RUTE_KEPALA_DAERAH', kunci: 'inisiator_jenis' }] : [],
  ruteKepalaDaerah: (e) =>
    e.inisiator_jenis === 'KEPALA_DAERAH' ? [] : [{ kode: 'RUTE_BUKAN_KEPALA_DAERAH', kunci: 'inisiator_jenis' }],
  proposalLengkap: (e, k) => [
    ...perluIsi(...PROPOSAL)(e, k),
    ...perluTanggal(e, ['uji_coba_mulai', 'uji_coba_selesai']),
  ],
  asalKebaruan: (e, k) =>
    e.jenis_kebaruan === '' || NEW_BY_ITSELF.includes(e.jenis_kebaruan)
      ? []
      : tidy(e.inovasi_asal) === ''
        ? [{ kode: 'ASAL_KEBARUAN', kunci: 'inovasi_asal' }]
        : asal(e, k),
  pengantar: (e, k) => {
    const out: Kurang[] = [
      ...perluIsi('pengantar_no', 'pengantar_pejabat')(e, k),
      ...perluTanggal(e, ['pengantar_tgl']),
    ];
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
  alasan: (_, k) => (adaAlasan(k) ? [] : [{ kode: 'ALASAN', kunci: 'alasan', data: { minimal: MIN_ALASAN } }]),
  adaPerubahan: (_, k) => (k.berubah ? [] : [{ kode: 'BELUM_DIPERBAIKI' }]),
  urutanTanggal: (e) =>
    langgaranUrutan(e).map((l) => ({
      kode: 'URUTAN_TANGGAL',
      kunci: l.kunci,
      data: { sesudah: l.sesudah, sebelum: l.sebelum },
    })),
} as const satisfies Readonly<Record<string, Periksa>>;
