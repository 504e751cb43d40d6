import { bacaPilihan } from '../baca/baca-pilihan.ts';
import { YA_TIDAK } from '../pilihan.ts';
import { KRITERIA, PERTANYAAN } from '../tab/penilaian.ts';
import { tidy } from '../teks.ts';
import { JAWABAN, type KunciJawaban } from './keadaan-penilaian.ts';

/** What a reviewer says of one proposal, as a form or a typed row brings it. */
export type JawabanMentah = {
  readonly jawaban: Readonly<Record<string, string>>;
  /** One reason for all, or a reason by question. */
  readonly alasan: string | Readonly<Record<string, string>>;
  readonly nilai: string | number | null;
  readonly catatan: string;
};

/** The same, read: codes, one text of reasons, a score or none. */
export type JawabanTerbaca = Readonly<Record<KunciJawaban, string>> & {
  readonly alasan: string;
  readonly catatan: string;
  readonly nilai: number | null;
};

export type KurangJawaban = {
  readonly kode: 'JAWABAN_KOSONG' | 'ALASAN_TIDAK' | 'NILAI_SALAH';
  readonly unsur: string;
};

export const LABEL_JAWABAN: Readonly<Record<KunciJawaban, string>> = {
  ...(Object.fromEntries([...KRITERIA, ...PERTANYAAN].map(({ key, label }) => [key, label])) as Record<
    Exclude<KunciJawaban, 'prinsip'>,
    string
  >),
  prinsip: 'Sesuai dengan delapan prinsip inovasi daerah',
};

/** Fewer letters tell nobody why. */
const ALASAN_MINIMAL = 5;

const NILAI_PALING = 100;

const alasanTertulis = (alasan: JawabanMentah['alasan'], tidak: readonly KunciJawaban[]): string =>
  typeof alasan === 'string'
    ? tidy(alasan)
    : tidak
        .flatMap((key) => {
          const text = tidy(alasan[key] ?? '');
          return text === '' ? [] : [`${LABEL_JAWABAN[key]}: ${text}`];
        })
        .join('; ');

const tanpaAlasan = (alasan: JawabanMentah['alasan'], tidak: readonly KunciJawaban[]): readonly KunciJawaban[] =>
  typeof alasan === 'string'
    ? tidy(alasan).length < ALASAN_MINIMAL
      ? tidak
      : []
    : tidak.filter((key) => tidy(alasan[key] ?? '').length < ALASAN_MINIMAL);

const bacaNilai = (nilai: JawabanMentah['nilai']): number | null | undefined => {
  if (nilai === null || nilai === '') return null;
  const n = typeof nilai === 'number' ? nilai : Number(nilai.trim().replace(',', '.'));
  return Number.isFinite(n) && n >= 0 && n <= NILAI_PALING ? n : undefined;
};

/** Reads the answers and names everything that they lack; a reason is asked for only where an answer is no. */
export const bacaJawaban = (
  m: JawabanMentah,
): { readonly terbaca: JawabanTerbaca; readonly kurang: readonly KurangJawaban[] } => {
  const answers = Object.fromEntries(
    JAWABAN.map((key) => [key, bacaPilihan(YA_TIDAK, m.jawaban[key] ?? '')?.code ?? '']),
  ) as Record<KunciJawaban, string>;
  const tidak = JAWABAN.filter((key) => answers[key] === 'TIDAK');
  const nilai = bacaNilai(m.nilai);
  const kurang: KurangJawaban[] = [
    ...JAWABAN.filter((key) => answers[key] === '').map(
      (key) => ({ kode: 'JAWABAN_KOSONG', unsur: LABEL_JAWABAN[key] }) as const,
    ),
    ...tanpaAlasan(m.alasan, tidak).map((key) => ({ kode: 'ALASAN_TIDAK', unsur: LABEL_JAWABAN[key] }) as const),
    ...(nilai === undefined ? [{ kode: 'NILAI_SALAH', unsur: String(m.nilai) } as const] : []),
  ];
  const terbaca = {
    ...answers,
    alasan: alasanTertulis(m.alasan, tidak),
    catatan: tidy(m.catatan),
    nilai: nilai ?? null,
  };
  return { terbaca, kurang };
};
