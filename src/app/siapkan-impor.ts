import { daftarPD } from '../domain/aturan/aturan.ts';
import { tanpaPengaman } from '../domain/ekspor/csv.ts';
import type { UsulanPD } from '../domain/impor/perangkat-daerah.ts';
import { type BarisImpor, pembacaImpor } from '../domain/impor/susun-baris.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { PERANGKAT_DAERAH } from '../domain/tab/lembaga.ts';
import { BATAS_SEL, panjangSel } from '../domain/teks.ts';
import { type BahanImpor, bahanImpor } from './bahan-impor.ts';
import { type Cocok, cocokkanImpor, namaiKantor } from './cocokkan-impor.ts';
import { type RencanaGagasan, rencanaGagasan } from './impor-gagasan.ts';
import { type RencanaPeserta, rencanaPeserta } from './impor-peserta.ts';
import { jumlahMirip } from './judul-mirip.ts';
import type { Kantor, TabBebas } from './kantor.ts';
import { muatPengaturan, muatRegister, muatTab, type Register, tahunRegister } from './muat.ts';
import { tahunKlaim } from './nilai-klaim.ts';
import { jumlahRiwayat } from './riwayat-entri.ts';
import type { ArtiJudul } from './sumber-impor.ts';
import { tahunDitutup } from './tahun-ditutup.ts';
import { usulanPD } from './usulkan-perangkat-daerah.ts';

/** Everything that an import of innovations is made of, read and compared. */
export type ImporInovasi = {
  readonly wilayah: string;
  /** The year of the index in which the scores of the source are claimed; '' where that year is closed. */
  readonly tahun: string;
  /** The closed year whose scores are left out; '' where none are. */
  readonly tahunDitutup: string;
  readonly register: Register;
  readonly riwayat: number;
  readonly rows: readonly BarisImpor[];
  readonly cocok: Cocok;
  readonly usulan: readonly UsulanPD[];
  readonly koreksi: Map<string, number>;
};

/** Texts that no cell can hold: refused before anything is written, or the row could never follow its event. */
const terlaluPanjang = (rows: readonly BarisImpor[]): Masalah[] =>
  INOVASI.columns.flatMap((c) => {
    const panjang = rows.reduce((most, r) => Math.max(most, panjangSel(String(r.nilai[c.key] ?? ''))), 0);
    return panjang > BATAS_SEL
      ? [masalah('TEKS_TERLALU_PANJANG', { kolom: c.heading, panjang, batas: BATAS_SEL }, c.key)]
      : [];
  });

/** Reads the register and compares the rows of the source with it. */
const bandingkanImpor = (kantor: Kantor, { isi, sumber, tabel }: BahanImpor): Result<ImporInovasi, Masalah> => {
  const pengaturan = muatPengaturan(kantor.buku);
  if (!pengaturan.ok) return pengaturan;
  const riwayat = jumlahRiwayat(kantor.buku);
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register;
  const offices = muatTab(kantor.buku, PERANGKAT_DAERAH);
  if (!offices.ok) return offices;
  const pd = daftarPD(offices.value);
  const read = pembacaImpor(isi.peta);
  const rows: BarisImpor[] = [];
  for (const cells of isi.rows) {
    const row = read(cells.map((c) => (typeof c === 'string' ? tanpaPengaman(c) : c)));
    if (!row) continue;
    namaiKantor(row, pd);
    rows.push(row);
  }
  const cocok = cocokkanImpor(kantor.buku, register.value, sumber.jenis, rows);
  const panjang = terlaluPanjang([...cocok.baru, ...cocok.berubah.map((p) => p.row)]);
  if (panjang.length > 0) return fail(panjang);
  const koreksi = new Map<string, number>();
  for (const row of cocok.baru) for (const k of row.koreksi) koreksi.set(k, (koreksi.get(k) ?? 0) + 1);
  const usulan = usulanPD([...cocok.baru, ...cocok.berubah.map((p) => p.row)], pd);
  if (usulan.length > 0) koreksi.set('PD_DIUSULKAN', usulan.length);
  for (const [kode, jumlah] of [...isi.lewat, ...cocok.tetap]) koreksi.set(kode, jumlah);
  const kembar = jumlahMirip(
    register.value,
    cocok.baru.map((row) => row.nilai),
    pd,
  );
  if (kembar > 0) koreksi.set('KEMBAR', kembar);
  const kini = tahunRegister(kantor, pengaturan.value);
  const tahun = tahunKlaim(tabel.nama, kini);
  // A year may be closed while the register still stands in it; without scores it need not be asked.
  const berskor = rows.some((r) => typeof r.nilai['kematangan'] === 'number');
  const ditutup = berskor && tahun <= kini && tahunDitutup(kantor.buku, tahun);
  return ok({
    wilayah: pengaturan.value.wilayah_kode,
    tahun: ditutup ? '' : tahun,
    tahunDitutup: ditutup ? tahun : '',
    register: register.value,
    riwayat,
    rows,
    cocok,
    usulan,
    koreksi,
  });
};

/** An import that is read and compared, and not written. */
export type SiapImpor = {
  readonly bahan: BahanImpor;
  /** Absent as long as the column is unknown without which nothing can be imported. */
  readonly isi?:
    | { readonly jenis: 'GAGASAN'; readonly gagasan: RencanaGagasan }
    | { readonly jenis: 'PESERTA'; readonly peserta: RencanaPeserta }
    | { readonly jenis: 'INOVASI'; readonly banding: ImporInovasi };
};

/** Reads a table that is at hand, and the register to compare it with. `kegiatan` is the event of a list of participants. */
export const siapkanImpor = (
  kantor: Kantor,
  tabel: TabBebas,
  kata: ArtiJudul = {},
  kegiatan = '',
): Result<SiapImpor, Masalah> => {
  const bahan = bahanImpor(kantor, tabel, kata);
  if (!bahan.ok) return bahan;
  if (!bahan.value.isi.siap) return ok({ bahan: bahan.value });
  if (bahan.value.sumber.jenis === 'GAGASAN') {
    const gagasan = rencanaGagasan(kantor, bahan.value);
    return gagasan.ok ? ok({ bahan: bahan.value, isi: { jenis: 'GAGASAN', gagasan: gagasan.value } }) : gagasan;
  }
  if (bahan.value.sumber.jenis === 'PESERTA') {
    const peserta = rencanaPeserta(kantor, bahan.value, kegiatan);
    return peserta.ok ? ok({ bahan: bahan.value, isi: { jenis: 'PESERTA', peserta: peserta.value } }) : peserta;
  }
  const banding = bandingkanImpor(kantor, bahan.value);
  return banding.ok ? ok({ bahan: bahan.value, isi: { jenis: 'INOVASI', banding: banding.value } }) : banding;
};
