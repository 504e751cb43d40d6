import { type Pertanyaan, pertanyaanSesudah, tulisPertanyaan } from '../domain/alur/ketetapan.ts';
import type { BarisImpor } from '../domain/impor/susun-baris.ts';
import { bedaAntara } from '../domain/riwayat/keadaan.ts';
import type { Peristiwa } from '../domain/riwayat/peristiwa.ts';
import type { BahanImpor } from './bahan-impor.ts';
import type { Pasangan } from './cocokkan-impor.ts';
import { jejakJawaban } from './jawaban-terimpor.ts';
import { type JejakEntri, jejakEntri } from './jejak-entri.ts';
import type { Kantor } from './kantor.ts';
import { jejakKlaim, type NilaiKlaim } from './nilai-klaim.ts';
import type { peristiwaBaru } from './peristiwa-baru.ts';
import type { Ubah } from './permintaan.ts';

/** Whether entries that are there are updated, and what they looked like when a person saw the differences. */
export type MintaPerbarui = {
  readonly perbarui?: boolean;
  readonly lihat?: Readonly<Record<string, string>>;
};

type Event = ReturnType<typeof peristiwaBaru>;

/** Entries that one request updates: scattered cells are a write each, and a run may not be long. */
const PALING_BANYAK = 500;

/** One event an entry, and before it what staff typed there since the last one, as their work. */
export const perbaruiImpor = (
  event: Event,
  pasangan: readonly (Pasangan & { readonly jejak: JejakEntri })[],
  { sumber, tabel }: BahanImpor,
  klaimDari: (row: BarisImpor, id: string) => NilaiKlaim | null,
): { readonly peristiwa: Peristiwa[]; readonly ubah: Ubah[]; readonly klaim: NilaiKlaim[] } => {
  const peristiwa: Peristiwa[] = [];
  const ubah: Ubah[] = [];
  const klaim: NilaiKlaim[] = [];
  for (const { entri, row, beda, jejak } of pasangan) {
    const { e } = entri;
    const versi = e.versi ?? 0;
    const same = { id: e.id, dari: e.status, ke: e.status };
    if (Object.keys(jejak.edits).length > 0)
      peristiwa.push(event({ ...same, tindakan: 'SUNTING', versi, perubahan: jejak.edits }));
    const tanya: Pertanyaan = pertanyaanSesudah(e, jejak.pertanyaan, beda.ubah);
    const sistem = { versi: versi + 1, dipertanyakan: tulisPertanyaan(tanya) };
    const nilai = klaimDari(row, e.id);
    if (nilai) klaim.push(nilai);
    const mentah = Object.fromEntries(Object.entries(row.mentah).filter(([key]) => key in beda.ubah));
    peristiwa.push(
      event({
        ...same,
        tindakan: 'IMPOR',
        versi: versi + 1,
        catatan: `Diperbarui dari tab ${tabel.nama}`,
        perubahan: {
          ...bedaAntara({ versi, dipertanyakan: e.dipertanyakan }, sistem, Object.keys(sistem)),
          ...beda.ubah,
          ...(Object.keys(mentah).length > 0 ? { '+mentah': mentah } : {}),
          ...jejakJawaban(sumber.jenis, row),
          ...jejakKlaim(nilai),
        },
      }),
    );
    ubah.push({
      id: e.id,
      lihat: { versi, sidik: entri.sidik },
      sistem,
      staf: Object.fromEntries(Object.entries(beda.ubah).map(([key, [, now]]) => [key, now])),
    });
  }
  return { peristiwa, ubah, klaim };
};

/** The entries that may be updated now, and why the others of them are left alone. */
export const pilihPembaruan = (
  kantor: Kantor,
  berubah: readonly Pasangan[],
  minta: MintaPerbarui,
): {
  readonly pasangan: readonly (Pasangan & { readonly jejak: JejakEntri })[];
  readonly tetap: ReadonlyMap<string, number>;
} => {
  const tetap = new Map<string, number>();
  const count = (kode: string, n: number): void => void (n > 0 && tetap.set(kode, n));
  if (minta.perbarui !== true) {
    count('SUDAH_ADA_BERBEDA', berubah.length);
    return { pasangan: [], tetap };
  }
  const { lihat } = minta;
  const dilihat = lihat ? berubah.filter(({ entri }) => lihat[entri.e.id] === entri.sidik) : berubah;
  const kini = dilihat.slice(0, PALING_BANYAK);
  const jejak = jejakEntri(
    kantor.buku,
    kini.map((p) => p.entri),
  );
  const siap = kini.map((p) => ({ ...p, jejak: jejak.get(p.entri.e.id) as JejakEntri }));
  const utuh = siap.filter(({ entri, jejak: j }) => j.statusTercatat === entri.e.status);
  count('SUDAH_ADA_BERBEDA', berubah.length - dilihat.length);
  count('BELUM_SEMUA', dilihat.length - kini.length);
  count('STATUS_DIKETIK', siap.length - utuh.length);
  return { pasangan: utuh, tetap };
};
