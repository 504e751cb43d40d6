/** The wording of documents: a part of the add-on that is evaluated only when clauses are looked after. */
import './skrip-lain.ts';
import type { Kantor } from '../app/kantor.ts';
import {
  type HasilKembali,
  laksanakanKembali,
  type MintaKembali,
  type RencanaKembali,
  rencanaKembali,
} from '../app/kembalikan-klausul.ts';
import { belumSiap } from '../app/muat.ts';
import { type HasilPeriksaFormat, periksaFormatNaskah, type TemuanFormat } from '../app/periksa-format.ts';
import type { TandaFormat } from '../app/tandai-format.ts';
import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { SEMUA_KLAUSUL } from '../domain/naskah/semua-klausul.ts';
import { type Masalah, pesanUntuk } from '../domain/pesan.ts';
import { FORMAT_NASKAH, JENIS_NASKAH } from '../domain/tab/naskah.ts';
import { beriTahu, daftarKalimat, setuju, tanya } from './dialog.ts';
import { selesai, tolak } from './sampaikan.ts';

/** Sentences and clauses shown: a dialog cannot scroll far. */
const PALING = 6;
const PENDEK = 160;

const pendek = (teks: string): string => (teks.length > PENDEK ? `${teks.slice(0, PENDEK - 1)}…` : teks);

const kalimatTemuan = (b: TemuanFormat): string =>
  `${b.naskah}${b.kunci === '' ? '' : `, klausul ${b.kunci}`}${b.baris === null ? '' : ` (baris ${b.baris})`}: ${b.pesan}`;

const KELOMPOK = [
  ['WAJIB', 'Wajib diperbaiki'],
  ['CEK', 'Perlu dicek'],
  ['CATATAN', 'Catatan'],
] as const;

const kalimatHasil = ({ klausul, butir }: HasilPeriksaFormat): string =>
  butir.length === 0
    ? `${klausul} klausul diperiksa; semuanya dapat dipakai. Pemeriksaan ini tidak menggantikan Bagian Hukum.`
    : [
        `${klausul} klausul diperiksa.`,
        ...KELOMPOK.flatMap(([tingkat, nama]) => {
          const own = butir.filter((b) => b.tingkat === tingkat);
          return own.length === 0 ? [] : [`${nama} (${own.length})\n${daftarKalimat(own.map(kalimatTemuan), PALING)}`];
        }),
        'Perbaiki pada tab Format Naskah, atau pilih Naskah, Kembalikan kalimat baku.',
      ].join('\n\n');

// biome-ignore lint/performance/noBarrelFile: an entry of the bundle has to export what the script offers
export { periksaFormatNaskah } from '../app/periksa-format.ts';

export const menuPeriksaFormat = (kantor: Kantor): void =>
  selesai(periksaFormatNaskah(kantor), (h) => beriTahu(kalimatHasil(h)));

const isiTertulis = (isi: TandaFormat['menjadi'] | null): string =>
  isi === null
    ? '(barisnya terhapus)'
    : `${pendek(isi.teks) || '(kosong)'}${isi.syarat === '' ? '' : ` [dipakai bila: ${isi.syarat}]`}${isi.aktif === 'Tidak' ? ' [tidak aktif]' : ''}`;

const tanyaRencana = ({ ke, klausul }: RencanaKembali): boolean =>
  setuju(
    [
      ke === 'BAKU'
        ? `${klausul.length} klausul dikembalikan ke kalimat baku:`
        : `Kalimatnya sudah baku. Pakai lagi ${klausul.length} kalimat daerah yang tersimpan dalam Riwayat?`,
      ...klausul
        .slice(0, PALING)
        .map(
          (t) =>
            `${labelOf(JENIS_NASKAH, t.jenis)}, ${t.kunci}\nSemula: ${isiTertulis(t.semula)}\nMenjadi: ${isiTertulis(t.menjadi)}`,
        ),
      ...(klausul.length > PALING ? [`… dan ${klausul.length - PALING} lainnya.`] : []),
      'Kalimat yang diganti tersimpan dalam Riwayat dan dapat dipakai lagi melalui menu ini. Lanjutkan?',
    ].join('\n\n'),
  );

const pilihJenis = (): MintaKembali | null => {
  const kode = Object.keys(SEMUA_KLAUSUL);
  const list = kode.map((k, i) => `${i + 1}. ${labelOf(JENIS_NASKAH, k)}`).join('\n');
  const answer = tanya(
    `Kalimat baku naskah apa yang dikembalikan? Ketik nomornya. Untuk satu klausul saja, pilih barisnya pada tab Format Naskah lebih dahulu.\n\n${list}`,
  );
  if (answer === null) return null;
  const jenis = kode[Number(answer) - 1];
  if (jenis !== undefined) return { jenis };
  beriTahu(pesanUntuk('JENIS_NASKAH_TIDAK_DIKENAL', { jenis: answer }));
  return null;
};

/** The selected rows of the tab; elsewhere all clauses of a kind. */
const pilih = (kantor: Kantor): MintaKembali | null => {
  const baris = kantor.buku.terpilih(FORMAT_NASKAH);
  return baris.length > 0 ? { baris } : pilihJenis();
};

export const menuKembalikanKlausul = (kantor: Kantor): void => {
  const belum = belumSiap(kantor.buku);
  if (belum) return tolak([belum]);
  const minta = pilih(kantor);
  if (!minta) return;
  selesai(rencanaKembali(kantor, minta), (rencana) => {
    if (!tanyaRencana(rencana)) return;
    selesai(laksanakanKembali(kantor, rencana), (h) =>
      beriTahu(
        `${h.klausul.length} klausul ${h.ke === 'BAKU' ? 'memakai kalimat baku lagi' : 'memakai kalimat daerah lagi'}. Perubahannya tercatat dalam Riwayat.`,
      ),
    );
  });
};

/** The same for the command line: the plan, or with `terapkan` what was done. */
export const kembalikan = (
  kantor: Kantor,
  { terapkan, ...minta }: MintaKembali & { readonly terapkan: boolean },
): RencanaKembali | HasilKembali | { readonly masalah: readonly Masalah[] } => {
  const rencana = rencanaKembali(kantor, minta);
  const hasil = rencana.ok && terapkan ? laksanakanKembali(kantor, rencana.value) : rencana;
  return hasil.ok ? hasil.value : { masalah: hasil.problems };
};
