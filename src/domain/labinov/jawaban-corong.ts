import type { BahanProgram } from '../program/bahan-program.ts';
import type { BarisAgenda } from './agenda.ts';
import { corongTahun, TAHAP_CORONG } from './corong.ts';

/** The two answers that the page is opened for: how far this year's ideas came, and whose are still missing. */
export const jawabanCorong = (b: BahanProgram, agenda: readonly BarisAgenda[]): readonly string[] => {
  const c = corongTahun(b, b.tahun);
  const belum = agenda.filter((a) => a.keadaan === 'BELUM').map((a) => a.kantor);
  const kosong = TAHAP_CORONG.every(([key]) => c[key] === 0);
  return [
    kosong
      ? `Belum ada kegiatan maupun gagasan tahun ${b.tahun}. Catat pada tab Kegiatan dan tab Gagasan.`
      : `Tahun ${b.tahun}: ${c.peserta} peserta kegiatan, ${c.gagasan} gagasan, ${c.usulan} menjadi usulan, ${c.ditetapkan} ditetapkan, ${c.diterapkan} diterapkan.`,
    ...(agenda.length === 0
      ? []
      : [
          belum.length === 0
            ? `Semua dari ${agenda.length} perangkat daerah yang wajib berinovasi sudah mempunyai rencana atau usulan.`
            : `Belum mempunyai rencana maupun usulan (${belum.length} dari ${agenda.length} perangkat daerah): ${belum.join('; ')}. Surat pengingat dan pesan WhatsApp dibuat lewat Kegiatan, Agenda satu instansi satu inovasi.`,
        ]),
  ];
};
