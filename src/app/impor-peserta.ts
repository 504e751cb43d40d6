import { daftarPD } from '../domain/aturan/aturan.ts';
import { selBaris } from '../domain/baca/ke-sel.ts';
import { pembacaImpor } from '../domain/impor/susun-baris.ts';
import { kunciOrang, namaUnit } from '../domain/labinov/hitung-peserta.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { KEGIATAN } from '../domain/tab/gagasan.ts';
import { PESERTA, type Peserta } from '../domain/tab/labinov.ts';
import { PERANGKAT_DAERAH } from '../domain/tab/lembaga.ts';
import { TEMPEL } from '../domain/tab/perlu-diperbaiki.ts';
import { type Cell, foldName } from '../domain/teks.ts';
import type { BahanImpor } from './bahan-impor.ts';
import { catat, selesaikan } from './catat.ts';
import type { Kantor } from './kantor.ts';
import { muatTab } from './muat.ts';
import { muatBaris, muatBarisProgram } from './muat-program.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';

/** What an import of participants reads and would add. */
export type RencanaPeserta = {
  readonly dibaca: number;
  readonly baru: readonly Readonly<Record<string, Cell>>[];
  readonly koreksi: ReadonlyMap<string, number>;
};

/** One person at one event. */
const kunci = (p: Pick<Peserta, 'kegiatan' | 'nama' | 'perangkat_daerah'>, pd: ReturnType<typeof daftarPD>): string =>
  `${foldName(p.kegiatan)}|${kunciOrang(p, pd)}`;

const teks = (v: unknown): string => String(v ?? '').trim();

/**
 * The participants of a table, each once an event, an office by the register's own name. The event is the one that a row
 * names, else `kegiatan`, else the tab's own name; an event that the register knows is spelt as it knows it.
 */
export const rencanaPeserta = (
  kantor: Kantor,
  { isi, tabel }: BahanImpor,
  kegiatan: string,
): Result<RencanaPeserta, Masalah> => {
  const { buku } = kantor;
  const ada = muatBarisProgram(buku, PESERTA);
  if (!ada.ok) return ada;
  const offices = muatTab(buku, PERANGKAT_DAERAH);
  if (!offices.ok) return offices;
  const acara = muatBaris(buku, KEGIATAN);
  if (!acara.ok) return acara;
  const pd = daftarPD(offices.value);
  const dikenal = new Map(acara.value.map((k) => [foldName(k.nama), k.nama]));
  const umum = kegiatan.trim() || (tabel.tab === TEMPEL.key ? '' : tabel.nama);
  const have = new Set(ada.value.map((p) => kunci(p, pd)));
  const read = pembacaImpor(isi.peta);
  const koreksi = new Map<string, number>(isi.lewat);
  const tambah = (kode: string): void => void koreksi.set(kode, (koreksi.get(kode) ?? 0) + 1);
  const baru: Record<string, Cell>[] = [];
  let dibaca = 0;
  for (const cells of isi.rows) {
    const row = read(cells);
    if (!row || teks(row.nilai['nama']) === '') continue;
    dibaca++;
    const sebut = teks(row.nilai['kegiatan']) || umum;
    const unit = namaUnit(teks(row.nilai['perangkat_daerah']), pd);
    const p = {
      kegiatan: dikenal.get(foldName(sebut)) ?? sebut,
      nama: teks(row.nilai['nama']),
      jabatan: teks(row.nilai['jabatan']),
      perangkat_daerah: unit,
      jam_pelajaran: row.nilai['jam_pelajaran'] ?? null,
    };
    const key = kunci({ ...p }, pd);
    if (have.has(key)) continue;
    have.add(key);
    if (sebut !== '' && !dikenal.has(foldName(sebut))) tambah('KEGIATAN_BARU');
    if (!pd.has(foldName(unit))) tambah('PD_BELUM_TERDAFTAR');
    baru.push(selBaris(PESERTA, p));
  }
  return ok({ dibaca, baru, koreksi });
};

const tambahPeserta = (kantor: Kantor, bahan: BahanImpor, kegiatan: string): Result<RencanaPeserta, Masalah> =>
  kantor.terkunci((): Result<RencanaPeserta, Masalah> => {
    const now = rencanaPeserta(kantor, bahan, kegiatan);
    if (now.ok && now.value.baru.some((p) => p['kegiatan'] === '')) return fail([masalah('KEGIATAN_BELUM_DISEBUT')]);
    if (now.ok && now.value.baru.length > 0) {
      kantor.buku.tambah(PESERTA, now.value.baru);
      kantor.buku.bilas();
    }
    return now;
  }) ?? fail([masalah('SIBUK')]);

/**
 * Appends the participants that do not stand there yet: read and written under one lock. Names of people go into no event; it
 * tells only how many came in, and comes after them, because rows of that tab are no entries of the register.
 */
export const tulisPeserta = (kantor: Kantor, bahan: BahanImpor, kegiatan: string): Result<RencanaPeserta, Masalah> => {
  const tolak = selesaikan(kantor);
  if (tolak) return fail([tolak]);
  const ditambah = tambahPeserta(kantor, bahan, kegiatan);
  if (!ditambah.ok || ditambah.value.baru.length === 0) return ditambah;
  const jumlah = ditambah.value.baru.length;
  const permintaan = kantor.permintaanBaru();
  const lembar = kantor.buku.baca(PESERTA);
  if (!lembar.ok) return lembar;
  const peristiwa = peristiwaBaru(
    { ...kantor, cara: 'impor' },
    permintaan,
  )({
    ...{ tindakan: 'IMPOR', id: '', dari: '', ke: '', versi: 0 },
    catatan: `Impor ${jumlah} peserta kegiatan dari tab ${bahan.tabel.nama}`,
    perubahan: { '+peserta_baru': { jumlah } },
  });
  const done = catat(kantor, { lembar: lembar.value, entri: () => undefined }, { permintaan, peristiwa: [peristiwa] });
  return done.ok ? ditambah : done;
};
