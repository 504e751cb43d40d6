import type { Kekurangan } from '../naskah/kekurangan.ts';
import { INOVASI, type Inovasi } from '../tab/inovasi.ts';
import type { Penilaian } from '../tab/penilaian.ts';
import type { Column } from '../tab/tab.ts';
import { isTanggal } from '../tanggal.ts';
import type { BahanDinas } from './bahan-dinas.ts';
import { alasanTerakhir, posisiNaskah } from './kegiatan-dinas.ts';
import { penilaianOf, UNSUR } from './rekap-penilaian.ts';
import type { JenisDinas, Perlu } from './wujud-dinas.ts';

const kurang = (kunci: string, label: string, id?: string): Kekurangan =>
  id === undefined ? { kode: 'NILAI_KURANG', kunci, label } : { kode: 'NILAI_KURANG', id, kunci, label };

const salah = (kunci: string, label: string, id?: string): Kekurangan => ({
  ...kurang(kunci, label, id),
  kode: 'NILAI_TIDAK_SAH',
});

const KOLOM: ReadonlyMap<string, Column> = new Map(INOVASI.columns.map((c) => [c.key, c]));

const kolomWajib = (jenis: JenisDinas, e: Inovasi): readonly Kekurangan[] =>
  jenis.wajib.flatMap((key) => {
    const { heading = key, type } = KOLOM.get(key) ?? {};
    const isi = String(e[key] ?? '');
    if (isi === '') return [kurang(key, heading, e.id)];
    return type === 'date' && !isTanggal(isi) ? [salah(key, heading, e.id)] : [];
  });

const belumDijawab = (p: Penilaian): readonly string[] =>
  UNSUR.filter(({ key }) => p[key] !== 'YA' && p[key] !== 'TIDAK').map((u) => u.label);

/** What each thing that a kind is made of lacks for one entry. */
const PERLU: Readonly<Record<Perlu, (bahan: BahanDinas, e: Inovasi) => readonly Kekurangan[]>> = {
  PENILAIAN: (b, e) => {
    const rows = penilaianOf(b, e.id);
    if (rows.length === 0) return [kurang('penilaian', 'Penilaian usulan (tab Penilaian)', e.id)];
    return rows
      .filter((p) => belumDijawab(p).length > 0)
      .map((p) => kurang('penilaian', `Jawaban ${p.penilai || 'penilai'} (${belumDijawab(p).join('; ')})`, e.id));
  },
  INDIKATOR: (b, e) =>
    b.indikator.some((i) => i.id === e.id)
      ? []
      : [kurang('indikator', 'Indikator uji coba (tab Indikator Uji Coba)', e.id)],
  CAPAIAN: (b, e) =>
    b.indikator
      .filter((i) => i.id === e.id && i.capaian === null)
      .map((i) => kurang('capaian', `Capaian indikator "${i.indikator}"`, e.id)),
  LAPORAN: (b, e) =>
    b.laporan.some((l) => l.id === e.id) ? [] : [kurang('laporan', 'Laporan kemajuan (tab Laporan Uji Coba)', e.id)],
  ALASAN: (b, e) =>
    (alasanTerakhir(b)?.catatan ?? '') === '' ? [kurang('alasan', 'Alasan dalam tindakan terakhir', e.id)] : [],
  POSISI: (b, e) =>
    posisiNaskah(b).some((p) => p.id === e.id) ? [] : [kurang('posisi', 'Posisi naskah (Catat posisi naskah)', e.id)],
  KEUTUHAN: () => [],
  GAGASAN: () => [],
  RENCANA_AKSI: () => [],
};

const TANGGAL = [
  ['tanggal', 'Tanggal naskah'],
  ['batas', 'Batas waktu'],
] as const;

/** A leader's own proposals are judged by another body than all others: one berita acara cannot speak for both. */
const duaPenilai = ({ inovasi }: BahanDinas): boolean =>
  new Set(inovasi.map((e) => e.inisiator_jenis === 'KEPALA_DAERAH')).size > 1;

/** An office's plan without a step is none, and a step that says neither who nor when cannot be followed. */
const rencanaKurang = ({ rencanaAksi, tujuan }: BahanDinas): readonly Kekurangan[] =>
  rencanaAksi.length === 0
    ? [kurang('rencanaAksi', `Rencana aksi ${tujuan.kantor} (tab Rencana Aksi)`)]
    : rencanaAksi.flatMap((r) => [
        ...(r.siapa === '' ? [kurang('siapa', `Siapa pada langkah "${r.langkah}" (tab Rencana Aksi)`)] : []),
        ...(isTanggal(r.kapan) ? [] : [kurang('kapan', `Kapan pada langkah "${r.langkah}" (tab Rencana Aksi)`)]),
      ]);

/** Everything that the (cleaned) material of a kind lacks, all at once, so that nobody is asked twice. */
export const kekuranganDinas = (bahan: BahanDinas, jenis: JenisDinas): readonly Kekurangan[] => {
  const { daerah, penanda, isian, inovasi } = bahan;
  const texts: readonly (readonly [string, string, string])[] = [
    ['daerah.nama', 'Nama daerah', daerah.nama],
    ['daerah.jabatanKepala', 'Jabatan kepala daerah', daerah.jabatanKepala],
    ['pdLitbang', 'Perangkat Daerah kelitbangan', bahan.pdLitbang],
    ['page.font', 'Huruf naskah dinas', bahan.page.font],
    ['penanda.nama', `Nama ${penanda.jabatan} (tab Pejabat)`, penanda.nama],
  ];
  return [
    ...texts.filter(([, , value]) => value === '').map(([kunci, label]) => kurang(kunci, label)),
    ...TANGGAL.filter(([key]) => isian[key] !== '' && !isTanggal(isian[key])).map(([key, label]) => salah(key, label)),
    ...(jenis.untuk !== 'PERANGKAT_DAERAH' && inovasi.length === 0 ? [kurang('inovasi', 'Inovasi')] : []),
    ...(jenis.perlu.includes('PENILAIAN') && duaPenilai(bahan)
      ? [salah('inisiator_jenis', 'Usulan kepala daerah dinilai tim independen, dalam Berita Acara tersendiri')]
      : []),
    ...(jenis.perlu.includes('RENCANA_AKSI') ? rencanaKurang(bahan) : []),
    ...inovasi.flatMap((e) => [...kolomWajib(jenis, e), ...jenis.perlu.flatMap((perlu) => PERLU[perlu](bahan, e))]),
  ];
};
