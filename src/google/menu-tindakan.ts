import './skrip-lain.ts';
import { daftarkanBaris } from '../app/daftarkan-baris.ts';
import { jadikanUsulan } from '../app/jadikan-usulan.ts';
import type { Kantor } from '../app/kantor.ts';
import { belumSiap } from '../app/muat.ts';
import { periksaBaris, periksaRegister, putusanPeriksa } from '../app/periksa-register.ts';
import { FORMULIR_SINGKAT, tambahUsulan } from '../app/tambah-usulan.ts';
import { kolomIsian } from '../domain/alur/isian.ts';
import { bacaPilihan } from '../domain/baca/baca-pilihan.ts';
import { pesanUntuk } from '../domain/pesan.ts';
import { GAGASAN } from '../domain/tab/gagasan.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { beriTahu, daftarKalimat, sekilas, setuju, tanya } from './dialog.ts';
import { selesai, tolak } from './sampaikan.ts';

/** Each entry of the menu as a conversation: questions, one use case, what came of it. */

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
  selesai(tambahUsulan(kantor, isian), ({ id, mirip = [] }) => {
    const kembar =
      mirip.length > 0
        ? `\n\nJudulnya sama atau hampir sama dengan:\n${daftarKalimat(mirip.map((m) => `${m.nama} (${m.id || 'belum terdaftar'})`))}\nBila satu inovasi, pilih Periksa, Cari usulan kembar.`
        : '';
    beriTahu(
      `Usulan terdaftar dengan ID ${id}, pada baris terakhir tab Inovasi. Lengkapi kolom lainnya di baris itu.${kembar}`,
    );
  });
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

export const gagasan = (kantor: Kantor): void => {
  const belum = belumSiap(kantor.buku);
  if (belum) return tolak([belum]);
  const baris = kantor.buku.terpilih(GAGASAN);
  if (baris.length === 0) return beriTahu(pesanUntuk('TIDAK_ADA_GAGASAN'));
  if (!setuju(`Jadikan ${baris.length} gagasan terpilih usulan?`)) return;
  selesai(jadikanUsulan(kantor, { baris, permintaan: kantor.permintaanBaru() }), ({ id, dilewati }) => {
    const lewat = dilewati.map((d) => `Baris ${d.baris}: ${d.alasan}`);
    beriTahu(
      `${id.length} gagasan menjadi usulan pada baris terakhir tab Inovasi. Lengkapi kolom lainnya di sana.${lewat.length > 0 ? `\n\nDilewati:\n${daftarKalimat(lewat)}` : ''}`,
    );
  });
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

export const bukaPanduan = (): void => {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Panduan').setTitle('Panduan'));
};

export const tentang = (): void =>
  beriTahu(
    'Lumbung Inovasi: register inovasi daerah menurut PP 38/2017.\n\nRegister ini hanya membaca dan menulis berkas ini serta naskah yang dibuatnya. Setiap penyunting berkas dapat membaca semua tab, termasuk yang disembunyikan.',
  );
