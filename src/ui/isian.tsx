import type { Isian as Uraian } from '../app/tindakan-tersedia.ts';

type Props = {
  readonly uraian: Uraian;
  readonly nilai: string;
  readonly ganti: (nilai: string) => void;
  /** Why what is written here was refused; '' where it was not. */
  readonly tolak?: string;
};

const PETUNJUK: Readonly<Record<string, string>> = {
  date: 'Tanggal, misalnya 17-08-2026.',
  url: 'Alamat lengkap, diawali https://.',
  number: 'Angka, misalnya 1.500.',
  money: 'Rupiah, misalnya 12.500.000.',
};

/** One field of a form, made from the description of an input: text, choice or long text, with its hint and its refusal. */
export const Isian = ({ uraian, nilai, ganti, tolak = '' }: Props) => {
  const id = `isian-${uraian.kunci}`;
  const petunjuk = [uraian.petunjuk, PETUNJUK[uraian.jenis]].filter((t) => t).join(' ');
  const sama = {
    id,
    value: nilai,
    required: uraian.wajib,
    'aria-invalid': tolak !== '',
    ...(petunjuk + tolak === '' ? {} : { 'aria-describedby': `${id}-petunjuk` }),
  };
  return (
    <div class="isian">
      <label for={id}>
        {uraian.label}
        {uraian.wajib && ' (wajib)'}
      </label>
      {uraian.pilihan ? (
        <select {...sama} onChange={(e) => ganti(e.currentTarget.value)}>
          <option value="">Pilih…</option>
          {uraian.pilihan.map((p) => (
            <option key={p.kode} value={p.kode}>
              {p.label}
            </option>
          ))}
        </select>
      ) : uraian.jenis === 'longText' ? (
        <textarea {...sama} rows={4} onInput={(e) => ganti(e.currentTarget.value)} />
      ) : (
        <input {...sama} type="text" autocomplete="off" onInput={(e) => ganti(e.currentTarget.value)} />
      )}
      {petunjuk + tolak !== '' && (
        <p id={`${id}-petunjuk`} class="jenis">
          {tolak !== '' && <strong>{`${tolak} `}</strong>}
          {petunjuk}
        </p>
      )}
    </div>
  );
};
