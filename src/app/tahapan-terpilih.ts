import { bacaLembar } from '../domain/baca/baca-baris.ts';
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
  const lembar = kantor.buku.baca(INOVASI);
  if (!lembar.ok) return lembar;
  const { letak, rows, barisPertama } = lembar.value;
  const cari = new Set(ids);
  const byId = new Map(
    bacaLembar({
      ...lembar.value,
      rows: rows.map((cells) => (cari.has(String(cells[letak.get('id') ?? -1] ?? '')) ? cells : [])),
    }).map((b) => [
      String(b.nilai['id']),
      { nama: String(b.nilai['nama_inovasi']), cells: rows[b.baris - barisPertama] },
    ]),
  );
  const entri = tersedia.value.map((t) => {
    if ('masalah' in t) return t;
    const row = byId.get(t.id);
    const isi = KOLOM_STAF.map((c) => [c.heading, String(row?.cells?.[letak.get(c.key) ?? -1] ?? '')] as const);
    return {
      ...t,
      nama: row?.nama ?? '',
      labelStatus: labelStatus(t.status),
      isi: Object.fromEntries(isi.filter(([, text]) => text !== '')),
    };
  });
  return ok({ jalan: jalanDari(entri.flatMap((e) => ('masalah' in e ? [] : [e.status]))), entri });
};
