import { tindakanByKode } from '../domain/alur/alur.ts';
import type { Tindakan } from '../domain/alur/tindakan.ts';
import { kurangWewenang, labelPeran } from '../domain/alur/wewenang.ts';
import { daftarPD } from '../domain/aturan/aturan.ts';
import { tambahHariKerja } from '../domain/hari-kerja/hari-kerja.ts';
import { settingNumber } from '../domain/pengaturan.ts';
import { type CalonPenilai, calonPenilai, peranPenilai, usulkanPenilai } from '../domain/penilaian/calon-penilai.ts';
import { type Masalah, masalah, masalahDari } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { foldName } from '../domain/teks.ts';
import { catat } from './catat.ts';
import type { Kantor } from './kantor.ts';
import { konteksTenggat } from './konteks-tenggat.ts';
import { type BahanPenilaian, muatPenilaian, sedangDinilai } from './muat-penilaian.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari } from './permintaan.ts';
import { tolakOrang } from './siapa.ts';
import { sebabKonflik } from './siapa-menilai.ts';
import { type BarisPenilaian, KUNCI_PENILAIAN } from './tandai-penilaian.ts';

export type MintaPenilai = {
  readonly id: readonly string[];
  /** Names that a person chose for all of them; absent: proposed by office and load. */
  readonly penilai?: readonly string[];
  /** Only tells what would be written. */
  readonly rencana?: boolean;
  readonly permintaan: string;
};

export type HasilPenilai = {
  readonly ditetapkan: readonly {
    readonly id: string;
    readonly nama: string;
    readonly penilai: readonly CalonPenilai[];
  }[];
  readonly tenggat: string;
  readonly tertulis: boolean;
};

/** Whoever may close the judging of an entry may also say who judges it, fill in a meeting's outcome, and end it. */
const MENGURUS = tindakanByKode('T35') as Tindakan;

/** Why the acting person may not look after the judging of an entry; empty when they may. */
export const tolakPengurus = (kantor: Kantor, e: Inovasi, induk: ReadonlyMap<string, string>): readonly Masalah[] =>
  kurangWewenang(MENGURUS, e, { peran: kantor.orang().peran, induk }).map(masalahDari);

/** The chosen people for one entry: known as reviewers of such a proposal, without an interest in it. */
const dipilih = (
  b: BahanPenilaian,
  e: Inovasi,
  names: readonly string[],
  hariIni: string,
): Result<readonly CalonPenilai[], Masalah> => {
  const problems: Masalah[] = [];
  const calon = calonPenilai(b.petugas, e, hariIni);
  const known = new Set(b.penilaian.filter((p) => p.id === e.id).map((p) => foldName(p.penilai)));
  const chosen = names.flatMap((nama) => {
    const c = calon.find((x) => foldName(x.nama) === foldName(nama));
    if (!c) problems.push(masalah('PENILAI_TIDAK_DIKENAL', { penilai: nama }));
    const sebab = c ? sebabKonflik(c, e, b.induk) : '';
    if (sebab !== '') problems.push(masalah('PENILAI_BERKEPENTINGAN', { penilai: nama, id: e.id, sebab }));
    return c && !known.has(foldName(nama)) ? [c] : [];
  });
  return problems.length > 0 ? fail(problems) : ok(chosen);
};

/**
 * Says who judges which proposals, and by when: rows of tab Penilaian that each reviewer fills, all in one request. Nobody
 * judges their own proposal or their own office's; with too few people for one proposal nothing is written.
 */
export const tetapkanPenilai = (kantor: Kantor, minta: MintaPenilai): Result<HasilPenilai, Masalah> => {
  const tolak = tolakOrang(kantor);
  if (tolak) return fail([tolak]);
  if (minta.id.length === 0) return fail([masalah('TIDAK_ADA_PILIHAN')]);
  const bahan = muatPenilaian(kantor);
  if (!bahan.ok) return bahan;
  const b = bahan.value;
  const hariIni = kantor.hariIni();
  const problems: Masalah[] = [];
  const entri = [...new Set(minta.id)].flatMap((id) => {
    const found = sedangDinilai(b.register, id);
    if (!found.ok) problems.push(...found.problems);
    else problems.push(...tolakPengurus(kantor, found.value.e, b.induk));
    return found.ok ? [found.value.e] : [];
  });
  if (problems.length > 0) return fail(problems);
  const usulan = minta.penilai
    ? entri.map((e) => {
        const chosen = dipilih(b, e, minta.penilai ?? [], hariIni);
        if (!chosen.ok) problems.push(...chosen.problems);
        return { id: e.id, penilai: chosen.ok ? chosen.value : [], kurang: 0 };
      })
    : usulkanPenilai({
        entri,
        petugas: b.petugas,
        penilaian: b.penilaian,
        induk: b.induk,
        hariIni,
        jumlah: b.aturan.minPenilai,
      });
  for (const { id, kurang } of usulan) {
    const e = entri.find((x) => x.id === id) as Inovasi;
    if (kurang > 0)
      problems.push(masalah('PENILAI_TIDAK_CUKUP', { id, kurang, peran: labelPeran(peranPenilai(e)[0] ?? '') }));
  }
  if (problems.length > 0) return fail(problems);
  const baru = usulan.filter((u) => u.penilai.length > 0);
  if (baru.length === 0) return fail([masalah('PENILAI_LENGKAP')]);
  const konteks = konteksTenggat(kantor, b.pengaturan, daftarPD(b.kantor));
  if (!konteks.ok) return konteks;
  const hari = Math.max(0, Math.round(settingNumber(b.pengaturan, 'tenggat_evaluasi')));
  const tenggat = tambahHariKerja(hariIni, hari, konteks.value.kalender(''));
  const ditetapkan = baru.map(({ id, penilai }) => ({
    id,
    nama: entri.find((e) => e.id === id)?.nama_inovasi ?? '',
    penilai,
  }));
  if (minta.rencana) return ok({ ditetapkan, tenggat, tertulis: false });
  const event = peristiwaBaru(kantor, minta.permintaan);
  const rows = new Map(
    ditetapkan.map(({ id, penilai }) => [
      id,
      penilai.map((c): BarisPenilaian => {
        const { nama, surel, perangkatDaerah } = c;
        return {
          id,
          penilai: nama,
          nilai: { keadaan: 'DITUGASKAN', tenggat, surel, perangkat_daerah: perangkatDaerah },
        };
      }),
    ]),
  );
  const done = catat(kantor, potretDari(b.register), {
    permintaan: minta.permintaan,
    peristiwa: ditetapkan.map(({ id, penilai }) =>
      event({
        ...{ tindakan: 'PENILAI_DITETAPKAN', id, dari: 'EVALUASI', ke: 'EVALUASI', versi: 0 },
        catatan: penilai.map((c) => c.nama).join('; '),
        perubahan: { [KUNCI_PENILAIAN]: rows.get(id) ?? [] },
      }),
    ),
    penilaian: [...rows.values()].flat(),
  });
  return done.ok ? ok({ ditetapkan, tenggat, tertulis: done.value.tercatat }) : done;
};
