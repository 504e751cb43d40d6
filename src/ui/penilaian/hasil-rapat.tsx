import { useState } from 'preact/hooks';
import type { Antrean } from '../../app/antrean-penilaian.ts';
import type { HasilRapat } from '../../app/isi-hasil-rapat.ts';
import { usePermintaan } from '../permintaan.ts';
import { tanyakan } from './panggilan.ts';

type Props = { readonly antrean: Antrean; readonly selesai: (kabar: string) => void };

type Baris = {
  /** '' not in this session, 'YA' yes to everything, 'TIDAK' some no. */
  readonly hasil: string;
  readonly tidak: readonly string[];
  readonly alasan: string;
  readonly nilai: string;
};

const KOSONG: Baris = { hasil: '', tidak: [], alasan: '', nilai: '' };

/** One session, many proposals: a table that one clerk fills, what is usual filled with one choice a row. */
export const IsiHasilRapat = ({ antrean, selesai }: Props) => {
  const [sesi, setSesi] = useState({ tanggal: '', hadir: '', tidak_hadir: '' });
  const [baris, setBaris] = useState<Readonly<Record<string, Baris>>>({});
  const [gagal, setGagal] = useState('');
  const [sibuk, setSibuk] = useState(false);
  const permintaan = usePermintaan();
  const dinilai = antrean.diurus.filter((d) => (baris[d.id]?.hasil ?? '') !== '');
  const ubah = (id: string, next: Partial<Baris>): void =>
    setBaris({ ...baris, [id]: { ...(baris[id] ?? KOSONG), ...next } });
  const simpan = async (): Promise<void> => {
    setSibuk(true);
    setGagal('');
    const isi = {
      sesi,
      baris: dinilai.map(({ id }) => {
        const b = baris[id] ?? KOSONG;
        const jawaban = Object.fromEntries(
          antrean.unsur.map((u) => [u.kunci, b.hasil === 'TIDAK' && b.tidak.includes(u.kunci) ? 'TIDAK' : 'YA']),
        );
        return { id, jawaban, alasan: b.alasan, nilai: b.nilai, catatan: '' };
      }),
    };
    const answer = await tanyakan<HasilRapat>('isiHasilRapat', { ...isi, permintaan: permintaan.untuk(isi) });
    setSibuk(false);
    if (answer.jenis !== 'terputus') permintaan.terjawab();
    if (answer.jenis !== 'nilai') return setGagal(answer.pesan);
    setBaris({});
    selesai(`Hasil rapat atas ${answer.nilai.tercatat} usulan tercatat dari ${answer.nilai.hadir.length} orang.`);
  };
  const isi = (key: keyof typeof sesi, label: string) => (
    <p>
      <label for={`sesi-${key}`}>{label}</label>
      <input
        id={`sesi-${key}`}
        type="text"
        value={sesi[key]}
        onInput={(e) => setSesi({ ...sesi, [key]: e.currentTarget.value })}
      />
    </p>
  );
  return (
    <form
      aria-label="Hasil rapat"
      onSubmit={(e) => {
        e.preventDefault();
        void simpan();
      }}
    >
      {gagal !== '' && <p role="alert">{gagal}</p>}
      {isi('tanggal', 'Tanggal rapat, misalnya 17-08-2026')}
      {isi('hadir', 'Yang hadir, dipisahkan titik koma')}
      {isi('tidak_hadir', 'Yang berhalangan dan sebabnya')}
      <p class="tombol">
        <button
          type="button"
          onClick={() =>
            setBaris(
              Object.fromEntries(antrean.diurus.map(({ id }) => [id, { ...(baris[id] ?? KOSONG), hasil: 'YA' }])),
            )
          }
        >
          Semua usulan: semua Ya
        </button>
      </p>
      <table class="rapat">
        <thead>
          <tr>
            <th scope="col">Usulan</th>
            <th scope="col">Jawaban rapat</th>
          </tr>
        </thead>
        <tbody>
          {antrean.diurus.map((d) => {
            const b = baris[d.id] ?? KOSONG;
            return (
              <tr key={d.id}>
                <th scope="row">{d.nama}</th>
                <td>
                  <select
                    aria-label={`Jawaban rapat atas ${d.nama}`}
                    value={b.hasil}
                    onChange={(e) => ubah(d.id, { hasil: e.currentTarget.value })}
                  >
                    <option value="">Belum dinilai</option>
                    <option value="YA">Semua Ya</option>
                    <option value="TIDAK">Ada Tidak</option>
                  </select>
                  {b.hasil !== '' && (
                    <label>
                      Nilai (boleh kosong)
                      <input
                        type="number"
                        min={0}
                        max={100}
                        class="sempit"
                        aria-label={`Nilai (boleh kosong) atas ${d.nama}`}
                        value={b.nilai}
                        onInput={(e) => ubah(d.id, { nilai: e.currentTarget.value })}
                      />
                    </label>
                  )}
                  {b.hasil === 'TIDAK' && (
                    <fieldset>
                      <legend>{`Yang dijawab Tidak atas ${d.nama}`}</legend>
                      {antrean.unsur.map((u) => (
                        <label key={u.kunci}>
                          <input
                            type="checkbox"
                            checked={b.tidak.includes(u.kunci)}
                            onChange={() =>
                              ubah(d.id, {
                                tidak: b.tidak.includes(u.kunci)
                                  ? b.tidak.filter((k) => k !== u.kunci)
                                  : [...b.tidak, u.kunci],
                              })
                            }
                          />
                          {u.label}
                        </label>
                      ))}
                      <label>
                        Alasan (dibaca pengusul)
                        <textarea
                          rows={2}
                          maxLength={500}
                          aria-label={`Alasan (dibaca pengusul) atas ${d.nama}`}
                          value={b.alasan}
                          onInput={(e) => ubah(d.id, { alasan: e.currentTarget.value })}
                        />
                      </label>
                    </fieldset>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="tombol">
        <button type="submit" class="utama" disabled={sibuk || dinilai.length === 0}>
          {`Catat hasil rapat atas ${dinilai.length} usulan`}
        </button>
      </p>
    </form>
  );
};
