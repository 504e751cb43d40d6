import { labelOf } from '../baca/baca-pilihan.ts';
import { isianKegiatan } from '../naskah/dasar-kegiatan.ts';
import type { Kegiatan } from '../naskah/kalimat-kegiatan.ts';
import { SUB_STATUS } from '../tahapan.ts';
import { isTanggal, tanggalPanjang } from '../tanggal.ts';
import type { BahanDinas } from './bahan-dinas.ts';

/** Acts that return or end a proposal for a reason that its proposer is to read. */
const BERALASAN = ['T03', 'T05', 'T08', 'T04', 'T10', 'T14'];

/** The act that last returned or ended the entry; undefined when none is recorded. */
export const alasanTerakhir = ({ kegiatan }: Pick<BahanDinas, 'kegiatan'>): Kegiatan | undefined =>
  kegiatan.filter((p) => BERALASAN.includes(p.tindakan)).at(-1);

export type Posisi = {
  readonly id: string;
  readonly sejak: string;
  readonly posisi: string;
  readonly pemegang: string;
};

const KUNCI = ['sub_status', 'posisi_oleh', 'posisi_sejak'] as const;

/** Events whose state holds no draft any more leave it blank. */
const sesudah = (p: Kegiatan, key: string): string | undefined => {
  const change = p.perubahan[key];
  return Array.isArray(change) ? String(change[1] ?? '') : undefined;
};

/**
 * Where the draft lay over time: the first station comes with the act that begins the drafting, each later one with T34. An
 * event names only what it changed, so the rest is carried on.
 */
export const posisiNaskah = ({ kegiatan, inovasi }: Pick<BahanDinas, 'kegiatan' | 'inovasi'>): readonly Posisi[] =>
  inovasi.flatMap(({ id }) => {
    const kini: Record<string, string> = {};
    return kegiatan
      .filter((p) => p.id === id)
      .flatMap((p) => {
        for (const key of KUNCI) kini[key] = sesudah(p, key) ?? kini[key] ?? '';
        const bergerak = p.tindakan === 'T34' || sesudah(p, 'sub_status') !== undefined;
        if (!bergerak || (kini['sub_status'] ?? '') === '') return [];
        const sejak = kini['posisi_sejak'] || isianKegiatan(p)['posisi_tgl'] || p.waktu.slice(0, 10);
        return [
          {
            id,
            sejak: isTanggal(sejak) ? tanggalPanjang(sejak) : sejak,
            posisi: labelOf(SUB_STATUS, kini['sub_status'] ?? ''),
            pemegang: kini['posisi_oleh'] ?? '',
          },
        ];
      });
  });
