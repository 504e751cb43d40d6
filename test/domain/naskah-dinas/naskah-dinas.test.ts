import { describe, expect, test } from 'vitest';
import { ALUR } from '../../../src/domain/alur/alur.ts';
import { renderHtml } from '../../../src/domain/naskah/render-html.ts';
import { renderText } from '../../../src/domain/naskah/render-text.ts';
import type { BahanDinas } from '../../../src/domain/naskah-dinas/bahan-dinas.ts';
import { giliran } from '../../../src/domain/naskah-dinas/giliran.ts';
import { type KodeDinas, SEMUA_DINAS } from '../../../src/domain/naskah-dinas/jenis-dinas.ts';
import { KLAUSUL_DINAS } from '../../../src/domain/naskah-dinas/klausul-dinas.ts';
import { susunDinas } from '../../../src/domain/naskah-dinas/susun-dinas.ts';
import { JENIS_NASKAH } from '../../../src/domain/tab/naskah.ts';
import { renderDocx } from '../../../src/google/naskah-docx.ts';
import { expectGolden } from '../naskah/expect-golden.ts';
import { aKegiatan, anInovasi, aPenilaian, bahanDinas, khusus, PALOPO, SULSEL } from './bahan.ts';

const susun = (kode: KodeDinas, bahan: BahanDinas) => {
  const made = susunDinas(kode, bahan);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
};
const teks = (kode: KodeDinas, over: Partial<BahanDinas> = {}, n = 1): string =>
  renderText(susun(kode, bahanDinas({ ...khusus(kode), ...over }, n)));
const labels = (kode: KodeDinas, over: Partial<BahanDinas>): string[] => {
  const made = susunDinas(kode, bahanDinas({ ...khusus(kode), ...over }));
  return made.ok ? [] : made.problems.map((p) => p.label);
};

const ISIAN = {
  nomor: '000.9/5/BA/2026',
  tanggal: '2026-07-20',
  tempat: 'Ruang Rapat Bupati',
  batas: '2026-03-31',
  hadir: '',
  tidak_hadir: 'Dewi (sakit)',
};

const SATU = SEMUA_DINAS.filter((j) => j.untuk !== 'PERANGKAT_DAERAH').map((j) => j.kode);
const BANYAK = SEMUA_DINAS.filter((j) => j.untuk === 'BANYAK').map((j) => j.kode);
const SURAT_PD = SEMUA_DINAS.filter((j) => j.untuk === 'PERANGKAT_DAERAH').map((j) => j.kode);

describe('the wording of a naskah dinas', () => {
  test.each(SATU)('%s of one entry, nothing given', (kode) => expectGolden(`dinas/${kode}`, teks(kode)));

  test.each(BANYAK)('%s of three entries, everything given', (kode) =>
    expectGolden(`dinas/${kode}-banyak`, teks(kode, { isian: ISIAN }, 3)),
  );

  test.each(SURAT_PD)('%s to an office, with its deadline', (kode) =>
    expectGolden(`dinas/${kode}`, teks(kode, { inovasi: [], isian: ISIAN })),
  );

  test.each([
    ['PERMOHONAN_FASILITASI', 'provinsi', SULSEL],
    ['LAPORAN_MENTERI', 'provinsi', SULSEL],
    ['NOTA_PENGAJUAN', 'kota', PALOPO],
    ['PERMOHONAN_HARMONISASI', 'kota', PALOPO],
  ] as const)('%s of a %s', (kode, nama, daerah) => expectGolden(`dinas/${kode}-${nama}`, teks(kode, { daerah })));

  test('given the documents that an act names then the kind is made before or after that act', () => {
    // An evaluation of the application (T27) is not the one of the trial.
    for (const t of ALUR.filter(({ kode }) => kode !== 'T27'))
      for (const nama of t.naskah ?? []) {
        const kode = JENIS_NASKAH.find((j) => j.label === nama)?.code;
        const jenis = SEMUA_DINAS.find((j) => j.kode === kode);
        const around: readonly string[] = [...t.dari, t.ke];
        if (jenis)
          expect(
            jenis.status.some((s) => around.includes(s)),
            `${t.kode} ${nama}`,
          ).toBe(true);
      }
  });

  test('the table of kinds and the clauses name the same kinds, each known to tab Naskah', () => {
    const codes = SEMUA_DINAS.map((j) => j.kode as string).sort();
    expect(Object.keys(KLAUSUL_DINAS).sort()).toEqual(codes);
    expect(codes.filter((c) => !JENIS_NASKAH.some((j) => j.code === c))).toEqual([]);
  });

  test('given the kinds then every piece that names a clause finds one, and every clause is named', () => {
    for (const j of SEMUA_DINAS) {
      const isi = KLAUSUL_DINAS[j.kode].filter((k) => k.bagian === 'ISI').map((k) => k.kunci);
      const named = j.susunan.flatMap((b) => ('klausul' in b ? [b.klausul] : []));
      for (const nama of named)
        expect(
          isi.some((kunci) => `${kunci}_`.startsWith(`${nama}_`)),
          nama,
        ).toBe(true);
      expect(isi.filter((kunci) => !named.some((nama) => `${kunci}_`.startsWith(`${nama}_`)))).toEqual([]);
    }
  });
});

describe('the region', () => {
  test.each([
    ['a province', SULSEL, 'Gubernur Sulawesi Selatan', 'Kepala Biro Hukum', 'Wakil Gubernur'],
    ['a city', PALOPO, 'Wali Kota Palopo', 'Kepala Bagian Hukum', 'Wakil Wali Kota'],
  ])('of %s is named as it is', (_, daerah, kepala, hukum, wakil) => {
    const nota = teks('NOTA_PENGAJUAN', { daerah });
    for (const words of [kepala, hukum, wakil]) expect(nota).toContain(words);
    expect(nota).not.toContain('Bupati');
  });

  test('a province asks the minister for facilitation, a kabupaten its governor', () => {
    expect(teks('PERMOHONAN_FASILITASI', { daerah: SULSEL })).toContain('Yth. Menteri Dalam Negeri');
    expect(teks('PERMOHONAN_FASILITASI')).toContain('Yth. Gubernur Sulawesi Selatan');
    expect(teks('PERMOHONAN_HARMONISASI', { daerah: SULSEL })).toContain(
      'Kantor Wilayah Kementerian Hukum Sulawesi Selatan',
    );
    expect(teks('LAPORAN_MENTERI', { daerah: SULSEL })).not.toContain('Tembusan');
  });

  test('the head of the region signs without rank and NIP under a kop jabatan', () => {
    const text = teks('LAPORAN_MENTERI', {
      kop: { jenis: 'KEPALA_DAERAH', jabatan: 'BUPATI LUWU TIMUR' },
      penanda: { jabatan: 'Bupati Luwu Timur', sebutan: '', nama: 'H. Andi Contoh', pangkat: '', nip: '' },
    });
    expect(text).toContain('BUPATI LUWU TIMUR');
    expect(text).not.toMatch(/NIP|PEMERINTAH KABUPATEN/);
  });
});

describe('the letterhead', () => {
  test('is left to printed paper where the region says how much room that needs', () => {
    const text = teks('SURAT_IZIN', { ruangKopCm: 3.5 });
    expect(text).not.toContain('PEMERINTAH KABUPATEN');
    expect(renderHtml(susun('SURAT_IZIN', bahanDinas({ ruangKopCm: 3.5 })))).toContain('height:3.5cm');
  });
});

describe('a letter of return', () => {
  test('goes to the initiator when the head returned the proposal, else to the head', () => {
    const kegiatan = [aKegiatan(anInovasi().id, 'T03', {}, 'Lengkapi dahulu rancang bangunnya')];
    expect(teks('SURAT_PENGEMBALIAN', { kegiatan })).toContain('Yth. Sdr. Rahmawati Contoh');
    expect(teks('SURAT_PENGEMBALIAN')).toContain('Yth. Kepala Dinas');
  });
});

describe('a berita acara', () => {
  test('given nothing about the meeting then day, place and number stay dots', () => {
    const text = teks('BA_PENILAIAN');
    expect(text.replace(/\s+/g, ' ')).toContain(
      'Pada hari ini, ... tanggal ... bulan ... tahun ... (...), bertempat di ...,',
    );
    expect(text).toContain('NOMOR ...');
  });

  test('given its day then it is written in words', () => {
    expect(teks('BA_PENILAIAN', { isian: ISIAN }).replace(/\s+/g, ' ')).toContain(
      'Pada hari ini, Senin tanggal dua puluh bulan Juli tahun dua ribu dua puluh enam (20-07-2026), bertempat di Ruang Rapat Bupati,',
    );
  });

  test("given a no and no decision then the conclusion is left to the meeting; once decided it is the meeting's", () => {
    const id = anInovasi().id;
    const penilaian = [aPenilaian(id, 'Ani', { k2: 'TIDAK', alasan: 'Manfaat belum jelas' })];
    expect(teks('BA_PENILAIAN', { penilaian })).toContain('usulan dinyatakan ...');
    const inovasi = [anInovasi({ status: 'TIDAK_LAYAK', hasil_evaluasi: 'TIDAK_LAYAK' })];
    expect(teks('BA_PENILAIAN', { penilaian, inovasi })).toContain('dinyatakan tidak layak');
  });

  test('given a closed judgement then who was absent stands in it, from the history', () => {
    const kegiatan = [
      aKegiatan(anInovasi().id, 'T35', { '+isian': { tidak_hadir: 'Eka (cuti); Fajar (dinas luar)' } }),
    ];
    const text = teks('BA_PENILAIAN', { kegiatan });
    expect(text).toContain('Yang berhalangan hadir: Eka (cuti) dan Fajar (dinas luar).');
    expect(text).toMatch(/Berhalangan/);
  });

  test('given proposals of the leader then the independent team judges, and never together with others', () => {
    const kdh = anInovasi({ inisiator_jenis: 'KEPALA_DAERAH' });
    expect(teks('BA_PENILAIAN', { inovasi: [kdh] }).replace(/\s+/g, ' ')).toContain('tim independen telah menilai');
    expect(labels('BA_PENILAIAN', { inovasi: [kdh, anInovasi({ id: 'INV-73.24-2026-0002' })] })[0]).toMatch(
      /tim independen/,
    );
  });
});

describe("an office's year", () => {
  const tanpa = { inovasi: [], adaLabinov: false, gagasan: [] };

  test('given no laboratory and no idea then the promise speaks of innovation alone, and no table stands there', () => {
    const text = teks('DOKUMEN_KOMITMEN', tanpa);
    expect(text).toContain('PELAKSANAAN INOVASI DAERAH TAHUN 2026');
    expect(text).not.toMatch(/laboratorium|Gagasan Inovasi|menyetujui gagasan/i);
  });

  test('given steps that cost nothing then the plan names no cost, and says that ideas lie in the steps', () => {
    const { rencanaAksi } = bahanDinas();
    const text = teks('RENCANA_KERJA_INOVASI', {
      ...tanpa,
      rencanaAksi: rencanaAksi.map((r) => ({ ...r, biaya: null })),
    });
    expect(text.replace(/\s+/g, ' ')).toContain('dijabarkan langsung dalam langkah rencana aksi');
    expect(text).not.toMatch(/Perkiraan biaya|laboratorium/);
    const made = susun('RENCANA_KERJA_INOVASI', bahanDinas({ inovasi: [] }));
    expect(made.lampiran.map((l) => l.orientation)).toEqual(['landscape']);
  });

  test.each([
    ['no step', [], ['Rencana aksi Dinas Kesehatan (tab Rencana Aksi)']],
    [
      'a step without who and when',
      [
        {
          ...(bahanDinas().rencanaAksi[0] as BahanDinas['rencanaAksi'][number]),
          langkah: 'Mendata',
          siapa: '',
          kapan: 'segera',
        },
      ],
      ['Siapa pada langkah "Mendata" (tab Rencana Aksi)', 'Kapan pada langkah "Mendata" (tab Rencana Aksi)'],
    ],
  ])('given %s then the plan is refused for it', (_, rencanaAksi, found) => {
    expect(labels('RENCANA_KERJA_INOVASI', { inovasi: [], rencanaAksi })).toEqual(found);
  });
});

describe('what is missing', () => {
  test.each(SEMUA_DINAS.filter((j) => j.untuk !== 'PERANGKAT_DAERAH'))(
    '$kode names every blank column it needs, all at once',
    (j) => {
      const blank = Object.fromEntries(j.wajib.map((key) => [key, '']));
      const found = labels(j.kode, { inovasi: [anInovasi(blank)], penanda: { ...bahanDinas().penanda, nama: '' } });
      expect(found.length).toBe(j.wajib.length + 1);
      expect(found[0]).toBe('Nama Kepala Dinas Kesehatan (tab Pejabat)');
    },
  );

  test.each<[KodeDinas, Partial<BahanDinas>, RegExp]>([
    ['BA_PENILAIAN', { penilaian: [] }, /Penilaian usulan/],
    ['BA_PENILAIAN', { penilaian: [aPenilaian(anInovasi().id, 'Ani', { k1: '' })] }, /Jawaban Ani/],
    ['LAPORAN_HASIL', { indikator: [] }, /Indikator uji coba/],
    ['LAPORAN_KEMAJUAN', { laporan: [] }, /Laporan kemajuan/],
    ['SURAT_PENOLAKAN', { kegiatan: [] }, /Alasan/],
    ['LEMBAR_KENDALI', { kegiatan: [] }, /Posisi naskah/],
    ['BA_EVALUASI', { isian: { ...ISIAN, tanggal: 'besok' } }, /Tanggal naskah/],
    ['LAPORAN_MENTERI', { inovasi: [anInovasi({ reg_tgl: '1 Maret' })] }, /Tanggal Perda/],
  ])('%s is refused for it', (kode, over, label) => expect(labels(kode, over)).toEqual([expect.stringMatching(label)]));

  test('a placeholder that nobody knows is named, and a blanked title too', () => {
    const salah = KLAUSUL_DINAS.TANDA_TERIMA.map((k) => ({ ...k, teks: k.bagian === 'JUDUL' ? ' ' : 'x {{bukan}}' }));
    const made = susunDinas('TANDA_TERIMA', bahanDinas(), salah);
    expect(made.ok ? [] : made.problems.map((p) => p.kode)).toEqual([
      'NILAI_KURANG',
      'ISIAN_TIDAK_DIKENAL',
      'ISIAN_TIDAK_DIKENAL',
    ]);
  });
});

describe('hostile texts', () => {
  const JAHAT = `{{nomor}} {{tidak ada}} $& $1 <?xml & "x" 😀 \u202eterbalik\u202c baris\n=SUM(1) ${'panjang '.repeat(45)}`;
  test.each(SEMUA_DINAS.map((j) => j.kode))('%s takes them literally, on one line, and renders', (kode) => {
    const e = anInovasi({
      nama_inovasi: JAHAT,
      kepanjangan: '',
      pd_pengusul: JAHAT,
      pd_pelaksana: JAHAT,
      hasil: JAHAT,
    });
    const dinas = susun(
      kode,
      bahanDinas({
        ...khusus(kode),
        inovasi: SURAT_PD.includes(kode) ? [] : [e],
        tujuan: { kantor: JAHAT, kepala: JAHAT },
        isian: { ...ISIAN, tempat: JAHAT, hadir: JAHAT },
      }),
    );
    const text = renderText(dinas).replace(/\s+/g, ' ').toUpperCase();
    expect(text).toContain('{{NOMOR}} {{TIDAK ADA}} $& $1 <?XML & "X" 😀 TERBALIK BARIS =SUM(1) PANJANG');
    expect(text).not.toContain('\u202e');
    expect(renderHtml(dinas)).not.toContain('<?xml');
    expect(renderDocx(dinas).length).toBeGreaterThan(1000);
  });
});

describe('whose turn it is', () => {
  const made = new Map([
    ['a', 1],
    ['b', 1],
    ['c', 0],
  ]);
  test('those with the fewest come first, and all of them once each has one', () => {
    expect(giliran(['a', 'b', 'c'], (x) => made.get(x) ?? 0)).toEqual(['c']);
    expect(giliran(['a', 'b'], (x) => made.get(x) ?? 0)).toEqual(['a', 'b']);
    expect(giliran([], () => 0)).toEqual([]);
  });
});
