import type { Perlu } from '../domain/aturan/aturan.ts';
import { periksaDasar } from '../domain/aturan/aturan-dasar.ts';
import { kalimatPerlu } from '../domain/aturan/kalimat.ts';
import { periksa, type Ringkas, ringkasPerlu } from '../domain/aturan/periksa.ts';
import { type BarisPerlu, KUNCI_BARIS_PERLU, sejakTerakhir } from '../domain/aturan/sejak-terakhir.ts';
import { aturanByKode } from '../domain/aturan/semua-aturan.ts';
import { bacaLembar, type Lembar } from '../domain/baca/baca-baris.ts';
import { samarkan, samarkanTeks } from '../domain/baca/baca-data-pribadi.ts';
import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { type Pengaturan, settingNumber } from '../domain/pengaturan.ts';
import type { Masalah } from '../domain/pesan.ts';
import { YA_TIDAK } from '../domain/pilihan.ts';
import { ok, type Result } from '../domain/result.ts';
import { type BarisDasar, DASAR_HUKUM } from '../domain/tab/dasar-hukum.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { PERANGKAT_DAERAH } from '../domain/tab/lembaga.ts';
import { PERLU_DIPERBAIKI, TINGKAT } from '../domain/tab/perlu-diperbaiki.ts';
import type { Cell } from '../domain/teks.ts';
import { selesaikan } from './catat.ts';
import { daerahDari } from './daerah-dari.ts';
import { gulungRiwayat } from './gulung-riwayat.ts';
import type { Kantor } from './kantor.ts';
import { muatKonteksPeriksa } from './konteks-periksa.ts';
import { muatPengaturan, muatTab } from './muat.ts';
import { periksaSusunan } from './periksa-susunan.ts';
import { selBertanda } from './sel-bertanda.ts';

export type HasilPeriksaRegister = {
  readonly baris: number;
  readonly wajib: number;
  readonly cek: number;
  readonly catatan: number;
  readonly ringkas: readonly Ringkas[];
  /** What the check before did not have, and what it had and is gone; absent where there was none before. */
  readonly sejakTerakhir?: { readonly baru: number; readonly selesai: number };
};

/** How much of a cell the list shows. */
const BATAS_NILAI = 200;

const HEADING = new Map<string, string>(INOVASI.columns.map((c) => [c.key, c.heading]));

const PRIBADI = new Set<string>(INOVASI.columns.flatMap((c) => ('personal' in c && c.personal ? [c.key] : [])));

const cellAt = (lembar: Lembar, baris: number, key: string): Cell => {
  const at = lembar.letak.get(key);
  return at === undefined ? '' : (lembar.rows[baris - lembar.barisPertama]?.[at] ?? '');
};

/** What a list shows of a cell: the beginning, and nothing by which a person could be found. */
const tampil = (p: Perlu, cell: Cell): string => {
  const text = String(cell).slice(0, BATAS_NILAI);
  if (aturanByKode(p.kode)?.pribadi !== true) return text;
  return PRIBADI.has(p.key) ? samarkan(text) : samarkanTeks(text);
};

const barisDaftar = (kantor: Kantor, lembar: Lembar, p: Perlu): Record<string, Cell> => {
  const { penjelasan, saran } = kalimatPerlu(p);
  if (p.di)
    return {
      tingkat: labelOf(TINGKAT, p.tingkat),
      baris: p.baris,
      nama: p.di.nama.slice(0, BATAS_NILAI),
      kolom: p.di.kolom,
      nilai: p.di.nilai,
      kode: p.kode,
      penjelasan,
      saran,
    };
  return {
    tingkat: labelOf(TINGKAT, p.tingkat),
    sel: p.key === '' ? '' : kantor.buku.alamat(INOVASI, p.key, p.baris),
    baris: p.baris,
    id: p.sel ? '' : String(p.id || cellAt(lembar, p.baris, 'id')),
    nama: p.sel
      ? `${new Set(p.sel.map((s) => s.baris)).size} inovasi`
      : String(cellAt(lembar, p.baris, 'nama_inovasi')).slice(0, BATAS_NILAI),
    kolom: HEADING.get(p.key) ?? '',
    nilai: p.key === '' ? '' : tampil(p, cellAt(lembar, p.baris, p.key)),
    kode: p.kode,
    penjelasan,
    saran,
  };
};

const URUTAN = { WAJIB: 0, CEK: 1, CATATAN: 2 } as const;

/** What must be mended stands first, in the order of the rows; the sort is stable. */
const urutkan = (perlu: readonly Perlu[]): readonly Perlu[] =>
  [...perlu].sort((a, b) => URUTAN[a.tingkat] - URUTAN[b.tingkat] || a.baris - b.baris);

const count = (perlu: readonly Perlu[], tingkat: Perlu['tingkat']): number =>
  perlu.filter((p) => p.tingkat === tingkat).length;

/** The rows of tab Dasar Hukum that want a look; a register from before their columns has none until it is set up again. */
const perluDasar = (kantor: Kantor, p: Pengaturan): readonly Perlu[] => {
  const read = kantor.buku.baca(DASAR_HUKUM);
  if (!read.ok) return [];
  const rows = bacaLembar(read.value).map(({ baris, nilai }) => ({ baris, nilai: nilai as unknown as BarisDasar }));
  return periksaDasar(rows, daerahDari(p), kantor.hariIni());
};

/** The list of the check before, as far as it tells findings apart. */
const daftarLama = (kantor: Kantor): Result<readonly BarisPerlu[], Masalah> => {
  const read = kantor.buku.baca(PERLU_DIPERBAIKI);
  if (!read.ok) return read;
  const { letak, rows } = read.value;
  return ok(
    rows
      .map(
        (cells) =>
          Object.fromEntries(KUNCI_BARIS_PERLU.map((k) => [k, String(cells[letak.get(k) ?? -1] ?? '')])) as BarisPerlu,
      )
      .filter((b) => b.kode !== ''),
  );
};

/** Checks the whole register, rebuilds tab Perlu Diperbaiki and the marks in the cells. Changes no cell that people wrote. */
export const periksaRegister = (kantor: Kantor): Result<HasilPeriksaRegister, Masalah> => {
  const { buku } = kantor;
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const lama = daftarLama(kantor);
  if (!lama.ok) return lama;
  const sebab = selesaikan(kantor);
  const offices = muatTab(buku, PERANGKAT_DAERAH);
  if (!offices.ok) return offices;
  const read = buku.baca(INOVASI);
  if (!read.ok) return read;
  const lembar = read.value;
  const konteks = muatKonteksPeriksa(kantor, pengaturan.value, offices.value, lembar);
  const hasil = periksa(lembar, konteks, buku.rumus(INOVASI));
  const perlu = urutkan([
    ...periksaSusunan(kantor, lembar, sebab),
    ...hasil.perlu,
    ...perluDasar(kantor, pengaturan.value),
  ]);
  const daftar = perlu.map((p) => barisDaftar(kantor, lembar, p));
  const beda = sejakTerakhir(
    lama.value,
    daftar.map((b) => Object.fromEntries(KUNCI_BARIS_PERLU.map((k) => [k, String(b[k] ?? '')])) as BarisPerlu),
  );
  buku.ganti(
    PERLU_DIPERBAIKI,
    daftar.map((b, i) => ({ ...b, baru: labelOf(YA_TIDAK, beda.baru[i] ? 'YA' : 'TIDAK') })),
    { key: 'sel', ke: INOVASI },
  );
  const terakhir = lembar.barisPertama + lembar.rows.length - 1;
  buku.tandai(INOVASI, { baru: selBertanda(perlu), pertama: lembar.barisPertama, terakhir });
  buku.bilas();
  if (sebab === null) gulungRiwayat(kantor, settingNumber(pengaturan.value, 'batas_riwayat'));
  return ok({
    baris: hasil.jumlah,
    wajib: count(perlu, 'WAJIB'),
    cek: count(perlu, 'CEK'),
    catatan: count(perlu, 'CATATAN'),
    ringkas: ringkasPerlu(perlu),
    ...(lama.value.length > 0
      ? { sejakTerakhir: { baru: beda.baru.filter((b) => b).length, selesai: beda.selesai } }
      : {}),
  });
};

/** Findings of some rows only, as sentences; nothing is written. */
export const periksaBaris = (
  kantor: Kantor,
  baris: readonly number[],
): Result<
  readonly { readonly sel: string; readonly tingkat: string; readonly penjelasan: string; readonly saran: string }[],
  Masalah
> => {
  const { buku } = kantor;
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const offices = muatTab(buku, PERANGKAT_DAERAH);
  if (!offices.ok) return offices;
  const read = buku.baca(INOVASI);
  if (!read.ok) return read;
  const only = new Set(baris);
  const rumus = buku.rumus(INOVASI).filter((r) => only.has(r.baris));
  const konteks = muatKonteksPeriksa(kantor, pengaturan.value, offices.value, read.value);
  const { perlu } = periksa(read.value, konteks, rumus, only);
  return ok(
    urutkan(perlu).map((p) => ({
      sel: p.key === '' ? `baris ${p.baris}` : `${HEADING.get(p.key) ?? ''} (${buku.alamat(INOVASI, p.key, p.baris)})`,
      tingkat: labelOf(TINGKAT, p.tingkat),
      ...kalimatPerlu(p),
    })),
  );
};

const kalimatSejak = (beda: HasilPeriksaRegister['sejakTerakhir']): string => {
  if (!beda) return '';
  const parts = [
    ...(beda.baru > 0 ? [`${beda.baru} baru`] : []),
    ...(beda.selesai > 0 ? [`${beda.selesai} sudah diperbaiki`] : []),
  ];
  return parts.length === 0 ? '' : ` Sejak pemeriksaan sebelumnya: ${parts.join(', ')}.`;
};

/** The verdict in one or two sentences, with what changed since the check before. */
export const putusanPeriksa = (h: HasilPeriksaRegister): string => {
  const head = `${h.baris} inovasi sudah diperiksa.`;
  const sejak = kalimatSejak(h.sejakTerakhir);
  if (h.wajib === 0 && h.cek === 0) return `${head} Tidak ada yang wajib diperbaiki.${sejak}`;
  const parts = [
    h.wajib > 0 ? `${h.wajib} wajib diperbaiki` : 'Tidak ada yang wajib diperbaiki',
    `${h.cek} perlu dicek`,
  ];
  if (h.catatan > 0) parts.push(`${h.catatan} catatan`);
  return `${head} ${parts.join(', ')}.${sejak} Lihat tab Perlu Diperbaiki.`;
};
