import type { Kantor } from '../app/kantor.ts';
import { belumSiap, muatRegister } from '../app/muat.ts';
import { type HasilPosisi, posisiPerTanggal } from '../app/posisi-per-tanggal.ts';
import { pulihkanIsian } from '../app/pulihkan-isian.ts';
import { type RencanaPulih, rencanaPulih } from '../app/rencana-pulih.ts';
import { kalimatIsian } from '../domain/naskah/kalimat-isian.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { POSISI_PER_TANGGAL } from '../domain/tab/posisi-per-tanggal.ts';
import { tanggalPanjang } from '../domain/tanggal.ts';
import { beriTahu, daftarKalimat, sekilas, tanya } from './dialog.ts';
import { selesai, tolak } from './sampaikan.ts';

/** Lines of a dialog that the stages of an innovation take. */
const BARIS = 20;

const kalimatPosisi = (h: HasilPosisi): string => {
  const banding = h.banding
    ? `\n\nDibandingkan dengan ${tanggalPanjang(h.banding)}: ${h.baru ?? 0} inovasi baru, ${h.berubah ?? 0} berubah.`
    : '';
  const tahapan = daftarKalimat(
    h.perTahapan.map((t) => `${t.jumlah} ${t.label}`),
    BARIS,
  );
  return `Posisi ${tanggalPanjang(h.tanggal)}: ${h.inovasi} inovasi.\n\n${tahapan}${banding}\n\nRinciannya pada tab ${POSISI_PER_TANGGAL.name}.`;
};

export const menuPosisi = (kantor: Kantor): void => {
  const belum = belumSiap(kantor.buku);
  if (belum) return tolak([belum]);
  const tanggal = tanya(
    'Posisi register pada tanggal berapa? Misalnya 31-12-2026.\nYang dihitung ialah yang sudah tercatat dalam Riwayat pada hari itu; suntingan yang belum tercatat tidak termasuk.',
  );
  if (tanggal === null) return;
  const banding = tanya('Bandingkan dengan tanggal lain? Tulis tanggalnya, atau kosongkan bila tidak.');
  if (banding === null) return;
  sekilas('Menyusun posisi…');
  selesai(posisiPerTanggal(kantor, { tanggal, banding }), (h) => beriTahu(kalimatPosisi(h)));
};

/** The id of the one selected entry. */
const idTerpilih = (kantor: Kantor): Result<string, Masalah> => {
  const belum = belumSiap(kantor.buku);
  if (belum) return fail([belum]);
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register;
  const [baris, second] = kantor.buku.terpilih(INOVASI);
  if (baris === undefined) return fail([masalah('TIDAK_ADA_PILIHAN')]);
  if (second !== undefined) return fail([masalah('PILIH_SATU')]);
  const id = register.value.byBaris.get(baris)?.e.id ?? '';
  return id === '' ? fail([masalah('TANPA_ID', { baris })]) : ok(id);
};

const pertanyaanAlasan = ({ entri, tanggal, sel }: RencanaPulih): string =>
  `${entri.e.nama_inovasi}\n\nDikembalikan seperti pada ${tanggalPanjang(tanggal)}:\n${daftarKalimat(
    Object.entries(sel).map(([key, change]) => kalimatIsian(key, change)),
  )}\n\nStatus tidak berubah. Tulis alasannya, paling sedikit 10 huruf:`;

const tanyaPulih = (kantor: Kantor, id: string): void => {
  const tanggal = tanya('Isian dikembalikan seperti pada tanggal berapa? Misalnya 31-12-2026.');
  if (tanggal === null) return;
  selesai(rencanaPulih(kantor, { id, tanggal }), (rencana) => {
    const alasan = tanya(pertanyaanAlasan(rencana));
    if (alasan === null) return;
    const { e, sidik } = rencana.entri;
    const lihat = { [id]: { versi: e.versi ?? 0, sidik } };
    const minta = { id, tanggal, alasan, lihat, permintaan: kantor.permintaanBaru() };
    selesai(pulihkanIsian(kantor, minta), (h) =>
      beriTahu(`${h.kolom.length} isian dipulihkan: ${h.kolom.join(', ')}. Isi sebelumnya tersimpan dalam Riwayat.`),
    );
  });
};

export const menuPulihIsian = (kantor: Kantor): void => selesai(idTerpilih(kantor), (id) => tanyaPulih(kantor, id));
