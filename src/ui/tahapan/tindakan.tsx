import { useRef, useState } from 'preact/hooks';
import type { HasilTindakan } from '../../app/hasil-tindakan.ts';
import type { EntriTerpilih } from '../../app/tahapan-terpilih.ts';
import { type BedaSel, bedaIsi } from '../beda.ts';
import { DaftarBeda } from '../daftar-beda.tsx';
import { Isian } from '../isian.tsx';
import { Kabar, usePekerjaan } from '../pekerjaan.tsx';
import { minta, permintaanBaru } from '../server.ts';
import { type TindakanBersama, tindakanBersama } from './bersama.ts';

type Tolakan = { readonly nama: string; readonly pesan: string; readonly kolom: string };

type Berubah = { readonly nama: string; readonly sel: readonly BedaSel[] };

type Props = {
  readonly entri: readonly EntriTerpilih[];
  /** Reads the entries anew. */
  readonly ambil: () => Promise<readonly EntriTerpilih[]>;
  readonly selesai: (kabar: string) => void;
};

/** What changed in entries between the look that the act was sent with and now. */
const berubahSejak = (dulu: readonly EntriTerpilih[], kini: readonly EntriTerpilih[]): readonly Berubah[] =>
  kini.flatMap((k) => {
    const d = dulu.find((e) => e.id === k.id);
    if (!d) return [];
    const status = d.status === k.status ? [] : [{ kolom: 'Status', sebelum: d.labelStatus, sesudah: k.labelStatus }];
    const sel = [...status, ...bedaIsi(d.isi, k.isi)];
    return sel.length > 0 ? [{ nama: k.nama, sel }] : [];
  });

/** The acts that the selected entries have in common: what is missing, the form, and what came of it. */
export const Tindakan = ({ entri, ambil, selesai }: Props) => {
  const [kode, setKode] = useState('');
  const [isian, setIsian] = useState<Readonly<Record<string, string>>>({});
  const [tolakan, setTolakan] = useState<readonly Tolakan[]>([]);
  const [berubah, setBerubah] = useState<readonly Berubah[]>([]);
  /** The request under way: sent again as the same one until it is answered. */
  const permintaan = useRef('');
  const pekerjaan = usePekerjaan();
  const semua = tindakanBersama(entri);
  const dipilih = semua.find((t) => t.kode === kode);
  const pilih = (next: string): void => {
    setKode(next);
    setIsian({});
    setTolakan([]);
    setBerubah([]);
    permintaan.current = '';
  };
  const kirim = (t: TindakanBersama): Promise<void> =>
    pekerjaan.kerjakan('Mencatat…', async () => {
      setTolakan([]);
      setBerubah([]);
      if (permintaan.current === '') permintaan.current = permintaanBaru();
      const { hasil } = await minta<{ hasil: readonly HasilTindakan[] }>('lakukanTindakan', {
        id: entri.map((e) => e.id),
        kode: t.kode,
        isian: Object.fromEntries(Object.entries(isian).filter(([, v]) => v !== '')),
        lihat: Object.fromEntries(entri.map((e) => [e.id, { versi: e.versi, sidik: e.sidik }])),
        permintaan: permintaan.current,
      });
      permintaan.current = '';
      const gagal = hasil.flatMap((h) => (h.ok ? [] : h.masalah.map((m) => ({ id: h.id, ...m }))));
      const nama = (id: string): string => entri.find((e) => e.id === id)?.nama ?? id;
      setTolakan(gagal.map((m) => ({ nama: nama(m.id), pesan: m.pesan, kolom: m.kolom ?? '' })));
      const berhasil = hasil.filter((h) => h.ok).length;
      const dulu = entri;
      const kini = await ambil();
      if (gagal.some((m) => m.kode === 'SUDAH_BERUBAH')) setBerubah(berubahSejak(dulu, kini));
      if (berhasil === 0) return;
      selesai(`${t.label}: ${berhasil} inovasi tercatat.`);
      if (gagal.length === 0) setKode('');
    });
  if (semua.length === 0)
    return (
      <p>
        {entri.length > 1
          ? 'Tidak ada tindakan yang sama bagi semua inovasi ini. Pilih baris dengan status yang sama.'
          : 'Tidak ada tindakan yang dapat dicatat pada tahap ini.'}
      </p>
    );
  return (
    <>
      <p>
        <label for="tindakan">Tindakan</label>
        <select id="tindakan" value={kode} onChange={(e) => pilih(e.currentTarget.value)}>
          <option value="">Pilih tindakan…</option>
          {semua.map((t) => (
            <option key={t.kode} value={t.kode}>
              {t.kurang.length > 0 ? `${t.label} (ada yang kurang)` : t.label}
            </option>
          ))}
        </select>
      </p>
      {dipilih && (
        <form
          noValidate
          onSubmit={(e) => {
            e.preventDefault();
            void kirim(dipilih);
          }}
        >
          {dipilih.kurang.length > 0 && (
            <>
              <p class="perhatian">Yang masih kurang:</p>
              <ul class="kurang">
                {dipilih.kurang.map((pesan) => (
                  <li key={pesan}>{pesan}</li>
                ))}
              </ul>
            </>
          )}
          {dipilih.isian.map((uraian) => (
            <Isian
              key={uraian.kunci}
              uraian={uraian}
              nilai={isian[uraian.kunci] ?? ''}
              ganti={(v) => setIsian({ ...isian, [uraian.kunci]: v })}
              tolak={tolakan.find((t) => t.kolom === uraian.kunci)?.pesan ?? ''}
            />
          ))}
          <p class="tombol">
            <button type="submit" class="utama" disabled={pekerjaan.sibuk !== ''}>
              {entri.length > 1 ? `${dipilih.label} (${entri.length} inovasi)` : dipilih.label}
            </button>
          </p>
        </form>
      )}
      <Kabar pekerjaan={pekerjaan} />
      {tolakan.length > 0 && (
        <div role="alert">
          {tolakan.map((t) => (
            <p key={`${t.nama} ${t.pesan}`}>{entri.length > 1 ? `${t.nama}: ${t.pesan}` : t.pesan}</p>
          ))}
        </div>
      )}
      {berubah.length > 0 && (
        <section>
          <h3>Yang berubah sejak Anda melihatnya</h3>
          {berubah.map((b) => (
            <div key={b.nama}>
              <p class="ringkasan">{b.nama}</p>
              <DaftarBeda sel={b.sel} />
            </div>
          ))}
          <p>Panel sudah dimuat ulang. Periksa, lalu catat lagi bila masih perlu.</p>
        </section>
      )}
    </>
  );
};
