import { describe, expect, test } from 'vitest';
import { ALUR, KEJADIAN } from '../../../src/domain/alur/alur.ts';
import type { BahanBerkas } from '../../../src/domain/naskah/bahan-berkas.ts';
import { composeBerkasPemeriksaan } from '../../../src/domain/naskah/berkas-pemeriksaan.ts';
import { kalimatKegiatan } from '../../../src/domain/naskah/kalimat-kegiatan.ts';
import { renderHtml } from '../../../src/domain/naskah/render-html.ts';
import { renderText } from '../../../src/domain/naskah/render-text.ts';
import { waktuTercatat } from '../../../src/domain/riwayat/waktu-tercatat.ts';
import { bahanBerkas, ID, inovasi, KEGIATAN, kegiatan } from './bahan-berkas.ts';
import { expectGolden } from './expect-golden.ts';

const textOf = (over: Partial<BahanBerkas> = {}): string => renderText(composeBerkasPemeriksaan(bahanBerkas(over)));
const flat = (text: string): string => text.replace(/\s+/g, ' ');
const KEPUTUSAN = { nomor: '100.3/77/2026', tanggal: '2026-05-20' };

describe('golden texts', () => {
  test('one entry that was returned, edited, judged, decided and mended', () => {
    expectGolden('berkas-pemeriksaan-inovasi', textOf());
  });

  test('one decree of two entries, the history damaged', () => {
    const lain = inovasi({
      id: 'INV-2',
      nama_inovasi: 'Rumah Aman',
      pd_pengusul: 'Dinas Sosial',
      ba_no: '',
      ba_tgl: '',
    });
    expectGolden(
      'berkas-pemeriksaan-keputusan',
      textOf({
        keputusan: KEPUTUSAN,
        inovasi: [inovasi(), lain],
        belumTercatat: ['INV-2'],
        kegiatan: [
          ...KEGIATAN,
          kegiatan(41, {
            id: 'INV-2',
            tindakan: 'T13',
            ke: 'DITETAPKAN',
            dasar_no: KEPUTUSAN.nomor,
            dasar_tgl: KEPUTUSAN.tanggal,
          }),
        ],
        keutuhan: {
          putusan: 'DIUBAH',
          rincian: 'Riwayat diubah: kegiatan nomor 9.',
          jumlah: 128,
          kepala: 'a'.repeat(64),
          kode: '',
        },
      }),
    );
  });
});

describe('the inspection file', () => {
  test('given personal data in cells and events then none of it is printed, but that it changed', () => {
    const text = flat(textOf());
    expect(text).not.toMatch(/RAHASIA|Rahasia|19800101/);
    expect(text).toContain('NIP Inisiator diubah (data pribadi, tidak dicetak)');
  });

  test('given an operator with a name then no address is printed; without one the address is all there is', () => {
    const text = flat(textOf());
    expect(text).not.toContain('rahma@contoh.go.id');
    expect(text).toContain('Dicatat oleh litbang@contoh.go.id (Perangkat Daerah kelitbangan) melalui panel');
  });

  test('given any act or event then its sentence begins with the day, names it by its label and ends with who and when', () => {
    for (const kode of [...ALUR.map((t) => t.kode), ...Object.keys(KEJADIAN)]) {
      const text = kalimatKegiatan(kegiatan(7, { tindakan: kode, catatan: 'Alasan yang cukup' }), 'Bupati Luwu Timur');
      expect(text, kode).toMatch(/^Pada tanggal 22 Mei 2026 .{8,}\. .*pukul 10\.15 WITA \(Riwayat nomor 7\)\./);
      expect(text, kode).not.toMatch(/undefined|\bT\d\d|NASKAH_|\.\.|\s,/);
    }
  });

  test('given a regulation that was replaced by a decision then the sentence names the decision, not a regulation', () => {
    const p = kegiatan(7, {
      tindakan: 'T26',
      dasar_no: '188/9',
      dasar_tgl: '2026-05-01',
      perubahan: { '+isian': { putusan_no: '188/9', putusan_tgl: '2026-05-01' } },
    });
    expect(kalimatKegiatan(p, 'Bupati')).toContain(
      'dicatat pengundangan dengan keputusan/surat Nomor 188/9 tanggal 1 Mei 2026',
    );
    const q = kegiatan(7, { tindakan: 'T02', dasar_no: 'tanpa nomor', dasar_tgl: '2026-05-01' });
    expect(kalimatKegiatan(q, 'Bupati')).toContain('dicatat Izin/Pengantar tanpa nomor tanggal 1 Mei 2026');
  });

  test('given an import that updated an entry then the sentence tells the cells and not that it came in', () => {
    const awal = kegiatan(1, { tindakan: 'IMPOR', dari: '', ke: 'DRAF', perubahan: { manfaat: ['', 'lama'] } });
    const pembaruan = kegiatan(2, {
      tindakan: 'IMPOR',
      dari: 'DRAF',
      ke: 'DRAF',
      catatan: 'Diperbarui dari tab Provinsi',
      perubahan: { manfaat: ['lama', 'baru'] },
    });
    expect(kalimatKegiatan(awal, 'Bupati')).toContain('dalam register dengan status Draf');
    const text = kalimatKegiatan(pembaruan, 'Bupati');
    expect(text).not.toContain('dalam register dengan status');
    expect(text).toMatch(/tindakan "Impor".*Diperbarui dari tab Provinsi.*Manfaat.*lama.*baru/);
  });

  test.each([
    ['+07:00', 'WIB'],
    ['+08:00', 'WITA'],
    ['+09:00', 'WIT'],
    ['+05:30', 'UTC+05:30'],
    ['Z', 'UTC'],
  ])('given the offset %s then the time is told in %s', (offset, zona) => {
    expect(waktuTercatat(`2026-08-17T23:05:09${offset}`)).toEqual({ hari: '17 Agustus 2026', jam: `23.05 ${zona}` });
  });

  test('given texts that look like code then they stand literally, unprintable marks left out', () => {
    const nasty = 'A {{nama}} $& $1 <?= 1 ?> <script>alert("x")</script> \ud83d\ude00 \u202e \ud800 "kutip"';
    const bahan = bahanBerkas({
      inovasi: [inovasi({ nama_inovasi: nasty, lokasi_uji_coba: nasty })],
      kegiatan: [
        kegiatan(3, { tindakan: 'T05', catatan: nasty, diputuskan_oleh: nasty, perubahan: { sasaran: [nasty, '$&'] } }),
      ],
      bukti: [{ ...bahanBerkas().bukti[0], id: ID, judul: nasty } as BahanBerkas['bukti'][number]],
    });
    const naskah = composeBerkasPemeriksaan(bahan);
    const text = flat(renderText(naskah));
    expect(text.split('{{nama}} $& $1 <?= 1 ?>').length).toBeGreaterThanOrEqual(6);
    expect(text).toContain('\ud83d\ude00');
    expect(text).not.toMatch(/[\u202e]|\ud800(?![\udc00-\udfff])/);
    expect(renderHtml(naskah)).not.toContain('<script>alert');
  });

  test('given a long text whose cut falls on an emoji then no half of it stays', () => {
    const text = kalimatKegiatan(
      kegiatan(3, { tindakan: 'SUNTING', perubahan: { sasaran: ['', '\ud83d\ude00'.repeat(200)] } }),
      'Bupati',
    );
    expect(text).toContain('(200 huruf)');
    expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  test('given nothing is known then the file says so', () => {
    const text = flat(
      textOf({
        kegiatan: [],
        bukti: [],
        inovasi: [
          inovasi({ pengantar_no: '', pengantar_tgl: '', ba_no: '', ba_tgl: '', sk_no: '', sk_tgl: '', sk_tautan: '' }),
        ],
      }),
    );
    expect(text).toContain('Tidak ada kegiatan yang tercatat.');
    expect(text).toContain('Tidak ada dokumen yang tercatat.');
  });
});
