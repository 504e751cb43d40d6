import { labelOf } from '../domain/baca/baca-pilihan.ts';
import type { BahanDaerah } from '../domain/naskah/bahan-keputusan.ts';
import { dasarHukumBawaan } from '../domain/naskah/dasar-hukum-bawaan.ts';
import { type ButirFormat, periksaFormat } from '../domain/naskah/periksa-format.ts';
import { type Pengaturan, settingYes } from '../domain/pengaturan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { JENIS_NASKAH } from '../domain/tab/naskah.ts';
import type { Kantor } from './kantor.ts';
import { bacaFormat } from './lengkapi-format.ts';
import { belumSiap, muatPengaturan } from './muat.ts';
import { muatKonteks } from './periksa-naskah.ts';

/** What is the matter with a clause, by kind as the tab names it and by its row; no row where it is about the document. */
export type TemuanFormat = ButirFormat & { readonly naskah: string; readonly baris: number | null };

export type HasilPeriksaFormat = {
  readonly klausul: number;
  readonly wajib: number;
  readonly cek: number;
  readonly catatan: number;
  readonly butir: readonly TemuanFormat[];
};

/** Where legal bases of every region are alike, so that what is told is about wording alone. */
const DASAR = dasarHukumBawaan('73.24')
  .filter((d) => d.aktif)
  .map((d) => d.teks);

const isJenis = (text: string): text is BahanDaerah['jenis'] => ['PROVINSI', 'KABUPATEN', 'KOTA'].includes(text);

const daerahDari = (p: Pengaturan): BahanDaerah => ({
  jenis: isJenis(p.jenis_daerah.toUpperCase()) ? (p.jenis_daerah.toUpperCase() as BahanDaerah['jenis']) : 'KABUPATEN',
  nama: p.nama_daerah || 'Contoh',
  provinsi: p.provinsi || 'Contoh',
  jabatanKepala: p.jabatan_kepala || 'Bupati',
  ibuKota: p.ibu_kota || 'Contoh',
});

/** Reads every clause of tab Format Naskah before it is used. Nothing is written, so nobody has to say who they are. */
export const periksaFormatNaskah = (kantor: Kantor): Result<HasilPeriksaFormat, Masalah> => {
  const belum = belumSiap(kantor.buku);
  if (belum) return fail([belum]);
  const rows = bacaFormat(kantor.buku);
  if (!rows.ok) return rows;
  const p = muatPengaturan(kantor.buku);
  if (!p.ok) return p;
  const konteks = muatKonteks(kantor);
  if (!konteks.ok) return konteks;
  const daerah = daerahDari(p.value);
  const found = periksaFormat(
    rows.value,
    {
      daerah,
      pdLitbang: p.value.pd_litbang || 'Perangkat Daerah kelitbangan',
      tandaKonsep: p.value.tanda_konsep,
      judulTembusan: p.value.judul_tembusan,
      denganRahmat: settingYes(p.value, 'dengan_rahmat'),
      dasarHukum: DASAR,
    },
    { ...konteks.value, jabatanKepala: daerah.jabatanKepala },
  );
  const asing = rows.value.filter((r) => r.kunci !== '' && !JENIS_NASKAH.some((j) => j.code === r.jenis));
  const butir: readonly TemuanFormat[] = [
    ...asing.map((r): TemuanFormat => {
      const { kode, pesan } = masalah('JENIS_NASKAH_TIDAK_DIKENAL', { jenis: r.jenis });
      return { jenis: 'KEPUTUSAN', kunci: r.kunci, tingkat: 'WAJIB', kode, pesan, naskah: r.jenis, baris: r.baris };
    }),
    ...found.map((b) => ({
      ...b,
      naskah: labelOf(JENIS_NASKAH, b.jenis),
      baris: rows.value.find((r) => r.jenis === b.jenis && r.kunci === b.kunci)?.baris ?? null,
    })),
  ];
  const jumlah = (tingkat: ButirFormat['tingkat']): number => butir.filter((b) => b.tingkat === tingkat).length;
  return ok({
    klausul: rows.value.length,
    wajib: jumlah('WAJIB'),
    cek: jumlah('CEK'),
    catatan: jumlah('CATATAN'),
    butir,
  });
};
