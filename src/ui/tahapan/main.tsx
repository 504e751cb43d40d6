import '../gaya.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntriTerpilih, TahapanTerpilih } from '../../app/tahapan-terpilih.ts';
import { pasang } from '../kerangka.tsx';
import { Kabar, usePekerjaan } from '../pekerjaan.tsx';
import { usePilihan } from '../pilihan.ts';
import { minta } from '../server.ts';
import { Jalan } from './jalan.tsx';
import { Tindakan } from './tindakan.tsx';

const isEntri = (e: TahapanTerpilih['entri'][number]): e is EntriTerpilih => !('masalah' in e);

const sebutan = (entri: readonly EntriTerpilih[]): string => {
  const status = [...new Set(entri.map((e) => e.labelStatus))];
  return entri.length === 1 ? `Status: ${status[0]}` : `${entri.length} inovasi; status: ${status.join('; ')}`;
};

const Isi = () => {
  const { pilihan, segarkan } = usePilihan();
  const [tahapan, setTahapan] = useState<TahapanTerpilih | null>(null);
  const [kabar, setKabar] = useState('');
  const pekerjaan = usePekerjaan();
  const id = pilihan?.id ?? [];
  const kunci = id.join(' ');
  /** The entries that are asked about now: an answer about others comes too late. */
  const ditanya = useRef('');
  ditanya.current = kunci;
  const ambil = async (): Promise<TahapanTerpilih> => {
    const answer = await minta<TahapanTerpilih>('tahapanTerpilih', { id });
    if (ditanya.current === kunci) setTahapan(answer);
    return answer;
  };
  useEffect(() => {
    setTahapan(null);
    if (id.length > 0) void pekerjaan.kerjakan('Membaca tahapan…', async () => void (await ambil()));
  }, [kunci]);
  const muatUlang = (): Promise<void> =>
    pekerjaan.kerjakan('Memuat ulang…', async () => {
      setKabar('');
      const baru = await segarkan();
      // Another selection is read by itself.
      if (id.length > 0 && baru.id.join(' ') === kunci) await ambil();
    });
  const entri = tahapan?.entri.filter(isEntri) ?? [];
  const ditolak = tahapan?.entri.flatMap((e) => (isEntri(e) ? [] : e.masalah.map((m) => m.pesan))) ?? [];
  return (
    <>
      <p>
        <button type="button" disabled={pekerjaan.sibuk !== ''} onClick={() => void muatUlang()}>
          Ikuti baris yang dipilih
        </button>
      </p>
      <Kabar pekerjaan={pekerjaan} selesai={kabar} />
      {pilihan && id.length === 0 && (
        <p>
          {pilihan.tanpaId > 0
            ? 'Baris yang dipilih belum terdaftar. Pilih menu Usulan, Daftarkan baris baru.'
            : 'Pilih satu atau beberapa baris pada tab Inovasi.'}
        </p>
      )}
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
