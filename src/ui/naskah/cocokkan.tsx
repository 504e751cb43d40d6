import { useState } from 'preact/hooks';
import type { HasilCocok } from '../../app/cocokkan-naskah.ts';
import type { NaskahTercatat } from '../../app/naskah-tercatat.ts';
import { minta } from '../server.ts';
import { HasilCocokan } from './hasil-cocokan.tsx';
import { SumberTeks } from './sumber-teks.tsx';

type Keadaan =
  | { readonly tahap: 'kosong' | 'memuat' }
  | { readonly tahap: 'gagal'; readonly pesan: string }
  | { readonly tahap: 'selesai'; readonly hasil: HasilCocok };

type Props = { readonly naskah: readonly NaskahTercatat[]; readonly muatLagi: () => Promise<void> };

/** One document of the register beside a text: pasted, uploaded, or its Google Doc. */
export const Cocokkan = ({ naskah, muatLagi }: Props) => {
  const terpilih = naskah.find((n) => n.terpilih)?.permintaan ?? naskah[0]?.permintaan ?? '';
  const [dipilih, setDipilih] = useState<string | null>(null);
  const [teks, setTeks] = useState('');
  const [keadaan, setKeadaan] = useState<Keadaan>({ tahap: 'kosong' });
  const permintaan = dipilih ?? terpilih;
  const cocokkan = async (isi: object): Promise<void> => {
    setKeadaan({ tahap: 'memuat' });
    try {
      setKeadaan({ tahap: 'selesai', hasil: await minta<HasilCocok>('cocokkanNaskah', { permintaan, ...isi }) });
    } catch (error) {
      setKeadaan({ tahap: 'gagal', pesan: error instanceof Error ? error.message : String(error) });
    }
  };
  const ikutiBaris = async (): Promise<void> => {
    await muatLagi();
    setDipilih(null);
    setKeadaan({ tahap: 'kosong' });
  };
  if (naskah.length === 0)
    return <p>Belum ada naskah pada tab Naskah. Susun naskah melalui menu Naskah, lalu buka panel ini lagi.</p>;
  const sibuk = keadaan.tahap === 'memuat';
  return (
    <>
      <form class="tak-cetak" onSubmit={(e) => e.preventDefault()}>
        <p>
          <label for="naskah">Naskah</label>
          <select
            id="naskah"
            value={permintaan}
            onChange={(e) => {
              setDipilih(e.currentTarget.value);
              setKeadaan({ tahap: 'kosong' });
            }}
          >
            {naskah.map((n) => (
              <option key={n.permintaan} value={n.permintaan}>{`${n.judul} (${n.keadaan})`}</option>
            ))}
          </select>
          <button type="button" onClick={() => void ikutiBaris()}>
            Ikuti baris yang dipilih pada tab Naskah
          </button>
        </p>
        <SumberTeks teks={teks} ganti={setTeks} />
        <p class="tombol">
          <button
            type="button"
            class="utama"
            disabled={sibuk || teks.trim() === ''}
            onClick={() => void cocokkan({ teks })}
          >
            Cocokkan teks ini
          </button>
          <button type="button" disabled={sibuk} onClick={() => void cocokkan({ dokumen: true })}>
            Cocokkan Google Doc-nya
          </button>
        </p>
      </form>
      <div role="status">
        {sibuk && <p>Membandingkan…</p>}
        {keadaan.tahap === 'selesai' && <p class="ringkasan">{keadaan.hasil.ringkasan}</p>}
      </div>
      {keadaan.tahap === 'gagal' && <p role="alert">{keadaan.pesan}</p>}
      {keadaan.tahap === 'selesai' && <HasilCocokan hasil={keadaan.hasil} />}
    </>
  );
};
