import type { Contoh, ContohProgram } from './baris.ts';

const TAHUN = '2026';
const PERTAMA = 16;
const VERIFIKATOR = 'Nurhayati Mappatoba';
const DIVERIFIKASI = '2026-05-29';

const CARA = ['', 'Tatap muka.', 'Tatap muka dan telepon.', 'Tatap muka, telepon, dan media sosial.'];
const UNSUR = [
  '',
  'Dua unsur: latar belakang dan manfaat.',
  'Empat unsur, tanpa penjaringan ide.',
  'Lima unsur lengkap.',
];

/** What the index counts of people served, by level. */
const ORANG = [0, 140, 360, 780];

/** A choice of these indicators is explained, because the catalogue carries a note. */
const DASAR: Readonly<Record<number, (tingkat: number) => string>> = {
  27: (n) => CARA[n] ?? '',
  33: (n) => `Orang: ${ORANG[n]} penerima manfaat.`,
  35: (n) => UNSUR[n] ?? '',
};

/**
 * One line one innovation: title | levels of indicators 16 to 35 as claimed | as verified, a dash where nobody has yet. Most sums
 * are the scores that the national application gave. Two lines are unfinished on purpose: a mandatory indicator at 0, and
 * one claim that fell short when its evidence was opened.
 */
const DIPILIH = `Bank Sampah|23222323233333323333|2322232323333332333-
Gerakan Cinta Lingkungan Bersih dan Keren (CLBK)|23323123232233123333|23323------------3--
Jemput Akta Kampung|23223213331133023333|--------------------
KIA Sekali Foto|23230113331231103333|--------------------
Rumah Tunggu Ibu Bersalin|23233333231233333333|23233333231233233333
Obat Antar Perahu|23223123121233123323|2322----------------
Telekonsultasi Dokter Desa|23332233322131233323|2333223332213123332-
Rapor Kehadiran Orang Tua|23231213122332023313|--------------------
Peta Lubang Irigasi|23233233011332133313|23------------------
Rumah Swadaya Terdata|23131313111131103313|--------------------
Tas Siaga Keluarga|23220113223131133313|--------------------
Dapur Warga Lansia|23120123111231303320|--------------------
Sekolah Lapang Merica|23223213333233233313|2322321333323323----
Tanda Tangan Tanpa Antre|23332333333233233333|23332333333233233333`;

type Isi = ContohProgram['baris'][number];

const barisDari = (line: string): readonly Isi[] => {
  const [inovasi = '', klaim = '', terverifikasi = ''] = line.split('|');
  return [...klaim].map((k, i) => {
    const no = PERTAMA + i;
    const tingkat = Number(k);
    const v = terverifikasi[i] ?? '-';
    const dasar = tingkat > 0 ? (DASAR[no]?.(tingkat) ?? '') : '';
    return {
      inovasi,
      isi: {
        ...{ tahun: TAHUN, no: String(no), klaim: tingkat, dasar },
        ...(v === '-'
          ? {}
          : { terverifikasi: Number(v), diverifikasi_oleh: VERIFIKATOR, diverifikasi_tgl: DIVERIFIKASI }),
      },
    };
  });
};

/** The region's own indicators: number, level, and why where the printed ranges touch. Those of IPM wait for their figures. */
// biome-ignore format: one indicator is one line
const PEMDA: readonly (readonly [no: string, tingkat: number, dasar: string])[] = [
  ['1', 3, ''],
  ['2a', 3, ''],
  ['2b', 2, ''],
  ['3', 2, 'Nilai 4,12: masuk parameter 2.'],
  ['4', 3, 'Nilai 5,23: batas parameter 2 dan 3 bertindih.'],
  ['5a', 2, 'Nilai 0,21: masuk parameter 2.'],
  ['5b', 2, 'Nilai 4,87: masuk parameter 2.'],
  ['6', 2, 'Nilai 18,40: masuk parameter 2.'],
  ['7', 2, 'Nilai 9,75: masuk parameter 2.'],
  ['8', 3, ''],
  ['9', 2, ''],
  ['10a', 2, ''],
  ['10b', 2, 'Nilai 6,51: masuk parameter 2.'],
  ['11a', 0, ''],
  ['11b', 0, ''],
  ['12', 2, ''],
  ['13a', 1, ''],
  ['13b', 2, ''],
  ['14', 1, ''],
  ['15', 1, ''],
];

/** Levels of some applied innovations and of the region for the index of 2026. */
export const CONTOH_NILAI: ContohProgram = {
  tab: 'nilai_indikator',
  baris: [
    ...DIPILIH.split('\n').flatMap(barisDari),
    ...PEMDA.map(([no, klaim, dasar]) => ({ isi: { tahun: TAHUN, no, klaim, dasar } })),
  ],
};

const PEMERIKSA = { diperiksa_oleh: VERIFIKATOR, diperiksa_tgl: DIVERIFIKASI } as const;

/** Evidence for some of them: opened, and one that waits to be. */
export const CONTOH_BUKTI_INDIKATOR: Contoh['bukti'] = [
  {
    inovasi: 'Bank Sampah',
    baris: {
      ...{ untuk: '16. Regulasi Inovasi Daerah', jenis: 'Peraturan Bupati', nomor: '41 Tahun 2024' },
      ...{ tanggal: '2024-09-02', judul: 'Pengurangan Sampah Melalui Bank Sampah' },
      ...{ tautan: 'https://contoh.go.id/jdih/perbup-41-2024.pdf', dibuka: 'Ya', ...PEMERIKSA },
    },
  },
  {
    inovasi: 'Bank Sampah',
    baris: {
      ...{ untuk: '33. Kemanfaatan inovasi', jenis: 'Daftar penerima manfaat', nomor: '600.4/0312/DLH/2025' },
      ...{ tanggal: '2025-11-10', judul: 'Nasabah aktif bank sampah 2025' },
      ...{ tautan: 'https://contoh.go.id/dlh/nasabah-2025.pdf', dibuka: 'Ya', ...PEMERIKSA },
    },
  },
  {
    inovasi: 'Rumah Tunggu Ibu Bersalin',
    baris: {
      ...{ untuk: '17. Ketersediaan dan peran SDM terhadap inovasi daerah', jenis: 'Surat tugas' },
      ...{ nomor: '800.1/0144/Dinkes/2025', tanggal: '2025-01-20', judul: 'Penugasan 34 bidan dan kader' },
      ...{ tautan: 'https://contoh.go.id/dinkes/tugas-rumah-tunggu.pdf', dibuka: 'Ya', ...PEMERIKSA },
    },
  },
  {
    inovasi: 'Jemput Akta Kampung',
    baris: {
      ...{ untuk: '17. Ketersediaan dan peran SDM terhadap inovasi daerah', jenis: 'Keputusan kepala dinas' },
      ...{ nomor: '400.12/021/Dukcapil/2025', tanggal: '2025-02-03', judul: 'Tim Jemput Akta Kampung' },
      tautan: 'https://contoh.go.id/dukcapil/tim-jemput-akta.pdf',
    },
  },
];
