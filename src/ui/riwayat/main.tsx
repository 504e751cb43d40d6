import '../gaya.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RiwayatInovasi } from '../../app/riwayat-inovasi.ts';
import { pasang } from '../kerangka.tsx';
import { Kabar, usePekerjaan } from '../pekerjaan.tsx';
import { usePilihan } from '../pilihan.ts';
import { minta } from '../server.ts';
import { Tab } from '../tab.tsx';
import { Kegiatan } from './kegiatan.tsx';
import { Pulih } from './pulih.tsx';

const BAGIAN = [
  { kunci: 'kegiatan', judul: 'Kegiatan' },
  { kunci: 'pulih', judul: 'Keadaan pada tanggal' },
] as const;

const Isi = () => {
  const { pilihan, segarkan } = usePilihan();
  const [riwayat, setRiwayat] = useState<RiwayatInovasi | null>(null);
  const [bagian, setBagian] = useState<string>('kegiatan');
  const pekerjaan = usePekerjaan();
  const id = pilihan?.id[0] ?? '';
  /** The entry that is asked about now: an answer about another comes too late. */
  const ditanya = useRef('');
  ditanya.current = id;
  const ambil = async (): Promise<void> => {
    const answer = await minta<RiwayatInovasi>('riwayatInovasi', { id });
    if (ditanya.current === id) setRiwayat(answer);
  };
  useEffect(() => {
    setRiwayat(null);
    if (id !== '') void pekerjaan.kerjakan('Membaca riwayat…', ambil);
  }, [id]);
  const muatUlang = (): Promise<void> =>
    pekerjaan.kerjakan('Memuat ulang…', async () => {
      const baru = await segarkan();
      // Another selection is read by itself.
      if (id !== '' && baru.id[0] === id) await ambil();
    });
  return (
    <>
      <p>
        <button type="button" disabled={pekerjaan.sibuk !== ''} onClick={() => void muatUlang()}>
          Ikuti baris yang dipilih
        </button>
      </p>
      <Kabar pekerjaan={pekerjaan} />
      {pilihan && id === '' && <p>Pilih satu baris yang sudah terdaftar pada tab Inovasi.</p>}
      {pilihan && pilihan.id.length > 1 && <p>Beberapa baris dipilih; yang ditampilkan baris pertama.</p>}
      {riwayat && (
        <>
          <h2>{riwayat.nama || riwayat.id}</h2>
          <p class="jenis">{riwayat.id}</p>
          <Tab judul="Riwayat" bagian={BAGIAN} terbuka={bagian} buka={setBagian}>
            {bagian === 'kegiatan' ? (
              <Kegiatan key={riwayat.id} kegiatan={riwayat.kegiatan} />
            ) : (
              <Pulih key={riwayat.id} id={riwayat.id} ambil={ambil} />
            )}
          </Tab>
        </>
      )}
    </>
  );
};

pasang('Riwayat inovasi', Isi);
