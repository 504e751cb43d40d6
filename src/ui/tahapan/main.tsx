import '../gaya.css';
import { useState } from 'preact/hooks';
import type { EntriTerpilih, TahapanTerpilih } from '../../app/tahapan-terpilih.ts';
import { IkutiBaris } from '../ikuti-baris.tsx';
import { pasang } from '../kerangka.tsx';
import { Kabar } from '../pekerjaan.tsx';
import { minta } from '../server.ts';
import { TanpaBaris } from '../tanpa-baris.tsx';
import { useTerpilih } from '../terpilih.ts';
import { Jalan } from './jalan.tsx';
import { Tindakan } from './tindakan.tsx';

const isEntri = (e: TahapanTerpilih['entri'][number]): e is EntriTerpilih => !('masalah' in e);

const sebutan = (entri: readonly EntriTerpilih[]): string => {
  const status = [...new Set(entri.map((e) => e.labelStatus))];
  return entri.length === 1 ? `Status: ${status[0]}` : `${entri.length} inovasi; status: ${status.join('; ')}`;
};

const Isi = () => {
  const [kabar, setKabar] = useState('');
  const terpilih = useTerpilih<TahapanTerpilih>({
    ...{ banyak: 'semua', membaca: 'Membaca tahapan…' },
    tanya: (id) => minta<TahapanTerpilih>('tahapanTerpilih', { id }),
  });
  const { pilihan, id, kunci, isi: tahapan, ambil, pekerjaan } = terpilih;
  const muatUlang = (): Promise<void> => {
    setKabar('');
    return terpilih.muatUlang();
  };
  const entri = tahapan?.entri.filter(isEntri) ?? [];
  const ditolak = tahapan?.entri.flatMap((e) => (isEntri(e) ? [] : e.masalah.map((m) => m.pesan))) ?? [];
  return (
    <>
      <IkutiBaris sibuk={pekerjaan.sibuk !== ''} ikuti={() => void muatUlang()} />
      <Kabar pekerjaan={pekerjaan} selesai={kabar} />
      {pilihan && id.length === 0 && <TanpaBaris pilihan={pilihan} sebut="satu atau beberapa" />}
      {pilihan && pilihan.lebih > 0 && (
        <p class="perhatian">{`${pilihan.lebih} baris pilihan lainnya tidak diikutkan.`}</p>
      )}
      {ditolak.map((pesan) => (
        <p key={pesan} class="perhatian">
          {pesan}
        </p>
      ))}
      {entri.length > 0 && tahapan && (
        <>
          <h2>{entri.length === 1 ? entri[0]?.nama : 'Beberapa inovasi'}</h2>
          <p>{sebutan(entri)}</p>
          <Jalan jalan={tahapan.jalan} />
          <Tindakan
            key={kunci}
            entri={entri}
            ambil={async () => (await ambil()).entri.filter(isEntri)}
            selesai={setKabar}
          />
        </>
      )}
    </>
  );
};

pasang('Tahapan', Isi);
