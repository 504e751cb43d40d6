import { isTanggal, partsOf, type Tanggal } from '../tanggal.ts';
import { countWords } from '../teks.ts';
import { NOMOR, salin, susun, tanpaSumber } from './kolom-paket.ts';
import type { BahanEntri, KolomPaket, LingkupEkspor, Paket } from './paket.ts';

/** Only what is applied may enter a contest of public services. */
const diterapkan: Paket['memilih'] = (nilai) => nilai['status'] === 'PENERAPAN';

/** The group of the contest: what was taken over from elsewhere enters as a replication. */
export const kelompokKipp = (e: Pick<BahanEntri['e'], 'jenis_kebaruan'>): 'umum' | 'replikasi' =>
  e.jenis_kebaruan === 'REPLIKASI' ? 'replikasi' : 'umum';

const KELOMPOK = { umum: 'Umum', replikasi: 'Replikasi' } as const;

/** Whole months between two days. */
const bulanAntara = (dari: Tanggal, sampai: Tanggal): number => {
  const [a, b] = [partsOf(dari), partsOf(sampai)];
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
};

/** Months since the innovation is applied; null where the day is not known or lies ahead. */
export const bulanDiterapkan = (penerapan: string, hariIni: Tanggal): number | null =>
  isTanggal(penerapan) && penerapan <= hariIni ? bulanAntara(penerapan, hariIni) : null;

const lama = ({ e }: BahanEntri, { hariIni }: LingkupEkspor): string =>
  String(bulanDiterapkan(e.penerapan_mulai, hariIni) ?? '');

const memenuhi = ({ e }: BahanEntri, { hariIni, bulan }: LingkupEkspor): string => {
  const n = bulanDiterapkan(e.penerapan_mulai, hariIni);
  return n === null ? '' : n >= bulan[kelompokKipp(e)] ? 'Ya' : 'Belum';
};

/** A statement of the contest, ticked when tab Naskah lists one. */
const lampiran = (judul: string, jenis: string, wajib: (b: BahanEntri) => boolean = () => true): KolomPaket =>
  susun(judul, [], (b) => (b.naskah.has(jenis) ? '✓' : wajib(b) ? '' : 'tidak diminta'));

/** A part of the proposal with the limit of words that the form sets. */
const bagian = (judul: string, batas: number, isi: (b: BahanEntri) => string, dari: KolomPaket['dari']) => [
  { ...susun(`${judul} (paling banyak ${batas} kata)`, dari, isi), batasKata: batas },
  susun(`Kata ${judul}`, dari, (b) => String(countWords(isi(b))), false),
];

const gabung = (...parts: readonly string[]): string => parts.filter((p) => p !== '').join('\n\n');

/** Everything the register holds of a proposal for KIPP. Texts that it does not hold are named, never made up. */
export const PAKET_KIPP: Paket = {
  kode: 'KIPP',
  nama: 'Kompetisi Inovasi Pelayanan Publik (KIPP)',
  kepastian:
    'Bagian, bobot, dan batas kata menurut formulir kelompok umum 2023; kuota dan lama penerapan menurut aturan 2021 dan dapat diubah pada tab Pengaturan. Pedoman tahun berjalan belum dicocokkan.',
  memilih: diterapkan,
  kolom: [
    NOMOR,
    salin('Judul Inovasi', 'nama_inovasi'),
    susun('Instansi', [], (_, { daerah }) => daerah),
    susun('Unit Pelayanan Publik', ['pd_pengusul'], ({ e }) => e.pd_pengusul),
    susun('Kelompok', ['jenis_kebaruan'], ({ e }) => KELOMPOK[kelompokKipp(e)]),
    salin('Nama Inovator', 'inisiator_nama'),
    salin('Tim Inovator', 'tim_inovator', false),
    salin('Diimplementasikan Sejak', 'penerapan_mulai'),
    susun('Lama Implementasi (bulan)', ['penerapan_mulai'], lama),
    susun('Lama Implementasi Memenuhi', ['penerapan_mulai', 'jenis_kebaruan'], memenuhi),
    tanpaSumber('Ringkasan (paling banyak 200 kata)'),
    ...bagian('Latar Belakang dan Tujuan', 300, ({ e }) => e.tujuan, ['tujuan']),
    ...bagian('Kebaruan/Nilai Tambah', 200, ({ e }) => e.pokok_perubahan, ['pokok_perubahan']),
    ...bagian('Implementasi', 200, ({ e }) => e.rancang_bangun, ['rancang_bangun']),
    ...bagian('Signifikansi', 600, ({ e }) => gabung(e.manfaat, e.hasil), ['manfaat', 'hasil']),
    susun('Adaptabilitas: replikasi yang tercatat', [], ({ replikasi }) => String(replikasi), false),
    tanpaSumber('Potensi Replikasi (paling banyak 200 kata)'),
    susun(
      'Sumber Daya',
      ['program_kegiatan', 'anggaran_sumber'],
      ({ e }) => gabung(e.program_kegiatan, e.anggaran_sumber),
      false,
    ),
    tanpaSumber('Strategi Keberlanjutan (paling banyak 500 kata)'),
    lampiran('Surat Pernyataan Implementasi', 'PERNYATAAN_IMPLEMENTASI'),
    lampiran('Surat Pernyataan Identitas Inovator', 'PERNYATAAN_INOVATOR'),
    lampiran('Surat Kesediaan Replikasi', 'PERNYATAAN_REPLIKASI'),
    salin('Tautan Video', 'video_tautan', false),
  ],
};

const jippnas = (b: BahanEntri): BahanEntri['keikutsertaan'] => b.keikutsertaan.filter((k) => k.program === 'JIPPNAS');

/** 'Top 45 (2023)' of every contest entered. */
const penghargaan = ({ keikutsertaan }: BahanEntri): string =>
  keikutsertaan
    .filter((k) => k.hasil !== '' && k.program !== 'JIPPNAS')
    .map((k) => (k.tahun === '' ? k.hasil : `${k.hasil} (${k.tahun})`))
    .join('; ');

const tahunDari = (tanggal: string): string => (isTanggal(tanggal) ? tanggal.slice(0, 4) : '');

/** The columns of JIPPNas' list; what it gives itself is left to it. */
export const PAKET_JIPPNAS: Paket = {
  kode: 'JIPPNAS',
  nama: 'JIPPNas',
  kepastian: 'Judul dan urutan kolom menurut tampilan daftar JIPPNas; bukan formulir resmi.',
  memilih: diterapkan,
  kolom: [
    NOMOR,
    susun('Tahun', [], (b) => jippnas(b)[0]?.tahun ?? '', false),
    tanpaSumber('No Registrasi'),
    salin('Judul Inovasi', 'nama_inovasi'),
    salin('Jenis', 'jenis'),
    susun('Institusi', [], (_, { daerah }) => daerah),
    susun('UPP', ['pd_pengusul'], ({ e }) => e.pd_pengusul),
    susun('Wilayah', [], (_, { daerah }) => daerah),
    tanpaSumber('SDGs'),
    susun('Penghargaan', [], penghargaan, false),
    susun('Tahun Implementasi', ['penerapan_mulai'], ({ e }) => tahunDari(e.penerapan_mulai)),
    salin('Nama Inovator', 'inisiator_nama'),
    tanpaSumber('Nama Pemangku'),
    salin('Video', 'video_tautan'),
    susun('Jumlah Replikasi', [], ({ replikasi }) => String(replikasi), false),
    tanpaSumber('Alasan Keberlanjutan'),
    tanpaSumber('Keberlanjutan'),
    susun('Status', [], (b) => jippnas(b)[0]?.status ?? '', false),
    tanpaSumber('Last Update'),
  ],
};
