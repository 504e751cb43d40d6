import { golonganTautan } from '../baca/baca-tautan.ts';
import { bacaTujuan, INDIKATOR_WAJIB, jenisSesuai, labelTujuan, VIDEO_INOVASI } from '../bukti/tujuan-bukti.ts';
import { BUKTI, KEIKUTSERTAAN } from '../tab/bukti.ts';
import { isTanggal } from '../tanggal.ts';
import type { BuktiTerbaca, KeikutsertaanTerbaca, KonteksPeriksa, Perlu } from './aturan.ts';
import { MAKS_KEMATANGAN } from './aturan-angka.ts';
import { ATURAN_TAB_BUKTI } from './aturan-tab-bukti.ts';
import { sebutBeberapa } from './sebut-beberapa.ts';

type Temuan = { readonly kode: string; readonly kolom: string; readonly nilai: string; readonly data?: Perlu['data'] };

const TINGKAT = new Map(ATURAN_TAB_BUKTI.map((a) => [a.kode, a.tingkat]));

const perlu = (tab: typeof BUKTI | typeof KEIKUTSERTAAN, baris: number, nama: string, t: Temuan): Perlu => ({
  kode: t.kode,
  tingkat: TINGKAT.get(t.kode) ?? 'CEK',
  baris,
  id: '',
  key: '',
  data: t.data ?? {},
  di: {
    nama: nama === '' ? tab.name : `${tab.name}: ${nama}`,
    kolom: tab.columns.find((c) => c.key === t.kolom)?.heading ?? '',
    nilai: t.nilai,
  },
});

const HAL: Readonly<Record<string, string>> = { FOLDER: 'folder', KANAL: 'kanal atau daftar putar' };

const tanggalDokumen = (b: BuktiTerbaca, tujuan: ReturnType<typeof bacaTujuan>, k: KonteksPeriksa): string | null => {
  if (!isTanggal(b.tanggal)) return null;
  if (b.tanggal > k.hariIni) return 'belum tiba';
  if (!tujuan?.tahun) return null;
  const [dari, sampai] = tujuan.tahun.map((n) => Number(k.tahun) + n) as [number, number];
  const tahun = Number(b.tanggal.slice(0, 4));
  return tahun < dari || tahun > sampai
    ? `di luar tahun ${dari} sampai ${sampai}, yang lazim untuk ${labelTujuan(tujuan)}`
    : null;
};

type Kembar = { readonly baris: number; readonly sebab: 'INOVASI' | 'TUJUAN' | 'LAIN' };

/** Rows whose link stands in a row above, each with that row. */
const tautanKembar = (bukti: readonly BuktiTerbaca[]): ReadonlyMap<number, Kembar> => {
  const first = new Map<string, BuktiTerbaca>();
  const out = new Map<number, Kembar>();
  for (const b of bukti) {
    if (b.tautan === '') continue;
    const seen = first.get(b.tautan);
    if (!seen) first.set(b.tautan, b);
    else {
      const same = bacaTujuan(seen.untuk)?.kode === bacaTujuan(b.untuk)?.kode;
      out.set(b.baris, { baris: seen.baris, sebab: seen.id !== b.id ? 'INOVASI' : same ? 'TUJUAN' : 'LAIN' });
    }
  }
  return out;
};

const barisBukti = (b: BuktiTerbaca, kembar: Kembar | undefined, k: KonteksPeriksa): Temuan[] => {
  const out: Temuan[] = [];
  const tujuan = bacaTujuan(b.untuk);
  const golongan = golonganTautan(b.tautan);
  if (!tujuan) out.push({ kode: 'B06', kolom: 'untuk', nilai: b.untuk });
  // A row that was prepared and is still to be filled in waits without a word of its own: B09 counts it.
  if (b.nomor === '' && b.tautan === '') {
    if (b.judul !== '' || b.jenis !== '' || b.tanggal !== '' || b.dibuka !== '')
      out.push({ kode: 'B01', kolom: 'tautan', nilai: '' });
    return out;
  }
  const hal = HAL[golongan];
  if (hal !== undefined) out.push({ kode: 'B02', kolom: 'tautan', nilai: b.tautan, data: { hal } });
  if (kembar)
    out.push({ kode: 'B03', kolom: 'tautan', nilai: b.tautan, data: { baris: kembar.baris, sebab: kembar.sebab } });
  if (tujuan?.nomor === VIDEO_INOVASI && (golongan === 'DOKUMEN' || golongan === 'GAMBAR'))
    out.push({ kode: 'B04', kolom: 'tautan', nilai: b.tautan, data: { tujuan: labelTujuan(tujuan), sebab: 'VIDEO' } });
  else if (tujuan && b.jenis !== '' && !jenisSesuai(tujuan, b.jenis))
    out.push({ kode: 'B04', kolom: 'jenis', nilai: b.jenis, data: { tujuan: labelTujuan(tujuan) } });
  const tanggal = tanggalDokumen(b, tujuan, k);
  if (tanggal !== null) out.push({ kode: 'B05', kolom: 'tanggal', nilai: b.tanggal, data: { hal: tanggal } });
  if (b.dibuka === 'YA' && (b.diperiksa_oleh === '' || b.diperiksa_tgl === ''))
    out.push({ kode: 'B07', kolom: 'dibuka', nilai: 'Ya' });
  return out;
};

const nilaiGanjil = (r: KeikutsertaanTerbaca): { readonly kolom: string; readonly hal: string } | null => {
  const { nilai_klaim: klaim, nilai_terverifikasi: sah } = r;
  if (r.program === 'IID')
    for (const [kolom, n] of [
      ['nilai_klaim', klaim],
      ['nilai_terverifikasi', sah],
    ] as const)
      if (typeof n === 'number' && (n < 0 || n > MAKS_KEMATANGAN))
        return { kolom, hal: `di luar 0 sampai ${MAKS_KEMATANGAN}` };
  return typeof klaim === 'number' && typeof sah === 'number' && sah > klaim
    ? { kolom: 'nilai_terverifikasi', hal: 'lebih tinggi daripada nilai klaim' }
    : null;
};

/** What is to be looked at on tab Bukti: row by row, and which indicators that the index insists on have no evidence. */
export const periksaBukti = (k: KonteksPeriksa): readonly Perlu[] => {
  if (k.bukti === null) return [];
  const nama = (id: string): string => k.entri.get(id)?.nama_inovasi ?? id;
  const kembar = tautanKembar(k.bukti);
  const out = k.bukti.flatMap((b) =>
    barisBukti(b, kembar.get(b.baris), k).map((t) => perlu(BUKTI, b.baris, nama(b.id), t)),
  );
  const belum = k.bukti.filter((b) => b.tautan !== '' && b.dibuka !== 'YA');
  const [first] = belum;
  if (first)
    out.push(
      perlu(BUKTI, first.baris, '', {
        kode: 'B08',
        kolom: 'dibuka',
        nilai: '',
        data: { jumlah: belum.length, baris: first.baris },
      }),
    );
  const ada = new Set(
    k.bukti.filter((b) => b.nomor !== '' || b.tautan !== '').map((b) => `${b.id}|${bacaTujuan(b.untuk)?.kode ?? ''}`),
  );
  const ikut = new Set(
    (k.keikutsertaan ?? []).filter((r) => r.program === 'IID' && r.tahun === k.tahun).map((r) => r.id),
  );
  const kurang = [...ikut].filter((id) => k.entri.has(id) && INDIKATOR_WAJIB.some((t) => !ada.has(`${id}|${t.kode}`)));
  if (kurang.length > 0)
    out.push(
      perlu(BUKTI, 1, '', {
        kode: 'B09',
        kolom: 'untuk',
        nilai: '',
        data: { jumlah: kurang.length, tahun: k.tahun, nama: sebutBeberapa(kurang.map(nama)) },
      }),
    );
  return out;
};

/** What is to be looked at on tab Keikutsertaan. */
export const periksaKeikutsertaan = (k: KonteksPeriksa): readonly Perlu[] => {
  const first = new Map<string, number>();
  return (k.keikutsertaan ?? []).flatMap((r) => {
    const nama = k.entri.get(r.id)?.nama_inovasi ?? r.id;
    const out: Perlu[] = [];
    const slot = `${r.id}|${r.program}|${r.tahun}`;
    const seen = first.get(slot);
    if (seen === undefined) first.set(slot, r.baris);
    // Two contests of one year are not one; two rows of one index are.
    else if (r.program !== 'LAIN' && r.id !== '')
      out.push(
        perlu(KEIKUTSERTAAN, r.baris, nama, { kode: 'B10', kolom: 'tahun', nilai: r.tahun, data: { baris: seen } }),
      );
    const ganjil = nilaiGanjil(r);
    if (ganjil)
      out.push(
        perlu(KEIKUTSERTAAN, r.baris, nama, {
          kode: 'B11',
          kolom: ganjil.kolom,
          nilai: String(ganjil.kolom === 'nilai_klaim' ? r.nilai_klaim : r.nilai_terverifikasi),
          data: { hal: ganjil.hal },
        }),
      );
    return out;
  });
};
