import { judulKeputusan } from '../domain/naskah/judul-keputusan.ts';
import { KLAUSUL_KEPUTUSAN, type Klausul } from '../domain/naskah/klausul.ts';
import { klausulDaerah } from '../domain/naskah/klausul-daerah.ts';
import { type BahanMetadata, composeMetadataJdih } from '../domain/naskah/metadata-jdih.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, type Result } from '../domain/result.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { isTanggal, type Tanggal } from '../domain/tanggal.ts';
import { bahanKeputusan } from './bahan-keputusan.ts';
import { buatNaskah, type HasilNaskah } from './buat-naskah.ts';
import { halamanNaskah } from './halaman-naskah.ts';
import type { Kantor } from './kantor.ts';
import { masalahNaskah } from './masalah-naskah.ts';
import { type MejaNaskah, siapkanMeja } from './meja-naskah.ts';

const date = (text: string): Tanggal | '' => (isTanggal(text) ? text : '');

const sama = (entri: readonly Inovasi[], ...keys: readonly (keyof Inovasi)[]): boolean =>
  keys.every((key) => entri.every((e) => e[key] !== '' && e[key] === entri[0]?.[key]));

type Isi = Pick<BahanMetadata, 'jenis' | 'judul' | 'nomor' | 'ditetapkan' | 'diundangkan' | 'sumber'>;

/** The regulation where the entries share one, else their decree; null where they share neither. */
const produkHukum = ({ entri, pengaturan: p, pejabat }: MejaNaskah, klausul: readonly Klausul[]): Isi | null => {
  const [e] = entri;
  if (!e) return null;
  const daerah = `${p.jenis_daerah} ${p.nama_daerah}`;
  if (sama(entri, 'reg_no', 'reg_tgl', 'bentuk_hukum')) {
    const perda = e.bentuk_hukum === 'PERDA';
    const lembar = `${perda ? 'Lembaran' : 'Berita'} Daerah ${daerah}`;
    return {
      jenis: perda ? 'Peraturan Daerah' : `Peraturan ${p.jabatan_kepala}`,
      judul: '',
      nomor: e.reg_no,
      ditetapkan: date(e.reg_tgl),
      diundangkan: date(e.undang_tgl),
      sumber: e.bd_no === '' ? '' : `${lembar} Tahun ${e.undang_tgl.slice(0, 4)} Nomor ${e.bd_no}`,
    };
  }
  if (!sama(entri, 'sk_no', 'sk_tgl') || !isTanggal(e.sk_tgl)) return null;
  const bahan = { ...bahanKeputusan(p, entri, pejabat, [], e.sk_tgl), tahun: Number(e.sk_tgl.slice(0, 4)) };
  return {
    jenis: `Keputusan ${p.jabatan_kepala}`,
    judul: `Keputusan ${p.jabatan_kepala} ${p.nama_daerah} Nomor ${e.sk_no} tentang ${judulKeputusan(bahan, klausul)}`,
    nomor: e.sk_no,
    ditetapkan: e.sk_tgl,
    diundangkan: '',
    sumber: '',
  };
};

/** The metadata sheet of the legal product that the chosen entries share, for the people who keep the legal network. */
export const buatMetadata = (kantor: Kantor, ids: readonly string[]): Result<readonly HasilNaskah[], Masalah> => {
  const siap = siapkanMeja(kantor, ids, { tanpaInovasi: false, periksa: () => [] });
  if (!siap.ok) return siap;
  const { pengaturan, entri, register, format } = siap.value;
  const klausul = klausulDaerah(format, 'KEPUTUSAN', KLAUSUL_KEPUTUSAN);
  if (!klausul.ok) return fail(klausul.problems.map(masalahNaskah));
  const isi = produkHukum(siap.value, klausul.value);
  if (!isi) return fail([masalah('BUKAN_SATU_KEPUTUSAN')]);
  return buatNaskah(kantor, pengaturan, register, {
    jenis: 'METADATA_JDIH',
    keadaan: 'SELESAI',
    ids: entri.map((e) => e.id),
    tentang: `${isi.jenis} ${isi.nomor}`,
    judul: `Metadata JDIH ${isi.jenis} Nomor ${isi.nomor}`,
    naskah: composeMetadataJdih({
      ...isi,
      page: halamanNaskah(pengaturan),
      daerah: `${pengaturan.jenis_daerah} ${pengaturan.nama_daerah}`,
      tempat: pengaturan.ibu_kota,
      lokasi: '',
      inovasi: entri.map((e) => e.nama_inovasi),
    }),
  });
};
