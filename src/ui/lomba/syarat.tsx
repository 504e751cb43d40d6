import type { ProposalLomba } from '../../app/proposal-lomba.ts';

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
        <h3>Pernyataan</h3>
        <ul class="kurang">
          {p.pernyataan.map((x) => (
            <li key={x.nama}>{`${x.nama}: ${x.ada ? 'sudah dibuat' : 'belum dibuat'}`}</li>
          ))}
        </ul>
        {belum.length > 0 && <p class="jenis">Pilih menu Naskah, Naskah dinas lain untuk membuat pernyataan.</p>}
        <p>{p.video ? 'Tautan video sudah terisi.' : 'Tautan video belum terisi pada tab Inovasi.'}</p>
        <h3>Kuota instansi</h3>
        <ul class="kurang">
          {p.kuota.map((k) => (
            <li key={k}>{k}</li>
          ))}
        </ul>
      </details>
    </>
  );
};
