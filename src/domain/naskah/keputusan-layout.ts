import { angkaRomawi } from './angka-romawi.ts';
import type { BahanKeputusan } from './bahan-keputusan.ts';
import type { FilledKlausul } from './fill-klausul.ts';
import { nomorTercetak, tanggalAtauTitik } from './isian-keputusan.ts';
import type { JenisKeputusan } from './jenis-keputusan.ts';
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
import { barisLampiran, kepalaSalinan, pengesahanSalinan, ringkasPetikan } from './salinan-keputusan.ts';
import { tabelTim, tabelTimPelaksana } from './susunan-tim.ts';

/** The clauses of one decree, filled, by place. */
export type KlausulTerisi = Readonly<
  Record<
    'judul' | 'menimbang' | 'memperhatikan' | 'menetapkan' | 'diktum' | 'judulLampiran' | 'judulLampiranTim',
    readonly FilledKlausul[]
  >
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

/** The office that decides, in capitals: never 'Plt.', which stands in signatures alone. */
const kepalaDaerah = ({ daerah }: BahanKeputusan): string => `${daerah.jabatanKepala} ${daerah.nama}`.toUpperCase();

const bersebutan = (sebutan: string, jabatan: string): string => (sebutan === '' ? jabatan : `${sebutan} ${jabatan}`);

const tandaTangan = ({ pejabat, daerah, salinan }: BahanKeputusan, opening: readonly string[]): TandaTangan => {
  const jabatan = `${pejabat.jabatan} ${daerah.nama}`.toUpperCase();
  const definitif = pejabat.jabatanDefinitif ?? '';
  const { atasNama } = pejabat;
  const ttd = salinan === undefined ? {} : { ttd: 'ttd.' };
  if (atasNama)
    return {
      type: 'tandaTangan',
      opening,
      jabatan: [`a.n. ${jabatan}`, `${bersebutan(atasNama.sebutan, atasNama.jabatan.toUpperCase())},`],
      nama: pejabat.nama,
      identitas: [atasNama.pangkat, atasNama.nip === '' ? '' : `NIP ${atasNama.nip}`].filter((t) => t !== ''),
      ...ttd,
    };
  return {
    type: 'tandaTangan',
    opening,
    jabatan: [`${bersebutan(pejabat.sebutan, jabatan)},`, ...(definitif === '' ? [] : [`${definitif.toUpperCase()},`])],
    nama: pejabat.nama.toUpperCase(),
    ...ttd,
  };
};

const openingBlocks = (bahan: BahanKeputusan, judul: string): readonly Block[] => {
  const { daerah, pengaturan, nomor } = bahan;
  const kepala = kepalaDaerah(bahan);
  const provinsi =
    daerah.jenis !== 'PROVINSI' && pengaturan.barisProvinsi ? [`PROVINSI ${daerah.provinsi.toUpperCase()}`] : [];
  return [
    ...kepalaSalinan(bahan),
    { type: 'kop', spaceCm: pengaturan.ruangKopCm, lines: [kepala, ...provinsi] },
    // A text that has its number is no draft any more: the mark would go out with it.
    ...(pengaturan.tandaRancangan === '' || nomor !== null
      ? []
      : [{ type: 'draftMark', text: pengaturan.tandaRancangan } as const]),
    { type: 'title', lines: [`KEPUTUSAN ${kepala}`, `NOMOR ${nomorTercetak(bahan)}`, 'TENTANG', judul] },
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

const lampiranOf = (
  bahan: BahanKeputusan,
  judul: string,
  title: readonly string[],
  orientation: Lampiran['orientation'],
  nomor: string,
  isi: Block,
): Lampiran => ({
  orientation,
  header: [
    `LAMPIRAN ${nomor}`.trim(),
    `KEPUTUSAN ${kepalaDaerah(bahan)}`,
    `NOMOR ${nomorTercetak(bahan)}`,
    ...(bahan.pengaturan.tanggalDiLampiran ? [`TANGGAL ${tanggalAtauTitik(bahan.tanggal).toUpperCase()}`] : []),
    'TENTANG',
    judul,
  ],
  title,
  blocks: [isi, tandaTangan(bahan, []), ...pengesahanSalinan(bahan)],
});

/** The annex of a kind, and behind it the one with the team where there is one; two are numbered. */
const lampiranSemua = (
  bahan: BahanKeputusan,
  judul: string,
  { judulLampiran, judulLampiranTim }: KlausulTerisi,
  { orientation, kolom }: NonNullable<JenisKeputusan['lampiran']>,
): readonly Lampiran[] => {
  const berTim = bahan.inovasi.some((i) => (i.tim ?? []).length > 0);
  const isi = bahan.tim === undefined ? tabelInovasi(barisLampiran(bahan), kolom) : tabelTim(bahan.tim);
  const pertama = lampiranOf(bahan, judul, allLines(judulLampiran), orientation, berTim ? angkaRomawi(1) : '', isi);
  if (!berTim) return [pertama];
  const tim = tabelTimPelaksana(bahan.inovasi);
  return [pertama, lampiranOf(bahan, judul, allLines(judulLampiranTim), 'portrait', angkaRomawi(2), tim)];
};

/** Puts filled clauses into the order of a Keputusan. The material must be complete. */
export const layOutKeputusan = (bahan: BahanKeputusan, terisi: KlausulTerisi, jenis: JenisKeputusan): Naskah => {
  const { pengaturan } = bahan;
  const { atas, bawah, kiri, kanan } = pengaturan.margin;
  const judulBiasa = allLines(terisi.judul).join(' ');
  const judul = judulBiasa.toUpperCase();
  const { lampiran } = jenis;
  const berlampiran = lampiran !== null && !(lampiran.hanyaBanyak === true && bahan.inovasi.length === 1);
  const akhir = (k: FilledKlausul): string => finish(oneLine(k), ';');
  return {
    kind: bahan.salinan === undefined ? jenis.kode : `${bahan.salinan.bentuk}_KEPUTUSAN`,
    name: `${bahan.salinan === undefined ? '' : bahan.salinan.bentuk === 'SALINAN' ? 'Salinan ' : 'Petikan '}Keputusan ${bahan.daerah.jabatanKepala} tentang ${judulBiasa}`,
    page: {
      widthPt: F4_PT.width,
      heightPt: F4_PT.height,
      marginCm: { top: atas, bottom: bawah + (pengaturan.ruangTteCm ?? 0), left: kiri, right: kanan },
      font: pengaturan.font,
      fontSizePt: pengaturan.ukuranHuruf,
    },
    body: [
      ...openingBlocks(bahan, judul),
      ...konsideran('MENIMBANG', ringkasPetikan(bahan, terisi.menimbang.map(akhir)), 'huruf'),
      ...konsideran(
        'MENGINGAT',
        ringkasPetikan(
          bahan,
          bahan.dasarHukum.map((teks) => finish(teks, ';')),
        ),
        'angka',
      ),
      ...konsideran('MEMPERHATIKAN', ringkasPetikan(bahan, terisi.memperhatikan.map(akhir)), 'angka'),
      { type: 'centered', text: 'MEMUTUSKAN:' },
      ...konsideran('MENETAPKAN', [finish(terisi.menetapkan.map(oneLine).join(' '), '.')], 'tanpa'),
      ...diktumBlocks(terisi.diktum),
      tandaTangan(bahan, [`Ditetapkan di ${bahan.daerah.ibuKota}`, `pada tanggal ${tanggalAtauTitik(bahan.tanggal)}`]),
      ...tembusanBlocks(bahan),
      ...pengesahanSalinan(bahan),
    ],
    lampiran: berlampiran ? lampiranSemua(bahan, judul, terisi, lampiran) : [],
  };
};
