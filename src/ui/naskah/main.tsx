import './naskah.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AwalPanelNaskah } from '../../app/naskah-tercatat.ts';
import { panggil } from '../server.ts';
import { Tab } from '../tab.tsx';
import { Cocokkan } from './cocokkan.tsx';
import { type Ditolak, kalimatDitolak } from './ditolak.ts';
import { Periksa } from './periksa.tsx';

const BAGIAN = [
  { kunci: 'cocokkan', judul: 'Cocokkan dengan register' },
  { kunci: 'periksa', judul: 'Periksa naskah' },
] as const;

const Panel = () => {
  const [awal, setAwal] = useState<AwalPanelNaskah | null>(null);
  const [gagal, setGagal] = useState('');
  const [bagian, setBagian] = useState<string>('cocokkan');
  const muat = async (pertama: boolean): Promise<void> => {
    try {
      const answer = await panggil<AwalPanelNaskah | Ditolak>('naskahTercatat');
      if ('masalah' in answer) return setGagal(kalimatDitolak(answer));
      setGagal('');
      setAwal(answer);
      // Whoever selected no document came to check a text of any kind.
      if (pertama && !answer.naskah.some((n) => n.terpilih)) setBagian('periksa');
    } catch (error) {
      setGagal(error instanceof Error ? error.message : String(error));
    }
  };
  useEffect(() => void muat(true), []);
  return (
    <main>
      <h1>Naskah</h1>
      {gagal !== '' && <p role="alert">{gagal}</p>}
      {awal ? (
        <>
          <p class="petugas">
            {awal.petugas === ''
              ? 'Akun Anda tidak terbaca; membandingkan tetap dapat dilakukan.'
              : `Anda bekerja sebagai ${awal.petugas}.`}
          </p>
          <Tab judul="Pekerjaan atas naskah" bagian={BAGIAN} terbuka={bagian} buka={setBagian}>
            {bagian === 'cocokkan' ? (
              <Cocokkan naskah={awal.naskah} muatLagi={() => muat(false)} />
            ) : (
              <Periksa istilah={awal} />
            )}
          </Tab>
        </>
      ) : (
        gagal === '' && <p role="status">Memuat daftar naskah…</p>
      )}
    </main>
  );
};

const place = document.getElementById('panel');
if (place) render(<Panel />, place);
