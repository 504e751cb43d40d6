import type { ComponentChildren } from 'preact';

type Bagian = { readonly kunci: string; readonly judul: string };

type Props = {
  readonly judul: string;
  readonly bagian: readonly Bagian[];
  readonly terbuka: string;
  readonly buka: (kunci: string) => void;
  readonly children: ComponentChildren;
};

const LANGKAH: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Tabs as the keyboard expects them: one stop in the order of the page, arrows between them. */
export const Tab = ({ judul, bagian, terbuka, buka, children }: Props) => {
  const pindah = (e: KeyboardEvent): void => {
    const step = LANGKAH[e.key];
    if (step === undefined) return;
    e.preventDefault();
    const at = bagian.findIndex((b) => b.kunci === terbuka);
    const next = bagian[(at + step + bagian.length) % bagian.length];
    if (!next) return;
    buka(next.kunci);
    document.getElementById(`tab-${next.kunci}`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={judul} class="tab tak-cetak" onKeyDown={pindah}>
        {bagian.map((b) => (
          <button
            key={b.kunci}
            id={`tab-${b.kunci}`}
            type="button"
            role="tab"
            aria-selected={b.kunci === terbuka}
            aria-controls="isi-tab"
            tabIndex={b.kunci === terbuka ? 0 : -1}
            onClick={() => buka(b.kunci)}
          >
            {b.judul}
          </button>
        ))}
      </div>
      <div id="isi-tab" role="tabpanel" aria-labelledby={`tab-${terbuka}`}>
        {children}
      </div>
    </>
  );
};
