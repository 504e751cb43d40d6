import { bacaTanggal } from '../domain/baca/baca-tanggal.ts';
import { bacaJawaban, type JawabanMentah } from '../domain/penilaian/jawaban-penilaian.ts';
import { namaPenilai } from '../domain/penilaian/keadaan-penilaian.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { foldName } from '../domain/teks.ts';
import { catat } from './catat.ts';
import type { Kantor } from './kantor.ts';
import { type BahanPenilaian, muatPenilaian, sedangDinilai } from './muat-penilaian.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari } from './permintaan.ts';
import { tolakOrang } from './siapa.ts';
import { sebabKonflik } from './siapa-menilai.ts';
import { type BarisPenilaian, KUNCI_PENILAIAN } from './tandai-penilaian.ts';
import { tolakPengurus } from './tetapkan-penilai.ts';

/** A meeting: when, who was there and who was not, as its daftar hadir tells. */
export type Sesi = { readonly tanggal: string; readonly hadir: string; readonly tidak_hadir: string };

export type MintaRapat = {
  readonly sesi: Sesi;
  readonly baris: readonly (JawabanMentah & { readonly id: string })[];
  readonly permintaan: string;
};

export type HasilRapat = { readonly tercatat: number; readonly hadir: readonly string[]; readonly tanggal: string };

const bacaSesi = (
  { tanggal, hadir, tidak_hadir }: Sesi,
  aturan: { readonly minPenilai: number; readonly kuorum: number },
  hariIni: string,
): { readonly tanggal: string; readonly hadir: readonly string[]; readonly problems: readonly Masalah[] } => {
  const day = bacaTanggal(tanggal);
  const names = namaPenilai(hadir);
  const problems: Masalah[] = [];
  if (!day.ok || day.tanggal > hariIni) problems.push(masalah('SESI_TANGGAL'));
  if (names.length < aturan.kuorum)
    problems.push(masalah('SESI_HADIR', { hadir: names.length, minimal: aturan.kuorum }));
  else if (names.length < aturan.minPenilai && tidak_hadir.trim() === '')
    problems.push(masalah('SESI_BERHALANGAN', { minimal: aturan.minPenilai }));
  return { tanggal: day.ok ? day.tanggal : '', hadir: names, problems };
};

/** Whoever has an interest, declared or plain, sits in the meeting and leaves that proposal to the others. */
const bolehMenilai = (b: BahanPenilaian, e: Inovasi, nama: string): boolean => {
  const sama = (lain: string): boolean => foldName(lain) === foldName(nama);
  if (b.penilaian.some((p) => p.id === e.id && p.keadaan === 'KONFLIK' && sama(p.penilai))) return false;
  const perangkatDaerah = b.petugas.find((p) => sama(p.nama))?.perangkat_daerah ?? '';
  return sebabKonflik({ nama, perangkatDaerah }, e, b.induk) === '';
};

/**
 * Records what one session judged of many proposals, one row each, all in one request. A row that the clerk typed without a
 * reviewer is taken for the meeting's. Everything missing comes back at once, and then nothing is written.
 */
export const isiHasilRapat = (kantor: Kantor, minta: MintaRapat): Result<HasilRapat, Masalah> => {
  const { permintaan, baris, sesi } = minta;
  const tolak = tolakOrang(kantor);
  if (tolak) return fail([tolak]);
  if (permintaan === '') return fail([masalah('PERMINTAAN_KOSONG')]);
  if (baris.length === 0) return fail([masalah('SESI_KOSONG')]);
  const bahan = muatPenilaian(kantor);
  if (!bahan.ok) return bahan;
  const b = bahan.value;
  const { tanggal, hadir, problems: sesiProblems } = bacaSesi(sesi, b.aturan, kantor.hariIni());
  const problems: Masalah[] = [...sesiProblems];
  const penilai = hadir.join('; ');
  const rows = new Map<string, BarisPenilaian>();
  for (const row of baris) {
    const { id } = row;
    const found = sedangDinilai(b.register, id);
    if (!found.ok) {
      problems.push(...found.problems);
      continue;
    }
    problems.push(...tolakPengurus(kantor, found.value.e, b.induk));
    const { terbaca, kurang } = bacaJawaban(row);
    for (const { kode, unsur } of kurang) problems.push(masalah(kode, { id, unsur }));
    const own = b.penilaian.filter((p) => p.id === id);
    const typed = own.find((p) => p.penilai === '');
    const menilai = hadir.filter((nama) => bolehMenilai(b, found.value.e, nama));
    if (menilai.length === 0 && hadir.length > 0)
      problems.push(masalah('PENILAI_BERKEPENTINGAN', { penilai, id, sebab: 'semuanya berkepentingan' }));
    rows.set(id, {
      id,
      penilai: typed ? '' : menilai.join('; '),
      nilai: {
        ...terbaca,
        penilai: menilai.join('; '),
        catatan: terbaca.catatan || 'Hasil rapat',
        ...{ keadaan: 'TERKIRIM', tanggal },
      },
    });
  }
  if (problems.length > 0) return fail(problems);
  const event = peristiwaBaru(kantor, permintaan);
  const done = catat(kantor, potretDari(b.register), {
    permintaan,
    peristiwa: [...rows].map(([id, row]) =>
      event({
        ...{ tindakan: 'PENILAIAN_DICATAT', id, dari: 'EVALUASI', ke: 'EVALUASI', versi: 0 },
        catatan: `Hasil rapat; hadir: ${penilai}${sesi.tidak_hadir.trim() === '' ? '' : `; berhalangan: ${sesi.tidak_hadir.trim()}`}`,
        perubahan: { [KUNCI_PENILAIAN]: [row] },
      }),
    ),
    penilaian: [...rows.values()],
  });
  return done.ok ? ok({ tercatat: rows.size, hadir, tanggal }) : done;
};
