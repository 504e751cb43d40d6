import type { BahanProgram } from '../program/bahan-program.ts';
import type { CekProgram } from '../program/cek-program.ts';
import { KEGIATAN } from '../tab/gagasan.ts';
import { PESERTA, TINDAK_LANJUT } from '../tab/labinov.ts';
import { dayNumber, isTanggal } from '../tanggal.ts';
import { foldName } from '../teks.ts';
import { kunciOrang } from './hitung-peserta.ts';

/** No event of a region has as many participants; a number beyond it is a typing error or a telephone number. */
const PESERTA_WAJAR = 9999;
/** Lesson hours are shorter than hours, and still no day has more of them. */
const JAM_SEHARI = 24;

type Kegiatan = BahanProgram['kegiatan'][number];

const salahAngka = (n: unknown, most: number): boolean =>
  n !== null && n !== '' && (typeof n !== 'number' || n < 0 || n > most || !Number.isFinite(n));

/** Days that an event takes; null where its days cannot be read. */
const lamaHari = ({ mulai, selesai }: Kegiatan): number | null => {
  if (!isTanggal(mulai)) return null;
  if (selesai === '') return 1;
  return isTanggal(selesai) && selesai >= mulai ? dayNumber(selesai) - dayNumber(mulai) + 1 : null;
};

const cekKegiatan = ({ kegiatan }: BahanProgram): readonly CekProgram[] => {
  const pertama = new Map<string, number>();
  for (const k of kegiatan) if (!pertama.has(foldName(k.nama))) pertama.set(foldName(k.nama), k.baris);
  return kegiatan.flatMap((k) => {
    const sebut = k.nama === '' ? 'kegiatan ini' : `kegiatan "${k.nama}"`;
    const awal = `K${sebut.slice(1)}`;
    const cek = (kolom: string, pesan: string): CekProgram => ({ tab: KEGIATAN.name, baris: k.baris, kolom, pesan });
    const hari = lamaHari(k);
    const jam = k.jam_pelajaran;
    const kembar = pertama.get(foldName(k.nama)) ?? k.baris;
    return [
      ...(k.nama === '' ? [cek('Nama Kegiatan', 'Kegiatan ini belum bernama. Isi namanya, atau hapus barisnya.')] : []),
      ...(k.nama !== '' && kembar !== k.baris
        ? [
            cek(
              'Nama Kegiatan',
              `${awal} sudah ada pada baris ${kembar}, sehingga peserta dan gagasannya terhitung dua kali. Bedakan namanya, misalnya dengan tahunnya.`,
            ),
          ]
        : []),
      ...(isTanggal(k.mulai) && isTanggal(k.selesai) && k.selesai < k.mulai
        ? [cek('Selesai', `${awal} selesai sebelum mulai. Betulkan salah satu tanggalnya.`)]
        : []),
      ...(salahAngka(k.peserta, PESERTA_WAJAR)
        ? [cek('Jumlah Peserta', `Jumlah peserta ${sebut} tidak wajar. Tulis banyaknya orang, misalnya 47.`)]
        : []),
      ...(salahAngka(jam, Number.MAX_SAFE_INTEGER)
        ? [cek('Jam Pelajaran', `Jam pelajaran ${sebut} bukan angka. Tulis misalnya 20.`)]
        : hari !== null && typeof jam === 'number' && jam > hari * JAM_SEHARI
          ? [
              cek(
                'Jam Pelajaran',
                `${awal} berlangsung ${hari} hari, sehingga ${jam} jam pelajaran tidak mungkin. Periksa jam pelajaran atau tanggalnya.`,
              ),
            ]
          : []),
    ];
  });
};

const cekPeserta = ({ peserta, kegiatan, pd }: BahanProgram): readonly CekProgram[] => {
  const acara = new Map(kegiatan.map((k) => [foldName(k.nama), k]));
  const seen = new Map<string, number>();
  return peserta.flatMap((p) => {
    const cek = (kolom: string, pesan: string): CekProgram => ({ tab: PESERTA.name, baris: p.baris, kolom, pesan });
    const k = acara.get(foldName(p.kegiatan));
    const orang = kunciOrang(p, pd);
    const key = `${foldName(p.kegiatan)}|${orang}`;
    const dulu = orang === '' ? undefined : seen.get(key);
    if (orang !== '' && dulu === undefined) seen.set(key, p.baris);
    const hari = k ? lamaHari(k) : null;
    return [
      ...(orang === '' ? [cek('Nama', 'Peserta ini belum bernama. Isi namanya atau hapus barisnya.')] : []),
      ...(orang !== '' && p.perangkat_daerah === ''
        ? [
            cek(
              'Perangkat Daerah',
              'Asal peserta ini belum diisi, sehingga tidak terhitung pada unitnya. Pilih dari daftar.',
            ),
          ]
        : []),
      ...(dulu === undefined
        ? []
        : [
            cek(
              'Nama',
              `Peserta ini sudah tercantum pada baris ${dulu} untuk kegiatan yang sama. Hapus salah satunya.`,
            ),
          ]),
      ...(k
        ? []
        : [
            cek(
              'Kegiatan',
              p.kegiatan === ''
                ? 'Kegiatan peserta ini belum diisi. Tulis nama kegiatan seperti pada tab Kegiatan.'
                : `Kegiatan "${p.kegiatan}" tidak ada pada tab Kegiatan. Samakan namanya atau tambahkan kegiatannya.`,
            ),
          ]),
      ...(salahAngka(p.jam_pelajaran, Number.MAX_SAFE_INTEGER)
        ? [cek('Jam Pelajaran', 'Jam pelajaran peserta ini bukan angka. Tulis misalnya 20, atau kosongkan.')]
        : hari !== null && typeof p.jam_pelajaran === 'number' && p.jam_pelajaran > hari * JAM_SEHARI
          ? [
              cek(
                'Jam Pelajaran',
                `Kegiatannya berlangsung ${hari} hari, sehingga ${p.jam_pelajaran} jam pelajaran tidak mungkin. Periksa angkanya.`,
              ),
            ]
          : []),
    ];
  });
};

const cekTindakLanjut = ({ tindakLanjut, kegiatan, pd }: BahanProgram): readonly CekProgram[] => {
  const acara = new Set(kegiatan.map((k) => foldName(k.nama)));
  return tindakLanjut.flatMap((t) => {
    const cek = (kolom: string, pesan: string): CekProgram => ({
      tab: TINDAK_LANJUT.name,
      baris: t.baris,
      kolom,
      pesan,
    });
    return [
      ...(acara.has(foldName(t.kegiatan))
        ? []
        : [cek('Kegiatan', `Kegiatan "${t.kegiatan}" tidak ada pada tab Kegiatan. Samakan namanya.`)]),
      ...(pd.has(foldName(t.perangkat_daerah))
        ? []
        : [
            cek(
              'Perangkat Daerah',
              `"${t.perangkat_daerah}" belum terdaftar pada tab Perangkat Daerah. Pilih namanya dari daftar.`,
            ),
          ]),
      ...(t.tindakan === ''
        ? [cek('Yang Dikerjakan', 'Yang harus dikerjakan belum ditulis. Isi, atau hapus barisnya.')]
        : []),
      ...(isTanggal(t.tenggat) || t.selesai !== ''
        ? []
        : [cek('Tenggat', 'Tenggat tindak lanjut ini belum terbaca. Tulis misalnya 17-08-2026.')]),
    ];
  });
};

/** Events, their participants and their follow-ups. */
export const cekAcara = (b: BahanProgram): readonly CekProgram[] => [
  ...cekKegiatan(b),
  ...cekPeserta(b),
  ...cekTindakLanjut(b),
];
