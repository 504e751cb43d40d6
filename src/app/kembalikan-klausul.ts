import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { type KlausulBaku, sidikBaku } from '../domain/naskah/klausul-daerah.ts';
import { syaratTertulis } from '../domain/naskah/syarat-klausul.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { JENIS_NASKAH } from '../domain/tab/naskah.ts';
import { barisRiwayat, peristiwaTerbaca } from './baca-riwayat.ts';
import { catat, selesaikan } from './catat.ts';
import type { Kantor } from './kantor.ts';
import { type BarisKlausul, bacaFormat } from './lengkapi-format.ts';
import { muatRegister } from './muat.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari } from './permintaan.ts';
import { tolakOrang } from './siapa.ts';
import { type IsiKlausul, isiBaris, isSamaIsi, type TandaFormat } from './tandai-format.ts';

/** Which clauses: rows of the tab by number, or those of a kind, all of them where no names are given. */
export type MintaKembali = {
  readonly baris?: readonly number[];
  readonly jenis?: string;
  readonly kunci?: readonly string[];
};

/** What would become of the clauses: back to what is shipped, or back to what the region had before that. */
export type RencanaKembali = { readonly ke: 'BAKU' | 'SEBELUMNYA'; readonly klausul: readonly TandaFormat[] };

export type HasilKembali = { readonly ke: RencanaKembali['ke']; readonly klausul: readonly string[] };

const KODE = 'KLAUSUL_KEMBALI';

type Calon = { readonly jenis: string; readonly baku: KlausulBaku; readonly baris: BarisKlausul | undefined };

const namaKlausul = ({ jenis, kunci }: Pick<TandaFormat, 'jenis' | 'kunci'>): string =>
  `${labelOf(JENIS_NASKAH, jenis)}: ${kunci}`;

/** The shipped clauses that are meant, each with its row. */
const calonDari = (kantor: Kantor, rows: readonly BarisKlausul[], minta: MintaKembali): readonly Calon[] => {
  const semua = kantor.klausulBaku();
  const baku = (jenis: string): readonly KlausulBaku[] => semua[jenis as keyof typeof semua] ?? [];
  const dipilih = new Set(minta.baris ?? []);
  if (minta.baris)
    return rows
      .filter((r) => dipilih.has(r.baris))
      .flatMap((r) => {
        const found = baku(r.jenis).find((k) => k.kunci === r.kunci);
        return found ? [{ jenis: r.jenis, baku: found, baris: r }] : [];
      });
  const jenis = minta.jenis ?? '';
  const kunci = new Set(minta.kunci ?? []);
  return baku(jenis)
    .filter((k) => kunci.size === 0 || kunci.has(k.kunci))
    .map((k) => ({ jenis, baku: k, baris: rows.find((r) => r.jenis === jenis && r.kunci === k.kunci) }));
};

const keBaku = ({ jenis, baku, baris }: Calon): readonly TandaFormat[] => {
  const menjadi: IsiKlausul = { teks: baku.teks, syarat: syaratTertulis(jenis, baku.syarat), aktif: 'Ya' };
  const semula = baris ? isiBaris(baris) : null;
  if (semula && isSamaIsi(semula, menjadi)) return [];
  return [{ jenis, kunci: baku.kunci, semula, menjadi, sidik_baku: sidikBaku(jenis, baku) }];
};

/** What the history says each clause held before the shipped wording came back the last time. */
const sebelumnya = (kantor: Kantor): ReadonlyMap<string, IsiKlausul> => {
  const out = new Map<string, IsiKlausul>();
  for (const row of barisRiwayat(kantor.buku)) {
    const p = peristiwaTerbaca(row);
    if (p?.tindakan !== KODE) continue;
    for (const t of (p.perubahan['+format'] as readonly TandaFormat[] | undefined) ?? [])
      if (t.semula) out.set(`${t.jenis}|${t.kunci}`, t.semula);
  }
  return out;
};

const keSebelumnya = (kantor: Kantor, calon: readonly Calon[]): readonly TandaFormat[] => {
  const dulu = sebelumnya(kantor);
  return calon.flatMap(({ jenis, baku, baris }) => {
    const menjadi = dulu.get(`${jenis}|${baku.kunci}`);
    const semula = baris ? isiBaris(baris) : null;
    return menjadi && semula && !isSamaIsi(menjadi, semula)
      ? [{ jenis, kunci: baku.kunci, semula, menjadi, sidik_baku: sidikBaku(jenis, baku) }]
      : [];
  });
};

/**
 * What bringing back would do, before anything is done: the shipped wording for clauses that differ from it or have no row;
 * where all of them hold it already, what the history keeps of the region's own wording.
 */
export const rencanaKembali = (kantor: Kantor, minta: MintaKembali): Result<RencanaKembali, Masalah> => {
  const read = bacaFormat(kantor.buku);
  if (!read.ok) return read;
  const calon = calonDari(kantor, read.value, minta);
  if (calon.length === 0) return fail([masalah('TANPA_KALIMAT_BAKU')]);
  const baku = calon.flatMap(keBaku);
  if (baku.length > 0) return ok({ ke: 'BAKU', klausul: baku });
  const dulu = keSebelumnya(kantor, calon);
  return dulu.length > 0 ? ok({ ke: 'SEBELUMNYA', klausul: dulu }) : fail([masalah('SUDAH_KALIMAT_BAKU')]);
};

/** Carries such a plan out as one event that holds both wordings, so that nothing is lost by it. */
export const laksanakanKembali = (kantor: Kantor, { ke, klausul }: RencanaKembali): Result<HasilKembali, Masalah> => {
  const tolak = tolakOrang(kantor) ?? selesaikan(kantor);
  if (tolak) return fail([tolak]);
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register;
  const permintaan = kantor.permintaanBaru();
  const nama = klausul.map(namaKlausul);
  const event = peristiwaBaru(
    kantor,
    permintaan,
  )({
    tindakan: KODE,
    id: '',
    dari: '',
    ke: '',
    versi: 0,
    catatan: `${ke === 'BAKU' ? 'Kalimat baku dikembalikan' : 'Kalimat daerah dipakai lagi'}: ${nama.slice(0, 5).join('; ')}${nama.length > 5 ? ` dan ${nama.length - 5} lainnya` : ''}`,
    perubahan: { '+format': klausul },
  });
  const done = catat(kantor, potretDari(register.value), { permintaan, peristiwa: [event], format: klausul });
  return done.ok ? ok({ ke, klausul: nama }) : done;
};
