import { useEffect, useRef, useState } from 'preact/hooks';
import type { HasilLihatPembetulan, KelompokTerbaca, SaranTerbaca } from '../../app/lihat-pembetulan.ts';
import type { HasilPembetulan } from '../../app/tulis-pembetulan.ts';
import { Kabar, usePekerjaan } from '../pekerjaan.tsx';
import { minta, permintaanBaru } from '../server.ts';

const kunci = (s: SaranTerbaca): string => `${s.id}|${s.key}`;

type KelompokProps = {
  readonly kelompok: KelompokTerbaca;
  readonly dipilih: ReadonlySet<string>;
  readonly ganti: (saran: readonly SaranTerbaca[], pilih: boolean) => void;
};

const Kelompok = ({ kelompok, dipilih, ganti }: KelompokProps) => {
  const terpilih = kelompok.saran.filter((s) => dipilih.has(kunci(s))).length;
  return (
    <section>
      <h2>{`${kelompok.nama} (${kelompok.jumlah})`}</h2>
      <p class="jenis">{kelompok.penjelasan}</p>
      <label class="pilih">
        <input
          type="checkbox"
          checked={terpilih > 0 && terpilih === kelompok.saran.length}
          onChange={(e) => ganti(kelompok.saran, e.currentTarget.checked)}
        />
        {`Pilih semua ${kelompok.nama.toLowerCase()}`}
      </label>
      <details>
        <summary>{`Lihat sebelum dan sesudah (${terpilih} dipilih)`}</summary>
        <ol>
          {kelompok.saran.map((s) => (
            <li key={kunci(s)}>
              <label class="pilih">
                <input
                  type="checkbox"
                  checked={dipilih.has(kunci(s))}
                  onChange={(e) => ganti([s], e.currentTarget.checked)}
                />
                {`${s.kolom}, ${s.nama}`}
              </label>
              <p>
                <span class="dibaca">sebelum: </span>
                <del>{s.sebelum}</del> → <span class="dibaca">sesudah: </span>
                <ins>{s.sesudah}</ins>
              </p>
            </li>
          ))}
        </ol>
        {kelompok.jumlah > kelompok.saran.length && (
          <p>{`${kelompok.jumlah - kelompok.saran.length} lainnya tampil setelah ini diterapkan.`}</p>
        )}
      </details>
    </section>
  );
};

const kalimatHasil = (h: HasilPembetulan, kata: string): string =>
  [
    `${h.sel} sel pada ${h.inovasi} inovasi ${kata}.`,
    ...(h.sisa > 0 ? [`Tersisa ${h.sisa} inovasi; pilih lagi untuk melanjutkan.`] : []),
    ...h.dilewati.map((d) => `${d.id}: ${d.pesan}`),
  ].join(' ');

/** What can be mended, by kind: choose, see before and after, apply, take back. */
export const Pembetulan = () => {
  const [saran, setSaran] = useState<HasilLihatPembetulan | null>(null);
  const [dipilih, setDipilih] = useState<ReadonlySet<string>>(new Set());
  const [kabar, setKabar] = useState('');
  /** The request under way: sent again as the same one until it is answered. */
  const permintaan = useRef('');
  const pekerjaan = usePekerjaan();
  const ambil = async (): Promise<void> => {
    const answer = await minta<HasilLihatPembetulan>('saranPembetulan');
    setSaran(answer);
    setDipilih(new Set(answer.kelompok.filter((k) => k.terpilih).flatMap((k) => k.saran.map(kunci))));
  };
  useEffect(() => void pekerjaan.kerjakan('Mencari yang dapat dibetulkan…', ambil), []);
  const ganti = (list: readonly SaranTerbaca[], pilih: boolean): void => {
    const next = new Set(dipilih);
    for (const s of list) {
      if (pilih) next.add(kunci(s));
      else next.delete(kunci(s));
    }
    setDipilih(next);
  };
  const kirim = (fungsi: string, isi: object, kata: string): Promise<void> => {
    permintaan.current = permintaanBaru();
    return pekerjaan.kerjakan('Mencatat…', async () => {
      const h = await minta<HasilPembetulan>(fungsi, { ...isi, permintaan: permintaan.current });
      setKabar(kalimatHasil(h, kata));
      await ambil();
    });
  };
  const pilih = (saran?.kelompok ?? [])
    .flatMap((k) => k.saran)
    .filter((s) => dipilih.has(kunci(s)))
    .map(({ id, key, sebelum }) => ({ id, key, sebelum }));
  const sibuk = pekerjaan.sibuk !== '';
  return (
    <>
      <p class="tombol">
        <button
          type="button"
          class="utama"
          disabled={sibuk || pilih.length === 0}
          onClick={() => void kirim('terapkanPembetulan', { pilih }, 'dibetulkan')}
        >
          {`Terapkan pada ${pilih.length} sel`}
        </button>
        <button type="button" disabled={sibuk} onClick={() => void kirim('batalkanPembetulan', {}, 'dikembalikan')}>
          Batalkan pembetulan terakhir saya
        </button>
      </p>
      <Kabar pekerjaan={pekerjaan} selesai={kabar} />
      {saran?.jumlah === 0 && <p>Tidak ada saran pembetulan. Semua sel yang terbaca sudah rapi.</p>}
      {saran?.kelompok.map((k) => (
        <Kelompok key={k.kode} kelompok={k} dipilih={dipilih} ganti={ganti} />
      ))}
    </>
  );
};
