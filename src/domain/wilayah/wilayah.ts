import { bacaanDari, type JenisWilayah, kunciNama } from './bacaan.ts';
import { DAFTAR_WILAYAH } from './daftar.ts';
import { jarakSunting } from './jarak.ts';
import { SEBUTAN_WILAYAH } from './sebutan.ts';

/** The longest list of near matches that is still worth offering. */
const PALING_BANYAK = 8;

/** A region with the names that documents and settings need. */
export type Wilayah = {
  /** Dotted and always text: '72.10' is Sigi, the number 72.1 is nothing. */
  readonly kode: string;
  readonly nama: string;
  readonly jenis: JenisWilayah;
  readonly namaLengkap: string;
  readonly provinsiKode: string;
  readonly provinsi: string;
  readonly jabatanKepala: 'Gubernur' | 'Bupati' | 'Wali Kota';
  readonly zona: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
};

const JABATAN = { PROVINSI: 'Gubernur', KABUPATEN: 'Bupati', KOTA: 'Wali Kota' } as const;

/** WIT: Maluku and Papua; WITA: Bali, Nusa Tenggara, Sulawesi, and Kalimantan but for its west (61) and centre (62). */
const zonaDari = (provinsiKode: string): Wilayah['zona'] => {
  if (/^[89]/.test(provinsiKode)) return 'Asia/Jayapura';
  return /^([57]|6[345])/.test(provinsiKode) ? 'Asia/Makassar' : 'Asia/Jakarta';
};

const namaLengkapDari = (kode: string, nama: string, jenis: JenisWilayah): string => {
  if (jenis === 'PROVINSI') return nama.startsWith('Daerah Istimewa') ? nama : `Provinsi ${nama}`;
  // Below the governor of Jakarta stand administrative units without a DPRD; their heads bear the usual titles.
  const administrasi = kode.startsWith('31.') ? 'Administrasi ' : '';
  return `${jenis === 'KOTA' ? 'Kota' : 'Kabupaten'} ${administrasi}${nama}`;
};

const barisProvinsi = (line: string): Wilayah[] => {
  const [kepala = '', ...anggota] = line.split('|');
  const provinsiKode = kepala.slice(0, 2);
  const provinsi = kepala.slice(2);
  const wilayah = (kode: string, nama: string, jenis: JenisWilayah): Wilayah => ({
    kode,
    nama,
    jenis,
    namaLengkap: namaLengkapDari(kode, nama, jenis),
    provinsiKode,
    provinsi,
    jabatanKepala: JABATAN[jenis],
    zona: zonaDari(provinsiKode),
  });
  return [
    wilayah(provinsiKode, provinsi, 'PROVINSI'),
    ...anggota.map((a) => {
      const nomor = a.slice(0, 2);
      return wilayah(`${provinsiKode}.${nomor}`, a.slice(2), nomor > '70' ? 'KOTA' : 'KABUPATEN');
    }),
  ];
};

let semua: ReadonlyMap<string, Wilayah> | undefined;

/** Every region by code, provinces before their kabupaten and kota. Built on first use: opening a Sheet needs none of it. */
const semuaWilayah = (): ReadonlyMap<string, Wilayah> => {
  semua ??= new Map(
    DAFTAR_WILAYAH.trim()
      .split('\n')
      .flatMap(barisProvinsi)
      .map((w) => [w.kode, w]),
  );
  return semua;
};

export const wilayahByKode = (kode: string): Wilayah | null => semuaWilayah().get(kode.trim()) ?? null;

/** The seat named in "Ditetapkan di …"; all from memory, so a person confirms it. Unlisted regions are asked. */
const IBU_KOTA: ReadonlyMap<string, string> = new Map([
  ['15', 'Jambi'],
  ['65', 'Tanjung Selor'],
  ['71.07', 'Ratahan'],
  ['72.02', 'Poso'],
  ['73.24', 'Malili'],
]);

export const ibuKotaDari = (kode: string): { readonly nama: string; readonly kepastian: 'INGATAN' } | null => {
  const nama = IBU_KOTA.get(kode);
  return nama === undefined ? null : { nama, kepastian: 'INGATAN' };
};

let kunciSemua: ReadonlyMap<Wilayah, readonly string[]> | undefined;

/** The squashed names of each region, the official one first. */
const kunciWilayah = (): ReadonlyMap<Wilayah, readonly string[]> => {
  kunciSemua ??= new Map(
    [...semuaWilayah().values()].map((w) => [w, [w.nama, ...(SEBUTAN_WILAYAH[w.kode] ?? [])].map(kunciNama)]),
  );
  return kunciSemua;
};

const saring = (cocok: (nama: readonly string[], jenis: JenisWilayah) => boolean): Wilayah[] =>
  [...kunciWilayah()].filter(([w, nama]) => cocok(nama, w.jenis)).map(([w]) => w);

/** Regions by how far their name is from what was typed: beginning, part, then at most two slips of the finger. */
const mendekati = (kunci: string): Wilayah[] => {
  if (kunci.length < 3) return [];
  const awal = saring(([nama = '']) => nama.startsWith(kunci));
  const bagian = saring(([nama = '']) => nama.includes(kunci) && !nama.startsWith(kunci));
  if (awal.length + bagian.length > 0) return [...awal, ...bagian];
  const batas = kunci.length > 4 ? 2 : 1;
  return [1, 2].flatMap((jarak) =>
    jarak > batas ? [] : saring((nama) => Math.min(...nama.map((n) => jarakSunting(n, kunci, batas))) === jarak),
  );
};

const cariNama = (teks: string): Wilayah[] => {
  const bacaan = bacaanDari(teks).filter((b) => b.kunci !== '');
  const tepat = saring((nama, jenis) =>
    bacaan.some((b) => nama.includes(b.kunci) && (b.jenis === null || b.jenis === jenis)),
  );
  if (tepat.length > 0) return tepat;
  const inti = bacaan.at(-1);
  if (inti === undefined) return [];
  const jenisLain = saring((nama) => nama.includes(inti.kunci));
  if (jenisLain.length > 0) return jenisLain;
  const dekat = mendekati(inti.kunci);
  const sejenis = dekat.filter((w) => w.jenis === inti.jenis);
  return (sejenis.length > 0 ? sejenis : dekat).slice(0, PALING_BANYAK);
};

/** 'Luwu Timur, Provinsi Sulawesi Selatan' → the region and the province that narrows it. */
const IKUT_PROVINSI = /^(.+?)(?:\s*[,(]\s*(?:prov(?:insi)?\b\.?)?|\s+prov(?:insi)?\b\.?)\s*(.+?)\)?\s*$/i;

/**
 * Regions that a typed text may mean: by dotted code, else by name in any spelling, with or without its kind.
 * All exact matches, several where the name is shared (Bogor); else at most eight near ones, the nearest first.
 */
export const cariWilayah = (teks: string): Wilayah[] => {
  const bersih = teks.trim();
  if (/^[\d.,\s]*$/.test(bersih)) {
    const w = wilayahByKode(bersih);
    return w === null ? [] : [w];
  }
  const m = IKUT_PROVINSI.exec(bersih);
  const provinsi = m === null ? [] : cariNama(`Provinsi ${m[2]}`).filter((w) => w.jenis === 'PROVINSI');
  if (m === null || provinsi.length === 0) return cariNama(bersih);
  const anggota = cariNama(m[1] ?? '').filter((w) => provinsi.some((p) => p.kode === w.provinsiKode));
  return anggota.length > 0 ? anggota : cariNama(bersih);
};
