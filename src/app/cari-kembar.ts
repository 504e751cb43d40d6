import { type DaftarPD, daftarPD } from '../domain/aturan/aturan.ts';
import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { cariPasangan, type PasanganKembar } from '../domain/kembar/cari-pasangan.ts';
import type { EntriKembar } from '../domain/kembar/entri-kembar.ts';
import { kalimatKembar } from '../domain/kembar/kalimat-kembar.ts';
import { isDiputus, kunciPasangan, pembacaPutusan, sidikPasangan } from '../domain/kembar/putusan-tercatat.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { REPLIKASI } from '../domain/tab/bukti.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { JENIS_KEMBAR, KEMBAR, type Kembar, PUTUSAN_KEMBAR } from '../domain/tab/kembar.ts';
import { PERANGKAT_DAERAH } from '../domain/tab/lembaga.ts';
import type { RowOf } from '../domain/tab/tab.ts';
import { type Cell, foldName } from '../domain/teks.ts';
import { bahanKembar } from './bahan-kembar.ts';
import { selesaikan } from './catat.ts';
import { isianDapatDiambil } from './hubungan-kembar.ts';
import type { Kantor } from './kantor.ts';
import { belumSiap, muatRegister, muatTab } from './muat.ts';

/** A pair as the caller sees it. */
export type PasanganTampak = {
  /** Origin, or the entry to go on with. */
  readonly a: string;
  readonly b: string;
  readonly namaA: string;
  readonly namaB: string;
  readonly jenis: PasanganKembar['jenis'];
  readonly skor: number;
  readonly saran: PasanganKembar['saran']['saran'];
  readonly penjelasan: string;
};

export type HasilKembar = {
  readonly pasangan: readonly PasanganTampak[];
  /** Pairs that somebody decided earlier; they stay on the tab. */
  readonly sudahDiputus: number;
  /** Rows without an id: they were not compared. */
  readonly belumTerdaftar: number;
};

const baris = (p: PasanganKembar, byId: ReadonlyMap<string, Inovasi>): Record<string, Cell> => {
  const { utama, lain, saran } = p.saran;
  return {
    jenis: labelOf(JENIS_KEMBAR, p.jenis),
    skor: p.skor,
    a: utama.id,
    a_nama: utama.nama_inovasi,
    a_kantor: utama.kantor,
    b: lain.id,
    b_nama: lain.nama_inovasi,
    b_kantor: lain.kantor,
    saran: labelOf(PUTUSAN_KEMBAR, saran),
    penjelasan: kalimatKembar(p),
    isian:
      saran === 'GABUNG'
        ? isianDapatDiambil(byId.get(utama.id) as Inovasi, byId.get(lain.id) as Inovasi).join('; ')
        : '',
    sidik: sidikPasangan(utama, lain),
  };
};

/** A decided row as it was, by the labels that its cells show. */
const barisLama = (k: Kembar): Record<string, Cell> =>
  Object.fromEntries(
    KEMBAR.columns.map((c) => {
      const v = k[c.key] ?? '';
      return [c.key, 'choices' in c && typeof v === 'string' ? labelOf(c.choices, v) : v];
    }),
  );

type Replikasi = RowOf<typeof REPLIKASI>;

/** Tells of two entries whether tab Replikasi says that the office of one took over the other. */
const pembacaReplikasi = (
  rows: readonly Pick<Replikasi, 'id' | 'replikator'>[],
  pd: DaftarPD,
): ((a: EntriKembar, b: EntriKembar) => boolean) => {
  const known = new Set(rows.map((r) => `${r.id}|${foldName(pd.get(foldName(r.replikator))?.nama || r.replikator)}`));
  return (a, b) => known.has(`${a.id}|${foldName(b.kantor)}`) || known.has(`${b.id}|${foldName(a.kantor)}`);
};

/**
 * Looks for entries that may be one innovation and lists the pairs on tab Kembar, the surest first. Nothing in the register
 * changes. Decided pairs stay below and are not asked again, unless a title that was called different has changed since.
 */
export const cariKembar = (kantor: Kantor): Result<HasilKembar, Masalah> => {
  const { buku } = kantor;
  const belum = belumSiap(buku);
  if (belum) return fail([belum]);
  if (!buku.ada(KEMBAR)) return fail([masalah('TAB_TIDAK_ADA', { tab: KEMBAR.name })]);
  const sebab = selesaikan(kantor);
  if (sebab) return fail([sebab]);
  const offices = muatTab(buku, PERANGKAT_DAERAH);
  if (!offices.ok) return offices;
  const register = muatRegister(buku);
  if (!register.ok) return register;
  const pd = daftarPD(offices.value);
  const all = [...register.value.byBaris.values()];
  const terdaftar = all.filter(({ e }) => e.id !== '');
  const byId = new Map(terdaftar.map(({ e }) => [e.id, e]));
  const entri = terdaftar.map((x) => bahanKembar(x.e, x.baris, pd));
  const replikasi = buku.ada(REPLIKASI) ? muatTab(buku, REPLIKASI) : null;
  const direplikasi = pembacaReplikasi(replikasi?.ok ? replikasi.value : [], pd);
  const semua = cariPasangan(entri, direplikasi).pasangan;
  // Decisions are read again under the lock: one that was made while this was compared must not be lost from the tab.
  const done = kantor.terkunci((): Result<HasilKembar, Masalah> => {
    const rows = muatTab(buku, KEMBAR);
    if (!rows.ok) return rows;
    const diputus = pembacaPutusan(rows.value);
    const pasangan = semua.filter(({ saran }) => !diputus(saran.utama, saran.lain));
    const lagi = new Set(pasangan.map(({ saran }) => kunciPasangan(saran.utama.id, saran.lain.id)));
    const lama = rows.value.filter((k) => isDiputus(k) && !lagi.has(kunciPasangan(k.a, k.b)));
    buku.ganti(KEMBAR, [...pasangan.map((p) => baris(p, byId)), ...lama.map(barisLama)]);
    buku.bilas();
    return ok({
      pasangan: pasangan.map((p) => ({
        a: p.saran.utama.id,
        b: p.saran.lain.id,
        namaA: p.saran.utama.nama_inovasi,
        namaB: p.saran.lain.nama_inovasi,
        jenis: p.jenis,
        skor: p.skor,
        saran: p.saran.saran,
        penjelasan: kalimatKembar(p),
      })),
      sudahDiputus: lama.length,
      belumTerdaftar: all.length - terdaftar.length,
    });
  });
  return done ?? fail([masalah('SIBUK')]);
};
