import '../gaya.css';
import { useState } from 'preact/hooks';
import { pasang } from '../kerangka.tsx';
import { Tab } from '../tab.tsx';
import { Daftar } from './daftar.tsx';
import { Pembetulan } from './pembetulan.tsx';

const BAGIAN = [
  { kunci: 'daftar', judul: 'Perlu diperbaiki' },
  { kunci: 'pembetulan', judul: 'Saran pembetulan' },
] as const;

const Panel = () => {
  const [bagian, setBagian] = useState<string>('daftar');
  return (
    <Tab judul="Pemeriksaan" bagian={BAGIAN} terbuka={bagian} buka={setBagian}>
      {bagian === 'daftar' ? <Daftar /> : <Pembetulan />}
    </Tab>
  );
};

pasang('Periksa', Panel);
