import { bacaLembar } from '../domain/baca/baca-baris.ts';
import { bacaPengaturan, type KunciPengaturan, PENGATURAN } from '../domain/pengaturan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { KEMBAR } from '../domain/tab/kembar.ts';
import { PETUGAS } from '../domain/tab/lembaga.ts';
import { TAB_PENGATURAN } from '../domain/tab/pengaturan.ts';
import { RIWAYAT } from '../domain/tab/riwayat.ts';
import { SEMUA_TAB, TAB_POKOK, TAB_PROGRAM } from '../domain/tab/semua.ts';
import type { Tab } from '../domain/tab/tab.ts';
import type { Wilayah } from '../domain/wilayah/wilayah.ts';
import { barisRiwayat, peristiwaTerbaca } from './baca-riwayat.ts';
import { catat } from './catat.ts';
import type { Kantor } from './kantor.ts';
import { lengkapiDasar } from './lengkapi-dasar.ts';
import { type HasilFormat, lengkapiFormat } from './lengkapi-format.ts';
import { muatTab } from './muat.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { pulihkanKolom } from './pulihkan-kolom.ts';
import { isSalinan } from './salinan.ts';
import { pulihkanKembar } from './tandai-kembar.ts';

/** Version of the tabs' layout. Grows when a declaration changes in a way that an upgrade has to carry out. */
export const SKEMA = 5;

export type HasilSiapkan = {
  readonly wilayah: string;
  readonly daerah: string;
  readonly tabDibuat: readonly string[];
  readonly kolomDitambah: readonly string[];
  readonly salinan: boolean;
  /** The history had been deleted and begins anew. */
  readonly riwayatHilang: boolean;
  /** What became of clauses whose shipped wording changed. */
  readonly kalimat: HasilFormat;
};

/** "Kabupaten Luwu Timur, Provinsi Sulawesi Selatan". */
export const namaDaerah = (w: Wilayah): string =>
  w.jenis === 'PROVINSI' ? w.namaLengkap : `${w.namaLengkap}, Provinsi ${w.provinsi}`;

/** The region that a person means, or which ones it could be. */
export const tebakWilayah = (kantor: Kantor, teks: string): Result<Wilayah, Masalah> => {
  const found = kantor.wilayah().cariWilayah(teks);
  const [only, second] = found;
  if (!only) return fail([masalah('WILAYAH_TIDAK_DIKENAL', { teks })]);
  return second
    ? fail([masalah('WILAYAH_RAGU', { pilihan: found.map((w) => `${namaDaerah(w)} (${w.kode})`).join('; ') })])
    : ok(only);
};

/** The region of a register that exists, with its schema version; null before the first set-up. */
export const registerAda = (kantor: Kantor): { readonly wilayah: string; readonly skema: number } | null => {
  if (!kantor.buku.ada(TAB_PENGATURAN)) return null;
  const rows = muatTab(kantor.buku, TAB_PENGATURAN);
  if (!rows.ok) return null;
  const p = bacaPengaturan(rows.value.map((r) => [r.kunci, r.isi] as const));
  return p.wilayah_kode === '' ? null : { wilayah: p.wilayah_kode, skema: Number(p.skema || 0) };
};

const JENIS_DAERAH: Readonly<Record<Wilayah['jenis'], string>> = {
  PROVINSI: 'Provinsi',
  KABUPATEN: 'Kabupaten',
  KOTA: 'Kota',
};

const nilaiAwal = (w: Wilayah, kantor: Kantor): Partial<Record<KunciPengaturan, string>> => ({
  skema: String(SKEMA),
  wilayah_kode: w.kode,
  jenis_daerah: JENIS_DAERAH[w.jenis],
  nama_daerah: w.nama,
  provinsi: w.provinsi,
  jabatan_kepala: w.jabatanKepala,
  zona_waktu: w.zona,
  ibu_kota: kantor.wilayah().ibuKotaDari(w.kode)?.nama ?? '',
  tahun: kantor.hariIni().slice(0, 4),
});

/** Adds the settings that are not there yet; a value that somebody set is never changed. */
const lengkapiPengaturan = (kantor: Kantor, w: Wilayah): Result<null, Masalah> => {
  const read = kantor.buku.baca(TAB_PENGATURAN);
  if (!read.ok) return read;
  const rows = bacaLembar(read.value);
  const have = new Map(rows.map((r) => [String(r.nilai['kunci']), r]));
  const skema = have.get('skema');
  if (skema && skema.nilai['isi'] !== String(SKEMA)) {
    kantor.buku.isi(TAB_PENGATURAN, 'isi', [skema.baris], String(SKEMA));
  }
  const awal = nilaiAwal(w, kantor);
  const add = PENGATURAN.filter((s) => !have.has(s.key)).map((s) => ({
    kunci: s.key,
    nama: s.name,
    isi: awal[s.key] ?? s.initial,
    petunjuk: s.hint,
  }));
  if (add.length > 0) kantor.buku.tambah(TAB_PENGATURAN, add);
  return ok(null);
};

/**
 * Makes the workbook a register of one region, or brings an existing one up to date. Run twice it changes nothing; what
 * people wrote is never touched, and a deleted tab or column comes back (the add-on's own values from Riwayat).
 */
export const siapkanRegister = (
  kantor: Kantor,
  args: { readonly wilayah?: string; readonly jadikanBaru?: boolean },
): Result<HasilSiapkan, Masalah> => {
  const { buku } = kantor;
  const orang = kantor.orang();
  if (orang.surel === '') return fail([masalah('TANPA_IDENTITAS')]);
  const ada = registerAda(kantor);
  if (ada && ada.skema > SKEMA) return fail([masalah('VERSI_LEBIH_BARU')]);
  const minta = args.wilayah === undefined || args.wilayah === '' ? null : tebakWilayah(kantor, args.wilayah);
  if (minta && !minta.ok) return minta;
  const wilayah = ada ? kantor.wilayah().wilayahByKode(ada.wilayah) : (minta?.value ?? null);
  if (!wilayah) return fail([masalah('WILAYAH_TIDAK_DIKENAL', { teks: ada?.wilayah ?? args.wilayah ?? '' })]);
  if (minta && minta.value.kode !== wilayah.kode) return fail([masalah('WILAYAH_TETAP', { ada: namaDaerah(wilayah) })]);
  const salinan = ada !== null && isSalinan(buku);

  const asing = ada ? [] : SEMUA_TAB.filter((tab) => buku.asing(tab));
  if (asing.length > 0) return fail([masalah('TAB_ASING', { tab: asing.map((t) => `"${t.name}"`).join(', ') })]);

  buku.aturZona(wilayah.zona);
  const tabDibuat: string[] = [];
  const kolomDitambah: string[] = [];
  const dilengkapi: { readonly tab: Tab; readonly columns: readonly string[] }[] = [];
  // Tabs of the programmes are made when somebody asks for them; those that stand here are completed like the others.
  const wanted = [...TAB_POKOK, ...TAB_PROGRAM.filter((tab) => buku.ada(tab))];
  for (const [posisi, tab] of wanted.entries()) {
    const { dibuat, kolomDitambah: columns } = buku.siapkan(tab, posisi);
    if (dibuat) tabDibuat.push(tab.name);
    else if (columns.length > 0) dilengkapi.push({ tab, columns });
  }
  buku.selesaiSiapkan();
  for (const { tab, columns } of dilengkapi) {
    kolomDitambah.push(...columns.map((c) => `${tab.name}: ${c}`));
    pulihkanKolom(kantor, tab, columns);
  }
  buku.bilas();
  const settings = lengkapiPengaturan(kantor, wilayah);
  if (!settings.ok) return settings;
  const dasar = lengkapiDasar(kantor, wilayah.kode, ada?.skema ?? SKEMA);
  if (!dasar.ok) return dasar;
  const format = lengkapiFormat(kantor);
  if (!format.ok) return format;
  const petugas = muatTab(buku, PETUGAS);
  if (!petugas.ok) return petugas;
  if (petugas.value.length === 0)
    buku.tambah(PETUGAS, [
      { surel: orang.surel, nama: orang.nama, peran: 'Pengelola register', dari: kantor.hariIni() },
      { surel: '*', nama: 'Setiap penyunting berkas', peran: 'Petugas' },
    ]);
  buku.bilas();
  const hilang = ada !== null && tabDibuat.includes(RIWAYAT.name);
  if (ada && !hilang && tabDibuat.includes(KEMBAR.name))
    pulihkanKembar(
      buku,
      barisRiwayat(buku).flatMap((row) => peristiwaTerbaca(row) ?? []),
    );
  if (!ada || hilang || (salinan && args.jadikanBaru === true)) {
    const permintaan = kantor.permintaanBaru();
    const opened = peristiwaBaru(
      kantor,
      permintaan,
    )({
      tindakan: 'BUKA',
      id: '',
      dari: '',
      ke: '',
      versi: 0,
      catatan: hilang
        ? 'Riwayat dimulai lagi: tab sebelumnya dihapus'
        : salinan
          ? 'Register baru dari salinan'
          : 'Register dibuka',
      perubahan: { '+berkas': { id: buku.id, wilayah: wilayah.kode } },
    });
    const read = buku.baca(PETUGAS);
    if (!read.ok) return read;
    const done = catat(
      kantor,
      { lembar: read.value, entri: () => undefined },
      { permintaan, peristiwa: [opened], lanjutkan: true },
    );
    if (!done.ok) return done;
  }
  return ok({
    wilayah: wilayah.kode,
    daerah: namaDaerah(wilayah),
    tabDibuat,
    kolomDitambah,
    salinan,
    riwayatHilang: hilang,
    kalimat: format.value,
  });
};
