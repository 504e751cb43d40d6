/** Comparing documents with the register: a part of the add-on that is evaluated only when one is compared. */
import './skrip-lain.ts';
import { cocokkanNaskah, type HasilCocok } from '../app/cocokkan-naskah.ts';
import type { Kantor } from '../app/kantor.ts';
import { naskahTercatat } from '../app/naskah-tercatat.ts';
import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { type ButirBeda, JENIS_BEDA } from '../domain/cocokkan/cocokkan.ts';
import { bukaPanel } from './buka-panel.ts';
import { beriTahu, daftarKalimat, setuju } from './dialog.ts';
import { naskahTerpilih } from './naskah-terpilih.ts';

export { cocokkanNaskah, naskahTercatat };

/** Part of a wording that a dialog has room for. */
const PENDEK = 80;

const pendek = (teks: string): string => (teks.length > PENDEK ? `${teks.slice(0, PENDEK - 1)}…` : teks);

const perubahan = ({ jenis, semula, menjadi, potongan }: ButirBeda): string => {
  const ubah = (macam: 'hapus' | 'tambah'): string =>
    pendek(
      potongan
        .filter((p) => p.macam === macam)
        .map((p) => p.teks)
        .join(' … '),
    );
  if (jenis === 'DIUBAH') return `semula "${ubah('hapus')}", menjadi "${ubah('tambah')}"`;
  return `"${pendek(jenis === 'DITAMBAH' ? menjadi : semula)}"`;
};

const kalimatButir = (b: ButirBeda): string => `${b.tempat}, ${labelOf(JENIS_BEDA, b.jenis)}: ${perubahan(b)}.`;

const kalimatBertentangan = (b: ButirBeda): string => `${b.tempat}: ${b.bertentangan.map((p) => p.pesan).join(' ')}`;

/** The result in a dialog: contradictions first, then the other differences. */
export const kalimatCocok = (h: HasilCocok): string => {
  const salah = h.butir.filter((b) => b.bertentangan.length > 0);
  const lain = h.butir.filter((b) => b.bertentangan.length === 0);
  const saran = salah[0]?.bertentangan[0]?.saran ?? '';
  return [
    `"${h.judul}" dibandingkan dengan register hari ini.`,
    h.ringkasan,
    h.registerBerubah,
    salah.length === 0
      ? ''
      : `Bertentangan dengan register (${salah.length})\n${daftarKalimat(salah.map(kalimatBertentangan), 5)}\n${saran}`,
    lain.length === 0 ? '' : `Perbedaan lain (${lain.length})\n${daftarKalimat(lain.map(kalimatButir), 5)}`,
  ]
    .filter((t) => t !== '')
    .join('\n\n');
};

const TAWARAN = 'Buka panel untuk menempel teks atau mengunggah .docx?';

/** Compares the Google Doc of the selected row at once where it can be read, and offers the panel for any other text. */
export const menuCocokkan = (kantor: Kantor): void => {
  const n = naskahTerpilih(kantor);
  if (!n) return;
  const hasil = cocokkanNaskah(kantor, { permintaan: n.permintaan, dokumen: true });
  const text = hasil.ok ? kalimatCocok(hasil.value) : daftarKalimat(hasil.problems.map((p) => p.pesan));
  const bisaPanel = hasil.ok || hasil.problems.some((p) => PERLU_TEKS.includes(p.kode));
  if (!bisaPanel) return beriTahu(text);
  if (setuju(`${text}\n\n${TAWARAN}`)) bukaPanel('PanelNaskah');
};

/** Refusals that another text can answer. */
const PERLU_TEKS: readonly string[] = [
  'NASKAH_TAK_TERBACA',
  'TEKS_COCOK_KOSONG',
  'BUKAN_NASKAH_ITU',
  'NASKAH_TERLALU_PANJANG',
];
