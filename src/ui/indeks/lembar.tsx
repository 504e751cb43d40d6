import { useEffect, useRef, useState } from 'preact/hooks';
import type { IndikatorTerlihat, NilaiTerlihat } from '../../app/nilai-indikator.ts';
import type { BuktiBelum, HasilSimpanNilai } from '../../app/simpan-nilai.ts';
import type { BedaSel } from '../beda.ts';
import { DaftarBeda } from '../daftar-beda.tsx';
import { Kabar, usePekerjaan } from '../pekerjaan.tsx';
import { usePermintaan } from '../permintaan.ts';
import { minta, PanggilanGagal } from '../server.ts';
import { Indikator } from './indikator.tsx';
import { barisUbahan, type Isian, jumlahkan, teksAngka } from './isian.ts';

type Props = {
  readonly awalan: string;
  /** '' for the region itself. */
  readonly id: string;
  readonly kotor: (ada: boolean) => void;
};

const teks = (n: number | null): string => (n === null ? '' : String(n));

/** What somebody else changed between two looks. */
const bedaNilai = (dulu: readonly IndikatorTerlihat[], kini: readonly IndikatorTerlihat[]): readonly BedaSel[] =>
  kini.flatMap((k) => {
    const d = dulu.find((x) => x.no === k.no);
    if (!d) return [];
    const sel = [
      { kolom: `${k.no}. ${k.nama}: diklaim`, sebelum: teks(d.nilai.klaim), sesudah: teks(k.nilai.klaim) },
      {
        kolom: `${k.no}. ${k.nama}: terverifikasi`,
        sebelum: teks(d.nilai.terverifikasi),
        sesudah: teks(k.nilai.terverifikasi),
      },
      { kolom: `${k.no}. ${k.nama}: dasar pemilihan`, sebelum: d.nilai.dasar, sesudah: k.nilai.dasar },
    ];
    return sel.filter((s) => s.sebelum !== s.sesudah);
  });

const kelompok = (indikator: readonly IndikatorTerlihat[]): readonly [string, readonly IndikatorTerlihat[]][] => {
  const out = new Map<string, IndikatorTerlihat[]>();
  for (const i of indikator) out.set(i.variabel, [...(out.get(i.variabel) ?? []), i]);
  return [...out];
};

const kabarSimpan = ({ disimpan, dibatalkan }: HasilSimpanNilai): string =>
  [
    disimpan > 0 ? `${disimpan} indikator tersimpan.` : 'Tersimpan.',
    dibatalkan.length > 0
      ? `Verifikasi indikator ${dibatalkan.join(', ')} batal karena klaimnya berubah; menunggu verifikasi.`
      : '',
  ].join(' ');

const sebutBukti = (b: BuktiBelum): string =>
  `${b.no}. ${b.nama}: ${b.jumlah === 0 ? 'belum ada bukti' : `${b.jumlah} dokumen, ${b.dibuka === 0 ? 'belum ada yang' : b.dibuka} dibuka`}`;

/** The indicators of one innovation or of the region: choosing levels, the running total, and saving what changed. */
export const Lembar = ({ awalan, id, kotor }: Props) => {
  const [data, setData] = useState<NilaiTerlihat | null>(null);
  const [isian, setIsian] = useState<Isian>({});
  const [ikutkan, setIkutkan] = useState(false);
  const [tanya, setTanya] = useState<readonly BuktiBelum[]>([]);
  const [tolakan, setTolakan] = useState<readonly { pesan: string; no: string }[]>([]);
  const [beda, setBeda] = useState<readonly BedaSel[]>([]);
  const [kabar, setKabar] = useState('');
  const permintaan = usePermintaan();
  const pekerjaan = usePekerjaan();
  const perhatian = useRef<HTMLDivElement>(null);
  const ambil = async (): Promise<NilaiTerlihat> => {
    const answer = await minta<NilaiTerlihat>('nilaiIndikator', { id });
    setData(answer);
    return answer;
  };
  useEffect(() => void pekerjaan.kerjakan('Membaca indikator…', async () => void (await ambil())), []);
  const baris = data ? barisUbahan(data.indikator, isian) : [];
  const ada = baris.length > 0 || ikutkan;
  useEffect(() => kotor(ada), [ada]);
  useEffect(() => {
    if (tanya.length + tolakan.length + beda.length > 0) perhatian.current?.focus();
  }, [tanya, tolakan, beda]);

  const kirim = (setuju: boolean): Promise<void> =>
    pekerjaan.kerjakan('Menyimpan…', async () => {
      if (!data) return;
      setTanya([]);
      setTolakan([]);
      setBeda([]);
      setKabar('');
      const isi = { id, tahun: data.tahun, baris, ikutkan, setuju };
      try {
        const hasil = await minta<HasilSimpanNilai>('simpanNilai', { ...isi, permintaan: permintaan.untuk(isi) });
        permintaan.terjawab();
        if (hasil.tanya.length > 0) return setTanya(hasil.tanya);
        setKabar(kabarSimpan(hasil));
        setIsian({});
        setIkutkan(false);
        await ambil();
      } catch (error) {
        if (!(error instanceof PanggilanGagal) || error.sebab !== 'DITOLAK') throw error;
        permintaan.terjawab();
        const { masalah } = error;
        if (masalah.some((m) => m.kode === 'NILAI_BERUBAH')) {
          const kini = await ambil();
          setBeda(bedaNilai(data.indikator, kini.indikator));
        } else setTolakan(masalah.map((m) => ({ pesan: m.pesan, no: m.kolom ?? '' })));
      }
    });

  if (!data) return <Kabar pekerjaan={pekerjaan} />;
  const jumlah = jumlahkan(data.indikator, isian);
  const terkunci = data.ditutup !== '';
  return (
    <form
      noValidate
      aria-label={`Parameter ${data.nama}`}
      onSubmit={(e) => {
        e.preventDefault();
        void kirim(false);
      }}
    >
      <h2>{data.nama}</h2>
      <p class="jenis">
        {`Indeks Inovasi Daerah ${data.tahun}. Angka di panel ini proyeksi, bukan hasil penilaian. Katalog: ${data.kepastian.join('; ')}.`}
      </p>
      {terkunci && <p class="perhatian">{data.ditutup}</p>}
      {kelompok(data.indikator).map(([variabel, own], n) => {
        const sub = jumlahkan(own, isian);
        const diisi = own.filter((i) => (isian[i.no]?.klaim ?? i.nilai.klaim ?? 0) > 0).length;
        return (
          <details key={variabel} open={n === 0}>
            <summary>
              <strong>{variabel}</strong>
              {` ${diisi} dari ${own.length} diisi, ${teksAngka(sub.klaim)} poin`}
              {sub.wajibKosong.length > 0 && (
                <span class="wajib">{` wajib kosong: ${sub.wajibKosong.join(', ')}`}</span>
              )}
            </summary>
            {own.map((i) => (
              <Indikator
                key={i.no}
                awalan={awalan}
                i={i}
                isian={isian[i.no]}
                ganti={(v) => setIsian({ ...isian, [i.no]: v })}
                bolehVerifikasi={data.bolehVerifikasi}
                terkunci={terkunci}
                denganBukti={id !== ''}
                tolak={tolakan.find((t) => t.no === i.no)?.pesan ?? ''}
              />
            ))}
          </details>
        );
      })}
      {id !== '' && !data.ikut && !terkunci && (
        <label class="pilih">
          <input type="checkbox" checked={ikutkan} onChange={(e) => setIkutkan(e.currentTarget.checked)} />
          <span>{`Cantumkan sebagai peserta Indeks ${data.tahun} pada tab Keikutsertaan`}</span>
        </label>
      )}
      <div class="kaki">
        <p role="status">
          {`Proyeksi: klaim ${teksAngka(jumlah.klaim)} dari ${teksAngka(data.maks)}, terverifikasi ${teksAngka(jumlah.terverifikasi)}. `}
          {jumlah.wajibKosong.length === 0
            ? 'Semua yang wajib sudah diisi.'
            : `Wajib belum diisi: ${jumlah.wajibKosong.join(', ')}.`}
        </p>
        <Kabar pekerjaan={pekerjaan} selesai={kabar} />
        <div ref={perhatian} tabIndex={-1}>
          {tanya.length > 0 && (
            <div role="alert">
              <p>Bukti berikut belum dibuka, tetapi parameternya akan diverifikasi:</p>
              <ul class="kurang">
                {tanya.map((b) => (
                  <li key={b.no}>{sebutBukti(b)}</li>
                ))}
              </ul>
              <p class="tombol">
                <button type="button" onClick={() => void kirim(true)}>
                  Verifikasi juga
                </button>
                <button type="button" onClick={() => setTanya([])}>
                  Periksa dahulu
                </button>
              </p>
            </div>
          )}
          {tolakan.length > 0 && (
            <div role="alert">
              {tolakan.map((t) => (
                <p key={t.pesan}>{t.pesan}</p>
              ))}
            </div>
          )}
          {beda.length > 0 && (
            <section>
              <h3>Yang berubah sejak Anda melihatnya</h3>
              <DaftarBeda sel={beda} />
              <p>Belum ada yang tersimpan; pilihan Anda tetap ada. Periksa, lalu simpan lagi bila masih perlu.</p>
            </section>
          )}
        </div>
        {!terkunci && (
          <button type="submit" class="utama" disabled={!ada || pekerjaan.sibuk !== ''}>
            {baris.length > 0 ? `Simpan (${baris.length} indikator)` : 'Simpan'}
          </button>
        )}
      </div>
    </form>
  );
};
