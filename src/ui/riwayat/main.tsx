import '../gaya.css';
import { useState } from 'preact/hooks';
import type { RiwayatInovasi } from '../../app/riwayat-inovasi.ts';
import { IkutiBaris } from '../ikuti-baris.tsx';
import { pasang } from '../kerangka.tsx';
import { Kabar } from '../pekerjaan.tsx';
import { minta } from '../server.ts';
import { Tab } from '../tab.tsx';
import { useTerpilih } from '../terpilih.ts';
import { Kegiatan } from './kegiatan.tsx';
import { Pulih } from './pulih.tsx';

const BAGIAN = [
  { kunci: 'kegiatan', judul: 'Kegiatan' },
  { kunci: 'pulih', judul: 'Keadaan pada tanggal' },
] as const;

const Isi = () => {
  const [bagian, setBagian] = useState<string>('kegiatan');
  const terpilih = useTerpilih<RiwayatInovasi>({
    ...{ banyak: 'satu', membaca: 'Membaca riwayat…' },
    tanya: ([id]) => minta<RiwayatInovasi>('riwayatInovasi', { id }),
  });
  const { pilihan, id, isi: riwayat, muatUlang, pekerjaan } = terpilih;
  const ambil = async (): Promise<void> => void (await terpilih.ambil());
  return (
    <>
      <IkutiBaris sibuk={pekerjaan.sibuk !== ''} ikuti={() => void muatUlang()} />
      <Kabar pekerjaan={pekerjaan} />
      {pilihan && id.length === 0 && <p>Pilih satu baris yang sudah terdaftar pada tab Inovasi.</p>}
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
