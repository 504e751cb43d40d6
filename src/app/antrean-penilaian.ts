import { daftarPD } from '../domain/aturan/aturan.ts';
import { hariKerjaAntara } from '../domain/hari-kerja/hari-kerja.ts';
import { LABEL_JAWABAN } from '../domain/penilaian/jawaban-penilaian.ts';
import { yangMenunggu } from '../domain/penilaian/keadaan-penilaian.ts';
import type { Masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { KRITERIA, PERTANYAAN, type Penilaian, PRINSIP } from '../domain/tab/penilaian.ts';
import { isTanggal } from '../domain/tanggal.ts';
import { tenggatEntri } from '../domain/tenggat/tenggat.ts';
import type { Kantor } from './kantor.ts';
import { konteksTenggat } from './konteks-tenggat.ts';
import { muatPenilaian } from './muat-penilaian.ts';
import { tolakOrang } from './siapa.ts';
import { sebabKonflik, siapaMenilai, tugasAtas } from './siapa-menilai.ts';
import { tolakPengurus } from './tetapkan-penilai.ts';

/** One proposal that waits for the acting person's judgement, in plain values. */
export type TugasAntrean = {
  readonly id: string;
  readonly nama: string;
  readonly pd: string;
  /** Working days since the proposal came to be judged; null when nobody knows since when. */
  readonly umur: number | null;
  readonly tenggat: string;
  /** Working days over the due date. */
  readonly terlambat: number;
  /** Whom the person stands in for; '' for themselves. */
  readonly mewakili: string;
  /** Why the person may not judge it, as part of a sentence; '' when they may. */
  readonly konflik: string;
  readonly keadaan: 'MENUNGGU' | 'TERKIRIM';
};

/** A proposal being judged, for whoever looks after the judging. */
export type UsulanDinilai = {
  readonly id: string;
  readonly nama: string;
  readonly pd: string;
  readonly ditutup: boolean;
};

export type Antrean = {
  readonly nama: string;
  readonly surel: string;
  readonly hariIni: string;
  readonly minPenilai: number;
  /** What a reviewer answers, in the order of the form. */
  readonly unsur: readonly { readonly kunci: string; readonly label: string; readonly kelompok: string }[];
  readonly prinsip: readonly string[];
  /** The oldest first; what is sent comes last. */
  readonly tugas: readonly TugasAntrean[];
  /** What the person may end or fill in for a meeting. */
  readonly diurus: readonly UsulanDinilai[];
  /** The proposal whose row is selected in the sheet; '' when none is. */
  readonly terpilih: string;
};

const UNSUR: Antrean['unsur'] = [
  ...KRITERIA.map(({ key, label }) => ({ kunci: key, label, kelompok: 'Kriteria' })),
  ...PERTANYAAN.map(({ key, label }) => ({ kunci: key, label, kelompok: 'Pertanyaan' })),
  { kunci: 'prinsip', label: LABEL_JAWABAN.prinsip, kelompok: 'Prinsip' },
];

const isSelesai = (p: Penilaian | null, semua: readonly Penilaian[]): boolean =>
  p !== null && p.keadaan !== '' && !yangMenunggu(semua).includes(p);

/** What waits for the acting person's judgement, oldest first, with its age against the deadline. Changes nothing. */
export const antreanPenilaian = (kantor: Kantor): Result<Antrean, Masalah> => {
  const tolak = tolakOrang(kantor);
  if (tolak) return fail([tolak]);
  const bahan = muatPenilaian(kantor);
  if (!bahan.ok) return bahan;
  const b = bahan.value;
  const konteks = konteksTenggat(kantor, b.pengaturan, daftarPD(b.kantor));
  if (!konteks.ok) return konteks;
  const hariIni = kantor.hariIni();
  const orang = siapaMenilai(kantor, b);
  const rowsOf = new Map<string, Penilaian[]>();
  for (const p of b.penilaian) rowsOf.set(p.id, [...(rowsOf.get(p.id) ?? []), p]);
  const tugas: TugasAntrean[] = [];
  const diurus: UsulanDinilai[] = [];
  for (const { e } of b.register.byBaris.values()) {
    if (e.status !== 'EVALUASI' || e.id === '') continue;
    const rows = rowsOf.get(e.id) ?? [];
    const ditutup = e.sub_status === 'PENILAIAN_DITUTUP';
    if (tolakPengurus(kantor, e, b.induk).length === 0)
      diurus.push({ id: e.id, nama: e.nama_inovasi, pd: e.pd_pengusul, ditutup });
    const task = ditutup ? null : tugasAtas(orang, e, rows, b, hariIni);
    if (!task || task.baris?.keadaan === 'KONFLIK' || task.baris?.keadaan === 'BERHALANGAN') continue;
    const konflik = sebabKonflik(orang, e, b.induk);
    if (konflik !== '' && !task.baris) continue;
    const langkah = tenggatEntri(e, konteks.value).find((t) => t.tindakan === 'T09');
    const tenggat = task.baris?.tenggat || langkah?.tenggat || '';
    tugas.push({
      ...{ id: e.id, nama: e.nama_inovasi, pd: e.pd_pengusul, umur: langkah?.hariKerja ?? null, tenggat, konflik },
      terlambat: isTanggal(tenggat) ? Math.max(0, hariKerjaAntara(tenggat, hariIni, konteks.value.kalender(''))) : 0,
      mewakili: task.mewakili,
      keadaan: isSelesai(task.baris, rows) ? 'TERKIRIM' : 'MENUNGGU',
    });
  }
  const urut = (t: TugasAntrean): number => (t.keadaan === 'MENUNGGU' ? 1e6 : 0) + (t.umur ?? -1);
  tugas.sort((x, y) => urut(y) - urut(x) || (x.tenggat < y.tenggat ? -1 : 1));
  const [baris] = kantor.buku.terpilih(INOVASI);
  const terpilih = baris === undefined ? '' : (b.register.byBaris.get(baris)?.e.id ?? '');
  const { nama, surel } = orang;
  return ok({
    ...{ nama, surel, hariIni, minPenilai: b.aturan.minPenilai, unsur: UNSUR, prinsip: PRINSIP },
    ...{ tugas, diurus, terpilih },
  });
};
