import { useMemo, useState } from 'preact/hooks';
import { kronologiSalinan } from '../../app/kronologi-salinan.ts';

/** How many lines stand on the page at once. */
const PALING = 200;

/** What happened to one innovation, or the latest events of all. */
export const Kronologi = ({ rows }: { readonly rows: readonly (readonly string[])[] }) => {
  const [id, setId] = useState('');
  const lines = useMemo(() => kronologiSalinan(rows, id), [rows, id]);
  const shown = lines.slice(-PALING);
  return (
    <section>
      <h2>Kronologi</h2>
      <p class="tak-cetak">
        <label for="id">ID Inovasi</label>
        <input
          id="id"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={id}
          onInput={(e) => setId(e.currentTarget.value)}
          aria-describedby="id-bantuan"
        />
        <span id="id-bantuan">Tulis ID atau sebagian ID; kosongkan untuk semua kegiatan.</span>
      </p>
      <p role="status">
        {lines.length === 0
          ? `Tidak ada kegiatan dengan ID "${id.trim()}".`
          : lines.length > shown.length
            ? `${lines.length} kegiatan; ditampilkan ${shown.length} yang terakhir.`
            : `${lines.length} kegiatan${id.trim() === '' ? '' : ` dengan ID "${id.trim()}"`}.`}
      </p>
      {shown.length > 0 && (
        <table>
          <thead>
            <tr>
              {['No', 'Waktu', 'ID', 'Tindakan', 'Status', 'Oleh', 'Dasar', 'Catatan'].map((h) => (
                <th scope="col">{h}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((b) => (
              <tr>
                {[b.no, b.waktu.replace('T', '\n'), b.id, b.tindakan, b.status, b.oleh, b.dasar, b.catatan].map((c) => (
                  <td>{c}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
