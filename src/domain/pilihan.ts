import type { Choice } from './tab/tab.ts';

/** PP 38/2017 Pasal 7 [pers]: the five who may start an Inovasi Daerah. */
export const INISIATOR = [
  { code: 'KEPALA_DAERAH', label: 'Kepala Daerah', synonyms: ['kdh', 'bupati', 'gubernur', 'wali kota', 'walikota'] },
  { code: 'ANGGOTA_DPRD', label: 'Anggota DPRD', synonyms: ['dprd'] },
  { code: 'ASN', label: 'ASN', synonyms: ['aparatur sipil negara', 'pns'] },
  { code: 'PERANGKAT_DAERAH', label: 'Perangkat Daerah', synonyms: ['opd', 'skpd', 'pd', 'perangkat daerah (opd)'] },
  { code: 'MASYARAKAT', label: 'Masyarakat', synonyms: ['anggota masyarakat', 'warga'] },
] as const satisfies readonly Choice[];

/** PP 38/2017 Pasal 4–5: the three forms. */
export const BENTUK = [
  {
    code: 'TATA_KELOLA',
    label: 'Inovasi tata kelola Pemerintahan Daerah',
    synonyms: ['inovasi tata kelola pemerintahan daerah', 'tata kelola', 'tata kelola pemerintahan'],
  },
  {
    code: 'PELAYANAN_PUBLIK',
    label: 'Inovasi Pelayanan Publik',
    synonyms: ['inovasi pelayanan publik', 'pelayanan publik', 'inovasi pelayanan public'],
  },
  {
    code: 'LAINNYA',
    label: 'Inovasi Daerah lainnya',
    synonyms: [
      'inovasi daerah lainnya sesuai dengan urusan pemerintahan yang menjadi kewenangan daerah',
      'inovasi daerah lainnya sesuai denhgan urusan pemerintahan yang menjadi kewenangan daerah',
      'lainnya',
    ],
  },
] as const satisfies readonly Choice[];

/** The three values of the national application; its export spells them exactly as these labels. */
export const JENIS = [
  { code: 'DIGITAL', label: 'Digital', synonyms: ['daring', 'online'] },
  { code: 'NON_DIGITAL', label: 'Non Digital', synonyms: ['nondigital', 'non-digital', 'luring', 'offline'] },
  { code: 'TEKNOLOGI', label: 'Teknologi' },
] as const satisfies readonly Choice[];

/** How new it is: an innovation may be a new approach, an extension or a better quality of one that exists. */
export const KEBARUAN = [
  { code: 'BARU', label: 'Temuan baru' },
  { code: 'PENDEKATAN_BARU', label: 'Pendekatan baru' },
  { code: 'PERLUASAN', label: 'Perluasan inovasi yang ada' },
  { code: 'PENINGKATAN_KUALITAS', label: 'Peningkatan kualitas inovasi yang ada' },
  { code: 'REPLIKASI', label: 'Replikasi dari daerah atau instansi lain' },
] as const satisfies readonly Choice[];

/** The stage as the national index names it. */
export const TAHAPAN_IID = [
  { code: 'INISIATIF', label: 'Inisiatif', synonyms: ['inisiasi', 'ide'] },
  { code: 'UJI_COBA', label: 'Uji Coba', synonyms: ['ujicoba', 'uji_coba'] },
  { code: 'PENERAPAN', label: 'Penerapan', synonyms: ['implementasi'] },
] as const satisfies readonly Choice[];

/** Where the entry came from: WARISAN was already running (or filed elsewhere) when it was recorded here. */
export const ASAL_DATA = [
  { code: 'USULAN', label: 'Usulan' },
  { code: 'WARISAN', label: 'Data awal' },
] as const satisfies readonly Choice[];

export const CARA_TERIMA = [
  { code: 'SURAT', label: 'Surat' },
  { code: 'WA', label: 'WhatsApp', synonyms: ['whatsapp', 'wa'] },
  { code: 'FORMULIR', label: 'Formulir', synonyms: ['google form', 'form'] },
  { code: 'LANGSUNG', label: 'Langsung' },
] as const satisfies readonly Choice[];

export const YA_TIDAK = [
  { code: 'YA', label: 'Ya', synonyms: ['y', 'v', 'ada', 'true', 'benar'] },
  { code: 'TIDAK', label: 'Tidak', synonyms: ['t', 'x', 'tidak ada', 'false', 'belum'] },
] as const satisfies readonly Choice[];

export const ADA_TIDAK = [
  { code: 'ADA', label: 'Ada', synonyms: ['ya'] },
  { code: 'TIDAK_ADA', label: 'Tidak Ada', synonyms: ['tidak'] },
] as const satisfies readonly Choice[];

export const BENTUK_HUKUM = [
  { code: 'PERKADA', label: 'Peraturan Kepala Daerah', synonyms: ['perbup', 'pergub', 'perwal', 'perkada'] },
  { code: 'PERDA', label: 'Peraturan Daerah', synonyms: ['perda'] },
] as const satisfies readonly Choice[];

export const HASIL_EVALUASI = [
  { code: 'LAYAK', label: 'Layak' },
  { code: 'TIDAK_LAYAK', label: 'Tidak layak' },
] as const satisfies readonly Choice[];

/** The document by which the initiator's superior lets the proposal go on; which one follows from the initiator. */
export const JENIS_PENGANTAR = [
  { code: 'IZIN', label: 'Surat izin tertulis kepala Perangkat Daerah', synonyms: ['izin', 'surat izin'] },
  { code: 'PENGESAHAN', label: 'Lembar pengesahan', synonyms: ['lembar pengesahan proposal'] },
  { code: 'PENGANTAR', label: 'Surat pengantar kepala Perangkat Daerah', synonyms: ['pengantar', 'surat pengantar'] },
  { code: 'PARIPURNA', label: 'Keputusan rapat paripurna DPRD', synonyms: ['paripurna'] },
  { code: 'DISPOSISI', label: 'Disposisi kepala daerah', synonyms: ['disposisi'] },
  { code: 'TIM_INDEPENDEN', label: 'Keputusan pembentukan tim independen', synonyms: ['tim independen'] },
] as const satisfies readonly Choice[];
