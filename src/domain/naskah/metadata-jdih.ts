import type { Tanggal } from '../tanggal.ts';
import { cleanDeep } from './clean-text.ts';
import { tanggalAtauTitik } from './isian-keputusan.ts';
import type { Naskah, Page } from './naskah.ts';

/** What a legal documentation network asks for one legal product; nothing is guessed, what is not known stays three dots. */
export type BahanMetadata = {
  readonly page: Page;
  readonly jenis: string;
  readonly judul: string;
  /** 'Kabupaten Luwu Timur': who is responsible for the text. */
  readonly daerah: string;
  readonly nomor: string;
  readonly tempat: string;
  readonly ditetapkan: Tanggal | '';
  /** '' for a Keputusan, which is not promulgated. */
  readonly diundangkan: Tanggal | '';
  readonly sumber: string;
  readonly lokasi: string;
  readonly inovasi: readonly string[];
};

const atau = (teks: string): string => (teks === '' ? '...' : teks);

/** The metadata sheet as a page of facts. */
export const composeMetadataJdih = (mentah: BahanMetadata): Naskah => {
  const b = cleanDeep(mentah);
  return {
    kind: 'METADATA_JDIH',
    name: `Metadata JDIH ${b.jenis} Nomor ${b.nomor}`,
    page: b.page,
    body: [
      {
        type: 'title',
        lines: ['METADATA PRODUK HUKUM', `JARINGAN DOKUMENTASI DAN INFORMASI HUKUM ${b.daerah.toUpperCase()}`],
      },
      {
        type: 'facts',
        rows: [
          ['Tipe dokumen', 'Peraturan perundang-undangan dan produk hukum daerah'],
          ['Judul', atau(b.judul)],
          ['T.E.U. Badan/Pengarang', `Indonesia, ${b.daerah}`],
          ['Jenis', b.jenis],
          ['Nomor', b.nomor],
          ['Tahun', b.ditetapkan === '' ? '...' : b.ditetapkan.slice(0, 4)],
          ['Tempat penetapan', b.tempat],
          ['Tanggal penetapan', tanggalAtauTitik(b.ditetapkan)],
          ['Tanggal pengundangan', b.diundangkan === '' ? '-' : tanggalAtauTitik(b.diundangkan)],
          ['Sumber', atau(b.sumber)],
          ['Subjek', 'INOVASI DAERAH'],
          ['Status', '...'],
          ['Bidang hukum', 'Hukum administrasi negara'],
          ['Bahasa', 'Indonesia'],
          ['Lokasi', atau(b.lokasi)],
          ['Lampiran', '...'],
        ],
      },
      { type: 'heading', text: 'Inovasi yang diatur' },
      { type: 'numbered', items: b.inovasi },
    ],
    lampiran: [],
  };
};
