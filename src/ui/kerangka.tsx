import { type ComponentChildren, type ComponentType, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SiapaSaya } from '../app/siapa-saya.ts';
import { Kabar, usePekerjaan } from './pekerjaan.tsx';
import { bekerjaSebagai, minta } from './server.ts';

const sebutan = ({ nama, surel, peran }: SiapaSaya): string => {
  if (surel === '') return 'Akun Anda tidak terbaca; Anda dapat melihat, tetapi belum dapat mencatat.';
  return `Anda bekerja sebagai ${nama || surel}${peran.length > 0 ? ` (${peran.join(', ')})` : ''}.`;
};

type Props = { readonly judul: string; readonly children: ComponentChildren };

/** What every panel begins with: its name, who works here, and the question who that is where several share an account. */
const Kerangka = ({ judul, children }: Props) => {
  const [siapa, setSiapa] = useState<SiapaSaya | null>(null);
  const [nama, setNama] = useState('');
  const pekerjaan = usePekerjaan();
  const muat = (pilih: string): Promise<void> =>
    pekerjaan.kerjakan('Memuat…', async () => {
      const answer = await minta<SiapaSaya>('siapaSaya', { pilih });
      bekerjaSebagai(answer.nama);
      setSiapa(answer);
    });
  useEffect(() => void muat(''), []);
  return (
    <main>
      <h1>{judul}</h1>
      {siapa && siapa.pilihan.length === 0 && <p class="petugas">{sebutan(siapa)}</p>}
      {siapa && siapa.hanyaMelihat !== '' && <p class="perhatian">{siapa.hanyaMelihat}</p>}
      {(!siapa || siapa.pilihan.length > 0) && <Kabar pekerjaan={pekerjaan} />}
      {siapa && siapa.pilihan.length > 0 && (
        <form
          onSubmit={(e) => {
            e.preventDefault();
            void muat(nama);
          }}
        >
          <fieldset>
            <legend>Akun ini dipakai beberapa petugas. Siapa yang bekerja sekarang?</legend>
            {siapa.pilihan.map((n) => (
              <label key={n} class="pilih">
                <input type="radio" name="petugas" checked={n === nama} onChange={() => setNama(n)} />
                {n}
              </label>
            ))}
          </fieldset>
          <button type="submit" class="utama" disabled={nama === ''}>
            Lanjutkan
          </button>
        </form>
      )}
      {siapa && siapa.pilihan.length === 0 && children}
    </main>
  );
};

/** Puts a panel into its page, within its frame. */
export const pasang = (judul: string, Isi: ComponentType): void => {
  const place = document.getElementById('panel');
  if (!place) return;
  render(
    <Kerangka judul={judul}>
      <Isi />
    </Kerangka>,
    place,
  );
};
