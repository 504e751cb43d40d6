import { KATALOG_BAWAAN } from '../../domain/program/katalog-bawaan.ts';
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
 * are the scores that the national application gave. One line is unfinished on purpose, with a
 * mandatory indicator at 0, and of one a claim fell short when its evidence was opened.
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

/** By which document each indicator is shown in the sample. */
const DOKUMEN: Readonly<Record<number, string>> = {
  16: 'Peraturan Bupati',
  17: 'Surat tugas',
  18: 'DPA',
  19: 'Foto alat kerja',
  20: 'Laporan bimtek',
  21: 'Kutipan RKPD',
  22: 'Undangan dan daftar hadir',
  23: 'Surat tugas',
  24: 'Keputusan',
  25: 'Berita media',
  26: 'Buku pedoman',
  27: 'Tangkapan layar',
  28: 'SOP',
  29: 'Rekap pengaduan',
  30: 'Tangkapan layar',
  31: 'Perjanjian kerja sama',
  32: 'Laporan',
  33: 'Daftar penerima manfaat',
  34: 'Laporan hasil survei',
  35: 'Video',
};

const VIDEO = 35;

/** Verified, and its document was never filed: the check asks for it. */
const TANPA_DOKUMEN: readonly string[] = ['Telekonsultasi Dokter Desa|34', 'Peta Lubang Irigasi|17'];

/** Claimed with a document that waits to be opened. */
const BELUM_DIBUKA: readonly string[] = ['Jemput Akta Kampung|17', 'KIA Sekali Foto|16'];

const nama = new Map(
  KATALOG_BAWAAN.filter((i) => i.tahun === TAHUN && i.aspek === 'SID').map((i) => [i.no, i.indikator]),
);

const buktiDari = (inovasi: string, no: number, dibuka: boolean): Contoh['bukti'][number] => {
  const slug = inovasi.toLowerCase().replace(/[^a-z]+/g, '-');
  return {
    inovasi,
    baris: {
      untuk: `${no}. ${nama.get(String(no)) ?? ''}`,
      jenis: DOKUMEN[no] ?? '',
      tanggal: `2025-${String(1 + (no % 12)).padStart(2, '0')}-10`,
      judul: `${DOKUMEN[no]} ${inovasi}`,
      tautan: `https://contoh.go.id/bukti/${slug}-${no}${no === VIDEO ? '' : '.pdf'}`,
      ...(dibuka ? { dibuka: 'Ya', ...PEMERIKSA } : {}),
    },
  };
};

/** The evidence of what was verified, opened, but for one or two that are missing, and some that wait. */
export const CONTOH_BUKTI_INDIKATOR: Contoh['bukti'] = DIPILIH.split('\n').flatMap((line) => {
  const [inovasi = '', , terverifikasi = ''] = line.split('|');
  return [...terverifikasi].flatMap((v, i) => {
    const no = PERTAMA + i;
    const kunci = `${inovasi}|${no}`;
    if (BELUM_DIBUKA.includes(kunci)) return [buktiDari(inovasi, no, false)];
    return v === '-' || TANPA_DOKUMEN.includes(kunci) ? [] : [buktiDari(inovasi, no, true)];
  });
});
