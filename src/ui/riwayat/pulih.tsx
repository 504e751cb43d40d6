import { useRef, useState } from 'preact/hooks';
import type { HasilPulih } from '../../app/pulihkan-isian.ts';
import type { PratinjauPulih } from '../../app/riwayat-inovasi.ts';
import { DaftarBeda } from '../daftar-beda.tsx';
import { Isian } from '../isian.tsx';
import { Kabar, usePekerjaan } from '../pekerjaan.tsx';
import { minta, permintaanBaru } from '../server.ts';

const TANGGAL = { kunci: 'tanggal', label: 'Tanggal', jenis: 'date', wajib: true } as const;
const ALASAN = {
  kunci: 'alasan',
  label: 'Alasan',
  jenis: 'longText',
  wajib: true,
  petunjuk: 'Paling sedikit 10 huruf; tercatat dalam Riwayat.',
} as const;

type Props = { readonly id: string; readonly ambil: () => Promise<void> };

/** How an entry stood on a day beside how it stands now, and putting its cells back as a new event. */
export const Pulih = ({ id, ambil }: Props) => {
  const [tanggal, setTanggal] = useState('');
  const [alasan, setAlasan] = useState('');
  const [lihat, setLihat] = useState<PratinjauPulih | null>(null);
  const [kabar, setKabar] = useState('');
  /** The request under way: sent again as the same one until it is answered. */
  const permintaan = useRef('');
  const pekerjaan = usePekerjaan();
  const sibuk = pekerjaan.sibuk !== '';
  const tampilkan = (): Promise<void> =>
    pekerjaan.kerjakan('Menghitung keadaan pada tanggal itu…', async () => {
      setKabar('');
      setLihat(null);
      setLihat(await minta<PratinjauPulih>('pratinjauPulih', { id, tanggal }));
    });
  const pulihkan = ({ versi, sidik }: PratinjauPulih): Promise<void> => {
    permintaan.current = permintaanBaru();
    return pekerjaan.kerjakan('Memulihkan…', async () => {
      const isi = { id, tanggal, alasan, lihat: { [id]: { versi, sidik } }, permintaan: permintaan.current };
      const h = await minta<HasilPulih>('pulihkanIsian', isi);
      setKabar(`${h.kolom.length} isian dipulihkan: ${h.kolom.join(', ')}. Isi sebelumnya tersimpan dalam Riwayat.`);
      setLihat(null);
      setAlasan('');
      await ambil();
    });
  };
  return (
    <>
      <form
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          void tampilkan();
        }}
      >
        <Isian
          uraian={TANGGAL}
          nilai={tanggal}
          ganti={(v) => {
            setTanggal(v);
            setLihat(null);
          }}
        />
        <button type="submit" class={lihat ? '' : 'utama'} disabled={sibuk || tanggal.trim() === ''}>
          Tampilkan keadaannya
        </button>
      </form>
      <Kabar pekerjaan={pekerjaan} selesai={kabar} />
      {lihat && (
        <>
          <h3>{`Sekarang, dan pada ${lihat.tanggal}`}</h3>
          <p>{`Status pada ${lihat.tanggal}: ${lihat.status}.`}</p>
          {lihat.sel.length === 0 ? (
            <p>Isiannya sama dengan sekarang.</p>
          ) : (
            <form
              noValidate
              onSubmit={(e) => {
                e.preventDefault();
                void pulihkan(lihat);
              }}
            >
              <DaftarBeda sel={lihat.sel} />
              <Isian uraian={ALASAN} nilai={alasan} ganti={setAlasan} />
              <button type="submit" class="utama" disabled={sibuk || alasan.trim() === ''}>
                {`Pulihkan ${lihat.sel.length} isian`}
              </button>
            </form>
          )}
        </>
      )}
    </>
  );
};
