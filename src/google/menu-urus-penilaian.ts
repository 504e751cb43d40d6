import type { Kantor } from '../app/kantor.ts';
import { type RekapTerlihat, rekapPenilaian } from '../app/lihat-rekap.ts';
import type { HasilSelesai, MintaSelesai } from '../app/selesaikan-penilaian.ts';
import { tetapkanPenilai } from '../app/tetapkan-penilai.ts';
import type { Masalah } from '../domain/pesan.ts';
import type { Result } from '../domain/result.ts';
import { type Tanggal, tanggalPanjang } from '../domain/tanggal.ts';
import { idTerpilih } from './baris-terpilih.ts';
import { beriTahu, daftarKalimat, kelompokKalimat, sekilas, setuju, tanya } from './dialog.ts';
import { selesai, tolak } from './sampaikan.ts';

/** "Tetapkan penilai": proposes by office and load, asks, writes. */
export const menuTetapkan = (kantor: Kantor): void => {
  const id = idTerpilih(kantor);
  if (!id) return;
  const permintaan = kantor.permintaanBaru();
  selesai(tetapkanPenilai(kantor, { id, rencana: true, permintaan }), ({ ditetapkan, tenggat }) => {
    const lines = ditetapkan.map((d) => `${d.nama}: ${d.penilai.map((c) => c.nama).join(', ')}`);
    if (
      !setuju(
        `Tetapkan penilai ini, dengan tenggat ${tanggalPanjang(tenggat as Tanggal)}?\n${daftarKalimat(lines, 15)}`,
      )
    )
      return;
    selesai(tetapkanPenilai(kantor, { id, permintaan }), (h) =>
      beriTahu(
        `Penilai ${h.ditetapkan.length} usulan ditetapkan. Barisnya ada pada tab Penilaian dan dapat diisi dari telepon genggam.`,
      ),
    );
  });
};

const kalimatRekap = (r: RekapTerlihat): string => {
  if (!r.terbuka)
    return `${r.nama}: ${r.masuk} penilaian masuk${r.belum.length > 0 ? `, menunggu ${r.belum.join(', ')}` : ''}; isinya terbuka setelah lengkap atau ditutup`;
  const nilai = r.rekap?.nilai ? `; nilai rata-rata ${r.rekap.nilai.rata}, sebaran ${r.rekap.nilai.sebaran}` : '';
  const beda = r.berbeda.length > 0 ? `; berbeda pada ${r.berbeda.join(', ')}` : '';
  const hasil = r.rekap?.hasil === 'LAYAK' ? 'semua jawaban Ya' : 'ada jawaban Tidak';
  return `${r.nama}: ${r.masuk} penilaian, ${hasil}${nilai}${beda}`;
};

/** "Rekap penilaian": what came in, and what it says once it is open. */
export const menuRekap = (kantor: Kantor): void => {
  const id = idTerpilih(kantor);
  if (id) selesai(rekapPenilaian(kantor, id), (list) => beriTahu(daftarKalimat(list.map(kalimatRekap), 12)));
};

const ceritakan = ({ hasil, sudah, naskah, masalahNaskah }: HasilSelesai): void => {
  const refused = hasil.flatMap((h) => (h.ok ? [] : h.masalah.map((m) => ({ nama: h.id, pesan: m.pesan }))));
  const done = hasil.filter((h) => h.ok).length + sudah.length;
  beriTahu(
    [
      `${done} usulan selesai dinilai.`,
      ...naskah.map((n) => `${n.judul} sudah dibuat. Tautannya ada pada tab Naskah.`),
      ...(refused.length > 0
        ? [`Belum selesai; betulkan lalu ulangi menu ini:\n${daftarKalimat(kelompokKalimat(refused))}`]
        : []),
      ...(masalahNaskah.length > 0
        ? [
            `Berita Acara belum dibuat; betulkan lalu ulangi menu ini:\n${daftarKalimat(masalahNaskah.map((m) => m.pesan))}`,
          ]
        : []),
    ].join('\n\n'),
  );
};

/** Problems that one answer settles: somebody absent, or a conclusion that the meeting has to draw. */
const adaKode = (problems: readonly Masalah[], kode: string): boolean => problems.some((m) => m.kode === kode);

/** "Selesaikan penilaian": number and day of the Berita Acara, then outcomes and document in one go. */
export const menuSelesaikan = (
  kantor: Kantor,
  selesaikan: (kantor: Kantor, minta: MintaSelesai) => Result<HasilSelesai, Masalah>,
): void => {
  const id = idTerpilih(kantor);
  if (!id) return;
  const ba_no = tanya(`Selesaikan penilaian ${id.length} usulan. Nomor Berita Acara?`);
  if (ba_no === null) return;
  const ba_tgl = tanya('Tanggal Berita Acara?\nMisalnya 17-08-2026');
  if (ba_tgl === null) return;
  const tempat = tanya('Bertempat di mana?');
  if (tempat === null) return;
  let minta: MintaSelesai = {
    ...{ id, ba_no, ba_tgl, tempat, tidak_hadir: '', putusan: {}, alasan: {}, naskah: true },
    permintaan: kantor.permintaanBaru(),
  };
  sekilas('Menyelesaikan penilaian…', 30);
  let hasil = selesaikan(kantor, minta);
  if (!hasil.ok && adaKode(hasil.problems, 'PENILAIAN_BELUM_LENGKAP')) {
    const tidak_hadir = tanya(
      `${daftarKalimat(hasil.problems.map((m) => m.pesan))}\n\nSiapa yang berhalangan dan sebabnya? Dicantumkan dalam Berita Acara.`,
    );
    if (tidak_hadir === null || tidak_hadir === '') return;
    minta = { ...minta, tidak_hadir };
    hasil = selesaikan(kantor, minta);
  }
  if (!hasil.ok && adaKode(hasil.problems, 'PUTUSAN_DIPERLUKAN')) {
    const perlu = hasil.problems.filter((m) => m.kode === 'PUTUSAN_DIPERLUKAN');
    const jawab = tanya(
      `${daftarKalimat(perlu.map((m) => m.pesan))}\n\nKesimpulan untuk ${perlu.length} usulan itu? Tulis nomornya:\n1. Tidak layak\n2. Perlu diperbaiki`,
    );
    if (jawab === null) return;
    const putusan = jawab === '1' ? 'TIDAK_LAYAK' : 'PERBAIKAN';
    if (jawab !== '1' && jawab !== '2') return beriTahu(`"${jawab}" bukan nomor pilihan. Ulangi dan tulis 1 atau 2.`);
    const disebut = id.filter((x) => perlu.some((m) => m.pesan.includes(x)));
    minta = { ...minta, putusan: Object.fromEntries(disebut.map((x) => [x, putusan])) };
    hasil = selesaikan(kantor, minta);
  }
  if (hasil.ok) ceritakan(hasil.value);
  else tolak(hasil.problems);
};
