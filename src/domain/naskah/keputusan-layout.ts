import type { BahanKeputusan } from './bahan-keputusan.ts';
import type { FilledKlausul } from './fill-klausul.ts';
import { BELUM_ADA, tanggalAtauTitik } from './isian-keputusan.ts';
import { tabelInovasi } from './lampiran-inovasi.ts';
import {
  type Block,
  F4_PT,
  type Konsideran,
  type KonsideranRole,
  type Lampiran,
  type Naskah,
  type Numbering,
  type TandaTangan,
} from './naskah.ts';
import { finish, namaDiktum, tabulasi } from './penomoran.ts';

/** The clauses of one decree, filled, by place. */
export type KlausulTerisi = Readonly<
  Record<'judul' | 'menimbang' | 'memperhatikan' | 'menetapkan' | 'diktum' | 'judulLampiran', readonly FilledKlausul[]>
>;

const LABEL: Readonly<Record<KonsideranRole, string>> = {
  MENIMBANG: 'Menimbang',
  MENGINGAT: 'Mengingat',
  MEMPERHATIKAN: 'Memperhatikan',
  MENETAPKAN: 'Menetapkan',
};

/** A single item stands without a letter or number. */
const konsideran = (role: KonsideranRole, items: readonly string[], numbering: Numbering): readonly Konsideran[] =>
  items.length === 0
    ? []
    : [{ type: 'konsideran', role, label: LABEL[role], numbering: items.length === 1 ? 'tanpa' : numbering, items }];

const oneLine = (k: FilledKlausul): string => k.lines.join(' ');

const allLines = (filled: readonly FilledKlausul[]): readonly string[] => filled.flatMap((k) => k.lines);

const kepalaDaerah = ({ daerah }: BahanKeputusan): string => `${daerah.jabatanKepala} ${daerah.nama}`.toUpperCase();

const tandaTangan = ({ pejabat, daerah }: BahanKeputusan, opening: readonly string[]): TandaTangan => {
  const jabatan = `${pejabat.jabatan} ${daerah.nama}`.toUpperCase();
  const definitif = pejabat.jabatanDefinitif ?? '';
  return {
    type: 'tandaTangan',
    opening,
    jabatan: [
      `${pejabat.sebutan === '' ? '' : `${pejabat.sebutan} `}${jabatan},`,
      ...(definitif === '' ? [] : [`${definitif.toUpperCase()},`]),
    ],
    nama: pejabat.nama.toUpperCase(),
  };
};

const openingBlocks = (bahan: BahanKeputusan, judul: string): readonly Block[] => {
  const { daerah, pengaturan, nomor } = bahan;
  const kepala = kepalaDaerah(bahan);
  const provinsi =
    daerah.jenis !== 'PROVINSI' && pengaturan.barisProvinsi ? [`PROVINSI ${daerah.provinsi.toUpperCase()}`] : [];
  return [
    { type: 'kop', spaceCm: pengaturan.ruangKopCm, lines: [kepala, ...provinsi] },
    // A text that has its number is no draft any more: the mark would go out with it.
    ...(pengaturan.tandaRancangan === '' || nomor !== null
      ? []
      : [{ type: 'draftMark', text: pengaturan.tandaRancangan } as const]),
    { type: 'title', lines: [`KEPUTUSAN ${kepala}`, `NOMOR ${nomor ?? BELUM_ADA}`, 'TENTANG', judul] },
    ...(pengaturan.denganRahmat ? [{ type: 'centered', text: 'DENGAN RAHMAT TUHAN YANG MAHA ESA' } as const] : []),
    { type: 'centered', text: `${kepala},` },
  ];
};

const diktumBlocks = (diktum: readonly FilledKlausul[]): readonly Block[] =>
  diktum.map(({ lines: [text = '', ...items] }, i) => ({
    type: 'diktum',
    label: namaDiktum(i + 1),
    text: finish(text, '.'),
    items: tabulasi(items),
  }));

const tembusanBlocks = ({ pengaturan }: BahanKeputusan): readonly Block[] => {
  const items = pengaturan.tembusan.filter((teks) => teks !== '');
  if (items.length === 0) return [];
  return [
    {
      type: 'tembusan',
      caption: pengaturan.judulTembusan,
      items: items.map((teks, i) => finish(teks, i === items.length - 1 ? '.' : ';')),
    },
  ];
};

const lampiranOf = (bahan: BahanKeputusan, judul: string, title: readonly string[]): Lampiran => ({
  orientation: 'landscape',
  header: [
    'LAMPIRAN',
    `KEPUTUSAN ${kepalaDaerah(bahan)}`,
    `NOMOR ${bahan.nomor ?? BELUM_ADA}`,
    ...(bahan.pengaturan.tanggalDiLampiran ? [`TANGGAL ${tanggalAtauTitik(bahan.tanggal).toUpperCase()}`] : []),
    'TENTANG',
    judul,
  ],
  title,
  blocks: [tabelInovasi(bahan.inovasi), tandaTangan(bahan, [])],
});

/** Puts filled clauses into the order of a Keputusan. The material must be complete. */
export const layOutKeputusan = (bahan: BahanKeputusan, terisi: KlausulTerisi): Naskah => {
  const { pengaturan } = bahan;
  const { atas, bawah, kiri, kanan } = pengaturan.margin;
  const judulBiasa = allLines(terisi.judul).join(' ');
  const judul = judulBiasa.toUpperCase();
  const akhir = (k: FilledKlausul): string => finish(oneLine(k), ';');
  return {
    kind: 'KEPUTUSAN',
    name: `Keputusan ${bahan.daerah.jabatanKepala} tentang ${judulBiasa}`,
    page: {
      widthPt: F4_PT.width,
      heightPt: F4_PT.height,
      marginCm: { top: atas, bottom: bawah, left: kiri, right: kanan },
      font: pengaturan.font,
      fontSizePt: pengaturan.ukuranHuruf,
    },
    body: [
      ...openingBlocks(bahan, judul),
      ...konsideran('MENIMBANG', terisi.menimbang.map(akhir), 'huruf'),
      ...konsideran(
        'MENGINGAT',
        bahan.dasarHukum.map((teks) => finish(teks, ';')),
        'angka',
      ),
      ...konsideran('MEMPERHATIKAN', terisi.memperhatikan.map(akhir), 'angka'),
      { type: 'centered', text: 'MEMUTUSKAN:' },
      ...konsideran('MENETAPKAN', [finish(terisi.menetapkan.map(oneLine).join(' '), '.')], 'tanpa'),
      ...diktumBlocks(terisi.diktum),
      tandaTangan(bahan, [`Ditetapkan di ${bahan.daerah.ibuKota}`, `pada tanggal ${tanggalAtauTitik(bahan.tanggal)}`]),
      ...tembusanBlocks(bahan),
    ],
    lampiran: [lampiranOf(bahan, judul, allLines(terisi.judulLampiran))],
  };
};
