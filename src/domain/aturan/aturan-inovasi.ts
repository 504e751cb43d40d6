import { langgaranUrutan, URUTAN_TANGGAL } from '../alur/urutan-tanggal.ts';
import { isAkunAdmin } from '../impor/perangkat-daerah.ts';
import type { Inovasi, KunciInovasi } from '../tab/inovasi.ts';
import { isStatus, isTerhenti, urutanStatus } from '../tahapan.ts';
import { addYears, isTanggal } from '../tanggal.ts';
import { countWords, foldName } from '../teks.ts';
import type { Aturan } from './aturan.ts';

const blank = (e: Inovasi, key: KunciInovasi): boolean => e[key] === '' || e[key] === null;

/** The entry has come at least this far on the road. */
const since = (e: Inovasi, status: string): boolean =>
  isStatus(e.status) && urutanStatus(e.status) >= urutanStatus(status);

const onRoad = (e: Inovasi): boolean => !isTerhenti(e.status);

const PROPOSAL: readonly KunciInovasi[] = [
  'bentuk',
  'rancang_bangun',
  'pokok_perubahan',
  'tujuan',
  'manfaat',
  'uji_coba_mulai',
  'uji_coba_selesai',
];

const KODE_WILAYAH = /^INV-(\d{2}(?:\.\d{2})?)-\d{4}-\d{4,}$/;

/**
 * The cross-field rules of the register. Those of the road look only at entries that our own acts lead: a running
 * innovation that was recorded as it is gets one note (C01), not a dozen route errors.
 */
export const ATURAN: readonly Aturan[] = [
  {
    kode: 'E00',
    tingkat: 'WAJIB',
    kolom: ['nama_inovasi'],
    periksa: (e) => (blank(e, 'nama_inovasi') ? [{ key: 'nama_inovasi' }] : []),
    penjelasan: 'Nama inovasi belum diisi.',
    saran: 'Isi nama resmi inovasi.',
  },
  {
    kode: 'E01',
    tingkat: 'WAJIB',
    kolom: ['inisiator_jenis'],
    periksa: (e) =>
      blank(e, 'inisiator_jenis') && (e.asal_data === 'WARISAN' || since(e, 'MENUNGGU_PENGANTAR'))
        ? [{ key: 'inisiator_jenis' }]
        : [],
    penjelasan: 'Inisiator belum diisi.',
    saran: 'Pilih kepala daerah, anggota DPRD, ASN, perangkat daerah, atau masyarakat.',
  },
  {
    kode: 'E02',
    tingkat: 'WAJIB',
    kolom: PROPOSAL,
    periksa: (e, k) =>
      k.usulanSendiri(e) && onRoad(e) && since(e, 'MENUNGGU_PENGANTAR')
        ? PROPOSAL.filter((key) => blank(e, key)).map((key) => ({ key }))
        : [],
    penjelasan: 'Butir wajib proposal ini belum diisi.',
    saran: 'Lengkapi dari proposal pengusul.',
  },
  {
    kode: 'E03',
    tingkat: 'WAJIB',
    kolom: ['bentuk'],
    periksa: (e) => (blank(e, 'bentuk') && e.asal_data === 'WARISAN' ? [{ key: 'bentuk' }] : []),
    penjelasan: 'Bentuk inovasi belum diisi.',
    saran: 'Pilih salah satu dari tiga bentuk inovasi daerah.',
  },
  {
    kode: 'W10',
    tingkat: 'CEK',
    kolom: ['urusan_utama', 'bentuk'],
    periksa: (e) =>
      /^[4-8]\./.test(e.urusan_utama) && e.bentuk !== '' && e.bentuk !== 'TATA_KELOLA' ? [{ key: 'urusan_utama' }] : [],
    penjelasan: 'Unsur penunjang ini umumnya hanya untuk inovasi tata kelola.',
    saran: 'Periksa apakah urusan utama atau bentuk inovasinya sudah tepat.',
  },
  {
    kode: 'E06',
    tingkat: 'WAJIB',
    kolom: ['pengantar_no', 'pengantar_tgl'],
    periksa: (e, k) =>
      k.usulanSendiri(e) && onRoad(e) && since(e, 'VERIFIKASI') && e.status !== 'PERBAIKAN_USULAN'
        ? (['pengantar_no', 'pengantar_tgl'] as const).filter((key) => blank(e, key)).map((key) => ({ key }))
        : [],
    penjelasan: 'Izin atau pengantar belum tercatat lengkap.',
    saran: 'Isi nomor dan tanggalnya; lembar pengesahan tanpa nomor cukup ditulis "tanpa nomor" beserta tautannya.',
  },
  {
    kode: 'E05',
    tingkat: 'WAJIB',
    kolom: ['hasil_evaluasi', 'ba_no', 'ba_tgl'],
    periksa: (e, k) =>
      k.usulanSendiri(e) && onRoad(e) && since(e, 'LAYAK')
        ? (['hasil_evaluasi', 'ba_no', 'ba_tgl'] as const).filter((key) => blank(e, key)).map((key) => ({ key }))
        : [],
    penjelasan: 'Hasil evaluasi kelima kriteria dan Berita Acaranya belum tercatat lengkap.',
    saran: 'Isi hasil evaluasi serta nomor dan tanggal Berita Acara.',
  },
  {
    kode: 'E07',
    tingkat: 'WAJIB',
    kolom: [...URUTAN_TANGGAL, 'pengembangan_tgl'],
    periksa: (e, k) => {
      const own = k.usulanSendiri(e);
      const out = langgaranUrutan(e).map((l) => ({
        key: l.kunci,
        tingkat: own ? ('WAJIB' as const) : ('CEK' as const),
        data: { sesudah: l.sesudah, sebelum: l.sebelum },
      }));
      const { penerapan_mulai: mulai, pengembangan_tgl: kembang } = e;
      if (isTanggal(mulai) && isTanggal(kembang) && kembang < mulai) {
        return [
          ...out,
          {
            key: 'pengembangan_tgl' as const,
            tingkat: 'CEK' as const,
            data: { sesudah: 'Tanggal Pengembangan', sebelum: 'Tanggal Penerapan' },
          },
        ];
      }
      return out;
    },
    penjelasan: '{sesudah} mendahului {sebelum}.',
    saran: 'Periksa kedua tanggal pada dokumennya.',
  },
  {
    kode: 'E08',
    tingkat: 'WAJIB',
    kolom: ['sk_no', 'sk_tgl', 'sk_tautan'],
    periksa: (e, k) =>
      k.usulanSendiri(e) && onRoad(e) && since(e, 'DITETAPKAN')
        ? (['sk_no', 'sk_tgl', 'sk_tautan'] as const).filter((key) => blank(e, key)).map((key) => ({ key }))
        : [],
    penjelasan: 'Keputusan penetapan belum tercatat lengkap.',
    saran: 'Isi nomor, tanggal, dan tautan Keputusan yang sudah ditandatangani.',
  },
  {
    kode: 'E14',
    tingkat: 'WAJIB',
    kolom: ['id'],
    periksa: (e, k) => {
      if (e.id === '') return [];
      const kode = KODE_WILAYAH.exec(e.id)?.[1];
      return kode === undefined || (k.wilayahKode !== '' && kode !== k.wilayahKode)
        ? [{ key: 'id', data: { wilayah: k.wilayahKode } }]
        : [];
    },
    penjelasan: 'ID tidak sesuai bentuk INV-{wilayah}-tahun-nomor untuk daerah ini.',
    saran: 'Jangan mengetik ID. Kembalikan dari Riwayat, atau hapus ID-nya lalu pilih Daftarkan baris baru.',
  },
  {
    kode: 'F05',
    tingkat: 'CEK',
    kolom: ['pd_pengusul', 'pd_pelaksana'],
    periksa: (e, k) =>
      (['pd_pengusul', 'pd_pelaksana'] as const)
        .filter((key) => e[key] !== '' && !isAkunAdmin(e[key]) && !k.pd.has(foldName(e[key])))
        .map((key) => ({ key })),
    penjelasan: 'Perangkat daerah ini belum ada pada tab Perangkat Daerah.',
    saran: 'Pilih nama dari daftar, atau tambahkan perangkat daerah atau nama lainnya pada tab Perangkat Daerah.',
  },
  {
    kode: 'F12',
    tingkat: 'CEK',
    kolom: ['pd_pengusul', 'pd_pelaksana'],
    periksa: (e) =>
      (['pd_pengusul', 'pd_pelaksana'] as const).filter((key) => isAkunAdmin(e[key])).map((key) => ({ key })),
    penjelasan: 'Ini nama akun aplikasi, bukan perangkat daerah.',
    saran: 'Pilih perangkat daerah pengusulnya dari daftar.',
  },
  {
    kode: 'C01',
    tingkat: 'CATATAN',
    kolom: ['sk_no', 'reg_no'],
    periksa: (e) =>
      e.asal_data === 'WARISAN' && since(e, 'UJI_COBA') && onRoad(e) && blank(e, 'sk_no') && blank(e, 'reg_no')
        ? [{ key: 'sk_no' }]
        : [],
    penjelasan: 'Dasar hukum belum dicatat.',
    saran: 'Bila sudah ada, isi nomor Keputusan atau Perda/Perkada pada baris ini.',
  },
  {
    kode: 'W01',
    tingkat: 'CEK',
    kolom: ['rancang_bangun'],
    periksa: (e, k) => {
      if (e.rancang_bangun === '') return [];
      const kata = countWords(e.rancang_bangun);
      return kata < k.minKata ? [{ key: 'rancang_bangun', data: { kata, minimal: k.minKata } }] : [];
    },
    penjelasan: 'Rancang bangun baru {kata} kata; Indeks Inovasi Daerah meminta paling sedikit {minimal} kata.',
    saran: 'Lengkapi dasar hukum, permasalahan, isu strategis, metode pembaharuan, dan keunggulan.',
  },
  {
    kode: 'W04',
    tingkat: 'CEK',
    kolom: ['penerapan_mulai', 'pengembangan_tgl'],
    periksa: (e, k) => {
      if (e.status !== 'PENERAPAN' || !isTanggal(e.penerapan_mulai)) return [];
      const last =
        isTanggal(e.pengembangan_tgl) && e.pengembangan_tgl > e.penerapan_mulai
          ? e.pengembangan_tgl
          : e.penerapan_mulai;
      return addYears(last, k.jedaPengembangan) < k.hariIni
        ? [{ key: 'pengembangan_tgl', data: { tahun: k.jedaPengembangan } }]
        : [];
    },
    penjelasan: 'Sudah lebih dari {tahun} tahun tanpa pengembangan yang tercatat.',
    saran:
      'Isi tanggal pengembangan terakhir bila ada; tanpa pengembangan, inovasi dapat berada di luar jendela penilaian Indeks.',
  },
];
