import { bacaPilihan } from '../domain/baca/baca-pilihan.ts';
import { bacaTanggal } from '../domain/baca/baca-tanggal.ts';
import { JAWABAN, namaPenilai } from '../domain/penilaian/keadaan-penilaian.ts';
import { type RekapUsulan, rekapUsulan } from '../domain/penilaian/rekap-usulan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { NASKAH } from '../domain/tab/naskah.ts';
import type { Choice, Nilai } from '../domain/tab/tab.ts';
import type { HasilNaskah } from './buat-naskah.ts';
import type { HasilTindakan } from './hasil-tindakan.ts';
import type { Kantor } from './kantor.ts';
import { kirimKetikan } from './kirim-ketikan.ts';
import { lakukanTindakan } from './lakukan-tindakan.ts';
import { cariEntri, muatRegister, muatTab } from './muat.ts';
import { type BahanPenilaian, muatPenilaian, sedangDinilai } from './muat-penilaian.ts';
import { tolakOrang } from './siapa.ts';
import { tolakPengurus } from './tetapkan-penilai.ts';

/** What a meeting concludes on a proposal. */
export const KESIMPULAN = [
  { code: 'LAYAK', label: 'Layak' },
  { code: 'TIDAK_LAYAK', label: 'Tidak layak' },
  { code: 'PERBAIKAN', label: 'Perlu diperbaiki', synonyms: ['perbaikan'] },
] as const satisfies readonly Choice[];

export type KodeKesimpulan = (typeof KESIMPULAN)[number]['code'];

export type MintaSelesai = {
  readonly id: readonly string[];
  readonly ba_no: string;
  readonly ba_tgl: string;
  readonly tempat: string;
  /** Who could not come and why; needed where the quorum decides. */
  readonly tidak_hadir: string;
  /** The conclusion by id, where it is not plain from the answers. */
  readonly putusan: Readonly<Record<string, string>>;
  /** The reason by id that the proposer will read; absent: the reasons of the reviewers. */
  readonly alasan: Readonly<Record<string, string>>;
  /** False: no Berita Acara is made. */
  readonly naskah: boolean;
  readonly permintaan: string;
};

export type HasilSelesai = {
  readonly hasil: readonly HasilTindakan[];
  /** Entries that an earlier, stopped run had ended already. */
  readonly sudah: readonly string[];
  readonly naskah: readonly HasilNaskah[];
  /** Why the Berita Acara could not be made, though the outcomes are recorded. */
  readonly masalahNaskah: readonly Masalah[];
};

/** The Berita Acara of a session: a part of the add-on that only documents pay for. */
export type BeritaAcara = {
  /** What it still lacks; empty when it can be made. */
  readonly kurang: (id: readonly string[], isian: Readonly<Record<string, string>>) => readonly Masalah[];
  readonly buat: (
    id: readonly string[],
    isian: Readonly<Record<string, string>>,
  ) => Result<readonly HasilNaskah[], Masalah>;
};

const KODE: Readonly<Record<KodeKesimpulan, string>> = { LAYAK: 'T09', TIDAK_LAYAK: 'T10', PERBAIKAN: 'T08' };

/** What one entry is to become. */
type Rencana = {
  readonly e: Inovasi;
  readonly rekap: RekapUsulan;
  readonly putusan: KodeKesimpulan;
  readonly alasan: string;
  readonly ditutup: boolean;
};

const sudahSelesai = (e: Inovasi, putusan: string, ba_no: string): boolean =>
  putusan === 'PERBAIKAN'
    ? e.status === 'PERBAIKAN_USULAN'
    : (e.status === 'LAYAK' || e.status === 'TIDAK_LAYAK') && e.ba_no === ba_no;

const kesimpulan = (id: string, rekap: RekapUsulan, said: string): Result<KodeKesimpulan, Masalah> => {
  if (said === '') return rekap.hasil === 'LAYAK' ? ok('LAYAK') : fail([masalah('PUTUSAN_DIPERLUKAN', { id })]);
  const found = bacaPilihan(KESIMPULAN, said);
  return found ? ok(found.code as KodeKesimpulan) : fail([masalah('PUTUSAN_TIDAK_DIKENAL', { isi: said })]);
};

/** What one entry lacks before its judging may end, or what becomes of it. */
const rencanakan = (b: BahanPenilaian, minta: MintaSelesai, e: Inovasi): Result<Rencana, Masalah> => {
  const { id } = e;
  const rekap = rekapUsulan(id, b.penilaian, b.aturan);
  const sudahTutup = e.sub_status === 'PENILAIAN_DITUTUP';
  const { kuorum, minPenilai } = b.aturan;
  if (rekap.cukup === 'KURANG')
    return fail([masalah('PENILAI_KURANG', { ada: rekap.masuk, minimal: sudahTutup ? kuorum : minPenilai })]);
  const perluTutup = !sudahTutup && (rekap.cukup === 'KUORUM' || rekap.belum.length > 0);
  const absen = minta.tidak_hadir.trim() || rekap.berhalangan.join('; ');
  if (perluTutup && absen === '') {
    const belum = rekap.belum.join(', ') || `${minPenilai - rekap.masuk} penilai`;
    return fail([masalah('PENILAIAN_BELUM_LENGKAP', { id, belum })]);
  }
  const tanpa = b.penilaian.find(
    (p) => p.id === id && p.keadaan === 'DITUGASKAN' && JAWABAN.some((k) => p[k] === 'TIDAK') && p.alasan === '',
  );
  if (tanpa) return fail([masalah('ALASAN_TIDAK', { id, unsur: `jawaban ${tanpa.penilai}` })]);
  const putusan = kesimpulan(id, rekap, String(minta.putusan[id] ?? ''));
  if (!putusan.ok) return putusan;
  const alasan = String(minta.alasan[id] ?? '').trim() || rekap.alasan.join('; ');
  return ok({ e, rekap, putusan: putusan.value, alasan, ditutup: perluTutup });
};

/** One act on the entries of a group, on the register as it stands now. */
const lakukan = (
  kantor: Kantor,
  id: readonly string[],
  kode: string,
  isian: Readonly<Record<string, Nilai>>,
  permintaan: string,
): readonly HasilTindakan[] => {
  if (id.length === 0) return [];
  const register = muatRegister(kantor.buku);
  if (!register.ok) return id.map((x) => ({ id: x, ok: false, masalah: register.problems }));
  const lihat = Object.fromEntries(
    id.flatMap((x) => {
      const found = cariEntri(register.value, x);
      return found.ok ? [[x, { versi: found.value.e.versi ?? 0, sidik: found.value.sidik }] as const] : [];
    }),
  );
  return lakukanTindakan(kantor, { id, kode, isian, lihat, permintaan });
};

const sudahAdaNaskah = (kantor: Kantor, ids: readonly string[]): boolean => {
  const read = muatTab(kantor.buku, NASKAH);
  const id = ids.join('; ');
  return read.ok && read.value.some((n) => n.jenis === 'BA_PENILAIAN' && n.keadaan !== 'BATAL' && n.id === id);
};

/** Entries by what is done with them and the reason that the proposer reads: one request each. */
const kelompokkan = (list: readonly Rencana[]): ReadonlyMap<string, readonly Rencana[]> => {
  const groups = new Map<string, Rencana[]>();
  for (const r of list) {
    const key = r.putusan === 'LAYAK' ? 'LAYAK' : `${r.putusan}\n${r.alasan}`;
    groups.set(key, [...(groups.get(key) ?? []), r]);
  }
  return groups;
};

/**
 * Ends the judging of some proposals of one session: closes with a quorum where somebody could not come, records every
 * outcome, and makes the one Berita Acara. Everything missing is told before anything is written. A run that was stopped is
 * taken up by the same call: what is done already is left.
 */
export const selesaikanPenilaian = (
  kantor: Kantor,
  minta: MintaSelesai,
  beritaAcara: BeritaAcara,
): Result<HasilSelesai, Masalah> => {
  const tolak = tolakOrang(kantor);
  if (tolak) return fail([tolak]);
  if (minta.permintaan === '') return fail([masalah('PERMINTAAN_KOSONG')]);
  if (minta.id.length === 0) return fail([masalah('TIDAK_ADA_PILIHAN')]);
  const bahan = muatPenilaian(kantor);
  if (!bahan.ok) return bahan;
  const b = bahan.value;
  const ids = [...new Set(minta.id)];
  const problems: Masalah[] = [];
  const sudah: string[] = [];
  const tim = new Set<boolean>();
  const day = bacaTanggal(minta.ba_tgl);
  if (minta.ba_no.trim() === '') problems.push(masalah('ISI', { kolom: 'Nomor Berita Acara' }, 'ba_no'));
  if (!day.ok || day.tanggal > kantor.hariIni()) problems.push(masalah('SESI_TANGGAL'));
  const rencana = ids.flatMap((id): Rencana[] => {
    const any = cariEntri(b.register, id);
    if (any.ok) {
      tim.add(any.value.e.inisiator_jenis === 'KEPALA_DAERAH');
      const said = bacaPilihan(KESIMPULAN, String(minta.putusan[id] ?? ''))?.code ?? '';
      if (sudahSelesai(any.value.e, said, minta.ba_no.trim())) {
        sudah.push(id);
        return [];
      }
    }
    const found = sedangDinilai(b.register, id);
    if (!found.ok) {
      problems.push(...found.problems);
      return [];
    }
    problems.push(...tolakPengurus(kantor, found.value.e, b.induk));
    const plan = rencanakan(b, minta, found.value.e);
    if (!plan.ok) problems.push(...plan.problems);
    return plan.ok ? [plan.value] : [];
  });
  if (tim.size > 1) problems.push(masalah('TIM_BERBEDA'));
  if (problems.length > 0) return fail(problems);

  const absen = minta.tidak_hadir.trim() || [...new Set(rencana.flatMap((r) => r.rekap.berhalangan))].join('; ');
  const ba = { ba_no: minta.ba_no.trim(), ba_tgl: minta.ba_tgl };
  const isianNaskah = {
    nomor: ba.ba_no,
    tanggal: ba.ba_tgl,
    tempat: minta.tempat,
    tidak_hadir: namaPenilai(absen).join('; '),
  };
  const perluNaskah = minta.naskah && !sudahAdaNaskah(kantor, ids);
  const kurang = perluNaskah ? beritaAcara.kurang(ids, isianNaskah) : [];
  if (kurang.length > 0) return fail(kurang);

  const typed = kirimKetikan(kantor, b, new Set(rencana.map((r) => r.e.id)), `${minta.permintaan}-isi`);
  if (!typed.ok) return typed;
  const hasil: HasilTindakan[] = [];
  const tutup = rencana.filter((r) => r.ditutup).map((r) => r.e.id);
  const ditutup = lakukan(kantor, tutup, 'T35', { tidak_hadir: absen }, `${minta.permintaan}-T35`);
  hasil.push(...ditutup.filter((h) => !h.ok));
  const gagal = new Set(hasil.map((h) => h.id));
  let n = 0;
  for (const group of kelompokkan(rencana.filter((r) => !gagal.has(r.e.id))).values()) {
    const { putusan, alasan } = group[0] as Rencana;
    const isian = { ...(putusan === 'PERBAIKAN' ? {} : ba), ...(putusan === 'LAYAK' ? {} : { alasan }) };
    const id = group.map((r) => r.e.id);
    hasil.push(...lakukan(kantor, id, KODE[putusan], isian, `${minta.permintaan}-${KODE[putusan]}-${n++}`));
  }
  if (!perluNaskah || !hasil.every((h) => h.ok)) return ok({ hasil, sudah, naskah: [], masalahNaskah: [] });
  const made = beritaAcara.buat(ids, isianNaskah);
  return ok({ hasil, sudah, naskah: made.ok ? made.value : [], masalahNaskah: made.ok ? [] : made.problems });
};
