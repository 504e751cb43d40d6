import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { bagianBerlaku, samaBagian } from '../domain/lomba/bagian-berlaku.ts';
import { kelompokEntri } from '../domain/lomba/kelompok-entri.ts';
import { isTahunProgram } from '../domain/lomba/tahun-lomba.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Json } from '../domain/riwayat/kanonik.ts';
import { KEIKUTSERTAAN, PROGRAM } from '../domain/tab/bukti.ts';
import { BAGIAN_PROPOSAL, PROPOSAL } from '../domain/tab/lomba.ts';
import { countWords, normaliseText, panjangSel } from '../domain/teks.ts';
import { catat } from './catat.ts';
import { cobaUlang } from './coba-ulang.ts';
import type { Kantor } from './kantor.ts';
import { cariEntri, muatPengaturan, muatRegister, tahunRegister } from './muat.ts';
import { muatBaris, muatBarisProgram } from './muat-program.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari } from './permintaan.ts';
import { type MintaProposal, programLomba } from './proposal-lomba.ts';
import { tolakPencatat } from './siapa.ts';
import { KUNCI_PROPOSAL, type ProposalDilihat } from './tandai-proposal.ts';

/** The longest text of a section: the register must still fit into an .xlsx, whose cells hold 32,767 characters. */
const BATAS_ISI = 32000;

/** A section with its new text and the one that the writer saw. */
export type BagianDikirim = { readonly bagian: string; readonly isi: string; readonly lihat: string };

export type MintaSimpan = MintaProposal & {
  readonly bagian: readonly BagianDikirim[];
  readonly permintaan: string;
};

export type HasilSimpan = {
  readonly id: string;
  readonly tahun: string;
  /** Sections that this call wrote; one that held the text already is not among them. */
  readonly disimpan: readonly string[];
};

/**
 * Saves sections of a proposal: only those whose text changes, one row a section, the event in Riwayat before the cells. Refused
 * as a whole when a colleague wrote one of them since the writer looked. Sending the same again changes nothing, so an answer
 * that was lost costs nothing.
 */
export const simpanProposal = (kantor: Kantor, minta: MintaSimpan): Result<HasilSimpan, Masalah> =>
  cobaUlang(() => sekali(kantor, minta));

const sekali = (kantor: Kantor, minta: MintaSimpan): Result<HasilSimpan, Masalah> => {
  const { id, permintaan } = minta;
  if (permintaan === '') return fail([masalah('PERMINTAAN_KOSONG')]);
  if (minta.bagian.length === 0) return fail([masalah('PROPOSAL_KOSONG')]);
  const tolak = tolakPencatat(kantor, 'CATAT');
  if (tolak) return fail([tolak]);
  const program = programLomba(minta.program ?? '');
  if (!program.ok) return program;
  const { buku } = kantor;
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const tahun = isTahunProgram(minta.tahun ?? '') ? (minta.tahun as string) : tahunRegister(kantor, pengaturan.value);
  const register = muatRegister(buku);
  if (!register.ok) return register;
  const entri = cariEntri(register.value, id);
  if (!entri.ok) return entri;
  const { e } = entri.value;
  const proposal = muatBarisProgram(buku, PROPOSAL);
  if (!proposal.ok) return proposal;
  const bagian = muatBaris(buku, BAGIAN_PROPOSAL);
  if (!bagian.ok) return bagian;
  const ikut = muatBaris(buku, KEIKUTSERTAAN);
  if (!ikut.ok) return ikut;
  const kini = (r: { readonly id: string; readonly program: string; readonly tahun: string }): boolean =>
    r.id === id && r.program === program.value && r.tahun === tahun;
  const own = proposal.value.filter(kini);
  const kelompok = kelompokEntri(e, ikut.value.find(kini)?.kelompok ?? '');
  const form = bagianBerlaku(bagian.value, program.value, kelompok, tahun)?.bagian ?? [];
  const problems: Masalah[] = [];
  const rows: ProposalDilihat[] = [];
  for (const kirim of minta.bagian) {
    const known = [...own.map((r) => r.bagian), ...form.map((f) => f.nama)].find((n) => samaBagian(n, kirim.bagian));
    const isi = normaliseText(kirim.isi).trim();
    const ada = own.find((r) => samaBagian(r.bagian, kirim.bagian))?.isi ?? '';
    if (known === undefined) problems.push(masalah('PROPOSAL_BAGIAN_ASING', { bagian: kirim.bagian }, kirim.bagian));
    else if (panjangSel(isi) > BATAS_ISI)
      problems.push(
        masalah('PROPOSAL_TERLALU_PANJANG', { bagian: known, panjang: isi.length, batas: BATAS_ISI }, known),
      );
    else if (ada === isi) continue;
    else if (ada !== normaliseText(kirim.lihat)) problems.push(masalah('PROPOSAL_BERUBAH', { bagian: known }, known));
    else rows.push({ ...{ id, program: program.value, tahun, bagian: known, isi }, kata: countWords(isi), lihat: ada });
  }
  if (problems.length > 0) return fail(problems);
  if (rows.length === 0) return ok({ id, tahun, disimpan: [] });
  const disimpan = rows.map((r) => r.bagian);
  const event = peristiwaBaru(
    kantor,
    permintaan,
  )({
    ...{ tindakan: 'PROPOSAL_DISIMPAN', id, dari: e.status, ke: e.status, versi: 0 },
    catatan: `${labelOf(PROGRAM, program.value)} ${tahun}: ${disimpan.join('; ')}`,
    perubahan: { [KUNCI_PROPOSAL]: rows.map(({ lihat: _, ...row }) => row) as readonly Json[] },
  });
  const done = catat(kantor, potretDari(register.value), { permintaan, peristiwa: [event], proposal: rows });
  return done.ok ? ok({ id, tahun, disimpan }) : done;
};
