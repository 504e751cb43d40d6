import type { IndikatorTerlihat } from '../../app/nilai-indikator.ts';

type Props = {
  readonly no: string;
  readonly saran: NonNullable<IndikatorTerlihat['saran']>;
  /** The level stands already as it is suggested. */
  readonly dipakai: boolean;
  readonly pakai: () => void;
};

/** What feedback or a survey speaks for, with its reason; the person takes it or leaves it. */
export const SaranRegister = ({ no, saran, dipakai, pakai }: Props) => (
  <div class="saran">
    <p>{`Saran dari data register: parameter ${saran.parameter}. ${saran.alasan}`}</p>
    {!dipakai && (
      <p class="tombol">
        <button type="button" onClick={pakai}>
          Pakai saran
          <span class="dibaca">{` untuk indikator ${no}`}</span>
        </button>
      </p>
    )}
  </div>
);
