import { describe, expect, test } from 'vitest';
import { GAGASAN, KEGIATAN, SUMBATAN } from '../../src/domain/tab/gagasan.ts';
import { LABINOV, PESERTA, RENCANA_AKSI, TINDAK_LANJUT } from '../../src/domain/tab/labinov.ts';
import { PEJABAT, PERANGKAT_DAERAH, PETUGAS } from '../../src/domain/tab/lembaga.ts';
import { NASKAH } from '../../src/domain/tab/naskah.ts';
import { RINGKASAN_CORONG, RINGKASAN_TENGGAT } from '../../src/domain/tab/ringkasan.ts';
import { personSorts } from '../../src/local/person-acts.ts';
import {
  ADMIN,
  addTab,
  aFile,
  allCells,
  aRegister,
  BUNDLE_TANPA_DOCX,
  call,
  entries,
  events,
  fill,
  menu,
  outcome,
  placeOf,
  rowsOf,
  said,
  sheetOf,
  type,
  type Workbook,
  withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';

const WORKSHOP = 'Workshop Inovasi Pelayanan Publik 2026';
const text = (t: string) => ({ button: 'OK', text: t }) as const;

/** A register with the tabs of the programmes and one event. */
const siap = (over: Readonly<Record<string, string | number>> = {}): Workbook => {
  const { wb } = withProposals(1);
  call(wb, 'siapkanProgram');
  fill(wb, KEGIATAN, [
    {
      jenis: 'Workshop/bimbingan teknis',
      nama: WORKSHOP,
      mulai: '2026-05-19',
      selesai: '2026-05-20',
      jam_pelajaran: 20,
      tindak_lanjut: 'Menyampaikan satu usulan',
      tenggat: '2026-06-01',
      ...over,
    },
  ]);
  return wb;
};

const hadir = (n: number): readonly (readonly (string | number)[])[] => [
  ['DAFTAR HADIR'],
  ['No', 'Nama', 'Jabatan', 'Instansi'],
  ...Array.from({ length: n }, (_, i) => [i + 1, `Kepala ${i + 1}`, 'Kepala', i % 2 ? 'Dinkes' : 'Dinas Sosial']),
];

const halaman = (wb: Workbook, name: string): readonly string[] =>
  sheetOf(wb, name).values.map((r) => (r ?? []).map((c) => String(c ?? '')).join('|'));

describe('participants', () => {
  test('given a pasted attendance list then people come onto their tab once, and no innovation is made of them', () => {
    const wb = siap();
    addTab(wb, 'Daftar hadir', hadir(47));
    const done = menu(wb, 'imporTab', [text(WORKSHOP.toLowerCase()), 'YES', 'OK'], { activeTab: 'Daftar hadir' });
    expect(said(done)).toEqual([
      expect.stringContaining('kosongkan untuk "Daftar hadir"'),
      expect.stringMatching(/daftar peserta kegiatan; masuk ke tab Peserta Kegiatan[\s\S]*47 akan ditambahkan/),
      expect.stringContaining('47 peserta dibaca: 47 ditambahkan'),
    ]);
    expect(rowsOf(wb, PESERTA)).toHaveLength(47);
    expect(rowsOf(wb, PESERTA)[1]).toEqual({
      kegiatan: WORKSHOP,
      nama: 'Kepala 2',
      jabatan: 'Kepala',
      perangkat_daerah: 'Dinas Kesehatan',
      jam_pelajaran: null,
    });
    expect(entries(wb)).toHaveLength(1);
    expect(call(wb, 'imporTab', { tab: 'Daftar hadir', kegiatan: WORKSHOP })).toMatchObject({
      jenis: 'PESERTA',
      ditambah: 0,
      dilewati: 47,
    });
    addTab(wb, 'Susulan', [
      ['Nama', 'Jabatan', 'OPD', 'Kegiatan'],
      ['Kepala 1', 'Kepala', 'Dinas Sosial', WORKSHOP],
      ['Kepala 1', 'Kepala', 'Dinas Tidak Ada', 'Rapat lain'],
    ]);
    expect(call(wb, 'imporTab', { tab: 'Susulan' })).toMatchObject({
      ditambah: 1,
      koreksi: [
        { kode: 'KEGIATAN_BARU', jumlah: 1 },
        { kode: 'PD_BELUM_TERDAFTAR', jumlah: 1 },
      ],
    });
    expect(JSON.stringify(events(wb))).not.toContain('Kepala 2');
    expect(events(wb).at(-1)).toMatchObject({
      ...{ tindakan: 'IMPOR', id: '', catatan: 'Impor 1 peserta kegiatan dari tab Susulan' },
      perubahan: { '+peserta_baru': { jumlah: 1 } },
    });
    expectUtuh(wb);
  });

  test.each([
    ['participants', ['Nama', 'Jabatan', 'OPD', 'Kegiatan'], ['Ani', 'Kepala', 'Dinas Sosial', WORKSHOP], 'peserta'],
    ['ideas', ['Gagasan', 'OPD'], ['Antrean obat', 'Dinas Sosial'], 'gagasan'],
  ])(
    'given the last import was one of %s then taking it back is refused and the import of entries before it stays',
    (_kind, head, row, kata) => {
      const wb = siap();
      addTab(wb, 'Ekspor', [
        ['Nama Inovasi', 'OPD', 'Manfaat'],
        ['Kapal Layanan 1', 'Dinas Kesehatan', 'manfaat baru'],
      ]);
      expect(call(wb, 'imporTab', { tab: 'Ekspor', perbarui: true })).toMatchObject({ diperbarui: 1 });
      addTab(wb, 'Lain', [head, row]);
      expect(call(wb, 'imporTab', { tab: 'Lain' })).toMatchObject({ ditambah: 1 });
      const before = allCells(wb);
      const answer = call(wb, 'batalkanImpor', {});
      expect(answer).toMatchObject({ masalah: [{ kode: 'IMPOR_TAB_LAIN' }] });
      expect(JSON.stringify(answer)).toContain(`Impor 1 ${kata}`);
      expect(allCells(wb)).toEqual(before);
      expectUtuh(wb);
    },
  );

  test('given a list in the tab for pasting that names no event then it asks for one; without the tab it says how to get it', () => {
    const wb = siap();
    sheetOf(wb, 'Tempel di Sini').values = hadir(2).map((r) => [...r]);
    expect(call(wb, 'imporTab', { tab: 'Tempel di Sini' })).toMatchObject({
      masalah: [{ kode: 'KEGIATAN_BELUM_DISEBUT' }],
    });
    const { wb: polos } = withProposals(1);
    addTab(polos, 'Daftar hadir', hadir(2));
    expect(call(polos, 'imporTab', { tab: 'Daftar hadir' })).toMatchObject({
      masalah: [{ kode: 'TAB_PROGRAM_TIDAK_ADA' }],
    });
  });

  test('given counts then blank cells are filled, and a cell that says otherwise is told and stays', () => {
    const wb = siap();
    fill(wb, KEGIATAN, [
      { nama: 'Tertulis', mulai: '2026-02-02', peserta: 50 },
      { nama: 'Tanpa daftar', mulai: '2026-02-02' },
    ]);
    expect(call(wb, 'hitungPeserta')).toMatchObject({ masalah: [{ kode: 'TANPA_DAFTAR_PESERTA' }] });
    addTab(wb, WORKSHOP, hadir(47));
    call(wb, 'imporTab', { tab: WORKSHOP });
    addTab(wb, 'Tertulis', hadir(3));
    call(wb, 'imporTab', { tab: 'Tertulis' });
    const before = rowsOf(wb, KEGIATAN)[2];
    expect(call(wb, 'hitungPeserta')).toEqual({
      diisi: [
        { kegiatan: WORKSHOP, jumlah: 47 },
        { kegiatan: 'Tertulis', jumlah: 3 },
      ],
      berbeda: [{ kegiatan: 'Tertulis', tertulis: 50, terhitung: 3 }],
      tanpaDaftar: 1,
    });
    expect(rowsOf(wb, KEGIATAN)).toMatchObject([
      { peserta: 47, peserta_unit: 'Dinas Sosial 24; Dinas Kesehatan 23', jam_pelajaran: 20 },
      { peserta: 50, peserta_unit: 'Dinas Sosial 2; Dinas Kesehatan 1' },
      before,
    ]);
    expect(said(menu(wb, 'hitungPeserta', ['OK'])).at(-1)).toContain('tertulis 50, menurut daftar 3');
  });
});

describe('a person who sorts meanwhile', () => {
  test('given tab Kegiatan is sorted at any call of the count then every event has its own number, and no other cell changed', () => {
    const fresh = (): Workbook => {
      const wb = siap();
      fill(
        wb,
        KEGIATAN,
        [1, 2, 3].map((n) => ({
          nama: `Acara ${n}`,
          mulai: '2026-02-02',
          peserta: n === 3 ? 99 : '',
          peserta_unit: n === 2 ? 'Tulisan' : '',
        })),
      );
      fill(
        wb,
        PESERTA,
        [1, 2, 3].flatMap((n) =>
          Array.from({ length: n }, (_, i) => ({
            kegiatan: `Acara ${n}`,
            nama: `P${i}`,
            perangkat_daerah: 'Dinas Sosial',
          })),
        ),
      );
      return wb;
    };
    const isi = (wb: Workbook) =>
      Object.fromEntries(rowsOf(wb, KEGIATAN).map((k) => [k.nama, [k.peserta, k.peserta_unit, k.jam_pelajaran]]));
    const tenang = fresh();
    const total = outcome(tenang, 'hitungPeserta', {}).calls.total;
    expect(isi(tenang)).toEqual({
      [WORKSHOP]: [null, '', 20],
      'Acara 1': [1, 'Dinas Sosial 1', null],
      'Acara 2': [2, 'Tulisan', null],
      'Acara 3': [99, 'Dinas Sosial 3', null],
    });
    const nama = placeOf(tenang, KEGIATAN, 'nama');
    for (let n = 1; n <= total; n++) {
      const wb = fresh();
      const atCall = (at: number, _: string, shown: Workbook): void => {
        if (at === n) personSorts(shown, KEGIATAN.name, [{ column: nama, ascending: false }]);
      };
      outcome(wb, 'hitungPeserta', {}, { atCall });
      outcome(wb, 'hitungPeserta', {});
      expect(isi(wb), `sorted at call ${n} of ${total}`).toEqual(isi(tenang));
    }
  });
});

describe('follow-ups', () => {
  const peserta = (wb: Workbook): void => {
    addTab(wb, WORKSHOP, hadir(4));
    call(wb, 'imporTab', { tab: WORKSHOP });
  };

  test('given participants then each of their offices gets one row, which stands on Tenggat until it is done', () => {
    const wb = siap();
    peserta(wb);
    fill(wb, PESERTA, [{ kegiatan: WORKSHOP, nama: 'Tamu', perangkat_daerah: 'Universitas' }]);
    expect(call(wb, 'buatTindakLanjut', { kegiatan: WORKSHOP })).toEqual({
      ditambah: 2,
      ada: 0,
      takTerdaftar: ['Universitas'],
    });
    expect(call(wb, 'buatTindakLanjut', { kegiatan: WORKSHOP })).toMatchObject({ ditambah: 0, ada: 2 });
    expect(rowsOf(wb, TINDAK_LANJUT)).toMatchObject([
      {
        kegiatan: WORKSHOP,
        perangkat_daerah: 'Dinas Sosial',
        tindakan: 'Menyampaikan satu usulan',
        tenggat: '2026-06-01',
      },
      { perangkat_daerah: 'Dinas Kesehatan' },
    ]);
    call(wb, 'perbaruiRingkasan');
    const lewat = (): readonly string[] =>
      halaman(wb, RINGKASAN_TENGGAT.name).filter((r) => r.includes('Menyampaikan satu usulan'));
    expect(lewat().map((r) => r.split('|')[0])).toEqual(['Dinas Kesehatan', 'Dinas Sosial']);
    expect(lewat()[0]).toMatch(/\|\d+$/);
    type(wb, TINDAK_LANJUT, 2, 'selesai', '2026-05-30');
    call(wb, 'perbaruiRingkasan');
    expect(lewat().map((r) => r.split('|')[0])).toEqual(['Dinas Kesehatan']);
    expect(events(wb).filter((p) => p.tindakan === 'IMPOR' && p.id !== '')).toEqual([]);
  });

  test('given the tab of follow-ups then a summary costs one read more, and without it none', () => {
    const { wb } = withProposals(1);
    const polos = outcome(wb, 'perbaruiRingkasan', {}).calls;
    call(wb, 'siapkanProgram');
    const berisi = outcome(wb, 'perbaruiRingkasan', {}).calls;
    const baca = 'Range.getValues';
    expect((berisi.byMethod[baca] ?? 0) - (polos.byMethod[baca] ?? 0)).toBeLessThanOrEqual(1);
    expect(berisi.total - polos.total).toBeLessThanOrEqual(3);
  });

  test('given all obliged offices, by the menu, then the event is the selected row and its day is kept', () => {
    const wb = siap({ tenggat: '' });
    const options = { activeTab: KEGIATAN.name, selection: 'A2' };
    const tolak = menu(wb, 'buatTindakLanjut', [text('Lapor'), text('segera'), text('2'), 'OK'], options);
    expect(said(tolak).at(-1)).toContain('Tenggat "segera" tidak terbaca');
    const done = menu(wb, 'buatTindakLanjut', [text('Lapor'), text('1 Juli 2026'), text('2'), 'OK'], options);
    expect(said(done).at(-1)).toContain('2 baris ditambahkan');
    expect(rowsOf(wb, TINDAK_LANJUT)).toMatchObject([{ tindakan: 'Lapor', tenggat: '2026-07-01' }, {}]);
  });

  test('given no tab or no event yet, by the menu, then it says what to do before it asks anything', () => {
    const { wb } = withProposals(1);
    for (const fn of ['buatTindakLanjut', 'siapkanLabinov'])
      expect(said(menu(wb, fn, ['OK']))).toEqual([expect.stringContaining('Siapkan tab program untuk membuatnya')]);
    call(wb, 'siapkanProgram');
    expect(said(menu(wb, 'buatTindakLanjut', ['OK']))).toEqual([
      'Belum ada kegiatan. Catat pada tab Kegiatan, pilih barisnya, lalu pilih menu ini lagi.',
    ]);
  });

  test('given no office that must innovate, by the menu, then the agenda says which column to fill', () => {
    const wb = aRegister();
    expect(said(menu(wb, 'agendaInovasi', ['OK']))).toEqual([
      expect.stringContaining('Isi kolom Wajib Berinovasi pada tab Perangkat Daerah'),
    ]);
  });

  test.each([
    [{ kegiatan: 'Bukan' }, 'KEGIATAN_TIDAK_ADA'],
    [{ kegiatan: WORKSHOP }, 'TANPA_PESERTA_TERDAFTAR'],
    [{ kegiatan: WORKSHOP, tenggat: '31-02-2026' }, 'TENGGAT_TIDAK_TERBACA'],
  ])('given %j then it is refused with %s and nothing is written', (args, kode) => {
    const wb = siap();
    const before = allCells(wb);
    expect(call(wb, 'buatTindakLanjut', args)).toMatchObject({ masalah: [{ kode }] });
    expect(allCells(wb)).toEqual(before);
  });

  test('given a person of an office then what the office owes is among their work', () => {
    const wb = siap();
    peserta(wb);
    call(wb, 'buatTindakLanjut', { kegiatan: WORKSHOP });
    const surel = 'dinkes@contoh.go.id';
    fill(wb, PETUGAS, [{ surel, nama: 'Rina', peran: 'Kepala Perangkat Daerah', perangkat_daerah: 'Dinas Kesehatan' }]);
    expect(call(wb, 'pekerjaanSaya', {}, { user: surel })).toMatchObject({
      tindakLanjut: [{ kegiatan: WORKSHOP, perangkatDaerah: 'Dinas Kesehatan', terlambat: true }],
    });
    expect(call(wb, 'pekerjaanSaya', {}, { user: ADMIN })).toMatchObject({ tindakLanjut: [] });
    expect(said(menu(wb, 'pekerjaanSaya', ['OK'], { user: surel })).at(-1)).toContain(
      'Menyampaikan satu usulan, tenggat 1 Juni 2026 (lewat)',
    );
  });
});

describe('laboratories', () => {
  test('given a cohort then six stages stand once, and the check asks for a gate', () => {
    const wb = siap();
    expect(call(wb, 'siapkanLabinov', { angkatan: 'Angkatan I', tahun: '2026' })).toEqual({ ditambah: 6, ada: 0 });
    expect(call(wb, 'siapkanLabinov', { angkatan: 'ANGKATAN I' })).toEqual({ ditambah: 0, ada: 6 });
    expect(rowsOf(wb, LABINOV).map((r) => r.tahap)).toEqual([
      'DRUM_UP',
      'DIAGNOSE',
      'DESIGN',
      'DELIVER',
      'DISPLAY',
      'DOKUMENTASI',
    ]);
    expect(call(wb, 'siapkanLabinov', { angkatan: ' ' })).toMatchObject({ masalah: [{ kode: 'ANGKATAN_KOSONG' }] });
    expect(call(wb, 'siapkanLabinov', { angkatan: 'X', tahun: '26' })).toMatchObject({
      masalah: [{ kode: 'TAHUN_TIDAK_TERBACA' }],
    });
    type(wb, LABINOV, 3, 'selesai', '2026-06-01');
    call(wb, 'perbaruiProgram');
    expect(halaman(wb, 'Perlu Dicek Program').join('\n')).toContain(
      'Labinov|3|Selesai|Tahap ini selesai sebelum tahap Drum-up',
    );
  });

  test('given bottlenecks then the first alternative becomes an idea once, linked back, and others are told why not', () => {
    const wb = siap();
    fill(wb, SUMBATAN, [
      {
        sektor: 'Kesehatan',
        sumbatan: 'Antre',
        alternatif: '1. Jadwal desa; 2. Nomor daring',
        perangkat_daerah: 'Dinkes',
      },
      { sektor: 'Perikanan', sumbatan: 'Mahal', alternatif: '', perangkat_daerah: 'Dinas Sosial' },
      { sumbatan: 'Jauh', alternatif: 'Keliling', perangkat_daerah: 'Dinas Sosial', gagasan_terkait: 'Sudah' },
    ]);
    expect(call(wb, 'jadikanGagasan', { baris: [2, 3, 4] })).toEqual({
      gagasan: ['Jadwal desa'],
      dilewati: [
        { baris: 3, alasan: 'Alternatif pemecahan belum diisi.' },
        { baris: 4, alasan: 'Sudah terkait dengan gagasan "Sudah".' },
      ],
    });
    expect(rowsOf(wb, GAGASAN)).toMatchObject([
      {
        gagasan: 'Jadwal desa',
        sumbatan: 'Antre',
        perangkat_daerah: 'Dinas Kesehatan',
        tahun: '2026',
        keadaan: 'BARU',
      },
    ]);
    expect(rowsOf(wb, SUMBATAN)[0]).toMatchObject({ gagasan_terkait: 'Jadwal desa' });
    expect(call(wb, 'jadikanGagasan', { baris: [2] })).toMatchObject({ gagasan: [] });
    expect(rowsOf(wb, GAGASAN)).toHaveLength(1);
    expectUtuh(wb);
  });

  test('given a stop at any call of that act then doing it again makes each idea once and links it', () => {
    const minta = { baris: [2, 3] };
    const fresh = (): Workbook => {
      const wb = siap();
      fill(
        wb,
        SUMBATAN,
        [1, 2].map((n) => ({ sumbatan: `S${n}`, alternatif: `G${n}`, perangkat_daerah: 'Dinas Sosial' })),
      );
      return wb;
    };
    const total = outcome(fresh(), 'jadikanGagasan', minta).calls.total;
    for (let n = 1; n <= total; n += 2) {
      const wb = fresh();
      outcome(wb, 'jadikanGagasan', minta, { stopAfterCall: n, loseUnflushed: true });
      outcome(wb, 'jadikanGagasan', minta);
      expect(
        rowsOf(wb, GAGASAN).map((g) => g.gagasan),
        `stopped at call ${n} of ${total}`,
      ).toEqual(['G1', 'G2']);
      expect(rowsOf(wb, SUMBATAN).map((s) => s.gagasan_terkait)).toEqual(['G1', 'G2']);
      expectUtuh(wb);
    }
  });
});

describe('two hundred ideas', () => {
  const IDE = (n: number): readonly string[] => [
    'Lab 2026',
    n % 3 === 0 ? 'Dinkes' : n % 3 === 1 ? 'dinas sosial' : n === 2 ? '' : n === 5 ? 'Dinas X' : 'Puskesmas Malili',
    `Sumbatan ${n}`,
    `Gagasan ${n}`,
    '30 September 2026',
    'Kepala menyetujui',
  ];
  const HEAD = ['Kegiatan', 'OPD', 'Sumbatan', 'Gagasan', 'Target', 'Komitmen'];

  test('given they are pasted with doubles, blanks and short names then all come in, and the proposals carry everything over', () => {
    const wb = siap();
    const rows = [
      HEAD,
      ...Array.from({ length: 200 }, (_, i) => IDE(i + 1)),
      IDE(7),
      IDE(9).map((c) => c.toUpperCase()),
    ];
    sheetOf(wb, 'Tempel di Sini').values = rows.map((r) => [...r]);
    const done = menu(wb, 'imporTab', ['YES', 'OK', 'YES'], { activeTab: 'Tempel di Sini' });
    expect(said(done).join('\n')).toContain('202 gagasan dibaca: 200 ditambahkan, 2 sudah ada');
    expect(said(done).join('\n')).toContain('1 gagasan tanpa perangkat daerah');
    expect(said(done).join('\n')).toContain('1 dari unit yang belum terdaftar');
    const ideas = rowsOf(wb, GAGASAN);
    expect(ideas).toHaveLength(200);
    expect(ideas.slice(0, 3).map((g) => g.perangkat_daerah)).toEqual(['Dinas Sosial', '', 'Dinas Kesehatan']);

    const hasil = call(wb, 'jadikanUsulan', { baris: [2, 3, 4, 6, 9, 900], permintaan: 'u' });
    expect(hasil).toMatchObject({
      id: { length: 3 },
      dilewati: [
        { baris: 3, alasan: expect.stringContaining('belum diisi') },
        { baris: 6, alasan: expect.stringContaining('"Dinas X" belum terdaftar') },
        { baris: 900, alasan: 'Baris ini kosong.' },
      ],
    });
    expect(entries(wb).slice(-3)).toMatchObject([
      {
        nama_inovasi: 'Gagasan 1',
        pd_pengusul: 'Dinas Sosial',
        catatan: 'Lab 2026. Sumbatan: Sumbatan 1. Target selesai: 30 September 2026. Komitmen: Kepala menyetujui',
      },
      { nama_inovasi: 'Gagasan 3', pd_pengusul: 'Dinas Kesehatan' },
      { nama_inovasi: 'Gagasan 8', pd_pengusul: 'Puskesmas Malili' },
    ]);
    const now = rowsOf(wb, GAGASAN);
    expect([now[0]?.id_usulan, now[0]?.keadaan]).toEqual([entries(wb).at(-3)?.id, 'DIUSULKAN']);
    expect([now[1]?.id_usulan, now[4]?.id_usulan]).toEqual(['', '']);
    expectUtuh(wb);
    const { calls } = outcome(wb, 'perbaruiProgram', {});
    expect(calls.total).toBeLessThanOrEqual(90);
    expect(halaman(wb, RINGKASAN_CORONG.name)).toContain('Gagasan|200|||||');
    expect(halaman(wb, RINGKASAN_CORONG.name)).toContain('Usulan|3|||||');
  });
});

describe('the agenda', () => {
  const dengan = (): Workbook => {
    const wb = siap();
    fill(wb, PERANGKAT_DAERAH, [
      { nama: 'Dinas Perikanan', alias: 'Diskan', jenis_unit: 'Dinas', wajib_inovasi: 'Ya', keadaan: 'Aktif' },
    ]);
    fill(wb, PEJABAT, [
      { jabatan: 'Sekretaris Daerah', nama: 'Baso Contoh', dari: '2025-01-01' },
      { jabatan: 'Kepala Dinas Sosial', nama: 'Contoh Sosial', dari: '2025-01-01' },
    ]);
    fill(wb, GAGASAN, [{ gagasan: 'Bantuan diantar', perangkat_daerah: 'Dinas Sosial', tahun: '2026' }]);
    return wb;
  };

  test('given the offices then each stands at its state, and the texts are about exactly those', () => {
    const wb = dengan();
    expect(call(wb, 'agendaInovasi')).toMatchObject({
      agenda: [{ keadaan: 'MENGUSULKAN' }, { keadaan: 'DIRENCANAKAN' }, { keadaan: 'BELUM' }],
      tanpa: ['Dinas Perikanan'],
      teks: expect.stringContaining('Belum ada: 1 perangkat daerah\n- Dinas Perikanan\n'),
    });
    expect(call(wb, 'salinWhatsapp', { jenis: 'AGENDA' })).toEqual({
      teks: expect.stringContaining('Satu instansi satu inovasi 2026'),
    });
    expect(call(wb, 'salinWhatsapp', { jenis: 'AGENDA', perangkatDaerah: 'diskan' })).toEqual({
      teks: expect.stringContaining('Dinas Perikanan belum mencatat rencana maupun usulan inovasi tahun 2026'),
    });
    expect(call(wb, 'agendaInovasi', { perangkatDaerah: 'Dinas Y' })).toMatchObject({
      masalah: [{ kode: 'PD_TIDAK_DIKENAL' }],
    });
  });

  test('by the menu: the Sekda reminds exactly those that have neither planned nor proposed', () => {
    const wb = dengan();
    const done = menu(wb, 'agendaInovasi', [text('3'), text('31-07-2026'), 'OK'], { bundle: BUNDLE_TANPA_DOCX });
    expect(said(done)[0]).toContain('3. Surat pengingat Sekda untuk 1 yang belum');
    expect(rowsOf(wb, NASKAH).map((n) => n.judul)).toEqual(['Surat pengingat usulan 2026, Dinas Perikanan (versi 1)']);
    expect(menu(wb, 'agendaInovasi', [text('2'), text('Diskan')]).panels[0]?.html).toContain('Dinas Perikanan');
    expect(said(menu(wb, 'agendaInovasi', [text('9'), 'OK'])).at(-1)).toContain('tidak ada dalam daftar');
  });

  test('given an office then its commitment and its work plan are made, signed by its head; without a step the plan is refused', () => {
    const wb = dengan();
    const minta = { jenis: 'RENCANA_KERJA_INOVASI', perangkatDaerah: ['Dinas Sosial'] };
    expect(JSON.stringify(call(wb, 'buatNaskahDinas', { jenis: minta.jenis }))).toContain('TANPA_RENCANA_AKSI');
    expect(JSON.stringify(call(wb, 'buatNaskahDinas', minta))).toContain('Rencana aksi Dinas Sosial');
    fill(wb, RENCANA_AKSI, [
      {
        tahun: '2026',
        perangkat_daerah: 'Dinas Sosial',
        langkah: 'Mendata',
        siapa: 'Bidang',
        kapan: '2026-07-31',
        biaya: 1500000,
      },
    ]);
    expect(call(wb, 'buatNaskahDinas', { jenis: minta.jenis })).toMatchObject({
      naskah: [{ judul: 'Rencana Kerja Inovasi 2026, Dinas Sosial (versi 1)' }],
      sisa: 0,
    });
    expect(call(wb, 'buatNaskahDinas', { jenis: 'DOKUMEN_KOMITMEN', perangkatDaerah: ['Dinas Sosial'] })).toMatchObject(
      {
        naskah: [{ judul: 'Dokumen Komitmen Labinov 2026, Dinas Sosial (versi 1)' }],
      },
    );
    expect(rowsOf(wb, NASKAH).map((n) => n.penerbit)).toEqual(['Dinas Sosial', 'Dinas Sosial']);
    expect(call(wb, 'buatNaskahDinas', { ...minta, perangkatDaerah: ['Dinas Y'] })).toMatchObject({
      masalah: [{ kode: 'PD_TIDAK_DIKENAL' }],
    });
    const options = { activeTab: PERANGKAT_DAERAH.name, bundle: BUNDLE_TANPA_DOCX };
    const done = menu(wb, 'buatNaskahDinas', [text('4'), text('dinas sosial'), 'OK'], options);
    expect(said(done).at(-1)).toContain('Rencana Kerja Inovasi 2026, Dinas Sosial (versi 2) sudah dibuat');
    expectUtuh(wb);
  });
});

describe('the sample', () => {
  test('given the sample register then its page is alive, and nothing of events, ideas and laboratories is in doubt', () => {
    const wb = aFile();
    call(wb, 'isiDataContoh');
    call(wb, 'perbaruiProgram');
    const page = halaman(wb, RINGKASAN_CORONG.name).join('\n');
    expect(page).toContain('Labinov Angkatan I, 2026|Selesai 3 Maret 2026|Selesai 22 April 2026|Selesai 21 Mei 2026|');
    expect(page).toContain('Kecamatan Burau|2|0|1|3 Agustus 2026');
    expect(page).toMatch(/2026\|4\|10\|60\|3/);
    expect(page).toContain('Usulan|5|');
    expect(page).toContain('Ditetapkan|2|');
    expect(page).toContain('Perikanan danau|1|0|1|');
    const milik = /^(Gagasan|Kegiatan|Sumbatan|Peserta Kegiatan|Tindak Lanjut|Labinov|Rencana Aksi)\|/;
    expect(halaman(wb, 'Perlu Dicek Program').filter((r) => milik.test(r))).toEqual([]);
  });
});
