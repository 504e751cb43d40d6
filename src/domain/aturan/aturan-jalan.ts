import type { Inovasi, KunciInovasi } from '../tab/inovasi.ts';
import type { Aturan, ContohAturan, Pelanggaran } from './aturan.ts';
import { diJalan, isKosong, sejak, yangKosong } from './jalan-entri.ts';

const PROPOSAL: readonly KunciInovasi[] = [
  'bentuk',
  'rancang_bangun',
  'pokok_perubahan',
  'tujuan',
  'manfaat',
  'uji_coba_mulai',
  'uji_coba_selesai',
];

/** What entries show that have come as far as their decree. */
const DITETAPKAN = {
  status: 'Ditetapkan',
  hasil_evaluasi: 'Layak',
  ba_no: '1/BA/2026',
  ba_tgl: '2026-05-04',
  sk_no: '7/2026',
  sk_tgl: '2026-05-20',
  sk_tautan: 'https://contoh.go.id/k',
  pengantar_tautan: 'https://contoh.go.id/p',
  ba_tautan: 'https://contoh.go.id/ba',
} as const satisfies ContohAturan['isi'];

const WARISAN = { asal_data: 'Data awal', status: 'Penerapan', tahapan_iid: 'Penerapan' } as const;

const ID = /INV-\d{2}(?:\.\d{2})?-\d{4}-\d{4,}/;
const BARU: ReadonlySet<string> = new Set(['', 'BARU', 'PENDEKATAN_BARU']);
const HIDUP: ReadonlySet<string> = new Set(['PENERAPAN', 'PENERAPAN_DITANGGUHKAN']);

const asalDari = (e: Inovasi): string => ID.exec(e.inovasi_asal)?.[0] ?? '';

/** Whether the line of parents of an entry comes back to it. */
const isMelingkar = (e: Inovasi, entri: ReadonlyMap<string, Inovasi>): boolean => {
  const seen = new Set([e.id]);
  for (let at = asalDari(e); at !== ''; ) {
    if (seen.has(at)) return true;
    seen.add(at);
    const parent = entri.get(at);
    at = parent ? asalDari(parent) : '';
  }
  return false;
};

/**
 * What the road asks of an entry at its stage. Only entries that our own acts lead are asked: a running innovation that was
 * recorded as it is gets one note (C01), not a dozen of the road.
 */
export const ATURAN_JALAN: readonly Aturan[] = [
  {
    kode: 'E01',
    tingkat: 'WAJIB',
    kolom: ['inisiator_jenis'],
    entri: (e) =>
      isKosong(e, 'inisiator_jenis') && (e.asal_data === 'WARISAN' || sejak(e, 'MENUNGGU_PENGANTAR'))
        ? [{ key: 'inisiator_jenis' }]
        : [],
    penjelasan: 'Inisiator belum diisi.',
    saran: 'Pilih kepala daerah, anggota DPRD, ASN, perangkat daerah, atau masyarakat.',
    contoh: {
      melanggar: { isi: { ...WARISAN, sk_no: '1/2020', inisiator_jenis: '' } },
      benar: { isi: { ...WARISAN, sk_no: '1/2020', inisiator_jenis: 'KDH' } },
    },
  },
  {
    kode: 'E02',
    tingkat: 'WAJIB',
    kolom: PROPOSAL,
    entri: (e, k) =>
      k.usulanSendiri(e) && diJalan(e) && sejak(e, 'MENUNGGU_PENGANTAR') ? yangKosong(e, PROPOSAL) : [],
    penjelasan: 'Butir wajib proposal ini belum diisi.',
    saran: 'Lengkapi dari proposal pengusul.',
    contoh: {
      melanggar: { isi: { status: 'Menunggu izin/pengantar', tujuan: '' } },
      benar: { isi: { status: 'Menunggu izin/pengantar', tujuan: 'Layanan menjangkau semua desa.' } },
    },
  },
  {
    kode: 'E03',
    tingkat: 'WAJIB',
    kolom: ['bentuk'],
    entri: (e) => (isKosong(e, 'bentuk') && e.asal_data === 'WARISAN' ? [{ key: 'bentuk' }] : []),
    penjelasan: 'Bentuk inovasi belum diisi.',
    saran: 'Pilih salah satu dari tiga bentuk inovasi daerah.',
    contoh: {
      melanggar: { isi: { ...WARISAN, sk_no: '1/2020', bentuk: '' } },
      benar: { isi: { ...WARISAN, sk_no: '1/2020', bentuk: 'pelayanan publik' } },
    },
  },
  {
    kode: 'E06',
    tingkat: 'WAJIB',
    kolom: ['pengantar_no', 'pengantar_tgl'],
    entri: (e, k) =>
      k.usulanSendiri(e) && diJalan(e) && sejak(e, 'VERIFIKASI') && e.status !== 'PERBAIKAN_USULAN'
        ? yangKosong(e, ['pengantar_no', 'pengantar_tgl'])
        : [],
    penjelasan: 'Izin atau pengantar belum tercatat lengkap.',
    saran: 'Isi nomor dan tanggalnya; lembar pengesahan tanpa nomor cukup ditulis "tanpa nomor" beserta tautannya.',
    contoh: {
      melanggar: {
        isi: { status: 'Verifikasi administrasi', pengantar_no: '', pengantar_tautan: 'https://contoh.go.id/p' },
      },
      benar: {
        isi: {
          status: 'Verifikasi administrasi',
          pengantar_no: 'tanpa nomor',
          pengantar_tautan: 'https://contoh.go.id/p',
        },
      },
    },
  },
  {
    kode: 'E08',
    tingkat: 'WAJIB',
    kolom: ['sk_no', 'sk_tgl', 'sk_tautan'],
    entri: (e, k) =>
      k.usulanSendiri(e) && diJalan(e) && sejak(e, 'DITETAPKAN') ? yangKosong(e, ['sk_no', 'sk_tgl', 'sk_tautan']) : [],
    penjelasan: 'Keputusan penetapan belum tercatat lengkap.',
    saran: 'Isi nomor, tanggal, dan tautan Keputusan yang sudah ditandatangani.',
    contoh: { melanggar: { isi: { ...DITETAPKAN, sk_no: '' } }, benar: { isi: DITETAPKAN } },
  },
  {
    kode: 'E11',
    lintas: ['inovasi_asal'],
    tingkat: 'WAJIB',
    kolom: ['inovasi_asal', 'jenis_kebaruan'],
    entri: (e, k) => {
      const asal = asalDari(e);
      const satu = (sebab: string, tingkat: 'WAJIB' | 'CEK'): readonly Pelanggaran[] => [
        { key: 'inovasi_asal', tingkat, data: { sebab, asal } },
      ];
      if (asal === '')
        return k.usulanSendiri(e) &&
          diJalan(e) &&
          sejak(e, 'MENUNGGU_PENGANTAR') &&
          e.inovasi_asal === '' &&
          !BARU.has(e.jenis_kebaruan)
          ? satu('KOSONG', 'WAJIB')
          : [];
      if (asal === e.id) return satu('DIRI', 'WAJIB');
      const parent = k.entri.get(asal);
      if (!parent) return satu('TIDAK_ADA', 'WAJIB');
      if (isMelingkar(e, k.entri)) return satu('LINGKAR', 'WAJIB');
      return HIDUP.has(parent.status) ? [] : satu('BELUM', 'CEK');
    },
    penjelasan: 'Inovasi asal belum jelas{sebab}.',
    saran: 'Isi ID inovasi asal dari tab ini, atau nama daerah dan inovasinya bila berasal dari luar.',
    sebab: {
      KOSONG: ': jenis kebaruannya menuntut inovasi asal, tetapi kolomnya kosong',
      DIRI: ': yang tertulis ID inovasi ini sendiri',
      TIDAK_ADA: ': {asal} tidak ada dalam register',
      LINGKAR: ': rangkaian inovasi asalnya kembali ke inovasi ini',
      BELUM: ': {asal} belum atau tidak lagi diterapkan',
    },
    contoh: {
      melanggar: { isi: { jenis_kebaruan: 'Perluasan inovasi yang ada', inovasi_asal: 'INV-73.24-2020-0099' } },
      benar: {
        isi: [
          { jenis_kebaruan: 'Perluasan inovasi yang ada', inovasi_asal: 'INV-73.24-2020-0099' },
          { ...WARISAN, id: 'INV-73.24-2020-0099', nama_inovasi: 'Kebun Warga', sk_no: '1/2020' },
        ],
        kata: 'Inovasi Asal: INV-73.24-2020-0099, yang ada dalam register dan diterapkan',
      },
    },
  },
  {
    kode: 'C01',
    tingkat: 'CATATAN',
    kolom: ['sk_no', 'reg_no'],
    kelompok: 'register',
    entri: (e) =>
      e.asal_data === 'WARISAN' && sejak(e, 'UJI_COBA') && diJalan(e) && isKosong(e, 'sk_no') && isKosong(e, 'reg_no')
        ? [{ key: 'sk_no' }]
        : [],
    penjelasan: 'Dasar hukum belum dicatat.',
    saran: 'Bila sudah ada, isi nomor Keputusan atau Perda/Perkada pada barisnya.',
    contoh: {
      melanggar: { isi: WARISAN, kata: 'Penerapan tanpa Nomor Keputusan dan tanpa Nomor Perda/Perkada' },
      benar: { isi: { ...WARISAN, reg_no: '3 Tahun 2024' } },
    },
  },
];
