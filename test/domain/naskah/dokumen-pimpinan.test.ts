import { describe, expect, test } from 'vitest';
import { dampakUntuk, dokumentasiUntuk, surveiUntuk } from '../../../src/domain/manfaat/kalimat-profil.ts';
import { composeCetakRingkasan } from '../../../src/domain/naskah/cetak-ringkasan.ts';
import { type BahanMemori, composeMemori } from '../../../src/domain/naskah/memori-serah-terima.ts';
import { F4_PT } from '../../../src/domain/naskah/naskah.ts';
import { type BahanProfil, composeProfilInovasi } from '../../../src/domain/naskah/profil-inovasi.ts';
import { renderText } from '../../../src/domain/naskah/render-text.ts';
import { KETENTUAN_BAWAAN } from '../../../src/domain/program/ketentuan-bawaan.ts';
import { daftarTenggat } from '../../../src/domain/ringkasan/daftar-tenggat.ts';
import { susunRingkasan } from '../../../src/domain/ringkasan/ringkasan.ts';
import { aBahan, anEntry, anOffice, aPassage } from '../ringkasan/bahan.ts';
import { inovasi } from './bahan-berkas.ts';
import { expectGolden } from './expect-golden.ts';

const PAGE = {
  widthPt: F4_PT.width,
  heightPt: F4_PT.height,
  marginCm: { top: 2.5, bottom: 3, left: 3, right: 2.5 },
  font: 'Bookman Old Style',
  fontSizePt: 12,
};

const ENTRI = [
  anEntry({
    id: 'INV-1',
    nama_inovasi: 'Satu Nomor Aduan',
    pd_pengusul: 'Dinas Sosial',
    status: 'PROSES_PENETAPAN',
    sub_status: 'PARAF_SEKDA',
    posisi_oleh: 'Sekretaris Daerah',
    posisi_sejak: '2026-06-04',
    tanggal_terima: '2026-02-01',
    inisiator_nama: 'Rahmawati Rahasia',
    inisiator_jenis: 'ASN',
    urusan_utama: '1.06',
    bentuk: 'PELAYANAN_PUBLIK',
  }),
  anEntry({
    id: 'INV-2',
    nama_inovasi: 'Kapal Layanan',
    pd_pengusul: 'Dinas Kesehatan',
    pd_pelaksana: 'Dinas Kesehatan',
    status: 'UJI_COBA',
    status_sejak: '2026-03-02',
    sk_no: '100.3/77/2026',
    sk_tgl: '2026-02-20',
    uji_coba_mulai: '2026-03-02',
    uji_coba_selesai: '2026-06-01',
    urusan_utama: '1.02',
    bentuk: 'PELAYANAN_PUBLIK',
    inisiator_jenis: 'PERANGKAT_DAERAH',
  }),
  anEntry({
    id: 'INV-3',
    nama_inovasi: 'Pasar Malam',
    pd_pengusul: 'Dinas Kesehatan',
    status: 'PENERAPAN',
    asal_data: 'WARISAN',
    penerapan_mulai: '2025-01-05',
    urusan_utama: '3.30',
    bentuk: 'LAINNYA',
    inisiator_jenis: 'MASYARAKAT',
  }),
  anEntry({
    id: 'INV-4',
    nama_inovasi: 'Drone Obat',
    pd_pengusul: 'Dinas Kesehatan',
    status: 'UJI_COBA_GAGAL',
    status_sejak: '2026-04-01',
    pembelajaran: 'Baterai tidak cukup untuk jarak antarpulau.',
    bentuk: 'PELAYANAN_PUBLIK',
    inisiator_jenis: 'ASN',
  }),
];

const BAHAN = aBahan(
  {
    entri: ENTRI,
    offices: [
      anOffice({ nama: 'Dinas Kesehatan' }),
      anOffice({ nama: 'Dinas Sosial' }),
      anOffice({ nama: 'Dinas Pertanian' }),
    ],
    sejak: 1,
    riwayat: [
      aPassage(1, 'INV-2', { tindakan: 'CATAT', ke: 'DRAF', hari: '2026-01-05' }),
      aPassage(2, 'INV-2', { tindakan: 'T15', dari: 'DRAF', ke: 'UJI_COBA', hari: '2026-03-02' }),
    ],
  },
  { penutupan_iid: '31-08-2026' },
);

const KEPALA = {
  daerah: 'Kabupaten Luwu Timur',
  diperbarui: 'Diperbarui Senin, 15 Juni 2026 pukul 10.00 WITA',
  pengaturan: BAHAN.pengaturan,
};

const cetak = (bahan = BAHAN): string =>
  renderText(composeCetakRingkasan({ page: PAGE, kepala: KEPALA, ringkasan: susunRingkasan(bahan) }));

const memori = (over: Partial<BahanMemori> = {}): string =>
  renderText(
    composeMemori({
      page: PAGE,
      daerah: 'Kabupaten Luwu Timur',
      kepala: 'Bupati Luwu Timur',
      tempat: 'Malili',
      disusun: '2026-06-15T10:00:00+08:00',
      perangkatDaerah: '',
      inovasi: ENTRI,
      tenggat: daftarTenggat(BAHAN),
      arahan: susunRingkasan(BAHAN).arahan,
      orang: [
        { nama: 'Andi Contoh', sebagai: 'Bupati Luwu Timur', kantor: '' },
        { nama: 'Rahma Petugas', sebagai: 'Pengelola register', kantor: 'Badan Riset' },
      ],
      naskah: [
        {
          judul: 'Konsep Keputusan (versi 2)',
          keadaan: 'Bernomor',
          nomor: '100.3/77/2026',
          tautan: 'https://contoh.go.id/k',
        },
      ],
      keutuhan: {
        putusan: 'UTUH',
        rincian: 'Riwayat utuh.',
        jumlah: 128,
        kepala: 'a'.repeat(64),
        kode: '128-AAAA-AAAA-AAAA-AAAA-AAAA',
      },
      ...over,
    }),
  );

const profil = (over: Partial<BahanProfil> = {}): string =>
  renderText(
    composeProfilInovasi({
      page: PAGE,
      daerah: 'Kabupaten Luwu Timur',
      kepala: 'Bupati Luwu Timur',
      disusun: '2026-06-15',
      e: inovasi({
        rancang_bangun: 'kata '.repeat(300),
        tujuan: 'Warga pulau terlayani.',
        manfaat: 'Waktu tempuh berkurang.',
      }),
      indikator: ['Warga terlayani: awal 0 orang, target 1.000 orang'],
      bukti: 2,
      replikasi: 1,
      ...{ dokumentasi: [], dampak: [], survei: '' },
      ...over,
    }),
  );

const dari = <T>(list: readonly object[]): readonly T[] => list.map((r) => ({ id: 'INV-1', tautan: '', ...r }) as T);

/** What the tabs of the programmes give to a profile, out of order as people type. */
const TERDOKUMENTASI = {
  dokumentasi: dokumentasiUntuk(
    dari([
      { tanggal: '', jenis: 'LAIN', uraian: 'Buku saku kader' },
      { tanggal: '2025-12-20', jenis: 'SESUDAH', uraian: 'Persalinan di perjalanan tidak terjadi lagi' },
      { tanggal: '2023-08-17', jenis: 'FOTO', uraian: 'Kader di rumah tunggu', tautan: 'https://contoh.go.id/foto/1' },
      { tanggal: '2021-11-08', jenis: 'SEBELUM', uraian: 'Ibu menyeberang danau pada malam hari' },
      { tanggal: '2022-05-12', jenis: 'TONGGAK', uraian: 'Rumah tunggu pertama dibuka' },
      { tanggal: '2022-05-12', jenis: 'FOTO', uraian: '' },
      { id: 'INV-2', tanggal: '2022-05-12', jenis: 'FOTO', uraian: 'Inovasi lain' },
    ]),
    'INV-1',
  ),
  dampak: dampakUntuk(
    dari([
      { tahun: '2026', ukuran: 'Orang penerima layanan', satuan: 'orang', arah: 'NAIK', sebelum: 0, setelah: 1214 },
      { tahun: '2026', ukuran: 'Waktu tempuh ke layanan', satuan: 'menit', arah: 'TURUN', sebelum: 180, setelah: 10 },
      { tahun: '2026', ukuran: 'Biaya pengguna', satuan: 'Rp', arah: 'TURUN', sebelum: 850000, setelah: 150000 },
      { tahun: '2025', ukuran: 'Waktu tempuh ke layanan', satuan: 'menit', arah: 'TURUN', sebelum: 180, setelah: 30 },
      { tahun: '2026', ukuran: 'Persyaratan', satuan: 'dokumen', arah: 'TURUN', sebelum: 5, setelah: null },
    ]),
    'INV-1',
  ),
  survei: surveiUntuk(
    dari([
      {
        ...{ periode: '2025 semester II', responden: 29, isian: 'JUMLAH', u1: 107, u2: 106, u3: 106, u4: 106, u5: 106 },
        ...{ u6: 106, u7: 106, u8: 106, u9: 106 },
      },
      { periode: '2026 semester I', responden: 29, isian: 'JUMLAH', u1: 107 },
    ]),
    KETENTUAN_BAWAAN,
    'INV-1',
  ),
};

describe('golden texts', () => {
  test('the summary on paper', () => expectGolden('ringkasan-pimpinan', cetak()));
  test('the hand-over of a region', () => expectGolden('memori-serah-terima', memori()));
  test('the profile of an innovation', () => expectGolden('profil-inovasi', profil()));
  test('the profile of one that was documented and measured', () =>
    expectGolden('profil-inovasi-terdokumentasi', profil(TERDOKUMENTASI)));
});

describe('what documents for leadership leave out', () => {
  test('given personal data of an entry then neither summary nor profile prints it', () => {
    for (const text of [cetak(), profil()]) expect(text).not.toMatch(/rahasia|19800101|https?:/i);
  });

  test('given a long description then the profile cuts it at a word, so that one page is enough', () => {
    const text = profil().replace(/\s+/g, ' ');
    expect(text.match(/\bkata\b/g)).toHaveLength(110);
    expect(text).toContain('kata …');
    expect(profil().split('\n').length).toBeLessThan(60);
  });

  test('given an empty register then each says that there is nothing', () => {
    expect(cetak(aBahan())).toContain('Register memuat 0 inovasi');
    const text = memori({ inovasi: [], tenggat: [], arahan: [], orang: [], naskah: [] });
    for (const kosong of [
      'Tidak ada inovasi yang sedang berjalan.',
      'Tidak ada pekerjaan yang menunggu.',
      'Belum ada naskah',
    ])
      expect(text.replace(/\s+/g, ' ')).toContain(kosong);
  });

  test('given a damaged history then the hand-over says so and gives no code', () => {
    const text = memori({
      keutuhan: { putusan: 'DIUBAH', rincian: 'Riwayat diubah: kegiatan nomor 9.', jumlah: 9, kepala: '', kode: '' },
    });
    expect(text).toContain('Riwayat diubah: kegiatan nomor 9.');
    expect(text).not.toContain('Kode Keutuhan');
  });

  test('given more rows than a table takes then the hand-over counts the rest and names the tab', () => {
    const many = Array.from({ length: 70 }, (_, i) =>
      anEntry({ id: `INV-${i}`, nama_inovasi: `Inovasi ${i}`, status: 'PENERAPAN' }),
    );
    expect(memori({ inovasi: many })).toContain('Dan 10 lainnya pada tab Inovasi.');
  });
});
