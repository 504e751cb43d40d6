import { sumberTab } from '../app/bahan-impor.ts';
import { batalkanImpor, rencanaBatalImpor } from '../app/batalkan-impor.ts';
import { buatFormulirUsulan } from '../app/buat-formulir.ts';
import { type HasilImpor, imporTabel, kosongkanTempel } from '../app/impor-tab.ts';
import type { Kantor } from '../app/kantor.ts';
import { type RencanaImpor, rencanaDari } from '../app/rencana-impor.ts';
import { tolakPencatat } from '../app/siapa.ts';
import { type SiapImpor, siapkanImpor } from '../app/siapkan-impor.ts';
import { simpanIngatan } from '../app/sumber-impor.ts';
import { waktuTercatat } from '../domain/riwayat/waktu-tercatat.ts';
import { TEMPEL } from '../domain/tab/perlu-diperbaiki.ts';
import { beriTahu, daftarKalimat, sekilas, setuju, tanya } from './dialog.ts';
import { selesai, tolak } from './sampaikan.ts';
import { tanyaJudul } from './tanya-judul.ts';

const KOREKSI: Readonly<Record<string, string>> = {
  KOSONG: 'penanda kosong ("-", "null") dikosongkan',
  RAPI: 'spasi dirapikan',
  TANGGAL: 'tanggal dibaca',
  ANGKA: 'angka dibaca',
  PILIHAN: 'pilihan diseragamkan',
  URUSAN: 'urusan diseragamkan',
  AKUN: 'nama akun dipisahkan dari perangkat daerah',
  TIDAK_TERBACA: 'tidak terbaca, disimpan sebagai teks',
  PD_DIUSULKAN: 'perangkat daerah baru diusulkan, perlu dicek',
  KEMBAR: 'berjudul sama atau hampir sama dengan inovasi lain; pilih Periksa, Cari usulan kembar',
  SUDAH_ADA_BERBEDA: 'sudah ada dengan isi berbeda, tidak diubah; bandingkan dan perbarui barisnya bila perlu',
  BARIS_JUMLAH: 'baris jumlah dilewati',
  JUDUL_BERULANG: 'judul kolom yang berulang dilewati',
  NOMOR_KOLOM: 'baris nomor kolom dilewati',
  KETERANGAN: 'baris keterangan tanpa nama inovasi dilewati',
  DITURUNKAN: 'perangkat daerah pada sel gabungan diteruskan ke baris di bawahnya',
  DITETAPKAN: 'inovasi dengan isian yang sudah dinilai atau ditetapkan; isian itu hanya berubah lewat menu Tahapan',
  TETAP_TIDAK_TERBACA: 'inovasi dengan isian sumber yang tidak terbaca; isi yang ada dipertahankan',
  TAHAPAN_BERBEDA: 'inovasi dengan tahapan berbeda pada sumber; status hanya berubah lewat menu Tahapan',
  KEMBAR_BERBEDA: 'tidak diperbarui karena ada inovasi lain dengan nama, perangkat daerah, dan tanggal yang sama',
  BELUM_BER_ID: 'tidak diperbarui karena barisnya belum terdaftar; pilih Daftarkan baris baru',
  STATUS_DIKETIK: 'tidak diperbarui karena statusnya diketik; pilih Data, Pulihkan susunan baris',
  BELUM_SEMUA: 'belum diperbarui karena terlalu banyak untuk sekali jalan; ulangi impor yang sama',
  TANPA_PD: 'gagasan tanpa perangkat daerah; isi pada tab Gagasan sebelum dijadikan usulan',
  PD_BELUM_TERDAFTAR: 'dari unit yang belum terdaftar; cocokkan namanya dengan tab Perangkat Daerah',
  KEGIATAN_BARU: 'dari kegiatan yang belum ada pada tab Kegiatan; tambahkan kegiatannya',
  JAWABAN_SUDAH_DIIMPOR: 'jawaban formulir sudah pernah diimpor, barisnya tidak ada lagi',
};

const daftarKoreksi = (koreksi: HasilImpor['koreksi']): string =>
  daftarKalimat(
    koreksi.map((k) => `${k.jumlah} ${KOREKSI[k.kode] ?? k.kode}`),
    12,
  );

type Menurut = Readonly<Partial<Record<RencanaImpor['jenis'], string>>>;

const BENDA: Menurut = { GAGASAN: 'gagasan', PESERTA: 'peserta' };
const LANJUT: Menurut = {
  GAGASAN: 'Gagasan terpilih dijadikan usulan lewat menu Usulan.',
  PESERTA: 'Langkah berikutnya: Kegiatan, Hitung peserta.',
};

const kalimatHasil = (h: HasilImpor): string => {
  const benda = BENDA[h.jenis] ?? 'baris';
  const ubah = h.diperbarui > 0 ? `, ${h.diperbarui} diperbarui` : '';
  const head = `${h.dibaca} ${benda} dibaca: ${h.ditambah} ditambahkan${ubah}, ${h.dilewati} sudah ada.`;
  const lanjut =
    LANJUT[h.jenis] ?? 'Nilai aslinya tersimpan dalam Riwayat. Langkah berikutnya: Periksa, Periksa semua.';
  return h.koreksi.length === 0 ? head : `${head}\n\n${daftarKoreksi(h.koreksi)}\n\n${lanjut}`;
};

const JENIS: Readonly<Record<RencanaImpor['jenis'], string>> = {
  TABEL: 'tabel inovasi',
  FORMULIR: 'formulir satu usulan',
  JAWABAN_FORMULIR: 'jawaban formulir daring',
  GAGASAN: 'daftar gagasan; masuk ke tab Gagasan, bukan tab Inovasi',
  PESERTA: 'daftar peserta kegiatan; masuk ke tab Peserta Kegiatan, bukan tab Inovasi',
};

const TANPA_ARTI = 8;

/** The plan as a person reads it before anything is written. */
const kalimatRencana = (r: RencanaImpor): string => {
  const dipakai = r.judul.filter((j) => j.kolom !== '' && j.yakin !== 'mirip').length;
  const lain = r.judul.filter((j) => j.kolom === '' || j.yakin === 'mirip').map((j) => `"${j.judul}"`);
  const letak = r.barisJudul > 0 ? `, judul kolom pada baris ${r.barisJudul}` : '';
  const sisa = lain.length > TANPA_ARTI ? ` dan ${lain.length - TANPA_ARTI} lainnya` : '';
  return [
    `Tab "${r.tab}" dibaca sebagai ${JENIS[r.jenis]}${letak}. ${dipakai} judul dikenal.`,
    lain.length > 0
      ? `Tidak menjadi kolom${r.jenis in BENDA ? '' : ', isinya disimpan dalam Riwayat'}: ${lain.slice(0, TANPA_ARTI).join(', ')}${sisa}.`
      : '',
    `${r.dibaca} baris: ${r.ditambah} akan ditambahkan, ${r.berbeda} sudah ada dengan isi berbeda, ${r.sama} sudah ada dan tidak berubah.`,
    r.skor.jumlah > 0
      ? `${r.skor.jumlah} skor kematangan dicatat sebagai nilai klaim Indeks Inovasi Daerah tahun ${r.skor.tahun} pada tab Keikutsertaan (tahunnya dari nama tab, atau dari tab Pengaturan). Nilai yang sudah tercatat tidak diubah.`
      : '',
    r.skor.ditutup !== ''
      ? `Skor kematangan tidak dicatat pada tab Keikutsertaan karena tahun ${r.skor.ditutup} sudah ditutup.`
      : '',
    r.koreksi.length > 0 ? daftarKoreksi(r.koreksi) : '',
    r.perangkatDaerah.length > 0 ? `Perangkat daerah yang diusulkan:\n${daftarKalimat(r.perangkatDaerah, 5)}` : '',
  ]
    .filter((t) => t !== '')
    .join('\n\n');
};

const PANJANG_SEL = 40;
const pendek = (text: string): string =>
  text === '' ? '(kosong)' : text.length > PANJANG_SEL ? `${text.slice(0, PANJANG_SEL)}…` : text;

const kalimatBeda = (r: RencanaImpor): string =>
  [
    `${r.berbeda} inovasi sudah ada dengan isi berbeda. Perbarui menurut tab ini?`,
    daftarKalimat(
      r.beda.map((b) => `${b.id}, ${b.kolom}: ${pendek(b.sebelum)} → ${pendek(b.sesudah)}`),
      10,
    ),
    `Jumlah sel: ${r.bedaKolom.map((k) => `${k.kolom} ${k.jumlah}`).join(', ')}.`,
    'Sel yang terisi tidak pernah dikosongkan. Tidak: inovasi yang sudah ada dibiarkan.',
  ].join('\n\n');

/** Of which event a list of participants is, where it does not say; '' takes the tab's name, null where the person gave up. */
const tanyaKegiatan = ({ bahan }: SiapImpor, tab: string): string | null =>
  bahan.sumber.jenis !== 'PESERTA' || bahan.isi.peta.kolom.some((k) => k.column.key === 'kegiatan')
    ? ''
    : tanya(`Peserta kegiatan apa? Tulis namanya seperti pada tab Kegiatan, atau kosongkan untuk "${tab}".`);

/** Import from the menu: what would come of it first, then the questions, then the writing. The tab is read once. */
export const menuImpor = (kantor: Kantor): void => {
  const ditolak = tolakPencatat(kantor, 'IMPOR');
  if (ditolak) return tolak([ditolak]);
  const tabel = sumberTab(kantor);
  if (!tabel.ok) return tolak(tabel.problems);
  const pertama = siapkanImpor(kantor, tabel.value);
  if (!pertama.ok) return tolak(pertama.problems);
  const petaKolom = tanyaJudul(rencanaDari(pertama.value));
  if (petaKolom === null) return;
  const kegiatan = tanyaKegiatan(pertama.value, tabel.value.nama);
  if (kegiatan === null) return;
  const siap =
    Object.keys(petaKolom).length === 0 && kegiatan === ''
      ? pertama
      : siapkanImpor(kantor, tabel.value, petaKolom, kegiatan);
  if (!siap.ok) return tolak(siap.problems);
  const r = rencanaDari(siap.value);
  if (!r.siap)
    return beriTahu('Kolom nama inovasi belum ditentukan. Ulangi impor dan pilih kolomnya; belum ada yang ditulis.');
  if (r.ditambah + r.berbeda === 0) {
    simpanIngatan(kantor, siap.value.bahan.ingat);
    return beriTahu(`${kalimatRencana(r)}\n\nTidak ada yang perlu ditulis.`);
  }
  if (!setuju(`${kalimatRencana(r)}\n\nLanjutkan?`)) return;
  const perbarui = r.berbeda > 0 && setuju(kalimatBeda(r));
  if (r.ditambah === 0 && !perbarui) return;
  sekilas('Mengimpor…');
  const hasil = imporTabel(kantor, tabel.value, { petaKolom, perbarui, kegiatan, lihat: r.lihat }, siap.value);
  selesai(hasil, (h) => beriTahu(kalimatHasil(h)));
  if (hasil.ok && tabel.value.tab === TEMPEL.key && setuju(`Kosongkan tab ${TEMPEL.name}? Isinya sudah masuk.`))
    sekilas(
      kosongkanTempel(kantor, tabel.value)
        ? `Tab ${TEMPEL.name} dikosongkan.`
        : 'Isi tab sudah berubah sejak dibaca, sehingga tidak dikosongkan.',
    );
};

/** Takes back what the last import changed, after the person has read what that is. */
export const menuBatalkanImpor = (kantor: Kantor): void => {
  const rencana = rencanaBatalImpor(kantor);
  if (!rencana.ok) return tolak(rencana.problems);
  const { waktu, sel, inovasi, dibiarkan, ditambahkan } = rencana.value;
  const { hari, jam } = waktuTercatat(waktu);
  const kalimat = [
    `Impor Anda tanggal ${hari} pukul ${jam}: ${sel} sel pada ${inovasi} inovasi dikembalikan ke isi sebelumnya.`,
    dibiarkan > 0 ? `${dibiarkan} sel dibiarkan karena sudah berubah atau ditetapkan sesudahnya.` : '',
    ditambahkan > 0 ? `${ditambahkan} inovasi yang ditambahkan tetap ada.` : '',
  ].filter((t) => t !== '');
  if (sel > 0 && !setuju(`${kalimat.join('\n')}\n\nLanjutkan?`)) return;
  selesai(batalkanImpor(kantor), (h) => beriTahu(`${h.sel} sel pada ${h.inovasi} inovasi dikembalikan.`));
};

export const menuFormulir = (kantor: Kantor): void =>
  selesai(buatFormulirUsulan(kantor), ({ tab }) =>
    beriTahu(
      `Tab "${tab}" dibuat. Untuk perangkat daerah: klik kanan nama tabnya, Salin ke, Spreadsheet baru, lalu kirimkan. Formulir yang sudah diisi dimasukkan dengan Impor dari tab aktif.`,
    ),
  );
