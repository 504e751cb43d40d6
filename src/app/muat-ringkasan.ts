import { daftarPD } from '../domain/aturan/aturan.ts';
import { bacaLembar } from '../domain/baca/baca-baris.ts';
import type { Masalah } from '../domain/pesan.ts';
import { ok, type Result } from '../domain/result.ts';
import type { BahanRingkasan } from '../domain/ringkasan/bahan-ringkasan.ts';
import type { KepalaHalaman } from '../domain/ringkasan/halaman-pimpinan.ts';
import type { Peralihan } from '../domain/ringkasan/peralihan.ts';
import { penyaringNama } from '../domain/ringkasan/tanpa-nama.ts';
import { REPLIKASI } from '../domain/tab/bukti.ts';
import { KEGIATAN } from '../domain/tab/gagasan.ts';
import { INOVASI, type Inovasi } from '../domain/tab/inovasi.ts';
import { TINDAK_LANJUT } from '../domain/tab/labinov.ts';
import { PEJABAT, PERANGKAT_DAERAH, PETUGAS } from '../domain/tab/lembaga.ts';
import { RIWAYAT } from '../domain/tab/riwayat.ts';
import type { RowOf, Tab } from '../domain/tab/tab.ts';
import { namaHari, tanggalPanjang } from '../domain/tanggal.ts';
import { barisRiwayat } from './baca-riwayat.ts';
import type { JarakRingkasan, Kantor } from './kantor.ts';
import { konteksTenggat } from './konteks-tenggat.ts';
import { muatPengaturan, muatTab } from './muat.ts';

const AT = new Map(RIWAYAT.columns.map((c, i) => [c.key as string, i]));

/** Only what a summary counts: the values of an event are never parsed, or a long history would cost a minute. */
const peralihanDari = (rows: readonly (readonly string[])[]): readonly Peralihan[] => {
  const text = (row: readonly string[], key: string): string => row[AT.get(key) ?? -1] ?? '';
  return rows.flatMap((row) =>
    text(row, 'waktu') === ''
      ? []
      : [
          {
            no: Number(text(row, 'no')),
            hari: text(row, 'waktu').slice(0, 10),
            tindakan: text(row, 'tindakan'),
            id: text(row, 'id'),
            dari: text(row, 'dari'),
            ke: text(row, 'ke'),
          },
        ],
  );
};

/**
 * Between which events a summary tells what changed. While nothing was recorded since the last one it tells the same again; a
 * history that became shorter (an older version of the file) begins anew.
 */
export const jarakBerikut = (lalu: JarakRingkasan | null, kini: number): JarakRingkasan => {
  if (lalu === null || lalu.sampai > kini) return { dari: null, sampai: kini };
  return lalu.sampai === kini ? lalu : { dari: lalu.sampai, sampai: kini };
};

const ZONA: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** A tab of names that an older register may not have yet says nothing. */
const atauKosong = <T extends Tab>(kantor: Kantor, tab: T): Result<readonly RowOf<T>[], Masalah> =>
  kantor.buku.ada(tab) ? muatTab(kantor.buku, tab) : ok([]);

export type RingkasanTerbaca = {
  readonly bahan: BahanRingkasan;
  readonly kepala: KepalaHalaman;
  readonly jarak: JarakRingkasan;
};

/** Everything that summaries are made of: one read of each source tab and one of the history. */
export const muatRingkasan = (kantor: Kantor): Result<RingkasanTerbaca, Masalah> => {
  const { buku } = kantor;
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const p = pengaturan.value;
  const offices = muatTab(buku, PERANGKAT_DAERAH);
  if (!offices.ok) return offices;
  const read = buku.baca(INOVASI);
  if (!read.ok) return read;
  const entri = bacaLembar(read.value)
    .map((b) => b.nilai as unknown as Inovasi)
    .filter((e) => e.id !== '');
  const pd = daftarPD(offices.value);
  const konteks = konteksTenggat(kantor, p, pd);
  if (!konteks.ok) return konteks;
  const replikasi = atauKosong(kantor, REPLIKASI);
  if (!replikasi.ok) return replikasi;
  const kegiatan = atauKosong(kantor, KEGIATAN);
  if (!kegiatan.ok) return kegiatan;
  const tindakLanjut = atauKosong(kantor, TINDAK_LANJUT);
  if (!tindakLanjut.ok) return tindakLanjut;
  const pejabat = atauKosong(kantor, PEJABAT);
  if (!pejabat.ok) return pejabat;
  const petugas = atauKosong(kantor, PETUGAS);
  if (!petugas.ok) return petugas;
  const riwayat = peralihanDari(barisRiwayat(buku));
  const jarak = jarakBerikut(kantor.ingatan.jarakRingkasan(), riwayat[riwayat.length - 1]?.no ?? 0);
  const hariIni = kantor.hariIni();
  const jam = kantor.waktu().slice(11, 16).replace(':', '.');
  return ok({
    jarak,
    kepala: {
      daerah: `${p.jenis_daerah} ${p.nama_daerah}`,
      diperbarui:
        `Diperbarui ${namaHari(hariIni)}, ${tanggalPanjang(hariIni)} pukul ${jam} ${ZONA[p.zona_waktu] ?? ''}`.trim(),
      pengaturan: p,
    },
    bahan: {
      pengaturan: p,
      tahun: p.tahun || hariIni.slice(0, 4),
      entri,
      offices: offices.value,
      pd,
      konteks: konteks.value,
      replikasi: replikasi.value,
      kegiatan: kegiatan.value,
      tindakLanjut: tindakLanjut.value,
      riwayat,
      sejak: jarak.dari,
      tanpaNama: penyaringNama([
        ...offices.value.map((o) => o.kepala),
        ...pejabat.value.map((o) => o.nama),
        ...petugas.value.filter((o) => o.surel !== '*').map((o) => o.nama),
        ...kegiatan.value.map((o) => o.narasumber),
        ...entri.flatMap((e) => [e.inisiator_nama, e.tim_inovator]),
      ]),
    },
  });
};
