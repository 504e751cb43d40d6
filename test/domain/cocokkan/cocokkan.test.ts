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

const teksDari = (n: number): string =>
  renderLines(made(composeKeputusan(bahanContoh(n))))
    .map((b) => b.teks)
    .join('\n');

/** The differences after an edit of the decree on `n` innovations. */
const sesudah = (n: number, edit: (teks: string) => string): HasilBeda => {
  const teks = teksDari(n);
  const after = edit(teks);
  expect(after).not.toBe(teks);
  const bahan = bahanContoh(n);
  return cocokkan(made(composeKeputusan(bahan)), after, nilaiTetap(bahan, 'KEPUTUSAN'), PILIHAN);
};

const pesan = (h: HasilBeda): string[] => h.butir.flatMap((b) => b.bertentangan.map((p) => p.pesan));
const tempat = (h: HasilBeda): string[] => h.butir.map((b) => `${b.tempat}: ${b.jenis}`);

describe('wording', () => {
  test('given another word then it is a change of words, told word by word, and contradicts nothing', () => {
    const h = sesudah(1, (t) => t.replace('mutu pelayanan', 'kualitas pelayanan'));
    expect(tempat(h)).toEqual(['Menimbang huruf a: DIUBAH']);
    expect(h.bertentangan).toBe(0);
    const changed = h.butir[0]?.potongan.filter((p) => p.macam !== 'sama');
    expect(changed).toEqual([
      { macam: 'hapus', teks: 'mutu' },
      { macam: 'tambah', teks: 'kualitas' },
    ]);
    expect(
      h.butir[0]?.potongan
        .map((p) => (p.macam === 'tambah' ? '' : p.teks))
        .filter((t) => t !== '')
        .join(' '),
    ).toBe(h.butir[0]?.semula);
  });

  test.each([
    ['other line ends and spaces', (t: string) => t.replace(/ /g, '\u00a0 ').replace(/\n/g, '\r\n\r\n')],
    [
      'curly quotes, soft and hard hyphens',
      (t: string) => t.replace(/-/g, '\u2011').replace(/daerah/g, 'dae\u00adrah'),
    ],
    ['numbers lost by automatic numbering', (t: string) => t.replace(/^(Menimbang : )?[a-z]\. /gm, '$1')],
    ['direction marks and halves of a pair', (t: string) => t.replace(/uji/g, '\u202euji\ud800')],
    ['the draft mark is gone', (t: string) => t.replace('RANCANGAN\n', '')],
  ])('given %s then nothing differs', (_, edit) => {
    expect(sesudah(2, edit).butir).toEqual([]);
  });

  test('given hostile text then it is shown as it is and nothing of it is run', () => {
    const jahat = '{{nama}} $& $1 <script>alert(1)</script> =HYPERLINK("x") .*+?';
    const h = sesudah(1, (t) => t.replace('mutu pelayanan', () => jahat));
    expect(tempat(h)).toEqual(['Menimbang huruf a: DIUBAH']);
    expect(h.butir[0]?.menjadi).toContain(jahat);
  });

  test('given a text of something else then no part of it is the same', () => {
    const h = sesudah(1, () => 'Resep soto ayam.');
    expect(h.sama).toBe(0);
  });

  test('given a very long foreign text then the answer still comes', () => {
    const h = sesudah(12, (t) => t + Array.from({ length: 20_000 }, (_, i) => `kata${i}`).join(' '));
    expect(h.butir.length).toBeGreaterThan(0);
  });
});

describe('clauses that went, came or moved', () => {
  test('given a dictum is left out and the rest renumbered then that one is gone and no other changed', () => {
    const h = sesudah(1, (t) =>
      t
        .replace(/KELIMA : .*\n/, '')
        .replace('KEENAM :', 'KELIMA :')
        .replace('KETUJUH :', 'KEENAM :')
        .replace('KEDELAPAN :', 'KETUJUH :'),
    );
    expect(tempat(h)).toEqual(['Diktum KELIMA: DIHAPUS']);
  });

  test('given a dictum more then it is new where it stands', () => {
    const h = sesudah(1, (t) => t.replace('Ditetapkan di', 'KESEMBILAN : Semua pihak melaksanakannya.\nDitetapkan di'));
    expect(tempat(h)).toEqual(['Diktum KESEMBILAN: DITAMBAH']);
  });

  test('given two legal bases changed places then one of them moved', () => {
    const h = sesudah(1, (t) => t.replace(/(Mengingat : )1\. (.*)\n2\. (.*)\n/, '$11. $3\n2. $2\n'));
    expect(tempat(h)).toEqual(['Mengingat angka 2, kini Mengingat angka 1: PINDAH']);
  });

  test('given the clause with the period is gone then the register misses what no other part says', () => {
    const h = sesudah(1, (t) => t.replace(/KETIGA : .*\n/, ''));
    expect(tempat(h)).toEqual(['Diktum KETIGA: DIHAPUS']);
    expect(pesan(h).join('\n')).toMatch(/Lama uji coba.*tidak memuatnya/);
  });
});

describe('contradictions with the register', () => {
  test.each([
    ['a day', '1 Agustus 2026', '15 Agustus 2026', 'Uji Coba Mulai'],
    ['a month', '31 Januari 2027', '31 Maret 2027', 'Uji Coba Selesai'],
    ['a place', 'Kecamatan Malili dan Kecamatan Nuha', 'Kecamatan Burau', 'Lokasi Uji Coba'],
    ['a length', '6 (enam) bulan', '8 (delapan) bulan', 'Lama uji coba'],
    ['a budget year', 'Tahun Anggaran 2026', 'Tahun Anggaran 2027', 'Tahun Anggaran'],
    ['a berita acara', '000.9/014/BA/Bapperida/2026', '000.9/015/BA/Bapperida/2026', 'Nomor Berita Acara'],
    ['a signer', 'ANDI RAHMAN PASOLONG', 'BUDI SANTOSO', 'Nama penanda tangan'],
    ['a name', 'SIMPUL SEHAT', 'SIMPUL KUAT', 'Nama Inovasi'],
  ])('given %s stands otherwise then both values are told and what to do', (_, register, naskah, hal) => {
    const h = sesudah(1, (t) => t.replaceAll(register, naskah));
    expect(h.bertentangan).toBeGreaterThan(0);
    expect(pesan(h).some((p) => p.includes(`${hal}`) && p.includes(`"${register}"`) && p.includes(`"${naskah}"`))).toBe(
      true,
    );
    expect(h.butir.flatMap((b) => b.bertentangan)[0]?.saran).toMatch(/Ralat pencatatan.*perbaiki naskahnya/);
  });

  test.each([
    ['the same day with a nought', '1 Agustus 2026', '01 Agustus 2026'],
    ['the same day in figures', '1 Agustus 2026', '1-8-2026'],
    ['small letters', 'Kecamatan Malili dan Kecamatan Nuha', 'kecamatan Malili dan kecamatan Nuha'],
    ['the number that Bagian Hukum gave', 'NOMOR ...', 'NOMOR 12/2026'],
  ])('given %s then it is a change of words only', (_, register, naskah) => {
    const h = sesudah(1, (t) => t.replace(register, naskah));
    expect(h.diubah).toBe(1);
    expect(h.bertentangan).toBe(0);
  });

  test('given a recorded number then another one in the text contradicts, and dots do not', () => {
    const bahan = bahanContoh(1, { nomor: '188/1/2026', tanggal: tgl('2026-07-20') });
    const naskah = made(composeKeputusan(bahan));
    const teks = renderText(naskah);
    const nilai = nilaiTetap(bahan, 'KEPUTUSAN');
    const lain = cocokkan(naskah, teks.replaceAll('188/1/2026', '188/2/2026'), nilai, PILIHAN);
    expect(pesan(lain)[0]).toMatch(/Nomor naskah; register memuat "188\/1\/2026", naskah memuat "188\/2\/2026"/);
    const konsep = cocokkan(naskah, teksDari(1), nilai, PILIHAN);
    expect(konsep.bertentangan).toBe(0);
    expect(konsep.diubah).toBeGreaterThan(0);
  });

  test('given a cell of the annex then its row and column are named', () => {
    const h = sesudah(12, (t) => t.replace('Kecamatan Tomoni Timur', 'Kecamatan Tomoni Barat'));
    expect(tempat(h)).toEqual(['Lampiran nomor 2, kolom Lokasi dan Waktu Uji Coba: DIUBAH']);
    expect(pesan(h)).toEqual([
      'Bertentangan dengan register: Lokasi Uji Coba (7324-2026-0002); register memuat "Kecamatan Tomoni Timur", naskah memuat "Kecamatan Tomoni Barat".',
    ]);
  });

  test('given a row is gone, another came and one has a new name then each is told', () => {
    const hilang = sesudah(12, (t) => t.replace(/3\.\nSurat Desa[\s\S]*?\n(?=4\.\n)/, ''));
    expect(tempat(hilang)).toEqual(['Lampiran nomor 3: DIHAPUS']);
    expect(pesan(hilang)[0]).toMatch(/inovasi "Surat Desa Sekali Datang" \(7324-2026-0003\), Lampiran naskah tidak/);
    const baru = sesudah(12, (t) =>
      t.replace('\n12.\n', '\n12.\nKebun Pintar\nDinas Pertanian\nKecamatan Wotu\n13.\n'),
    );
    expect(tempat(baru)).toEqual(['Lampiran nomor 12 dalam naskah: DITAMBAH']);
    expect(pesan(baru)[0]).toMatch(/Kebun Pintar.*yang bukan inovasi naskah ini/);
    const nama = sesudah(12, (t) => t.replace('Surat Desa Sekali Datang', 'Surat Desa Cepat Datang'));
    expect(tempat(nama)).toEqual(['Lampiran nomor 3, kolom Nama Inovasi: DIUBAH']);
    expect(nama.bertentangan).toBe(1);
  });

  test('given rows as a paste from Word has them, cells side by side, then they are read', () => {
    const naskah = made(composeKeputusan(bahanContoh(12)));
    const table = naskah.lampiran[0]?.blocks.find((b) => b.type === 'table');
    if (table?.type !== 'table') throw new Error('no table');
    const rows = [
      table.columns.map((c) => c.heading).join('\t'),
      ...table.rows.map((r) => r.map((c) => c.join(' ')).join('\t')),
    ];
    const [kepala = ''] = teksDari(12).split('\nNo.\n');
    const teks = `${kepala}\n${rows.join('\n')}\nBUPATI LUWU TIMUR,\nANDI RAHMAN PASOLONG`;
    expect(cocokkan(naskah, teks, nilaiTetap(bahanContoh(12), 'KEPUTUSAN'), PILIHAN).butir).toEqual([]);
  });
});

describe('regulations and letters', () => {
  test('given a Pasal is reworded and one is left out then they are named', () => {
    const [, naskah, nilai] = peraturan('PERKADA', 1);
    const teks = renderLines(naskah)
      .map((b) => b.teks)
      .join('\n');
    const lain = teks.replace(/(Pasal 2\n)([^\n]*)/, '$1$2 Ketentuan tambahan berlaku.');
    expect(tempat(cocokkan(naskah, lain, nilai, PILIHAN))).toEqual(['Pasal 2: DIUBAH']);
    const kurang = teks.replace(/Pasal 3\n[\s\S]*?\n(?=BAB|Pasal 4)/, '');
    expect(tempat(cocokkan(naskah, kurang, nilai, PILIHAN))).toContain('Pasal 3: DIHAPUS');
  });

  test('given a letter with another paragraph then that paragraph is told', () => {
    const [, naskah, nilai] = DINAS.find(([kode]) => kode === 'SURAT_PENGEMBALIAN') as Contoh;
    const lines = renderLines(naskah).map((b) => b.teks);
    const at = renderLines(naskah).findIndex((b) => b.tempat === 'Alinea ke-1');
    const diubah = lines.map((t, i) => (i === at ? `${t} Terima kasih.` : t)).join('\n');
    const h = cocokkan(naskah, diubah, nilai, PILIHAN);
    expect(tempat(h)).toHaveLength(1);
    expect(h.butir[0]?.potongan.filter((p) => p.macam !== 'sama')).toEqual([
      { macam: 'tambah', teks: 'Terima kasih.' },
    ]);
  });
});

test.each([
  ['items', 'Memperhatikan', 'a;\n'],
  ['rows', '2.\nPANEN', '1.\nKapal\n3.\n'],
  ['paragraphs', 'KESATU', 'Pasal 1\nkata\n'],
])('given sixty thousand %s then the answer still comes', (_, at, isi) => {
  const h = sesudah(12, (t) => t.replace(at, () => `${at}\n${isi.repeat(60_000)}`));
  expect(h.diubah + h.ditambah + h.dihapus).toBeGreaterThan(0);
});
