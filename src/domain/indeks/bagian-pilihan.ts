import type { DaftarPD } from '../aturan/aturan.ts';
import { bulatkan, teksDuaAngka } from '../program/bulatkan.ts';
import { namaTerdaftar } from '../ringkasan/daftar-tenggat.ts';
import type { BagianHalaman } from '../ringkasan/halaman.ts';
import { urutTeks } from '../ringkasan/urut.ts';
import { foldName } from '../teks.ts';
import { BARIS_TERBANYAK } from './bagian-kelayakan.ts';
import { type HasilIid, keIndeks, nilaiJumlah, pembagi } from './hitung-iid.ts';
import type { TigaIndeks } from './indeks-himpunan.ts';
import type { InovasiDinilai, Proyeksi } from './proyeksi.ts';

/** Further down nobody decides anything; the list of all of them stands at the end of the page. */
const KELUAR_TERBANYAK = 50;

const CARA = [
  ['klaim', 'Klaim apa adanya'],
  ['terverifikasi', 'Hanya yang terverifikasi'],
  ['perkiraan', 'Perkiraan'],
] as const satisfies readonly (readonly [keyof TigaIndeks, string])[];

/** What of the best set and of the region's own indicators is claimed and not verified yet, as it enters the total. */
const belumDiverifikasi = ({ masuk, spd, ketentuan: k }: Proyeksi): number =>
  spd.belumDiverifikasi +
  (masuk.length > 0 ? masuk.reduce((sum, i) => sum + i.kematangan.belumDiverifikasi, 0) / pembagi(k, masuk.length) : 0);

/** The projection three ways, with its parts, as a table and bars. */
export const bagianProyeksi = (p: Proyeksi): BagianHalaman => {
  const sel = (h: HasilIid | null, key: 'iid' | 'mean' | 'jumlah'): number | '' => (h ? bulatkan(h[key]) : '');
  const belum = keIndeks(p.ketentuan, belumDiverifikasi(p));
  return {
    judul: `Proyeksi ${p.tahun} tiga cara`,
    kalimat:
      belum > 0
        ? [`Klaim pilihan terbaik yang belum diverifikasi bernilai ${teksDuaAngka(belum)} poin indeks.`]
        : p.masuk.length > 0
          ? ['Semua klaim pilihan terbaik sudah diverifikasi.']
          : [],
    kepala: [
      'Proyeksi',
      'Pilihan Terbaik',
      'Semua yang Lolos',
      'Rata-rata Kematangan',
      'Nilai Jumlah',
      'Predikat Terbaik',
      'Predikat Semua',
    ],
    baris: CARA.map(([key, label]) => {
      const baik = p.terbaik[key];
      return [
        label,
        sel(baik, 'iid'),
        sel(p.semua[key], 'iid'),
        sel(baik, 'mean'),
        sel(baik, 'jumlah'),
        baik?.predikat ?? 'Belum dihitung',
        p.semua[key]?.predikat ?? '',
      ];
    }),
    grafik: { judul: 'Proyeksi indeks', lebar: 3 },
  };
};

/** The six urusan of basic service, and what hangs on them. */
export const bagianYandas = ({ yandas, ketentuan: k, masuk, lolos }: Proyeksi): BagianHalaman => {
  const kosong = yandas.filter((u) => u.lolos === 0);
  const ada = yandas.length - kosong.length;
  const nilai = keIndeks(k, nilaiJumlah(k, lolos.length, yandas.length));
  const terwakili = yandas.filter((u) => u.terpilih > 0).length;
  return {
    judul: 'Urusan wajib pelayanan dasar',
    kalimat: [
      `${ada} dari ${yandas.length} urusan mempunyai inovasi yang lolos, ${terwakili} terwakili dalam pilihan terbaik; paling sedikit ${k.yandasMinimum} agar nilai jumlah inovasi dihitung. Hanya urusan utama yang dihitung.`,
      ...(kosong.length > 0 ? [`Belum ada: ${kosong.map((u) => u.nama).join('; ')}.`] : []),
      ...(ada < k.yandasMinimum
        ? [
            `Selama belum cukup, nilai jumlah inovasi 0${lolos.length > 0 ? `; bila cukup, ${teksDuaAngka(nilai)} poin indeks untuk semua yang lolos` : ''}.`,
          ]
        : terwakili < k.yandasMinimum && masuk.length > 0
          ? ['Urusan yang kurang tidak diambil, karena menurunkan rata-rata lebih besar daripada nilai jumlahnya.']
          : []),
    ],
    kepala: ['Urusan', 'Lolos', 'Terpilih'],
    baris: yandas.map((u) => [u.nama, u.lolos, u.terpilih]),
  };
};

/** Titles that stand more than once in a set: one innovation may have been recorded twice. */
const judulGanda = (dari: readonly InovasiDinilai[]): readonly string[] => {
  const seen = new Map<string, string[]>();
  for (const { e } of dari) {
    const key = foldName(e.nama_inovasi);
    if (key !== '') seen.set(key, [...(seen.get(key) ?? []), e.nama_inovasi]);
  }
  return [...seen.values()].flatMap(([first = '', ...more]) => (more.length > 0 ? [first] : []));
};

/** The best set: how many, what it gains, and which they are, the ripest claim first. */
export const bagianPilihan = (p: Proyeksi, pd: DaftarPD): BagianHalaman => {
  const { ketentuan: k, lolos, masuk } = p;
  const cara = p.dasar === 'PERKIRAAN' ? 'perkiraan' : 'klaim';
  const selisih = (p.terbaik[cara]?.iid ?? 0) - (p.semua[cara]?.iid ?? 0);
  const kursi = p.kursiKosong;
  const ganda = judulGanda(masuk);
  const rata = masuk.length > 0 ? (p.terbaik[cara]?.mean ?? 0) * (pembagi(k, masuk.length) / masuk.length) : 0;
  return {
    judul: 'Pilihan terbaik untuk diajukan',
    kalimat: [
      masuk.length === 0
        ? 'Belum ada inovasi yang menambah indeks bila diajukan. Isi Tanggal Penerapan inovasi yang sudah berjalan, lalu pilih parameternya lewat Program, Panel indeks.'
        : `Ajukan ${masuk.length} dari ${lolos.length} inovasi yang lolos, dipilih menurut ${cara}; tidak ada pilihan lain yang indeksnya lebih tinggi menurut ketentuan ini. Proyeksinya ${teksDuaAngka(selisih)} poin di atas mengajukan semuanya.`,
      ...(kursi > 0
        ? [
            `Tempat yang masih kosong: ${kursi}. Jumlah kematangan dibagi paling sedikit ${k.pembagiMinimum}; ${masuk.length > 0 ? `tiap inovasi baru sematang rata-rata pilihan menambah ${teksDuaAngka(keIndeks(k, k.pembagiMinimum > 0 ? rata / k.pembagiMinimum : 0))} poin` : 'tempat yang kosong dihitung 0'}.`,
          ]
        : []),
      ...(ganda.length > 0
        ? [
            `Berjudul sama dalam pilihan: ${ganda.join('; ')}. Pilih Periksa, Cari usulan kembar sebelum mengajukan keduanya.`,
          ]
        : []),
    ],
    ...(masuk.length > 0
      ? {
          kepala: ['Ajukan', 'Perangkat Daerah', 'Klaim', 'Terverifikasi'],
          baris: [...masuk]
            .sort((a, b) => b.kematangan.klaim - a.kematangan.klaim || urutTeks(a.e.id, b.e.id))
            .slice(0, BARIS_TERBANYAK)
            .map(({ e, kematangan: { klaim, terverifikasi } }) => [
              e.nama_inovasi,
              namaTerdaftar(e.pd_pengusul, pd),
              bulatkan(klaim),
              terverifikasi === null ? '' : bulatkan(terverifikasi),
            ]),
        }
      : {}),
  };
};

/** What may be submitted and is better left out, with what it would cost; nothing where all of it is chosen. */
export const bagianKeluar = ({ lolos, keluar }: Proyeksi, pd: DaftarPD): readonly BagianHalaman[] => {
  if (keluar.length === 0) return [];
  const byId = new Map(lolos.map((i) => [i.e.id, i]));
  return [
    {
      judul: 'Lolos, tetapi sebaiknya tidak diajukan',
      kalimat: [
        keluar.length > KELUAR_TERBANYAK
          ? `${keluar.length} inovasi; ditampilkan ${KELUAR_TERBANYAK} yang paling sedikit menurunkan indeks.`
          : `${keluar.length} inovasi.`,
      ],
      kepala: ['Inovasi', 'Perangkat Daerah', 'Klaim', 'Penurunan Indeks'],
      baris: keluar.slice(0, KELUAR_TERBANYAK).map(({ id, selisih }) => {
        const i = byId.get(id);
        return [
          i?.e.nama_inovasi ?? id,
          namaTerdaftar(i?.e.pd_pengusul ?? '', pd),
          bulatkan(i?.kematangan.klaim ?? 0),
          bulatkan(Math.max(0, -selisih)),
        ];
      }),
    },
  ];
};
