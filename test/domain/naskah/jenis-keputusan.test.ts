import { describe, expect, it } from 'vitest';
import type { BahanInovasi, BahanKeputusan } from '../../../src/domain/naskah/bahan-keputusan.ts';
import { composeKeputusan } from '../../../src/domain/naskah/compose-keputusan.ts';
import { JENIS_KEPUTUSAN, type JenisKeputusan, jenisUntuk } from '../../../src/domain/naskah/jenis-keputusan.ts';
import type { Naskah } from '../../../src/domain/naskah/naskah.ts';
import { renderHtml } from '../../../src/domain/naskah/render-html.ts';
import { renderText } from '../../../src/domain/naskah/render-text.ts';
import { SEMUA_KLAUSUL } from '../../../src/domain/naskah/semua-klausul.ts';
import { TAHAPAN } from '../../../src/domain/tahapan.ts';
import { bahanContoh, inovasiContoh, tgl } from './bahan.ts';
import { expectGolden } from './expect-golden.ts';

type Kode = JenisKeputusan['kode'];

const jenisOf = (kode: Kode): JenisKeputusan => {
  const found = JENIS_KEPUTUSAN.find((j) => j.kode === kode);
  if (!found) throw new Error(kode);
  return found;
};

/** What happened to each innovation until such a decree is due. */
const susulan = (i: BahanInovasi, n: number): BahanInovasi => ({
  ...i,
  skNo: n % 5 === 4 ? '188.4.45/377/VIII/2026' : '188.4.45/312/VII/2026',
  skTgl: n % 5 === 4 ? tgl('2026-08-21') : tgl('2026-07-20'),
  laporanNo: `000.9/${40 + n}/Lap/2027`,
  laporanTgl: tgl('2027-02-08'),
  evaluasiNo: '000.9/031/BA/Bapperida/2027',
  evaluasiTgl: tgl('2027-02-22'),
  pembelajaran: `Layanan ${i.nama} memerlukan jaringan telepon yang belum merata; pendaftaran luring perlu disiapkan lebih dahulu.`,
  peraturan: `Peraturan Bupati Luwu Timur Nomor ${5 + n} Tahun 2027`,
  penerapanMulai: tgl('2027-04-01'),
  ubahan: [
    { hal: 'Lokasi Uji Coba', semula: i.lokasi, menjadi: 'Kecamatan Burau' },
    { hal: 'Uji Coba Selesai', semula: '31 Januari 2027', menjadi: '31 Maret 2027' },
  ],
});

const TENTANG =
  'Penetapan Inovasi Daerah dan Perangkat Daerah Pelaksana Uji Coba Inovasi Daerah Kabupaten Luwu Timur Tahun 2026';

const bahanOf = (n: number, more: Partial<BahanKeputusan> = {}): BahanKeputusan =>
  bahanContoh(n, {
    tahun: 2027,
    inovasi: inovasiContoh(n).map(susulan),
    lama: { nomor: '188.4.45/312/VII/2026', tanggal: tgl('2026-07-20'), tentang: TENTANG, perubahan: [] },
    alasan: 'pelaksanaan uji coba tertunda karena banjir di lokasi uji coba sehingga jangka waktunya perlu disesuaikan',
    sampai: tgl('2027-03-31'),
    ...more,
  });

const TIM = {
  jenis: 'PENILAI',
  anggota: [
    { nama: 'Dr. Baso Ramli, M.Si.', jabatan: 'Sekretaris Daerah', kedudukan: 'Pengarah' },
    { nama: 'Nur Aisyah, S.T., M.M.', jabatan: 'Kepala Bapperida', kedudukan: 'Ketua' },
    { nama: 'Yusuf Patandean', jabatan: 'Bapperida', kedudukan: 'Anggota' },
  ],
} as const;

const bahanTim = (jenis: 'PENILAI' | 'INDEPENDEN'): BahanKeputusan =>
  bahanContoh(1, { inovasi: [], tim: { ...TIM, jenis } });

const compose = (kode: Kode, bahan: BahanKeputusan): Naskah => {
  const result = composeKeputusan(bahan, undefined, jenisOf(kode));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const textOf = (kode: Kode, bahan: BahanKeputusan): string => renderText(compose(kode, bahan));
const flat = (text: string): string => text.replace(/\s+/g, ' ');

const problemsOf = (kode: Kode, bahan: BahanKeputusan): readonly string[] => {
  const result = composeKeputusan(bahan, undefined, jenisOf(kode));
  return result.ok ? [] : result.problems.map((p) => p.kunci);
};

const INOVASI_KINDS = JENIS_KEPUTUSAN.filter((j) => j.dari.length > 0).map((j) => j.kode);

describe('golden texts of the other kinds', () => {
  it.each(INOVASI_KINDS.filter((k) => k !== 'KEPUTUSAN'))('%s for one and for two innovations', (kode) => {
    const name = kode.toLowerCase().replace('_', '-');
    expectGolden(`${name}-1`, textOf(kode, bahanOf(1)));
    expectGolden(`${name}-2`, textOf(kode, bahanOf(2)));
  });

  it('the team that judges and the independent one', () => {
    expectGolden('keputusan-tim-penilai', textOf('KEPUTUSAN_TIM', bahanTim('PENILAI')));
    expectGolden('keputusan-tim-independen', textOf('KEPUTUSAN_TIM', bahanTim('INDEPENDEN')));
  });

  it('the application with a team in a second annex', () => {
    const tim = [
      [
        { nama: 'Andi Satu', kedudukan: 'Ketua' },
        { nama: 'Budi Dua', kedudukan: '' },
      ],
      [{ nama: 'Citra Tiga', kedudukan: 'Koordinator' }],
    ];
    const bahan = bahanOf(2);
    const inovasi = bahan.inovasi.map((i, n) => ({ ...i, tim: tim[n] ?? [] }));
    expectGolden('keputusan-penerapan-tim', textOf('KEPUTUSAN_PENERAPAN', { ...bahan, inovasi }));
    expect(compose('KEPUTUSAN', { ...bahan, inovasi }).lampiran).toHaveLength(1);
    const tanpa = jenisOf('KEPUTUSAN_PENERAPAN').klausul.map((k) =>
      k.bagian === 'JUDUL_LAMPIRAN_TIM' ? { ...k, teks: '' } : k,
    );
    const made = composeKeputusan({ ...bahan, inovasi }, tanpa, jenisOf('KEPUTUSAN_PENERAPAN'));
    expect(made.ok && renderText(made.value)).not.toMatch(/Lampiran I|LAMPIRAN I|Tim Pelaksana/);
  });

  it('a decree that the secretary signs in the name of the head, and one of an acting head who is the deputy', () => {
    const pejabat = {
      jabatan: 'Bupati',
      nama: 'Dr. Baso Ramli, M.Si.',
      sebutan: '',
      atasNama: {
        jabatan: 'Sekretaris Daerah',
        sebutan: 'Plt.',
        pangkat: 'Pembina Utama Muda',
        nip: '197001011995031001',
      },
    } as const;
    expectGolden('keputusan-atas-nama', textOf('KEPUTUSAN_PENERAPAN', bahanOf(1, { pejabat })));
    const plt = {
      jabatan: 'Bupati',
      nama: 'Siti Nurhayati Malik',
      sebutan: 'Plt.',
      jabatanDefinitif: 'WAKIL BUPATI',
    } as const;
    expectGolden('keputusan-plt-wakil', textOf('KEPUTUSAN_PENERAPAN', bahanOf(1, { pejabat: plt })));
  });

  it('room for the note of an electronic signature is added below every page', () => {
    const bahan = bahanContoh(1);
    const pengaturan = { ...bahan.pengaturan, ruangTteCm: 1.5 };
    expect(compose('KEPUTUSAN', { ...bahan, pengaturan }).page.marginCm.bottom).toBe(4.5);
    expect(compose('KEPUTUSAN', bahan).page.marginCm.bottom).toBe(3);
  });

  it('a copy and an extract', () => {
    const pengesah = {
      jabatan: 'Kepala Bagian Hukum',
      nama: 'Rosmini Tandi, S.H., M.H.',
      pangkat: 'Pembina Tingkat I',
      nip: '197903152005022001',
    };
    const bahan = { nomor: '188.4.45/312/VII/2026', tanggal: tgl('2026-07-20'), tahun: 2026 };
    expectGolden(
      'salinan-keputusan',
      textOf('KEPUTUSAN', bahanOf(2, { ...bahan, salinan: { bentuk: 'SALINAN', pengesah } })),
    );
    expectGolden(
      'petikan-keputusan',
      textOf(
        'KEPUTUSAN',
        bahanOf(3, { ...bahan, salinan: { bentuk: 'PETIKAN', pengesah, hanya: ['7324-2026-0002'] } }),
      ),
    );
  });
});

describe('every kind', () => {
  it.each(INOVASI_KINDS)(
    '%s reads for 1, 2 and 12 innovations, one office and many, with and without money',
    (kode) => {
      for (const n of [1, 2, 12])
        for (const change of [{}, { pdPelaksana: 'Dinas Kesehatan' }, { anggaran: null, sumberDana: '' }]) {
          const base = bahanOf(n);
          const text = textOf(kode, { ...base, inovasi: base.inovasi.map((i) => ({ ...i, ...change })) });
          expect(text).not.toMatch(/\{\{|undefined|null|NaN| ;|\.\.\.\.|;;/);
          expect(text).toContain('Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.');
          for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(78);
        }
    },
  );

  it.each(INOVASI_KINDS)('%s speaks for a Gubernur and a Wali Kota, and an acting head only signs', (kode) => {
    for (const [jenis, jabatanKepala, nama] of [
      ['PROVINSI', 'Gubernur', 'Kalimantan Utara'],
      ['KOTA', 'Wali Kota', 'Palopo'],
    ] as const) {
      const base = bahanOf(2);
      const text = textOf(kode, {
        ...base,
        daerah: { jenis, jabatanKepala, nama, provinsi: jenis === 'KOTA' ? 'Sulawesi Selatan' : '', ibuKota: 'Kota' },
        pejabat: { jabatan: jabatanKepala, nama: 'Budi Santoso', sebutan: 'Plt.' },
      });
      expect(text).not.toMatch(/BUPATI|Bupati(?! Luwu Timur Nomor)/);
      const acting = flat(text).match(/Plt\. [A-Z ]+,/g) ?? [];
      expect(new Set(acting)).toEqual(new Set([`Plt. ${jabatanKepala.toUpperCase()} ${nama.toUpperCase()},`]));
    }
  });

  it.each(INOVASI_KINDS)('%s names its annex as a part of the decree wherever it has one', (kode) => {
    for (const n of [1, 2]) {
      const naskah = compose(kode, bahanOf(n));
      const diktum = naskah.body.flatMap((b) => (b.type === 'diktum' ? [b.text] : [])).join(' ');
      expect(diktum.includes('bagian yang tidak terpisahkan')).toBe(naskah.lampiran.length > 0);
      expect(naskah.kind).toBe(kode);
    }
  });

  it.each(INOVASI_KINDS)('%s keeps hostile texts as text', (kode) => {
    const nasty = '<b>&"\'{{alasan}} $& \u202e';
    const base = bahanOf(2, { alasan: nasty });
    const naskah = compose(kode, {
      ...base,
      inovasi: base.inovasi.map((i) => ({ ...i, nama: nasty, kepanjangan: nasty, pembelajaran: nasty })),
    });
    expect(renderHtml(naskah)).not.toContain('<b>&');
    expect(renderHtml(naskah)).not.toContain('\u202e');
    expect(flat(renderText(naskah))).not.toContain('undefined');
  });

  it('has clauses in tab Format Naskah, each name once', () => {
    for (const { kode, klausul } of JENIS_KEPUTUSAN) {
      expect(SEMUA_KLAUSUL[kode]).toBe(klausul);
      expect(new Set(klausul.map((k) => k.kunci)).size).toBe(klausul.length);
    }
  });

  it('is found by the states of the entries; no state fits two kinds that exclude each other', () => {
    expect(jenisUntuk(['LAYAK', 'PROSES_PENETAPAN']).map((j) => j.kode)).toEqual(['KEPUTUSAN']);
    expect(jenisUntuk(['UJI_COBA', 'LAYAK'])).toEqual([]);
    for (const { code } of TAHAPAN) {
      const kinds = jenisUntuk([code]).map((j) => j.kode);
      expect(kinds.includes('KEPUTUSAN') && kinds.length > 1).toBe(false);
    }
  });
});

describe('what a kind needs', () => {
  it('names what is missing, all at once', () => {
    const { lama: _, alasan: __, sampai: ___, ...tanpa } = bahanOf(1);
    expect(problemsOf('KEPUTUSAN_PERPANJANGAN', tanpa)).toEqual(['alasan', 'sampai', 'lama']);
    expect(problemsOf('KEPUTUSAN_PERUBAHAN', { ...tanpa, inovasi: inovasiContoh(1) })).toEqual([
      'skNo',
      'skTgl',
      'alasan',
      'perubahan',
      'lama',
    ]);
    expect(problemsOf('KEPUTUSAN_PENGHENTIAN', { ...tanpa, inovasi: inovasiContoh(1) })).toEqual([
      'skNo',
      'skTgl',
      'laporanNo',
      'laporanTgl',
      'pembelajaran',
    ]);
    expect(problemsOf('KEPUTUSAN_TIM', bahanContoh(1, { inovasi: [] }))).toEqual(['tim']);
  });

  it('does not extend a trial to a day before it ends', () => {
    expect(problemsOf('KEPUTUSAN_PERPANJANGAN', bahanOf(2, { sampai: tgl('2027-01-31') }))).toEqual(['sampai']);
  });

  it('counts amendments and cites the last one', () => {
    const base = bahanOf(1);
    const lama = base.lama as NonNullable<BahanKeputusan['lama']>;
    const perubahan = [
      { nomor: '188/400/2026', tanggal: tgl('2026-09-01') },
      { nomor: '188/450/2026', tanggal: tgl('2026-11-02') },
    ];
    const once = flat(textOf('KEPUTUSAN_PERUBAHAN', { ...base, lama: { ...lama, perubahan: perubahan.slice(0, 1) } }));
    const twice = flat(textOf('KEPUTUSAN_PERUBAHAN', { ...base, lama: { ...lama, perubahan } }));
    expect(once).toContain('PERUBAHAN KEDUA ATAS KEPUTUSAN BUPATI LUWU TIMUR NOMOR 188.4.45/312/VII/2026');
    expect(once).toContain('sebagaimana telah diubah dengan Keputusan Bupati Luwu Timur Nomor 188/400/2026');
    expect(twice).toContain('sebagaimana telah beberapa kali diubah terakhir dengan Keputusan');
    expect(twice).toContain('Nomor 188/450/2026 tanggal 2 November 2026');
  });

  it('rests application on the regulation, on a general one, or says that it is still to come', () => {
    const base = bahanOf(1);
    const tanpa = { ...base, inovasi: base.inovasi.map((i) => ({ ...i, peraturan: '' })) };
    expect(flat(textOf('KEPUTUSAN_PENERAPAN', base))).toContain('Peraturan Bupati Luwu Timur Nomor 5 Tahun 2027');
    expect(flat(textOf('KEPUTUSAN_PENERAPAN', tanpa))).toContain('sambil menunggu berlakunya peraturan');
    expect(flat(textOf('KEPUTUSAN_PENERAPAN', { ...tanpa, penerapanDenganKeputusan: true }))).toContain(
      'ditetapkan setiap tahun dengan Keputusan Bupati',
    );
  });

  it('prints no NIP under a Keputusan, and ttd. and rank only in a certified copy', () => {
    const pengesah = { jabatan: 'Kepala Biro Hukum', nama: 'X', pangkat: 'Pembina', nip: '1979' };
    for (const kode of INOVASI_KINDS) expect(textOf(kode, bahanOf(2))).not.toMatch(/NIP|ttd\./);
    const salinan = textOf(
      'KEPUTUSAN',
      bahanOf(2, { nomor: '1', tanggal: tgl('2026-07-20'), salinan: { bentuk: 'SALINAN', pengesah } }),
    );
    expect(salinan).toMatch(/^ +SALINAN\n/);
    expect(salinan.match(/ttd\./g)).toHaveLength(2);
    expect(salinan).toContain('KEPALA BIRO HUKUM,');
    expect(salinan).not.toContain('RANCANGAN');
  });
});
