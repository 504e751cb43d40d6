import type { ProposalLomba } from '../../app/proposal-lomba.ts';

/** A titled list; nothing where there is nothing to list. */
const Daftar = ({ judul, isi }: { readonly judul: string; readonly isi: readonly string[] }) =>
  isi.length === 0 ? null : (
    <>
      <h3>{judul}</h3>
      <ul class="kurang">
        {isi.map((t) => (
          <li key={t}>{t}</li>
        ))}
      </ul>
    </>
  );

/** What a contest asks for beside the text: months, statements, quota. */
export const Syarat = ({ p }: { readonly p: ProposalLomba }) => {
  const belum = p.pernyataan.filter((x) => !x.ada);
  return (
    <>
      {p.kurang.length === 0 ? (
        <p class="ringkasan">Siap diajukan: semua syarat yang tercatat terpenuhi.</p>
      ) : (
        <>
          <p class="ringkasan">Belum siap:</p>
          <ul class="kurang">
            {p.kurang.map((k) => (
              <li key={k}>{k.charAt(0).toUpperCase() + k.slice(1)}</li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>Lama penerapan, pernyataan, dan kuota</summary>
        <h3>Lama penerapan</h3>
        <p>{p.lama}</p>
        <Daftar
          judul="Pernyataan"
          isi={p.pernyataan.map((x) => `${x.nama}: ${x.ada ? 'sudah dibuat' : 'belum dibuat'}`)}
        />
        {belum.length > 0 && <p class="jenis">Pilih menu Naskah, Naskah dinas lain untuk membuat pernyataan.</p>}
        <p>{p.video ? 'Tautan video sudah terisi.' : 'Tautan video belum terisi pada tab Inovasi.'}</p>
        <Daftar judul="Kuota instansi" isi={p.kuota} />
      </details>
    </>
  );
};
