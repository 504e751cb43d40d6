import type { TitikJalan } from '../../app/tahapan-terpilih.ts';

const KATA: Readonly<Record<TitikJalan['keadaan'], string>> = { LALU: 'sudah', KINI: 'sekarang', NANTI: 'berikutnya' };

/** The road of stages with the present one, in words: a colour alone tells nobody who cannot see it. */
export const Jalan = ({ jalan }: { readonly jalan: readonly TitikJalan[] }) =>
  jalan.length === 0 ? null : (
    <details>
      <summary>Jalan inovasi</summary>
      <ol class="jalan">
        {jalan.map((t) => (
          <li key={t.label} {...(t.keadaan === 'KINI' ? { 'aria-current': 'step' as const } : {})}>
            {`${t.label} (${KATA[t.keadaan]})`}
          </li>
        ))}
      </ol>
    </details>
  );
