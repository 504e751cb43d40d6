import { bacaRujukan, judulPenuh } from '../periksa-naskah/rujukan.ts';
import type { KodePeraturan } from './jenis-peraturan.ts';
import type { BagianDasar } from './kutipan-dasar.ts';

type Kepala = { readonly jenis: KodePeraturan; readonly nomor: number | null; readonly tahun: number | null };

/** Acts of regions and those that name their institution, which the reader of citations leaves alone. */
const SETEMPAT: readonly (readonly [KodePeraturan, RegExp])[] = [
  ['PERDA_PROVINSI', /^Peraturan Daerah Provinsi /i],
  ['PERDA_KABKOTA', /^Peraturan Daerah (?:Kabupaten|Kota) /i],
  ['PERGUB', /^Peraturan Gubernur /i],
  ['PERBUP_PERWALI', /^Peraturan (?:Bupati|Wali ?kota) /i],
  ['TAP_MPR', /^Ketetapan (?:MPR|Majelis)/i],
  ['PERMEN', /^Peraturan (?:Menteri|Kepala|Badan|Lembaga) /i],
];

const UUD = /^(?:Pasal [^;]{1,80} )?Undang-Undang Dasar\b/i;
const NOMOR = / Nomor (\d{1,4}) Tahun (\d{4})\b/i;
const TENTANG = / tentang /i;
const LEMBARAN_DAERAH =
  /(?:Lembaran|Berita) Daerah [^;()]{2,80}? Tahun (\d{4}) Nomor (\d{1,4})(?:,? Tambahan Lembaran Daerah [^;()]{2,80}? Nomor (\d{1,5}))?/i;

/** Title of a citation that is kept: it ends where the bracket of the gazette or an amendment begins. */
const judulSetempat = (teks: string): string => {
  const at = teks.search(TENTANG);
  if (at < 0) return '';
  const [judul = ''] = teks.slice(at + ' tentang '.length).split(/ \(| sebagaimana |;/, 1);
  return judul.trim().replace(/[.,]$/, '');
};

const KOSONG: BagianDasar = {
  jenis: '',
  nomor: null,
  tahun: null,
  tentang: '',
  lembaran_tahun: null,
  lembaran_nomor: null,
  lembaran_tambahan: null,
  status: '',
  oleh: '',
  kali_diubah: '',
};

const bacaSetempat = (teks: string): BagianDasar | null => {
  if (UUD.test(teks)) return { ...KOSONG, jenis: 'UUD', tahun: 1945 };
  const jenis = SETEMPAT.find(([, pola]) => pola.test(teks))?.[0];
  if (!jenis) return null;
  const nomor = NOMOR.exec(teks);
  const kepala: Kepala = { jenis, nomor: nomor ? Number(nomor[1]) : null, tahun: nomor ? Number(nomor[2]) : null };
  const lembaran = LEMBARAN_DAERAH.exec(teks);
  return {
    ...KOSONG,
    ...kepala,
    tentang: judulSetempat(teks),
    ...(lembaran
      ? {
          lembaran_tahun: Number(lembaran[1]),
          lembaran_nomor: Number(lembaran[2]),
          lembaran_tambahan: lembaran[3] === undefined ? null : Number(lembaran[3]),
        }
      : {}),
  };
};

/** The parts of a citation that somebody keeps, as far as they can be read; null where it begins with no act we know. */
export const bacaBagianDasar = (kutipan: string): BagianDasar | null => {
  const teks = kutipan.replace(/\s+/g, ' ').trim();
  const [first] = bacaRujukan(teks);
  if (!first || first.mulai > 0) return bacaSetempat(teks);
  const { lembaran, perubahan } = first;
  return {
    ...KOSONG,
    jenis: first.jenis,
    nomor: first.nomor,
    tahun: first.tahun,
    tentang: judulPenuh(first),
    ...(lembaran
      ? { lembaran_tahun: lembaran.tahun, lembaran_nomor: lembaran.nomor, lembaran_tambahan: lembaran.tambahan }
      : {}),
    ...(perubahan
      ? {
          status: 'DIUBAH',
          oleh: teks.slice(perubahan.oleh.mulai).replace(/[\s;.,]+$/, ''),
          kali_diubah: perubahan.beberapaKali ? 'BEBERAPA' : 'SEKALI',
        }
      : {}),
  };
};
