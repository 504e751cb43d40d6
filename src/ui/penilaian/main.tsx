import '../gaya.css';
import './penilaian.css';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Antrean } from '../../app/antrean-penilaian.ts';
import type { HasilKirim } from '../../app/kirim-penilaian.ts';
import { pasang } from '../kerangka.tsx';
import { Tab } from '../tab.tsx';
import { DaftarTugas } from './antrean.tsx';
import { IsiHasilRapat } from './hasil-rapat.tsx';
import { Nilai } from './nilai.tsx';
import { tanyakan } from './panggilan.ts';
import { Selesaikan } from './selesaikan.tsx';
import { ambilBelumTerkirim, type BelumTerkirim, simpanBelumTerkirim } from './simpanan.ts';

const BAGIAN = [
  { kunci: 'nilai', judul: 'Nilai usulan' },
  { kunci: 'rekap', judul: 'Rekap' },
  { kunci: 'rapat', judul: 'Hasil rapat' },
] as const;

const Pintasan = () => (
  <details>
    <summary>Pintasan papan ketik</summary>
    <ul>
      <li>Y atau T pada sebuah pertanyaan: menjawab Ya atau Tidak dan berpindah ke isian berikutnya.</li>
      <li>Ctrl dan Enter pada formulir: kirim dan lanjut ke usulan berikutnya.</li>
      <li>Panah kiri dan kanan pada tab: berpindah bagian.</li>
    </ul>
  </details>
);

const berikutnya = (a: Antrean, sesudah: string, tertahan: ReadonlySet<string>): string => {
  const open = a.tugas.filter((t) => t.keadaan === 'MENUNGGU' && t.konflik === '' && !tertahan.has(t.id));
  return open.find((t) => t.id !== sesudah)?.id ?? '';
};

/** The part that the menu asked for, written behind this page; '' where it opened the panel as a whole. */
const bagianDiminta = (): string => document.getElementById('bagian')?.textContent?.trim() ?? '';

const Panel = () => {
  const [antrean, setAntrean] = useState<Antrean | null>(null);
  const [gagal, setGagal] = useState('');
  const [kabar, setKabar] = useState('');
  const [bagian, setBagian] = useState<string>('nilai');
  const [dibuka, setDibuka] = useState('');
  const [belum, setBelum] = useState<readonly BelumTerkirim[]>([]);

  const muat = useCallback(async (): Promise<Antrean | null> => {
    const answer = await tanyakan<Antrean>('antreanPenilaian');
    if (answer.jenis !== 'nilai') {
      setGagal(answer.pesan);
      return null;
    }
    setGagal('');
    setAntrean(answer.nilai);
    return answer.nilai;
  }, []);
  const simpan = (surel: string, list: readonly BelumTerkirim[]): void => {
    setBelum(list);
    simpanBelumTerkirim(surel, list);
  };
  const ikutiBaris = async (): Promise<void> => {
    const a = await muat();
    if (a?.tugas.some((t) => t.id === a.terpilih)) setDibuka(a.terpilih);
    else if (a) setKabar('Baris yang dipilih pada tab Inovasi tidak ada dalam antrean Anda.');
  };
  /** Sends what waited for the connection; what is refused now is told, and stays a draft with its writer. */
  const kirimTertahan = async (): Promise<void> => {
    if (!antrean) return;
    const sisa: BelumTerkirim[] = [];
    const pesan: string[] = [];
    for (const k of belum) {
      const answer = await tanyakan<HasilKirim>('kirimPenilaian', k);
      if (answer.jenis === 'terputus') sisa.push(k);
      else if (answer.jenis === 'ditolak') pesan.push(`${k.nama}: ${answer.pesan}`);
      else pesan.push(`Penilaian atas ${k.nama} terkirim.`);
    }
    simpan(antrean.surel, sisa);
    if (sisa.length > 0) pesan.push('Sambungan masih terputus. Periksa internet, lalu tekan Kirim lagi.');
    setKabar(pesan.join(' '));
    if (sisa.length < belum.length) await muat();
  };
  useEffect(() => {
    const mulai = async (): Promise<void> => {
      const a = await muat();
      if (!a) return;
      setBelum(ambilBelumTerkirim(a.surel));
      if (a.diurus.length > 0 && bagianDiminta() !== '') setBagian(bagianDiminta());
      else if (a.tugas.some((t) => t.id === a.terpilih && t.keadaan === 'MENUNGGU')) setDibuka(a.terpilih);
      else if (a.tugas.length === 0 && a.diurus.length > 0) setBagian('rekap');
    };
    void mulai();
  }, [muat]);
  useEffect(() => {
    const lagi = (): void => void kirimTertahan();
    window.addEventListener('online', lagi);
    return () => window.removeEventListener('online', lagi);
  });

  const tertahan = new Set(belum.map((b) => b.id));
  const lanjut = async (id: string, text: string): Promise<void> => {
    setKabar(text);
    const a = (await muat()) ?? antrean;
    setDibuka(a ? berikutnya(a, id, tertahan) : '');
  };
  if (!antrean)
    return gagal === '' ? (
      <p role="status">Memuat antrean…</p>
    ) : (
      <>
        <p role="alert">{gagal}</p>
        <button type="button" onClick={() => void muat()}>
          Coba lagi
        </button>
      </>
    );
  return (
    <>
      <p role="status" class="ringkasan">
        {kabar}
      </p>
      {gagal !== '' && <p role="alert">{gagal}</p>}
      {belum.length > 0 && (
        <p class="perhatian">
          {`${belum.length} penilaian menunggu sambungan. `}
          <button type="button" onClick={() => void kirimTertahan()}>
            Kirim lagi
          </button>
        </p>
      )}
      <Tab
        judul="Pekerjaan penilaian"
        bagian={antrean.diurus.length > 0 ? BAGIAN : BAGIAN.slice(0, 2)}
        terbuka={bagian}
        buka={setBagian}
      >
        {bagian === 'rekap' ? (
          <Selesaikan antrean={antrean} muatLagi={async () => void (await muat())} />
        ) : bagian === 'rapat' ? (
          <IsiHasilRapat
            antrean={antrean}
            selesai={(text) => {
              setKabar(text);
              setBagian('rekap');
            }}
          />
        ) : dibuka === '' ? (
          <>
            <DaftarTugas tugas={antrean.tugas} tertahan={tertahan} buka={setDibuka} />
            <p class="tombol">
              <button type="button" onClick={() => void ikutiBaris()}>
                Ikuti baris yang dipilih pada tab Inovasi
              </button>
            </p>
          </>
        ) : (
          <Nilai
            key={dibuka}
            id={dibuka}
            antrean={antrean}
            selesai={(id, text) => void lanjut(id, text)}
            tahan={(k) => simpan(antrean.surel, [...belum.filter((b) => b.id !== k.id), k])}
            kembali={() => setDibuka('')}
          />
        )}
      </Tab>
      <Pintasan />
    </>
  );
};

pasang('Penilaian', Panel);
