import type { Inovasi } from '../tab/inovasi.ts';
import { isTanggal, tanggalPanjang } from '../tanggal.ts';
import type { BarisTenggat } from './daftar-tenggat.ts';
import type { KepalaHalaman } from './halaman-pimpinan.ts';
import { kalimatRingkasan, type Ringkasan } from './ringkasan.ts';

/** What a message in a chat group may take; longer ones are folded and not read. */
export const BATAS_PESAN = 1500;

/** How many tasks and offices a message names. */
const PALING = 6;

/** Marks by which the chat makes bold, italic, struck or fixed text: what comes from a cell may not use them. */
const polos = (teks: string): string =>
  teks
    .replace(/[*_~`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Lines that fit whole; where some had to go, the last line says where they stand. */
export const susunPesan = (judul: string, lines: readonly string[], selengkapnya: string): string => {
  let text = `*${polos(judul)}*`;
  for (const line of lines.map(polos)) {
    const next = `${text}\n${line === '' ? '' : line}`;
    if (next.length + selengkapnya.length + 1 > BATAS_PESAN) return `${text}\n${selengkapnya}`;
    text = next;
  }
  return text;
};

/** The summary as a message: the first sentences, then what the leader is to direct. */
export const pesanRingkasan = (r: Ringkasan, k: KepalaHalaman): string =>
  susunPesan(
    `Inovasi Daerah ${k.daerah}`,
    [k.diperbarui, '', ...kalimatRingkasan(r, PALING), '', 'Perlu arahan pimpinan:', ...r.arahan.map((a) => `- ${a}`)],
    'Selengkapnya pada tab Ringkasan Pimpinan.',
  );

/** What the proposer of a returned innovation is told. */
export const pesanPengembalian = (
  e: Inovasi,
  { alasan, tenggat, pengirim }: { readonly alasan: string; readonly tenggat: string; readonly pengirim: string },
): string =>
  susunPesan(
    `Usulan perlu diperbaiki: ${e.nama_inovasi}`,
    [
      `Yth. ${e.pd_pengusul || 'Pengusul'},`,
      `usulan "${e.nama_inovasi}" (${e.id}) dikembalikan untuk perbaikan.`,
      ...(alasan === '' ? [] : [`Catatan: ${alasan}`]),
      ...(isTanggal(tenggat) ? [`Mohon diperbaiki paling lambat ${tanggalPanjang(tenggat)}.`] : []),
      'Perbaiki isiannya, lalu ajukan ulang. Terima kasih.',
      pengirim,
    ],
    'Catatan lengkap ada pada surat pengembalian.',
  );

/** What an office is reminded of: that it has proposed nothing this year, and the steps that wait for it. */
export const pesanPengingat = (
  nama: string,
  {
    tahun,
    belumMengusulkan,
    pekerjaan,
    pengirim,
  }: {
    readonly tahun: string;
    readonly belumMengusulkan: boolean;
    readonly pekerjaan: readonly BarisTenggat[];
    readonly pengirim: string;
  },
): string => {
  const tugas = pekerjaan.slice(0, PALING).map((t) => {
    const kapan = isTanggal(t.tenggat) ? `, tenggat ${tanggalPanjang(t.tenggat)}` : '';
    return `- ${t.nama}: ${t.apa.toLowerCase()}${kapan}${t.lewat > 0 ? ` (lewat ${t.lewat} hari kerja)` : ''}`;
  });
  return susunPesan(
    `Pengingat inovasi daerah: ${nama}`,
    [
      `Yth. Kepala ${nama},`,
      ...(belumMengusulkan
        ? [`${nama} belum mengusulkan inovasi tahun ${tahun}. Mohon menyampaikan paling sedikit satu usulan.`]
        : []),
      ...(tugas.length > 0 ? ['Yang menunggu tindak lanjut:', ...tugas] : []),
      ...(pekerjaan.length > PALING ? [`Dan ${pekerjaan.length - PALING} pekerjaan lain.`] : []),
      ...(!belumMengusulkan && tugas.length === 0
        ? ['Tidak ada yang menunggu saat ini. Terima kasih.']
        : ['Terima kasih.']),
      pengirim,
    ],
    'Selengkapnya pada tab Tenggat.',
  );
};
