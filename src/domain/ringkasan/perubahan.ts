import type { Inovasi } from '../tab/inovasi.ts';
import { labelStatus } from '../tahapan.ts';
import { isTanggal, tanggalPanjang } from '../tanggal.ts';
import type { Peralihan } from './peralihan.ts';

/** How many entries the list of changes names. */
const PALING = 12;

const MASUK = ['CATAT', 'USULKAN', 'IMPOR'];

/** From where to where each entry went, taken together; who came back to where it was is no change. */
const pindah = (events: readonly Peralihan[]): ReadonlyMap<string, { dari: string; ke: string }> => {
  const out = new Map<string, { dari: string; ke: string }>();
  for (const { id, tindakan, dari, ke } of events) {
    if (id === '' || ke === '' || dari === ke || MASUK.includes(tindakan)) continue;
    out.set(id, { dari: out.get(id)?.dari ?? dari, ke });
  }
  for (const [id, { dari, ke }] of out) if (dari === ke) out.delete(id);
  return out;
};

/**
 * What changed since the previous summary, in sentences. The same history and the same `sejak` give the same sentences,
 * whenever it is asked.
 */
export const kalimatPerubahan = (
  riwayat: readonly Peralihan[],
  sejak: number | null,
  entri: readonly Inovasi[],
): readonly string[] => {
  if (sejak === null) return ['Ini ringkasan pertama; perubahan disebutkan mulai ringkasan berikutnya.'];
  const events = riwayat.filter((p) => p.no > sejak);
  if (events.length === 0) return ['Tidak ada kegiatan yang dicatat sejak ringkasan sebelumnya.'];
  const hari = events[0]?.hari ?? '';
  const mulai = isTanggal(hari) ? ` mulai ${tanggalPanjang(hari)}` : '';
  const masuk = new Set(events.filter((p) => MASUK.includes(p.tindakan)).map((p) => p.id)).size;
  const naskah = events.filter((p) => p.tindakan === 'NASKAH_DIBUAT').length;
  const nama = new Map(entri.map((e) => [e.id, e.nama_inovasi]));
  const moved = [...pindah(events)];
  return [
    `${events.length} kegiatan dicatat sejak ringkasan sebelumnya${mulai}: ${masuk} inovasi masuk, ${moved.length} berpindah tahap, ${naskah} naskah dibuat.`,
    ...moved
      .slice(0, PALING)
      .map(([id, { dari, ke }]) => `${nama.get(id) ?? id}: ${labelStatus(dari)} → ${labelStatus(ke)}.`),
    ...(moved.length > PALING ? [`Dan ${moved.length - PALING} inovasi lain.`] : []),
  ];
};
