import { bacaLembar } from '../domain/baca/baca-baris.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Json } from '../domain/riwayat/kanonik.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { UMPAN_BALIK, type UmpanBalik } from '../domain/tab/manfaat.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { catat } from './catat.ts';
import { cobaUlang } from './coba-ulang.ts';
import type { HasilUsulan } from './jadikan-usulan.ts';
import type { Kantor } from './kantor.ts';
import { cariEntri, muatPengaturan, muatRegister } from './muat.ts';
import { potretDari } from './permintaan.ts';
import { jumlahRiwayat } from './riwayat-entri.ts';
import { tolakPencatat } from './siapa.ts';
import { KUNCI_UMPAN_BALIK, type UmpanBalikDiusulkan } from './tandai-umpan-balik.ts';
import { usulanBaru } from './usulan-baru.ts';

/** What a better version takes over from the innovation that people spoke of. */
const DIBAWA = ['pd_pengusul', 'bentuk', 'jenis', 'urusan_utama', 'urusan_lain'] as const;

type Baris = UmpanBalik & { readonly baris: number };

const barisBaru = (asal: Inovasi, rows: readonly Baris[]): Record<string, Nilai> => ({
  nama_inovasi: `Perbaikan ${asal.nama_inovasi}`,
  ...Object.fromEntries(DIBAWA.map((key) => [key, asal[key]])),
  jenis_kebaruan: 'PENINGKATAN_KUALITAS',
  inovasi_asal: asal.id,
  pokok_perubahan: rows
    .map((r) => r.perubahan)
    .filter((t) => t !== '')
    .join('\n'),
  catatan: `Umpan balik pengguna: ${rows.map((r) => r.isi).join('; ')}`,
});

type Terpilih = {
  readonly perInovasi: ReadonlyMap<string, readonly Baris[]>;
  readonly dilewati: { readonly baris: number; readonly alasan: string }[];
};

/** The chosen rows by the innovation that they are about, and why others are left out. */
const pilih = (rows: readonly Baris[], minta: readonly number[], ada: (id: string) => boolean): Terpilih => {
  const perInovasi = new Map<string, Baris[]>();
  const dilewati: { baris: number; alasan: string }[] = [];
  for (const at of minta) {
    const r = rows.find((x) => x.baris === at);
    const alasan =
      !r || r.isi === ''
        ? 'Isi umpan balik kosong.'
        : r.id_usulan !== ''
          ? `Sudah menjadi usulan ${r.id_usulan}.`
          : ada(r.id)
            ? ''
            : `ID inovasi "${r.id}" tidak ada pada tab Inovasi.`;
    if (r && alasan === '') perInovasi.set(r.id, [...(perInovasi.get(r.id) ?? []), r]);
    else dilewati.push({ baris: at, alasan });
  }
  return { perInovasi, dilewati };
};

/**
 * Opens a proposal for a better version of each innovation that the chosen feedback speaks of: several rows of one innovation go
 * into one proposal, which names it as its origin, and every row then names its proposal. A row that did already is left alone.
 */
export const jadikanPerbaikan = (
  kantor: Kantor,
  minta: { readonly baris: readonly number[]; readonly permintaan: string },
): Result<HasilUsulan, Masalah> => cobaUlang(() => sekali(kantor, minta));

const sekali = (
  kantor: Kantor,
  { baris, permintaan }: { readonly baris: readonly number[]; readonly permintaan: string },
): Result<HasilUsulan, Masalah> => {
  const tolak = tolakPencatat(kantor, 'USULKAN');
  if (tolak) return fail([tolak]);
  const { buku } = kantor;
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  if (!buku.ada(UMPAN_BALIK)) return fail([masalah('TAB_PROGRAM_TIDAK_ADA', { tab: UMPAN_BALIK.name })]);
  const read = buku.baca(UMPAN_BALIK);
  if (!read.ok) return read;
  const riwayat = jumlahRiwayat(buku);
  const register = muatRegister(buku);
  if (!register.ok) return register;
  const rows = bacaLembar(read.value).map((r) => ({ ...(r.nilai as unknown as UmpanBalik), baris: r.baris }));
  const { perInovasi, dilewati } = pilih(rows, [...new Set(baris)], (id) => cariEntri(register.value, id).ok);
  const usulan = usulanBaru(kantor, permintaan, pengaturan.value.wilayah_kode, register.value);
  const umpanBalik: UmpanBalikDiusulkan[] = [];
  for (const [asal, list] of perInovasi) {
    const found = cariEntri(register.value, asal);
    if (!found.ok) continue;
    const dari = (id: string): readonly UmpanBalikDiusulkan[] =>
      list.map((r) => ({ usulan: id, id: asal, isi: r.isi }));
    const id = usulan.tambah(barisBaru(found.value.e, list), (baru) => ({
      [KUNCI_UMPAN_BALIK]: dari(baru) as readonly Json[],
    }));
    umpanBalik.push(...dari(id));
  }
  const { baru, peristiwa } = usulan;
  if (baru.length === 0)
    return dilewati.length > 0 ? ok({ id: [], dilewati }) : fail([masalah('TIDAK_ADA_UMPAN_BALIK')]);
  const done = catat(kantor, potretDari(register.value, riwayat), { permintaan, peristiwa, baru, umpanBalik });
  return done.ok ? ok({ id: baru.map((r) => String(r['id'])), dilewati }) : done;
};
