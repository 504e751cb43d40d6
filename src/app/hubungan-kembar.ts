import { type Masalah, masalah } from '../domain/pesan.ts';
import { type Inovasi, KOLOM_STAF } from '../domain/tab/inovasi.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { type Tanggal, tanggalPanjang } from '../domain/tanggal.ts';
import { tidy } from '../domain/teks.ts';
import type { Register } from './muat.ts';

/** Before and after of staff cells, by key. */
export type Sel = Readonly<Record<string, readonly [Nilai, Nilai]>>;

/** The cells of b that a decision fills: its origin, or a pointer to the entry that goes on. 'Berbeda' fills none. */
export const selKembar = (keputusan: string, a: Inovasi, b: Inovasi, hariIni: Tanggal): Sel => {
  if (keputusan === 'GABUNG') {
    const baris = `Digabung ke ${a.id} (${a.nama_inovasi}) pada ${tanggalPanjang(hariIni)}; usulan ini tetap tersimpan.`;
    return { catatan: [b.catatan, b.catatan === '' ? baris : `${b.catatan}\n${baris}`] };
  }
  if (keputusan !== 'REPLIKASI') return {};
  return {
    ...(b.jenis_kebaruan === 'REPLIKASI' ? {} : { jenis_kebaruan: [b.jenis_kebaruan, 'REPLIKASI'] as const }),
    ...(b.inovasi_asal === a.id ? {} : { inovasi_asal: [b.inovasi_asal, a.id] as const }),
  };
};

/** Why b cannot be called a replication of a: it names another origin, or a comes from it; null when it can. */
export const tolakReplikasi = (register: Register, a: Inovasi, b: Inovasi): Masalah | null => {
  const asal = tidy(b.inovasi_asal);
  if (asal !== '' && asal !== a.id) return masalah('KEMBAR_ASAL_LAIN', { id: b.id, asal });
  const seen = new Set<string>();
  for (let now: Inovasi | undefined = a; now && !seen.has(now.id); ) {
    if (now.id === b.id) return masalah('ASAL_BERPUTAR', { id: a.id });
    seen.add(now.id);
    now = register.byId.get(tidy(now.inovasi_asal))?.[0]?.e;
  }
  return null;
};

/** Headings of staff cells that are blank in the entry to go on with and filled in the other one; personal data is not named. */
export const isianDapatDiambil = (utama: Inovasi, lain: Inovasi): readonly string[] =>
  KOLOM_STAF.filter((c) => (utama[c.key] ?? '') === '' && (lain[c.key] ?? '') !== '' && !('personal' in c)).map(
    (c) => c.heading,
  );
