import '../gaya.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Kerangka } from '../kerangka.tsx';
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
    <Kerangka judul="Periksa">
      <Tab judul="Pemeriksaan" bagian={BAGIAN} terbuka={bagian} buka={setBagian}>
        {bagian === 'daftar' ? <Daftar /> : <Pembetulan />}
      </Tab>
    </Kerangka>
  );
};

const place = document.getElementById('panel');
if (place) render(<Panel />, place);
