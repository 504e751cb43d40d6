import { useState } from 'preact/hooks';
import type { IndikatorTerlihat } from '../../app/nilai-indikator.ts';
import { angkaDari, tingkatMemuat } from './isian.ts';

type Props = {
  readonly kunci: string;
  readonly pita: IndikatorTerlihat['pita'];
  readonly pilih: (tingkat: number, dasar: string) => void;
};

const sebut = (tingkat: readonly number[]): string => tingkat.join(' dan ');

const kalimat = (teks: string, nilai: number | null, tingkat: readonly number[]): string => {
  if (teks.trim() === '') return '';
  if (nilai === null) return 'Tulis angka, misalnya 5,23 atau -50,33.';
  if (tingkat.length === 0)
    return 'Nilai ini jatuh di antara batas yang tercetak. Pilih parameter menurut pedoman dan tulis dasarnya.';
  return tingkat.length === 1
    ? `Masuk parameter ${sebut(tingkat)}.`
    : `Masuk parameter ${sebut(tingkat)} karena batasnya bertindih. Pilih salah satu.`;
};

/** A value from the data, and the levels whose printed range holds it: all of them, and the person picks. */
export const SaranPita = ({ kunci, pita, pilih }: Props) => {
  const [teks, setTeks] = useState('');
  const nilai = angkaDari(teks);
  const tingkat = nilai === null ? [] : tingkatMemuat(pita, nilai);
  const dasar = `Nilai ${teks.trim()}: ${tingkat.length > 1 ? `batas parameter ${sebut(tingkat)} bertindih` : `masuk parameter ${sebut(tingkat)}`}.`;
  return (
    <div class="saran">
      <label for={`${kunci}-nilai`}>Nilai menurut data (boleh kosong)</label>
      <input
        id={`${kunci}-nilai`}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={teks}
        onInput={(e) => setTeks(e.currentTarget.value)}
      />
      <p role="status">{kalimat(teks, nilai, tingkat)}</p>
      {tingkat.length > 0 && (
        <p class="tombol">
          {tingkat.map((n) => (
            <button key={n} type="button" onClick={() => pilih(n, dasar)}>
              {`Pilih ${n}`}
              <span class="dibaca">{` untuk nilai ${teks}`}</span>
            </button>
          ))}
        </p>
      )}
    </div>
  );
};
