import type { BahanEntri, LingkupEkspor, Paket } from '../domain/ekspor/paket.ts';
import { isTahun } from '../domain/ekspor/perubahan-ekspor.ts';
import { type KetentuanLomba, ketentuanLomba } from '../domain/lomba/ketentuan-lomba.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { KEIKUTSERTAAN, REPLIKASI } from '../domain/tab/bukti.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { PERANGKAT_DAERAH } from '../domain/tab/lembaga.ts';
import { PROPOSAL } from '../domain/tab/lomba.ts';
import { NASKAH } from '../domain/tab/naskah.ts';
import { KETENTUAN } from '../domain/tab/program.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { foldName } from '../domain/teks.ts';
import type { Kantor } from './kantor.ts';
import { muatPengaturan, muatRegister, muatTab, type Register, tahunRegister } from './muat.ts';
import { muatBaris } from './muat-program.ts';

/** Which entries an export is about: some ids, those of a year, or all that the pack takes. */
export type PilihanEkspor = { readonly id?: readonly string[]; readonly tahun?: string };

/** Everything an export is made of. */
export type BahanEkspor = {
  readonly register: Register;
  readonly pengaturan: Pengaturan;
  readonly lingkup: LingkupEkspor;
  /** The chosen entries, in the order of the register. */
  readonly entri: readonly BahanEntri[];
  /** Rows that have no id yet; they are in no pack. */
  readonly belumTerdaftar: number;
  /** How many entries KIPP takes of an institution, by group. */
  readonly kuota: KetentuanLomba['kuota'];
};

/** Whether the request and the pack take an entry, by its values now or as they were once. */
export const terpilih =
  (paket: Paket, { id, tahun }: PilihanEkspor) =>
  (kunci: string, nilai: Readonly<Record<string, Nilai>>): boolean =>
    id && id.length > 0
      ? id.includes(kunci)
      : paket.memilih(nilai) && (tahun === undefined || tahun === '' || isTahun(nilai, tahun));

const AKUN = /^[^\s()]*[.@*][^\s()]*$/;

/** Accounts of offices in the national application, by folded name of the office. */
const akunDari = (rows: readonly { readonly nama: string; readonly alias: string }[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap(({ nama, alias }) => {
      const akun = alias
        .split(';')
        .map((a) => a.trim())
        .find((a) => AKUN.test(a));
      return akun === undefined ? [] : [[foldName(nama), akun] as const];
    }),
  );

const kelompok = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> => {
  const map = new Map<string, T[]>();
  for (const row of rows) map.set(row.id, [...(map.get(row.id) ?? []), row]);
  return map;
};

/** Reads what a pack is made of: the register, its offices, and the tabs beside it that targets ask about. */
export const bahanEkspor = (kantor: Kantor, paket: Paket, pilihan: PilihanEkspor): Result<BahanEkspor, Masalah> => {
  const { buku } = kantor;
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const register = muatRegister(buku);
  if (!register.ok) return register;
  const asing = pilihan.id?.find((id) => !register.value.byId.has(id));
  if (asing !== undefined) return fail([masalah('ID_TIDAK_ADA', { id: asing })]);
  const offices = muatTab(buku, PERANGKAT_DAERAH);
  if (!offices.ok) return offices;
  const lomba = muatTab(buku, KEIKUTSERTAAN);
  if (!lomba.ok) return lomba;
  const salinan = muatTab(buku, REPLIKASI);
  if (!salinan.ok) return salinan;
  const naskah = muatTab(buku, NASKAH);
  if (!naskah.ok) return naskah;

  const ketentuan = paket.kode === 'KIPP' ? muatBaris(buku, KETENTUAN) : ok([]);
  if (!ketentuan.ok) return ketentuan;
  const proposal = paket.kode === 'KIPP' ? muatBaris(buku, PROPOSAL) : ok([]);
  if (!proposal.ok) return proposal;

  const akun = akunDari(offices.value);
  const ikut = kelompok(lomba.value);
  const replikasi = kelompok(salinan.value);
  const dokumen = new Map<string, Set<string>>();
  for (const n of naskah.value)
    for (const id of n.id.split(';').map((t) => t.trim())) {
      if (n.keadaan === 'BATAL') continue;
      dokumen.set(id, (dokumen.get(id) ?? new Set()).add(n.jenis));
    }
  const ambil = terpilih(paket, pilihan);
  const chosen: Inovasi[] = [];
  let belumTerdaftar = 0;
  for (const { e } of register.value.byBaris.values()) {
    if (e.id === '') belumTerdaftar++;
    else if (ambil(e.id, e)) chosen.push(e);
  }
  const p = pengaturan.value;
  const tahun = tahunRegister(kantor, p);
  const aturan = ketentuanLomba(ketentuan.value, p, tahun);
  const kini = (r: { readonly program: string; readonly tahun: string }): boolean =>
    r.program === 'KIPP' && r.tahun === tahun;
  const naskahProposal = kelompok(proposal.value.filter(kini));
  return ok({
    register: register.value,
    pengaturan: p,
    belumTerdaftar,
    lingkup: {
      daerah: `${p.jenis_daerah} ${p.nama_daerah}`.trim(),
      hariIni: kantor.hariIni(),
      bulan: {
        UMUM: aturan.bulan.UMUM.nilai,
        REPLIKASI: aturan.bulan.REPLIKASI.nilai,
        KHUSUS: aturan.bulan.KHUSUS.nilai,
      },
      penutupan: aturan.penutupan?.tanggal ?? null,
    },
    kuota: aturan.kuota,
    entri: chosen.map((e) => ({
      e,
      akun: akun.get(foldName(e.pd_pengusul)) ?? '',
      naskah: dokumen.get(e.id) ?? new Set(),
      keikutsertaan: ikut.get(e.id) ?? [],
      ikutKipp: ikut.get(e.id)?.find(kini)?.kelompok ?? '',
      replikasi: replikasi.get(e.id) ?? [],
      proposal: new Map((naskahProposal.get(e.id) ?? []).map((r) => [foldName(r.bagian), r.isi])),
    })),
  });
};
