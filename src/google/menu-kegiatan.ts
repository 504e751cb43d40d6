import './skrip-lain.ts';
import { agendaInovasi } from '../app/agenda-inovasi.ts';
import { buatTindakLanjut } from '../app/buat-tindak-lanjut.ts';
import { hitungPeserta } from '../app/hitung-peserta.ts';
import { jadikanGagasan } from '../app/jadikan-gagasan.ts';
import type { Kantor } from '../app/kantor.ts';
import { belumSiap } from '../app/muat.ts';
import { muatBaris } from '../app/muat-program.ts';
import { siapkanLabinov } from '../app/siapkan-labinov.ts';
import { KEADAAN_AGENDA } from '../domain/labinov/agenda.ts';
import { masalah, pesanUntuk } from '../domain/pesan.ts';
import { KEGIATAN, SUMBATAN } from '../domain/tab/gagasan.ts';
import { LABINOV, TINDAK_LANJUT } from '../domain/tab/labinov.ts';
import type { Tab } from '../domain/tab/tab.ts';
import { isTanggal, tanggalPanjang } from '../domain/tanggal.ts';
import { beriTahu, daftarKalimat, tampilkanTeks, tanya } from './dialog.ts';
import { selesai, tolak } from './sampaikan.ts';

const menuHitung = (kantor: Kantor): void =>
  selesai(hitungPeserta(kantor), ({ diisi, berbeda, tanpaDaftar }) =>
    beriTahu(
      [
        diisi.length === 0
          ? 'Tidak ada sel kosong yang perlu diisi.'
          : `Diisi pada tab ${KEGIATAN.name}:\n${daftarKalimat(diisi.map((d) => `${d.kegiatan}: ${d.jumlah} orang`))}`,
        berbeda.length === 0
          ? ''
          : `Berbeda dengan daftar peserta, tidak diubah:\n${daftarKalimat(berbeda.map((d) => `${d.kegiatan}: tertulis ${d.tertulis}, menurut daftar ${d.terhitung}`))}`,
        tanpaDaftar === 0
          ? ''
          : `${tanpaDaftar} kegiatan belum mempunyai daftar peserta. Tempel daftar hadirnya pada tab baru, lalu pilih Usulan, Impor dari tab aktif.`,
      ]
        .filter((t) => t !== '')
        .join('\n\n'),
    ),
  );

/** Whether an act may ask for its inputs: what it would be refused for is said before anything is asked. */
const siap = ({ buku }: Kantor, tab: Tab): boolean => {
  const belum = belumSiap(buku) ?? (buku.ada(tab) ? null : masalah('TAB_PROGRAM_TIDAK_ADA', { tab: tab.name }));
  if (belum) tolak([belum]);
  return belum === null;
};

/** The event of the selected row, else the one that a person names; null where they gave up. */
const pilihKegiatan = (
  kantor: Kantor,
): { readonly nama: string; readonly tindakLanjut: string; readonly tenggat: string } | null => {
  const read = muatBaris(kantor.buku, KEGIATAN);
  if (!read.ok) {
    tolak(read.problems);
    return null;
  }
  if (!read.value.some((k) => k.nama !== '')) {
    beriTahu('Belum ada kegiatan. Catat pada tab Kegiatan, pilih barisnya, lalu pilih menu ini lagi.');
    return null;
  }
  const [baris] = kantor.buku.terpilih(KEGIATAN);
  const terpilih = read.value.find((k) => k.baris === baris && k.nama !== '');
  const nama = terpilih ? terpilih.nama : tanya('Tindak lanjut kegiatan apa? Tulis namanya seperti pada tab Kegiatan.');
  if (nama === null) return null;
  const k = terpilih ?? read.value.find((r) => r.nama === nama);
  return { nama, tindakLanjut: k?.tindak_lanjut ?? '', tenggat: k?.tenggat ?? '' };
};

const UNTUK = [
  ['PESERTA', 'perangkat daerah peserta kegiatan itu'],
  ['WAJIB', 'semua perangkat daerah yang wajib berinovasi'],
] as const;

const menuTindakLanjut = (kantor: Kantor): void => {
  if (!siap(kantor, TINDAK_LANJUT)) return;
  const k = pilihKegiatan(kantor);
  if (!k) return;
  const bawaan = (isi: string): string => (isi === '' ? '' : `\nKosongkan untuk: ${isi}`);
  const tindakan = tanya(`Apa yang dikerjakan tiap perangkat daerah setelah "${k.nama}"?${bawaan(k.tindakLanjut)}`);
  if (tindakan === null) return;
  const hari = isTanggal(k.tenggat) ? tanggalPanjang(k.tenggat) : k.tenggat;
  const tenggat = tanya(`Paling lambat kapan? Tulis misalnya 17-08-2026.${bawaan(hari)}`);
  if (tenggat === null) return;
  const list = UNTUK.map(([, label], i) => `${i + 1}. ${label}`).join('\n');
  const answer = tanya(`Untuk siapa? Tulis nomornya:\n${list}`);
  if (answer === null) return;
  const untuk = UNTUK[Number(answer) - 1]?.[0];
  if (!untuk) return beriTahu(`"${answer}" tidak ada dalam daftar. Pilih menu ini lagi dan tulis 1 atau 2.`);
  selesai(buatTindakLanjut(kantor, { kegiatan: k.nama, tindakan, tenggat, untuk }), (h) =>
    beriTahu(
      `${h.ditambah} baris ditambahkan pada tab ${TINDAK_LANJUT.name}; ${h.ada} sudah ada. Yang belum selesai tampil pada tab Tenggat setelah ringkasan diperbarui.${h.takTerdaftar.length > 0 ? `\n\nBelum terdaftar, sehingga dilewati:\n${daftarKalimat(h.takTerdaftar)}` : ''}`,
    ),
  );
};

const menuLabinov = (kantor: Kantor): void => {
  if (!siap(kantor, LABINOV)) return;
  const angkatan = tanya(
    'Enam tahap satu angkatan akan ditambahkan pada tab Labinov. Tulis nama angkatannya, misalnya Labinov Angkatan I.',
  );
  if (angkatan === null) return;
  const tahun = tanya('Tahun angkatan, misalnya 2026. Kosongkan untuk tahun register.');
  if (tahun === null) return;
  selesai(siapkanLabinov(kantor, { angkatan, tahun }), ({ ditambah, ada }) =>
    beriTahu(
      `${ditambah} tahap ditambahkan pada tab ${LABINOV.name}; ${ada} sudah ada. Isi Rencana tiap tahap. Sebelum mengisi Selesai, catat Syarat Terpenuhi tahap sebelumnya.`,
    ),
  );
};

const menuSumbatan = (kantor: Kantor): void => {
  const belum = belumSiap(kantor.buku);
  if (belum) return tolak([belum]);
  const baris = kantor.buku.terpilih(SUMBATAN);
  if (baris.length === 0) return beriTahu(pesanUntuk('TIDAK_ADA_SUMBATAN'));
  selesai(jadikanGagasan(kantor, { baris }), ({ gagasan, dilewati }) =>
    beriTahu(
      `${gagasan.length} sumbatan menjadi gagasan pada baris terakhir tab Gagasan.${dilewati.length > 0 ? `\n\nDilewati:\n${daftarKalimat(dilewati.map((d) => `Baris ${d.baris}: ${d.alasan}`))}` : ''}`,
    ),
  );
};

/** The agenda by state; then a text about all, a text for one office, or the Sekda's letters to those that have nothing. */
const menuAgenda = (kantor: Kantor): void =>
  selesai(agendaInovasi(kantor, { perangkatDaerah: '' }), ({ tahun, agenda, tanpa, teks }) => {
    if (agenda.length === 0)
      return beriTahu(
        'Belum ada perangkat daerah yang ditandai wajib berinovasi. Isi kolom Wajib Berinovasi pada tab Perangkat Daerah, lalu pilih menu ini lagi.',
      );
    const hitung = Object.entries(KEADAAN_AGENDA)
      .map(([k, label]) => `${label}: ${agenda.filter((a) => a.keadaan === k).length}`)
      .join('\n');
    const daftar = tanpa.length === 0 ? '' : `\n\nBelum ada rencana maupun usulan:\n${daftarKalimat(tanpa)}`;
    const pilihan = [
      'Salin pesan tentang semuanya',
      'Salin pesan untuk satu perangkat daerah',
      ...(tanpa.length === 0 ? [] : [`Surat pengingat Sekda untuk ${tanpa.length} yang belum`]),
    ];
    const answer = tanya(
      `Satu instansi satu inovasi ${tahun}\n${hitung}${daftar}\n\nTulis nomornya:\n${pilihan.map((p, i) => `${i + 1}. ${p}`).join('\n')}`,
    );
    if (answer === null) return;
    if (answer === '1') return tampilkanTeks('Salin untuk WhatsApp', teks);
    if (answer === '2') return salinSatu(kantor);
    if (answer === '3' && tanpa.length > 0) return naskah_().menuPengingat(kantor, tanpa);
    beriTahu(`"${answer}" tidak ada dalam daftar. Pilih menu ini lagi dan tulis angka 1 sampai ${pilihan.length}.`);
  });

const salinSatu = (kantor: Kantor): void => {
  const nama = tanya('Perangkat daerah mana? Tulis nama atau singkatannya.');
  if (nama === null || nama === '') return;
  selesai(agendaInovasi(kantor, { perangkatDaerah: nama }), (own) => tampilkanTeks('Salin untuk WhatsApp', own.teks));
};

/** Events, laboratories and the agenda of offices, as the menu and the public functions ask for them. */
export const kegiatan = {
  menuHitung,
  hitungPeserta,
  menuTindakLanjut,
  buatTindakLanjut,
  menuLabinov,
  siapkanLabinov,
  menuSumbatan,
  jadikanGagasan,
  menuAgenda,
  agendaInovasi,
} as const;
