import type { Paket } from '../../app/paket-penilaian.ts';

/** Only what is a link of the web becomes one. */
const Tautan = ({ url }: { url: string }) =>
  /^https?:/i.test(url) ? (
    <a href={url} target="_blank" rel="noopener noreferrer">
      Buka dokumen
    </a>
  ) : (
    <span>{url}</span>
  );

/** What a reviewer reads before judging: the proposal, its evidence with its state, its history, entries like it. */
export const IsiPaket = ({ paket }: { readonly paket: Paket }) => (
  <>
    <details open>
      <summary>Usulan</summary>
      <dl>
        {paket.usulan.map((u) => (
          <>
            <dt>{u.judul}</dt>
            <dd>{u.isi}</dd>
          </>
        ))}
      </dl>
    </details>
    <details>
      <summary>{`Bukti (${paket.bukti.length})`}</summary>
      {paket.bukti.length === 0 && <p>Belum ada bukti pada tab Bukti.</p>}
      <ul>
        {paket.bukti.map((b) => (
          <li>
            {`${b.judul}: ${b.keadaan}. `}
            {b.tautan !== '' && <Tautan url={b.tautan} />}
          </li>
        ))}
      </ul>
    </details>
    <details>
      <summary>{`Riwayat (${paket.riwayat.length} terakhir)`}</summary>
      <ol>
        {paket.riwayat.map((r) => (
          <li>{`${r.waktu}: ${r.apa}${r.catatan === '' ? '' : `. ${r.catatan}`}`}</li>
        ))}
      </ol>
    </details>
    <details>
      <summary>{`Usulan serupa (${paket.mirip.length})`}</summary>
      {paket.mirip.length === 0 && <p>Tidak ada judul yang serupa.</p>}
      <ul>
        {paket.mirip.map((m) => (
          <li>{`${m.nama} (${m.id})`}</li>
        ))}
      </ul>
    </details>
  </>
);
