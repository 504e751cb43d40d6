import { useState } from 'preact/hooks';
import type { KegiatanTercatat } from '../../app/riwayat-inovasi.ts';
import { DaftarBeda } from '../daftar-beda.tsx';

const Satu = ({ k }: { readonly k: KegiatanTercatat }) => (
  <li>
    <p class="ringkasan">{k.kegiatan}</p>
    <p class="jenis">{`${[k.hari, k.jam].filter((t) => t !== '').join(', ')}; dicatat oleh ${k.oleh || 'yang tidak diketahui'}`}</p>
    <p>{k.kalimat}</p>
    {k.catatan !== '' && <blockquote>{k.catatan}</blockquote>}
    {k.sel.length > 0 && (
      <details>
        <summary>{`Sebelum dan sesudah (${k.sel.length} isian)`}</summary>
        <DaftarBeda sel={k.sel} />
      </details>
    )}
  </li>
);

const cocok = (k: KegiatanTercatat, cari: string): boolean =>
  [k.kegiatan, k.kalimat, k.oleh, k.hari, k.catatan, ...k.sel.map((s) => s.kolom)]
    .join(' ')
    .toLowerCase()
    .includes(cari.trim().toLowerCase());

/** The events of one entry, latest first, each a sentence with its details behind it. */
export const Kegiatan = ({ kegiatan }: { readonly kegiatan: readonly KegiatanTercatat[] }) => {
  const [cari, setCari] = useState('');
  const tampil = kegiatan.filter((k) => cocok(k, cari));
  return (
    <>
      <p>
        <label for="cari">Saring kegiatan</label>
        <input
          id="cari"
          type="text"
          autocomplete="off"
          value={cari}
          aria-describedby="hasil-saring"
          onInput={(e) => setCari(e.currentTarget.value)}
        />
      </p>
      <p id="hasil-saring" role="status" class="jenis">
        {`${tampil.length} dari ${kegiatan.length} kegiatan.`}
      </p>
      <ol>
        {tampil.map((k) => (
          <Satu key={k.no} k={k} />
        ))}
      </ol>
    </>
  );
};
