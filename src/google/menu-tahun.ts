import { bukaTahunBaru, type HasilTahun, type MintaTahun } from '../app/buka-tahun-baru.ts';
import type { Kantor } from '../app/kantor.ts';
import { beriTahu, sekilas, setuju, tanya } from './dialog.ts';
import { selesai, tolak } from './sampaikan.ts';

const AWAL: MintaTahun = { tahun: '', periksa: true, pindah: true, alasan: '', permintaan: '' };

const sebutSalinan = ({ salinan: { katalog, ketentuan, bagianProposal } }: HasilTahun): string =>
  [
    katalog > 0 ? `${katalog} indikator katalog` : '',
    ketentuan > 0 ? `${ketentuan} ketentuan` : '',
    bagianProposal > 0 ? `${bagianProposal} bagian proposal` : '',
  ]
    .filter((t) => t !== '')
    .join(', ') || 'tidak ada, karena tahun itu sudah mempunyai semuanya';

const uraian = (h: HasilTahun): string =>
  `Tahun ${h.tahun} akan ditutup dan tahun ${h.baru} dibuka.\n\nYang ditutup: ${h.isi}\nDisalin ke tahun ${h.baru}: ${sebutSalinan(h)}. Salinan bertanda "Periksa pedoman terbaru".\n\nYang sudah ditutup tidak diubah lagi lewat menu atau panel, dan sel yang diubah tangan disebutkan pada Perlu Dicek Program. Lanjutkan?`;

/** A closed year that changed asks for a reason; null when the person would rather not. */
const tanyaAlasan = (h: HasilTahun): string | null =>
  h.berubah.length === 0
    ? ''
    : tanya(
        `Tahun ${h.tahun} sudah ditutup, tetapi isi tab ${h.berubah.join(', ')} berubah sejak itu. Pulihkan dari File, Histori versi; atau tulis alasannya bila perubahan itu benar, agar isi sekarang dicatat sebagai isi yang sah:`,
      );

const kabar = (h: HasilTahun, pindah: boolean): string =>
  h.baru === ''
    ? `Isi tahun ${h.tahun} dicatat sebagai isi yang sah beserta alasannya.`
    : `Tahun ${h.tahun} ditutup dan tahun ${h.baru} dibuka. ${pindah ? `Tahun register sekarang ${h.baru}.` : `Tahun register tetap ${h.tahun}; ubah pada tab Pengaturan bila sudah waktunya.`}\n\nLangkah berikutnya: cocokkan tab Katalog Indikator, Ketentuan Program, dan Bagian Proposal tahun ${h.baru} dengan pedoman terbaru.`;

/** Tells what would be closed and copied, asks, and does it in one act. */
const menuBuka = (kantor: Kantor): void => {
  const periksa = bukaTahunBaru(kantor, AWAL);
  if (!periksa.ok) return tolak(periksa.problems);
  const h = periksa.value;
  if (h.tahun === '')
    return beriTahu(
      'Tahun berikutnya sudah dibuka dan tahun yang ditutup tidak berubah; tidak ada yang perlu dilakukan.',
    );
  if (h.baru !== '' && !setuju(uraian(h))) return;
  const alasan = tanyaAlasan(h);
  if (alasan === null) return;
  const pindah =
    h.baru !== '' &&
    setuju(
      `Ubah Tahun register pada tab Pengaturan dari ${h.tahun} menjadi ${h.baru}? Ringkasan, panel indeks, dan judul Keputusan mengikuti tahun itu.`,
    );
  sekilas('Menutup tahun…', 60);
  selesai(
    bukaTahunBaru(kantor, {
      ...{ tahun: h.baru, periksa: false, pindah, alasan },
      permintaan: kantor.permintaanBaru(),
    }),
    (done) => beriTahu(kabar(done, pindah)),
  );
};

/** Closing a year of the programmes and opening the next. */
export const tahunBaru = { menuBuka, bukaTahunBaru } as const;
