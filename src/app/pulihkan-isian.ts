import { tindakanByKode } from '../domain/alur/alur.ts';
import { kolomIsian } from '../domain/alur/isian.ts';
import { pertanyaanSesudah } from '../domain/alur/ketetapan.ts';
import { putuskan } from '../domain/alur/putuskan.ts';
import type { Tindakan } from '../domain/alur/tindakan.ts';
import { type Masalah, masalah, masalahDari } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Peristiwa } from '../domain/riwayat/peristiwa.ts';
import { KOLOM_STAF } from '../domain/tab/inovasi.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { bacaIsian } from './baca-isian.ts';
import { catat, selesaikan } from './catat.ts';
import type { Kantor } from './kantor.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari } from './permintaan.ts';
import { konteksUntuk } from './potret.ts';
import { type RencanaPulih, rencanaPulih } from './rencana-pulih.ts';
import { peristiwaPermintaan } from './riwayat-entri.ts';
import { tolakOrang } from './siapa.ts';

export type MintaPulih = {
  readonly id: string;
  readonly tanggal: string;
  readonly alasan: string;
  /** What the caller saw, by id; without it, what is read now. */
  readonly lihat?: Readonly<Record<string, { readonly versi: number; readonly sidik: string }>>;
  readonly permintaan: string;
};

export type HasilPulih = { readonly id: string; readonly versi: number; readonly kolom: readonly string[] };

const KODE = 'T39';

const hasilDari = ({ id, versi, perubahan }: Pick<Peristiwa, 'id' | 'versi' | 'perubahan'>): HasilPulih => ({
  id,
  versi,
  kolom: KOLOM_STAF.filter((c) => c.key in perubahan).map((c) => c.heading),
});

/** What this request did when it came before; a stop between its commit and its writes is finished on the way. */
const sudahTercatat = (kantor: Kantor, permintaan: string): HasilPulih | null => {
  const p = peristiwaPermintaan(kantor.buku, permintaan).find((x) => x.tindakan === KODE);
  return p ? hasilDari(p) : null;
};

/**
 * Puts the staff cells of one entry back to how they stood at the end of a day, as one new event: nothing of the history is
 * taken back, and before and after of every cell stand in it. Status and the add-on's columns stay. A cell that a decree
 * fixed opens or settles the question about it just as an edit by hand would.
 */
export const pulihkanIsian = (kantor: Kantor, minta: MintaPulih): Result<HasilPulih, Masalah> => {
  const tolak = tolakOrang(kantor) ?? (minta.permintaan === '' ? masalah('PERMINTAAN_KOSONG') : selesaikan(kantor));
  if (tolak) return fail([tolak]);
  const isian = bacaIsian({ alasan: minta.alasan }, kolomIsian);
  if (!isian.ok) return isian;
  const rencana = rencanaPulih(kantor, minta);
  const done = rencana.ok ? tulis(kantor, minta, rencana.value, isian.value) : rencana;
  const dulu = done.ok ? null : sudahTercatat(kantor, minta.permintaan);
  return dulu ? ok(dulu) : done;
};

const tulis = (
  kantor: Kantor,
  minta: MintaPulih,
  { potret, entri, jejak, tanggal, sel }: RencanaPulih,
  isian: Readonly<Record<string, Nilai>>,
): Result<HasilPulih, Masalah> => {
  const tindakan = tindakanByKode(KODE) as Tindakan;
  const { e } = entri;
  const pertanyaan = pertanyaanSesudah(e, jejak.pertanyaan, sel);
  const decided = putuskan(e, tindakan, isian, konteksUntuk(potret, kantor, entri, isian, { ...jejak, pertanyaan }));
  if (!decided.ok) return fail(decided.problems.map(masalahDari));
  const sistem = decided.value.perubahan;
  const versi = e.versi ?? 0;
  const event = peristiwaBaru(kantor, minta.permintaan);
  const same = { id: e.id, dari: e.status, ke: e.status };
  const pulih = event({
    ...same,
    tindakan: KODE,
    versi: versi + 1,
    peran: decided.value.peran,
    diputuskan_oleh: tindakan.pejabat,
    catatan: String(isian['alasan'] ?? ''),
    perubahan: { ...sistem, ...sel, '+pulih': { tanggal } },
  });
  const edits = Object.keys(jejak.edits).length > 0;
  const written = catat(kantor, potretDari(potret.register), {
    permintaan: minta.permintaan,
    peristiwa: [...(edits ? [event({ ...same, tindakan: 'SUNTING', versi, perubahan: jejak.edits })] : []), pulih],
    ubah: [
      {
        id: e.id,
        lihat: minta.lihat?.[e.id] ?? { versi, sidik: entri.sidik },
        sistem: Object.fromEntries(Object.entries(sistem).map(([key, [, now]]) => [key, now])),
        staf: Object.fromEntries(Object.entries(sel).map(([key, [, then]]) => [key, then])),
      },
    ],
  });
  if (!written.ok) return written;
  return written.value.tercatat ? ok(hasilDari(pulih)) : fail([masalah('REGISTER_BERGERAK')]);
};
