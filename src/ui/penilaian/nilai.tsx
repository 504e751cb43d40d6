import { useEffect, useRef, useState } from 'preact/hooks';
import type { Antrean } from '../../app/antrean-penilaian.ts';
import type { HasilKirim } from '../../app/kirim-penilaian.ts';
import type { Paket } from '../../app/paket-penilaian.ts';
import { usePermintaan } from '../permintaan.ts';
import { permintaanBaru } from '../server.ts';
import { Formulir } from './formulir.tsx';
import { IsiPaket } from './paket.tsx';
import { tanyakan } from './panggilan.ts';
import { type BelumTerkirim, bacaDraf, type Isian, KOSONG } from './simpanan.ts';

type Props = {
  readonly id: string;
  readonly antrean: Antrean;
  /** After a judgement went out, or was kept for later. */
  readonly selesai: (id: string, kabar: string) => void;
  readonly tahan: (kiriman: BelumTerkirim) => void;
  readonly kembali: () => void;
};

const TUNDA_DRAF = 1200;

const mulaiDari = (p: Paket): Isian =>
  bacaDraf(p.draf) ?? {
    jawaban: p.jawaban,
    // What was sent is one text; it is shown where the first no stands.
    alasan: Object.fromEntries(
      Object.entries(p.jawaban)
        .filter(([, v]) => v === 'TIDAK')
        .map(([key], i) => [key, i === 0 ? p.alasan : '']),
    ),
    nilai: p.nilai === null ? '' : String(p.nilai),
    catatan: p.catatan,
  };

/** One proposal: what it says, the form, and on to the next without leaving the panel. */
export const Nilai = ({ id, antrean, selesai, tahan, kembali }: Props) => {
  const [paket, setPaket] = useState<Paket | null>(null);
  const [isian, setIsian] = useState<Isian>(KOSONG);
  const [gagal, setGagal] = useState('');
  const permintaan = usePermintaan();
  const [draf, setDraf] = useState('');
  const [sibuk, setSibuk] = useState(false);
  const [konflik, setKonflik] = useState<string | null>(null);
  const menunggu = useRef(0);
  const judul = useRef<HTMLHeadingElement>(null);
  const pesan = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const muat = async (): Promise<void> => {
      const answer = await tanyakan<Paket>('paketPenilaian', { id });
      if (answer.jenis !== 'nilai') return setGagal(answer.pesan);
      setPaket(answer.nilai);
      setIsian(mulaiDari(answer.nilai));
      if (answer.nilai.draf !== '') setDraf('Draf Anda yang belum dikirim dibuka lagi.');
    };
    void muat();
    return () => clearTimeout(menunggu.current);
  }, [id]);
  useEffect(() => judul.current?.focus(), [paket]);
  useEffect(() => {
    if (gagal !== '') pesan.current?.focus();
  }, [gagal]);

  const simpanDraf = async (isi: Isian): Promise<void> => {
    const answer = await tanyakan('simpanDrafPenilaian', { id, isi: JSON.stringify(isi) });
    setDraf(
      answer.jenis === 'nilai'
        ? 'Draf tersimpan pada akun Anda.'
        : answer.jenis === 'ditolak'
          ? answer.pesan
          : 'Sambungan terputus; isian tetap ada di panel ini dan disimpan lagi saat Anda mengetik.',
    );
  };
  const ubah = (next: Isian): void => {
    setIsian(next);
    clearTimeout(menunggu.current);
    menunggu.current = window.setTimeout(() => void simpanDraf(next), TUNDA_DRAF);
  };
  const kirim = async (): Promise<void> => {
    if (!paket || sibuk) return;
    clearTimeout(menunggu.current);
    setSibuk(true);
    setGagal('');
    const kiriman = { ...isian, id, permintaan: permintaanBaru() };
    const answer = await tanyakan<HasilKirim>('kirimPenilaian', kiriman);
    setSibuk(false);
    if (answer.jenis === 'ditolak') return setGagal(answer.pesan);
    if (answer.jenis === 'terputus') {
      tahan({ ...kiriman, nama: paket.nama });
      return selesai(
        id,
        `${paket.nama}: ${answer.pesan} Penilaian disimpan di panel ini dan dikirim lagi saat tersambung.`,
      );
    }
    selesai(id, `Penilaian atas ${paket.nama} terkirim.`);
  };
  const nyatakan = async (): Promise<void> => {
    const isi = { id, keadaan: 'KONFLIK', alasan: konflik ?? '' };
    const answer = await tanyakan<HasilKirim>('nyatakanPenilai', { ...isi, permintaan: permintaan.untuk(isi) });
    if (answer.jenis !== 'terputus') permintaan.terjawab();
    if (answer.jenis !== 'nilai') return setGagal(answer.pesan);
    selesai(id, `Konflik kepentingan atas ${paket?.nama ?? id} tercatat.`);
  };

  const mulaiForm = (
    <form
      aria-label="Formulir penilaian"
      onSubmit={(e) => {
        e.preventDefault();
        void kirim();
      }}
      onKeyDown={(e) => {
        if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) {
          e.preventDefault();
          void kirim();
        }
      }}
    >
      <Formulir unsur={antrean.unsur} prinsip={antrean.prinsip} isian={isian} ubah={ubah} />
      <p class="jenis" role="status">
        {draf}
      </p>
      <p class="tombol">
        <button type="submit" class="utama" disabled={sibuk}>
          Kirim dan lanjut
        </button>
        <button type="button" onClick={() => setKonflik(konflik === null ? '' : null)} aria-expanded={konflik !== null}>
          Ada konflik kepentingan
        </button>
      </p>
      {konflik !== null && (
        <p>
          <label for="konflik">Sebab konflik kepentingan</label>
          <input id="konflik" type="text" value={konflik} onInput={(e) => setKonflik(e.currentTarget.value)} />
          <button type="button" onClick={() => void nyatakan()}>
            Nyatakan
          </button>
        </p>
      )}
    </form>
  );
  return (
    <>
      <p class="tombol">
        <button type="button" onClick={kembali}>
          Kembali ke antrean
        </button>
      </p>
      {gagal !== '' && (
        <p role="alert" tabIndex={-1} ref={pesan}>
          {gagal}
        </p>
      )}
      {!paket && gagal === '' && <p role="status">Memuat usulan…</p>}
      {paket && (
        <>
          <h2 ref={judul} tabIndex={-1}>
            {paket.nama}
          </h2>
          <p class="jenis">
            {`${paket.id}${paket.mewakili === '' ? '' : `. Menggantikan ${paket.mewakili}`}${paket.keadaan === '' ? '' : `. Keadaan: ${paket.keadaan}`}`}
          </p>
          <IsiPaket paket={paket} />
          <h3>Penilaian Anda</h3>
          {paket.konflik !== '' ? (
            <p class="perhatian">{`Usulan ini tidak dapat Anda nilai: ${paket.konflik}.`}</p>
          ) : paket.terbuka ? (
            <p class="perhatian">Penilaian usulan ini sudah terbuka bagi semua penilai dan tidak dapat diubah lagi.</p>
          ) : (
            mulaiForm
          )}
        </>
      )}
    </>
  );
};
