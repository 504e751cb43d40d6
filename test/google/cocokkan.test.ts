import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { HasilCocok } from '../../src/app/cocokkan-naskah.ts';
import { bacaPertanyaan } from '../../src/domain/alur/ketetapan.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PEJABAT } from '../../src/domain/tab/lembaga.ts';
import { NASKAH } from '../../src/domain/tab/naskah.ts';
import { wordAsText } from '../../src/local/word-reader.ts';
import {
  act,
  allCells,
  atStage,
  call,
  entry,
  events,
  eventsOf,
  fill,
  KEPUTUSAN,
  menu,
  outcome,
  rowOf,
  rowsOf,
  said,
  seen,
  type,
  type Workbook,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';

type Siap = {
  readonly wb: Workbook;
  readonly ids: readonly string[];
  readonly permintaan: string;
  readonly teks: string;
};

const isiDokumen = (wb: Workbook, i = 0): string =>
  wordAsText(wb.files.filter((f) => f.mimeType === 'application/vnd.google-apps.document')[i]?.content as Uint8Array);

/** A register with one listed draft of a decree on some entries. */
const berkonsep = (n = 1): Siap => {
  const { wb, ids } = atStage('PROSES_PENETAPAN', n);
  const made = call(wb, 'buatKeputusan', { id: ids });
  if ('masalah' in made) throw new Error(JSON.stringify(made));
  return { wb, ids, permintaan: rowsOf(wb, NASKAH)[0]?.permintaan ?? '', teks: isiDokumen(wb) };
};

const cocokkan = ({ wb, permintaan }: Siap, isi: Readonly<Record<string, unknown>>): HasilCocok => {
  const answer = call(wb, 'cocokkanNaskah', { permintaan, ...isi });
  if ('masalah' in answer) throw new Error(JSON.stringify(answer));
  return answer;
};

const pesan = (h: HasilCocok): string => h.butir.flatMap((b) => b.bertentangan.map((p) => p.pesan)).join('\n');
const tempat = (h: HasilCocok): string[] => h.butir.map((b) => `${b.tempat}: ${b.jenis}`);

/** Replaces the document by one that holds these lines. */
const tulisDokumen = (wb: Workbook, teks: string): void => {
  const esc = (t: string): string => t.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const p = teks.split(/\r?\n/).map((t) => `<w:p><w:r><w:t xml:space="preserve">${esc(t)}</w:t></w:r></w:p>`);
  const xml = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p.join('')}</w:body></w:document>`;
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const file = wb.files.find((f) => f.mimeType === 'application/vnd.google-apps.document');
  if (!file) throw new Error('no document');
  file.content = zipSync({ '[Content_Types].xml': strToU8(types), 'word/document.xml': strToU8(xml) });
};

describe('a document that nobody touched', () => {
  test.each([1, 12])('given the Google Doc of a decree on %i then nothing differs and nothing is written', (n) => {
    const s = berkonsep(n);
    const before = allCells(s.wb);
    const done = outcome(s.wb, 'cocokkanNaskah', { permintaan: s.permintaan, dokumen: true });
    const h = done.result as HasilCocok;
    expect(h.butir).toEqual([]);
    expect(h.ringkasan).toBe('Tidak ada perbedaan dengan register.');
    expect(h.registerBerubah).toBe('');
    expect(h.sama).toBeGreaterThan(20);
    expect(allCells(s.wb)).toEqual(before);
    expect(done.calls.byMethod['Files.export']).toBe(1);
    expect(done.calls.total, JSON.stringify(done.calls.byMethod)).toBeLessThanOrEqual(20);
  });

  test('given the pasted text then the same, whoever pastes it, even without an account', () => {
    const s = berkonsep();
    const done = outcome(s.wb, 'cocokkanNaskah', { permintaan: s.permintaan, teks: s.teks }, { user: '' });
    expect(done.error).toBeNull();
    expect((done.result as HasilCocok).butir).toEqual([]);
  });
});

describe('a document that somebody edited', () => {
  test('given another word then words changed and nothing contradicts', () => {
    const s = berkonsep();
    const h = cocokkan(s, { teks: s.teks.replace('mutu pelayanan', 'kualitas pelayanan') });
    expect(h).toMatchObject({ diubah: 1, bertentangan: 0 });
    expect(h.ringkasan).toBe('1 bagian diubah; tidak ada yang bertentangan dengan register.');
  });

  test('given another date then it contradicts, and both are told', () => {
    const s = berkonsep();
    const h = cocokkan(s, { teks: s.teks.replaceAll('3 Agustus 2026', '10 Agustus 2026') });
    expect(h.bertentangan).toBeGreaterThan(0);
    expect(pesan(h)).toContain('register memuat "3 Agustus 2026", naskah memuat "10 Agustus 2026"');
  });

  test('given a dictum less and a dictum more then each is told where it stands', () => {
    const s = berkonsep();
    const kurang = s.teks.replace(/KELIMA\r?\n:\r?\n.*\r?\n/, '');
    expect(tempat(cocokkan(s, { teks: kurang }))).toEqual(['Diktum KELIMA: DIHAPUS']);
    const lebih = s.teks.replace('Ditetapkan di', 'KESEPULUH\n:\nSemua pihak wajib melaksanakannya.\nDitetapkan di');
    expect(tempat(cocokkan(s, { teks: lebih }))).toEqual(['Diktum KESEPULUH: DITAMBAH']);
  });

  test('given a row of the annex is gone then the entry is named', () => {
    const s = berkonsep(3);
    const h = cocokkan(s, { teks: s.teks.replace(/\r?\n2\.\r?\nKapal Layanan 2[\s\S]*?(?=\r?\n3\.\r?\nKapal)/, '') });
    expect(tempat(h)).toEqual(['Lampiran nomor 2: DIHAPUS']);
    expect(pesan(h)).toContain(`"Kapal Layanan 2" (${s.ids[1]})`);
  });

  test('given hostile text then it comes back as text', () => {
    const s = berkonsep();
    const jahat = '{{x}} $& $1 <script>alert(1)</script> =1+1 \u202e\ud800';
    const h = cocokkan(s, { teks: s.teks.replace('mutu pelayanan', () => jahat) });
    expect(h.diubah).toBe(1);
    expect(h.butir[0]?.menjadi).toContain('{{x}} $& $1 <script>alert(1)</script> =1+1');
    expect(h.butir[0]?.menjadi).not.toMatch(/[\u202e\ud800]/);
  });

  test('given the Google Doc itself was edited then that text is compared', () => {
    const s = berkonsep();
    tulisDokumen(s.wb, s.teks.replace('mutu pelayanan', 'kualitas pelayanan'));
    expect(tempat(cocokkan(s, { dokumen: true }))).toEqual(['Menimbang huruf a: DIUBAH']);
  });

  test('given the register changed since then the answer says so and compares with today', () => {
    const s = berkonsep();
    const id = s.ids[0] as string;
    type(s.wb, INOVASI, rowOf(s.wb, id), 'lokasi_uji_coba', 'Kecamatan Nuha');
    const h = cocokkan(s, { teks: s.teks });
    expect(h.registerBerubah).toMatch(
      /^Sejak versi ini disusun, register berubah pada .*pembandingnya adalah register hari ini\.$/,
    );
    expect(pesan(h)).toContain('register memuat "Kecamatan Nuha", naskah memuat "Kecamatan Towuti"');
  });
});

describe('what cannot be compared', () => {
  test("given a colleague's document then it says how to get its text", () => {
    const s = berkonsep();
    const answer = call(
      s.wb,
      'cocokkanNaskah',
      { permintaan: s.permintaan, dokumen: true },
      { user: 'lain@contoh.go.id' },
    );
    expect(answer).toMatchObject({ masalah: [{ kode: 'NASKAH_TAK_TERBACA' }] });
    expect(JSON.stringify(answer)).toMatch(/Minta .*tempel teksnya atau unggah \.docx/);
  });

  test.each([
    ['no text', { teks: ' \n' }, 'TEKS_COCOK_KOSONG'],
    ['another text', { teks: 'Resep soto ayam.' }, 'BUKAN_NASKAH_ITU'],
    ['a library', { teks: 'kata '.repeat(200_000) }, 'NASKAH_TERLALU_PANJANG'],
    ['no such document', { permintaan: 'entah', teks: 'a' }, 'NASKAH_TIDAK_DIPILIH'],
  ])('given %s then it is refused with what to do', (_, isi, kode) => {
    const s = berkonsep();
    expect(call(s.wb, 'cocokkanNaskah', { permintaan: s.permintaan, ...isi })).toMatchObject({ masalah: [{ kode }] });
  });

  test('given something it is composed of is gone then the refusal names it', () => {
    const s = berkonsep();
    type(s.wb, INOVASI, rowOf(s.wb, s.ids[0] as string), 'lokasi_uji_coba', '');
    const answer = call(s.wb, 'cocokkanNaskah', { permintaan: s.permintaan, teks: s.teks });
    expect(answer).toMatchObject({ masalah: [{ kode: 'NILAI_KURANG' }] });
    expect(JSON.stringify(answer)).toMatch(/okasi/);
  });
});

describe('other kinds of document', () => {
  test('given a numbered decree with a reason then its inputs are those of its request', () => {
    const { wb, ids } = atStage('UJI_COBA');
    const isian = {
      alasan: 'lokasi semula terendam banjir sehingga perlu dipindahkan',
      lokasi_uji_coba: 'Kecamatan Nuha',
    };
    const made = call(wb, 'buatKeputusan', { id: ids, jenis: 'KEPUTUSAN_PERUBAHAN', isian });
    expect(made).toHaveProperty('naskah');
    const [row] = rowsOf(wb, NASKAH);
    const s = { wb, ids, permintaan: row?.permintaan ?? '', teks: isiDokumen(wb) };
    expect(cocokkan(s, { dokumen: true }).butir).toEqual([]);
    expect(tempat(cocokkan(s, { teks: s.teks.replace('terendam banjir', 'rusak') }))).toEqual([
      'Menimbang huruf b: DIUBAH',
    ]);
  });

  const KEPALA_KELITBANGAN = {
    jabatan: 'Kepala Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
    sebutan: 'Definitif',
    nama: 'Ketut Contoh',
    nip: '197408051999031005',
    dari: '2025-01-01',
  };

  test('given a berita acara with its place and date then its inputs are those of its request', () => {
    const { wb, ids } = atStage('LAYAK');
    const isian = { nomor: '000.9/5/BA', tanggal: '2026-05-04', tempat: 'Ruang Rapat' };
    fill(wb, PEJABAT, [KEPALA_KELITBANGAN]);
    expect(call(wb, 'buatNaskahDinas', { jenis: 'BA_PENILAIAN', id: ids, isian })).toHaveProperty('naskah');
    const [row] = rowsOf(wb, NASKAH);
    const s = { wb, ids, permintaan: row?.permintaan ?? '', teks: isiDokumen(wb) };
    expect(cocokkan(s, { dokumen: true }).butir).toEqual([]);
  });
});

describe('by the menu', () => {
  test('given a selected row then its document is compared at once, contradictions first, and the panel is offered', () => {
    const s = berkonsep();
    tulisDokumen(
      s.wb,
      s.teks.replace('mutu pelayanan', 'kualitas pelayanan').replaceAll('3 Agustus 2026', '10 Agustus 2026'),
    );
    const done = menu(s.wb, 'cocokkanNaskah', ['YES'], { activeTab: NASKAH.name, selection: 'A2' });
    const [text = ''] = said(done);
    expect(text).toMatch(
      /Bertentangan dengan register \(\d\)[\s\S]*10 Agustus 2026[\s\S]*Perbedaan lain \(1\)[\s\S]*kualitas/,
    );
    expect(text).toContain('Buka panel');
    expect(done.panels.at(-1)).toMatchObject({ kind: 'sidebar', title: 'Naskah' });
  });

  test('given no row is selected then it says which tab to go to', () => {
    const s = berkonsep();
    expect(said(menu(s.wb, 'cocokkanNaskah', [], { activeTab: 'Inovasi', selection: 'A2' }))[0]).toMatch(/tab Naskah/);
  });

  test('given the panel opens then it knows who works, which documents there are and which one is selected', () => {
    const s = berkonsep();
    const answer = call(s.wb, 'naskahTercatat', {}, { activeTab: NASKAH.name, selection: 'A2' });
    expect(answer).toMatchObject({ naskah: [{ permintaan: s.permintaan, terpilih: true, keadaan: 'Konsep' }] });
    expect('petugas' in answer && answer.petugas).not.toBe('');
    expect(call(s.wb, 'naskahTercatat', {}, { activeTab: INOVASI.name, selection: 'A2' })).toMatchObject({
      naskah: [{ terpilih: false }],
    });
  });
});

describe('the signed decree is recorded', () => {
  const SK = { ...KEPUTUSAN, sk_tautan: 'https://jdih.contoh.go.id/sk-77.pdf' };

  test('given a listed draft then number, date, state and link go beside it with the same event', () => {
    const s = berkonsep(2);
    const before = events(s.wb).length;
    expect(act(s.wb, s.ids, 'T13', SK).hasil.every((h) => h.ok)).toBe(true);
    const e = entry(s.wb, s.ids[0] as string);
    expect(rowsOf(s.wb, NASKAH)).toMatchObject([
      { nomor: e.sk_no, tanggal: e.sk_tgl, keadaan: 'SELESAI', tautan: SK.sk_tautan },
    ]);
    expect(events(s.wb)).toHaveLength(before + 2);
    expect(
      events(s.wb)
        .slice(-2)
        .filter((p) => '+tanda' in p.perubahan),
    ).toHaveLength(1);
    expectUtuh(s.wb);
    // The document as it was drafted is still found, though the list links to the signed text.
    const h = cocokkan(s, { dokumen: true });
    expect(h.bertentangan).toBe(0);
    expect(tempat(h)).toContain('Nomor: DIUBAH');
  });

  test('given the decree then a later edit of what it fixed becomes a question', () => {
    const s = berkonsep();
    const id = s.ids[0] as string;
    act(s.wb, s.ids, 'T13', SK);
    type(s.wb, INOVASI, rowOf(s.wb, id), 'lokasi_uji_coba', 'Kecamatan Lain');
    call(s.wb, 'periksaRegister');
    expect(Object.keys(bacaPertanyaan(entry(s.wb, id).dipertanyakan))).toEqual(['lokasi_uji_coba']);
    const blocked = call(s.wb, 'lakukanTindakan', {
      id: [id],
      kode: 'T15',
      isian: {},
      lihat: seen(s.wb, [id]),
      permintaan: 'mulai',
    });
    expect(blocked.hasil[0]?.ok).toBe(false);
  });

  test('given entries recorded one by one then the draft is marked with the last of them', () => {
    const s = berkonsep(2);
    act(s.wb, s.ids.slice(0, 1), 'T13', SK);
    expect(rowsOf(s.wb, NASKAH)).toMatchObject([{ nomor: '', keadaan: 'DIBUAT' }]);
    act(s.wb, s.ids.slice(1), 'T13', SK);
    expect(rowsOf(s.wb, NASKAH)).toMatchObject([{ nomor: KEPUTUSAN.sk_no, keadaan: 'SELESAI' }]);
  });

  test('given several versions then the numbered one is marked, else the latest; one with another number stays', () => {
    const s = berkonsep();
    call(s.wb, 'buatKeputusan', { id: s.ids });
    call(s.wb, 'catatNomorNaskah', { permintaan: s.permintaan, nomor: '1/LAIN/2026', tanggal: '2026-06-01' });
    act(s.wb, s.ids, 'T13', SK);
    expect(rowsOf(s.wb, NASKAH)).toMatchObject([
      { nomor: '1/LAIN/2026', keadaan: 'BERNOMOR' },
      { nomor: KEPUTUSAN.sk_no, keadaan: 'SELESAI' },
    ]);
  });

  test('given the run is stopped after the commit then the next act finishes the list', () => {
    const awal = berkonsep();
    const total = outcome(structuredClone(awal.wb), 'lakukanTindakan', {
      id: awal.ids,
      kode: 'T13',
      isian: SK,
      lihat: seen(awal.wb, awal.ids),
      permintaan: 'p',
    }).calls.total;
    // The register is read first; what is stopped there wrote nothing and is simply done again.
    for (let n = total - 12; n <= total; n++) {
      const wb = structuredClone(awal.wb);
      const args = { id: awal.ids, kode: 'T13', isian: SK, lihat: seen(wb, awal.ids), permintaan: 'p' };
      outcome(wb, 'lakukanTindakan', args, { stopAfterCall: n, loseUnflushed: true });
      call(wb, 'lakukanTindakan', { ...args, lihat: seen(wb, awal.ids) });
      const id = awal.ids[0] as string;
      expect(
        eventsOf(wb, id).filter((p) => p.tindakan === 'T13'),
        `call ${n}`,
      ).toHaveLength(1);
      expect(rowsOf(wb, NASKAH), `call ${n}`).toMatchObject([{ nomor: KEPUTUSAN.sk_no, keadaan: 'SELESAI' }]);
    }
  });
});
