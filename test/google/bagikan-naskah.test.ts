import { afterEach, describe, expect, test, vi } from 'vitest';
import { PEJABAT } from '../../src/domain/tab/lembaga.ts';
import { FORMAT_NASKAH, NASKAH } from '../../src/domain/tab/naskah.ts';
import { TAB_PENGATURAN } from '../../src/domain/tab/pengaturan.ts';
import type { Outcome } from '../../src/local/execute.ts';
import {
  allCells,
  atStage,
  BUNDLE_TANPA_DOCX,
  call,
  fill,
  menu,
  outcome,
  rowsOf,
  said,
  type,
  type Workbook,
} from '../a.ts';

const HUKUM = 'hukum@contoh.go.id';
const SEKDA = 'sekda@contoh.go.id';

const atur = (wb: Workbook, kunci: string, isi: string): void =>
  type(wb, TAB_PENGATURAN, rowsOf(wb, TAB_PENGATURAN).findIndex((r) => r.kunci === kunci) + 2, 'isi', isi);

const konsep = (bagikanKe = '') => {
  const { wb, ids } = atStage('LAYAK');
  atur(wb, 'bagikan_ke', bagikanKe);
  outcome(wb, 'buatKeputusan', { id: ids }, { bundle: BUNDLE_TANPA_DOCX });
  const [row] = rowsOf(wb, NASKAH);
  return { wb, ids, permintaan: row?.permintaan ?? '' };
};

const drive = (done: Outcome): Record<string, number> =>
  Object.fromEntries(Object.entries(done.calls.byMethod).filter(([name]) => /^(Files|Permissions)\./.test(name)));

const bagikan = (wb: Workbook, permintaan: string, pdf = false) => {
  const h = call(wb, 'bagikanNaskah', { permintaan, pdf });
  if ('masalah' in h) throw new Error(JSON.stringify(h));
  return h;
};

afterEach(() => vi.unstubAllEnvs());

describe('the folder of a year', () => {
  test('given an address is added to the settings later then the folder is shared with it too, and only once', () => {
    const { wb, ids } = konsep(HUKUM);
    const buat = () => outcome(wb, 'buatKeputusan', { id: ids }, { bundle: BUNDLE_TANPA_DOCX });
    atur(wb, 'bagikan_ke', `${HUKUM}; ${SEKDA}`);
    expect(drive(buat())).toEqual({ 'Files.create': 1, 'Permissions.create': 1 });
    expect(drive(buat())).toEqual({ 'Files.create': 1 });
    expect(wb.files[0]?.permissions.map((p) => p.emailAddress)).toEqual([HUKUM, SEKDA]);
  });

  test('given an address that the service refuses then the draft is made all the same and the others get theirs', () => {
    const { wb } = konsep(`bukan alamat; ${HUKUM}`);
    expect(rowsOf(wb, NASKAH)).toHaveLength(1);
    expect(wb.files[0]?.permissions.map((p) => p.emailAddress)).toEqual([HUKUM]);
  });
});

describe('PDF dan berbagi', () => {
  test('given addresses that cannot open the draft yet then it is shared with them and its PDF link told', () => {
    const { wb, permintaan } = konsep();
    atur(wb, 'bagikan_ke', `${HUKUM}; bukan alamat`);
    const before = allCells(wb);
    const id = wb.files[1]?.id ?? '';
    expect(bagikan(wb, permintaan)).toMatchObject({
      tautanPdf: `https://docs.google.com/document/d/${id}/export?format=pdf`,
      dibagikan: [HUKUM],
      gagal: ['bukan alamat'],
      pdf: null,
      pdfGagal: '',
    });
    expect(wb.files[1]?.permissions).toMatchObject([{ emailAddress: HUKUM, role: 'writer' }]);
    expect(bagikan(wb, permintaan).dibagikan).toEqual([]);
    expect(allCells(wb)).toEqual(before);
  });

  test('given no PDF can be made then that is said, the link stays and what was shared stays shared', () => {
    vi.stubEnv('PATH', '');
    const { wb, permintaan } = konsep();
    atur(wb, 'bagikan_ke', HUKUM);
    const h = bagikan(wb, permintaan, true);
    expect(h).toMatchObject({ pdf: null, dibagikan: [HUKUM] });
    expect(h.pdfGagal).toContain('PDF');
    expect(wb.files).toHaveLength(2);
  });

  test('given a colleague chose the draft then it is said who made it and the three ways to get it', () => {
    const { wb, permintaan } = konsep();
    const h = call(wb, 'bagikanNaskah', { permintaan }, { user: 'rekan@contoh.go.id' });
    expect(h).toMatchObject({ masalah: [{ kode: 'NASKAH_TIDAK_TERLIHAT' }] });
    const pesan = 'masalah' in h ? (h.masalah[0]?.pesan ?? '') : '';
    expect(pesan).toMatch(/dibuat oleh [\s\S]*membagikannya[\s\S]*buka sekali tautannya[\s\S]*susun ulang/);
    expect(pesan).not.toContain('@');
  });

  test('given no draft is meant then that is said', () => {
    const { wb } = konsep();
    expect(call(wb, 'bagikanNaskah', { permintaan: 'lain' })).toMatchObject({
      masalah: [{ kode: 'NASKAH_TIDAK_DIPILIH' }],
    });
    expect(said(menu(wb, 'bagikanNaskah', [], { activeTab: 'Inovasi' }))[0]).toMatch(/Belum ada naskah yang dipilih/);
  });

  test('given the menu then the links are told', () => {
    const { wb } = konsep(HUKUM);
    const done = menu(wb, 'bagikanNaskah', ['NO'], { activeTab: 'Naskah', selection: 'A2' });
    expect(said(done).at(-1)).toMatch(/Konsep Keputusan[\s\S]*export\?format=pdf/);
  });
});

describe('Pratinjau', () => {
  const JAHAT = '</style></script><script>alert(1)</script><?!= evil ?><img src=x onerror=alert(1)>{{x}}';

  test('given a preview by call then page and text come and nothing is made or written', () => {
    const { wb, ids } = atStage('LAYAK');
    type(
      wb,
      FORMAT_NASKAH,
      rowsOf(wb, FORMAT_NASKAH).findIndex((r) => r.kunci === 'PENETAPAN') + 2,
      'teks',
      `Menetapkan ${JAHAT.replace('{{x}}', '')}.`,
    );
    const before = allCells(wb);
    const done = outcome(wb, 'buatKeputusan', { id: ids, pratinjau: true });
    const h = done.result as { html: string; teks: string; judul: string; jumlah: number };
    expect(h.judul).toMatch(/^Konsep Keputusan 2026/);
    expect(h.teks).toContain('MEMUTUSKAN');
    expect(h.html).toContain('MEMUTUSKAN');
    expect(h.html).toContain('&lt;?!= evil ?&gt;');
    expect(h.html).not.toMatch(/<script|<\?|<img|<\/script/i);
    expect(h.html.match(/<\/style>/g)).toHaveLength(1);
    expect(h.html).toContain('@media print');
    expect(drive(done)).toEqual({});
    expect(allCells(wb)).toEqual(before);
  });

  test('given a naskah dinas, a copy or something missing then the answer is of the same kind', () => {
    const { wb, ids } = atStage('LAYAK');
    const litbang = 'Kepala Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah';
    fill(wb, PEJABAT, [{ jabatan: litbang, sebutan: 'Definitif', nama: 'Contoh Litbang', dari: '2025-02-20' }]);
    expect(call(wb, 'buatNaskahDinas', { id: ids, jenis: 'NOTA_PENGAJUAN', pratinjau: true })).toMatchObject({
      jumlah: 1,
    });
    expect(call(wb, 'buatKeputusan', { id: ids, jenis: 'SALINAN_KEPUTUSAN', pratinjau: true })).toMatchObject({
      masalah: [{ kode: 'BELUM_ADA_KEPUTUSAN' }],
    });
    expect(call(wb, 'buatPeraturan', { id: ids, pratinjau: true })).toMatchObject({
      masalah: [{ kode: 'TAHAP_NASKAH' }],
    });
    expect(rowsOf(wb, NASKAH)).toEqual([]);
  });

  test('given the menu then the chosen kind opens as a page as wide as F4', () => {
    const { wb } = atStage('LAYAK');
    const place = { activeTab: 'Inovasi', selection: 'A2' };
    const done = menu(wb, 'pratinjauNaskah', [{ button: 'OK', text: '1' }], place);
    expect(done.panels).toMatchObject([{ kind: 'modal', width: 900, height: 640 }]);
    expect(done.panels[0]?.title).toMatch(/^Pratinjau: Konsep Keputusan/);
    expect(done.panels[0]?.html).toContain('LAMPIRAN');
    expect(said(menu(wb, 'pratinjauNaskah', [{ button: 'OK', text: '99' }], place)).at(-1)).toMatch(/tidak dikenal/);
    expect(said(menu(wb, 'pratinjauNaskah', [], { activeTab: 'Naskah' }))[0]).toMatch(
      /1\. Keputusan pembentukan tim\n2\. Surat permintaan usulan/,
    );
  });
});
