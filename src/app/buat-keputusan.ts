import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { composeKeputusan } from '../domain/naskah/compose-keputusan.ts';
import { type JenisKeputusan, jenisKeputusan } from '../domain/naskah/jenis-keputusan.ts';
import { klausulDaerah } from '../domain/naskah/klausul-daerah.ts';
import { nomorTerbuka } from '../domain/naskah/nomor-sesuai.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { JENIS_NASKAH } from '../domain/tab/naskah.ts';
import { labelStatus } from '../domain/tahapan.ts';
import type { IsianNaskah } from './bahan-susulan.ts';
import { buatNaskah, type HasilNaskah, type NaskahDiminta } from './buat-naskah.ts';
import { dasarNaskah } from './dasar-naskah.ts';
import type { Kantor } from './kantor.ts';
import { lengkapiBahan } from './lengkapi-bahan.ts';
import { masalahNaskah } from './masalah-naskah.ts';
import { type MejaNaskah, siapkanMeja } from './meja-naskah.ts';
import { type MintaNomor, type NomorBaru, nomorBaru, penerbitDaerah } from './nomor-baru.ts';
import { ingatPenanda } from './penanda-keputusan.ts';

/** What a decree is asked for: which entries, which kind, the number where Bagian Hukum gave one, what the drafter adds. */
export type MintaKeputusan = MintaNomor & {
  readonly id: readonly string[];
  readonly jenis?: string;
  readonly isian?: IsianNaskah;
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

const judulDari = (jenis: JenisKeputusan, nomor: NomorBaru | null, { pengaturan, entri }: MejaNaskah): string => {
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
  const nomor = nomorBaru(minta, jenis.kode, meja);
  if (!nomor.ok) return nomor;
  const dasar = dasarNaskah(kantor, meja, jenis.kode);
  if (!dasar.ok) return dasar;
  const isian = minta.isian ?? {};
  const pada = nomor.value?.tanggal ?? kantor.hariIni();
  const bahan = lengkapiBahan(kantor, meja, jenis, isian, pada, dasar.value.kutipan);
  if (!bahan.ok) return bahan;
  const terbuka = nomorTerbuka(meja.pengaturan, String(bahan.value.tahun));
  const klausul = klausulDaerah(meja.format, jenis.kode, jenis.klausul);
  if (!klausul.ok) return fail(klausul.problems.map(masalahNaskah));
  const composed = composeKeputusan(
    { ...bahan.value, ...(nomor.value ?? {}), ...(terbuka === null ? {} : { nomorTerbuka: terbuka }) },
    klausul.value,
    jenis,
  );
  if (!composed.ok) return fail(composed.problems.map(masalahNaskah));
  const beda = { ...isian, ...(nomor.value ?? {}) };
  return ok({
    pengaturan: meja.pengaturan,
    register: meja.register,
    diminta: {
      jenis: jenis.kode,
      keadaan: nomor.value ? 'BERNOMOR' : 'DIBUAT',
      ...(nomor.value ? { bernomor: nomor.value } : {}),
      penerbit: penerbitDaerah(meja.pengaturan, jenis.kode),
      ids: meja.entri.map((e) => e.id),
      tentang: Object.keys(beda).length === 0 ? '' : JSON.stringify(beda),
      judul: judulDari(jenis, nomor.value, meja),
      naskah: composed.value,
      ingat: [...dasar.value.ingat, ...ingatPenanda(bahan.value.pejabat)],
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
  return buatNaskah(kantor, siap.value.pengaturan, siap.value.register, siap.value.diminta);
};
