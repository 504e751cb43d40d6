import './panduan.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { IsiPanduan } from '../../app/panduan.ts';
import { panggil } from '../server.ts';
import { LANGKAH, PERHATIAN } from './isi-tetap.ts';

/** So many found sections are opened at once. */
const TERBUKA = 3;

const Daftar = ({ isi }: { readonly isi: IsiPanduan }) => (
  <>
    <details>
      <summary>Tab dan isinya</summary>
      <dl>
        {isi.tab.map((t) => (
          <>
            <dt>{t.nama}</dt>
            <dd>{t.tentang}</dd>
          </>
        ))}
      </dl>
    </details>
    <details>
      <summary>Tindakan dan siapa mencatatnya</summary>
      <dl>
        {isi.tindakan.map((t) => (
          <>
            <dt>{t.label}</dt>
            <dd>
              {t.jalan} Diputuskan oleh: {t.pejabat}. Dicatat oleh: {t.pencatat}.
            </dd>
          </>
        ))}
      </dl>
    </details>
    <details>
      <summary>Yang diperiksa</summary>
      <dl>
        {isi.aturan.map((a) => (
          <>
            <dt>
              {a.kode} · {a.tingkat}
            </dt>
            <dd>
              {a.penjelasan} {a.saran}
              {a.melanggar !== '' && (
                <>
                  <br />
                  Ditandai: {a.melanggar}
                  <br />
                  Tidak ditandai: {a.benar === '' ? '(kosong)' : a.benar}
                </>
              )}
            </dd>
          </>
        ))}
      </dl>
    </details>
    <details>
      <summary>Bantuan kolom</summary>
      <dl>
        {isi.kolom.map((k) => (
          <>
            <dt>{k.judul}</dt>
            <dd>{k.bantuan}</dd>
          </>
        ))}
      </dl>
    </details>
  </>
);

/** The sections that hold a word; with none asked for, all of them closed, so that their titles are the table of contents. */
const Langkah = () => {
  const [cari, setCari] = useState('');
  const kata = cari.trim().toLowerCase();
  const cocok = LANGKAH.filter(({ judul, isi }) => [judul, ...isi].some((t) => t.toLowerCase().includes(kata)));
  return (
    <>
      <label for="cari">Cari dalam panduan</label>
      <input id="cari" type="search" value={cari} onInput={(e) => setCari(e.currentTarget.value)} />
      <p role="status">
        {kata === ''
          ? 'Pilih langkah untuk membacanya.'
          : cocok.length === 0
            ? 'Tidak ada langkah yang memuat kata itu. Coba kata lain, misalnya nama menu atau tab.'
            : `${cocok.length} langkah memuat kata itu.`}
      </p>
      {cocok.map((l) => (
        <details key={`${l.judul}|${kata}`} open={kata !== '' && cocok.length <= TERBUKA}>
          <summary>{l.judul}</summary>
          {l.isi.map((p) => (
            <p>{p}</p>
          ))}
        </details>
      ))}
    </>
  );
};

const Panduan = () => {
  const [isi, setIsi] = useState<IsiPanduan | null>(null);
  const [gagal, setGagal] = useState('');
  useEffect(() => {
    panggil<IsiPanduan>('isiPanduan').then(setIsi, (e: Error) => setGagal(e.message));
  }, []);
  return (
    <main>
      <h1>Panduan 10 menit</h1>
      <Langkah />
      <section>
        <h2>Perlu diketahui</h2>
        <ul>
          {PERHATIAN.map((p) => (
            <li>{p}</li>
          ))}
        </ul>
      </section>
      <h2>Rujukan</h2>
      {gagal !== '' && <p role="alert">{gagal}</p>}
      {isi ? <Daftar isi={isi} /> : gagal === '' && <p role="status">Memuat rujukan…</p>}
    </main>
  );
};

const place = document.getElementById('panel');
if (place) render(<Panduan />, place);
