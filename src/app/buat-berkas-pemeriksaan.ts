import { kunciNomor } from '../domain/alur/syarat-penetapan.ts';
import { bacaTanggal } from '../domain/baca/baca-tanggal.ts';
import type { BahanBerkas } from '../domain/naskah/bahan-berkas.ts';
import { composeBerkasPemeriksaan } from '../domain/naskah/berkas-pemeriksaan.ts';
import { sebutDokumen } from '../domain/naskah/dasar-kegiatan.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { BUKTI } from '../domain/tab/bukti.ts';
import { barisRiwayat, peristiwaTerbaca } from './baca-riwayat.ts';
import { buatNaskah, type HasilNaskah } from './buat-naskah.ts';
import { selesaikan } from './catat.ts';
import { halamanNaskah } from './halaman-naskah.ts';
import type { Kantor } from './kantor.ts';
import { keutuhanBerkas } from './keutuhan-berkas.ts';
import { cariEntri, type Entri, muatPengaturan, muatRegister, muatTab, type Register } from './muat.ts';
import { tolakOrang } from './siapa.ts';

/** What an inspection file is about: one entry, or every entry of one decree. */
export type PokokBerkas =
  | { readonly id: string }
  | { readonly keputusan: { readonly nomor: string; readonly tanggal: string } };

type Pokok = { readonly entri: readonly Entri[]; readonly keputusan: BahanBerkas['keputusan'] };

const pokokDari = (register: Register, minta: PokokBerkas): Result<Pokok, Masalah> => {
  if ('id' in minta) {
    const found = cariEntri(register, minta.id);
    return found.ok ? ok({ entri: [found.value], keputusan: null }) : found;
  }
  const { nomor } = minta.keputusan;
  const read = bacaTanggal(minta.keputusan.tanggal);
  const tanggal = read.ok ? read.tanggal : minta.keputusan.tanggal;
  const entri = [...register.byBaris.values()].filter(
    ({ e }) =>
      e.id !== '' &&
      e.sk_no !== '' &&
      kunciNomor(e.sk_no, e.sk_tgl) === kunciNomor(nomor, tanggal) &&
      e.sk_tgl === tanggal,
  );
  const [first] = entri;
  return first
    ? ok({ entri, keputusan: { nomor: first.e.sk_no, tanggal } })
    : fail([masalah('KEPUTUSAN_TIDAK_TERCATAT', { nomor, tanggal })]);
};

/** The events of some entries and the verdict on the whole history, from one read. A row that nobody can read any more is left to the verdict. */
const riwayatDari = (kantor: Kantor, ids: ReadonlySet<string>): Pick<BahanBerkas, 'kegiatan' | 'keutuhan'> => {
  const rows = barisRiwayat(kantor.buku);
  return {
    kegiatan: rows
      .flatMap((row) => peristiwaTerbaca(row) ?? [])
      .filter((p) => p.id.split('; ').some((id) => ids.has(id))),
    keutuhan: keutuhanBerkas(rows, kantor.ingatan.segel()),
  };
};

const bahanDari = (
  kantor: Kantor,
  p: Pengaturan,
  { entri, keputusan }: Pokok,
  bukti: BahanBerkas['bukti'],
): BahanBerkas => {
  const ids = new Set(entri.map(({ e }) => e.id));
  return {
    daerah: `${p.jenis_daerah} ${p.nama_daerah}`,
    kepala: `${p.jabatan_kepala} ${p.nama_daerah}`,
    page: halamanNaskah(p),
    disusun: kantor.waktu(),
    keputusan,
    inovasi: entri.map(({ e }) => e),
    belumTercatat: entri.filter(({ e, sidik }) => e.sidik !== sidik).map(({ e }) => e.id),
    bukti: bukti.filter((b) => ids.has(b.id)),
    ...riwayatDari(kantor, ids),
  };
};

/**
 * Makes the inspection file of an entry or a decree: everything that the history tells of it, on paper. A damaged history
 * does not hinder it, because it is then that somebody asks; the file says what was found.
 */
export const buatBerkasPemeriksaan = (kantor: Kantor, minta: PokokBerkas): Result<readonly HasilNaskah[], Masalah> => {
  const { buku } = kantor;
  const tolak = tolakOrang(kantor) ?? selesaikan(kantor);
  if (tolak) return fail([tolak]);
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const register = muatRegister(buku);
  if (!register.ok) return register;
  const pokok = pokokDari(register.value, minta);
  if (!pokok.ok) return pokok;
  const bukti = muatTab(buku, BUKTI);
  if (!bukti.ok) return bukti;
  const { entri, keputusan } = pokok.value;
  const bahan = bahanDari(kantor, pengaturan.value, pokok.value, bukti.value);
  const tentang = keputusan ? sebutDokumen('Keputusan', keputusan.nomor, keputusan.tanggal) : '';
  return buatNaskah(kantor, pengaturan.value, register.value, {
    jenis: 'BERKAS_PEMERIKSAAN',
    keadaan: 'SELESAI',
    ids: entri.map(({ e }) => e.id),
    tentang,
    judul: `Berkas Pemeriksaan ${tentang || (entri[0]?.e.nama_inovasi ?? '')}`,
    naskah: composeBerkasPemeriksaan(bahan),
  });
};
