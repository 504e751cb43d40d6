import type { Lembar } from '../domain/baca/baca-baris.ts';
import { susunCsv } from '../domain/ekspor/csv.ts';
import { barisJson, type LembarXlsx, lembarTeks, lembarXlsx, TAB_EKSPOR } from '../domain/ekspor/seluruh-register.ts';
import { skemaRegister } from '../domain/ekspor/skema-register.ts';
import { susunTabel } from '../domain/ekspor/susun-tabel.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { TAB_PROGRAM } from '../domain/tab/semua.ts';
import type { BerkasEkspor, Buku, Kantor } from './kantor.ts';
import type { MintaEkspor, RencanaEkspor } from './rencana-ekspor.ts';

/** The most characters that a cell of an .xlsx may hold. */
const BATAS_XLSX = 32767;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const semuaLembar = (buku: Buku): Result<readonly Lembar[], Masalah> => {
  const out: Lembar[] = [];
  for (const tab of TAB_EKSPOR) {
    if (TAB_PROGRAM.includes(tab) && !buku.ada(tab)) continue;
    const read = buku.baca(tab);
    if (!read.ok) return read;
    out.push(read.value);
  }
  return ok(out);
};

/** A text that an .xlsx cannot hold: refused, because a shortened one would be another text. */
const terlaluPanjang = (lembar: readonly LembarXlsx[]): Masalah | null => {
  for (const { kolom, rows } of lembar)
    for (const row of rows)
      for (const [i, v] of row.entries())
        if (typeof v === 'string' && v.length > BATAS_XLSX)
          return masalah('EKSPOR_TERLALU_PANJANG', {
            kolom: kolom[i]?.judul ?? '',
            panjang: v.length,
            batas: BATAS_XLSX,
          });
  return null;
};

const workbook = (kantor: Kantor, nama: string, lembar: readonly LembarXlsx[]): Result<BerkasEkspor[], Masalah> => {
  const panjang = terlaluPanjang(lembar);
  return panjang ? fail([panjang]) : ok([{ nama: `${nama}.xlsx`, jenis: XLSX, isi: kantor.susunXlsx(lembar) }]);
};

const json = (nama: string, value: unknown): BerkasEkspor => ({
  nama,
  jenis: 'application/json',
  isi: JSON.stringify(value, null, 1),
});

/** The files of an export, composed and not yet kept anywhere. */
export const berkasEkspor = (
  kantor: Kantor,
  minta: MintaEkspor,
  { paket, bahan, kabar }: RencanaEkspor,
): Result<readonly BerkasEkspor[], Masalah> => {
  const { lingkup, pengaturan } = bahan;
  const pribadi = minta.denganDataPribadi === true;
  const dari = `${lingkup.daerah} ${lingkup.hariIni}${pribadi ? ' (data pribadi)' : ''}`;
  const nama = `${kabar.sasaran} ${dari}`;
  if (kabar.sasaran === 'XLSX' || kabar.sasaran === 'JSON') {
    const semua = semuaLembar(kantor.buku);
    if (!semua.ok) return semua;
    if (kabar.sasaran === 'XLSX')
      return workbook(
        kantor,
        `Register ${dari}`,
        semua.value.map((l) => lembarXlsx(l, pribadi)),
      );
    const isi = {
      daerah: lingkup.daerah,
      wilayah_kode: pengaturan.wilayah_kode,
      tanggal: lingkup.hariIni,
      data_pribadi: pribadi,
      tab: Object.fromEntries(semua.value.map((l) => [l.tab.key, barisJson(l, pribadi)])),
    };
    return ok([json(`Register ${dari}.json`, isi), json('Skema register.schema.json', skemaRegister())]);
  }
  const judul = paket.kolom.map((k) => k.judul);
  const rows = susunTabel(paket, bahan.entri, lingkup, pribadi);
  return (minta.bentuk ?? (kabar.sasaran === 'CSV' ? 'CSV' : 'XLSX')) === 'CSV'
    ? ok([{ nama: `${nama}.csv`, jenis: 'text/csv', isi: susunCsv([judul, ...rows], minta.pemisah) }])
    : workbook(kantor, nama, [lembarTeks(kabar.sasaran, judul, rows)]);
};
