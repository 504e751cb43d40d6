import { daftarPD } from '../domain/aturan/aturan.ts';
import { tanpaPengaman } from '../domain/ekspor/csv.ts';
import { petaJudul } from '../domain/impor/judul-kolom.ts';
import type { UsulanPD } from '../domain/impor/perangkat-daerah.ts';
import { type BarisImpor, pembacaImpor } from '../domain/impor/susun-baris.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Peristiwa, Perubahan } from '../domain/riwayat/peristiwa.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { PERANGKAT_DAERAH } from '../domain/tab/lembaga.ts';
import { TAB_PENGATURAN } from '../domain/tab/pengaturan.ts';
import { TEMPEL } from '../domain/tab/perlu-diperbaiki.ts';
import { SEMUA_TAB } from '../domain/tab/semua.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { BATAS_SEL, foldName, panjangSel } from '../domain/teks.ts';
import { catat } from './catat.ts';
import { cobaUlang } from './coba-ulang.ts';
import { perubahanAwal, tahunId } from './daftarkan-baris.ts';
import { pemberiId } from './id-baru.ts';
import type { Kantor, TabBebas } from './kantor.ts';
import { muatPengaturan, muatRegister, muatTab, type Register } from './muat.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari } from './permintaan.ts';
import { jumlahRiwayat } from './riwayat-entri.ts';
import { usulanPD } from './usulkan-perangkat-daerah.ts';

export type HasilImpor = {
  readonly dibaca: number;
  readonly ditambah: number;
  readonly diperbarui: number;
  readonly dilewati: number;
  readonly koreksi: readonly { readonly kode: string; readonly jumlah: number }[];
};

/** Status by the stage that the source states; an innovation already running is recorded as it is. */
const STATUS: Readonly<Record<string, { readonly status: string; readonly asal: string }>> = {
  INISIATIF: { status: 'DRAF', asal: 'USULAN' },
  UJI_COBA: { status: 'UJI_COBA', asal: 'WARISAN' },
  PENERAPAN: { status: 'PENERAPAN', asal: 'WARISAN' },
};

/** The key by which a second import of the same file is recognised. */
import { tolakPencatat } from './siapa.ts';

const kunciBaris = (nama: Nilai | undefined, pd: Nilai | undefined, input: Nilai | undefined): string =>
  `${foldName(String(nama ?? ''))}|${foldName(String(pd ?? ''))}|${String(input ?? '')}`;

const known = (register: Register): Map<string, { jumlah: number; contoh: Readonly<Record<string, Nilai>>[] }> => {
  const map = new Map<string, { jumlah: number; contoh: Readonly<Record<string, Nilai>>[] }>();
  for (const { e } of register.byBaris.values()) {
    const key = kunciBaris(e.nama_inovasi, e.pd_pengusul, e.tanggal_input);
    const entry = map.get(key) ?? { jumlah: 0, contoh: [] };
    entry.jumlah++;
    entry.contoh.push(e);
    map.set(key, entry);
  }
  return map;
};

const COMPARED = ['kematangan', 'penerapan_mulai', 'pengembangan_tgl', 'video_tautan', 'koordinat'] as const;

/**
 * Takes a pasted or exported table as it is. Rows of one source are never merged with one another; a row that the register
 * has already (same title, office and input date) is left alone, equal ones matched in order. What cannot be read goes in
 * as text, for the check to find; raw values of all corrections stay in the event of the row.
 */
export const imporTab = (
  kantor: Kantor,
  args: { readonly tab?: string; readonly petaKolom?: Readonly<Record<string, string>> },
): Result<HasilImpor, Masalah> => {
  if (!registerSiap(kantor)) return fail([masalah('BELUM_SIAP')]);
  const source = kantor.buku.bacaBebas(args.tab);
  if (!source) return fail([masalah('TAB_SUMBER_TIDAK_ADA', { tab: args.tab ?? '' })]);
  const own = source.tab ?? SEMUA_TAB.find((t) => t.name === source.nama)?.key;
  if (own !== undefined && own !== TEMPEL.key) return fail([masalah('TAB_IMPOR_SISTEM', { tab: source.nama })]);
  return imporTabel(kantor, source, args.petaKolom ?? {});
};

const registerSiap = (kantor: Kantor): boolean => kantor.buku.ada(TAB_PENGATURAN);

/** The same for a table that is at hand. */
export const imporTabel = (
  kantor: Kantor,
  source: TabBebas,
  petaKolom: Readonly<Record<string, string>> = {},
): Result<HasilImpor, Masalah> => cobaUlang(() => sekali(kantor, source, petaKolom));

const sekali = (
  kantor: Kantor,
  source: TabBebas,
  petaKolom: Readonly<Record<string, string>>,
): Result<HasilImpor, Masalah> => {
  const tolak = tolakPencatat(kantor, 'IMPOR');
  if (tolak) return fail([tolak]);
  const pengaturan = muatPengaturan(kantor.buku);
  if (!pengaturan.ok) return pengaturan;
  if (source.rows.length === 0) return fail([masalah('TAB_IMPOR_KOSONG', { tab: source.nama })]);
  const peta = petaJudul(source.rows, petaKolom);
  if (!peta) return fail([masalah('JUDUL_TIDAK_DIKENAL', { tab: source.nama })]);
  const riwayat = jumlahRiwayat(kantor.buku);
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register;
  const offices = muatTab(kantor.buku, PERANGKAT_DAERAH);
  if (!offices.ok) return offices;
  const pd = daftarPD(offices.value);

  const read = pembacaImpor(peta);
  const rows: BarisImpor[] = [];
  for (const cells of source.rows.slice(peta.barisJudul + 1)) {
    const row = read(cells.map((c) => (typeof c === 'string' ? tanpaPengaman(c) : c)));
    if (!row) continue;
    const office = pd.get(foldName(String(row.nilai['pd_pengusul'] ?? ''))) ?? pd.get(foldName(row.akun));
    if (office && row.nilai['pd_pengusul'] !== office.nama) row.nilai['pd_pengusul'] = office.nama;
    const unread = row.mentah['tahapan'];
    if (unread !== undefined)
      row.nilai['catatan'] = [row.nilai['catatan'], `Tahapan pada sumber: ${unread}`]
        .filter((t) => t !== undefined && t !== '')
        .join('\n');
    rows.push(row);
  }

  const have = known(register.value);
  const koreksi = new Map<string, number>();
  const count = (kode: string): void => void koreksi.set(kode, (koreksi.get(kode) ?? 0) + 1);
  const fresh: BarisImpor[] = [];
  for (const row of rows) {
    const same = have.get(kunciBaris(row.nilai['nama_inovasi'], row.nilai['pd_pengusul'], row.nilai['tanggal_input']));
    if (same && same.jumlah > 0) {
      same.jumlah--;
      const before = same.contoh.shift() ?? {};
      if (COMPARED.some((key) => (row.nilai[key] ?? '') !== '' && row.nilai[key] !== (before[key] ?? '')))
        count('SUDAH_ADA_BERBEDA');
    } else fresh.push(row);
  }
  for (const row of fresh) for (const k of row.koreksi) count(k);

  const panjang = terlaluPanjang(fresh);
  if (panjang.length > 0) return fail(panjang);
  if (fresh.length > 0) {
    const usulan = usulanPD(fresh, pd);
    const written = tulisImpor(
      kantor,
      register.value,
      riwayat,
      pengaturan.value.wilayah_kode,
      source.nama,
      fresh,
      usulan,
    );
    if (!written.ok) return written;
    if (usulan.length > 0) koreksi.set('PD_DIUSULKAN', usulan.length);
  }
  return ok({
    dibaca: rows.length,
    ditambah: fresh.length,
    diperbarui: 0,
    dilewati: rows.length - fresh.length,
    koreksi: [...koreksi].map(([kode, jumlah]) => ({ kode, jumlah })),
  });
};

/** Texts that no cell can hold: refused before anything is written, or the row could never follow its event. */
const terlaluPanjang = (rows: readonly BarisImpor[]): Masalah[] =>
  INOVASI.columns.flatMap((c) => {
    const panjang = rows.reduce((most, r) => Math.max(most, panjangSel(String(r.nilai[c.key] ?? ''))), 0);
    return panjang > BATAS_SEL
      ? [masalah('TEKS_TERLALU_PANJANG', { kolom: c.heading, panjang, batas: BATAS_SEL }, c.key)]
      : [];
  });

const tulisImpor = (
  kantor: Kantor,
  register: Register,
  riwayat: number,
  wilayah: string,
  sumber: string,
  rows: readonly BarisImpor[],
  usulan: readonly UsulanPD[],
): Result<unknown, Masalah> => {
  const beri = pemberiId(wilayah, register.byId.keys());
  const permintaan = kantor.permintaanBaru();
  const event = peristiwaBaru({ ...kantor, cara: 'impor' }, permintaan);
  const peristiwa: Peristiwa[] = [];
  const baru: Record<string, Nilai>[] = [];
  for (const row of rows) {
    const id = beri(
      tahunId(
        {
          tanggal_input: String(row.nilai['tanggal_input'] ?? ''),
          tanggal_terima: String(row.nilai['tanggal_terima'] ?? ''),
        },
        kantor.hariIni(),
      ),
    );
    const { status, asal } = STATUS[row.tahapan] ?? { status: 'DRAF', asal: 'USULAN' };
    const nilai: Record<string, Nilai> = {
      ...row.nilai,
      id,
      status,
      tahapan_iid: row.tahapan || 'INISIATIF',
      asal_data: asal,
      ...(asal === 'USULAN' ? { status_sejak: kantor.hariIni() } : {}),
      versi: 1,
    };
    const perubahan: Perubahan = {
      ...perubahanAwal(nilai),
      ...(Object.keys(row.mentah).length > 0 ? { '+mentah': row.mentah } : {}),
      ...(Object.keys(row.lain).length > 0 ? { '+lain': row.lain } : {}),
    };
    baru.push(nilai);
    peristiwa.push(
      event({ tindakan: 'IMPOR', id, dari: '', ke: status, versi: 1, catatan: `Impor dari tab ${sumber}`, perubahan }),
    );
  }
  return catat(kantor, potretDari(register, riwayat), { permintaan, peristiwa, baru, pd: { usulan, sumber } });
};
