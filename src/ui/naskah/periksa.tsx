import { useState } from 'preact/hooks';
import type { AwalPanelNaskah } from '../../app/naskah-tercatat.ts';
import type { HasilPeriksaNaskah } from '../../app/periksa-naskah.ts';
import { minta } from '../server.ts';
import { SumberTeks } from './sumber-teks.tsx';

type Butir = HasilPeriksaNaskah['butir'][number];

const TINGKAT: readonly (readonly [Butir['tingkat'], string])[] = [
  ['WAJIB', 'Wajib diperbaiki'],
  ['CEK', 'Perlu dicek'],
  ['CATATAN', 'Catatan'],
];

type Istilah = Pick<AwalPanelNaskah, 'jenisDiperiksa' | 'kepastian'>;

const labelDari = (pilihan: Istilah['kepastian'], code: string): string =>
  pilihan.find((p) => p.code === code)?.label ?? '';

type DaftarProps = { readonly judul: string; readonly butir: readonly Butir[]; readonly istilah: Istilah };

const Daftar = ({ judul, butir, istilah }: DaftarProps) =>
  butir.length === 0 ? null : (
    <section>
      <h3>{`${judul} (${butir.length})`}</h3>
      <ol>
        {butir.map((b) => (
          <li>
            <h4>{`Baris ${b.baris}`}</h4>
            <blockquote>{b.kutipan}</blockquote>
            <p>{`${b.penjelasan} ${b.saran}`}</p>
            <p class="jenis">{`${b.kode}; ${labelDari(istilah.kepastian, b.kepastian)}`}</p>
          </li>
        ))}
      </ol>
    </section>
  );

/** A text of any kind against the drafting rules. */
export const Periksa = ({ istilah }: { readonly istilah: Istilah }) => {
  const [teks, setTeks] = useState('');
  const [sibuk, setSibuk] = useState(false);
  const [hasil, setHasil] = useState<HasilPeriksaNaskah | null>(null);
  const [gagal, setGagal] = useState('');
  const periksa = async (): Promise<void> => {
    setSibuk(true);
    setHasil(null);
    setGagal('');
    try {
      setHasil(await minta<HasilPeriksaNaskah>('periksaNaskah', { teks }));
    } catch (error) {
      setGagal(error instanceof Error ? error.message : String(error));
    }
    setSibuk(false);
  };
  return (
    <>
      <form class="tak-cetak" onSubmit={(e) => e.preventDefault()}>
        <SumberTeks teks={teks} ganti={setTeks} />
        <p class="tombol">
          <button type="button" class="utama" disabled={sibuk || teks.trim() === ''} onClick={() => void periksa()}>
            Periksa teks ini
          </button>
        </p>
      </form>
      <div role="status">
        {sibuk && <p>Memeriksa…</p>}
        {hasil && (
          <p class="ringkasan">
            {`Dibaca sebagai: ${labelDari(istilah.jenisDiperiksa, hasil.jenis)}. `}
            {hasil.butir.length === 0
              ? 'Tidak ada yang perlu diperbaiki menurut aturan yang diperiksa. Pemeriksaan ini tidak menggantikan Bagian Hukum.'
              : `${hasil.wajib} wajib diperbaiki, ${hasil.cek} perlu dicek, ${hasil.catatan} catatan.`}
          </p>
        )}
      </div>
      {gagal !== '' && <p role="alert">{gagal}</p>}
      {hasil && hasil.butir.length > 0 && (
        <section>
          <h2>Hasil pemeriksaan</h2>
          {TINGKAT.map(([tingkat, judul]) => (
            <Daftar judul={judul} istilah={istilah} butir={hasil.butir.filter((b) => b.tingkat === tingkat)} />
          ))}
        </section>
      )}
    </>
  );
};
