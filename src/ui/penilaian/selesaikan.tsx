import { useEffect, useState } from 'preact/hooks';
import type { Antrean } from '../../app/antrean-penilaian.ts';
import type { RekapTerlihat } from '../../app/lihat-rekap.ts';
import type { HasilSelesai } from '../../app/selesaikan-penilaian.ts';
import { permintaanBaru } from '../server.ts';
import { tanyakan } from './panggilan.ts';
import { RekapUsulan, ringkas } from './rekap.tsx';

type Props = {
  readonly antrean: Antrean;
  /** Reloads the queue. */
  readonly muatLagi: () => Promise<void>;
};

const kabarSelesai = ({ hasil, sudah, naskah, masalahNaskah }: HasilSelesai): string =>
  [
    `${hasil.filter((h) => h.ok).length + sudah.length} usulan selesai dinilai.`,
    ...naskah.map((n) => `${n.judul} sudah dibuat; tautannya ada pada tab Naskah.`),
    ...hasil.flatMap((h) => (h.ok ? [] : h.masalah.map((m) => `${h.id}: ${m.pesan}`))),
    ...masalahNaskah.map((m) => `Berita Acara belum dibuat: ${m.pesan}`),
  ].join(' ');

const isPerluPutusan = (r: RekapTerlihat): boolean => r.rekap?.hasil === 'ADA_TIDAK' || (!r.rekap && r.masuk > 0);

/** The judgements side by side; for whoever looks after them, the end of a session: conclusions, Berita Acara, outcomes. */
export const Selesaikan = ({ antrean, muatLagi }: Props) => {
  const [rekap, setRekap] = useState<readonly RekapTerlihat[] | null>(null);
  const [gagal, setGagal] = useState('');
  const [kabar, setKabar] = useState('');
  const [sibuk, setSibuk] = useState(false);
  const [pilih, setPilih] = useState<ReadonlySet<string>>(new Set());
  const [putusan, setPutusan] = useState<Readonly<Record<string, string>>>({});
  const [ba, setBa] = useState({ ba_no: '', ba_tgl: '', tempat: '', tidak_hadir: '' });
  const mengurus = antrean.diurus.length > 0;
  const ids = mengurus ? antrean.diurus.map((d) => d.id) : antrean.tugas.map((t) => t.id);
  const kunci = ids.join(' ');
  useEffect(() => {
    const muat = async (): Promise<void> => {
      if (kunci === '') return setRekap([]);
      const answer = await tanyakan<readonly RekapTerlihat[]>('rekapPenilaian', { id: kunci.split(' ') });
      if (answer.jenis !== 'nilai') return setGagal(answer.pesan);
      setRekap(answer.nilai);
      setPilih(new Set(answer.nilai.filter((r) => r.masuk > 0 && r.rekap?.hasil !== 'ADA_TIDAK').map((r) => r.id)));
    };
    void muat();
  }, [kunci]);
  const selesaikan = async (): Promise<void> => {
    setSibuk(true);
    setGagal('');
    setKabar('');
    const id = ids.filter((x) => pilih.has(x));
    const minta = { id, ...ba, putusan, permintaan: permintaanBaru() };
    const answer = await tanyakan<HasilSelesai>('selesaikanPenilaian', minta);
    setSibuk(false);
    if (answer.jenis === 'ditolak') return setGagal(answer.pesan);
    if (answer.jenis === 'terputus')
      return setGagal(`${answer.pesan} Tekan Selesaikan lagi; yang sudah tercatat tidak diulang.`);
    setKabar(kabarSelesai(answer.nilai));
    await muatLagi();
  };
  const ganti = (id: string): void => {
    const next = new Set(pilih);
    if (!next.delete(id)) next.add(id);
    setPilih(next);
  };
  const isi = (key: keyof typeof ba, label: string, hint = '') => (
    <p>
      <label for={key}>{label}</label>
      <input
        id={key}
        type="text"
        value={ba[key]}
        placeholder={hint}
        onInput={(e) => setBa({ ...ba, [key]: e.currentTarget.value })}
      />
    </p>
  );
  return (
    <>
      <div role="status">
        {sibuk && <p>Mencatat hasil dan menyusun Berita Acara…</p>}
        {kabar !== '' && <p class="ringkasan">{kabar}</p>}
      </div>
      {gagal !== '' && <p role="alert">{gagal}</p>}
      {!rekap && gagal === '' && <p role="status">Memuat rekap…</p>}
      {rekap?.length === 0 && <p>Tidak ada usulan yang sedang dinilai.</p>}
      {rekap?.map((r) => (
        <RekapUsulan key={r.id} r={r} unsur={antrean.unsur} />
      ))}
      {mengurus && rekap && rekap.length > 0 && (
        <form
          aria-label="Selesaikan penilaian"
          onSubmit={(e) => {
            e.preventDefault();
            void selesaikan();
          }}
        >
          <h2>Selesaikan penilaian</h2>
          <fieldset>
            <legend>Usulan dalam Berita Acara ini</legend>
            {rekap.map((r) => (
              <div key={r.id}>
                <label>
                  <input type="checkbox" checked={pilih.has(r.id)} onChange={() => ganti(r.id)} />
                  {r.nama}
                </label>
                <p class="jenis">{ringkas(r)}</p>
                {isPerluPutusan(r) && pilih.has(r.id) && (
                  <p>
                    <label for={`putusan-${r.id}`}>{`Kesimpulan atas ${r.nama}`}</label>
                    <select
                      id={`putusan-${r.id}`}
                      value={putusan[r.id] ?? ''}
                      onChange={(e) => setPutusan({ ...putusan, [r.id]: e.currentTarget.value })}
                    >
                      <option value="">Menurut jawaban penilai</option>
                      <option value="TIDAK_LAYAK">Tidak layak</option>
                      <option value="PERBAIKAN">Perlu diperbaiki</option>
                    </select>
                  </p>
                )}
              </div>
            ))}
          </fieldset>
          {isi('ba_no', 'Nomor Berita Acara')}
          {isi('ba_tgl', 'Tanggal Berita Acara, misalnya 17-08-2026')}
          {isi('tempat', 'Tempat')}
          {isi('tidak_hadir', 'Yang berhalangan dan sebabnya (kosongkan bila semua hadir)')}
          <p class="tombol">
            <button type="submit" class="utama" disabled={sibuk || pilih.size === 0}>
              {`Selesaikan ${pilih.size} usulan`}
            </button>
          </p>
        </form>
      )}
    </>
  );
};
