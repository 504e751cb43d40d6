import { LABEL_JAWABAN } from '../domain/penilaian/jawaban-penilaian.ts';
import { isTerhitung, JAWABAN, type KunciJawaban } from '../domain/penilaian/keadaan-penilaian.ts';
import { type RekapUsulan, rekapUsulan } from '../domain/penilaian/rekap-usulan.ts';
import { isMilik, isTerbuka } from '../domain/penilaian/tertutup.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Penilaian } from '../domain/tab/penilaian.ts';
import type { Kantor } from './kantor.ts';
import { cariEntri } from './muat.ts';
import { muatPenilaian } from './muat-penilaian.ts';
import { tolakOrang } from './siapa.ts';
import { siapaMenilai } from './siapa-menilai.ts';

/** One reviewer's judgement as others may see it. */
export type SatuPenilaian = {
  readonly penilai: string;
  readonly jawaban: Readonly<Record<KunciJawaban, string>>;
  readonly nilai: number | null;
  readonly alasan: string;
  readonly catatan: string;
};

export type RekapTerlihat = {
  readonly id: string;
  readonly nama: string;
  /** Open: everybody's judgement side by side; else the acting person's own only. */
  readonly terbuka: boolean;
  readonly penilaian: readonly SatuPenilaian[];
  readonly masuk: number;
  readonly belum: readonly string[];
  readonly berhalangan: readonly string[];
  /** The consolidation; null while the judgements are hidden from each other. */
  readonly rekap: RekapUsulan | null;
  /** What the reviewers answer differently, by label. */
  readonly berbeda: readonly string[];
};

const satu = (p: Penilaian): SatuPenilaian => ({
  penilai: p.penilai,
  jawaban: Object.fromEntries(JAWABAN.map((key) => [key, p[key]])) as SatuPenilaian['jawaban'],
  nilai: p.nilai,
  alasan: p.alasan,
  catatan: p.catatan,
});

/** The judgements of some proposals: hidden from each other until they are closed or complete, then side by side. Changes nothing. */
export const rekapPenilaian = (kantor: Kantor, ids: readonly string[]): Result<readonly RekapTerlihat[], Masalah> => {
  const tolak = tolakOrang(kantor);
  if (tolak) return fail([tolak]);
  if (ids.length === 0) return fail([masalah('TIDAK_ADA_PILIHAN')]);
  const bahan = muatPenilaian(kantor);
  if (!bahan.ok) return bahan;
  const b = bahan.value;
  const orang = siapaMenilai(kantor, b);
  const problems: Masalah[] = [];
  const out = [...new Set(ids)].flatMap((id): RekapTerlihat[] => {
    const found = cariEntri(b.register, id);
    if (!found.ok) {
      problems.push(...found.problems);
      return [];
    }
    const { e } = found.value;
    const rows = b.penilaian.filter((p) => p.id === id);
    const terbuka = isTerbuka(e, rows, b.aturan.minPenilai);
    const rekap = rekapUsulan(id, rows, b.aturan);
    const terlihat = rows.filter((p) => isTerhitung(p) && (terbuka || isMilik(p, orang)));
    return [
      {
        ...{ id, nama: e.nama_inovasi, terbuka, penilaian: terlihat.map(satu) },
        ...{ masuk: rekap.masuk, belum: rekap.belum, berhalangan: rekap.berhalangan },
        rekap: terbuka ? rekap : null,
        berbeda: terbuka ? rekap.berbeda.map((key) => LABEL_JAWABAN[key]) : [],
      },
    ];
  });
  return problems.length > 0 ? fail(problems) : ok(out);
};
