import type { DaftarPD } from '../aturan/aturan.ts';
import { TAHAPAN_IID } from '../pilihan.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import type { PerangkatDaerah } from '../tab/lembaga.ts';
import { isTerhenti, TAHAPAN } from '../tahapan.ts';
import { urusanByKode } from '../urusan.ts';
import { inYear, kantorInduk, kantorWajib } from './cakupan.ts';

export type Hitungan = { readonly nama: string; readonly jumlah: number };

export type RingkasanRegister = {
  readonly inovasi: number;
  /** By stage of the national index, in its order. */
  readonly perTahapan: readonly Hitungan[];
  readonly perStatus: readonly Hitungan[];
  readonly perPD: readonly {
    readonly nama: string;
    readonly inisiatif: number;
    readonly ujiCoba: number;
    readonly penerapan: number;
    readonly jumlah: number;
  }[];
  readonly perUrusan: readonly Hitungan[];
  /** One office one innovation in the year: how far the offices have come, and which have not proposed. */
  readonly cakupan: {
    readonly tahun: string;
    readonly wajib: number;
    readonly mengusulkan: number;
    /** A decree of the year is recorded, number and date. */
    readonly ditetapkan: number;
    /** Application began, or was developed further, in the year. */
    readonly menerapkan: number;
    readonly belum: readonly string[];
  };
  readonly tanpaPD: number;
};

const tally = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);

/** Counts for leadership. No names of people, numbers of accounts or links ever enter here. */
export const susunRingkasan = (
  entri: readonly Inovasi[],
  offices: readonly PerangkatDaerah[],
  pd: DaftarPD,
  tahun: string,
): RingkasanRegister => {
  const status = new Map<string, number>();
  const iid = new Map<string, number>();
  const urusan = new Map<string, number>();
  const perPD = new Map<
    string,
    { nama: string; inisiatif: number; ujiCoba: number; penerapan: number; jumlah: number }
  >();
  const usul = new Set<string>();
  const tetap = new Set<string>();
  const terap = new Set<string>();
  let tanpaPD = 0;
  for (const e of entri) {
    tally(status, e.status);
    tally(iid, e.tahapan_iid);
    tally(urusan, urusanByKode(e.urusan_utama)?.nama ?? 'Belum diisi atau tidak dikenal');
    const office = kantorInduk(e.pd_pengusul, pd);
    if (!office) tanpaPD++;
    const nama = office?.nama ?? 'Belum terdaftar sebagai perangkat daerah';
    const row = perPD.get(nama) ?? { nama, inisiatif: 0, ujiCoba: 0, penerapan: 0, jumlah: 0 };
    row.jumlah++;
    if (e.tahapan_iid === 'PENERAPAN') row.penerapan++;
    else if (e.tahapan_iid === 'UJI_COBA') row.ujiCoba++;
    else row.inisiatif++;
    perPD.set(nama, row);
    if (office && !isTerhenti(e.status)) {
      if (inYear(e, tahun)) usul.add(office.nama);
      if (e.sk_no !== '' && e.sk_tgl.startsWith(tahun)) tetap.add(office.nama);
      if (e.status === 'PENERAPAN' && [e.penerapan_mulai, e.pengembangan_tgl].some((t) => t.startsWith(tahun)))
        terap.add(office.nama);
    }
  }
  const wajib = kantorWajib(offices);
  const among = (set: ReadonlySet<string>): number => wajib.filter((n) => set.has(n)).length;
  return {
    inovasi: entri.length,
    perTahapan: TAHAPAN_IID.map((t) => ({ nama: t.label, jumlah: iid.get(t.code) ?? 0 })),
    perStatus: TAHAPAN.map((t) => ({ nama: t.label, jumlah: status.get(t.code) ?? 0 })).filter((s) => s.jumlah > 0),
    perPD: [...perPD.values()].sort((a, b) => b.jumlah - a.jumlah || (a.nama < b.nama ? -1 : 1)),
    perUrusan: [...urusan]
      .map(([nama, jumlah]) => ({ nama, jumlah }))
      .sort((a, b) => b.jumlah - a.jumlah || (a.nama < b.nama ? -1 : 1)),
    cakupan: {
      tahun,
      wajib: wajib.length,
      mengusulkan: among(usul),
      ditetapkan: among(tetap),
      menerapkan: among(terap),
      belum: wajib.filter((n) => !usul.has(n)),
    },
    tanpaPD,
  };
};

/** How many offices a sentence on a phone can name. */
const SEBUT = 15;

/** What the Sekda reads first: sentences, not a chart. */
export const kalimatRingkasan = (r: RingkasanRegister): string[] => {
  const { cakupan: c } = r;
  const stage = r.perTahapan.map((t) => `${t.jumlah} ${t.nama.toLowerCase()}`).join(', ');
  const out = [`Register memuat ${r.inovasi} inovasi: ${stage}.`];
  if (c.wajib === 0) out.push('Belum ada perangkat daerah yang ditandai wajib berinovasi pada tab Perangkat Daerah.');
  else {
    out.push(
      `Dari ${c.wajib} perangkat daerah: ${c.mengusulkan} sudah mengusulkan, ${c.ditetapkan} sudah ditetapkan, ${c.menerapkan} sudah menerapkan tahun ${c.tahun}.`,
    );
    if (c.belum.length > 0) {
      const named = c.belum.slice(0, SEBUT).join('; ');
      const rest = c.belum.length > SEBUT ? `; dan ${c.belum.length - SEBUT} lainnya` : '';
      out.push(`Belum mengusulkan (${c.belum.length}): ${named}${rest}.`);
    } else out.push(`Semua perangkat daerah sudah mengusulkan tahun ${c.tahun}.`);
  }
  if (r.tanpaPD > 0) out.push(`${r.tanpaPD} inovasi belum terhubung dengan perangkat daerah terdaftar.`);
  return out;
};
