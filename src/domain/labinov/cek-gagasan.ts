import type { BahanProgram } from '../program/bahan-program.ts';
import type { CekProgram } from '../program/cek-program.ts';
import { GAGASAN } from '../tab/gagasan.ts';
import { LABINOV, RENCANA_AKSI } from '../tab/labinov.ts';
import { isTerhenti, labelStatus } from '../tahapan.ts';
import { isTanggal } from '../tanggal.ts';
import { foldName } from '../teks.ts';
import { TAHAPAN_LABINOV, urutanTahap } from './tahap-labinov.ts';

const belumTerdaftar = (nama: string): string =>
  nama === ''
    ? 'Perangkat daerahnya belum diisi. Pilih dari daftar perangkat daerah.'
    : `"${nama}" belum terdaftar pada tab Perangkat Daerah. Pilih dari daftar, atau daftarkan lebih dahulu.`;

const cekIde = ({ gagasan, entri, kegiatan, pd }: BahanProgram): readonly CekProgram[] => {
  const lab = new Set(kegiatan.filter((k) => k.jenis === 'LABINOV').map((k) => foldName(k.nama)));
  const status = new Map<string, string>(entri.map((e) => [e.id, e.status]));
  return gagasan.flatMap((g) => {
    const cek = (kolom: string, pesan: string): CekProgram => ({ tab: GAGASAN.name, baris: g.baris, kolom, pesan });
    return [
      ...(g.gagasan === '' ? [cek('Gagasan', 'Gagasan pada baris ini belum ditulis. Isi, atau hapus barisnya.')] : []),
      ...(pd.has(foldName(g.perangkat_daerah)) ? [] : [cek('Perangkat Daerah', belumTerdaftar(g.perangkat_daerah))]),
      ...(g.keadaan === 'TERPILIH' && g.komitmen === '' && lab.has(foldName(g.kegiatan))
        ? [
            cek(
              'Komitmen Pimpinan',
              'Gagasan laboratorium yang terpilih ini belum mencatat persetujuan pimpinannya. Isi Komitmen Pimpinan, misalnya "Kepala Dinas menyetujui".',
            ),
          ]
        : []),
      ...(g.id_usulan === '' || status.has(g.id_usulan)
        ? []
        : [
            cek(
              'ID Usulan',
              `Usulan ${g.id_usulan} tidak ada pada tab Inovasi. Bila usulannya sudah ditarik dari register, kosongkan sel ini.`,
            ),
          ]),
      // Put aside, it is settled: nothing is asked of an idea that nobody wants to propose again.
      ...(g.keadaan === 'DIUSULKAN' && isTerhenti(status.get(g.id_usulan) ?? '')
        ? [
            cek(
              'Keadaan',
              `Usulan ${g.id_usulan} dari gagasan ini berstatus ${labelStatus(status.get(g.id_usulan) ?? '')}. Pilih Disimpan; atau, bila hendak diusulkan lagi, kosongkan ID Usulan dan pilih Terpilih.`,
            ),
          ]
        : []),
    ];
  });
};

/** Gates and order of the stages, each cohort by itself. */
const cekTahap = ({ labinov }: BahanProgram): readonly CekProgram[] => {
  const angkatan = new Map<string, BahanProgram['labinov'][number][]>();
  const found: CekProgram[] = [];
  for (const r of labinov) {
    const cek = (kolom: string, pesan: string): void =>
      void found.push({ tab: LABINOV.name, baris: r.baris, kolom, pesan });
    const key = `${foldName(r.angkatan)}|${r.tahun}`;
    const own = angkatan.get(key) ?? [];
    const sama = own.find((x) => x.tahap === r.tahap);
    if (r.angkatan === '') cek('Angkatan', 'Angkatan belum ditulis. Isi namanya, sama untuk semua tahapnya.');
    if (urutanTahap(r.tahap) < 0) cek('Tahap', 'Tahap belum dipilih. Pilih salah satu dari daftar.');
    else if (sama)
      cek('Tahap', `Tahap ini sudah ada pada baris ${sama.baris} untuk angkatan yang sama. Sisakan satu baris.`);
    angkatan.set(key, [...own, r]);
  }
  for (const own of angkatan.values())
    for (const r of own) {
      const at = urutanTahap(r.tahap);
      const sebelum = TAHAPAN_LABINOV[at - 1];
      if (r.selesai === '' || !sebelum) continue;
      const dulu = own.find((x) => x.tahap === sebelum.tahap);
      const cek = (pesan: string): void =>
        void found.push({ tab: LABINOV.name, baris: r.baris, kolom: 'Selesai', pesan });
      if (!dulu || dulu.selesai === '')
        cek(
          `Tahap ini selesai sebelum tahap ${sebelum.label}. Isi tanggal selesai tahap ${sebelum.label} lebih dahulu.`,
        );
      else if (dulu.syarat === '')
        cek(
          `Syarat tahap ${sebelum.label} belum dicatat: ${sebelum.syarat.toLowerCase()}. Isi Syarat Terpenuhi pada barisnya sebelum menyelesaikan tahap ini.`,
        );
      else if (isTanggal(r.selesai) && isTanggal(dulu.selesai) && r.selesai < dulu.selesai)
        cek(`Tahap ini selesai lebih dahulu daripada tahap ${sebelum.label}. Periksa kedua tanggalnya.`);
    }
  return found;
};

const cekRencana = ({ rencanaAksi, pd }: BahanProgram): readonly CekProgram[] =>
  rencanaAksi.flatMap((r) => {
    const cek = (kolom: string, pesan: string): CekProgram => ({
      tab: RENCANA_AKSI.name,
      baris: r.baris,
      kolom,
      pesan,
    });
    return [
      ...(pd.has(foldName(r.perangkat_daerah)) ? [] : [cek('Perangkat Daerah', belumTerdaftar(r.perangkat_daerah))]),
      ...(r.langkah === '' ? [cek('Langkah', 'Langkahnya belum ditulis. Isi, atau hapus barisnya.')] : []),
      ...(r.siapa === ''
        ? [cek('Siapa dan Dengan Siapa', 'Pelaksana langkah ini belum ditulis. Sebutkan siapa dan dengan siapa.')]
        : []),
      ...(isTanggal(r.kapan) ? [] : [cek('Kapan', 'Waktu langkah ini belum terbaca. Tulis misalnya 17-08-2026.')]),
      ...(typeof r.biaya === 'number' && r.biaya < 0
        ? [cek('Biaya', 'Biaya langkah ini kurang dari nol. Tulis rupiahnya, atau kosongkan bila tanpa biaya.')]
        : []),
    ];
  });

/** Ideas, the stages of laboratories and action plans. */
export const cekLabinov = (b: BahanProgram): readonly CekProgram[] => [...cekIde(b), ...cekTahap(b), ...cekRencana(b)];
