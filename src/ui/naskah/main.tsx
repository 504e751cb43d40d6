import '../gaya.css';
import { useEffect, useState } from 'preact/hooks';
import type { AwalPanelNaskah } from '../../app/naskah-tercatat.ts';
import { pasang } from '../kerangka.tsx';
import { minta } from '../server.ts';
import { Tab } from '../tab.tsx';
import { Cocokkan } from './cocokkan.tsx';
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
      const answer = await minta<AwalPanelNaskah>('naskahTercatat');
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
    <>
      {gagal !== '' && <p role="alert">{gagal}</p>}
      {awal ? (
        <Tab judul="Pekerjaan atas naskah" bagian={BAGIAN} terbuka={bagian} buka={setBagian}>
          {bagian === 'cocokkan' ? (
            <Cocokkan naskah={awal.naskah} muatLagi={() => muat(false)} />
          ) : (
            <Periksa istilah={awal} />
          )}
        </Tab>
      ) : (
        gagal === '' && <p role="status">Memuat daftar naskah…</p>
      )}
    </>
  );
};

pasang('Naskah', Panel);
