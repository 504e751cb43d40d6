import { labelOf } from '../baca/baca-pilihan.ts';
import type { BahanProgram } from '../program/bahan-program.ts';
import { kepalaHalaman } from '../program/kepala-halaman.ts';
import { namaTerdaftar } from '../ringkasan/daftar-tenggat.ts';
import { type BagianHalaman, type Halaman, susunHalaman } from '../ringkasan/halaman.ts';
import { urutTeks } from '../ringkasan/urut.ts';
import { PROGRAM } from '../tab/bukti.ts';
import { RINGKASAN_LOMBA } from '../tab/ringkasan.ts';
import { KELOMPOK_LOMBA, TAHAP_LOMBA } from '../tab/tahap-lomba.ts';
import { dayNumber, tanggalPanjang } from '../tanggal.ts';
import { type Kesiapan, pesertaKipp } from './kesiapan.ts';
import { ketentuanLomba } from './ketentuan-lomba.ts';
import { kuotaTerisi } from './kuota-terisi.ts';

const besar = (t: string): string => t.charAt(0).toUpperCase() + t.slice(1);

const penutupan = (b: BahanProgram): string => {
  const { penutupan: p } = ketentuanLomba(b.ketentuan, b.pengaturan, b.tahun);
  if (p === null)
    return `Penutupan KIPP ${b.tahun} belum diketahui; lama penerapan dihitung sampai hari ini. Isi pada tab Ketentuan Program atau Pengaturan.`;
  const sisa = dayNumber(p.tanggal) - dayNumber(b.hariIni);
  const hari = tanggalPanjang(p.tanggal);
  return sisa < 0
    ? `Pendaftaran KIPP ${b.tahun} sudah ditutup pada ${hari} (${p.dari}).`
    : `Pendaftaran KIPP ${b.tahun} ditutup ${hari}, ${sisa} hari lagi (${p.dari}). Lama penerapan dihitung sampai tanggal itu.`;
};

const barisSiap = (b: BahanProgram, s: Kesiapan) => {
  const penuh = s.bagian.filter((x) => x.isi !== '' && x.lebih === 0).length;
  const lebih = s.bagian.filter((x) => x.lebih > 0).length;
  return [
    s.nama,
    namaTerdaftar(s.kantor, b.pd),
    labelOf(KELOMPOK_LOMBA, s.kelompok),
    s.bulan === null ? 'Belum diketahui' : `${s.bulan}${s.butuh ? `, perlu ${s.butuh.nilai}` : ''}`,
    `${penuh} dari ${s.bagian.length}${lebih > 0 ? `; ${lebih} melebihi` : ''}`,
    `${s.pernyataan.filter((p) => p.ada).length} dari ${s.pernyataan.length}`,
    s.kurang.length === 0 ? 'Siap' : `Belum: ${s.kurang.join('; ')}`,
  ];
};

/** The answer that the page is opened for. */
const jawaban = (all: readonly Kesiapan[], tahun: string): string => {
  const siap = all.filter((s) => s.kurang.length === 0).length;
  if (all.length === 0)
    return `Belum ada inovasi untuk KIPP ${tahun}. Catat pada tab Keikutsertaan, lalu tulis proposalnya lewat Program, Panel lomba.`;
  const keadaan = siap === 0 ? 'belum ada yang siap' : siap === all.length ? 'semuanya siap' : `${siap} sudah siap`;
  return `${all.length} inovasi dicatat untuk KIPP ${tahun}; ${keadaan}.`;
};

const kipp = (b: BahanProgram, all: readonly Kesiapan[]): BagianHalaman => {
  const lama = [...new Set(all.map((s) => s.bagianTahun).filter((t) => t !== null && t !== b.tahun))];
  return {
    judul: `Kompetisi Inovasi Pelayanan Publik (KIPP) ${b.tahun}`,
    kalimat: [
      penutupan(b),
      ...lama.map((t) => `Bagian dan batas kata menurut formulir ${t}, periksa pedoman terbaru.`),
    ],
    ...(all.length === 0
      ? {}
      : {
          kepala: [
            'Inovasi',
            'Perangkat Daerah',
            'Kelompok',
            'Bulan Diterapkan',
            'Bagian Lengkap',
            'Pernyataan',
            'Kesiapan',
          ],
          baris: [...all]
            .sort((x, y) => x.kurang.length - y.kurang.length || urutTeks(x.nama, y.nama))
            .map((s) => barisSiap(b, s)),
        }),
  };
};

const kuota = (b: BahanProgram): BagianHalaman => ({
  judul: 'Kuota instansi',
  kepala: ['Kelompok', 'Dasar', 'Diajukan', 'Kuota', 'Sisa'],
  baris: kuotaTerisi(b, b.tahun).map(({ label, jumlah, kuota: k }) => [
    label,
    k === null ? 'Kuotanya tidak diketahui' : besar(k.dari),
    jumlah,
    k === null ? '' : k.nilai,
    k === null ? '' : k.nilai - jumlah,
  ]),
});

const jippnas = (b: BahanProgram): BagianHalaman => {
  const terdaftar = new Map(b.keikutsertaan.filter((k) => k.program === 'JIPPNAS').map((k) => [k.id, k]));
  const kali = (id: string): number => b.replikasi.filter((r) => r.id === id).length;
  const rows = b.entri.filter((e) => e.status === 'PENERAPAN' && (terdaftar.has(e.id) || kali(e.id) > 0));
  const belum = b.entri.filter((e) => e.status === 'PENERAPAN').length - terdaftar.size;
  return {
    judul: 'JIPPNas',
    kalimat: [
      `${terdaftar.size} inovasi tercatat pada JIPPNas; ${Math.max(0, belum)} inovasi yang diterapkan belum.`,
      ...(rows.length === 0
        ? ['Catat yang sudah terdaftar pada tab Keikutsertaan, program JIPPNas, beserta Nomor Registrasinya.']
        : []),
    ],
    ...(rows.length === 0
      ? {}
      : {
          kepala: ['Inovasi', 'Perangkat Daerah', 'Tercatat', 'Tahun', 'Status', 'Direplikasi', 'Nomor Registrasi'],
          baris: rows.map((e) => {
            const k = terdaftar.get(e.id);
            return [
              e.nama_inovasi,
              namaTerdaftar(e.pd_pengusul, b.pd),
              k ? 'Ya' : 'Belum',
              k?.tahun ?? '',
              labelOf(TAHAP_LOMBA, k?.status ?? ''),
              kali(e.id),
              k?.nomor_registrasi ?? '',
            ];
          }),
        }),
  };
};

/** Results of all years but the index, whose score has a page of its own: the latest year first. */
const hasil = (b: BahanProgram): BagianHalaman => {
  const nama = new Map(b.entri.map((e) => [e.id, e.nama_inovasi]));
  const by = new Map<string, string[]>();
  for (const k of b.keikutsertaan) {
    const entri = nama.get(k.id);
    if (k.program === 'IID' || k.program === 'JIPPNAS' || entri === undefined || k.tahun === '') continue;
    const key = [k.tahun, k.program, k.status].join('|');
    by.set(key, [...(by.get(key) ?? []), entri]);
  }
  const urutan = (status: string): number => TAHAP_LOMBA.findIndex((t) => t.code === status);
  const rows = [...by]
    .map(([key, list]) => ({ key: key.split('|'), list }))
    .sort(
      (x, y) =>
        urutTeks(y.key[0] ?? '', x.key[0] ?? '') ||
        urutTeks(x.key[1] ?? '', y.key[1] ?? '') ||
        urutan(y.key[2] ?? '') - urutan(x.key[2] ?? ''),
    );
  return {
    judul: 'Hasil lomba menurut tahun',
    kalimat: rows.length === 0 ? ['Belum ada lomba. Catat pada tab Keikutsertaan beserta tahap dan tahunnya.'] : [],
    ...(rows.length === 0
      ? {}
      : {
          kepala: ['Program', 'Tahap', 'Tahun', 'Jumlah', 'Inovasi'],
          baris: rows.map(({ key: [tahun = '', program = '', status = ''], list }) => [
            labelOf(PROGRAM, program),
            status === '' ? 'Belum diisi' : labelOf(TAHAP_LOMBA, status),
            tahun,
            list.length,
            list.join('; '),
          ]),
        }),
  };
};

/** Kesiapan Lomba: what is entered, what it lacks, what the quota leaves, and how earlier years ended. Nobody is named. */
export const halamanLomba = (b: BahanProgram): Halaman => {
  const all = pesertaKipp(b, b.tahun);
  return susunHalaman(
    RINGKASAN_LOMBA.widths.length,
    'Kesiapan Lomba',
    [
      jawaban(all, b.tahun),
      kepalaHalaman(b, 'tab Keikutsertaan, Proposal Lomba, Naskah, Replikasi, dan Ketentuan Program'),
    ],
    [kipp(b, all), kuota(b), jippnas(b), hasil(b)],
  );
};
