import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { type Kesiapan, kesiapanEntri } from '../domain/lomba/kesiapan.ts';
import { ketentuanLomba } from '../domain/lomba/ketentuan-lomba.ts';
import { kuotaTerisi } from '../domain/lomba/kuota-terisi.ts';
import { isTahunProgram } from '../domain/lomba/tahun-lomba.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import type { BahanProgram } from '../domain/program/bahan-program.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { PROGRAM } from '../domain/tab/bukti.ts';
import { BAGIAN_PROPOSAL, PROPOSAL } from '../domain/tab/lomba.ts';
import { KEPASTIAN_PROGRAM } from '../domain/tab/program.ts';
import { KELOMPOK_LOMBA } from '../domain/tab/tahap-lomba.ts';
import { tanggalPanjang } from '../domain/tanggal.ts';
import type { Kantor } from './kantor.ts';
import { muatBarisProgram, muatProgram } from './muat-program.ts';
import { tolakTahunDitutup } from './tahun-ditutup.ts';

/** One section as the panel shows it. */
export type BagianPanel = {
  readonly nama: string;
  readonly batas: number | null;
  readonly bobot: number | null;
  readonly isi: string;
  /** What may be taken over from the register, and from where; null where it holds nothing of it. */
  readonly dariRegister: { readonly dari: string; readonly isi: string } | null;
};

/** Everything about one innovation's entry to one contest. */
export type ProposalLomba = {
  readonly id: string;
  readonly nama: string;
  readonly program: string;
  readonly labelProgram: string;
  readonly tahun: string;
  /** Why nothing of this year may be changed; '' where it may. */
  readonly ditutup: string;
  /** Contests and years that may be looked at instead. */
  readonly pilihan: {
    readonly program: readonly { readonly kode: string; readonly label: string }[];
    readonly tahun: readonly string[];
  };
  readonly kelompok: string;
  /** Whose form it is and how sure. */
  readonly menurut: string;
  readonly bagian: readonly BagianPanel[];
  /** How long it is applied against what is asked for, as a sentence. */
  readonly lama: string;
  readonly lamaCukup: boolean;
  readonly pernyataan: readonly { readonly nama: string; readonly ada: boolean }[];
  readonly video: boolean;
  readonly kuota: readonly string[];
  readonly kurang: readonly string[];
};

export type MintaProposal = { readonly id: string; readonly program?: string; readonly tahun?: string };

/** Contests that ask for a proposal; the index of the region does not. */
export const programLomba = (kode: string): Result<string, Masalah> => {
  const found = PROGRAM.find((p) => p.code === (kode === '' ? 'KIPP' : kode));
  return found && found.code !== 'IID' ? ok(found.code) : fail([masalah('PROGRAM_BUKAN_LOMBA', { program: kode })]);
};

const kalimatLama = (b: BahanProgram, s: Kesiapan, tahun: string): string => {
  const { penutupan } = ketentuanLomba(b.ketentuan, b.pengaturan, tahun);
  const pada = penutupan
    ? `Pada penutupan ${tanggalPanjang(s.pada)} (${penutupan.dari})`
    : `Sampai hari ini, karena penutupan ${tahun} belum diisi,`;
  if (s.butuh === null)
    return s.bulan === null
      ? 'Tanggal Penerapan belum terisi atau masih akan datang. Ketentuan lomba ini tidak tercatat; periksa pedomannya.'
      : `Sampai hari ini inovasi ini diterapkan ${s.bulan} bulan. Ketentuan lomba ini tidak tercatat; periksa pedomannya.`;
  const minta = `kelompok ini meminta ${s.butuh.nilai} bulan (${s.butuh.dari})`;
  if (s.bulan === null) return `Tanggal Penerapan belum terisi atau masih akan datang; ${minta}.`;
  return `${pada} inovasi ini diterapkan ${s.bulan} bulan; ${minta}.`;
};

const kalimatFormulir = (s: Kesiapan, tahun: string): string => {
  if (s.bagianTahun === null)
    return `Bagian proposal untuk ${tahun} belum ada. Isi tab ${BAGIAN_PROPOSAL.name} menurut pedoman.`;
  const kepastian = [...new Set(s.bagian.map((x) => labelOf(KEPASTIAN_PROGRAM, x.kepastian)))].filter((t) => t !== '');
  const yakin = kepastian.length === 0 ? '' : ` (${kepastian.join(', ').toLowerCase()})`;
  return s.bagianTahun === tahun
    ? `Bagian dan batas kata menurut formulir ${tahun}${yakin}.`
    : `Bagian dan batas kata menurut formulir ${s.bagianTahun}${yakin}; formulir ${tahun} belum ada, periksa pedoman terbaru.`;
};

/** The proposal of one innovation with what the contest asks for; reads, and writes nothing. */
export const proposalLomba = (kantor: Kantor, minta: MintaProposal): Result<ProposalLomba, Masalah> => {
  const program = programLomba(minta.program ?? '');
  if (!program.ok) return program;
  const ada = muatBarisProgram(kantor.buku, PROPOSAL);
  if (!ada.ok) return ada;
  const bahan = muatProgram(kantor, [
    ...(['bagianProposal', 'proposal', 'keikutsertaan', 'replikasi', 'naskah', 'ketentuan'] as const),
  ]);
  if (!bahan.ok) return bahan;
  const b = bahan.value;
  const same = b.entri.filter((e) => e.id === minta.id);
  const [e, second] = same;
  if (!e) return fail([masalah('ID_TIDAK_ADA', { id: minta.id })]);
  if (second) return fail([masalah('ID_GANDA', { id: minta.id })]);
  const tahun = isTahunProgram(minta.tahun ?? '') ? (minta.tahun as string) : b.tahun;
  const s = kesiapanEntri(b, e, program.value, tahun);
  return ok({
    ...{ id: e.id, nama: e.nama_inovasi, program: program.value, tahun },
    labelProgram: labelOf(PROGRAM, program.value),
    ditutup: tolakTahunDitutup(kantor.buku, tahun)?.pesan ?? '',
    pilihan: {
      program: PROGRAM.filter((x) => x.code !== 'IID').map((x) => ({ kode: x.code, label: x.label })),
      tahun: [...new Set([...[-1, 0, 1].map((n) => String(Number(b.tahun) + n)), tahun])].filter(isTahunProgram).sort(),
    },
    kelompok: labelOf(KELOMPOK_LOMBA, s.kelompok),
    menurut: kalimatFormulir(s, tahun),
    bagian: s.bagian.map(({ nama, batas, bobot, isi, dariRegister }) => ({ nama, batas, bobot, isi, dariRegister })),
    lama: kalimatLama(b, s, tahun),
    lamaCukup: s.bulan !== null && s.bulan >= (s.butuh?.nilai ?? 0),
    pernyataan: s.pernyataan.map(({ nama, ada: sudah }) => ({ nama, ada: sudah })),
    video: s.video,
    kuota: (program.value === 'KIPP' ? kuotaTerisi(b, tahun) : []).flatMap(({ label, jumlah, kuota }) =>
      kuota === null ? [] : [`${label}: ${jumlah} dari ${kuota.nilai} (${kuota.dari})`],
    ),
    kurang: s.kurang,
  });
};
