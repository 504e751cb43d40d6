import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BahanInovasi, BahanKeputusan } from '../../../src/domain/naskah/bahan-keputusan.ts';
import { composeKeputusan } from '../../../src/domain/naskah/compose-keputusan.ts';
import { KLAUSUL_KEPUTUSAN, type Klausul } from '../../../src/domain/naskah/klausul.ts';
import type { Naskah } from '../../../src/domain/naskah/naskah.ts';
import { renderHtml } from '../../../src/domain/naskah/render-html.ts';
import { renderText } from '../../../src/domain/naskah/render-text.ts';
import { bahanContoh, inovasiContoh, tgl } from './bahan.ts';
import { expectGolden } from './expect-golden.ts';

const compose = (bahan: BahanKeputusan, klausul?: readonly Klausul[]): Naskah => {
  const result = composeKeputusan(bahan, klausul);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const flat = (text: string): string => text.replace(/\s+/g, ' ');

const textOf = (bahan: BahanKeputusan, klausul?: readonly Klausul[]): string =>
  flat(renderText(compose(bahan, klausul)));

const labelsOf = (bahan: BahanKeputusan): readonly string[] =>
  compose(bahan).body.flatMap((b) => (b.type === 'diktum' ? [b.label] : []));

const problemsOf = (bahan: BahanKeputusan, klausul?: readonly Klausul[]) => {
  const result = composeKeputusan(bahan, klausul);
  return result.ok ? [] : result.problems;
};

const withInovasi = (n: number, change: (i: BahanInovasi, index: number) => Partial<BahanInovasi>): BahanKeputusan =>
  bahanContoh(n, { inovasi: inovasiContoh(n).map((i, index) => ({ ...i, ...change(i, index) })) });

describe('golden texts', () => {
  it('one innovation, a draft', () => {
    expectGolden('keputusan-1', renderText(compose(bahanContoh(1))));
  });

  it('two innovations, two berita acara, no budget, numbered, signed by an acting head', () => {
    const bahan: BahanKeputusan = {
      ...withInovasi(2, (_, i) => ({
        anggaran: null,
        sumberDana: '',
        ...(i === 1 ? { baNo: '000.9/021/BA/Bapperida/2026', baTgl: tgl('2026-06-02') } : {}),
      })),
      nomor: '188.4.45/312/VII/2026',
      tanggal: tgl('2026-07-20'),
      pejabat: { jabatan: 'Bupati', nama: 'Siti Nurhayati Malik', sebutan: 'Plt.', jabatanDefinitif: 'Wakil Bupati' },
    };
    expectGolden('keputusan-2', renderText(compose(bahan)));
  });

  it('twelve innovations, one berita acara', () => {
    expectGolden('keputusan-12', renderText(compose(bahanContoh(12))));
  });

  it('keeps to 78 columns', () => {
    for (const n of [1, 12])
      for (const line of renderText(compose(bahanContoh(n))).split('\n'))
        expect(line.length, line).toBeLessThanOrEqual(78);
  });
});

describe('wordings', () => {
  it('names the one innovation, its office, place and period', () => {
    const text = textOf(bahanContoh(1));
    expect(text).toContain(
      'usulan inovasi SIMPUL SEHAT (Sistem Penjemputan Layanan Kesehatan Ibu Hamil Terpadu) dari Dinas',
    );
    expect(text).toContain('Menunjuk Dinas Kesehatan Kabupaten Luwu Timur sebagai Perangkat Daerah pelaksana');
    expect(text).toContain('selama 6 (enam) bulan.');
    expect(text).toContain('huruf a, huruf b, dan huruf c, perlu menetapkan');
  });

  it('points at the Lampiran when there are many', () => {
    const text = textOf(bahanContoh(12));
    expect(text).toContain(
      'usulan inovasi daerah sebagaimana tercantum dalam Lampiran Keputusan Bupati ini telah dievaluasi',
    );
    expect(text).toContain('Menunjuk Perangkat Daerah sebagaimana tercantum dalam kolom 6 Lampiran');
    expect(text).toContain('sebagaimana tercantum dalam kolom 7 Lampiran Keputusan Bupati ini.');
    const headings = compose(bahanContoh(2)).lampiran[0]?.blocks.flatMap((b) => (b.type === 'table' ? b.columns : []));
    expect(headings?.[5]?.heading).toBe('Perangkat Daerah Pelaksana');
    expect(headings?.[6]?.heading).toBe('Lokasi dan Waktu Uji Coba');
    expect(headings).toHaveLength(8);
  });

  it('names the office when many innovations share it', () => {
    const text = textOf(withInovasi(3, () => ({ pdPelaksana: 'Dinas Kesehatan' })));
    expect(text).toContain('KEDUA : Menunjuk Dinas Kesehatan sebagai Perangkat Daerah pelaksana');
    expect(text).not.toContain('kolom 6');
  });

  it('lists several berita acara by date, each once, and names none in Menimbang', () => {
    const naskah = compose(
      withInovasi(3, (_, i) =>
        i === 0 ? { baNo: 'BA-2', baTgl: tgl('2026-06-20') } : { baNo: 'BA-1', baTgl: tgl('2026-06-01') },
      ),
    );
    const part = (role: string) =>
      naskah.body.flatMap((b) => (b.type === 'konsideran' && b.role === role ? b.items : []));
    expect(part('MENIMBANG').join(' ')).not.toContain('BA-');
    expect(part('MEMPERHATIKAN').slice(0, 2)).toEqual([
      'Berita Acara Evaluasi Usulan Inovasi Daerah Nomor BA-1 tanggal 1 Juni 2026;',
      'Berita Acara Evaluasi Usulan Inovasi Daerah Nomor BA-2 tanggal 20 Juni 2026;',
    ]);
  });

  it('drops the dictum on costs without a budget and renumbers', () => {
    const tanpa = withInovasi(2, () => ({ anggaran: null }));
    expect(labelsOf(bahanContoh(2)).at(-1)).toBe('KEDELAPAN');
    expect(labelsOf(tanpa).at(-1)).toBe('KETUJUH');
    expect(textOf(tanpa)).not.toContain('Biaya yang timbul');
    expect(textOf(tanpa)).toContain('KETUJUH : Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.');
    expect(textOf(withInovasi(1, () => ({ anggaran: 0 })))).not.toContain('Biaya yang timbul');
  });

  it('does not number a single legal basis or document', () => {
    const naskah = compose({ ...withInovasi(1, () => ({ pengantarLabel: '' })), dasarHukum: ['Undang-Undang Satu.'] });
    const marks = naskah.body.flatMap((b) => (b.type === 'konsideran' ? [[b.role, b.numbering]] : []));
    expect(marks).toEqual([
      ['MENIMBANG', 'huruf'],
      ['MENGINGAT', 'tanpa'],
      ['MEMPERHATIKAN', 'tanpa'],
      ['MENETAPKAN', 'tanpa'],
    ]);
  });

  it('speaks for a Gubernur without a second line', () => {
    const base = bahanContoh(1);
    const text = textOf({
      ...base,
      daerah: {
        jenis: 'PROVINSI',
        nama: 'Kalimantan Utara',
        provinsi: '',
        jabatanKepala: 'Gubernur',
        ibuKota: 'Tanjung Selor',
      },
      pejabat: { jabatan: 'Gubernur', nama: 'Budi Santoso', sebutan: 'Pj.' },
    });
    expect(text).toMatch(/^ ?GUBERNUR KALIMANTAN UTARA RANCANGAN KEPUTUSAN GUBERNUR KALIMANTAN UTARA NOMOR \.\.\. /);
    expect(text).toContain('INOVASI DAERAH PROVINSI KALIMANTAN UTARA TAHUN 2026');
    expect(text).toContain('Pj. GUBERNUR KALIMANTAN UTARA, BUDI SANTOSO');
    expect(text).toContain('Keputusan Gubernur ini mulai berlaku');
  });

  it('speaks for a Wali Kota as the region spells it', () => {
    const base = bahanContoh(1);
    const daerah = { ...base.daerah, jenis: 'KOTA', nama: 'Palopo', ibuKota: 'Palopo' } as const;
    for (const jabatanKepala of ['Wali Kota', 'Walikota']) {
      const text = textOf({
        ...base,
        daerah: { ...daerah, jabatanKepala },
        pejabat: { ...base.pejabat, jabatan: jabatanKepala },
      });
      expect(text).toContain(`${jabatanKepala.toUpperCase()} PALOPO PROVINSI SULAWESI SELATAN`);
      expect(text).toContain('Pemerintah Kota Palopo mengembangkan');
      expect(text).toContain('INOVASI DAERAH KOTA PALOPO TAHUN 2026');
    }
  });

  it('shows Plt. in the signature blocks only', () => {
    const naskah = compose({
      ...bahanContoh(2),
      pejabat: { jabatan: 'BUPATI', nama: 'Siti Nurhayati', sebutan: 'Plt.' },
    });
    const blocks = [...naskah.body, ...naskah.lampiran.flatMap((l) => l.blocks)];
    expect(blocks.flatMap((b) => (b.type === 'tandaTangan' ? b.jabatan : []))).toEqual([
      'Plt. BUPATI LUWU TIMUR,',
      'Plt. BUPATI LUWU TIMUR,',
    ]);
    expect(JSON.stringify(naskah).match(/Plt\./g)).toHaveLength(2);
  });

  it('follows the settings on marks, kop, date and tembusan', () => {
    const base = bahanContoh(1);
    const text = textOf({
      ...base,
      pengaturan: {
        ...base.pengaturan,
        tandaRancangan: '',
        barisProvinsi: false,
        tanggalDiLampiran: false,
        tembusan: [],
        denganRahmat: true,
      },
    });
    for (const absent of ['RANCANGAN', 'PROVINSI SULAWESI', 'TANGGAL', 'Tembusan']) expect(text).not.toContain(absent);
    expect(text).toContain('DENGAN RAHMAT TUHAN YANG MAHA ESA BUPATI LUWU TIMUR,');
    expect(textOf({ ...base, nomor: '12 TAHUN 2026' })).not.toContain('RANCANGAN');
    expect(textOf({ ...base, nomor: '  ' })).toContain('NOMOR ...');
  });
});

describe('what is missing', () => {
  it('comes back all at once', () => {
    const base = withInovasi(2, (_, i) =>
      i === 0
        ? { lokasi: ' ', baNo: '\u0000', pengantarTgl: '' as const, sumberDana: '' }
        : { mulai: tgl('2026-08-02'), selesai: tgl('2026-08-01'), anggaran: -5 },
    );
    const found = problemsOf({ ...base, pejabat: { ...base.pejabat, nama: '' }, dasarHukum: ['UU', ''], tahun: 0 });
    expect(found.map((p) => [p.kode, p.id ?? '', p.kunci])).toEqual([
      ['NILAI_KURANG', '', 'pejabat.nama'],
      ['NILAI_TIDAK_SAH', '', 'tahun'],
      ['NILAI_KURANG', '', 'dasarHukum.2'],
      ['NILAI_KURANG', '7324-2026-0001', 'lokasi'],
      ['NILAI_KURANG', '7324-2026-0001', 'baNo'],
      ['NILAI_KURANG', '7324-2026-0001', 'sumberDana'],
      ['NILAI_KURANG', '7324-2026-0001', 'pengantarTgl'],
      ['NILAI_TIDAK_SAH', '7324-2026-0002', 'selesai'],
      ['NILAI_TIDAK_SAH', '7324-2026-0002', 'anggaran'],
    ]);
    for (const p of found) expect(p.label).not.toBe('');
  });

  it('includes a decree about nothing, and wording that lacks a part', () => {
    expect(problemsOf({ ...bahanContoh(1), inovasi: [] }).map((p) => p.kunci)).toEqual(['inovasi']);
    const klausul = KLAUSUL_KEPUTUSAN.filter((k) => k.bagian !== 'DIKTUM');
    expect(problemsOf(bahanContoh(1), klausul).map((p) => p.kunci)).toEqual(['klausul.DIKTUM']);
  });

  it('names placeholders that nobody knows, or that fit only one innovation', () => {
    const diktum = (teks: string): readonly Klausul[] => [
      ...KLAUSUL_KEPUTUSAN,
      { kunci: 'TAMBAHAN', bagian: 'DIKTUM', syarat: [], teks },
    ];
    expect(
      problemsOf(bahanContoh(1), diktum('Kepada {{ Pemenang }} dan {{lokasi')).map((p) => [p.kode, p.kunci]),
    ).toEqual([
      ['ISIAN_TIDAK_DIKENAL', 'Pemenang'],
      ['ISIAN_TIDAK_DIKENAL', '{{'],
    ]);
    expect(problemsOf(bahanContoh(1), diktum('Di {{lokasi}}.'))).toEqual([]);
    expect(problemsOf(bahanContoh(2), diktum('Di {{lokasi}}.')).map((p) => p.kunci)).toEqual(['lokasi']);
  });
});

describe('values are text and nothing else', () => {
  const nasty = 'A{{kepala}}$&$1{{x}}<b>&amp;\u202Egnp.exe\u0007\ud800\ufffe\nB"\'';

  it('are never read as placeholders, patterns or markup', () => {
    const naskah = compose(withInovasi(1, () => ({ nama: nasty, kepanjangan: '' })));
    const shown = `A{{kepala}}$&$1{{x}}<b>&amp;gnp.exe B"'`;
    expect(flat(renderText(naskah))).toContain(shown);
    const html = renderHtml(naskah);
    expect(html).toContain('A{{kepala}}$&amp;$1{{x}}&lt;b&gt;&amp;amp;gnp.exe B&quot;&#39;');
    expect(html).not.toContain('<b>');
    expect(html).not.toMatch(/\p{Cs}|\p{Bidi_Control}/u);
  });

  it('cannot leave the style sheet through a font name', () => {
    const base = bahanContoh(1);
    const html = renderHtml(compose({ ...base, pengaturan: { ...base.pengaturan, font: "X';}</style><script>" } }));
    expect(html).not.toContain('<script');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });

  it('add no list item to a tabulated dictum', () => {
    const base = bahanContoh(1);
    const naskah = compose({ ...base, pengaturan: { ...base.pengaturan, namaPdLitbang: 'Badan\nLitbang' } });
    const tugas = naskah.body.find((b) => b.type === 'diktum' && b.items.length > 0);
    expect(tugas?.type === 'diktum' ? tugas.items.length : 0).toBe(5);
  });
});

describe('always', () => {
  const words = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 -]{0,30}[A-Za-z0-9]$/).map((s) => s.replace(/\s+/g, ' '));

  it('leaves no placeholder and names every innovation and every office', () => {
    const many = fc.array(fc.record({ nama: words, pdPelaksana: words, anggaran: fc.option(fc.nat()) }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(many, (rows) => {
        const bahan = withInovasi(rows.length, (_, i) => ({ ...rows[i], kepanjangan: '', sumberDana: 'APBD' }));
        const naskah = compose(bahan);
        const all = JSON.stringify(naskah);
        expect(all).not.toMatch(/\{\{|undefined|—/);
        const table = naskah.lampiran[0]?.blocks.flatMap((b) => (b.type === 'table' ? b.rows : [])) ?? [];
        expect(table.map((row) => [row[1]?.[0], row[5]?.[0]])).toEqual(rows.map((r) => [r.nama, r.pdPelaksana]));
        expect(labelsOf(bahan)).toEqual(rows.some((r) => (r.anggaran ?? 0) > 0) ? EIGHT : EIGHT.slice(0, 7));
      }),
    );
  });
});

const EIGHT = ['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA', 'KEENAM', 'KETUJUH', 'KEDELAPAN'];

describe('budget years and letters without number', () => {
  it('names the recorded budget years, else those in which trials begin, each once', () => {
    const years = ['2027', '', '2027', '2030'];
    const bahan = withInovasi(4, (_, i) => ({
      anggaran: i === 3 ? null : 1_000_000,
      sumberDana: i === 3 ? '' : 'APBD',
      tahunAnggaran: years[i] ?? '',
    }));
    expect(textOf(bahan)).toMatch(/Tahun Anggaran 2026 dan 2027 dan\/atau sumber lain/);
    expect(textOf(bahan)).not.toContain('2030');
    expect(textOf(withInovasi(1, () => ({ tahunAnggaran: '2027' })))).toContain('Tahun Anggaran 2027 dan/atau');
    expect(textOf(withInovasi(1, () => ({ tahunAnggaran: '', mulai: tgl('2026-12-01') })))).toContain(
      'Tahun Anggaran 2026 dan/atau',
    );
  });

  it.each(['tanpa nomor', ' Tanpa  Nomor '])('says of a letter "%s" its date only', (pengantarNo) => {
    const text = textOf(withInovasi(1, () => ({ pengantarLabel: 'Lembar pengesahan', pengantarNo })));
    expect(text).toContain('Lembar pengesahan tanggal 4 Mei 2026');
    expect(text).not.toMatch(/tanpa\s+nomor/i);
  });
});
