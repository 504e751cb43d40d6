import { type BarisBertempat, bagikan, NOMOR_DIKTUM, type Tempat } from './bagian-naskah.ts';
import { type Aliran, alirkan, bacaBaris, type Rentang } from './baris-naskah.ts';
import { bacaKelompok, type Kelompok } from './daftar-bertingkat.ts';
import { type JenisDiperiksa, kenaliJenis } from './jenis-diperiksa.ts';
import { bacaKepala, type KepalaNaskah } from './judul-naskah.ts';
import { bacaRujukan, type Rujukan } from './rujukan.ts';
import { type Butir, bacaButir } from './tanda-butir.ts';

/** A labelled part with its items. */
export type Bagian = { readonly baris: number; readonly butir: readonly Butir[]; readonly rentang: Rentang };

export type Diktum = { readonly nama: string; readonly nomor: number; readonly teks: string; readonly baris: number };

/** A pasted document, read once: every rule looks at this. */
export type NaskahTerbaca = {
  readonly jenis: JenisDiperiksa;
  /** A decree or regulation, the kinds that the drafting rules are for. */
  readonly produkHukum: boolean;
  readonly baris: readonly BarisBertempat[];
  readonly alir: Aliran;
  readonly kepala: KepalaNaskah;
  readonly menimbang: Bagian | null;
  readonly mengingat: Bagian | null;
  readonly memperhatikan: Bagian | null;
  readonly tembusan: Bagian | null;
  readonly memutuskan: BarisBertempat | null;
  readonly menetapkan: { readonly teks: string; readonly baris: number } | null;
  readonly diktum: readonly Diktum[];
  readonly pasal: readonly BarisBertempat[];
  readonly kelompok: readonly Kelompok[];
  readonly batang: Rentang | null;
  readonly penutup: readonly BarisBertempat[];
  readonly lampiran: readonly BarisBertempat[];
  readonly rujukan: readonly Rujukan[];
  /** The draft mark stands, or the number is still open and nothing says otherwise. */
  readonly masihKonsep: boolean;
};

type Pilihan = { readonly jenis?: JenisDiperiksa; readonly tandaKonsep: string; readonly judulTembusan: string };

const PRODUK_HUKUM: readonly JenisDiperiksa[] = ['KEPUTUSAN', 'PERATURAN', 'PERDA'];

/** The dicta with the lines that belong to each. */
const bacaDiktum = (batang: readonly BarisBertempat[]): readonly Diktum[] => {
  const out: { nama: string; nomor: number; teks: string[]; baris: number }[] = [];
  for (const b of batang) {
    if (b.buka?.macam === 'diktum')
      out.push({ nama: b.buka.nama, nomor: NOMOR_DIKTUM.get(b.buka.nama) ?? 0, teks: [b.isi], baris: b.no });
    else out[out.length - 1]?.teks.push(b.teks);
  }
  return out.map((d) => ({ ...d, teks: d.teks.join(' ').trim() }));
};

export const bacaNaskah = (teks: string, pilihan: Pilihan): NaskahTerbaca => {
  const baris = bagikan(bacaBaris(teks), pilihan.judulTembusan);
  const alir = alirkan(baris);
  const di = new Map<Tempat, BarisBertempat[]>();
  for (const b of baris) {
    const same = di.get(b.tempat);
    if (same) same.push(b);
    else di.set(b.tempat, [b]);
  }
  const rentangDari = (lines: readonly BarisBertempat[]): Rentang => {
    const first = lines[0]?.index ?? 0;
    const last = lines[lines.length - 1]?.index ?? first;
    return { mulai: alir.awal[first] ?? 0, akhir: alir.awal[last + 1] ?? alir.teks.length };
  };
  const bagian = (tempat: Tempat): Bagian | null => {
    const lines = di.get(tempat);
    const [first] = lines ?? [];
    if (!lines || !first) return null;
    const isi = lines.map((b) => ({ no: b.no, teks: b.isi })).filter((b) => b.teks !== '');
    return { baris: first.no, butir: bacaButir(isi), rentang: rentangDari(lines) };
  };
  const batang = di.get('batang') ?? [];
  const menetapkan = di.get('menetapkan');
  const tembusan = di.get('tembusan') ?? [];
  const kepala = bacaKepala(baris, pilihan.tandaKonsep);
  const jenis = pilihan.jenis ?? kenaliJenis(baris);
  return {
    jenis,
    produkHukum: PRODUK_HUKUM.includes(jenis),
    baris,
    alir,
    kepala,
    menimbang: bagian('menimbang'),
    mengingat: bagian('mengingat'),
    memperhatikan: bagian('memperhatikan'),
    tembusan:
      tembusan.length < 2
        ? null
        : {
            baris: tembusan[0]?.no ?? 1,
            butir: bacaButir(tembusan.slice(1).map((b) => ({ no: b.no, teks: b.teks }))),
            rentang: rentangDari(tembusan),
          },
    memutuskan: di.get('memutuskan')?.find((b) => /^m ?e ?m/i.test(b.teks)) ?? null,
    menetapkan: menetapkan
      ? {
          teks: menetapkan
            .map((b) => b.isi)
            .join(' ')
            .trim(),
          baris: menetapkan[0]?.no ?? 1,
        }
      : null,
    diktum: bacaDiktum(batang),
    pasal: batang.filter((b) => b.buka?.macam === 'pasal'),
    kelompok: bacaKelompok(batang),
    batang: batang.length === 0 ? null : rentangDari(batang),
    penutup: di.get('penutup') ?? [],
    lampiran: di.get('lampiran') ?? [],
    rujukan: bacaRujukan(alir.teks),
    masihKonsep: kepala.tandaKonsep || (kepala.nomor !== null && !kepala.nomor.terisi),
  };
};
