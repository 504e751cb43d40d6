import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeKeputusan } from '../../src/domain/naskah/compose-keputusan.ts';
import { DASAR_HUKUM_BAWAAN } from '../../src/domain/naskah/dasar-hukum-bawaan.ts';
import type { Block } from '../../src/domain/naskah/naskah.ts';
import { markOf } from '../../src/domain/naskah/penomoran.ts';
import { KEPASTIAN_ATURAN, type KonteksNaskah } from '../../src/domain/periksa-naskah/aturan-naskah.ts';
import {
  keputusan,
  mengingat,
  PP_INOVASI,
  peraturan,
  UU_PEMDA,
} from '../../src/domain/periksa-naskah/contoh-naskah.ts';
import { peraturanDikenal, TIDAK_BERLAKU } from '../../src/domain/periksa-naskah/peraturan-dikenal.ts';
import { type HasilPeriksa, periksaNaskah } from '../../src/domain/periksa-naskah/periksa-naskah.ts';
import { ATURAN_NASKAH } from '../../src/domain/periksa-naskah/semua-aturan.ts';
import { bahanContoh } from './naskah/bahan.ts';

const KONTEKS: KonteksNaskah = {
  jabatanKepala: 'Bupati',
  denganRahmat: false,
  tandaKonsep: 'RANCANGAN',
  judulTembusan: 'Tembusan:',
  dikenal: peraturanDikenal([]),
  tidakBerlaku: TIDAK_BERLAKU,
};

const periksa = (teks: string, over: Partial<KonteksNaskah> = {}): HasilPeriksa =>
  periksaNaskah(teks, { ...KONTEKS, ...over });
const kode = (teks: string, over: Partial<KonteksNaskah> = {}): string[] => [
  ...new Set(periksa(teks, over).butir.map((b) => b.kode)),
];
const golden = (name: string): string => readFileSync(new URL(`./naskah/golden/${name}.txt`, import.meta.url), 'utf8');

describe('the rules', () => {
  test('given the list then it has at least forty rules, numbered in order, each with a sentence and advice', () => {
    expect(ATURAN_NASKAH.length).toBeGreaterThanOrEqual(40);
    expect(ATURAN_NASKAH.map((a) => a.kode)).toEqual(ATURAN_NASKAH.map((_, i) => `N${String(i + 1).padStart(2, '0')}`));
    for (const a of ATURAN_NASKAH) {
      expect(a.penjelasan, a.kode).toMatch(/^\S.{15,}\.$/su);
      expect(a.saran, a.kode).toMatch(/^[A-Z].{8,}[.…:;]"?\.?$/su);
      expect(KEPASTIAN_ATURAN.map((k) => k.code)).toContain(a.kepastian);
    }
  });

  test('given what is known from memory only then it is never called an error', () => {
    expect(ATURAN_NASKAH.filter((a) => a.kepastian === 'INGATAN' && a.tingkat === 'WAJIB').map((a) => a.kode)).toEqual(
      [],
    );
    const ingatan = DASAR_HUKUM_BAWAAN.find((d) => d.kunci === 'PP_12_2017')?.teks ?? '';
    const [found] = periksa(mengingat(ingatan.replace('Nomor 73', 'Nomor 37'))).butir;
    expect(found).toMatchObject({ kode: 'N04', tingkat: 'CEK', kepastian: 'INGATAN' });
  });

  test.each(ATURAN_NASKAH.map((a) => [a.kode, a] as const))(
    'given the examples of %s then only the bad one is found, by this rule alone',
    (_, a) => {
      expect(periksa(a.baik, a.konteks).butir).toEqual([]);
      expect(kode(a.buruk, a.konteks)).toEqual([a.kode]);
      for (const b of periksa(a.buruk, a.konteks).butir) {
        expect(b.penjelasan + b.saran).not.toMatch(/\{\w+\}|undefined/);
        expect(b.baris).toBeGreaterThan(0);
        expect(b.kutipan).not.toBe('');
        expect(a.buruk.split('\n')[b.baris - 1]).toBeDefined();
      }
    },
  );
});

describe('the documents that the register composes', () => {
  const FOLDER = new URL('./naskah/golden/', import.meta.url);
  const NAMA = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));

  test.each(NAMA.filter((name) => /^(?:salinan-|petikan-)?keputusan/.test(name)))(
    'given the decree %s then nothing is found',
    (name) => {
      const { jenis, butir } = periksa(readFileSync(new URL(name, FOLDER), 'utf8'));
      expect(jenis).toBe('KEPUTUSAN');
      expect(butir).toEqual([]);
    },
  );

  // What somebody typed as its target stands in a Pasal as it is: its numbers are for the drafter to spell.
  test.each(NAMA.filter((name) => !/keputusan/.test(name)))(
    'given %s then only numbers that people typed are found',
    (name) => {
      const found = periksa(readFileSync(new URL(name, FOLDER), 'utf8')).butir;
      expect(found.filter((b) => b.kode !== 'N48')).toEqual([]);
    },
  );
});

/** How the parts of a document come out of a word processor: one paragraph a line, and what stands between its cells. */
type Tempelan = { readonly sela: string; readonly tanda: boolean; readonly kosong: boolean };

const baris = (b: Block, t: Tempelan): readonly string[] => {
  const butir = (mark: string, teks: string): string => (t.tanda && mark !== '' ? `${mark}${t.sela}${teks}` : teks);
  switch (b.type) {
    case 'kop':
    case 'title':
      return b.lines;
    case 'draftMark':
    case 'centered':
    case 'heading':
    case 'paragraph':
      return [b.text];
    case 'konsideran':
      return b.items.map(
        (item, i) => `${i === 0 ? `${b.label}${t.sela}:${t.sela}` : ''}${butir(markOf(b.numbering, i), item)}`,
      );
    case 'diktum':
      return [`${b.label}${t.sela}:${t.sela}${b.text}`, ...b.items.map((item, i) => butir(markOf('huruf', i), item))];
    case 'tandaTangan':
      return [...b.opening, ...b.jabatan, b.nama];
    case 'tembusan':
      return [b.caption, ...b.items.map((item, i) => butir(markOf('angka', i), item))];
    case 'table':
      return b.rows.flatMap((cells) => cells.flat());
    default:
      return [];
  }
};

const tempelan = (jumlah: number, t: Tempelan): string => {
  const made = composeKeputusan(bahanContoh(jumlah));
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const { body, lampiran } = made.value;
  const all = [
    ...body.flatMap((b) => baris(b, t)),
    ...lampiran.flatMap((l) => [...l.header, ...l.title, ...l.blocks.flatMap((b) => baris(b, t))]),
  ];
  return all.join(t.kosong ? '\n\n' : '\n');
};

describe('the same decree out of a word processor', () => {
  const BENTUK: readonly (readonly [string, Tempelan])[] = [
    ['tabs between the cells', { sela: '\t', tanda: true, kosong: false }],
    ['every cell on a line of its own', { sela: '\n', tanda: true, kosong: false }],
    ['every cell on a line of its own and blank lines between', { sela: '\n\n', tanda: true, kosong: true }],
    ['letters and numbers lost', { sela: '\t', tanda: false, kosong: false }],
    ['letters and numbers lost, cells on lines of their own', { sela: '\n', tanda: false, kosong: true }],
    ['no-break spaces between the cells', { sela: '\u00a0', tanda: true, kosong: false }],
  ];
  test.each(BENTUK)('given %s then nothing is found', (_, t) => {
    for (const n of [1, 2, 12]) {
      expect(periksa(tempelan(n, t)).butir).toEqual([]);
      expect(periksa(tempelan(n, t)).jenis).toBe('KEPUTUSAN');
    }
  });

  test.each(BENTUK)(
    'given %s then an act with a wrong number and a colon that is missing are found all the same',
    (_, t) => {
      const teks = tempelan(2, t).replaceAll('Nomor 38 Tahun', 'Nomor 58 Tahun').replace('MEMUTUSKAN:', 'MEMUTUSKAN');
      expect(kode(teks)).toEqual(['N01', 'N28']);
    },
  );

  test('given curly quotes, double spaces and page numbers then they are no findings', () => {
    const teks = tempelan(2, { sela: '\t', tanda: true, kosong: false });
    expect(periksa(teks.replaceAll(' ', '  ').replaceAll('\n', '\r\n').replace('KEDUA', '- 2 -\nKEDUA')).butir).toEqual(
      [],
    );
  });
});

describe('the kind of a document', () => {
  test.each([
    ['KEPUTUSAN', keputusan()],
    ['KEPUTUSAN', 'Keputusan Bupati Poso\nNomor 1/2026\ntentang\nTim'],
    ['KEPUTUSAN', 'KESATU : Membentuk tim.'],
    ['PERATURAN', peraturan()],
    ['PERATURAN', 'RANCANGAN\nPERATURAN WALI KOTA MANADO\nNOMOR ... TAHUN ...'],
    ['PERATURAN', 'PERATURAN GUBERNUR JAMBI\nNOMOR 4 TAHUN 2026'],
    ['PERDA', 'PERATURAN DAERAH KABUPATEN POSO\nNOMOR 4 TAHUN 2026'],
    ['BERITA_ACARA', 'BERITA ACARA EVALUASI USULAN INOVASI DAERAH\nNOMOR 4'],
    [
      'SURAT',
      'Malili, 5 Juni 2026\nNomor : 400/1\nSifat : Biasa\nLampiran : -\nHal : Laporan\nKeputusan Bupati Nomor 4 sudah terbit.',
    ],
    ['LAIN', 'Catatan rapat.'],
    ['LAIN', 'Sesuai dengan\nKeputusan Bupati Nomor 4 rapat diadakan.'],
    ['LAIN', ''],
  ])('given a text of kind %s then it is recognised', (jenis, teks) => {
    expect(periksa(teks).jenis).toBe(jenis);
  });

  test('given the kind then it is not guessed', () => {
    expect(periksaNaskah(keputusan(), { ...KONTEKS, jenis: 'SURAT' }).jenis).toBe('SURAT');
  });
});

describe('what is no finding', () => {
  test.each([
    [
      'an amendment newer than the one that is kept',
      mengingat(
        `${UU_PEMDA.slice(0, UU_PEMDA.indexOf('terakhir dengan'))}terakhir dengan Undang-Undang Nomor 6 Tahun 2028 tentang Perubahan Kelima atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2028 Nomor 4, Tambahan Lembaran Negara Republik Indonesia Nomor 7100)`,
      ),
    ],
    [
      'a revoked act in a text that revokes',
      'Peraturan Menteri Dalam Negeri Nomor 54 Tahun 2009 dicabut dan dinyatakan tidak berlaku.',
    ],
    [
      'a title that goes on in the sentence',
      'Sesuai dengan Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah perlu diadakan uji coba.',
    ],
    [
      'a law that founded the region, put first',
      mengingat(
        'Undang-Undang Nomor 97 Tahun 2024 tentang Kabupaten Cianjur (Lembaran Negara Republik Indonesia Tahun 2024 Nomor 283, Tambahan Lembaran Negara Republik Indonesia Nomor 7034)',
        UU_PEMDA,
      ),
    ],
    [
      'closing with a range of letters',
      'Menimbang : a. bahwa satu;\nb. bahwa dua;\nc. bahwa tiga;\nd. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a sampai dengan huruf c, perlu menetapkan Keputusan;',
    ],
    [
      'numbers of an act, a Pasal and a date',
      keputusan({
        isi: ['KESATU : Menetapkan Pasal 5 ayat (2) huruf b pada kolom 6 tanggal 3 Mei 2026 Tahun Anggaran 2026.'],
      }),
    ],
    ['decimals and numbers of letters', 'Nilai 2,5 (dua koma lima) menurut surat Nomor 12/4 (dua).'],
    [
      'a percentage with its words',
      keputusan({ isi: ['KESATU : Menetapkan target 10% (sepuluh persen) dan 15 (lima belas) persen.'] }),
    ],
    [
      'an initial in a name',
      keputusan({
        penutup: ['Ditetapkan di Malili', 'pada tanggal 20 Mei 2026', 'BUPATI LUWU TIMUR,', 'M. IRWAN S. ALI'],
      }),
    ],
    [
      'rank and number under a name on behalf of',
      keputusan({
        penutup: [
          'Ditetapkan di Malili',
          'pada tanggal 20 Mei 2026',
          'a.n. BUPATI LUWU TIMUR',
          'SEKRETARIS DAERAH,',
          'ANI, S.H.',
          'NIP 198001012005012001',
        ],
      }),
    ],
    [
      'an acting head',
      keputusan({
        penutup: [
          'Ditetapkan di Malili',
          'pada tanggal 20 Mei 2026',
          'Plt. BUPATI LUWU TIMUR,',
          'WAKIL BUPATI,',
          'ANI',
        ],
      }),
    ],
    [
      'sentences as items of a list',
      'Pasal 4\nTim terdiri atas:\n1. Satu orang ketua.\n2. Satu orang sekretaris.\n3. Anggota.',
    ],
    [
      'a list inside a list',
      'KESATU : Tim mempunyai tugas:\na. menyusun:\n1. rencana; dan\n2. jadwal; dan\nb. melapor.',
    ],
    [
      'two lists of one kind in one article',
      'Pasal 4\n(1) Tim terdiri atas:\na. ketua; dan\nb. anggota.\n(2) Tim bertemu:\na. tiap bulan; dan\nb. bila perlu.',
    ],
    [
      'a Pasal that an amendment put in',
      peraturan({ isi: ['Pasal 1', 'Satu.', 'Pasal 1A', 'Satu a.', 'Pasal 2', 'Dua.'] }),
    ],
    [
      'the consent of the council in a Perda',
      'PERATURAN DAERAH KABUPATEN POSO\nNOMOR 4 TAHUN 2026\nTENTANG\nINOVASI DAERAH\nDENGAN RAHMAT TUHAN YANG MAHA ESA\nBUPATI POSO,\n' +
        mengingat(PP_INOVASI) +
        '\nDengan Persetujuan Bersama\nDEWAN PERWAKILAN RAKYAT DAERAH KABUPATEN POSO\ndan\nBUPATI POSO\nMEMUTUSKAN:\nMenetapkan : PERATURAN DAERAH TENTANG INOVASI DAERAH.',
    ],
    [
      'a draft without a number',
      peraturan({
        kepala: ['RANCANGAN', 'PERATURAN BUPATI LUWU TIMUR', 'NOMOR ... TAHUN 2026', 'TENTANG'],
        penutup: ['memerintahkan pengundangan', 'Ditetapkan di Malili', 'pada tanggal …', 'BUPATI LUWU TIMUR,', 'ANI'],
      }),
    ],
    ['a leader of dots before a page number', 'BAB I PENDAHULUAN .......... 4'],
    ['SK inside a number', 'Keputusan Nomor 188/SK-4/2026 dan SKPD.'],
    [
      'a law spelled with blanks and its gazette in short',
      mengingat(
        'Undang - Undang Republik Indonesia Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara (Lembaran Negara RI tahun 2014 Nomor: 6 Tambahan Lembaran Negara RI Nomor 5494)',
      ),
    ],
    [
      'a gazette misspelt beyond reading',
      mengingat(
        'Undang-Undang Nomor 6 Tahun 2014 tentang Desa (Lembaran Negera Rebublik Indonesia Tahun 2014 Nomor 7, Tmbahan Lembaran Negara Notnor 5495)',
      ),
    ],
    [
      'a law of the fifties in the other gazette',
      mengingat(
        'Undang-Undang Nomor 12 Tahun 1950 tentang Pemerintahan Daerah Kabupaten di Djawa Timur (Berita Negara Republik Indonesia Tahun 1950 Nomor 41)',
      ),
    ],
    [
      'the last amendment behind a stray semicolon',
      mengingat(UU_PEMDA.replace(') sebagaimana', '); sebagaimana'), PP_INOVASI),
    ],
    ['the last amendment with a misspelt word', mengingat(UU_PEMDA.replace('beberapa kali', 'beberaoa kali'))],
    [
      'the invocation behind the title',
      peraturan({ judul: ['PENERAPAN INOVASI DAERAH DENGAN RAHMAT TUHAN YANG MAHA ESA'] }),
    ],
    [
      'a page number between two parts',
      keputusan().replace('MEMUTUSKAN:', '1\nMEMUTUSKAN:').replace('KEDUA', '2\nKEDUA'),
    ],
    ['dots that touch the word', keputusan({ kepala: ['KEPUTUSAN BUPATI LUWU TIMUR', 'NOMOR....', 'TENTANG'] })],
    [
      'rank and number under the name of the head of an office',
      keputusan({
        penutup: [
          'Ditetapkan di Malili',
          'pada tanggal 20 Mei 2026',
          'KEPALA DINAS KESEHATAN,',
          'ANI, S.H.',
          'NIP 198001012005012001',
        ],
      }),
    ],
    ['mayors elsewhere', 'Peraturan Wali Kota Manado dan Walikota Palu.'],
  ])('given %s then nothing is found', (_, teks) => {
    expect(periksa(teks).butir).toEqual([]);
  });
});

describe('any text', () => {
  const PECAHAN = [
    ...ATURAN_NASKAH.flatMap((a) => [a.baik, a.buruk]).flatMap((t) => t.split('\n')),
    ...[
      'a.',
      '1.',
      'a)',
      '1)',
      '(a)',
      '(1)',
      ':',
      'KESATU',
      'Pasal 1',
      'BAB I',
      'LAMPIRAN',
      'Tembusan:',
      'TENTANG',
      'MEMUTUSKAN',
      'PENJELASAN',
      '{{',
      '$&',
      '(?:',
      '\\',
    ],
  ];

  test('given pieces of drafts in any order then the check answers with places inside the text', () => {
    const piece = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PECAHAN) },
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom('\n', ' ', '\t', '\r\n', ''), (parts, glue) => {
        const teks = parts.join(glue);
        const lines = teks.split(/\r\n?|[\n\v\f\u2028\u2029]/).length;
        const { butir } = periksa(teks);
        for (const b of butir) {
          expect(b.baris).toBeGreaterThanOrEqual(1);
          expect(b.baris).toBeLessThanOrEqual(lines);
          expect(b.kutipan.length).toBeLessThanOrEqual(120);
        }
        expect(periksa(teks).butir).toEqual(butir);
      }),
      { numRuns: 300 },
    );
  });

  /** Milliseconds of the processor: the clock on the wall tells of other work too. */
  const milidetik = (teks: string): number => {
    const start = process.cpuUsage();
    periksa(teks);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };

  test('given two hundred pages of decrees then the check takes less than a second', () => {
    const satu = golden('keputusan-12');
    const teks = satu.repeat(Math.ceil(600_000 / satu.length));
    milidetik(teks);
    expect(milidetik(teks)).toBeLessThan(1000);
  });

  test.each([
    'a',
    ' ',
    '.',
    '1',
    'Rp',
    'Rp1.',
    '(',
    'a. ',
    'SK ',
    '{{',
    '<<',
    '1.000',
    '1 (satu ',
    'Senin a a ',
    'apabila ',
    'KESATU : Lampiran\n',
    'a. b\n1. c\na) d\n',
    'Menimbang : a\n',
    'TENTANG\n',
    'UU 1/2020 ',
    'UU 1/2020 tentang UU atas ',
    'Lembaran Negara Tahun 2020 ',
    '1. x adalah y.\n',
    'Pasal 1\n',
    'dan / atau ',
    'yang selanjutnya ',
    'sebagaimana dimaksud dalam ',
    '\n',
  ])('given %j again and again then twice the text takes about twice the time', (piece) => {
    const [half, whole] = [
      piece.repeat(Math.ceil(100_000 / piece.length)),
      piece.repeat(Math.ceil(200_000 / piece.length)),
    ];
    milidetik(half);
    expect(milidetik(whole)).toBeLessThan(Math.max(1000, 5 * milidetik(half)));
  });
});
