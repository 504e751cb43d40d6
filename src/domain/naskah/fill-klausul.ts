import { jarakSunting } from '../wilayah/jarak.ts';
import { cleanText } from './clean-text.ts';
import { KOLOM_ISIAN, type KolomIsian } from './isian-kolom.ts';
import type { Kekurangan } from './kekurangan.ts';
import type { Klausul } from './klausul.ts';
import { isSaringan, SARINGAN, SYARAT_SARINGAN } from './saring-isian.ts';

export type Isian = ReadonlyMap<string, string>;

/** A clause with its placeholders filled: its lines, and why some could not be. */
export type FilledKlausul = {
  readonly kunci: string;
  readonly lines: readonly string[];
  readonly problems: readonly Kekurangan[];
};

/** A whole placeholder, or braces that were opened and not closed, or closed and not opened. */
const PLACEHOLDER = /\{\{([^{}]*)\}\}|\{\{|\}\}/g;

/** Edits up to which a name is taken for a slip of another. */
const BATAS_MIRIP = 3;

/** A value, or why there is none. */
type Nilai = { readonly nilai: string } | Pick<Kekurangan, 'kode' | 'id' | 'kunci' | 'label'>;

const mirip = (nama: string, dikenal: Iterable<string>): string => {
  let best = '';
  let jarak = BATAS_MIRIP;
  for (const d of dikenal) {
    const n = jarakSunting(nama, d, BATAS_MIRIP);
    if (n < jarak) [best, jarak] = [d, n];
  }
  return best;
};

const tidakDikenal = (shown: string, nama: string, isian: Isian, kolom: KolomIsian | undefined): Nilai => {
  const dikenal = [...isian.keys(), ...KOLOM_ISIAN.keys()];
  const dekat = mirip(nama.toLowerCase(), dikenal);
  const saran = KOLOM_ISIAN.has(nama) && !kolom ? '; isian itu hanya untuk naskah tentang satu inovasi' : '';
  return {
    kode: 'ISIAN_TIDAK_DIKENAL',
    kunci: nama,
    label: `isian ${shown} tidak dikenal untuk naskah ini${saran === '' && dekat !== '' && dekat !== nama ? `; mungkin {{${dekat}}}` : saran}`,
  };
};

/** A cell of the innovation. A blank one is missing: a sentence with a hole would go out unseen. */
const selDari = (kolom: KolomIsian | undefined, key: string): Nilai | undefined => {
  const column = KOLOM_ISIAN.get(key);
  if (!kolom || !column) return undefined;
  const nilai = kolom.nilai[key] ?? '';
  return nilai === '' ? { kode: 'NILAI_KURANG', id: kolom.id, kunci: key, label: column.heading } : { nilai };
};

const lookUp = (isian: Isian, kolom: KolomIsian | undefined, key: string): Nilai | undefined => {
  const exact = isian.get(key);
  if (exact !== undefined) return { nilai: exact };
  const cell = selDari(kolom, key);
  if (cell || key !== key.toUpperCase()) return cell;
  const lower = isian.get(key.toLowerCase());
  return lower === undefined ? undefined : { nilai: lower.toUpperCase() };
};

/** Filters look at the cell itself first: the placeholder of that name may be a sentence already. */
const saring = (isian: Isian, kolom: KolomIsian | undefined, shown: string, nama: string, key: string): Nilai => {
  if (!isSaringan(nama))
    return {
      kode: 'ISIAN_TIDAK_DIKENAL',
      kunci: `${nama}:${key}`,
      label: `${shown} memakai bentuk "${nama}" yang tidak dikenal; gunakan ${Object.keys(SARINGAN).join(', ')}`,
    };
  const found = (nama === 'kapital' ? undefined : selDari(kolom, key)) ?? lookUp(isian, kolom, key);
  if (!found) return tidakDikenal(shown, key, isian, kolom);
  if (!('nilai' in found)) return found;
  const nilai = SARINGAN[nama](found.nilai);
  return nilai === null
    ? {
        kode: 'ISIAN_TIDAK_SESUAI',
        kunci: `${nama}:${key}`,
        label: `isian ${shown} memerlukan ${SYARAT_SARINGAN[nama]}, padahal isinya "${found.nilai}"`,
      }
    : { nilai };
};

/**
 * Fills the {{isian}} of one clause: names that the document knows, columns of the one innovation it is about, and either in
 * a form, {{tanggal:uji_coba_mulai}}. Values go in as they are: braces or dollar signs inside a value mean nothing, and a
 * value never adds a line, because the text is split before it is filled.
 */
export const fillKlausul = (
  klausul: Pick<Klausul, 'kunci' | 'teks'>,
  isian: Isian,
  kolom?: KolomIsian,
): FilledKlausul => {
  const problems: Kekurangan[] = [];
  const nilaiDari = (whole: string, inner: string | undefined): Nilai => {
    if (inner === undefined)
      return {
        kode: 'ISIAN_TIDAK_DIKENAL',
        kunci: whole,
        label: `kurung kurawal ${whole} tidak berpasangan`,
      };
    const name = inner.trim();
    const at = name.indexOf(':');
    if (at >= 0) return saring(isian, kolom, whole, name.slice(0, at).trim().toLowerCase(), name.slice(at + 1).trim());
    return lookUp(isian, kolom, name) ?? tidakDikenal(whole, name, isian, kolom);
  };
  const fill = (whole: string, inner?: string): string => {
    const found = nilaiDari(whole, inner);
    if ('nilai' in found) return found.nilai;
    const label = found.kode === 'NILAI_KURANG' ? found.label : `Klausul ${klausul.kunci}: ${found.label}`;
    problems.push({ ...found, label, klausul: klausul.kunci });
    return whole;
  };
  const lines = klausul.teks
    .split('\n')
    .map((line) => cleanText(line).replace(PLACEHOLDER, fill))
    .filter((line) => line !== '');
  return { kunci: klausul.kunci, lines, problems };
};
