import type { BahanProgram } from '../program/bahan-program.ts';
import type { GAGASAN, KEGIATAN } from '../tab/gagasan.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import type { RowOf } from '../tab/tab.ts';
import { isTanggal } from '../tanggal.ts';
import { foldName } from '../teks.ts';
import { hitungPeserta, jumlahPeserta, kunciOrang, menurutKegiatan } from './hitung-peserta.ts';

/** From people to what came of it. */
export type Corong = {
  readonly peserta: number;
  readonly gagasan: number;
  readonly usulan: number;
  readonly ditetapkan: number;
  readonly diterapkan: number;
};

export const TAHAP_CORONG = [
  ['peserta', 'Peserta kegiatan'],
  ['gagasan', 'Gagasan'],
  ['usulan', 'Usulan'],
  ['ditetapkan', 'Ditetapkan'],
  ['diterapkan', 'Diterapkan'],
] as const satisfies readonly (readonly [keyof Corong, string])[];

type Bahan = Pick<BahanProgram, 'kegiatan' | 'peserta' | 'gagasan' | 'entri' | 'pd'>;
type Kegiatan = Bahan['kegiatan'][number];
type Gagasan = Bahan['gagasan'][number];

const tahunDari = (tanggal: string): string => (isTanggal(tanggal) ? tanggal.slice(0, 4) : '');

/** The year of an event: the one in which it begins. */
export const tahunKegiatan = (k: Pick<Kegiatan, 'mulai' | 'selesai'>): string =>
  tahunDari(k.mulai) || tahunDari(k.selesai);

/** The year of an idea: as it says, else the one of its event. */
export const tahunGagasan = (b: {
  readonly kegiatan: readonly RowOf<typeof KEGIATAN>[];
}): ((g: RowOf<typeof GAGASAN>) => string) => {
  const acara = new Map(b.kegiatan.map((k) => [foldName(k.nama), tahunKegiatan(k)]));
  return (g) => g.tahun || acara.get(foldName(g.kegiatan)) || '';
};

const DITERAPKAN: readonly string[] = ['PENERAPAN', 'PENERAPAN_DITANGGUHKAN'];

/** What ideas led to: proposals that stand in the register, each once; of these the ones with a decree, and the applied ones. */
const dariGagasan = (gagasan: readonly Gagasan[], byId: ReadonlyMap<string, Inovasi>): Omit<Corong, 'peserta'> => {
  const usulan = [...new Set(gagasan.map((g) => g.id_usulan))].flatMap((id) => byId.get(id) ?? []);
  return {
    gagasan: gagasan.length,
    usulan: usulan.length,
    ditetapkan: usulan.filter((e) => e.sk_no !== '' && e.sk_tgl !== '').length,
    diterapkan: usulan.filter((e) => DITERAPKAN.includes(e.status)).length,
  };
};

const entriMenurutId = (b: Bahan): ReadonlyMap<string, Inovasi> => new Map(b.entri.map((e) => [e.id, e]));

const berisi = (b: Bahan): readonly Gagasan[] => b.gagasan.filter((g) => g.gagasan !== '');

type Hadir = (kegiatan: string) => Bahan['peserta'];

/** People of several events: by name where they are listed, each once; events without a list add what they say themselves. */
const orangDari = (b: Bahan, hadir: Hadir, kegiatan: readonly Kegiatan[]): number => {
  const tanpaDaftar = kegiatan.filter((k) => hitungPeserta(hadir(k.nama), b.pd).jumlah === 0);
  return (
    hitungPeserta(
      kegiatan.flatMap((k) => hadir(k.nama)),
      b.pd,
    ).jumlah + tanpaDaftar.reduce((sum, k) => sum + (jumlahPeserta(k, [], b.pd) ?? 0), 0)
  );
};

/** Years in which there was an event or an idea, the latest first. */
export const tahunCorong = (b: Bahan): readonly string[] => {
  const tahun = tahunGagasan(b);
  return [...new Set([...b.kegiatan.map(tahunKegiatan), ...berisi(b).map(tahun)])]
    .filter((t) => t !== '')
    .sort()
    .reverse();
};

/** The funnel of a year. */
export const corongTahun = (b: Bahan, tahun: string): Corong => {
  const of = tahunGagasan(b);
  return {
    peserta: orangDari(
      b,
      menurutKegiatan(b.peserta),
      b.kegiatan.filter((k) => tahunKegiatan(k) === tahun),
    ),
    ...dariGagasan(
      berisi(b).filter((g) => of(g) === tahun),
      entriMenurutId(b),
    ),
  };
};

/** The funnel of each event of a year; last, with an empty name, what came from no event of the list. */
export const corongKegiatan = (
  b: Bahan,
  tahun: string,
): readonly { readonly kegiatan: string; readonly corong: Corong }[] => {
  const byId = entriMenurutId(b);
  const of = tahunGagasan(b);
  const hadir = menurutKegiatan(b.peserta);
  const gagasan = menurutKegiatan(berisi(b));
  const acara = b.kegiatan.filter((k) => k.nama !== '' && tahunKegiatan(k) === tahun);
  const dikenal = new Set(b.kegiatan.map((k) => foldName(k.nama)));
  const lain = berisi(b).filter((g) => of(g) === tahun && !dikenal.has(foldName(g.kegiatan)));
  return [
    ...acara.map((k) => ({
      kegiatan: k.nama,
      corong: {
        peserta: orangDari(b, hadir, [k]),
        ...dariGagasan(gagasan(k.nama), byId),
      },
    })),
    ...(lain.length > 0 ? [{ kegiatan: '', corong: { peserta: 0, ...dariGagasan(lain, byId) } }] : []),
  ];
};

/** What a year taught: events, people of the lists, and hours times people; events that name nobody are counted apart. */
export type Kapasitas = {
  readonly kegiatan: number;
  readonly orang: number;
  readonly jamOrang: number;
  readonly tanpaDaftar: number;
};

/** Hours of a listed person: its own, else those of the event. */
export const kapasitasTahun = (b: Bahan, tahun: string): Kapasitas => {
  const acara = b.kegiatan.filter((k) => tahunKegiatan(k) === tahun);
  const orang = new Set<string>();
  let jamOrang = 0;
  let tanpaDaftar = 0;
  const hadir = menurutKegiatan(b.peserta);
  for (const k of acara) {
    const siapa = new Map(
      hadir(k.nama).flatMap((p) => {
        const key = kunciOrang(p, b.pd);
        return key === '' ? [] : [[key, p] as const];
      }),
    );
    if (siapa.size === 0) tanpaDaftar++;
    for (const [key, p] of siapa) {
      orang.add(key);
      const jam = p.jam_pelajaran ?? k.jam_pelajaran;
      jamOrang += typeof jam === 'number' ? jam : 0;
    }
  }
  return { kegiatan: acara.length, orang: orang.size, jamOrang, tanpaDaftar };
};
