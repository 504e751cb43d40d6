import { penghitungBukti } from '../bukti/bukti-indikator.ts';
import { groupBy } from '../group-by.ts';
import type { BahanProgram } from '../program/bahan-program.ts';
import type { CekProgram } from '../program/cek-program.ts';
import { bacaKatalog, nomorIndikator } from '../program/katalog.ts';
import { NILAI_INDIKATOR } from '../tab/program.ts';

/**
 * Innovations with verified levels whose evidence is not on tab Bukti or has not been opened, one matter each at the first such
 * row. The verifier was asked when they verified; what was taken away or replaced since is seen here.
 */
export const cekBuktiNilai = ({
  nilai,
  bukti,
  katalog,
  tahun,
  tahunProgram,
  entri,
}: BahanProgram): readonly CekProgram[] => {
  const read = bacaKatalog(katalog, tahun);
  if (!read.ok || tahunProgram.some((t) => t.tahun === tahun && t.keadaan === 'DITUTUP')) return [];
  const { sid } = read.value;
  const hitung = penghitungBukti(bukti, sid);
  const nama = new Map(entri.map((e) => [e.id, e.nama_inovasi]));
  const terverifikasi = groupBy(
    nilai.filter((r) => r.tahun === tahun && r.id !== '' && (r.terverifikasi ?? 0) > 0),
    (r) => r.id,
  );
  return [...terverifikasi].flatMap(([id, rows]) => {
    const belum = rows.filter((r) => {
      const { jumlah, dibuka } = hitung(id, nomorIndikator(r.no));
      return jumlah === 0 || dibuka < jumlah;
    });
    const [first] = belum;
    return first
      ? [
          {
            tab: NILAI_INDIKATOR.name,
            baris: first.baris,
            kolom: 'Parameter Terverifikasi',
            pesan: `Indikator ${belum.map((r) => nomorIndikator(r.no)).join(', ')} inovasi "${nama.get(id) || id}" sudah terverifikasi, tetapi buktinya belum ada atau belum dibuka pada tab Bukti. Buka buktinya lalu pilih Ya pada Sudah Dibuka, atau kosongkan verifikasinya.`,
          },
        ]
      : [];
  });
};
