import type { HasilSalinan } from '../../app/periksa-salinan.ts';

const JUDUL: Readonly<Record<HasilSalinan['putusan'], string>> = {
  UTUH: 'Utuh',
  DIUBAH: 'Diubah',
  DIHAPUS: 'Dihapus sebagian',
  TERPOTONG: 'Terpotong',
  DITULIS_ULANG: 'Ditulis ulang',
};

const LANGKAH: Readonly<Record<HasilSalinan['putusan'], string>> = {
  UTUH: '',
  DIUBAH:
    'Pastikan berkas diunduh langsung dari Google Sheets dan tidak pernah disimpan dengan aplikasi lain. Bila sudah, mintalah Histori versi berkas kepada pengelola register.',
  DIHAPUS:
    'Pastikan seluruh tab diunduh, termasuk tab Arsip Riwayat. Bila sudah, mintalah Histori versi berkas kepada pengelola register.',
  TERPOTONG:
    'Pastikan kodenya milik register ini dan diketik dengan benar. Bila sudah, mintalah versi terbaru berkas kepada pengelola register.',
  DITULIS_ULANG:
    'Pastikan kodenya milik register ini dan diketik dengan benar. Bila sudah, bandingkan berkas ini dengan salinan terakhir yang disimpan di luar.',
};

/** How much of a long field is shown. */
const PANJANG = 2000;

const ringkas = (isi: string): string =>
  isi.length > PANJANG ? `${isi.slice(0, PANJANG)}… (${isi.length} huruf)` : isi === '' ? '(kosong)' : isi;

/** The verdict in words; the status region itself must stand before its text changes, so the caller owns it. */
export const Putusan = ({ hasil }: { readonly hasil: HasilSalinan }) => (
  <div class={`putusan ${hasil.putusan === 'UTUH' ? 'baik' : 'buruk'}`}>
    <p class="kata">{JUDUL[hasil.putusan]}</p>
    <p>{hasil.temuan}</p>
    {hasil.batas !== '' && <p>{hasil.batas}</p>}
    {LANGKAH[hasil.putusan] !== '' && <p>{LANGKAH[hasil.putusan]}</p>}
  </div>
);

/** Count, head and code, and the event that the verdict is about. */
export const Rincian = ({
  hasil,
  berkas,
  pembanding,
}: {
  readonly hasil: HasilSalinan;
  readonly berkas: string;
  readonly pembanding: string;
}) => (
  <>
    <dl class="angka">
      <dt>Berkas</dt>
      <dd>{berkas}</dd>
      <dt>Jumlah kegiatan</dt>
      <dd>{hasil.jumlah}</dd>
      <dt>Segel terakhir</dt>
      <dd>
        <code>{hasil.kepala === '' ? '–' : hasil.kepala}</code>
      </dd>
      <dt>Kode pembanding</dt>
      <dd>{pembanding.trim() === '' ? 'tidak ada' : <code>{pembanding.trim()}</code>}</dd>
      <dt>Kode Keutuhan berkas ini</dt>
      <dd>
        <code>{hasil.kode === '' ? 'tidak ada, karena riwayat tidak utuh' : hasil.kode}</code>
      </dd>
    </dl>
    {hasil.kegiatan.length > 0 && (
      <section>
        <h3>Kegiatan yang pertama menyimpang, sebagaimana tertulis sekarang</h3>
        <dl class="isian">
          {hasil.kegiatan.map((k) => (
            <>
              <dt>{k.judul}</dt>
              <dd>{ringkas(k.isi)}</dd>
            </>
          ))}
        </dl>
      </section>
    )}
  </>
);
