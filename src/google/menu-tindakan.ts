import './skrip-lain.ts';
import { buatKeputusan } from '../app/buat-keputusan.ts';
import { daftarkanBaris } from '../app/daftarkan-baris.ts';
import { type HasilImpor, imporTab } from '../app/impor-tab.ts';
import { isiDataContoh } from '../app/isi-data-contoh.ts';
import type { Kantor } from '../app/kantor.ts';
import { belumSiap, muatRegister } from '../app/muat.ts';
import { perbaruiRingkasan } from '../app/perbarui-ringkasan.ts';
import { periksaKeutuhan } from '../app/periksa-keutuhan.ts';
import { periksaBaris, periksaRegister, putusanPeriksa } from '../app/periksa-register.ts';
import { pulihkanSusunan } from '../app/periksa-susunan.ts';
import { isSalinan, namaDaerah, registerAda, siapkanRegister, tebakWilayah } from '../app/siapkan-register.ts';
import { FORMULIR_SINGKAT, tambahUsulan } from '../app/tambah-usulan.ts';
import { kolomIsian } from '../domain/alur/isian.ts';
import { bacaPilihan } from '../domain/baca/baca-pilihan.ts';
import { type Masalah, pesanUntuk } from '../domain/pesan.ts';
import type { Result } from '../domain/result.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { beriTahu, daftarKalimat, sekilas, setuju, tanya } from './dialog.ts';

/** Each entry of the menu as a conversation: questions, one use case, what came of it. */

const tolak = (problems: readonly Masalah[]): void =>
  beriTahu(problems.length === 1 ? (problems[0]?.pesan ?? '') : daftarKalimat(problems.map((p) => p.pesan)));

/** Tells the outcome, or why there is none. */
const selesai = <T>(hasil: Result<T, Masalah>, tell: (value: T) => void): void =>
  hasil.ok ? tell(hasil.value) : tolak(hasil.problems);

const pilihWilayah = (kantor: Kantor): string | null => {
  const answer = tanya('Register ini untuk daerah mana?\nTulis nama atau kodenya, misalnya Luwu Timur atau 73.24.');
  if (answer === null) return null;
  const found = tebakWilayah(kantor, answer);
  if (!found.ok) {
    tolak(found.problems);
    return null;
  }
  return setuju(`${namaDaerah(found.value)}?`) ? found.value.kode : null;
};

export const siapkan = (kantor: Kantor): void => {
  const ada = registerAda(kantor);
  const wilayah = ada ? ada.wilayah : pilihWilayah(kantor);
  if (wilayah === null) return;
  const jadikanBaru =
    ada !== null &&
    isSalinan(kantor) &&
    setuju(
      'Berkas ini salinan dari register lain. Jadikan register baru?\nPilih Tidak bila salinan ini hanya arsip; arsip sebaiknya tidak diubah lagi.',
    );
  sekilas('Menyiapkan register…');
  selesai(siapkanRegister(kantor, { wilayah, jadikanBaru }), (h) => {
    const made =
      h.tabDibuat.length > 0
        ? `${h.tabDibuat.length} tab dibuat.`
        : h.kolomDitambah.length > 0
          ? `Kolom dipulihkan: ${h.kolomDitambah.join('; ')}.`
          : 'Semua tab sudah lengkap; tidak ada yang diubah.';
    const warn = h.riwayatHilang
      ? '\n\nPerhatian: tab Riwayat telah dihapus, sehingga riwayat dimulai lagi dari kosong. Bila masih ada, pulihkan dari menu File, Histori versi.'
      : '';
    beriTahu(
      `Register ${h.daerah} siap. ${made}${warn}\n\nLangkah berikutnya: periksa tab Pengaturan dan Perangkat Daerah, lalu pilih Usulan, Impor dari tab aktif, atau Tambah usulan.`,
    );
  });
};

export const tambah = (kantor: Kantor): void => {
  const belum = belumSiap(kantor.buku);
  if (belum) return tolak([belum]);
  const isian: Record<string, string> = {};
  for (const key of FORMULIR_SINGKAT) {
    const column = kolomIsian(key);
    const help = column?.choices ? `\nPilihan: ${column.choices.map((c) => c.label).join('; ')}` : '';
    const answer = tanya(`${column?.heading ?? key}${help}`);
    if (answer === null) return;
    const known = column?.choices
      ? bacaPilihan(column.choices, answer) !== null
      : answer !== '' || key !== 'nama_inovasi';
    if (!known) {
      return beriTahu(
        column?.choices
          ? `"${answer}" tidak termasuk pilihan. Tulis salah satu: ${column.choices.map((c) => c.label).join('; ')}.`
          : 'Nama inovasi belum diisi. Ulangi dan tulis nama resminya.',
      );
    }
    isian[key] = answer;
  }
  selesai(tambahUsulan(kantor, isian), ({ id }) =>
    beriTahu(`Usulan terdaftar dengan ID ${id}, pada baris terakhir tab Inovasi. Lengkapi kolom lainnya di baris itu.`),
  );
};

export const daftarkan = (kantor: Kantor): void =>
  selesai(daftarkanBaris(kantor), ({ terdaftar, tanpaNama }) => {
    if (tanpaNama.length > 0) {
      const rows = tanpaNama.slice(0, 10).join(', ');
      return beriTahu(`${terdaftar} baris terdaftar. Belum bernama: baris ${rows}. Isi Nama Inovasi, lalu ulangi.`);
    }
    sekilas(
      terdaftar === 0 ? 'Tidak ada baris baru; semua baris sudah mempunyai ID.' : `${terdaftar} baris terdaftar.`,
    );
  });

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
  SUDAH_ADA_BERBEDA: 'sudah ada dengan isi berbeda, tidak diubah; bandingkan dan perbarui barisnya bila perlu',
};

const kalimatImpor = (h: HasilImpor): string => {
  const head = `${h.dibaca} baris dibaca: ${h.ditambah} ditambahkan, ${h.dilewati} sudah ada.`;
  return h.koreksi.length === 0
    ? head
    : `${head}\n\n${daftarKalimat(
        h.koreksi.map((k) => `${k.jumlah} ${KOREKSI[k.kode] ?? k.kode}`),
        12,
      )}\n\nNilai aslinya tersimpan dalam Riwayat. Langkah berikutnya: Periksa, Periksa semua.`;
};

export const impor = (kantor: Kantor): void => {
  sekilas('Mengimpor…');
  selesai(imporTab(kantor, {}), (h) => beriTahu(kalimatImpor(h)));
};

export const periksaSemua = (kantor: Kantor): void => {
  sekilas('Memeriksa…');
  selesai(periksaRegister(kantor), (h) => beriTahu(putusanPeriksa(h)));
};

export const periksaTerpilih = (kantor: Kantor): void => {
  const belum = belumSiap(kantor.buku);
  if (belum) return tolak([belum]);
  const baris = kantor.buku.terpilih(INOVASI);
  if (baris.length === 0) return beriTahu(pesanUntuk('TIDAK_ADA_PILIHAN'));
  selesai(periksaBaris(kantor, baris), (h) =>
    beriTahu(
      h.length === 0
        ? `${baris.length} baris diperiksa. Tidak ada yang wajib diperbaiki.`
        : daftarKalimat(h.map((p) => `${p.sel}, ${p.tingkat.toLowerCase()}: ${p.penjelasan} ${p.saran}`)),
    ),
  );
};

export const keputusan = (kantor: Kantor): void => {
  const belum = belumSiap(kantor.buku);
  if (belum) return tolak([belum]);
  const register = muatRegister(kantor.buku);
  if (!register.ok) return tolak(register.problems);
  const ids = kantor.buku
    .terpilih(INOVASI)
    .flatMap((b) => register.value.byBaris.get(b)?.e.id ?? [])
    .filter((id) => id !== '');
  if (ids.length === 0) return beriTahu(pesanUntuk('TIDAK_ADA_PILIHAN'));
  sekilas('Menyusun konsep Keputusan…');
  selesai(buatKeputusan(kantor, ids), (made) =>
    beriTahu(
      `${made[0]?.judul ?? 'Konsep'} sudah dibuat. Tautannya ada pada tab Naskah. Nomor dan tanggal tetap kosong sampai diberikan Bagian Hukum.`,
    ),
  );
};

export const ringkas = (kantor: Kantor): void =>
  selesai(perbaruiRingkasan(kantor), (h) => sekilas(`Ringkasan diperbarui dari ${h.inovasi} inovasi.`));

export const keutuhan = (kantor: Kantor): void =>
  selesai(periksaKeutuhan(kantor), (h) =>
    beriTahu(
      `${h.rincian}\n\nJumlah kegiatan: ${h.jumlah}\nKode keutuhan: ${h.kepala}\n\nSimpan kode ini di luar berkas, misalnya pada Lembar Kendali, sebagai pembanding.`,
    ),
  );

export const pulihkan = (kantor: Kantor): void => {
  const belum = belumSiap(kantor.buku);
  if (belum) return tolak([belum]);
  if (!setuju('Kembalikan kolom yang tertukar ke inovasinya menurut Riwayat? Suntingan lain tidak diubah.')) return;
  selesai(pulihkanSusunan(kantor), (h) =>
    beriTahu(
      h.baris === 0
        ? 'Tidak ada kolom yang tampak tertukar; tidak ada yang diubah.'
        : `${h.baris} baris dipulihkan pada kolom ${h.kolom.join(', ')}.`,
    ),
  );
};

export const isiContoh = (kantor: Kantor): void => {
  if (
    !setuju(
      'Isi berkas ini dengan data contoh Kabupaten Luwu Timur? Semua nama dan nomornya rekaan. Gunakan hanya pada berkas baru.',
    )
  )
    return;
  sekilas('Mengisi data contoh…');
  selesai(isiDataContoh(kantor, dataContoh_().CONTOH), (h) => {
    periksaRegister(kantor);
    perbaruiRingkasan(kantor);
    beriTahu(`${h.inovasi} inovasi contoh siap. Mulailah dari tab Ringkasan Pimpinan dan Perlu Diperbaiki.`);
  });
};

export const bukaPanduan = (): void => {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Panduan').setTitle('Panduan'));
};

export const tentang = (): void =>
  beriTahu(
    'Lumbung Inovasi: register inovasi daerah menurut PP 38/2017.\n\nRegister ini hanya membaca dan menulis berkas ini serta naskah yang dibuatnya. Setiap penyunting berkas dapat membaca semua tab, termasuk yang disembunyikan.',
  );
