import type { Antrean } from '../../app/antrean-penilaian.ts';
import type { RekapTerlihat } from '../../app/lihat-rekap.ts';

const jawab = (v: string): string => (v === 'YA' ? 'Ya' : v === 'TIDAK' ? 'Tidak' : '');

/** How a proposal stands in one sentence. */
export const ringkas = (r: RekapTerlihat): string => {
  const parts = [
    `${r.masuk} penilaian masuk`,
    r.belum.length > 0 ? `menunggu ${r.belum.join(', ')}` : '',
    r.berhalangan.length > 0 ? `berhalangan ${r.berhalangan.join(', ')}` : '',
    r.rekap?.nilai ? `rata-rata ${r.rekap.nilai.rata}, sebaran ${r.rekap.nilai.sebaran}` : '',
    r.rekap?.hasil === 'LAYAK' ? 'semua jawaban Ya' : r.rekap?.hasil === 'ADA_TIDAK' ? 'ada jawaban Tidak' : '',
  ];
  return `${parts.filter((p) => p !== '').join('; ')}.`;
};

/** The judgements of one proposal side by side, once they are open; before that, one's own. */
export const RekapUsulan = ({ r, unsur }: { readonly r: RekapTerlihat; readonly unsur: Antrean['unsur'] }) => (
  <details>
    <summary>{r.nama}</summary>
    <p>{ringkas(r)}</p>
    {!r.terbuka && (
      <p class="jenis">
        Penilaian terbuka setelah semua masuk atau ditutup. Karena berkas ini dipakai bersama, hal itu tata krama: tab
        Penilaian tetap dapat dibaca setiap penyunting.
      </p>
    )}
    {r.berbeda.length > 0 && <p class="perhatian">{`Penilai berbeda pendapat: ${r.berbeda.join('; ')}.`}</p>}
    {r.penilaian.length > 0 && (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by the keyboard
      <section class="gulir" tabIndex={0} aria-label={`Penilaian atas ${r.nama}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">Unsur</th>
              {r.penilaian.map((p) => (
                <th scope="col">{p.penilai}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {unsur.map((u) => (
              <tr>
                <th scope="row">{u.label}</th>
                {r.penilaian.map((p) => (
                  <td>{jawab((p.jawaban as Readonly<Record<string, string>>)[u.kunci] ?? '')}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">Nilai</th>
              {r.penilaian.map((p) => (
                <td>{p.nilai ?? ''}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">Alasan dan catatan</th>
              {r.penilaian.map((p) => (
                <td>{[p.alasan, p.catatan].filter((t) => t !== '').join('; ')}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
    )}
  </details>
);
