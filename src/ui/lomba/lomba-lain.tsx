import type { ProposalLomba } from '../../app/proposal-lomba.ts';

type Props = {
  readonly p: ProposalLomba;
  readonly ganti: (lain: { readonly program: string; readonly tahun: string }) => void;
};

/** Looks at another contest or year of the same innovation; what is not saved waits where it was written. */
export const LombaLain = ({ p, ganti }: Props) => (
  <details>
    <summary>Lomba atau tahun lain</summary>
    <div class="isian">
      <label for="lomba">Lomba</label>
      <select id="lomba" value={p.program} onChange={(e) => ganti({ program: e.currentTarget.value, tahun: p.tahun })}>
        {p.pilihan.program.map((x) => (
          <option key={x.kode} value={x.kode}>
            {x.label}
          </option>
        ))}
      </select>
      <label for="tahun">Tahun</label>
      <select id="tahun" value={p.tahun} onChange={(e) => ganti({ program: p.program, tahun: e.currentTarget.value })}>
        {p.pilihan.tahun.map((t) => (
          <option key={t} value={t}>
            {t}
          </option>
        ))}
      </select>
    </div>
  </details>
);
