import type { Naskah, Table } from '../naskah/naskah.ts';
import { renderLines } from '../naskah/render-lines.ts';
import { renderText } from '../naskah/render-text.ts';
import { bacaNaskah, type NaskahTerbaca } from '../periksa-naskah/naskah-terbaca.ts';
import { type Potongan, potonganKata } from './beda-kata.ts';
import { inovasiAsing, inovasiHilang, inti, type Pertentangan, pertentanganKlausul } from './bertentangan.ts';
import { cocokkanAlinea } from './cocokkan-alinea.ts';
import { type BedaLampiran, cocokkanLampiran } from './cocokkan-lampiran.ts';
import { jodohkan, type Klausul, type Pasangan } from './jodohkan.ts';
import { type Kata, kataTeks, kunciKata, tulisKata } from './kata.ts';
import { klausulTerbaca, tunggal } from './klausul-terbaca.ts';
import { bacaLampiran, type LampiranTerbaca } from './lampiran-terbaca.ts';
import type { NilaiTetap } from './nilai-tetap.ts';

export const JENIS_BEDA = [
  { code: 'DIUBAH', label: 'kata-kata diubah' },
  { code: 'DIHAPUS', label: 'dihapus' },
  { code: 'DITAMBAH', label: 'ditambah' },
  { code: 'PINDAH', label: 'pindah tempat' },
] as const;

export type JenisBeda = (typeof JENIS_BEDA)[number]['code'];

/** One difference: where it stands, what stood and what stands, and what of it contradicts the register. */
export type ButirBeda = {
  readonly tempat: string;
  readonly jenis: JenisBeda;
  readonly semula: string;
  readonly menjadi: string;
  readonly potongan: readonly Potongan[];
  readonly bertentangan: readonly Pertentangan[];
};

export type HasilBeda = {
  /** Parts that were compared and say the same. */
  readonly sama: number;
  readonly diubah: number;
  readonly dihapus: number;
  readonly ditambah: number;
  readonly pindah: number;
  /** Differences that contradict the register. */
  readonly bertentangan: number;
  readonly butir: readonly ButirBeda[];
};

export type PilihanCocok = { readonly tandaKonsep: string; readonly judulTembusan: string };

/** Marks that change how a text is shown but not what it says, and what no document can carry. */
const TAK_TAMPAK = /[\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}]/gu;

const butirDari = (
  tempat: string,
  jenis: JenisBeda,
  lama: readonly Kata[],
  baru: readonly Kata[],
  bertentangan: readonly Pertentangan[],
): ButirBeda => ({
  tempat,
  jenis,
  semula: tulisKata(lama),
  menjadi: tulisKata(baru),
  potongan: jenis === 'PINDAH' ? [] : potonganKata(lama, baru),
  bertentangan,
});

const tabelDari = (naskah: Naskah): Table | null =>
  naskah.lampiran.flatMap((l) => l.blocks.flatMap((b) => (b.type === 'table' ? [b] : [])))[0] ?? null;

const lampiranDari = (n: NaskahTerbaca, table: Table | null): LampiranTerbaca =>
  bacaLampiran(
    n.lampiran.map((b) => b.teks),
    table,
  );

const klausulLampiran = (l: LampiranTerbaca): readonly Klausul[] => [
  ...tunggal('Kepala Lampiran', l.kepala),
  ...tunggal('Tanda tangan Lampiran', l.tandaTangan),
  ...tunggal('Penjelasan', l.penjelasan),
];

/** Names of an entry, for a row that the other side does not have. */
const idBaris = (row: number, nilai: readonly NilaiTetap[]): string =>
  nilai.filter((n) => n.hal === 'Nama Inovasi')[row]?.id ?? '';

const beda = (
  { lama, baru, pindah }: Pasangan,
  nilai: readonly NilaiTetap[],
  seluruh: readonly string[],
): readonly ButirBeda[] => {
  const [a, b] = [lama?.kata ?? [], baru?.kata ?? []];
  const tempat = (lama ?? baru)?.tempat ?? '';
  const kini = lama && baru && lama.tempat !== baru.tempat ? `${tempat}, kini ${baru.tempat}` : tempat;
  if (!lama) return [butirDari(tempat, 'DITAMBAH', a, b, [])];
  const salah = kunciKata(a) === kunciKata(b) ? [] : pertentanganKlausul(a, b, nilai, seluruh);
  if (!baru) return [butirDari(tempat, 'DIHAPUS', a, b, salah)];
  return [
    ...(kunciKata(a) === kunciKata(b) ? [] : [butirDari(kini, 'DIUBAH', a, b, salah)]),
    ...(pindah ? [butirDari(kini, 'PINDAH', a, b, [])] : []),
  ];
};

const bedaLampiran = (b: BedaLampiran, nilai: readonly NilaiTetap[]): ButirBeda => {
  const id = b.baris === null ? '' : idBaris(b.baris, nilai);
  const own = nilai.filter((n) => n.id === id);
  const nama = own.find((n) => n.hal === 'Nama Inovasi')?.cetak ?? '';
  const salah =
    b.jenis === 'DIHAPUS' && nama !== ''
      ? [inovasiHilang(id, nama)]
      : b.jenis === 'DITAMBAH' && nilai.some((n) => n.hal === 'Nama Inovasi')
        ? [inovasiAsing(tulisKata(b.baru.slice(0, 12)))]
        : b.jenis === 'DIUBAH' && id !== ''
          ? pertentanganKlausul(b.lama, b.baru, own, inti(b.baru))
          : [];
  return butirDari(b.tempat, b.jenis, b.lama, b.baru, salah);
};

const hitung = (butir: readonly ButirBeda[], sama: number): HasilBeda => {
  const n = (jenis: JenisBeda): number => butir.filter((b) => b.jenis === jenis).length;
  return {
    sama,
    diubah: n('DIUBAH'),
    dihapus: n('DIHAPUS'),
    ditambah: n('DITAMBAH'),
    pindah: n('PINDAH'),
    bertentangan: butir.filter((b) => b.bertentangan.length > 0).length,
    butir,
  };
};

/** The counts as one sentence: what contradicts is said where there is any. */
export const ringkasBeda = (h: HasilBeda): string => {
  const counts = [
    [h.diubah, 'diubah'],
    [h.dihapus, 'dihapus'],
    [h.ditambah, 'ditambah'],
    [h.pindah, 'pindah tempat'],
  ] as const;
  const parts = counts.filter(([n]) => n > 0).map(([n, kata]) => `${n} bagian ${kata}`);
  if (parts.length === 0) return 'Tidak ada perbedaan dengan register.';
  const salah =
    h.bertentangan > 0
      ? `${h.bertentangan} bertentangan dengan register`
      : 'tidak ada yang bertentangan dengan register';
  return `${parts.join(', ')}; ${salah}.`;
};

const JENIS_PERATURAN: readonly string[] = ['PERKADA', 'PERDA'];

/** Decrees and regulations have clauses; all others are compared paragraph by paragraph. */
const berklausul = (naskah: Naskah): boolean =>
  naskah.kind.includes('KEPUTUSAN') || JENIS_PERATURAN.includes(naskah.kind);

/**
 * A document as it is composed from the register beside its text as it stands now: what was reworded, left out, added or
 * moved, clause by clause, and which of that contradicts what the register holds. Marks of numbering, line ends, spacing and
 * the kinds of quotes are no difference.
 */
export const cocokkan = (
  naskah: Naskah,
  teks: string,
  nilai: readonly NilaiTetap[],
  pilihan: PilihanCocok,
): HasilBeda => {
  const kini = teks.replace(TAK_TAMPAK, '');
  const utuh = renderLines(naskah);
  if (!berklausul(naskah)) {
    if (kunciKata(kataTeks(renderText(naskah))) === kunciKata(kataTeks(kini))) return hitung([], utuh.length);
    const { butir, sama } = cocokkanAlinea(utuh, kini);
    const seluruh = inti(kataTeks(kini));
    return hitung(
      butir.map(({ tempat, lama, baru }) =>
        butirDari(
          tempat,
          lama.length === 0 ? 'DITAMBAH' : baru.length === 0 ? 'DIHAPUS' : 'DIUBAH',
          lama,
          baru,
          pertentanganKlausul(lama, baru, nilai, seluruh),
        ),
      ),
      sama,
    );
  }
  const jenis = naskah.kind === 'PERDA' ? 'PERDA' : naskah.kind === 'PERKADA' ? 'PERATURAN' : 'KEPUTUSAN';
  const table = tabelDari(naskah);
  const dulu = bacaNaskah(utuh.map((b) => b.teks).join('\n'), { ...pilihan, jenis });
  const sekarang = bacaNaskah(kini, { ...pilihan, jenis });
  const [dari, ke] = [lampiranDari(dulu, table), lampiranDari(sekarang, table)];
  const pasangan = jodohkan(
    [...klausulTerbaca(dulu), ...klausulLampiran(dari)],
    [...klausulTerbaca(sekarang), ...klausulLampiran(ke)],
  );
  const seluruh = inti(kataTeks(kini));
  const utama = pasangan.flatMap((p) => beda(p, nilai, seluruh));
  const baris = table ? cocokkanLampiran(table, ke.baris) : [];
  const tetap = new Set(baris.map((b) => b.baris));
  const sama =
    pasangan.filter((p) => p.lama && p.baru && !p.pindah && kunciKata(p.lama.kata) === kunciKata(p.baru.kata)).length +
    (table?.rows ?? []).filter((_, i) => !tetap.has(i)).length;
  return hitung([...utama, ...baris.map((b) => bedaLampiran(b, nilai))], sama);
};
