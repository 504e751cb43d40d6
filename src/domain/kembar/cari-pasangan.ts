import { AMBANG, type BandingJudul, bandingkanJudul } from './bandingkan-judul.ts';
import { calonPasangan } from './calon-pasangan.ts';
import { type EntriKembar, type EntriSiap, siapkanEntri, sudahBerhubungan } from './entri-kembar.ts';
import { type Saran, saranKembar } from './saran-kembar.ts';
import { miripTeks } from './sketsa-teks.ts';

/** Two entries that may be one innovation: how alike, why, and what to do. */
export type PasanganKembar = BandingJudul & { readonly saran: Saran };

export type HasilCari = {
  readonly pasangan: readonly PasanganKembar[];
  /** Pairs that were compared: what the search costs. */
  readonly dibandingkan: number;
};

/** From here on a common text speaks, too; from the second on it speaks alone. */
const TEKS = 0.3;
const TEKS_SAJA = 0.6;

/** Near pairs of one entry that are shown; the next ones come when these are decided. */
const PALING = 3;

/** How alike two entries are, by their titles and by what they say of themselves; null for not. */
export const bandingkanEntri = (a: EntriSiap, b: EntriSiap): BandingJudul | null => {
  const judul = bandingkanJudul(a.judul, b.judul);
  const teks = miripTeks(a.sketsa, b.sketsa);
  const alasan = { kode: 'TEKS_MIRIP', kata: [String(Math.round(teks * 100))] } as const;
  if (!judul)
    return teks < TEKS_SAJA
      ? null
      : { jenis: 'HAMPIR_SAMA', skor: Math.round(100 * (AMBANG + 0.15 * teks)), alasan: [alasan] };
  if (teks < TEKS) return judul;
  const skor = judul.jenis === 'HAMPIR_SAMA' ? Math.min(97, judul.skor + 5) : judul.skor;
  return { ...judul, skor, alasan: [...judul.alasan, alasan] };
};

const URUTAN: Readonly<Record<BandingJudul['jenis'], number>> = {
  SAMA_PERSIS: 0,
  SAMA_SETELAH_DIRAPIKAN: 1,
  HAMPIR_SAMA: 2,
};

const menurutSkor = (a: PasanganKembar, b: PasanganKembar): number =>
  URUTAN[a.jenis] - URUTAN[b.jenis] || b.skor - a.skor || a.saran.utama.baris - b.saran.utama.baris;

/** The best near pairs of each entry; a group of many looks alike from every side, and nobody reads all its pairs. */
const ringkas = (pasangan: readonly PasanganKembar[]): readonly PasanganKembar[] => {
  const shown = new Map<number, number>();
  return pasangan.filter(({ jenis, saran }) => {
    if (jenis !== 'HAMPIR_SAMA') return true;
    const [x, y] = [saran.utama.baris, saran.lain.baris];
    const [n, m] = [shown.get(x) ?? 0, shown.get(y) ?? 0];
    if (n >= PALING || m >= PALING) return false;
    shown.set(x, n + 1);
    shown.set(y, m + 1);
    return true;
  });
};

/** Entries with one text among them at most: a template that more share is no sign of one innovation. */
const TEMPLAT = 8;

const tanpaTemplat = (siap: readonly EntriSiap[]): readonly EntriSiap[] => {
  const count = new Map<number, number>();
  for (const { sketsa } of siap) for (const h of sketsa) count.set(h, (count.get(h) ?? 0) + 1);
  return siap.map((s) => ({ ...s, sketsa: s.sketsa.filter((h) => (count.get(h) ?? 0) <= TEMPLAT) }));
};

/**
 * Pairs of entries that may mean one innovation, the surest first. Not those that the register relates already (made again,
 * replicated), nor those that `diputus` knows. Only promising pairs are compared, so that five thousand entries take about a second.
 */
export const cariPasangan = (
  entri: readonly EntriKembar[],
  diputus: (a: EntriKembar, b: EntriKembar) => boolean = () => false,
): HasilCari => {
  const siap = tanpaTemplat(entri.map(siapkanEntri));
  const calon = calonPasangan(siap);
  const out: PasanganKembar[] = [];
  for (const key of calon) {
    const a = siap[Math.floor(key / siap.length)] as EntriSiap;
    const b = siap[key % siap.length] as EntriSiap;
    const banding = bandingkanEntri(a, b);
    if (banding && !sudahBerhubungan(a.e, b.e) && !diputus(a.e, b.e))
      out.push({ ...banding, saran: saranKembar(a.e, b.e, banding) });
  }
  return { pasangan: ringkas(out.sort(menurutSkor)), dibandingkan: calon.size };
};
