import { daftarPD } from '../domain/aturan/aturan.ts';
import { bacaTanggal } from '../domain/baca/baca-tanggal.ts';
import type { BahanDinas, IsianDinas } from '../domain/naskah-dinas/bahan-dinas.ts';
import { jabatanKepala, kantorInduk } from '../domain/naskah-dinas/kantor-pejabat.ts';
import type { JenisDinas } from '../domain/naskah-dinas/wujud-dinas.ts';
import { type Pengaturan, settingNumber } from '../domain/pengaturan.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import type { PerangkatDaerah } from '../domain/tab/lembaga.ts';
import { isTanggal, type Tanggal } from '../domain/tanggal.ts';
import { foldName } from '../domain/teks.ts';
import { halamanNaskah } from './halaman-naskah.ts';
import { penandaDinas } from './penanda-dinas.ts';
import type { TabDinas } from './tab-dinas.ts';

/** What one document is about: entries, or the office that a letter goes to. */
export type PokokDinas = { readonly inovasi: readonly Inovasi[]; readonly kantor?: PerangkatDaerah };

const tanggal = (text: string): string => {
  const read = bacaTanggal(text);
  return read.ok ? read.tanggal : text;
};

/** A value that all entries share; '' when they differ. */
const bersama = (inovasi: readonly Inovasi[], key: keyof Inovasi): string => {
  const values = new Set(inovasi.map((e) => String(e[key] ?? '')));
  return values.size === 1 ? ([...values][0] ?? '') : '';
};

const isianOf = (
  { nomorDari }: JenisDinas,
  { inovasi }: PokokDinas,
  said: Readonly<Record<string, string>>,
): IsianDinas => {
  const [no, tgl] = nomorDari ?? [];
  const isi = (key: string): string => String(said[key] ?? '').trim();
  const day = isi('tanggal') || (tgl === undefined ? '' : bersama(inovasi, tgl));
  return {
    nomor: isi('nomor') || (no === undefined ? '' : bersama(inovasi, no)),
    tanggal: day === '' ? '' : tanggal(day),
    tempat: isi('tempat'),
    batas: isi('batas') === '' ? '' : tanggal(isi('batas')),
    hadir: isi('hadir'),
    tidak_hadir: isi('tidak_hadir'),
  };
};

/** The office that a letter is for: the one it is sent to, or the one that answers for the proposer. */
const tujuanOf = (tab: TabDinas, { inovasi: [e], kantor }: PokokDinas): BahanDinas['tujuan'] => {
  const nama = e?.pd_pengusul ?? '';
  const penerima = kantor ?? kantorInduk(nama, daftarPD(tab.kantor)) ?? { nama, jenis_unit: '' };
  return penerima.nama === '' ? { kantor: '', kepala: '' } : { kantor: penerima.nama, kepala: jabatanKepala(penerima) };
};

/** Ideas and plan of the office in a year; units count to the office that answers for them. */
const tahunKantor = (
  tab: TabDinas,
  { kantor }: PokokDinas,
  tahun: string,
): Pick<BahanDinas, 'gagasan' | 'rencanaAksi' | 'adaLabinov'> => {
  const pd = daftarPD(tab.kantor);
  const milik = (r: { readonly perangkat_daerah: string; readonly tahun: string }): boolean =>
    kantor !== undefined &&
    r.tahun === tahun &&
    [pd.get(foldName(r.perangkat_daerah)), kantorInduk(r.perangkat_daerah, pd)].some((o) => o?.nama === kantor.nama);
  return {
    gagasan: tab.gagasan.filter((g) => g.gagasan !== '' && g.keadaan !== 'DISIMPAN' && milik(g)),
    rencanaAksi: tab.rencanaAksi.filter((r) => r.langkah !== '' && milik(r)),
    adaLabinov: tab.labinov.some((l) => l.tahun === tahun),
  };
};

/** Everything one naskah dinas is made of; what is missing is reported by the composer. Who signs follows from its date. */
export const susunBahanDinas = (
  jenis: JenisDinas,
  p: Pengaturan,
  tab: TabDinas,
  pokok: PokokDinas,
  said: Readonly<Record<string, string>>,
  hariIni: Tanggal,
): BahanDinas => {
  const { inovasi } = pokok;
  const ids = new Set(inovasi.map((e) => e.id));
  const isian = isianOf(jenis, pokok, said);
  const kegiatan = tab.kegiatan.filter((k) => k.id.split('; ').some((id) => ids.has(id)));
  const pada = isTanggal(isian.tanggal) ? isian.tanggal : hariIni;
  const { kop, penanda } = penandaDinas(jenis, p, tab, { inovasi, kegiatan }, pada, pokok.kantor);
  return {
    daerah: {
      jenis: p.jenis_daerah.toUpperCase() as BahanDinas['daerah']['jenis'],
      nama: p.nama_daerah,
      provinsi: p.provinsi,
      jabatanKepala: p.jabatan_kepala,
      ibuKota: p.ibu_kota,
    },
    page: { ...halamanNaskah(p), font: p.huruf_dinas, fontSizePt: settingNumber(p, 'ukuran_huruf_dinas') },
    ruangKopCm: settingNumber(p, kop.jenis === 'KEPALA_DAERAH' ? 'ruang_kop_cm' : 'ruang_kop_dinas_cm'),
    kop,
    penanda,
    pdLitbang: p.pd_litbang,
    tahun: p.tahun,
    isian,
    inovasi,
    tujuan: tujuanOf(tab, pokok),
    penilaian: tab.penilaian.filter((r) => ids.has(r.id)),
    indikator: tab.indikator.filter((r) => ids.has(r.id)),
    laporan: tab.laporan.filter((r) => ids.has(r.id)),
    ...tahunKantor(tab, pokok, p.tahun),
    kegiatan,
    keutuhan: tab.keutuhan,
  };
};
