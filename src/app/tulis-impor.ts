import { type Pertanyaan, pertanyaanSesudah, tulisPertanyaan } from '../domain/alur/ketetapan.ts';
import { bacaTanggal } from '../domain/baca/baca-tanggal.ts';
import type { JenisSumber } from '../domain/impor/baca-sumber.ts';
import type { BarisImpor } from '../domain/impor/susun-baris.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { bedaAntara } from '../domain/riwayat/keadaan.ts';
import type { Peristiwa, Perubahan } from '../domain/riwayat/peristiwa.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import type { BahanImpor } from './bahan-impor.ts';
import { catat, selesaikan } from './catat.ts';
import type { Pasangan } from './cocokkan-impor.ts';
import { perubahanAwal, tahunId } from './daftarkan-baris.ts';
import { pemberiId } from './id-baru.ts';
import { kunciJawaban } from './jawaban-terimpor.ts';
import { type JejakEntri, jejakEntri } from './jejak-entri.ts';
import type { Kantor } from './kantor.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari, type Ubah } from './permintaan.ts';
import type { ImporInovasi } from './rencana-impor.ts';

type Minta = {
  readonly perbarui?: boolean;
  readonly lihat?: Readonly<Record<string, string>>;
};

type Event = ReturnType<typeof peristiwaBaru>;

/** Status by the stage that the source states; an innovation already running is recorded as it is. */
const STATUS: Readonly<Record<string, { readonly status: string; readonly asal: string }>> = {
  INISIATIF: { status: 'DRAF', asal: 'USULAN' },
  UJI_COBA: { status: 'UJI_COBA', asal: 'WARISAN' },
  PENERAPAN: { status: 'PENERAPAN', asal: 'WARISAN' },
};

/** Entries that one request updates: scattered cells are a write each, and a run may not be long. */
const PALING_BANYAK = 500;

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

const jawaban = (jenis: JenisSumber, row: BarisImpor): Perubahan =>
  jenis === 'JAWABAN_FORMULIR' && row.waktu !== '' ? { '+jawaban': { kunci: kunciJawaban(row) } } : {};

const tambahkan = (
  kantor: Kantor,
  event: Event,
  { wilayah, register, cocok }: ImporInovasi,
  { sumber, tabel }: BahanImpor,
): { readonly peristiwa: Peristiwa[]; readonly baru: Record<string, Nilai>[] } => {
  const beri = pemberiId(wilayah, register.byId.keys());
  const hariIni = kantor.hariIni();
  const peristiwa: Peristiwa[] = [];
  const baru: Record<string, Nilai>[] = [];
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
    const perubahan: Perubahan = {
      ...perubahanAwal(nilai),
      ...(Object.keys(row.mentah).length > 0 ? { '+mentah': row.mentah } : {}),
      ...(Object.keys(row.lain).length > 0 ? { '+lain': row.lain } : {}),
      ...jawaban(sumber.jenis, row),
    };
    baru.push(nilai);
    const catatan = `Impor dari tab ${tabel.nama}`;
    peristiwa.push(event({ tindakan: 'IMPOR', id, dari: '', ke: status, versi: 1, catatan, perubahan }));
  }
  return { peristiwa, baru };
};

/** One event an entry, and before it what staff typed there since the last one, as their work. */
const perbarui = (
  event: Event,
  pasangan: readonly (Pasangan & { readonly jejak: JejakEntri })[],
  { sumber, tabel }: BahanImpor,
): { readonly peristiwa: Peristiwa[]; readonly ubah: Ubah[] } => {
  const peristiwa: Peristiwa[] = [];
  const ubah: Ubah[] = [];
  for (const { entri, row, beda, jejak } of pasangan) {
    const { e } = entri;
    const versi = e.versi ?? 0;
    const same = { id: e.id, dari: e.status, ke: e.status };
    if (Object.keys(jejak.edits).length > 0)
      peristiwa.push(event({ ...same, tindakan: 'SUNTING', versi, perubahan: jejak.edits }));
    const tanya: Pertanyaan = pertanyaanSesudah(e, jejak.pertanyaan, beda.ubah);
    const sistem = { versi: versi + 1, dipertanyakan: tulisPertanyaan(tanya) };
    const mentah = Object.fromEntries(Object.entries(row.mentah).filter(([key]) => key in beda.ubah));
    peristiwa.push(
      event({
        ...same,
        tindakan: 'IMPOR',
        versi: versi + 1,
        catatan: `Diperbarui dari tab ${tabel.nama}`,
        perubahan: {
          ...bedaAntara({ versi, dipertanyakan: e.dipertanyakan }, sistem, Object.keys(sistem)),
          ...beda.ubah,
          ...(Object.keys(mentah).length > 0 ? { '+mentah': mentah } : {}),
          ...jawaban(sumber.jenis, row),
        },
      }),
    );
    ubah.push({
      id: e.id,
      lihat: { versi, sidik: entri.sidik },
      sistem,
      staf: Object.fromEntries(Object.entries(beda.ubah).map(([key, [, now]]) => [key, now])),
    });
  }
  return { peristiwa, ubah };
};

/** The entries that may be updated now, and why the others of them are left alone. */
const dipilih = (
  kantor: Kantor,
  berubah: readonly Pasangan[],
  minta: Minta,
): {
  readonly pasangan: readonly (Pasangan & { readonly jejak: JejakEntri })[];
  readonly tetap: ReadonlyMap<string, number>;
} => {
  const tetap = new Map<string, number>();
  const count = (kode: string, n: number): void => void (n > 0 && tetap.set(kode, n));
  if (minta.perbarui !== true) {
    count('SUDAH_ADA_BERBEDA', berubah.length);
    return { pasangan: [], tetap };
  }
  const { lihat } = minta;
  const dilihat = lihat ? berubah.filter(({ entri }) => lihat[entri.e.id] === entri.sidik) : berubah;
  const kini = dilihat.slice(0, PALING_BANYAK);
  const jejak = jejakEntri(
    kantor.buku,
    kini.map((p) => p.entri),
  );
  const siap = kini.map((p) => ({ ...p, jejak: jejak.get(p.entri.e.id) as JejakEntri }));
  const utuh = siap.filter(({ entri, jejak: j }) => j.statusTercatat === entri.e.status);
  count('SUDAH_ADA_BERBEDA', berubah.length - dilihat.length);
  count('BELUM_SEMUA', dilihat.length - kini.length);
  count('STATUS_DIKETIK', siap.length - utuh.length);
  return { pasangan: utuh, tetap };
};

/** What happened while the register was read: the comparison is made again. */
const BERGERAK: ReadonlySet<string> = new Set(['SUDAH_BERUBAH', 'ID_TIDAK_ADA']);

/** Writes new entries and updates as one request, the event of each row first. */
export const tulisImpor = (
  kantor: Kantor,
  bahan: BahanImpor,
  impor: ImporInovasi,
  minta: Minta,
): Result<{ readonly diperbarui: number; readonly tetap: ReadonlyMap<string, number> }, Masalah> => {
  const { pasangan, tetap } = dipilih(kantor, impor.cocok.berubah, minta);
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
  const ubahan = perbarui(event, pasangan, bahan);
  const written = catat(kantor, potretDari(impor.register, impor.riwayat), {
    permintaan,
    peristiwa: [...tambah.peristiwa, ...ubahan.peristiwa],
    baru: tambah.baru,
    ubah: ubahan.ubah,
    pd: { usulan: impor.usulan, sumber: bahan.tabel.nama },
    ingat: bahan.ingat,
  });
  if (written.ok) return done;
  return written.problems.some((p) => BERGERAK.has(p.kode)) ? fail([masalah('REGISTER_BERGERAK')]) : written;
};
