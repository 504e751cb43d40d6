import { bacaTanggal } from '../domain/baca/baca-tanggal.ts';
import type { JenisSumber } from '../domain/impor/baca-sumber.ts';
import type { BarisImpor } from '../domain/impor/susun-baris.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Peristiwa, Perubahan } from '../domain/riwayat/peristiwa.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import type { BahanImpor } from './bahan-impor.ts';
import { catat, selesaikan } from './catat.ts';
import { perubahanAwal, tahunId } from './daftarkan-baris.ts';
import { pemberiId } from './id-baru.ts';
import { jejakJawaban } from './jawaban-terimpor.ts';
import type { Kantor } from './kantor.ts';
import { jejakKlaim, type NilaiKlaim, nilaiKlaim, sudahBernilai } from './nilai-klaim.ts';
import { type MintaPerbarui, perbaruiImpor, pilihPembaruan } from './perbarui-impor.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari } from './permintaan.ts';
import type { ImporInovasi } from './siapkan-impor.ts';

type Event = ReturnType<typeof peristiwaBaru>;

/** Status by the stage that the source states; an innovation already running is recorded as it is. */
const STATUS: Readonly<Record<string, { readonly status: string; readonly asal: string }>> = {
  INISIATIF: { status: 'DRAF', asal: 'USULAN' },
  UJI_COBA: { status: 'UJI_COBA', asal: 'WARISAN' },
  PENERAPAN: { status: 'PENERAPAN', asal: 'WARISAN' },
};

/** A proposal that came by a form was received that day; the stage of one is always the first. */
const penerimaan = (jenis: JenisSumber, row: BarisImpor, hariIni: string): Record<string, Nilai> => {
  if (jenis === 'TABEL') return {};
  const [hari = ''] = row.waktu.split(/[T ]/);
  const dikirim = bacaTanggal(hari);
  const terima = dikirim.ok ? dikirim.tanggal : hariIni;
  return {
    ...((row.nilai['tanggal_terima'] ?? '') === '' ? { tanggal_terima: terima } : {}),
    ...((row.nilai['cara_terima'] ?? '') === '' ? { cara_terima: 'FORMULIR' } : {}),
  };
};

/** A stage that nobody knows is kept in words. */
const denganTahapan = (row: BarisImpor): Record<string, Nilai> => {
  const unread = row.mentah['tahapan'];
  return unread === undefined
    ? row.nilai
    : {
        ...row.nilai,
        catatan: [row.nilai['catatan'], `Tahapan pada sumber: ${unread}`]
          .filter((t) => t !== undefined && t !== '')
          .join('\n'),
      };
};

const tambahkan = (
  kantor: Kantor,
  event: Event,
  { wilayah, tahun, register, cocok }: ImporInovasi,
  { sumber, tabel }: BahanImpor,
): { readonly peristiwa: Peristiwa[]; readonly baru: Record<string, Nilai>[]; readonly klaim: NilaiKlaim[] } => {
  const beri = pemberiId(wilayah, register.byId.keys());
  const hariIni = kantor.hariIni();
  const peristiwa: Peristiwa[] = [];
  const baru: Record<string, Nilai>[] = [];
  const klaim: NilaiKlaim[] = [];
  for (const row of cocok.baru) {
    const isi = { ...denganTahapan(row), ...penerimaan(sumber.jenis, row, hariIni) };
    const id = beri(
      tahunId(
        { tanggal_input: String(isi['tanggal_input'] ?? ''), tanggal_terima: String(isi['tanggal_terima'] ?? '') },
        hariIni,
      ),
    );
    const tahapan = sumber.jenis === 'TABEL' ? row.tahapan : '';
    const { status, asal } = STATUS[tahapan] ?? { status: 'DRAF', asal: 'USULAN' };
    const nilai: Record<string, Nilai> = {
      ...isi,
      id,
      status,
      tahapan_iid: tahapan || 'INISIATIF',
      asal_data: asal,
      ...(asal === 'USULAN' ? { status_sejak: hariIni } : {}),
      versi: 1,
    };
    const skor = nilaiKlaim(row, id, tahun);
    if (skor) klaim.push(skor);
    const perubahan: Perubahan = {
      ...perubahanAwal(nilai),
      ...(Object.keys(row.mentah).length > 0 ? { '+mentah': row.mentah } : {}),
      ...(Object.keys(row.lain).length > 0 ? { '+lain': row.lain } : {}),
      ...jejakJawaban(sumber.jenis, row),
      ...jejakKlaim(skor),
    };
    baru.push(nilai);
    const catatan = `Impor dari tab ${tabel.nama}`;
    peristiwa.push(event({ tindakan: 'IMPOR', id, dari: '', ke: status, versi: 1, catatan, perubahan }));
  }
  return { peristiwa, baru, klaim };
};

/** What happened while the register was read: the comparison is made again. */
const BERGERAK: ReadonlySet<string> = new Set(['SUDAH_BERUBAH', 'ID_TIDAK_ADA']);

/** Writes new entries and updates as one request, the event of each row first. */
export const tulisImpor = (
  kantor: Kantor,
  bahan: BahanImpor,
  impor: ImporInovasi,
  minta: MintaPerbarui,
): Result<{ readonly diperbarui: number; readonly tetap: ReadonlyMap<string, number> }, Masalah> => {
  const { pasangan, tetap } = pilihPembaruan(kantor, impor.cocok.berubah, minta);
  if (pasangan.some(({ entri, jejak }) => jejak.versiTercatat > (entri.e.versi ?? 0))) {
    // An act was stopped before its writes, or came between the two reads; what is open is finished first.
    const tolak = selesaikan(kantor);
    return fail([tolak ?? masalah('REGISTER_BERGERAK')]);
  }
  const done = ok({ diperbarui: pasangan.length, tetap });
  if (impor.cocok.baru.length + pasangan.length === 0) {
    // The same import, stopped when its cells stood there already, looks as if nothing were left to do.
    selesaikan(kantor);
    return done;
  }
  const permintaan = kantor.permintaanBaru();
  const event = peristiwaBaru({ ...kantor, cara: 'impor' }, permintaan);
  const tambah = tambahkan(kantor, event, impor, bahan);
  const bernilai = pasangan.length > 0 ? sudahBernilai(kantor.buku, impor.tahun) : new Set<string>();
  const ubahan = perbaruiImpor(event, pasangan, bahan, (row, id) =>
    bernilai.has(id) ? null : nilaiKlaim(row, id, impor.tahun),
  );
  const written = catat(kantor, potretDari(impor.register, impor.riwayat), {
    permintaan,
    peristiwa: [...tambah.peristiwa, ...ubahan.peristiwa],
    baru: tambah.baru,
    ubah: ubahan.ubah,
    tambahan: [...tambah.klaim, ...ubahan.klaim].map((keikutsertaan) => ({ keikutsertaan })),
    pd: { usulan: impor.usulan, sumber: bahan.tabel.nama },
    ingat: bahan.ingat,
    // The request was made just now: no event that is there already can be its own.
    dikenal: impor.riwayat,
  });
  if (written.ok) return done;
  return written.problems.some((p) => BERGERAK.has(p.kode)) ? fail([masalah('REGISTER_BERGERAK')]) : written;
};
