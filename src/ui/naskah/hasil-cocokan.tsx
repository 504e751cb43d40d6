import type { HasilCocok } from '../../app/cocokkan-naskah.ts';

type ButirBeda = HasilCocok['butir'][number];

const JENIS: Readonly<Record<ButirBeda['jenis'], string>> = {
  DIUBAH: 'Kata-kata diubah',
  DIHAPUS: 'Dihapus',
  DITAMBAH: 'Ditambah',
  PINDAH: 'Pindah tempat',
};

/** Long unchanged runs are shown by their ends: what changed is what people look for. */
const SAMA = 160;

const ringkas = (teks: string): string =>
  teks.length > SAMA ? `${teks.slice(0, SAMA / 2)} … ${teks.slice(-SAMA / 2)}` : teks;

/** The wording with what went and what came, named in words too: a colour alone tells nobody who cannot see it. */
const Kalimat = ({ butir }: { readonly butir: ButirBeda }) => (
  <p class="kalimat">
    {butir.jenis === 'PINDAH'
      ? butir.semula
      : butir.potongan.map((p) =>
          p.macam === 'hapus' ? (
            <del>
              <span class="dibaca">dihapus: </span>
              {p.teks}
              <span class="dibaca">, </span>{' '}
            </del>
          ) : p.macam === 'tambah' ? (
            <ins>
              <span class="dibaca">ditambah: </span>
              {p.teks}
              <span class="dibaca">, </span>{' '}
            </ins>
          ) : (
            <span>{`${ringkas(p.teks)} `}</span>
          ),
        )}
  </p>
);

const Butir = ({ butir }: { readonly butir: ButirBeda }) => (
  <li class={butir.bertentangan.length > 0 ? 'salah' : ''}>
    <h4>{butir.tempat}</h4>
    <p class="jenis">{JENIS[butir.jenis]}</p>
    {butir.bertentangan.map((p) => (
      <p class="pertentangan">{p.pesan}</p>
    ))}
    <Kalimat butir={butir} />
  </li>
);

const Kelompok = ({
  judul,
  butir,
  saran,
}: {
  readonly judul: string;
  readonly butir: readonly ButirBeda[];
  readonly saran: string;
}) =>
  butir.length === 0 ? null : (
    <section>
      <h3>{`${judul} (${butir.length})`}</h3>
      {saran !== '' && <p>{saran}</p>}
      <ol>
        {butir.map((b) => (
          <Butir butir={b} />
        ))}
      </ol>
    </section>
  );

/** What differs, contradictions with the register first. */
export const HasilCocokan = ({ hasil }: { readonly hasil: HasilCocok }) => {
  const salah = hasil.butir.filter((b) => b.bertentangan.length > 0);
  const lain = hasil.butir.filter((b) => b.bertentangan.length === 0);
  return (
    <section aria-label="Hasil pencocokan">
      <h2>{hasil.judul}</h2>
      <p>{`${hasil.sama} bagian sama dengan register hari ini.`}</p>
      {hasil.registerBerubah !== '' && <p class="perhatian">{hasil.registerBerubah}</p>}
      <Kelompok judul="Bertentangan dengan register" butir={salah} saran={salah[0]?.bertentangan[0]?.saran ?? ''} />
      <Kelompok judul="Perbedaan lain" butir={lain} saran="" />
      <p class="tak-cetak">
        <button type="button" onClick={() => window.print()}>
          Cetak hasil
        </button>
      </p>
    </section>
  );
};
