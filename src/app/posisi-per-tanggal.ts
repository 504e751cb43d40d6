import { sebutanKegiatan } from '../domain/alur/sebutan-kegiatan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { bedaPosisi } from '../domain/riwayat/beda-posisi.ts';
import { kalimatBeda } from '../domain/riwayat/kalimat-beda.ts';
import { type EntriPosisi, type Posisi, posisiPada } from '../domain/riwayat/posisi.ts';
import { POSISI_PER_TANGGAL } from '../domain/tab/posisi-per-tanggal.ts';
import { labelStatus, TAHAPAN } from '../domain/tahapan.ts';
import { type Tanggal, tanggalPanjang } from '../domain/tanggal.ts';
import type { Cell } from '../domain/teks.ts';
import { bacaRiwayat } from './baca-riwayat.ts';
import type { Kantor } from './kantor.ts';
import { belumSiap } from './muat.ts';
import { tanggalRiwayat } from './tanggal-riwayat.ts';

export type HasilPosisi = {
  readonly tanggal: Tanggal;
  readonly banding?: Tanggal;
  /** Entries that stood in the register on the date. */
  readonly inovasi: number;
  readonly perTahapan: readonly { readonly status: string; readonly label: string; readonly jumlah: number }[];
  /** From the earlier to the later date: entries that were there and changed, and entries that came. */
  readonly berubah?: number;
  readonly baru?: number;
};

const statusOf = (entri: EntriPosisi | undefined): string => String(entri?.nilai['status'] ?? '');

const perTahapan = (posisi: Posisi): HasilPosisi['perTahapan'] => {
  const count = new Map<string, number>();
  for (const entri of posisi.values()) count.set(statusOf(entri), (count.get(statusOf(entri)) ?? 0) + 1);
  const known: readonly string[] = TAHAPAN.map((t) => t.code);
  return [...known, ...[...count.keys()].filter((s) => !known.includes(s))].flatMap((status) => {
    const jumlah = count.get(status) ?? 0;
    return jumlah === 0 ? [] : [{ status, label: labelStatus(status), jumlah }];
  });
};

const barisOf = (id: string, dikenal: EntriPosisi, entri: EntriPosisi | undefined, tanggal: string) => {
  const isi = (key: string): Cell => entri?.nilai[key] ?? '';
  return {
    id,
    // An entry that did not stand there yet is still called by its name.
    nama_inovasi: dikenal.nilai['nama_inovasi'] ?? '',
    perangkat_daerah: dikenal.nilai['pd_pengusul'] ?? '',
    tanggal,
    status: labelStatus(statusOf(entri)),
    sk_no: isi('sk_no'),
    sk_tgl: isi('sk_tgl'),
    reg_no: isi('reg_no'),
    reg_tgl: isi('reg_tgl'),
    kegiatan: entri
      ? `${sebutanKegiatan(entri.terakhir.tindakan)}, ${tanggalPanjang(entri.terakhir.tanggal as Tanggal)}`
      : '',
  };
};

/**
 * Writes the register as it stood on a date, and beside it another date where one is given, as values. Only the history is
 * read: what staff typed and no act has recorded yet belongs to no past day.
 */
export const posisiPerTanggal = (
  kantor: Kantor,
  minta: { readonly tanggal: string; readonly banding?: string },
): Result<HasilPosisi, Masalah> => {
  const belum = belumSiap(kantor.buku);
  if (belum) return fail([belum]);
  if (!kantor.buku.ada(POSISI_PER_TANGGAL)) return fail([masalah('TAB_TIDAK_ADA', { tab: POSISI_PER_TANGGAL.name })]);
  const riwayat = bacaRiwayat(kantor.buku);
  if (!riwayat.ok) return riwayat;
  const hariIni = kantor.hariIni();
  const hari = (teks: string, kunci: string): Result<Tanggal, Masalah> =>
    tanggalRiwayat(teks, kunci, hariIni, riwayat.value);
  const tanggal = hari(minta.tanggal, 'tanggal');
  if (!tanggal.ok) return tanggal;
  const lain = minta.banding ? hari(minta.banding, 'banding') : null;
  if (lain && !lain.ok) return lain;
  const banding = lain?.value;
  if (banding === tanggal.value) return fail([masalah('TANGGAL_SAMA', {}, 'banding')]);

  const posisi = posisiPada(riwayat.value, tanggal.value);
  if (banding === undefined) {
    const rows = [...posisi].map(([id, entri]) => barisOf(id, entri, entri, tanggal.value));
    kantor.buku.ganti(POSISI_PER_TANGGAL, rows);
    kantor.buku.bilas();
    return ok({ tanggal: tanggal.value, inovasi: posisi.size, perTahapan: perTahapan(posisi) });
  }
  const pembanding = posisiPada(riwayat.value, banding);
  const maju = banding < tanggal.value;
  const akhir = maju ? posisi : pembanding;
  const beda = bedaPosisi(maju ? pembanding : posisi, akhir);
  const rows = [...akhir].map(([id, entri]) => ({
    ...barisOf(id, entri, posisi.get(id), tanggal.value),
    banding,
    status_banding: labelStatus(statusOf(pembanding.get(id))),
    perubahan: kalimatBeda(beda.get(id)),
  }));
  kantor.buku.ganti(POSISI_PER_TANGGAL, rows);
  kantor.buku.bilas();
  const baru = [...beda.values()].filter((b) => b.baru).length;
  return ok({
    tanggal: tanggal.value,
    banding,
    inovasi: posisi.size,
    perTahapan: perTahapan(posisi),
    berubah: beda.size - baru,
    baru,
  });
};
