import { isiHasilRapat } from '../app/isi-hasil-rapat.ts';
import type { Kantor } from '../app/kantor.ts';
import { kirimPenilaian, nyatakanPenilai } from '../app/kirim-penilaian.ts';
import { belumSiap } from '../app/muat.ts';
import { bacaLembar } from '../domain/baca/baca-baris.ts';
import { JAWABAN } from '../domain/penilaian/keadaan-penilaian.ts';
import { isMilik } from '../domain/penilaian/tertutup.ts';
import type { Masalah } from '../domain/pesan.ts';
import { PENILAIAN, type Penilaian } from '../domain/tab/penilaian.ts';
import { beriTahu, daftarKalimat, setuju, tanya } from './dialog.ts';
import { selesai, tolak } from './sampaikan.ts';

/** The rows of tab Penilaian that are selected; says why where there are none. */
const barisTerpilih = (kantor: Kantor): readonly Penilaian[] | null => {
  const belum = belumSiap(kantor.buku);
  if (belum) {
    tolak([belum]);
    return null;
  }
  const lembar = kantor.buku.baca(PENILAIAN);
  if (!lembar.ok) {
    tolak(lembar.problems);
    return null;
  }
  const chosen = new Set(kantor.buku.terpilih(PENILAIAN));
  const rows = bacaLembar(lembar.value)
    .filter((r) => chosen.has(r.baris))
    .map((r) => r.nilai as unknown as Penilaian)
    .filter((p) => p.id !== '');
  if (rows.length > 0) return rows;
  beriTahu('Belum ada baris yang dipilih. Buka tab Penilaian, pilih barisnya, lalu ulangi menu ini.');
  return null;
};

const mentah = (p: Penilaian) => ({
  id: p.id,
  jawaban: Object.fromEntries(JAWABAN.map((key) => [key, p[key]])),
  alasan: p.alasan,
  nilai: p.nilai,
  catatan: p.catatan,
});

/** "Kirim baris penilaian": the selected rows as their reviewer typed them. */
export const menuKirim = (kantor: Kantor): void => {
  const rows = barisTerpilih(kantor);
  if (!rows || !setuju(`Kirim ${rows.length} penilaian Anda? Penilaian orang lain tidak ikut dikirim.`)) return;
  const problems: Masalah[] = [];
  let terkirim = 0;
  for (const p of rows) {
    const done = kirimPenilaian(kantor, { ...mentah(p), permintaan: kantor.permintaanBaru() });
    if (done.ok) terkirim++;
    else problems.push(...done.problems);
  }
  const belum = problems.length === 0 ? '' : `\n\nBelum terkirim:\n${daftarKalimat(problems.map((m) => m.pesan))}`;
  beriTahu(`${terkirim} penilaian terkirim.${belum}`);
};

/** "Berhalangan atau konflik kepentingan": the reviewer's own rows, or anybody's for who looks after the judging. */
export const menuNyatakan = (kantor: Kantor): void => {
  const rows = barisTerpilih(kantor);
  if (!rows) return;
  const jawab = tanya('Apa yang dinyatakan? Tulis nomornya:\n1. Konflik kepentingan\n2. Berhalangan');
  if (jawab === null) return;
  const keadaan = jawab === '1' ? 'KONFLIK' : jawab === '2' ? 'BERHALANGAN' : null;
  if (!keadaan) return beriTahu(`"${jawab}" bukan nomor pilihan. Ulangi dan tulis 1 atau 2.`);
  const alasan = tanya('Apa alasannya? Misalnya cuti tahunan, atau pembina inovasi ini.');
  if (alasan === null) return;
  const { nama, surel } = kantor.orang();
  const problems: Masalah[] = [];
  let tercatat = 0;
  for (const p of rows) {
    const lain = isMilik(p, { nama: nama || surel, surel }) ? {} : { penilai: p.penilai };
    const done = nyatakanPenilai(kantor, { id: p.id, keadaan, alasan, ...lain, permintaan: kantor.permintaanBaru() });
    if (done.ok) tercatat++;
    else problems.push(...done.problems);
  }
  const belum = problems.length === 0 ? '' : `\n\nBelum tercatat:\n${daftarKalimat(problems.map((m) => m.pesan))}`;
  beriTahu(`${tercatat} baris tercatat. Bila perlu, tetapkan penilai pengganti.${belum}`);
};

/** "Isi hasil rapat": the selected rows, typed by a clerk without a reviewer, become the judgement of one session. */
export const menuHasilRapat = (kantor: Kantor): void => {
  const rows = barisTerpilih(kantor);
  if (!rows) return;
  const tanggal = tanya(`Hasil rapat atas ${rows.length} usulan. Tanggal rapat?\nMisalnya 17-08-2026`);
  if (tanggal === null) return;
  const hadir = tanya('Siapa yang hadir? Nama-nama dipisahkan titik koma.');
  if (hadir === null) return;
  const tidak_hadir = tanya('Siapa yang berhalangan dan sebabnya? Kosongkan bila semua hadir.');
  if (tidak_hadir === null) return;
  selesai(
    isiHasilRapat(kantor, {
      sesi: { tanggal, hadir, tidak_hadir },
      baris: rows.map(mentah),
      permintaan: kantor.permintaanBaru(),
    }),
    (h) =>
      beriTahu(
        `Hasil rapat atas ${h.tercatat} usulan tercatat dari ${h.hadir.length} orang. Langkah berikutnya: pilih barisnya pada tab Inovasi, lalu Penilaian, Selesaikan penilaian.`,
      ),
  );
};
