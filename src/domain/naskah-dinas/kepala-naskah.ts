import { BELUM_ADA, tanggalAtauTitik } from '../naskah/isian-keputusan.ts';
import type { Block, TandaTangan } from '../naskah/naskah.ts';
import { isTanggal } from '../tanggal.ts';
import type { BahanDinas } from './bahan-dinas.ts';
import { jabatanTertulis } from './jabatan-tertulis.ts';

/** The letterhead of the office that signs. */
export const kopDinas = ({ kop, ruangKopCm }: BahanDinas): Block =>
  kop.jenis === 'KEPALA_DAERAH'
    ? { type: 'kop', spaceCm: ruangKopCm, lines: [kop.jabatan] }
    : { type: 'letterhead', spaceCm: ruangKopCm, government: kop.pemerintah, office: kop.kantor, address: kop.alamat };

export const nomorNaskah = ({ isian }: BahanDinas): string => (isian.nomor === '' ? BELUM_ADA : isian.nomor);

export const tanggalNaskah = ({ isian }: BahanDinas): string =>
  isTanggal(isian.tanggal) ? tanggalAtauTitik(isian.tanggal) : BELUM_ADA;

/** 'Malili, 20 Juli 2026', with three dots for what is open. */
export const tempatTanggal = (bahan: BahanDinas): string =>
  `${bahan.daerah.ibuKota === '' ? BELUM_ADA : bahan.daerah.ibuKota}, ${tanggalNaskah(bahan)}`;

/** The signature: in naskah dinas titles, rank and NIP may stand; the head of a region has neither rank nor NIP. */
export const tandaTanganDinas = ({ penanda }: BahanDinas, opening: readonly string[]): TandaTangan => ({
  type: 'tandaTangan',
  opening,
  jabatan: [`${jabatanTertulis(penanda)},`],
  nama: penanda.nama,
  identitas: [penanda.pangkat, penanda.nip === '' ? '' : `NIP ${penanda.nip}`].filter((t) => t !== ''),
});
