import type { BahanProgram } from '../program/bahan-program.ts';
import { kepalaHalaman } from '../program/kepala-halaman.ts';
import { type BagianHalaman, type Halaman, susunHalaman } from '../ringkasan/halaman.ts';
import { penyaringNama } from '../ringkasan/tanpa-nama.ts';
import type { BarisLabinov } from '../tab/labinov.ts';
import { RINGKASAN_CORONG } from '../tab/ringkasan.ts';
import { isTanggal, type Tanggal, tanggalPanjang } from '../tanggal.ts';
import type { Cell } from '../teks.ts';
import { agendaTahun, type BarisAgenda, KEADAAN_AGENDA, type KeadaanAgenda } from './agenda.ts';
import { corongKegiatan, corongTahun, kapasitasTahun, TAHAP_CORONG, tahunCorong } from './corong.ts';
import { menurutKegiatan } from './hitung-peserta.ts';
import { jawabanCorong } from './jawaban-corong.ts';
import { rekapLabinov, rekapRencana, rekapSektor, rekapTindakLanjut } from './rekap-corong.ts';
import { TAHAPAN_LABINOV } from './tahap-labinov.ts';

/** Years beside one another. */
const TAHUN_TERBANYAK = 3;

const hari = (t: Tanggal | ''): string => (t === '' ? '' : tanggalPanjang(t));
const atauKosong = (n: number): Cell => (n === 0 ? '' : n);

const bagianCorong = (b: BahanProgram, tahun: readonly string[]): BagianHalaman => {
  const corong = tahun.map((t) => corongTahun(b, t));
  return {
    judul: 'Corong: dari peserta ke penerapan',
    kalimat: [
      'Orang dihitung dari tab Peserta Kegiatan, satu orang satu kali; kegiatan tanpa daftar peserta dihitung dari kolom Jumlah Peserta. Usulan, Keputusan, dan penerapan dihitung dari gagasan yang sudah dijadikan usulan.',
    ],
    kepala: ['Tahap', ...tahun],
    baris: TAHAP_CORONG.map(([key, label]) => [label, ...corong.map((c) => c[key])]),
    grafik: { judul: 'Corong inovasi', lebar: tahun.length + 1 },
  };
};

const bagianKegiatan = (
  b: BahanProgram,
  tanpaNama: (teks: string) => boolean,
  tindakLanjut = menurutKegiatan(b.tindakLanjut),
): readonly BagianHalaman[] => {
  const rows = corongKegiatan(b, b.tahun);
  if (rows.length === 0) return [];
  return [
    {
      judul: `Menurut kegiatan, ${b.tahun}`,
      kepala: ['Kegiatan', 'Peserta', 'Gagasan', 'Usulan', 'Ditetapkan', 'Diterapkan', 'Tindak Lanjut'],
      baris: rows.map(({ kegiatan, corong }) => {
        const t = rekapTindakLanjut(tindakLanjut(kegiatan), b.hariIni);
        return [
          kegiatan === ''
            ? 'Di luar kegiatan (agenda perangkat daerah)'
            : tanpaNama(kegiatan)
              ? kegiatan
              : 'Kegiatan lain',
          kegiatan === '' ? '' : corong.peserta,
          corong.gagasan,
          corong.usulan,
          corong.ditetapkan,
          corong.diterapkan,
          t ? `${t.selesai} dari ${t.jumlah} selesai${t.lewat > 0 ? `, ${t.lewat} lewat tenggat` : ''}` : '',
        ];
      }),
    },
  ];
};

const bagianAgenda = (b: BahanProgram, agenda: readonly BarisAgenda[]): readonly BagianHalaman[] => {
  const n = (k: KeadaanAgenda): number => agenda.filter((a) => a.keadaan === k).length;
  return [
    {
      judul: `Agenda satu instansi satu inovasi, ${b.tahun}`,
      kalimat: [
        agenda.length === 0
          ? 'Belum ada perangkat daerah yang ditandai wajib berinovasi. Isi kolom Wajib Berinovasi pada tab Perangkat Daerah.'
          : `${agenda.length} perangkat daerah wajib: ${n('MENERAPKAN')} sudah menerapkan, ${n('DITETAPKAN')} sudah ditetapkan, ${n('MENGUSULKAN')} sudah mengusulkan, ${n('DIRENCANAKAN')} baru merencanakan, ${n('BELUM')} belum ada. Yang dihitung direncanakan ialah gagasan dan rencana aksi tahun ini, kecuali gagasan yang disimpan.`,
      ],
      ...(agenda.length === 0
        ? {}
        : {
            kepala: ['Perangkat Daerah', 'Direncanakan', 'Diusulkan', 'Ditetapkan', 'Diterapkan', 'Keadaan'],
            baris: agenda.map(({ kantor, jumlah, keadaan }) => [
              kantor,
              ...[jumlah.DIRENCANAKAN, jumlah.MENGUSULKAN, jumlah.DITETAPKAN, jumlah.MENERAPKAN].map(atauKosong),
              KEADAAN_AGENDA[keadaan],
            ]),
          }),
    },
  ];
};

const bagianRencana = (b: BahanProgram): readonly BagianHalaman[] => {
  const rows = rekapRencana(b.rencanaAksi, b.tahun, b.pd, b.hariIni);
  if (rows.length === 0) return [];
  return [
    {
      judul: `Rencana kerja inovasi, ${b.tahun}`,
      kepala: ['Perangkat Daerah', 'Langkah', 'Selesai', 'Lewat', 'Langkah Berikut'],
      baris: rows.map((r) => [r.nama, r.jumlah, r.selesai, atauKosong(r.lewat), hari(r.berikut)]),
    },
  ];
};

const keadaanTahap = (r: BarisLabinov | undefined): string => {
  if (!r) return '';
  const selesai = isTanggal(r.selesai) ? `Selesai ${tanggalPanjang(r.selesai)}` : r.selesai === '' ? '' : 'Selesai';
  if (selesai !== '') return r.syarat === '' ? `${selesai}; syarat belum dicatat` : selesai;
  return isTanggal(r.rencana) ? `Rencana ${tanggalPanjang(r.rencana)}` : 'Belum dijadwalkan';
};

const bagianLabinov = (b: BahanProgram, tanpaNama: (teks: string) => boolean): readonly BagianHalaman[] => {
  const rows = rekapLabinov(b.labinov);
  if (rows.length === 0) return [];
  return [
    {
      judul: 'Laboratorium inovasi menurut tahap',
      kepala: ['Angkatan', ...TAHAPAN_LABINOV.map((t) => t.label)],
      baris: rows.map((r) => [
        `${tanpaNama(r.angkatan) ? r.angkatan : 'Angkatan lain'}${r.tahun === '' ? '' : `, ${r.tahun}`}`,
        ...r.tahap.map(keadaanTahap),
      ]),
    },
  ];
};

const bagianSektor = (b: BahanProgram): readonly BagianHalaman[] => {
  const rows = rekapSektor(b.sumbatan);
  if (rows.length === 0) return [];
  return [
    {
      judul: 'Sumbatan pelayanan menurut sektor',
      kepala: ['Sektor', 'Sumbatan', 'Dengan Gagasan', 'Tanpa Gagasan'],
      baris: rows.map((r) => [r.sektor, r.jumlah, r.terjawab, r.jumlah - r.terjawab]),
    },
  ];
};

const bagianKapasitas = (b: BahanProgram, tahun: readonly string[]): BagianHalaman => ({
  judul: 'Kapasitas: orang yang terlatih',
  kalimat: [
    'Satu orang dihitung satu kali dalam setahun menurut nama dan perangkat daerahnya. Jam orang: jam pelajaran tiap peserta dijumlahkan, tiap kegiatan satu kali. Tanpa daftar: kegiatan yang pesertanya belum dicantumkan pada tab Peserta Kegiatan.',
  ],
  kepala: ['Tahun', 'Kegiatan', 'Orang', 'Jam Orang', 'Tanpa Daftar'],
  baris: tahun.map((t) => {
    const k = kapasitasTahun(b, t);
    return [t, k.kegiatan, k.orang, k.jamOrang, atauKosong(k.tanpaDaftar)];
  }),
});

/** Corong Inovasi: the year of events, ideas, proposals and plans. No person is named. */
export const halamanCorong = (b: BahanProgram): Halaman => {
  const tahun = [...new Set([b.tahun, ...tahunCorong(b)])].sort().reverse().slice(0, TAHUN_TERBANYAK);
  const agenda = agendaTahun(b, b.tahun);
  const tanpaNama = penyaringNama([
    ...b.peserta.map((p) => p.nama),
    ...b.kegiatan.map((k) => k.narasumber),
    ...b.gagasan.map((g) => g.penanggung_jawab),
    ...b.offices.map((o) => o.kepala),
  ]);
  return susunHalaman(
    RINGKASAN_CORONG.widths.length,
    'Corong Inovasi',
    [
      ...jawabanCorong(b, agenda),
      kepalaHalaman(b, 'tab Kegiatan, Peserta Kegiatan, Gagasan, Sumbatan, Rencana Aksi, Labinov, dan Inovasi'),
    ],
    [
      bagianCorong(b, tahun),
      ...bagianKegiatan(b, tanpaNama),
      ...bagianAgenda(b, agenda),
      ...bagianRencana(b),
      ...bagianLabinov(b, tanpaNama),
      ...bagianSektor(b),
      bagianKapasitas(b, tahun),
    ],
  );
};
