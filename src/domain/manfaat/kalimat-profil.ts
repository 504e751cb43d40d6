import { labelOf } from '../baca/baca-pilihan.ts';
import { angkaRingkas } from '../program/angka-ringkas.ts';
import { type Dokumentasi, JENIS_DOKUMENTASI } from '../tab/lomba.ts';
import type { Dampak, HasilSkm } from '../tab/manfaat.ts';
import type { BarisKetentuan } from '../tab/program.ts';
import { isTanggal, tanggalPanjang } from '../tanggal.ts';
import { isRupiah } from './jumlah-dampak.ts';
import { tingkatPerubahan } from './perubahan-dampak.ts';
import { hitungIkm, mutuIkm, pitaMutu, tahunPeriode } from './skm.ts';

/** '5 Maret 2018, sebelum: Sampah dibuang ke sungai (https://…)'; a link is a text that can be typed off the paper. */
const kalimatDokumentasi = ({ tanggal, jenis, uraian, tautan }: Dokumentasi): string => {
  const hari = isTanggal(tanggal) ? tanggalPanjang(tanggal) : tanggal;
  const apa = jenis === 'LAIN' ? '' : labelOf(JENIS_DOKUMENTASI, jenis);
  const kepala = [hari, hari === '' ? apa : apa.toLowerCase()].filter((t) => t !== '').join(', ');
  const isi = [uraian, tautan === '' ? '' : `(${tautan})`].filter((t) => t !== '').join(' ');
  return [kepala, isi].filter((t) => t !== '').join(': ');
};

/** What an innovation leaves to be shown, in the order of the days; rows without one come last. */
export const dokumentasiUntuk = (rows: readonly Dokumentasi[], id: string): readonly string[] =>
  rows
    .filter((r) => r.id === id && (r.uraian !== '' || r.tautan !== ''))
    .map((r, i) => ({ r, urut: `${isTanggal(r.tanggal) ? r.tanggal : '9999'}|${String(i).padStart(5, '0')}` }))
    .sort((a, b) => (a.urut < b.urut ? -1 : 1))
    .map(({ r }) => kalimatDokumentasi(r));

/** The measures of the last year that have both numbers, as sentences. */
export const dampakUntuk = (rows: readonly Dampak[], id: string): readonly string[] => {
  const own = rows.filter((r) => r.id === id && typeof r.sebelum === 'number' && typeof r.setelah === 'number');
  const tahun = own.map((r) => r.tahun).reduce((a, b) => (a > b ? a : b), '');
  return own
    .filter((r) => r.tahun === tahun)
    .map((r) => {
      const [awal, akhir] = [angkaRingkas(r.sebelum ?? 0), angkaRingkas(r.setelah ?? 0)];
      const angka = isRupiah(r.satuan)
        ? `Rp${awal} menjadi Rp${akhir}`
        : `${awal} menjadi ${akhir}${r.satuan === '' ? '' : ` ${r.satuan}`}`;
      const ubah = tingkatPerubahan(r);
      return `${r.ukuran}: ${angka}${/^(?:naik|turun) /.test(ubah) ? `, ${ubah}` : ''}`;
    });
};

/** The last complete survey: 'IKM 91,48 (mutu A) dari 29 responden, 2026 semester I'; '' where there is none. */
export const surveiUntuk = (rows: readonly HasilSkm[], ketentuan: readonly BarisKetentuan[], id: string): string => {
  const done = rows.flatMap((r) => {
    const tahun = tahunPeriode(r.periode);
    const ikm = r.id === id && tahun !== null ? hitungIkm(r) : null;
    return ikm?.ok && tahun !== null ? [{ r, tahun, ikm: ikm.value.ikm }] : [];
  });
  const last = done.reduce<(typeof done)[number] | null>(
    (a, b) => (a === null || b.r.periode >= a.r.periode ? b : a),
    null,
  );
  if (!last) return '';
  const pita = pitaMutu(ketentuan, last.tahun);
  const mutu = pita ? mutuIkm(last.ikm, pita.pita) : '';
  return `IKM ${angkaRingkas(last.ikm)}${mutu === '' ? '' : ` (mutu ${mutu})`}${last.r.responden === null ? '' : ` dari ${angkaRingkas(last.r.responden)} responden`}, ${last.r.periode}`;
};
