import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { bacaJawaban, type JawabanMentah } from '../domain/penilaian/jawaban-penilaian.ts';
import { isTerbuka } from '../domain/penilaian/tertutup.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { KEADAAN_PENILAIAN } from '../domain/tab/penilaian.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { catat } from './catat.ts';
import type { Kantor } from './kantor.ts';
import type { Entri } from './muat.ts';
import { type BahanPenilaian, muatPenilaian, sedangDinilai } from './muat-penilaian.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari } from './permintaan.ts';
import { tolakOrang } from './siapa.ts';
import { type SiapaMenilai, sebabKonflik, siapaMenilai, type TugasMenilai, tugasAtas } from './siapa-menilai.ts';
import { type BarisPenilaian, KUNCI_PENILAIAN } from './tandai-penilaian.ts';
import { tolakPengurus } from './tetapkan-penilai.ts';

export type MintaKirim = JawabanMentah & { readonly id: string; readonly permintaan: string };

export type HasilKirim = { readonly id: string; readonly penilai: string; readonly keadaan: string };

type Terbaca = {
  readonly b: BahanPenilaian;
  readonly entri: Entri;
  readonly orang: SiapaMenilai;
  readonly rows: BahanPenilaian['penilaian'];
};

const baca = (kantor: Kantor, id: string): Result<Terbaca, Masalah> => {
  const tolak = tolakOrang(kantor);
  if (tolak) return fail([tolak]);
  const bahan = muatPenilaian(kantor);
  if (!bahan.ok) return bahan;
  const b = bahan.value;
  const entri = sedangDinilai(b.register, id);
  if (!entri.ok) return entri;
  return ok({
    b,
    entri: entri.value,
    orang: siapaMenilai(kantor, b),
    rows: b.penilaian.filter((p) => p.id === id),
  });
};

const tulis = (
  kantor: Kantor,
  { b, entri }: Terbaca,
  permintaan: string,
  baris: BarisPenilaian,
  catatan: string,
): Result<HasilKirim, Masalah> => {
  const { id, status } = entri.e;
  const event = peristiwaBaru(
    kantor,
    permintaan,
  )({
    ...{ tindakan: 'PENILAIAN_DICATAT', id, dari: status, ke: status, versi: 0, catatan },
    perubahan: { [KUNCI_PENILAIAN]: [baris] },
  });
  const done = catat(kantor, potretDari(b.register), { permintaan, peristiwa: [event], penilaian: [baris] });
  if (!done.ok) return done;
  kantor.draf.hapus(id);
  return ok({
    id,
    penilai: String(baris.nilai['penilai'] ?? baris.penilai),
    keadaan: String(baris.nilai['keadaan'] ?? ''),
  });
};

/** The row of the acting person, named after whoever really judges. */
const barisUntuk = (
  orang: SiapaMenilai,
  { baris, mewakili }: TugasMenilai,
  nilai: Readonly<Record<string, Nilai>>,
): Omit<BarisPenilaian, 'id'> => {
  const { nama, surel, perangkatDaerah } = orang;
  const catatan = String(nilai['catatan'] ?? '');
  const atas = mewakili === '' ? catatan : [catatan, `Menggantikan ${mewakili}`].filter((t) => t !== '').join('; ');
  const own = baris && mewakili === '' ? {} : { penilai: nama, surel, perangkat_daerah: perangkatDaerah };
  return { penilai: baris?.penilai ?? nama, nilai: { ...nilai, ...own, catatan: atas } };
};

const ditolak = ({ entri: { e }, orang, rows, b }: Terbaca, tugas: TugasMenilai): Masalah | null => {
  const { id } = e;
  if (e.sub_status === 'PENILAIAN_DITUTUP') return masalah('PENILAIAN_SUDAH_DITUTUP');
  const sebab = sebabKonflik(orang, e, b.induk);
  if (sebab !== '') return masalah('PENILAI_BERKEPENTINGAN', { penilai: orang.nama, id, sebab });
  const keadaan = tugas.baris?.keadaan ?? '';
  if (keadaan === 'KONFLIK' || keadaan === 'BERHALANGAN')
    return masalah('PENILAI_MENYATAKAN', { id, keadaan: labelOf(KEADAAN_PENILAIAN, keadaan) });
  if (keadaan === 'TERKIRIM' && isTerbuka(e, rows, b.aturan.minPenilai)) return masalah('PENILAIAN_TERBUKA', { id });
  return null;
};

/**
 * Sends the acting person's own judgement of one proposal; nobody can send another's. Until the judgements are open to all it
 * may be sent again, and the last one counts.
 */
export const kirimPenilaian = (kantor: Kantor, minta: MintaKirim): Result<HasilKirim, Masalah> => {
  const { id, permintaan } = minta;
  if (permintaan === '') return fail([masalah('PERMINTAAN_KOSONG')]);
  const read = baca(kantor, id);
  if (!read.ok) return read;
  const { b, entri, orang, rows } = read.value;
  const tugas = tugasAtas(orang, entri.e, rows, b, kantor.hariIni());
  if (!tugas) return fail([masalah('BUKAN_PENILAI', { id })]);
  if (tugas.baris?.permintaan === permintaan)
    return ok({ id, penilai: tugas.baris.penilai, keadaan: tugas.baris.keadaan });
  const tolak = ditolak(read.value, tugas);
  if (tolak) return fail([tolak]);
  const { terbaca, kurang } = bacaJawaban(minta);
  if (kurang.length > 0) return fail(kurang.map(({ kode, unsur }) => masalah(kode, { id, unsur })));
  const nilai = { ...terbaca, keadaan: 'TERKIRIM', tanggal: kantor.hariIni() };
  return tulis(kantor, read.value, permintaan, { id, ...barisUntuk(orang, tugas, nilai) }, '');
};

export type MintaNyatakan = {
  readonly id: string;
  /** 'KONFLIK' or 'BERHALANGAN', by code or label. */
  readonly keadaan: 'KONFLIK' | 'BERHALANGAN';
  readonly alasan: string;
  /** Whose row; absent: the acting person's own. Only who looks after the judging may speak for others. */
  readonly penilai?: string;
  readonly permintaan: string;
};

const ALASAN_MINIMAL = 4;

/** Declares an interest, or that somebody cannot come: the row stays with its reason, and another reviewer may be named. */
export const nyatakanPenilai = (kantor: Kantor, minta: MintaNyatakan): Result<HasilKirim, Masalah> => {
  const { id, permintaan, keadaan } = minta;
  if (permintaan === '') return fail([masalah('PERMINTAAN_KOSONG')]);
  const read = baca(kantor, id);
  if (!read.ok) return read;
  const { b, entri, orang, rows } = read.value;
  if (minta.alasan.trim().length < ALASAN_MINIMAL)
    return fail([masalah('PENILAIAN_PERLU_ALASAN', { minimal: ALASAN_MINIMAL })]);
  if (entri.e.sub_status === 'PENILAIAN_DITUTUP') return fail([masalah('PENILAIAN_SUDAH_DITUTUP')]);
  const nama = minta.penilai ?? orang.nama;
  const tugas = tugasAtas(
    { ...orang, ...(minta.penilai ? { nama, surel: '' } : {}) },
    entri.e,
    rows,
    b,
    kantor.hariIni(),
  );
  if (!tugas?.baris) return fail([masalah('PENILAIAN_TIDAK_ADA', { id, penilai: nama })]);
  if (minta.penilai) {
    const tolak = tolakPengurus(kantor, entri.e, b.induk);
    if (tolak.length > 0) return fail(tolak);
  }
  const { penilai } = tugas.baris;
  const nilai = { keadaan, alasan: minta.alasan.trim(), tanggal: kantor.hariIni() };
  return tulis(kantor, read.value, permintaan, { id, penilai, nilai }, minta.alasan.trim());
};
