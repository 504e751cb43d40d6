import { cariKembar, type HasilKembar } from '../app/cari-kembar.ts';
import type { Kantor } from '../app/kantor.ts';
import { belumSiap } from '../app/muat.ts';
import { type HasilPutusan, putuskanKembar } from '../app/putuskan-kembar.ts';
import { bacaLembar } from '../domain/baca/baca-baris.ts';
import { bacaPilihan, labelOf } from '../domain/baca/baca-pilihan.ts';
import { masalah, pesanUntuk } from '../domain/pesan.ts';
import { JENIS_KEMBAR, KEMBAR, type Kembar, PUTUSAN_KEMBAR } from '../domain/tab/kembar.ts';
import { beriTahu, daftarKalimat, sekilas, setuju, tanya } from './dialog.ts';
import { selesai, tolak } from './sampaikan.ts';

const kalimatHasil = ({ pasangan, sudahDiputus, belumTerdaftar }: HasilKembar): string => {
  const lewat =
    belumTerdaftar > 0
      ? ` ${belumTerdaftar} baris belum terdaftar dan belum dibandingkan; pilih Usulan, Daftarkan baris baru.`
      : '';
  const lama = sudahDiputus > 0 ? ` ${sudahDiputus} pasangan sudah diputuskan sebelumnya.` : '';
  if (pasangan.length === 0) return `Tidak ada pasangan yang perlu diputuskan.${lama}${lewat}`;
  const per = JENIS_KEMBAR.map((j) => [pasangan.filter((p) => p.jenis === j.code).length, j.label] as const);
  const rincian = per.filter(([n]) => n > 0).map(([n, label]) => `${n} ${label.toLowerCase()}`);
  return `${pasangan.length} pasangan pada tab ${KEMBAR.name}: ${rincian.join(', ')}.${lama}${lewat}\n\nTidak ada usulan yang diubah atau dihapus. Pilih satu baris pada tab itu, lalu Periksa, Putuskan kembar terpilih.`;
};

export const menuCariKembar = (kantor: Kantor): void => {
  sekilas('Mencari usulan kembar…');
  selesai(cariKembar(kantor), (h) => beriTahu(kalimatHasil(h)));
};

const ARTI: Readonly<Record<string, string>> = {
  BERBEDA: 'keduanya tetap, tidak ditanyakan lagi selama judulnya tidak berubah',
  REPLIKASI: 'usulan pasangan dicatat sebagai replikasi dari usulan asal',
  GABUNG: 'usulan utama dilanjutkan; pada pasangannya dicatat ke mana digabung, tidak dihapus',
};

const pertanyaan = (k: Kembar): string => {
  const pilihan = PUTUSAN_KEMBAR.map((p, i) => `${i + 1}. ${p.label}: ${ARTI[p.code] ?? ''}`).join('\n');
  return `Asal/utama: ${k.a_nama} (${k.a})\nPasangan: ${k.b_nama} (${k.b})\n${k.penjelasan}\nSaran: ${labelOf(PUTUSAN_KEMBAR, k.saran)}\n\nTulis nomornya:\n${pilihan}`;
};

const kalimatPutusan = (h: HasilPutusan): string => {
  const tulis = h.kolom.length > 0 ? ` Pada ${h.b} diisi: ${h.kolom.join(', ')}.` : '';
  const ambil =
    h.isianDapatDiambil.length > 0
      ? `\n\nKosong pada ${h.a} dan terisi pada ${h.b}; salin sendiri bila sesuai:\n${daftarKalimat(h.isianDapatDiambil)}`
      : '';
  const tarik = {
    DITARIK: ` ${h.b} dicatat ditarik pengusul.`,
    DAPAT: ` Bila ${h.b} tidak diteruskan, catat Tarik usulan lewat menu Tahapan.`,
    TIDAK_DAPAT: '',
  }[h.penarikan];
  return `Keputusan dicatat: ${labelOf(PUTUSAN_KEMBAR, h.keputusan)}.${tulis}${tarik}${ambil}`;
};

/** The choice that an answer means, by its number or its words. */
const putusanDari = (answer: string): string =>
  PUTUSAN_KEMBAR[Number(answer) - 1]?.code ?? bacaPilihan(PUTUSAN_KEMBAR, answer)?.code ?? '';

const putuskan = (kantor: Kantor, k: Kembar): void => {
  const answer = tanya(pertanyaan(k));
  if (answer === null) return;
  const keputusan = putusanDari(answer);
  if (keputusan === '') return tolak([masalah('KEMBAR_PUTUSAN', { isi: answer })]);
  const catatan = tanya('Catatan atau alasannya (boleh kosong):');
  if (catatan === null) return;
  const tarik =
    keputusan === 'GABUNG' &&
    setuju(`Bila tahapnya memungkinkan, catat juga ${k.b} sebagai ditarik pengusul? Pilih Tidak bila belum pasti.`);
  const minta = { a: k.a, b: k.b, keputusan, catatan, tarik, permintaan: kantor.permintaanBaru() };
  selesai(putuskanKembar(kantor, minta), (h) => beriTahu(kalimatPutusan(h)));
};

export const menuPutuskanKembar = (kantor: Kantor): void => {
  const belum = belumSiap(kantor.buku);
  if (belum) return tolak([belum]);
  const [baris, second] = kantor.buku.terpilih(KEMBAR);
  if (baris === undefined || second !== undefined) return beriTahu(pesanUntuk('KEMBAR_BELUM_DIPILIH'));
  const read = kantor.buku.baca(KEMBAR);
  if (!read.ok) return tolak(read.problems);
  const k = bacaLembar(read.value).find((r) => r.baris === baris)?.nilai as Kembar | undefined;
  if (!k || k.a === '') return beriTahu(pesanUntuk('KEMBAR_BELUM_DIPILIH'));
  putuskan(kantor, k);
};
