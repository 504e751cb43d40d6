import { type DaerahContoh, inovasiContoh } from '../naskah/contoh-format.ts';
import type { Kegiatan } from '../naskah/kalimat-kegiatan.ts';
import { F4_PT } from '../naskah/naskah.ts';
import type { Penilaian } from '../tab/penilaian.ts';
import type { BahanDinas } from './bahan-dinas.ts';
import { UNSUR } from './rekap-penilaian.ts';
import type { JenisDinas } from './wujud-dinas.ts';

const kegiatan = (id: string, tindakan: string, perubahan: Kegiatan['perubahan'] = {}): Kegiatan => ({
  no: 1,
  waktu: '2026-05-11T10:00:00+08:00',
  operator: '',
  operator_nama: 'Contoh Petugas',
  peran: 'ADMIN',
  cara: 'menu',
  kelompok: '',
  tindakan,
  id,
  dari: '',
  ke: '',
  versi: 1,
  diputuskan_oleh: '',
  dasar_no: '',
  dasar_tgl: '',
  catatan: 'rancang bangun belum menjelaskan pelaksananya',
  perubahan,
  permintaan: '',
});

const penilaian = (id: string): Penilaian => ({
  ...(Object.fromEntries(UNSUR.map(({ key }) => [key, 'YA'])) as unknown as Penilaian),
  id,
  penilai: 'Contoh Satu; Contoh Dua; Contoh Tiga',
  alasan: '',
  catatan: '',
  tanggal: '2026-05-04',
  permintaan: '',
});

/** The state whose outcome a berita acara can name. */
const LULUS = 'LULUS_UJI_COBA';

/** Each variant differs from the others in what clauses ask about: who returns or refuses, whether the history is whole, money. */
type Ragam = { readonly n: number; readonly tindakan: string; readonly penuh: boolean };

const bahan = (d: DaerahContoh, jenis: JenisDinas, { n, tindakan, penuh }: Ragam): BahanDinas => {
  const inovasi =
    jenis.untuk === 'PERANGKAT_DAERAH'
      ? []
      : Array.from({ length: n }, (_, i) => {
          const e = { ...inovasiContoh(i + 1), status: jenis.status.includes(LULUS) ? LULUS : (jenis.status[0] ?? '') };
          const tujuan = jenis.wajib.includes('tujuan') ? e.tujuan : '';
          return penuh ? e : { ...e, inisiator_jenis: 'KEPALA_DAERAH', anggaran_nilai: null, tujuan };
        });
  return {
    daerah: d.daerah,
    page: {
      widthPt: F4_PT.width,
      heightPt: F4_PT.height,
      marginCm: { top: 2.5, bottom: 3, left: 3, right: 2.5 },
      font: 'Arial',
      fontSizePt: 12,
    },
    ruangKopCm: 0,
    kop: { jenis: 'KANTOR', pemerintah: 'PEMERINTAH DAERAH', kantor: 'DINAS CONTOH', alamat: 'Jalan Contoh' },
    penanda: { jabatan: 'Kepala Dinas Contoh', sebutan: '', nama: 'Contoh Kepala', pangkat: 'Pembina', nip: '' },
    pdLitbang: d.pdLitbang,
    tahun: '2026',
    isian: {
      nomor: '000.9/5',
      tanggal: '2026-05-04',
      tempat: 'Ruang Rapat Contoh',
      batas: '2026-06-01',
      hadir: '',
      tidak_hadir: penuh ? 'Contoh Empat' : '',
    },
    inovasi,
    tujuan: { kantor: 'Dinas Sosial', kepala: 'Kepala Dinas Sosial' },
    penilaian: inovasi.map((e) => penilaian(e.id)),
    indikator: inovasi.map((e) => ({
      id: e.id,
      indikator: 'Warga terlayani',
      satuan: 'orang',
      awal: 0,
      target: 1000,
      capaian: 1200,
      wajib: 'YA',
    })),
    laporan: inovasi.map((e) => ({
      id: e.id,
      periode: 'Agustus 2026',
      nomor: '400.7/99',
      tanggal: '2026-09-02',
      capaian: 'warga terlayani',
      kendala: '',
      tautan: '',
      permintaan: '',
    })),
    gagasan: penuh ? [{ gagasan: 'Layanan contoh', sumbatan: 'Antrean contoh', target: '2026-09-30' }] : [],
    rencanaAksi: [
      {
        ...{
          tahun: '2026',
          perangkat_daerah: 'Dinas Sosial',
          gagasan: 'Layanan contoh',
          langkah: 'Menyusun tata kerja',
        },
        ...{ siapa: 'Sekretariat dengan bidang', hasil: 'Tata kerja', metode: 'Rapat', kapan: '2026-07-01' },
        ...{ tempat: 'Kantor', biaya: penuh ? 1_500_000 : null, selesai: '' },
      },
    ],
    adaLabinov: penuh,
    kegiatan: inovasi.flatMap((e) => [
      kegiatan(e.id, 'T11', {
        sub_status: ['', 'KONSEP'],
        posisi_oleh: ['', 'Kepala Bagian Hukum'],
        posisi_sejak: ['', '2026-05-05'],
      }),
      kegiatan(e.id, tindakan),
    ]),
    keutuhan: penuh ? { jumlah: 128, kode: '128-3F9A-07C1-55D0-E2B4-9A61' } : { jumlah: 128, kode: '' },
  };
};

/** Materials of a kind of naskah dinas that between them meet each condition. */
export const contohDinas = (d: DaerahContoh, jenis: JenisDinas): readonly BahanDinas[] => {
  const satu: readonly Ragam[] = ['T05', 'T03', 'T04', 'T10', 'T14'].map((tindakan, i) => ({
    n: 1,
    tindakan,
    penuh: i !== 1,
  }));
  const ragam = jenis.perlu.includes('ALASAN') ? satu : satu.slice(0, 2);
  return [...ragam, ...(jenis.untuk === 'BANYAK' ? [{ n: 2, tindakan: 'T05', penuh: true }] : [])].map((r) =>
    bahan(d, jenis, r),
  );
};
