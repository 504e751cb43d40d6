import { keadaanDari } from '../../src/domain/riwayat/keadaan.ts';
import { GAGASAN } from '../../src/domain/tab/gagasan.ts';
import { INOVASI, KOLOM_SISTEM, KOLOM_STAF } from '../../src/domain/tab/inovasi.ts';
import { PERANGKAT_DAERAH } from '../../src/domain/tab/lembaga.ts';
import { NASKAH } from '../../src/domain/tab/naskah.ts';
import { LAPORAN, PENILAIAN } from '../../src/domain/tab/penilaian.ts';
import type { Outcome } from '../../src/local/execute.ts';
import { entries, events, type Kejadian, rowsOf, type Workbook } from '../a.ts';
import { expectUtuh } from '../utuh.ts';
import { KETIKAN, KOLOM, type Macam, TEMPELAN, tabKerja } from './gangguan-macam.ts';
import type { Awal } from './gangguan-register.ts';
import type { Lakon } from './gangguan-tindakan.ts';

type Nilai = Readonly<Record<string, unknown>>;

/** Numbers of the record itself, which count how often it was written: everything else has to be exactly right. */
const HITUNGAN = ['versi', 'sidik', 'dipertanyakan'];
const DIBANDINGKAN = INOVASI.columns.map((c) => c.key).filter((key) => !HITUNGAN.includes(key) && key !== 'id');

/** What tells an entry apart: ids depend on who came first. */
const kunci = (e: Nilai): string => `${e['nama_inovasi']}${e['versi_dari_id'] ? ' (lagi)' : ''}`;

/** The cells of every registered entry, by its name. */
export const potret = (wb: Workbook): ReadonlyMap<string, Nilai> =>
  new Map(
    entries(wb)
      .filter((e) => e.id !== '')
      .map((e) => [kunci(e as unknown as Nilai), Object.fromEntries(DIBANDINGKAN.map((k) => [k, e[k as 'id'] ?? '']))]),
  );

/** What the entries are without the act and with it: nothing else may ever stand there. */
export type Acuan = { readonly sebelum: ReadonlyMap<string, Nilai>; readonly sesudah: ReadonlyMap<string, Nilai> };

const BARU = ['CATAT', 'IMPOR', 'USULKAN', 'T37'];

/** Entries for which the history holds the act. */
const tercatat = (lakon: Lakon, all: readonly Kejadian[]): ReadonlySet<string> => {
  const names = new Map(
    [...all.filter((p) => BARU.includes(p.tindakan))].map((p) => [p.id, kunci(keadaanDari([p.perubahan]))]),
  );
  const done = all.filter((p) =>
    lakon.baru ? BARU.includes(p.tindakan) : ['pertama', 'kedua'].includes(p.permintaan) && p.tindakan === lakon.kode,
  );
  return new Set(done.map((p) => names.get(p.id) ?? p.id));
};

const kali = (list: readonly string[]): readonly string[] => list.filter((x, i) => list.indexOf(x) !== i);

const sama = (nama: string, ada: Nilai, harus: Nilai): string[] =>
  Object.keys(harus)
    .filter((k) => String(ada[k]) !== String(harus[k]))
    .map((k) => `${nama}, ${k}: "${String(ada[k]).slice(0, 30)}", seharusnya "${String(harus[k]).slice(0, 30)}"`);

/** Rows that events gave to other tabs: one each, and none without its event. */
const tambahan = (wb: Workbook, all: readonly Kejadian[]): string[] =>
  (
    [
      ['penilaian', PENILAIAN],
      ['laporan', LAPORAN],
    ] as const
  ).flatMap(([key, tab]) => {
    const harus = all
      .filter((p) => p.perubahan[`+${key}`])
      .map((p) => `${p.id} ${p.permintaan}`)
      .sort();
    const ada = rowsOf(wb, tab)
      .map((r) => r as unknown as Nilai)
      .filter((r) => r['permintaan'])
      .map((r) => `${r['id']} ${r['permintaan']}`)
      .sort();
    return ada.join() === harus.join() ? [] : [`tab ${tab.name}: ${ada.length} baris untuk ${harus.length} peristiwa`];
  });

const naskah = (wb: Workbook, all: readonly Kejadian[]): string[] => {
  const harus = all.filter((p) => p.tindakan === 'NASKAH_DIBUAT').length;
  const rows = rowsOf(wb, NASKAH);
  return rows.length === harus && new Set(rows.map((r) => r.tautan)).size === harus
    ? []
    : [`${rows.length} baris naskah untuk ${harus} peristiwa`];
};

/** Ideas that became proposals name them, once, and no others do. */
const gagasan = (wb: Workbook, all: readonly Kejadian[], dihapus: string): string[] => {
  const harus = all
    .filter((p) => p.tindakan === 'USULKAN')
    .map((p) => `${p.id} ${(p.perubahan['+gagasan'] as unknown as { gagasan: string }).gagasan}`);
  const ada = rowsOf(wb, GAGASAN)
    .filter((g) => g.id_usulan !== '')
    .map((g) => `${g.id_usulan} ${g.gagasan}`);
  const beda = [
    ...harus.filter((x) => !ada.includes(x) && !x.endsWith(dihapus)),
    ...ada.filter((x) => !harus.includes(x)),
  ];
  return beda.length === 0 ? [] : [`gagasan: ${beda.join('; ')}`];
};

/** A row without an id is nobody's entry: nothing of the add-on's may stand in it. */
const barisLiar = (wb: Workbook): string[] =>
  entries(wb)
    .filter((e) => e.id === '')
    .flatMap((e) =>
      KOLOM_SISTEM.filter((c) => String(e[c.key] ?? '') !== '').map(
        (c) => `baris tanpa ID: ${c.key} "${String(e[c.key])}"`,
      ),
    );

const takTercatat = (wb: Workbook, all: readonly Kejadian[]): string[] =>
  entries(wb)
    .filter((e) => e.id !== '')
    .flatMap((e) => {
      const state = keadaanDari(all.filter((p) => p.id === e.id).map((p) => p.perubahan));
      return KOLOM_STAF.filter((c) => String(e[c.key] ?? '') !== String(state[c.key] ?? '')).map(
        (c) => `${e.id} ${c.key} berubah tanpa peristiwa`,
      );
    });

const pesanUtuh = (wb: Workbook, hilang: readonly string[]): string[] => {
  try {
    expectUtuh(wb);
    return [];
  } catch (error) {
    const text = String((error as Error).message).replace(/\s+/g, ' ');
    const ada = new Set(entries(wb).map((e) => e.id));
    const benar = [
      ...new Set(
        events(wb)
          .filter((p) => ['CATAT', 'IMPOR'].includes(p.tindakan))
          .map((p) => p.id),
      ),
    ].filter((id) => !ada.has(id));
    // It asks last whether every entry of the history has its row: of what a person deleted, it cannot have.
    const hanyaHapus = text.includes('entries of the history that no row holds') && benar.join() === hilang.join();
    return hanyaHapus ? [] : [`utuh: ${text.slice(0, 160)}`];
  }
};

const SELISIH: readonly string[] = [
  'SUDAH_BERUBAH',
  'REGISTER_BERGERAK',
  'BUKAN_TAHAPNYA',
  'SIBUK',
  'ID_TIDAK_ADA',
  'SUDAH_DIAJUKAN_KEMBALI',
  'TIDAK_DAPAT_DIBATALKAN',
  'TIDAK_BERBEDA',
  'TAHAP_NASKAH',
  'TIDAK_ADA_GAGASAN',
];

type Tolak = { readonly kode: string; readonly pesan: string };

/** The refusals of a run, whatever it was; `ok` when it did all of its work. */
export const jawaban = (o: Outcome): { readonly ok: boolean; readonly tolak: readonly Tolak[] } => {
  const r = o.result as { masalah?: Tolak[]; hasil?: { ok: boolean; masalah?: Tolak[] }[] } | null;
  const tolak = r?.masalah ?? r?.hasil?.flatMap((h) => h.masalah ?? []) ?? [];
  return { ok: o.error === null && tolak.length === 0, tolak };
};

const ditolak = (siapa: string, o: Outcome | undefined, boleh: readonly string[] = []): string[] => {
  if (!o) return [];
  if (o.error) return [`${siapa}: ${o.error.message.slice(0, 120)}`];
  return jawaban(o)
    .tolak.filter(
      (m) =>
        ![...SELISIH, ...boleh].includes(m.kode) ||
        m.pesan === '' ||
        (m.kode === 'SUDAH_BERUBAH' && !/\(.+\)/.test(m.pesan)),
    )
    .map((m) => `${siapa}: ${m.kode} ${m.pesan}`);
};

/** What happened in a run: who answered what, and who looked at it afterwards. */
export type Jadi = {
  readonly s: Awal;
  readonly lakon: Lakon;
  readonly macam?: Macam;
  readonly pertama: Outcome;
  readonly kedua: Outcome | undefined;
  /** A check came last: nothing may be unrecorded. */
  readonly diperiksa: boolean;
};

const perebutan = ({ s, lakon, macam, pertama, kedua }: Jadi, all: readonly Kejadian[]): string[] => {
  if (macam?.jejak !== 'sama' || !lakon.kode || !kedua) return [];
  const menang = (permintaan: string): number =>
    all.filter((p) => p.permintaan === permintaan && p.tindakan === lakon.kode).length;
  const [a, b] = [menang('pertama'), menang('kedua')];
  const out: string[] = [];
  if (!(a === s.ids.length && b === 0) && !(a === 0 && b === s.ids.length)) out.push(`perebutan: ${a} dan ${b}`);
  if (jawaban(pertama).ok !== a > 0 || jawaban(kedua).ok !== b > 0)
    out.push('perebutan: jawaban tidak sesuai dengan Riwayat');
  return out;
};

/** Everything that is wrong with the file and the answers; empty when nothing is. */
export const pelanggaran = (jadi: Jadi, acuan: Acuan): readonly string[] => {
  const { s, lakon, macam, pertama, kedua, diperiksa } = jadi;
  const { wb } = s;
  const all = events(wb);
  const tab = tabKerja(lakon);
  const diRegister = tab === INOVASI;
  // Only the register's own columns are anchored: elsewhere a renamed heading is a column that is gone, and is said so.
  const tanpaJangkar = !diRegister && macam?.nama === 'ganti judul kolom' ? ['KOLOM_TIDAK_ADA'] : [];
  const dihentikan = pertama.error?.message.startsWith('Execution stopped') === true;
  const out: string[] = [
    ...ditolak('pelaku', dihentikan ? undefined : pertama, tanpaJangkar),
    ...ditolak('petugas kedua', kedua),
  ];
  const kena = macam?.kena?.(s) ?? '';
  const namaKena = diRegister ? `Kapal Layanan ${Number(kena.slice(-4))}` : '';
  const dihapus = macam?.jejak === 'hapus' && diRegister ? [kena] : [];
  out.push(...pesanUtuh(wb, dihapus), ...barisLiar(wb), ...tambahan(wb, all), ...naskah(wb, all));
  out.push(...gagasan(wb, all, macam?.jejak === 'hapus' && !diRegister ? `Gagasan ${Number(kena.slice(-4))}` : '#'));
  out.push(...perebutan(jadi, all));
  if (diperiksa) out.push(...takTercatat(wb, all));

  const done = tercatat(lakon, all);
  const namaId = new Map(
    all.filter((p) => BARU.includes(p.tindakan)).map((p) => [kunci(keadaanDari([p.perubahan])), p.id]),
  );
  const ada = potret(wb);
  for (const nama of new Set([...acuan.sebelum.keys(), ...acuan.sesudah.keys()])) {
    const id = namaId.get(nama) ?? '';
    const jadiLakon = lakon.baru ? done.has(nama) : lakon.kode ? done.has(nama) || done.has(id) : true;
    const harus = (jadiLakon ? acuan.sesudah : acuan.sebelum).get(nama) ?? acuan.sebelum.get(nama);
    const now = ada.get(nama);
    if (dihapus.length > 0 && nama === namaKena) {
      if (now) out.push(`${nama} dihapus, tetapi ada`);
    } else if (!harus !== !now) out.push(now ? `${nama} ada tanpa peristiwa` : `${nama} hilang`);
    else if (harus && now)
      out.push(
        ...sama(
          nama,
          now,
          diRegister && macam?.jejak === 'ketik' && nama === namaKena ? { ...harus, catatan: KETIKAN } : harus,
        ),
      );
  }
  const nama = entries(wb)
    .map((e) => kunci(e as unknown as Nilai))
    .filter((n) => n !== '');
  out.push(...kali(nama).map((n) => `${n} dua kali`));
  const isi = rowsOf(wb, tab).map((r) => String((r as unknown as Nilai)[KOLOM[tab.key]?.nama ?? '']));
  if (macam?.jejak === 'tempel') {
    const kurang = TEMPELAN.filter((t) => isi.filter((x) => x === t).length !== 1);
    if (kurang.length > 0) out.push(`${kurang.length} dari 50 baris tempelan hilang atau ganda`);
  }
  if (!diRegister) {
    const harus = [1, 2, 3, 4, 5, 6]
      .map((n) => `Gagasan ${n}`)
      .filter((g) => macam?.jejak !== 'hapus' || g !== `Gagasan ${Number(kena.slice(-4))}`);
    if (harus.some((g) => isi.filter((x) => x === g).length !== 1)) out.push('gagasan hilang atau ganda');
    if (
      macam?.jejak === 'ketik' &&
      !rowsOf(wb, GAGASAN).some((g) => g.target === KETIKAN && g.gagasan === `Gagasan ${Number(kena.slice(-4))}`)
    )
      out.push('ketikan hilang');
  }
  const kantor = rowsOf(wb, PERANGKAT_DAERAH).map((p) => p.nama);
  if (kali(kantor).length > 0) out.push(`perangkat daerah ganda: ${kali(kantor).join()}`);
  return out;
};
