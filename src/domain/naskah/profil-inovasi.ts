import { labelOf } from '../baca/baca-pilihan.ts';
import { BENTUK, INISIATOR, JENIS, KEBARUAN } from '../pilihan.ts';
import type { Inovasi, KunciInovasi } from '../tab/inovasi.ts';
import { labelStatus } from '../tahapan.ts';
import { isTanggal, tanggalPanjang } from '../tanggal.ts';
import { urusanByKode } from '../urusan.ts';
import { cleanDeep } from './clean-text.ts';
import { sebutDokumen } from './dasar-kegiatan.ts';
import type { Block, Naskah, Page } from './naskah.ts';

/** What a profile is made of: one entry, and what other tabs count of it. */
export type BahanProfil = {
  readonly page: Page;
  /** 'Kabupaten Luwu Timur'. */
  readonly daerah: string;
  /** 'Bupati Luwu Timur'. */
  readonly kepala: string;
  readonly disusun: string;
  readonly e: Inovasi;
  /** The baseline, target and result of each indicator, in words. */
  readonly indikator: readonly string[];
  readonly bukti: number;
  readonly replikasi: number;
  /** Before, after, photographs and milestones in the order of the days, links as text. */
  readonly dokumentasi: readonly string[];
  /** Measures before and after, in words. */
  readonly dampak: readonly string[];
  /** The last survey of its users; '' where there is none. */
  readonly survei: string;
};

/** Words of each part: together they leave room for the facts on one page of F4. */
const URAIAN: readonly (readonly [key: KunciInovasi, judul: string, kata: number])[] = [
  ['rancang_bangun', 'Rancang bangun', 110],
  ['pokok_perubahan', 'Pokok perubahan', 40],
  ['tujuan', 'Tujuan', 40],
  ['manfaat', 'Manfaat', 40],
  ['hasil', 'Hasil', 40],
];

const INDIKATOR = 4;
const DAMPAK = 6;

/** The first words of a text, with an ellipsis where it goes on. */
const awalTeks = (teks: string, kata: number): string => {
  const words = teks.split(/\s+/).filter((w) => w !== '');
  return words.length <= kata ? words.join(' ') : `${words.slice(0, kata).join(' ')} …`;
};

const hari = (teks: string): string => (isTanggal(teks) ? tanggalPanjang(teks) : teks);

const fakta = ({ e, kepala, bukti, replikasi, survei }: BahanProfil): readonly (readonly [string, string])[] => {
  const rows: readonly (readonly [string, string])[] = [
    ['ID', e.id],
    ['Perangkat daerah', e.pd_pengusul],
    ['Inisiator', labelOf(INISIATOR, e.inisiator_jenis)],
    ['Bentuk dan jenis', [labelOf(BENTUK, e.bentuk), labelOf(JENIS, e.jenis)].filter((t) => t !== '').join(', ')],
    ['Kebaruan', labelOf(KEBARUAN, e.jenis_kebaruan)],
    ['Urusan', urusanByKode(e.urusan_utama)?.nama ?? ''],
    ['Status', labelStatus(e.status)],
    ['Keputusan', sebutDokumen(`Keputusan ${kepala}`, e.sk_no, e.sk_tgl)],
    [
      'Peraturan',
      sebutDokumen(e.bentuk_hukum === 'PERDA' ? 'Peraturan Daerah' : `Peraturan ${kepala}`, e.reg_no, e.reg_tgl),
    ],
    ['Diterapkan sejak', e.tahapan_iid === 'PENERAPAN' ? hari(e.penerapan_mulai) : ''],
    ['Bukti dan replikasi', `${bukti} bukti tercatat; direplikasi ${replikasi} kali`],
    ['Kepuasan pengguna', survei],
  ];
  return rows.filter(([, text]) => text !== '');
};

/** A heading with a numbered list below it; nothing where there is nothing to list. */
const daftar = (judul: string, items: readonly string[]): Block[] =>
  items.length === 0
    ? []
    : [
        { type: 'heading', text: judul },
        { type: 'numbered', items },
      ];

/**
 * Profil Inovasi: one page that can be handed to a guest, and what was documented below it. No names of people; the only links
 * are those that tab Dokumentasi shows.
 */
export const composeProfilInovasi = (mentah: BahanProfil): Naskah => {
  const bahan = cleanDeep(mentah);
  const { e } = bahan;
  const uraian = URAIAN.flatMap(([key, judul, kata]): Block[] => {
    const text = awalTeks(String(e[key] ?? ''), kata);
    return text === ''
      ? []
      : [
          { type: 'heading', text: judul },
          { type: 'paragraph', text },
        ];
  });
  return {
    kind: 'PROFIL_INOVASI',
    name: `Profil Inovasi ${e.nama_inovasi}`,
    page: bahan.page,
    body: [
      { type: 'title', lines: ['PROFIL INOVASI DAERAH', bahan.daerah.toUpperCase()] },
      { type: 'centered', text: e.nama_inovasi },
      ...(e.kepanjangan === '' ? [] : [{ type: 'centered', text: e.kepanjangan } as const]),
      { type: 'facts', rows: fakta(bahan) },
      ...uraian,
      ...daftar('Indikator', bahan.indikator.slice(0, INDIKATOR)),
      ...daftar('Dampak', bahan.dampak.slice(0, DAMPAK)),
      ...daftar('Dokumentasi', bahan.dokumentasi),
      {
        type: 'paragraph',
        text: `Disusun dari register pada ${hari(bahan.disusun)}. Uraian lengkap ada pada register.`,
      },
    ],
    lampiran: [],
  };
};
