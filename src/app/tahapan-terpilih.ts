import type { Masalah } from '../domain/pesan.ts';
import { ok, type Result } from '../domain/result.ts';
import { INOVASI, KOLOM_STAF } from '../domain/tab/inovasi.ts';
import { JALAN_UTAMA, labelStatus } from '../domain/tahapan.ts';
import type { Kantor } from './kantor.ts';
import { type TersediaUntuk, tindakanTersedia } from './tindakan-tersedia.ts';

/** A stage of the main road, seen from where the entries stand. */
export type TitikJalan = { readonly label: string; readonly keadaan: 'LALU' | 'KINI' | 'NANTI' };

/** An entry as a panel holds it, so that it can tell later what somebody else changed. */
export type EntriTerpilih = TersediaUntuk & {
  readonly nama: string;
  readonly labelStatus: string;
  /** Staff cells that hold something, as they stand, by heading. */
  readonly isi: Readonly<Record<string, string>>;
};

export type TahapanTerpilih = {
  /** Empty where the entries stand at different stages or beside the main road. */
  readonly jalan: readonly TitikJalan[];
  readonly entri: readonly (EntriTerpilih | { readonly id: string; readonly masalah: readonly Masalah[] })[];
};

const jalanDari = (status: readonly string[]): readonly TitikJalan[] => {
  const [first = '', ...rest] = status;
  const jalan: readonly string[] = JALAN_UTAMA;
  const at = rest.every((s) => s === first) ? jalan.indexOf(first) : -1;
  return at < 0
    ? []
    : jalan.map((s, i) => ({ label: labelStatus(s), keadaan: i < at ? 'LALU' : i === at ? 'KINI' : 'NANTI' }));
};

/** What the panel of stages shows of some entries: where they stand, what may be done, and what each act asks for. */
export const tahapanTerpilih = (kantor: Kantor, ids: readonly string[]): Result<TahapanTerpilih, Masalah> => {
  const tersedia = tindakanTersedia(kantor, ids);
  if (!tersedia.ok) return tersedia;
  const baris = tersedia.value.flatMap((t) => ('masalah' in t ? [] : [t.baris]));
  if (baris.length === 0) return ok({ jalan: [], entri: tersedia.value as TahapanTerpilih['entri'] });
  const lembar = kantor.buku.bacaBaris(INOVASI, { pertama: Math.min(...baris), terakhir: Math.max(...baris) });
  if (!lembar.ok) return lembar;
  const { letak, rows, barisPertama } = lembar.value;
  const entri = tersedia.value.map((t) => {
    if ('masalah' in t) return t;
    const isi = (key: string): string => String(rows[t.baris - barisPertama]?.[letak.get(key) ?? -1] ?? '');
    const staf = KOLOM_STAF.map((c) => [c.heading, isi(c.key)] as const);
    return {
      ...t,
      nama: isi('nama_inovasi'),
      labelStatus: labelStatus(t.status),
      isi: Object.fromEntries(staf.filter(([, text]) => text !== '')),
    };
  });
  return ok({ jalan: jalanDari(entri.flatMap((e) => ('masalah' in e ? [] : [e.status]))), entri });
};
