import { describe, expect, test } from 'vitest';
import { cocokkan, type HasilBeda } from '../../../src/domain/cocokkan/cocokkan.ts';
import { type NilaiTetap, nilaiTetap } from '../../../src/domain/cocokkan/nilai-tetap.ts';
import type { BahanKeputusan } from '../../../src/domain/naskah/bahan-keputusan.ts';
import { composeKeputusan } from '../../../src/domain/naskah/compose-keputusan.ts';
import { composePeraturan } from '../../../src/domain/naskah/compose-peraturan.ts';
import { JENIS_KEPUTUSAN } from '../../../src/domain/naskah/jenis-keputusan.ts';
import type { Naskah } from '../../../src/domain/naskah/naskah.ts';
import { renderLines } from '../../../src/domain/naskah/render-lines.ts';
import { renderText } from '../../../src/domain/naskah/render-text.ts';
import { type KodeDinas, SEMUA_DINAS } from '../../../src/domain/naskah-dinas/jenis-dinas.ts';
import { susunDinas } from '../../../src/domain/naskah-dinas/susun-dinas.ts';
import { renderDocx } from '../../../src/google/naskah-docx.ts';
import { bacaDocx } from '../../../src/ui/naskah/baca-docx.ts';
import { bahanContoh, inovasiContoh, tgl } from '../naskah/bahan.ts';
import { bahanDinas, khusus } from '../naskah-dinas/bahan.ts';
import { bacaXml } from './baca-xml.ts';

const PILIHAN = { tandaKonsep: 'RANCANGAN', judulTembusan: 'Tembusan:' };

const susulan = (n: number): BahanKeputusan =>
  bahanContoh(n, {
    tahun: 2027,
    inovasi: inovasiContoh(n).map((i, k) => ({
      ...i,
      skNo: '188.4.45/312/VII/2026',
      skTgl: tgl('2026-07-20'),
      laporanNo: `000.9/${40 + k}/Lap/2027`,
      laporanTgl: tgl('2027-02-08'),
      evaluasiNo: '000.9/031/BA/Bapperida/2027',
      evaluasiTgl: tgl('2027-02-22'),
      pembelajaran: 'Jaringan telepon belum merata.',
      peraturan: `Peraturan Bupati Luwu Timur Nomor ${5 + k} Tahun 2027`,
      penerapanMulai: tgl('2027-04-01'),
      ubahan: [
        { hal: 'Lokasi Uji Coba', semula: i.lokasi, menjadi: 'Kecamatan Burau' },
        { hal: 'Uji Coba Selesai', semula: '31 Januari 2027', menjadi: '31 Maret 2027' },
      ],
    })),
    lama: { nomor: '188.4.45/312/VII/2026', tanggal: tgl('2026-07-20'), tentang: 'Penetapan Inovasi', perubahan: [] },
    alasan: 'pelaksanaan uji coba tertunda karena banjir',
    sampai: tgl('2027-03-31'),
    tim: {
      jenis: 'PENILAI',
      anggota: [
        { nama: 'Dr. Baso Ramli, M.Si.', jabatan: 'Sekretaris Daerah', kedudukan: 'Pengarah' },
        { nama: 'Yusuf Patandean', jabatan: 'Bapperida', kedudukan: 'Anggota' },
      ],
    },
  });

const made = (r: ReturnType<typeof composeKeputusan>): Naskah => {
  if (!r.ok) throw new Error(JSON.stringify(r.problems));
  return r.value;
};

type Contoh = readonly [nama: string, naskah: Naskah, nilai: readonly NilaiTetap[]];

const KEPUTUSAN: readonly Contoh[] = JENIS_KEPUTUSAN.flatMap((jenis) =>
  [1, 2, 12].map((n): Contoh => {
    const bahan = jenis.kode === 'KEPUTUSAN' ? bahanContoh(n) : susulan(n);
    return [`${jenis.kode} ${n}`, made(composeKeputusan(bahan, undefined, jenis)), nilaiTetap(bahan, jenis.kode)];
  }),
);

const peraturan = (bentuk: 'PERKADA' | 'PERDA', n: number): Contoh => {
  const b = bahanContoh(n);
  const { pejabat, dasarHukum, daerah, pengaturan } = b;
  const page = KEPUTUSAN[0]?.[1].page as Naskah['page'];
  const naskah = composePeraturan({
    bentuk,
    daerah,
    page,
    ruangKopCm: 0,
    namaPdLitbang: pengaturan.namaPdLitbang,
    pejabat,
    sekretaris: 'Baso Ramli',
    dasarHukum,
    inovasi: b.inovasi,
  });
  return [`${bentuk} ${n}`, made(naskah), nilaiTetap(b, bentuk)];
};

const PERATURAN = (['PERKADA', 'PERDA'] as const).flatMap((bentuk) => [1, 3].map((n) => peraturan(bentuk, n)));

const ISIAN = {
  nomor: '000.9/5/BA/2026',
  tanggal: '2026-07-20',
  tempat: 'Ruang Rapat Bupati',
  batas: '2026-03-31',
  hadir: '',
  tidak_hadir: 'Dewi (sakit)',
};

const DINAS: readonly Contoh[] = SEMUA_DINAS.map(({ kode, untuk }): Contoh => {
  const over = untuk === 'PERANGKAT_DAERAH' ? { inovasi: [], isian: { ...ISIAN } } : {};
  const composed = susunDinas(kode as KodeDinas, bahanDinas({ ...khusus(kode as KodeDinas), ...over }));
  return [kode, made(composed), []];
});

const SEMUA: readonly Contoh[] = [...KEPUTUSAN, ...PERATURAN, ...DINAS];

const bandingkan = ([, naskah, nilai]: Contoh, teks: string): HasilBeda => cocokkan(naskah, teks, nilai, PILIHAN);

describe('a text that says what the register says', () => {
  test.each(SEMUA)('%s as plain text has no difference', (...contoh) => {
    expect(bandingkan(contoh, renderText(contoh[1])).butir).toEqual([]);
  });

  test.each(SEMUA)('%s as one line for each paragraph has no difference', (...contoh) => {
    const teks = renderLines(contoh[1])
      .map((b) => b.teks)
      .join('\r\n');
    const hasil = bandingkan(contoh, teks);
    expect(hasil.butir).toEqual([]);
    expect(hasil.sama).toBeGreaterThan(3);
  });

  test.each(SEMUA)('%s as a Word file has no difference', (...contoh) => {
    expect(bandingkan(contoh, bacaDocx('a.docx', renderDocx(contoh[1]), bacaXml)).butir).toEqual([]);
  });
});
