type Golongan =
  | 'WAJIB_YANDAS'
  | 'WAJIB_NON_YANDAS'
  | 'PILIHAN'
  | 'PENDUKUNG'
  | 'PENUNJANG'
  | 'PENGAWASAN'
  | 'KEWILAYAHAN'
  | 'PEMERINTAHAN_UMUM';

type Urusan = {
  /** Text in every place: '2.20' is Statistik, the number 2.2 is nothing. */
  readonly kode: string;
  readonly nama: string;
  readonly golongan: Golongan;
  /** Urusan wajib of basic service (pelayanan dasar), the six that the national index counts first. */
  readonly yandas: boolean;
  readonly sinonim: readonly string[];
};

const GOLONGAN: Readonly<Record<string, Golongan>> = {
  '1': 'WAJIB_YANDAS',
  '2': 'WAJIB_NON_YANDAS',
  '3': 'PILIHAN',
  '4': 'PENDUKUNG',
  '5': 'PENUNJANG',
  '6': 'PENGAWASAN',
  '7': 'KEWILAYAHAN',
  '8': 'PEMERINTAHAN_UMUM',
};

/** The national application offers "Fungsi Penunjang lainnya…", for which the nomenclature has no code; this one is ours. */
const PENUNJANG_LAINNYA = '5.99';

/**
 * Code, name (Permendagri 90/2019), then other spellings; the first is that of UU 23/2014 and of the national
 * application where it differs. Case, spaces, punctuation and "dan"/"serta" never matter and are not listed.
 */
const TABEL = `1.01|Pendidikan
1.02|Kesehatan
1.03|Pekerjaan Umum dan Penataan Ruang|Pekerjaan Umum|Penataan Ruang|PUPR
1.04|Perumahan dan Kawasan Permukiman|Perumahan Rakyat dan Kawasan Permukiman|Perumahan Rakyat|Perumahan
1.05|Ketenteraman dan Ketertiban Umum serta Perlindungan Masyarakat|Trantibumlinmas|Ketenteraman dan Ketertiban Umum
1.06|Sosial
2.07|Tenaga Kerja|Ketenagakerjaan
2.08|Pemberdayaan Perempuan dan Perlindungan Anak|PPPA
2.09|Pangan|Ketahanan Pangan
2.10|Pertanahan
2.11|Lingkungan Hidup
2.12|Administrasi Kependudukan dan Pencatatan Sipil|Administrasi Kependudukan|Kependudukan dan Pencatatan Sipil|Adminduk
2.13|Pemberdayaan Masyarakat dan Desa|Pemberdayaan Masyarakat Desa
2.14|Pengendalian Penduduk dan Keluarga Berencana|Pengendalian Penduduk dan KB|Keluarga Berencana
2.15|Perhubungan
2.16|Komunikasi dan Informatika|Kominfo
2.17|Koperasi, Usaha Kecil, dan Menengah|Koperasi dan UKM|Koperasi, Usaha Mikro, Kecil, dan Menengah|Koperasi dan UMKM|Koperasi
2.18|Penanaman Modal
2.19|Kepemudaan dan Olahraga|Pemuda dan Olahraga
2.20|Statistik
2.21|Persandian
2.22|Kebudayaan
2.23|Perpustakaan
2.24|Kearsipan
3.25|Kelautan dan Perikanan|Perikanan|Kelautan
3.26|Pariwisata
3.27|Pertanian
3.28|Kehutanan
3.29|Energi dan Sumber Daya Mineral|ESDM
3.30|Perdagangan
3.31|Perindustrian
3.32|Transmigrasi|Ketransmigrasian
4.01|Sekretariat Daerah
4.02|Sekretariat DPRD
5.01|Perencanaan|Perencanaan Pembangunan
5.02|Keuangan
5.03|Kepegawaian
5.04|Pendidikan dan Pelatihan
5.05|Penelitian dan Pengembangan|Litbang
5.06|Pengelolaan Perbatasan
5.07|Pengelolaan Penghubung
5.99|Fungsi Penunjang lainnya sesuai dengan ketentuan peraturan perundang-undangan|Fungsi Penunjang lainnya|Fungsi Penunjang lainnya sesuai dengan peraturan perundang-undangan
6.01|Inspektorat Daerah|Inspektorat
7.01|Kecamatan
8.01|Kesatuan Bangsa dan Politik`;

/** Every urusan and supporting element, in the order of the codes. */
export const URUSAN: readonly Urusan[] = TABEL.split('\n').map((line) => {
  const [kode = '', nama = '', ...sinonim] = line.split('|');
  return { kode, nama, sinonim, golongan: GOLONGAN[kode.charAt(0)] ?? 'PENUNJANG', yandas: kode.startsWith('1.') };
});

const BY_KODE = new Map(URUSAN.map((u) => [u.kode, u]));

export const urusanByKode = (kode: string): Urusan | null => BY_KODE.get(kode) ?? null;

/** '1.02 Kesehatan', as dropdowns offer it; null for an unknown code. */
export const labelUrusan = (kode: string): string | null => {
  const u = BY_KODE.get(kode);
  if (u === undefined) return null;
  return kode === PENUNJANG_LAINNYA ? u.nama : `${kode} ${u.nama}`;
};

/** Spellings met in real registers, word by word; the law itself writes pelindungan where the nomenclature does not. */
const EJAAN: ReadonlyMap<string, string> = new Map([
  ['dan', ''],
  ['serta', ''],
  ['pelindungan', 'perlindungan'],
  ['ketentraman', 'ketenteraman'],
  ['pemukiman', 'permukiman'],
  ['adminitrasi', 'administrasi'],
  ['perundangan', 'perundangundangan'],
]);

/** A word of the text with its place in it; codes stay one word. */
type Kata = { readonly teks: string; readonly mulai: number; readonly akhir: number };

const kataDari = (teks: string): Kata[] =>
  [...teks.toLowerCase().matchAll(/\d+(?:\.\d+)*|\p{L}+/gu)].map((m) => ({
    teks: EJAAN.get(m[0]) ?? m[0],
    mulai: m.index,
    akhir: m.index + m[0].length,
  }));

const kunciDari = (teks: string): string =>
  kataDari(teks)
    .map((k) => k.teks)
    .join('');

let kodeByKunci: ReadonlyMap<string, string> | undefined;

/** Code by every compared spelling, built on first use. */
const semuaKunci = (): ReadonlyMap<string, string> => {
  kodeByKunci ??= new Map(
    URUSAN.flatMap((u) =>
      [u.kode, u.nama, `${u.kode} ${u.nama}`, ...u.sinonim].map((teks) => [kunciDari(teks), u.kode] as const),
    ),
  );
  return kodeByKunci;
};

const AWALAN = /^\s*(?:urusan\s+)?(?:pemerintahan\s+)?(?:wajib\s+|pilihan\s+)?(?:bidang\s+)?(?:urusan\s+)?/i;

/** The code that a text means: code, label, name or known spelling; null when it means none. */
export const parseUrusan = (teks: string): string | null =>
  semuaKunci().get(kunciDari(teks.replace(AWALAN, ''))) ?? null;

/** How many words from `awal` spell an urusan, the longest first: names hold commas, so a comma ends nothing. */
const cocokTerpanjang = (kata: readonly Kata[], awal: number): { kode: string; jumlah: number } | null => {
  let gabung = '';
  let temuan: { kode: string; jumlah: number } | null = null;
  for (let i = awal; i < kata.length && gabung.length < 120; i++) {
    gabung += kata[i]?.teks ?? '';
    const kode = semuaKunci().get(gabung);
    if (kode !== undefined) temuan = { kode, jumlah: i - awal + 1 };
  }
  return temuan;
};

/** Several urusan out of one cell, each once, and what is left of it as it was written. */
export const parseDaftarUrusan = (teks: string): { readonly kode: string[]; readonly sisa: string[] } => {
  const kata = kataDari(teks);
  const kode = new Set<string>();
  const sisa: string[] = [];
  let bebas: Kata | null = null;
  const tutup = (akhir: number): void => {
    if (bebas !== null)
      sisa.push(
        ...teks
          .slice(bebas.mulai, akhir)
          .split(/[,;\n]/)
          .map((s) => s.trim())
          .filter(Boolean),
      );
    bebas = null;
  };
  for (let i = 0; i < kata.length; ) {
    const k = kata[i] as Kata;
    const cocok = k.teks === '' ? null : cocokTerpanjang(kata, i);
    if (cocok === null) {
      if (k.teks !== '') bebas ??= k;
      i++;
      continue;
    }
    tutup(kata[i - 1]?.akhir ?? 0);
    kode.add(cocok.kode);
    i += cocok.jumlah;
  }
  tutup(kata.at(-1)?.akhir ?? 0);
  return { kode: [...kode], sisa };
};
