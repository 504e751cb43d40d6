import type { BahanProgram } from '../program/bahan-program.ts';
import type { CekProgram } from '../program/cek-program.ts';
import { bacaKatalog, type Indikator, nomorIndikator } from '../program/katalog.ts';
import { NILAI_INDIKATOR } from '../tab/program.ts';
import type { KeyOf, Tab } from '../tab/tab.ts';
import { isTingkat, kunciNilai, perluDasar } from './ubah-nilai.ts';

type Baris = BahanProgram['nilai'][number];

const KOLOM = new Map<string, string>((NILAI_INDIKATOR as Tab).columns.map((c) => [c.key, c.heading]));

const cek = (r: Pick<Baris, 'baris'>, key: KeyOf<typeof NILAI_INDIKATOR>, pesan: string): CekProgram => ({
  tab: NILAI_INDIKATOR.name,
  baris: r.baris,
  kolom: KOLOM.get(key) ?? '',
  pesan,
});

/** What one year's rows are looked at with. */
type Tahun = { readonly sid: ReadonlyMap<string, Indikator>; readonly spd: ReadonlyMap<string, Indikator> };

const byNo = (all: readonly Indikator[]): ReadonlyMap<string, Indikator> => new Map(all.map((i) => [i.no, i]));

const tempat = (r: Baris, t: Tahun): readonly CekProgram[] => {
  const no = nomorIndikator(r.no);
  if (no === '')
    return [cek(r, 'no', 'No. Indikator kosong. Isi menurut tab Katalog Indikator, atau hapus baris ini.')];
  if (r.id === '' && t.sid.has(no))
    return [cek(r, 'id', `Indikator ${no} milik inovasi, tetapi ID Inovasi kosong. Isi ID inovasinya.`)];
  if (r.id !== '' && t.spd.has(no))
    return [cek(r, 'id', `Indikator ${no} milik pemerintah daerah. Kosongkan ID Inovasi pada baris ini.`)];
  return t.sid.has(no) || t.spd.has(no)
    ? []
    : [
        cek(
          r,
          'no',
          `Indikator ${no} tidak ada pada katalog tahun ${r.tahun}. Betulkan nomornya atau hapus baris ini.`,
        ),
      ];
};

const tingkat = (r: Baris): readonly CekProgram[] =>
  (['klaim', 'terverifikasi'] as const).flatMap((key) =>
    r[key] === null || isTingkat(r[key])
      ? []
      : [cek(r, key, `${KOLOM.get(key)} berisi ${String(r[key]).replace('.', ',')}. Pilih 0, 1, 2, atau 3.`)],
  );

const verifikasi = (r: Baris): readonly CekProgram[] => {
  if (r.terverifikasi === null) return [];
  const out: CekProgram[] = [];
  if (r.terverifikasi > (r.klaim ?? 0))
    out.push(
      cek(
        r,
        'terverifikasi',
        `Parameter terverifikasi ${r.terverifikasi} lebih tinggi daripada yang diklaim, ${r.klaim ?? 0}. Samakan klaimnya atau turunkan yang terverifikasi.`,
      ),
    );
  if (r.diverifikasi_oleh === '' || r.diverifikasi_tgl === '')
    out.push(
      cek(
        r,
        'diverifikasi_oleh',
        'Parameter sudah terverifikasi, tetapi siapa atau tanggal verifikasinya belum diisi. Lengkapi, atau kosongkan Parameter Terverifikasi.',
      ),
    );
  return out;
};

const dasar = (r: Baris, t: Tahun): readonly CekProgram[] => {
  const no = nomorIndikator(r.no);
  const i = (r.id === '' ? t.spd : t.sid).get(no);
  return i && (r.klaim ?? 0) > 0 && perluDasar(i) && r.dasar.trim() === ''
    ? [
        cek(
          r,
          'dasar',
          `Pilihan indikator ${no} perlu dijelaskan karena katalognya memuat catatan. Isi Dasar Pemilihan.`,
        ),
      ]
    : [];
};

const terisi = (r: Baris): boolean => r.id !== '' || r.no !== '' || r.klaim !== null || r.terverifikasi !== null;

/**
 * Levels that cannot be counted, or that nobody has explained. Rows of a closed year are history: whether they changed is
 * looked at by their fingerprint.
 */
export const cekNilai = (b: BahanProgram): readonly CekProgram[] => {
  const ditutup = new Set(b.tahunProgram.filter((t) => t.keadaan === 'DITUTUP').map((t) => t.tahun));
  const entri = new Set(b.entri.map((e) => e.id));
  const tahun = new Map<string, Tahun | null>();
  const first = new Map<string, number>();
  const out: CekProgram[] = [];
  for (const r of b.nilai) {
    if (ditutup.has(r.tahun) || !terisi(r)) continue;
    if (!tahun.has(r.tahun)) {
      const read = bacaKatalog(b.katalog, r.tahun);
      tahun.set(r.tahun, read.ok ? { sid: byNo(read.value.sid), spd: byNo(read.value.spd) } : null);
      // A catalogue that stands there and cannot be read is named at its own rows.
      if (!read.ok && !b.katalog.some((k) => k.tahun === r.tahun))
        out.push(
          cek(
            r,
            'tahun',
            r.tahun === ''
              ? 'Tahun kosong. Isi tahun indeksnya, misalnya 2026.'
              : `Tahun ${r.tahun} belum mempunyai katalog. Betulkan tahunnya, atau isi tab Katalog Indikator tahun itu.`,
          ),
        );
    }
    const t = tahun.get(r.tahun) ?? null;
    if (r.id !== '' && !entri.has(r.id))
      out.push(cek(r, 'id', `ID ${r.id} tidak ada pada tab Inovasi. Betulkan ID-nya, atau hapus baris ini.`));
    const key = kunciNilai(r);
    const ada = first.get(key);
    if (ada === undefined) first.set(key, r.baris);
    else out.push(cek(r, 'no', `Indikator ini sudah ada pada baris ${ada}. Sisakan satu baris untuk tiap indikator.`));
    out.push(...tingkat(r), ...verifikasi(r));
    if (t) out.push(...tempat(r, t), ...dasar(r, t));
  }
  return out;
};
