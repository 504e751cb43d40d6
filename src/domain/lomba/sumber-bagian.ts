import { INOVASI, type Inovasi, type KunciInovasi } from '../tab/inovasi.ts';
import { isTanggal } from '../tanggal.ts';
import { foldName } from '../teks.ts';

/** A replication as tab Replikasi lists it. */
export type ReplikasiTercatat = { readonly replikator: string; readonly tanggal: string };

/** What a section may begin with: texts that the register holds already, offered and never sent unseen. */
type Sumber = {
  readonly bagian: readonly string[];
  readonly kolom: readonly KunciInovasi[];
  /** Made of the replications instead. */
  readonly replikasi?: true;
};

/** Sections by their names in the forms of several years. */
const SUMBER: readonly Sumber[] = [
  { bagian: ['Latar Belakang dan Tujuan', 'Inspirasi Inovasi'], kolom: ['tujuan'] },
  { bagian: ['Kebaruan/Nilai Tambah', 'Pembaruan', 'Faktor Pembeda'], kolom: ['pokok_perubahan'] },
  { bagian: ['Implementasi', 'Proses Replikasi'], kolom: ['rancang_bangun'] },
  { bagian: ['Signifikansi'], kolom: ['manfaat', 'hasil'] },
  { bagian: ['Sumber Daya'], kolom: ['program_kegiatan', 'anggaran_sumber'] },
  { bagian: ['Adaptabilitas: sudah direplikasi', 'Adaptabilitas'], kolom: [], replikasi: true },
];

const BY_BAGIAN = new Map(SUMBER.flatMap((s) => s.bagian.map((b) => [foldName(b), s] as const)));

const HEADING = new Map<string, string>(INOVASI.columns.map((c) => [c.key, c.heading]));

/** Columns of the register that a section may be taken from. */
export const kolomSumber = (bagian: string): readonly KunciInovasi[] => BY_BAGIAN.get(foldName(bagian))?.kolom ?? [];

const teksReplikasi = (rows: readonly ReplikasiTercatat[]): string =>
  rows.length === 0
    ? ''
    : `Sudah direplikasi ${rows.length} kali: ${rows
        .map(({ replikator, tanggal }) => (isTanggal(tanggal) ? `${replikator} (${tanggal.slice(0, 4)})` : replikator))
        .filter((t) => t !== '')
        .join('; ')}.`;

/** What may be taken over into a section, and the columns it comes from as a button names them; null where the register has nothing. */
export const isiDariRegister = (
  bagian: string,
  e: Inovasi,
  replikasi: readonly ReplikasiTercatat[],
): { readonly dari: string; readonly isi: string } | null => {
  const sumber = BY_BAGIAN.get(foldName(bagian));
  if (!sumber) return null;
  const isi = sumber.replikasi
    ? teksReplikasi(replikasi)
    : sumber.kolom
        .map((key) => String(e[key] ?? '').trim())
        .filter((t) => t !== '')
        .join('\n\n');
  const dari = sumber.replikasi ? 'tab Replikasi' : sumber.kolom.map((key) => HEADING.get(key) ?? '').join(' dan ');
  return isi === '' ? null : { dari, isi };
};
