import { susunPesan } from '../ringkasan/pesan-wa.ts';
import { type BarisAgenda, KEADAAN_AGENDA, type KeadaanAgenda } from './agenda.ts';

type Kepala = { readonly tahun: string; readonly daerah: string; readonly pengirim: string };

const DARI_BELAKANG: readonly KeadaanAgenda[] = ['BELUM', 'DIRENCANAKAN', 'MENGUSULKAN', 'DITETAPKAN', 'MENERAPKAN'];

/** The agenda of all offices as a message: those that have nothing come first, by name. */
export const pesanAgenda = (agenda: readonly BarisAgenda[], { tahun, daerah, pengirim }: Kepala): string =>
  susunPesan(
    `Satu instansi satu inovasi ${tahun}, ${daerah}`,
    [
      ...DARI_BELAKANG.flatMap((k) => {
        const own = agenda.filter((a) => a.keadaan === k);
        if (own.length === 0) return [];
        const head = `${KEADAAN_AGENDA[k]}: ${own.length} perangkat daerah`;
        return k === 'BELUM' || k === 'DIRENCANAKAN' ? [head, ...own.map((a) => `- ${a.kantor}`)] : [head];
      }),
      ...(agenda.length === 0 ? ['Belum ada perangkat daerah yang ditandai wajib berinovasi.'] : []),
      pengirim,
    ],
    'Selengkapnya pada tab Corong Inovasi.',
  );

const SARAN: Readonly<Record<KeadaanAgenda, (nama: string, tahun: string) => string>> = {
  BELUM: (nama, tahun) =>
    `${nama} belum mencatat rencana maupun usulan inovasi tahun ${tahun}. Mohon menyampaikan paling sedikit satu gagasan atau usulan.`,
  DIRENCANAKAN: (nama, tahun) =>
    `Gagasan ${nama} tahun ${tahun} sudah tercatat. Mohon diajukan sebagai usulan beserta surat pengantarnya.`,
  MENGUSULKAN: (nama, tahun) => `Usulan ${nama} tahun ${tahun} sudah tercatat dan sedang diproses.`,
  DITETAPKAN: (nama, tahun) =>
    `Inovasi ${nama} tahun ${tahun} sudah ditetapkan. Mohon laporan pelaksanaannya disampaikan tepat waktu.`,
  MENERAPKAN: (nama, tahun) => `Inovasi ${nama} tahun ${tahun} sudah diterapkan. Mohon buktinya dilengkapi.`,
};

/** What one office is told of its own year. */
export const pesanAgendaKantor = ({ kantor, keadaan }: BarisAgenda, { tahun, pengirim }: Kepala): string =>
  susunPesan(
    `Agenda inovasi ${tahun}: ${kantor}`,
    [`Yth. Kepala ${kantor},`, SARAN[keadaan](kantor, tahun), 'Terima kasih.', pengirim],
    'Selengkapnya pada tab Corong Inovasi.',
  );
