import type { Antrean } from '../../app/antrean-penilaian.ts';
import type { Isian } from './simpanan.ts';

type Unsur = Antrean['unsur'][number];

type Props = {
  readonly unsur: readonly Unsur[];
  readonly prinsip: readonly string[];
  readonly isian: Isian;
  readonly ubah: (isian: Isian) => void;
};

const PILIHAN = [
  ['YA', 'Ya', 'y'],
  ['TIDAK', 'Tidak', 't'],
] as const;

const focusQuestion = (kunci: string | undefined): void =>
  document.querySelector<HTMLElement>(`#tanya-${kunci} input`)?.focus();

const Tanya = ({
  u,
  sesudah,
  prinsip,
  isian,
  ubah,
}: Omit<Props, 'unsur'> & { u: Unsur; sesudah: string | undefined }) => {
  const jawab = isian.jawaban[u.kunci] ?? '';
  const pilih = (v: string): void => ubah({ ...isian, jawaban: { ...isian.jawaban, [u.kunci]: v } });
  const tekan = (e: KeyboardEvent): void => {
    if (!(e.target instanceof HTMLInputElement) || e.target.type !== 'radio' || e.ctrlKey || e.altKey || e.metaKey)
      return;
    const found = PILIHAN.find(([, , key]) => key === e.key.toLowerCase());
    if (!found) return;
    e.preventDefault();
    pilih(found[0]);
    if (found[0] === 'YA') focusQuestion(sesudah);
    else setTimeout(() => document.getElementById(`alasan-${u.kunci}`)?.focus());
  };
  return (
    <fieldset id={`tanya-${u.kunci}`} onKeyDown={tekan}>
      <legend>{u.label}</legend>
      {u.kunci === 'prinsip' && <p class="jenis">{prinsip.join('; ')}.</p>}
      {PILIHAN.map(([code, label]) => (
        <label key={code}>
          <input type="radio" name={u.kunci} value={code} checked={jawab === code} onChange={() => pilih(code)} />
          {label}
        </label>
      ))}
      {jawab === 'TIDAK' && (
        <p>
          <label for={`alasan-${u.kunci}`}>Alasan (dibaca pengusul)</label>
          <textarea
            id={`alasan-${u.kunci}`}
            rows={2}
            maxLength={220}
            value={isian.alasan[u.kunci] ?? ''}
            onInput={(e) => ubah({ ...isian, alasan: { ...isian.alasan, [u.kunci]: e.currentTarget.value } })}
          />
        </p>
      )}
    </fieldset>
  );
};

/** Five criteria, three questions, the principles; a reason only where the answer is no; score and note. */
export const Formulir = ({ unsur, prinsip, isian, ubah }: Props) => (
  <>
    {unsur.map((u, i) => (
      <Tanya key={u.kunci} u={u} sesudah={unsur[i + 1]?.kunci} prinsip={prinsip} isian={isian} ubah={ubah} />
    ))}
    <p>
      <label for="nilai">Nilai 0 sampai 100 (boleh kosong)</label>
      <input
        id="nilai"
        type="number"
        min={0}
        max={100}
        value={isian.nilai}
        onInput={(e) => ubah({ ...isian, nilai: e.currentTarget.value })}
      />
    </p>
    <p>
      <label for="catatan">Catatan (boleh kosong)</label>
      <textarea
        id="catatan"
        rows={2}
        maxLength={400}
        value={isian.catatan}
        onInput={(e) => ubah({ ...isian, catatan: e.currentTarget.value })}
      />
    </p>
  </>
);
