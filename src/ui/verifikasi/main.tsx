import './verifikasi.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { bukaSalinan, type SalinanTerbuka } from '../../app/periksa-salinan.ts';
import { bacaBerkas } from './baca-berkas.ts';
import { Putusan, Rincian } from './hasil.tsx';
import { Kronologi } from './kronologi.tsx';
import { Petunjuk } from './petunjuk.tsx';

type Keadaan =
  | { readonly tahap: 'kosong' | 'memeriksa' }
  | { readonly tahap: 'gagal'; readonly pesan: string }
  | { readonly tahap: 'selesai'; readonly berkas: string; readonly salinan: SalinanTerbuka };

/** Lets the browser paint "Memeriksa…" before a large history holds the page up. */
const setelahTampil = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

const periksa = async (files: readonly File[]): Promise<Keadaan> => {
  try {
    const salinan = bukaSalinan(await bacaBerkas(files));
    return salinan.ok
      ? { tahap: 'selesai', berkas: files.map((f) => f.name).join(', '), salinan: salinan.value }
      : { tahap: 'gagal', pesan: salinan.problems.join(' ') };
  } catch (error) {
    return { tahap: 'gagal', pesan: error instanceof Error ? error.message : String(error) };
  }
};

const Halaman = () => {
  const [keadaan, setKeadaan] = useState<Keadaan>({ tahap: 'kosong' });
  const [kode, setKode] = useState('');
  const mulai = async (list: FileList | null | undefined): Promise<void> => {
    const files = [...(list ?? [])];
    if (files.length === 0) return;
    setKeadaan({ tahap: 'memeriksa' });
    await setelahTampil();
    setKeadaan(await periksa(files));
  };
  useEffect(() => {
    const stay = (e: DragEvent): void => e.preventDefault();
    const drop = (e: DragEvent): void => {
      e.preventDefault();
      void mulai(e.dataTransfer?.files);
    };
    document.addEventListener('dragover', stay);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', stay);
      document.removeEventListener('drop', drop);
    };
  }, []);
  const hasil = keadaan.tahap === 'selesai' ? keadaan.salinan.nilai(kode) : null;
  return (
    <main>
      <h1>Verifikasi Riwayat Inovasi Daerah</h1>
      <Petunjuk />
      <form class="tak-cetak" onSubmit={(e) => e.preventDefault()}>
        <p class="jatuhan">
          <label for="berkas">Berkas riwayat (.csv, .tsv, .xlsx, atau .json)</label>
          <input
            id="berkas"
            type="file"
            multiple
            accept=".csv,.tsv,.xlsx,.json"
            onChange={(e) => void mulai(e.currentTarget.files)}
          />
          <span>Pilih berkas, atau seret dan lepaskan di halaman ini.</span>
        </p>
        <p>
          <label for="kode">Kode Keutuhan (bila ada)</label>
          <input
            id="kode"
            type="text"
            autocomplete="off"
            spellcheck={false}
            placeholder="128-3F9A-07C1-55D0-E2B4-9A61"
            value={kode}
            onInput={(e) => setKode(e.currentTarget.value)}
            aria-describedby="kode-bantuan"
          />
          <span id="kode-bantuan">
            Dari Lembar Kendali, ekspor bulanan, atau naskah. Besar kecil huruf dan spasi tidak berpengaruh.
          </span>
        </p>
      </form>
      <h2>Hasil</h2>
      <div role="status">
        {keadaan.tahap === 'kosong' && <p>Belum ada berkas yang dipilih.</p>}
        {keadaan.tahap === 'memeriksa' && <p>Memeriksa…</p>}
        {keadaan.tahap === 'gagal' && <p class="putusan buruk">{keadaan.pesan}</p>}
        {keadaan.tahap === 'selesai' &&
          (hasil ? (
            <Putusan hasil={hasil} />
          ) : (
            <p class="putusan buruk">
              Teks itu belum berupa Kode Keutuhan. Tulis seluruh kodenya: jumlah kegiatan, lalu lima kelompok empat
              tanda.
            </p>
          ))}
      </div>
      {keadaan.tahap === 'selesai' && hasil && <Rincian hasil={hasil} berkas={keadaan.berkas} pembanding={kode} />}
      {keadaan.tahap === 'selesai' && <Kronologi rows={keadaan.salinan.rows} />}
    </main>
  );
};

const place = document.getElementById('panel');
if (place) render(<Halaman />, place);
