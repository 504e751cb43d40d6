import { isWajib, kolomIsian } from '../domain/alur/isian.ts';
import type { Kurang } from '../domain/alur/konteks.ts';
import { type Masalah, masalahDari } from '../domain/pesan.ts';
import { ok, type Result } from '../domain/result.ts';
import { type JejakEntri, jejakEntri } from './jejak-entri.ts';
import type { Kantor } from './kantor.ts';
import { cariEntri } from './muat.ts';
import { potretKantor, tindakanUntuk } from './potret.ts';

/** An input of an act, as a form needs it. */
export type Isian = {
  readonly kunci: string;
  readonly label: string;
  readonly jenis: string;
  readonly wajib: boolean;
  readonly petunjuk?: string;
  readonly pilihan?: readonly { readonly kode: string; readonly label: string }[];
};

export type TersediaUntuk = {
  readonly id: string;
  /** Where it stood when it was read. */
  readonly baris: number;
  readonly status: string;
  readonly versi: number;
  readonly sidik: string;
  readonly tindakan: readonly {
    readonly kode: string;
    readonly label: string;
    readonly boleh: boolean;
    readonly kurang: readonly Masalah[];
    readonly isian: readonly Isian[];
  }[];
};

const isianOf = (kunci: string, wajib: boolean): Isian => {
  const column = kolomIsian(kunci);
  const base = {
    kunci,
    label: column?.heading ?? kunci,
    jenis: column?.type ?? 'text',
    wajib,
    ...(column?.help ? { petunjuk: column.help } : {}),
  };
  return column?.choices ? { ...base, pilihan: column.choices.map((c) => ({ kode: c.code, label: c.label })) } : base;
};

const isianUntuk = (isian: readonly string[], kurang: readonly Kurang[]): readonly Isian[] => {
  const missing = new Set(kurang.flatMap((k) => k.kunci ?? []));
  return isian.map((kunci) => isianOf(kunci, isWajib(kunci, missing)));
};

/** For each id: what may be done now, what is missing for it, and the inputs it takes. Changes nothing. */
export const tindakanTersedia = (
  kantor: Kantor,
  ids: readonly string[],
): Result<readonly (TersediaUntuk | { readonly id: string; readonly masalah: readonly Masalah[] })[], Masalah> => {
  const potret = potretKantor(kantor);
  if (!potret.ok) return potret;
  const temuan = ids.map((id) => ({ id, found: cariEntri(potret.value.register, id) }));
  const jejak = jejakEntri(
    kantor.buku,
    temuan.flatMap(({ found }) => (found.ok ? [found.value] : [])),
  );
  return ok(
    temuan.map(({ id, found }) => {
      if (!found.ok) return { id, masalah: found.problems };
      const entri = found.value;
      return {
        id,
        baris: entri.baris,
        status: entri.e.status,
        versi: entri.e.versi ?? 0,
        sidik: entri.sidik,
        tindakan: tindakanUntuk(potret.value, kantor, entri, jejak.get(id) as JejakEntri).map(
          ({ tindakan, kurang }) => ({
            kode: tindakan.kode,
            label: tindakan.label,
            boleh: kurang.length === 0,
            kurang: kurang.map(masalahDari),
            isian: isianUntuk(tindakan.isian, kurang),
          }),
        ),
      };
    }),
  );
};
