import { useEffect, useState } from 'preact/hooks';
import type { ButirPerlu, DaftarPerlu } from '../../app/lihat-perlu.ts';
import type { HasilPeriksaRegister } from '../../app/periksa-register.ts';
import { Kabar, usePekerjaan } from '../pekerjaan.tsx';
import { usePilihan } from '../pilihan.ts';
import { minta } from '../server.ts';
import { type Kelompok, kelompokkan, MENURUT, type Menurut } from './kelompok.ts';

const TINGKAT: Readonly<Record<string, string>> = {
  WAJIB: 'Wajib diperbaiki',
  CEK: 'Perlu dicek',
  CATATAN: 'Catatan',
};

const Butir = ({ butir, lompat }: { readonly butir: ButirPerlu; readonly lompat: () => void }) => (
  <li>
    <p class="ringkasan">{butir.nama || butir.kolom}</p>
    <p class="jenis">
      {[TINGKAT[butir.tingkat] ?? '', butir.kolom, butir.kode].filter((t) => t !== '').join('; ')}
      {butir.baru && (
        <>
          {' '}
          <span class="baru">baru</span>
        </>
      )}
    </p>
    {butir.nilai !== '' && <blockquote>{butir.nilai}</blockquote>}
    <p>{`${butir.penjelasan} ${butir.saran}`}</p>
    {butir.adaSel && (
      <button type="button" aria-label={`Ke sel ini: ${butir.kolom}, ${butir.nama}`} onClick={lompat}>
        Ke sel ini
      </button>
    )}
  </li>
);

const Bagian = ({ kelompok, lompat }: { readonly kelompok: Kelompok; readonly lompat: (b: ButirPerlu) => void }) => (
  <details>
    <summary>
      {`${kelompok.judul} (${kelompok.butir.length}${kelompok.baru > 0 ? `, ${kelompok.baru} baru` : ''})`}
    </summary>
    <ol>
      {kelompok.butir.map((b) => (
        <Butir butir={b} lompat={() => lompat(b)} />
      ))}
    </ol>
  </details>
);

const kalimatSejak = (h: HasilPeriksaRegister): string =>
  h.sejakTerakhir
    ? ` Sejak pemeriksaan sebelumnya: ${h.sejakTerakhir.baru} baru, ${h.sejakTerakhir.selesai} sudah diperbaiki.`
    : '';

/** What the last check found, by rule or by office; a new check; and the way to each cell. */
export const Daftar = () => {
  const [daftar, setDaftar] = useState<DaftarPerlu | null>(null);
  const [menurut, setMenurut] = useState<Menurut>('aturan');
  const [hanyaBaru, setHanyaBaru] = useState(false);
  const [hanyaTerpilih, setHanyaTerpilih] = useState(false);
  const { pilihan, segarkan } = usePilihan();
  const [kabar, setKabar] = useState('');
  const pekerjaan = usePekerjaan();
  const ambil = async (): Promise<void> => setDaftar(await minta<DaftarPerlu>('lihatPerlu'));
  useEffect(() => void pekerjaan.kerjakan('Memuat hasil pemeriksaan terakhir…', ambil), []);
  const periksa = (): Promise<void> =>
    pekerjaan.kerjakan('Memeriksa seluruh register…', async () => {
      const h = await minta<HasilPeriksaRegister>('periksaRegister');
      setKabar(`${h.baris} inovasi sudah diperiksa.${kalimatSejak(h)}`);
      await ambil();
    });
  const lompat = ({ id, kolom, baris }: ButirPerlu): Promise<void> =>
    pekerjaan.kerjakan('Menuju sel…', async () => {
      const { sel } = await minta<{ sel: string }>('lompatKeSel', { id, kolom, baris });
      setKabar(`Sel ${sel} dipilih pada tab Inovasi.`);
    });
  const terpilih = new Set(pilihan?.id ?? []);
  const butir = daftar?.butir.filter((b) => (!hanyaBaru || b.baru) && (!hanyaTerpilih || terpilih.has(b.id))) ?? [];
  const saring = (hanya: boolean): void => {
    setHanyaTerpilih(hanya);
    if (hanya) void pekerjaan.kerjakan('Membaca baris yang dipilih…', async () => void (await segarkan()));
  };
  return (
    <>
      <p class="tombol">
        <button type="button" class="utama" disabled={pekerjaan.sibuk !== ''} onClick={() => void periksa()}>
          Periksa semua
        </button>
      </p>
      {daftar && <p>{daftar.putusan}</p>}
      <Kabar pekerjaan={pekerjaan} selesai={kabar} />
      {daftar && daftar.jumlah > 0 && (
        <>
          <p>
            <label for="menurut">Kelompokkan menurut</label>
            <select id="menurut" value={menurut} onChange={(e) => setMenurut(e.currentTarget.value as Menurut)}>
              {MENURUT.map((m) => (
                <option key={m.kunci} value={m.kunci}>
                  {m.judul}
                </option>
              ))}
            </select>
          </p>
          <label class="pilih">
            <input type="checkbox" checked={hanyaBaru} onChange={(e) => setHanyaBaru(e.currentTarget.checked)} />
            {`Hanya yang baru (${daftar.baru})`}
          </label>
          <label class="pilih">
            <input type="checkbox" checked={hanyaTerpilih} onChange={(e) => saring(e.currentTarget.checked)} />
            Hanya baris yang dipilih pada tab Inovasi
          </label>
          {butir.length === 0 && <p>Tidak ada yang cocok dengan saringan ini.</p>}
          {kelompokkan(butir, menurut).map((k) => (
            <Bagian key={k.judul} kelompok={k} lompat={(b) => void lompat(b)} />
          ))}
          {daftar.jumlah > daftar.butir.length && (
            <p>{`${daftar.jumlah - daftar.butir.length} lainnya ada pada tab Perlu Diperbaiki.`}</p>
          )}
        </>
      )}
    </>
  );
};
