import { labelOf } from '../baca/baca-pilihan.ts';
import { cekId, cekSel } from '../manfaat/cek-manfaat.ts';
import { masalah } from '../pesan.ts';
import type { BahanProgram } from '../program/bahan-program.ts';
import type { CekProgram } from '../program/cek-program.ts';
import { KEIKUTSERTAAN, PROGRAM } from '../tab/bukti.ts';
import { DOKUMENTASI, PROPOSAL } from '../tab/lomba.ts';
import { KELOMPOK_LOMBA } from '../tab/tahap-lomba.ts';
import { countWords, foldName } from '../teks.ts';
import { bagianBerlaku, samaBagian } from './bagian-berlaku.ts';
import { kelompokEntri } from './kelompok-entri.ts';
import { kesiapanEntri } from './kesiapan.ts';
import { kuotaTerisi } from './kuota-terisi.ts';
import { isTahunProgram } from './tahun-lomba.ts';

const namaProgram = (kode: string): string => labelOf(PROGRAM, kode);

/** The rows that stand before this one with the same key. */
const pertamaSama = <T extends { readonly baris: number }>(
  rows: readonly T[],
  kunci: (r: T) => string,
): ReadonlyMap<number, number> => {
  const first = new Map<string, number>();
  const out = new Map<number, number>();
  for (const r of rows) {
    const key = kunci(r);
    const before = first.get(key);
    if (before === undefined) first.set(key, r.baris);
    else out.set(r.baris, before);
  }
  return out;
};

const cekProposal = (b: BahanProgram): readonly CekProgram[] => {
  const ganda = pertamaSama(b.proposal, (r) => `${r.id}|${r.program}|${r.tahun}|${foldName(r.bagian)}`);
  const entri = new Map(b.entri.map((e) => [e.id, e]));
  return b.proposal.flatMap((r) => {
    const e = entri.get(r.id);
    const ikut = b.keikutsertaan.find((k) => k.id === r.id && k.program === r.program && k.tahun === r.tahun);
    const kelompok = e ? kelompokEntri(e, ikut?.kelompok ?? '') : 'UMUM';
    const berlaku = isTahunProgram(r.tahun) ? bagianBerlaku(b.bagianProposal, r.program, kelompok, r.tahun) : null;
    const bagian = berlaku?.bagian.find((x) => samaBagian(x.nama, r.bagian));
    const kata = countWords(r.isi);
    const sebelum = ganda.get(r.baris);
    return [
      ...cekId(b, PROPOSAL, r),
      ...(isTahunProgram(r.tahun) ? [] : [cekSel(PROPOSAL, r.baris, 'tahun', 'IKUT_TAHUN', { isi: r.tahun })]),
      ...(sebelum === undefined ? [] : [cekSel(PROPOSAL, r.baris, 'bagian', 'BAGIAN_GANDA', { baris: sebelum })]),
      ...(berlaku && !bagian
        ? [
            cekSel(PROPOSAL, r.baris, 'bagian', 'BAGIAN_TIDAK_DIKENAL', {
              ...{ bagian: r.bagian, tahun: r.tahun },
              kelompok: labelOf(KELOMPOK_LOMBA, kelompok),
            }),
          ]
        : []),
      ...(bagian && bagian.batas !== null && kata > bagian.batas
        ? [
            cekSel(PROPOSAL, r.baris, 'isi', 'BAGIAN_MELEBIHI', {
              ...{ kata, batas: bagian.batas },
              lebih: kata - bagian.batas,
            }),
          ]
        : []),
    ];
  });
};

/** Years that proposals or entries name, and whose form nobody has laid in: once a programme and year, at the first row. */
const cekFormulir = (b: BahanProgram): readonly CekProgram[] => {
  const named = [
    ...b.proposal.map((r) => ({ tab: PROPOSAL, ...r })),
    ...b.keikutsertaan
      .filter((r) => r.program === 'KIPP' && r.tahun >= b.tahun)
      .map((r) => ({ tab: KEIKUTSERTAAN, ...r })),
  ].filter((r) => isTahunProgram(r.tahun) && r.program !== 'IID');
  const seen = new Set<string>();
  return named.flatMap((r) => {
    const key = `${r.program}|${r.tahun}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const years = KELOMPOK_LOMBA.flatMap(
      ({ code }) => bagianBerlaku(b.bagianProposal, r.program, code, r.tahun)?.tahun ?? [],
    );
    const dipakai = [...years].sort().at(-1);
    const data = { program: namaProgram(r.program), tahun: r.tahun };
    if (dipakai === r.tahun) return [];
    return [
      {
        ...{ tab: r.tab.name, baris: r.baris, kolom: 'Tahun' },
        pesan:
          dipakai === undefined
            ? masalah('BAGIAN_TAHUN_KOSONG', data).pesan
            : masalah('BAGIAN_TAHUN_LAMA', { ...data, dipakai }).pesan,
      },
    ];
  });
};

const cekIkut = (b: BahanProgram): readonly CekProgram[] => {
  const ganda = pertamaSama(b.keikutsertaan, (r) => `${r.id}|${r.program}|${r.tahun}`);
  const entri = new Map(b.entri.map((e) => [e.id, e]));
  return b.keikutsertaan.flatMap((r) => {
    const sebelum = ganda.get(r.baris);
    const e = entri.get(r.id);
    // Past years are history: only what is still to be sent can be put right.
    const kini = r.program === 'KIPP' && r.tahun === b.tahun && e && r.status !== 'TIDAK_LOLOS';
    const s = kini ? kesiapanEntri(b, e, 'KIPP', r.tahun) : null;
    return [
      ...cekId(b, KEIKUTSERTAAN, r),
      ...(isTahunProgram(r.tahun) ? [] : [cekSel(KEIKUTSERTAAN, r.baris, 'tahun', 'IKUT_TAHUN', { isi: r.tahun })]),
      ...(sebelum === undefined ? [] : [cekSel(KEIKUTSERTAAN, r.baris, 'id', 'IKUT_GANDA', { baris: sebelum })]),
      ...(s && s.bulan === null ? [cekSel(KEIKUTSERTAAN, r.baris, 'id', 'BELUM_DITERAPKAN')] : []),
      ...(s?.butuh && s.bulan !== null && s.bulan < s.butuh.nilai
        ? [
            cekSel(KEIKUTSERTAAN, r.baris, 'id', 'BULAN_KURANG', {
              ...{ tanggal: s.pada, bulan: s.bulan, butuh: s.butuh.nilai, dari: s.butuh.dari },
              kelompok: labelOf(KELOMPOK_LOMBA, s.kelompok),
            }),
          ]
        : []),
    ];
  });
};

const cekKuota = (b: BahanProgram): readonly CekProgram[] => {
  const baris = b.keikutsertaan.find((r) => r.program === 'KIPP' && r.tahun === b.tahun)?.baris ?? 1;
  return kuotaTerisi(b, b.tahun).flatMap(({ label, jumlah, kuota }) =>
    kuota === null || jumlah <= kuota.nilai
      ? []
      : [
          cekSel(KEIKUTSERTAAN, baris, 'kelompok', 'KUOTA_LEBIH', {
            ...{ kelompok: label, tahun: b.tahun, jumlah, kuota: kuota.nilai },
            dari: kuota.dari,
          }),
        ],
  );
};

/** What should be looked at in contests: participation, proposals, documentation. */
export const cekLomba = (b: BahanProgram): readonly CekProgram[] => [
  ...cekIkut(b),
  ...cekKuota(b),
  ...cekFormulir(b),
  ...cekProposal(b),
  ...b.dokumentasi.flatMap((r) => cekId(b, DOKUMENTASI, r)),
];
