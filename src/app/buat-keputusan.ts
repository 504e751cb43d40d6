import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { bacaTanggal } from '../domain/baca/baca-tanggal.ts';
import { composeKeputusan } from '../domain/naskah/compose-keputusan.ts';
import { type JenisKeputusan, jenisKeputusan } from '../domain/naskah/jenis-keputusan.ts';
import { klausulDaerah } from '../domain/naskah/klausul-daerah.ts';
import { pemakaiNomor } from '../domain/naskah/nomor-naskah.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { JENIS_NASKAH } from '../domain/tab/naskah.ts';
import { labelStatus } from '../domain/tahapan.ts';
import type { Tanggal } from '../domain/tanggal.ts';
import type { IsianNaskah } from './bahan-susulan.ts';
import { buatNaskah, type HasilNaskah, type NaskahDiminta } from './buat-naskah.ts';
import type { Kantor } from './kantor.ts';
import { lengkapiBahan } from './lengkapi-bahan.ts';
import { masalahNaskah } from './masalah-naskah.ts';
import { type MejaNaskah, siapkanMeja } from './meja-naskah.ts';
import { catatanPenanda } from './penanda-keputusan.ts';

/** What a decree is asked for: which entries, which kind, the number where Bagian Hukum gave one, what the drafter adds. */
export type MintaKeputusan = {
  readonly id: readonly string[];
  readonly jenis?: string;
  readonly nomor?: string;
  readonly tanggal?: string;
  readonly isian?: IsianNaskah;
};

type Nomor = { readonly nomor: string; readonly tanggal: Tanggal };

/** Number and date come together, and the number is nobody else's. */
const bacaNomor = (minta: MintaKeputusan, jenis: JenisKeputusan, meja: MejaNaskah): Result<Nomor | null, Masalah> => {
  const nomor = (minta.nomor ?? '').trim();
  const text = (minta.tanggal ?? '').trim();
  if (nomor === '' && text === '') return ok(null);
  if (nomor === '' || text === '') return fail([masalah('NOMOR_TANPA_TANGGAL')]);
  const read = bacaTanggal(text);
  if (!read.ok) return fail([masalah('TANGGAL_DIMINTA', { isi: text })]);
  const oleh = pemakaiNomor(
    { jenis: jenis.kode, id: meja.entri.map((e) => e.id).join('; '), nomor, tanggal: read.tanggal },
    meja.naskah,
    meja.semua(),
  );
  return oleh === '' ? ok({ nomor, tanggal: read.tanggal }) : fail([masalah('NOMOR_TERPAKAI', { nomor, oleh })]);
};

const kurangTahap = (entri: readonly Inovasi[], { kode, dari }: JenisKeputusan): readonly Masalah[] =>
  entri
    .filter((e) => !(dari as readonly string[]).includes(e.status))
    .map((e) =>
      masalah('TAHAP_NASKAH', {
        naskah: labelOf(JENIS_NASKAH, kode),
        boleh: dari.map(labelStatus).join(' atau '),
        id: e.id,
        status: labelStatus(e.status),
      }),
    );

/** A decree is revoked as a whole: nobody's trial may lose its basis unseen. */
const kurangUtuh = ({ entri, semua }: MejaNaskah, { kode }: JenisKeputusan): readonly Masalah[] => {
  const [first] = entri;
  if (kode !== 'KEPUTUSAN_PENCABUTAN' || !first || first.sk_no === '') return [];
  const own = new Set(entri.map((e) => e.id));
  const other = semua().filter((e) => e.sk_no === first.sk_no && e.sk_tgl === first.sk_tgl && !own.has(e.id));
  return other.length === 0 ? [] : [masalah('PENCABUTAN_SEBAGIAN', { id: other.map((e) => e.id).join(', ') })];
};

const judulDari = (jenis: JenisKeputusan, nomor: Nomor | null, { pengaturan, entri }: MejaNaskah): string => {
  const nama = jenis.kode === 'KEPUTUSAN' ? 'Keputusan' : labelOf(JENIS_NASKAH, jenis.kode);
  const tentang = entri.length === 1 ? (entri[0]?.nama_inovasi ?? '') : `${entri.length} inovasi`;
  const pokok = entri.length === 0 ? '' : `, ${tentang}`;
  return nomor ? `${nama} Nomor ${nomor.nomor}${pokok}` : `Konsep ${nama} ${pengaturan.tahun}${pokok}`;
};

/** A Keputusan that is composed and complete, not yet made. */
export type NaskahSiap = {
  readonly pengaturan: MejaNaskah['pengaturan'];
  readonly register: MejaNaskah['register'];
  readonly diminta: NaskahDiminta;
  readonly catatan: string;
};

/** Composes a Keputusan; everything missing is reported at once, and nothing is recorded. */
export const siapkanKeputusan = (kantor: Kantor, minta: MintaKeputusan): Result<NaskahSiap, Masalah> => {
  const jenis = jenisKeputusan(minta.jenis ?? 'KEPUTUSAN');
  if (!jenis) return fail([masalah('JENIS_NASKAH_TIDAK_DIKENAL', { jenis: minta.jenis ?? '' })]);
  const siap = siapkanMeja(kantor, jenis.dari.length === 0 ? [] : minta.id, {
    tanpaInovasi: jenis.dari.length === 0,
    periksa: (entri) => kurangTahap(entri, jenis),
  });
  if (!siap.ok) return siap;
  const meja = siap.value;
  const belumUtuh = kurangUtuh(meja, jenis);
  if (belumUtuh.length > 0) return fail(belumUtuh);
  const nomor = bacaNomor(minta, jenis, meja);
  if (!nomor.ok) return nomor;
  const isian = minta.isian ?? {};
  const bahan = lengkapiBahan(kantor, meja, jenis, isian, nomor.value?.tanggal ?? kantor.hariIni());
  if (!bahan.ok) return bahan;
  const klausul = klausulDaerah(meja.format, jenis.kode, jenis.klausul);
  if (!klausul.ok) return fail(klausul.problems.map(masalahNaskah));
  const composed = composeKeputusan({ ...bahan.value, ...(nomor.value ?? {}) }, klausul.value, jenis);
  if (!composed.ok) return fail(composed.problems.map(masalahNaskah));
  const beda = { ...isian, ...(nomor.value ?? {}) };
  return ok({
    pengaturan: meja.pengaturan,
    register: meja.register,
    catatan: catatanPenanda(bahan.value.pejabat),
    diminta: {
      jenis: jenis.kode,
      keadaan: nomor.value ? 'BERNOMOR' : 'DIBUAT',
      ...(nomor.value ? { bernomor: nomor.value } : {}),
      ids: meja.entri.map((e) => e.id),
      tentang: Object.keys(beda).length === 0 ? '' : JSON.stringify(beda),
      judul: judulDari(jenis, nomor.value, meja),
      naskah: composed.value,
    },
  });
};

/**
 * Makes a Keputusan for one entry or many: a draft, or with number and date the text that goes to signature. Everything
 * missing is reported before anything is made; then the request is recorded, the document created outside the lock, and
 * its link recorded. A number is never made up.
 */
export const buatKeputusan = (kantor: Kantor, minta: MintaKeputusan): Result<readonly HasilNaskah[], Masalah> => {
  const siap = siapkanKeputusan(kantor, minta);
  if (!siap.ok) return siap;
  const { pengaturan, register, diminta, catatan } = siap.value;
  const made = buatNaskah(kantor, pengaturan, register, diminta);
  return made.ok && catatan !== '' ? ok(made.value.map((n) => ({ ...n, catatan }))) : made;
};
