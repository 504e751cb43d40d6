import { kolomIsian } from '../domain/alur/isian.ts';
import { sebutanKegiatan } from '../domain/alur/sebutan-kegiatan.ts';
import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { keSel } from '../domain/baca/ke-sel.ts';
import { JAWABAN, type KunciJawaban } from '../domain/penilaian/keadaan-penilaian.ts';
import { isTerbuka } from '../domain/penilaian/tertutup.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { BUKTI } from '../domain/tab/bukti.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { KEADAAN_PENILAIAN } from '../domain/tab/penilaian.ts';
import { isTanggal } from '../domain/tanggal.ts';
import { judulMirip, type Mirip } from './judul-mirip.ts';
import type { Kantor } from './kantor.ts';
import { muatTab } from './muat.ts';
import { muatPenilaian, sedangDinilai } from './muat-penilaian.ts';
import { peristiwaEntri } from './riwayat-entri.ts';
import { tolakOrang } from './siapa.ts';
import { sebabKonflik, siapaMenilai, tugasAtas } from './siapa-menilai.ts';

export type Paket = {
  readonly id: string;
  readonly nama: string;
  /** The proposal as its columns tell it, filled ones only. */
  readonly usulan: readonly { readonly judul: string; readonly isi: string }[];
  readonly bukti: readonly { readonly judul: string; readonly tautan: string; readonly keadaan: string }[];
  /** The last events, newest first. */
  readonly riwayat: readonly { readonly waktu: string; readonly apa: string; readonly catatan: string }[];
  readonly mirip: readonly Pick<Mirip, 'id' | 'nama'>[];
  /** What the acting person answered already. */
  readonly jawaban: Readonly<Record<KunciJawaban, string>>;
  readonly alasan: string;
  readonly catatan: string;
  readonly nilai: number | null;
  readonly keadaan: string;
  readonly mewakili: string;
  readonly konflik: string;
  readonly terbuka: boolean;
  readonly draf: string;
};

/** What a reviewer reads first, in the order in which a proposal is told. */
const DIBACA = [
  ...['pd_pengusul', 'inisiator_jenis', 'inisiator_nama', 'bentuk', 'jenis', 'jenis_kebaruan', 'inovasi_asal'],
  ...['urusan_utama', 'rancang_bangun', 'pokok_perubahan', 'tujuan', 'manfaat', 'hasil', 'sasaran', 'lokasi_uji_coba'],
  ...['uji_coba_mulai', 'uji_coba_selesai', 'anggaran_sumber', 'pengantar_no', 'pengantar_tgl'],
];

/** Days as staff write them. */
const tampilTanggal = (iso: string): string => (isTanggal(iso) ? iso.split('-').reverse().join('-') : iso);

const RIWAYAT_PALING = 12;
const PANJANG = 6000;

const usulanDari = (e: Inovasi): Paket['usulan'] =>
  DIBACA.flatMap((key) => {
    const column = kolomIsian(key);
    const v = e[key as keyof Inovasi] ?? '';
    if (!column || v === '') return [];
    const isi = String(column.type === 'date' ? tampilTanggal(String(v)) : keSel(column, v));
    return [{ judul: column.heading, isi: isi.length > PANJANG ? `${isi.slice(0, PANJANG)}…` : isi }];
  });

const buktiDari = (kantor: Kantor, id: string): Paket['bukti'] => {
  const read = kantor.buku.ada(BUKTI) ? muatTab(kantor.buku, BUKTI) : null;
  if (!read?.ok) return [];
  return read.value
    .filter((r) => r.id === id)
    .map((r) => ({
      judul: r.judul || r.jenis || r.untuk,
      tautan: r.tautan,
      keadaan: r.diperiksa_tgl !== '' ? 'Sudah diperiksa' : r.tautan === '' ? 'Tanpa tautan' : 'Belum diperiksa',
    }));
};

/** Everything that a reviewer needs of one proposal: what it says, its evidence, its history and its likes. Changes nothing. */
export const paketPenilaian = (kantor: Kantor, id: string): Result<Paket, Masalah> => {
  const tolak = tolakOrang(kantor);
  if (tolak) return fail([tolak]);
  const bahan = muatPenilaian(kantor);
  if (!bahan.ok) return bahan;
  const b = bahan.value;
  const found = sedangDinilai(b.register, id);
  if (!found.ok) return found;
  const { e } = found.value;
  const orang = siapaMenilai(kantor, b);
  const rows = b.penilaian.filter((p) => p.id === id);
  const tugas = tugasAtas(orang, e, rows, b, kantor.hariIni());
  if (!tugas) return fail([masalah('BUKAN_PENILAI', { id })]);
  const own = tugas.baris;
  const events = peristiwaEntri(kantor.buku, [id]).get(id) ?? [];
  return ok({
    id,
    nama: e.nama_inovasi,
    usulan: usulanDari(e),
    bukti: buktiDari(kantor, id),
    riwayat: [...events]
      .reverse()
      .slice(0, RIWAYAT_PALING)
      .map((p) => ({
        waktu: tampilTanggal(p.waktu.slice(0, 10)),
        apa: sebutanKegiatan(p.tindakan),
        catatan: p.catatan,
      })),
    mirip: judulMirip(b.register, e)
      .filter((m) => m.id !== id)
      .map((m) => ({ id: m.id, nama: m.nama })),
    jawaban: Object.fromEntries(JAWABAN.map((key) => [key, own?.[key] ?? ''])) as Paket['jawaban'],
    alasan: own?.alasan ?? '',
    catatan: own?.catatan ?? '',
    nilai: own?.nilai ?? null,
    keadaan: labelOf(KEADAAN_PENILAIAN, own?.keadaan ?? ''),
    mewakili: tugas.mewakili,
    konflik: sebabKonflik(orang, e, b.induk),
    terbuka: isTerbuka(e, rows, b.aturan.minPenilai),
    draf: kantor.draf.baca(id) ?? '',
  });
};
