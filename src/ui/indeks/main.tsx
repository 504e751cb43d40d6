import '../gaya.css';
import './indeks.css';
import { useEffect, useState } from 'preact/hooks';
import { IkutiBaris } from '../ikuti-baris.tsx';
import { pasang } from '../kerangka.tsx';
import { Kabar, usePekerjaan } from '../pekerjaan.tsx';
import { usePilihan } from '../pilihan.ts';
import { Tab } from '../tab.tsx';
import { TanpaBaris } from '../tanpa-baris.tsx';
import { Lembar } from './lembar.tsx';

const BAGIAN = [
  { kunci: 'inovasi', judul: 'Inovasi' },
  { kunci: 'pemda', judul: 'Pemerintah daerah' },
] as const;

/** The innovation of the selected row. Changes that were not saved keep it open, whatever is selected meanwhile. */
const BagianInovasi = () => {
  const { pilihan, segarkan } = usePilihan();
  const [dibuka, setDibuka] = useState('');
  const [kotor, setKotor] = useState(false);
  const pekerjaan = usePekerjaan();
  const [id = ''] = pilihan?.id ?? [];
  const beberapa = (pilihan?.id.length ?? 0) > 1;
  useEffect(() => {
    if (!kotor && pilihan) setDibuka(id);
  }, [id, kotor, pilihan]);
  return (
    <>
      <IkutiBaris
        sibuk={pekerjaan.sibuk !== ''}
        ikuti={() => void pekerjaan.kerjakan('Membaca pilihan…', async () => void (await segarkan()))}
      />
      <Kabar pekerjaan={pekerjaan} />
      {pilihan && id === '' && dibuka === '' && <TanpaBaris pilihan={pilihan} sebut="satu" />}
      {beberapa && <p class="perhatian">Beberapa baris dipilih; panel ini memakai yang pertama.</p>}
      {kotor && id !== '' && id !== dibuka && (
        <div class="perhatian">
          <p>Baris lain dipilih, tetapi pilihan Anda pada inovasi ini belum disimpan.</p>
          <p>
            <button type="button" onClick={() => setKotor(false)}>
              Buang perubahan dan ikuti
            </button>
          </p>
        </div>
      )}
      {dibuka !== '' && <Lembar key={dibuka} awalan="i" id={dibuka} kotor={setKotor} />}
    </>
  );
};

const Panel = () => {
  const [bagian, setBagian] = useState<string>('inovasi');
  const [pemda, setPemda] = useState(false);
  const buka = (kunci: string): void => {
    setBagian(kunci);
    if (kunci === 'pemda') setPemda(true);
  };
  // Both parts stay in the page, so that what is not saved in one is still there after a look at the other.
  return (
    <Tab judul="Bagian indeks" bagian={BAGIAN} terbuka={bagian} buka={buka}>
      <div hidden={bagian !== 'inovasi'}>
        <BagianInovasi />
      </div>
      <div hidden={bagian !== 'pemda'}>{pemda && <Lembar awalan="d" id="" kotor={() => {}} />}</div>
    </Tab>
  );
};

pasang('Indeks Inovasi Daerah', Panel);
