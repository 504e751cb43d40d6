import { JAWABAN } from '../domain/penilaian/keadaan-penilaian.ts';
import type { Masalah } from '../domain/pesan.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Penilaian } from '../domain/tab/penilaian.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { catat } from './catat.ts';
import type { Kantor } from './kantor.ts';
import type { BahanPenilaian } from './muat-penilaian.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari } from './permintaan.ts';
import { type BarisPenilaian, KUNCI_PENILAIAN } from './tandai-penilaian.ts';

/** Rows that reviewers filled by hand, as on a phone, become sent judgements: the history keeps what they said. */
export const kirimKetikan = (
  kantor: Kantor,
  b: BahanPenilaian,
  ids: ReadonlySet<string>,
  permintaan: string,
): Result<unknown, Masalah> => {
  const typed = b.penilaian.filter(
    (p) => ids.has(p.id) && p.keadaan === 'DITUGASKAN' && JAWABAN.every((key) => p[key] !== ''),
  );
  if (typed.length === 0) return ok(null);
  const baris = (p: Penilaian): BarisPenilaian => ({
    id: p.id,
    penilai: p.penilai,
    nilai: {
      ...(Object.fromEntries(JAWABAN.map((key) => [key, p[key]])) as Record<string, Nilai>),
      ...{ alasan: p.alasan, nilai: p.nilai, keadaan: 'TERKIRIM', tanggal: p.tanggal || kantor.hariIni() },
    },
  });
  const event = peristiwaBaru(kantor, permintaan);
  const byId = new Map<string, BarisPenilaian[]>();
  for (const p of typed) byId.set(p.id, [...(byId.get(p.id) ?? []), baris(p)]);
  return catat(kantor, potretDari(b.register), {
    permintaan,
    peristiwa: [...byId].map(([id, rows]) =>
      event({
        ...{ tindakan: 'PENILAIAN_DICATAT', id, dari: 'EVALUASI', ke: 'EVALUASI', versi: 0 },
        catatan: `Diisi pada tab Penilaian: ${rows.map((r) => r.penilai).join('; ')}`,
        perubahan: { [KUNCI_PENILAIAN]: rows },
      }),
    ),
    penilaian: [...byId.values()].flat(),
  });
};
