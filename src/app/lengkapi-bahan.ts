import { bacaTanggal } from '../domain/baca/baca-tanggal.ts';
import type { BahanKeputusan } from '../domain/naskah/bahan-keputusan.ts';
import type { JenisKeputusan } from '../domain/naskah/jenis-keputusan.ts';
import { judulKeputusan } from '../domain/naskah/judul-keputusan.ts';
import { KLAUSUL_KEPUTUSAN } from '../domain/naskah/klausul.ts';
import { klausulDaerah } from '../domain/naskah/klausul-daerah.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { PETUGAS } from '../domain/tab/lembaga.ts';
import type { Tanggal } from '../domain/tanggal.ts';
import { bahanKeputusan } from './bahan-keputusan.ts';
import { denganEvaluasi, type IsianNaskah, keputusanBersama, ubahanDari } from './bahan-susulan.ts';
import type { Kantor } from './kantor.ts';
import { masalahNaskah } from './masalah-naskah.ts';
import type { MejaNaskah } from './meja-naskah.ts';
import { muatTab } from './muat.ts';
import { susunTim } from './susun-tim.ts';

/** The material with what this kind needs beyond the entries themselves. */
export const lengkapiBahan = (
  kantor: Kantor,
  meja: MejaNaskah,
  jenis: JenisKeputusan,
  isian: IsianNaskah,
  pada: Tanggal,
  dasarHukum: readonly string[],
): Result<BahanKeputusan, Masalah> => {
  const { pengaturan, entri, pejabat, format, naskah } = meja;
  let bahan = bahanKeputusan(pengaturan, entri, pejabat, dasarHukum, pada);
  const alasan = (isian['alasan'] ?? '').trim().replace(/^bahwa\s+/i, '');
  if (alasan !== '') bahan = { ...bahan, alasan };
  if (jenis.klausul.some((k) => k.bagian === 'MEMPERHATIKAN_EVALUASI'))
    bahan = { ...bahan, inovasi: denganEvaluasi(kantor.buku, bahan.inovasi) };
  if (jenis.masukan.includes('perubahan'))
    bahan = {
      ...bahan,
      inovasi: bahan.inovasi.map((i, n) => ({ ...i, ubahan: ubahanDari(entri[n] as Inovasi, isian) })),
    };
  const sampai = (isian['sampai'] ?? '').trim();
  if (jenis.masukan.includes('sampai') && sampai !== '') {
    const read = bacaTanggal(sampai);
    if (!read.ok) return fail([masalah('TANGGAL_DIMINTA', { isi: sampai })]);
    bahan = { ...bahan, sampai: read.tanggal };
  }
  if (jenis.satuKeputusan === true && entri.every((e) => e.sk_no !== '')) {
    const lama = keputusanBersama(entri, naskah);
    if (!lama) return fail([masalah('BUKAN_SATU_KEPUTUSAN')]);
    const dulu = { ...bahan, tahun: Number(lama.tanggal.slice(0, 4)) };
    const tentang = (isian['tentang'] ?? '').trim();
    const klausul = klausulDaerah(format, 'KEPUTUSAN', KLAUSUL_KEPUTUSAN);
    if (!klausul.ok) return fail(klausul.problems.map(masalahNaskah));
    const biasa = judulKeputusan(dulu, klausul.value);
    bahan = { ...bahan, lama: { ...lama, tentang: tentang === '' ? biasa : tentang } };
  }
  if (jenis.masukan.includes('tim')) {
    const petugas = muatTab(kantor.buku, PETUGAS);
    if (!petugas.ok) return petugas;
    const susunan = isian['tim'] === 'INDEPENDEN' ? 'INDEPENDEN' : 'PENILAI';
    bahan = { ...bahan, tim: susunTim(susunan, pengaturan, pejabat, petugas.value, pada) };
  }
  return ok(bahan);
};
