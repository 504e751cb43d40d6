import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { bacaTanggal } from '../domain/baca/baca-tanggal.ts';
import { bukuNomor, pemakaiNomor } from '../domain/naskah/nomor-naskah.ts';
import { isDapatDitegaskan, periksaNomor } from '../domain/naskah/nomor-sesuai.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { KEADAAN_NASKAH, NASKAH } from '../domain/tab/naskah.ts';
import type { RowOf } from '../domain/tab/tab.ts';
import { catat } from './catat.ts';
import type { Kantor } from './kantor.ts';
import { muatPengaturan, muatRegister, muatTab } from './muat.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari } from './permintaan.ts';
import { tolakOrang } from './siapa.ts';
import type { TandaNaskah } from './tandai-naskah.ts';

export type HasilNomor = { readonly judul: readonly string[]; readonly nomor: string; readonly tanggal: string };

type Baris = RowOf<typeof NASKAH>;

/** Words of a reason that say nothing are shorter than this. */
const ALASAN_PALING_SEDIKIT = 10;

const tulis = (
  kantor: Kantor,
  tindakan: 'NASKAH_BERNOMOR' | 'NASKAH_BATAL',
  rows: readonly Baris[],
  nilai: TandaNaskah['nilai'],
  isi: { readonly nomor: string; readonly tanggal: string; readonly catatan: string },
): Result<HasilNomor, Masalah> => {
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register;
  const permintaan = kantor.permintaanBaru();
  const event = peristiwaBaru(kantor, permintaan);
  const tandaOf = (n: Baris): TandaNaskah => ({ permintaan: n.permintaan, nilai });
  const done = catat(kantor, potretDari(register.value), {
    permintaan,
    peristiwa: rows.map((n) =>
      event({
        tindakan,
        id: n.id,
        dari: '',
        ke: '',
        versi: 0,
        dasar_no: isi.nomor,
        dasar_tgl: isi.tanggal,
        catatan: isi.catatan === '' ? n.judul : `${n.judul}: ${isi.catatan}`,
        perubahan: { '+tanda': [tandaOf(n)] },
      }),
    ),
    tanda: rows.map(tandaOf),
  });
  return done.ok ? ok({ judul: rows.map((n) => n.judul), nomor: isi.nomor, tanggal: isi.tanggal }) : done;
};

/** Records number and date that Bagian Hukum gave to a listed draft. The document itself is not touched. */
export const catatNomor = (
  kantor: Kantor,
  minta: {
    readonly permintaan: string;
    readonly nomor: string;
    readonly tanggal: string;
    /** The number is recorded although it fits no pattern or another year. */
    readonly tetap?: boolean;
  },
): Result<HasilNomor, Masalah> => {
  const tolak = tolakOrang(kantor);
  if (tolak) return fail([tolak]);
  const naskah = muatTab(kantor.buku, NASKAH);
  if (!naskah.ok) return naskah;
  const row = naskah.value.find((n) => n.permintaan === minta.permintaan && n.permintaan !== '');
  if (!row) return fail([masalah('NASKAH_TIDAK_DIPILIH')]);
  if (row.keadaan !== 'DIBUAT')
    return fail([masalah('NASKAH_TIDAK_DINOMORI', { keadaan: labelOf(KEADAAN_NASKAH, row.keadaan) })]);
  const nomor = minta.nomor.trim();
  if (nomor === '') return fail([masalah('NOMOR_TANPA_TANGGAL')]);
  const tanggal = bacaTanggal(minta.tanggal);
  if (!tanggal.ok) return fail([masalah('TANGGAL_DIMINTA', { isi: minta.tanggal })]);
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register;
  const oleh = pemakaiNomor(
    { jenis: row.jenis, id: row.id, nomor, tanggal: tanggal.tanggal, penerbit: row.penerbit },
    naskah.value,
    [...register.value.byBaris.values()].map(({ e }) => e),
  );
  if (oleh !== '') return fail([masalah('NOMOR_TERPAKAI', { nomor, oleh })]);
  const pengaturan = muatPengaturan(kantor.buku);
  if (!pengaturan.ok) return pengaturan;
  const ragu = periksaNomor({ jenis: row.jenis, nomor, tanggal: tanggal.tanggal }, pengaturan.value);
  if (ragu.length > 0 && !(minta.tetap === true && isDapatDitegaskan(ragu))) return fail(ragu);
  return tulis(
    kantor,
    'NASKAH_BERNOMOR',
    [row],
    { nomor, tanggal: tanggal.tanggal, keadaan: labelOf(KEADAAN_NASKAH, 'BERNOMOR') },
    { nomor, tanggal: tanggal.tanggal, catatan: '' },
  );
};

/** Makes a number void with its reason: every version that carries it is out of use, and the number is free again. */
export const batalkanNomor = (
  kantor: Kantor,
  minta: {
    readonly nomor: string;
    readonly tanggal: string;
    readonly alasan: string;
    /** The listed document that is meant, where several books use the number. */
    readonly permintaan?: string;
  },
): Result<HasilNomor, Masalah> => {
  const tolak = tolakOrang(kantor);
  if (tolak) return fail([tolak]);
  const alasan = minta.alasan.trim();
  if (alasan.length < ALASAN_PALING_SEDIKIT) return fail([masalah('ALASAN_NOMOR')]);
  const tanggal = bacaTanggal(minta.tanggal);
  if (!tanggal.ok) return fail([masalah('TANGGAL_DIMINTA', { isi: minta.tanggal })]);
  const naskah = muatTab(kantor.buku, NASKAH);
  if (!naskah.ok) return naskah;
  const nomor = minta.nomor.trim();
  const sama = naskah.value.filter(
    (n) => n.nomor !== '' && n.nomor === nomor && n.tanggal === tanggal.tanggal && n.keadaan !== 'BATAL',
  );
  const dipilih = sama.find((n) => n.permintaan === (minta.permintaan ?? ''));
  const rows = dipilih ? sama.filter((n) => bukuNomor(n) === bukuNomor(dipilih)) : sama;
  if (new Set(rows.map(bukuNomor)).size > 1)
    return fail([masalah('NOMOR_DUA_BUKU', { nomor, naskah: rows.map((n) => n.judul).join('; ') })]);
  if (rows.length === 0) return fail([masalah('NOMOR_TIDAK_TERCATAT', { nomor, tanggal: tanggal.tanggal })]);
  return tulis(
    kantor,
    'NASKAH_BATAL',
    rows,
    { keadaan: labelOf(KEADAAN_NASKAH, 'BATAL') },
    { nomor, tanggal: tanggal.tanggal, catatan: alasan },
  );
};
