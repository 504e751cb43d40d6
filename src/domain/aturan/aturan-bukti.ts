import { isPenilaianLayak } from '../alur/syarat-penilaian.ts';
import { isTerhitung } from '../penilaian/keadaan-penilaian.ts';
import type { Inovasi, KunciInovasi } from '../tab/inovasi.ts';
import type { Penilaian } from '../tab/penilaian.ts';
import type { Aturan, KonteksPeriksa } from './aturan.ts';
import { DITERAPKAN, DIUJI, indikator, LAYAK, penilaian, TERLAPOR } from './contoh-bukti.ts';
import { diJalan, isKosong, sejak, yangKosong } from './jalan-entri.ts';
import { sebutBeberapa } from './sebut-beberapa.ts';

const milik = <T extends { readonly id: string }>(rows: readonly T[] | null, e: Inovasi): readonly T[] =>
  rows?.filter((r) => r.id === e.id) ?? [];

/** Judgements of the last session of an entry; those before it led to a correction. */
const penilaianAkhir = (e: Inovasi, k: KonteksPeriksa): readonly Penilaian[] => {
  const semua = milik(k.penilaian, e).filter(isTerhitung);
  const akhir = semua[semua.length - 1]?.permintaan;
  return semua.filter((p) => p.permintaan === akhir);
};

/** The document that an act asks for, and where its link stands. */
const BUKTI_TAHAP: readonly { readonly sejak: string; readonly tautan: KunciInovasi }[] = [
  { sejak: 'VERIFIKASI', tautan: 'pengantar_tautan' },
  { sejak: 'LAYAK', tautan: 'ba_tautan' },
];

/** Documents and rows of other tabs that the stage of an entry rests on. */
export const ATURAN_BUKTI: readonly Aturan[] = [
  {
    kode: 'E05',
    lintas: ['hasil_evaluasi'],
    tingkat: 'WAJIB',
    kolom: ['hasil_evaluasi', 'ba_no', 'ba_tgl'],
    entri: (e, k) => {
      if (!k.usulanSendiri(e) || !diJalan(e) || !sejak(e, 'LAYAK')) return [];
      const tidak = penilaianAkhir(e, k).filter((p) => !isPenilaianLayak(p));
      return [
        ...yangKosong(e, ['hasil_evaluasi', 'ba_no', 'ba_tgl']),
        ...(tidak.length > 0
          ? [
              {
                key: 'hasil_evaluasi' as const,
                tingkat: 'CEK' as const,
                data: { sebab: 'TIDAK', jumlah: tidak.length },
              },
            ]
          : []),
      ];
    },
    penjelasan: 'Hasil evaluasi kelima kriteria dan Berita Acaranya belum tercatat lengkap{sebab}.',
    saran: 'Isi hasil evaluasi serta nomor dan tanggal Berita Acara; lengkapi jawaban pada tab Penilaian.',
    sebab: { TIDAK: ': {jumlah} penilaian tidak menjawab Ya pada semua butir' },
    contoh: {
      melanggar: { isi: { ...LAYAK, ba_no: '' } },
      benar: { isi: LAYAK, konteks: { penilaian: [penilaian({})] } },
    },
  },
  {
    kode: 'E09',
    lintas: ['lap_no'],
    tingkat: 'WAJIB',
    kolom: ['lap_no', 'lap_tgl'],
    entri: (e, k) => {
      if (!k.usulanSendiri(e) || !diJalan(e) || !sejak(e, 'EVALUASI_UJI_COBA') || e.status === 'UJI_COBA_GAGAL')
        return [];
      if (e.status === 'DIHENTIKAN') return [];
      const belum = milik(k.indikator, e).filter((i) => i.wajib === 'YA' && i.capaian === null);
      return [
        ...yangKosong(e, ['lap_no', 'lap_tgl']),
        ...(belum.length > 0
          ? [
              {
                key: 'lap_no' as const,
                data: { sebab: 'CAPAIAN', indikator: sebutBeberapa(belum.map((i) => i.indikator)) },
              },
            ]
          : []),
      ];
    },
    penjelasan: 'Laporan akhir uji coba belum lengkap{sebab}.',
    saran: 'Isi nomor dan tanggal laporan, serta kolom Capaian pada tab Indikator Uji Coba.',
    sebab: { CAPAIAN: ': belum ada capaian untuk {indikator}' },
    contoh: {
      melanggar: {
        isi: DIUJI,
        konteks: { indikator: [indikator(null)] },
        kata: 'Indikator wajib "Warga terlayani" tanpa capaian',
      },
      benar: { isi: DIUJI, konteks: { indikator: [indikator(1100)] }, kata: 'Indikator wajib dengan capaian 1.100' },
    },
  },
  {
    kode: 'E10',
    tingkat: 'WAJIB',
    kolom: ['lap_no', 'lap_tgl', 'pembelajaran'],
    entri: (e, k) =>
      k.usulanSendiri(e) && e.status === 'UJI_COBA_GAGAL' ? yangKosong(e, ['lap_no', 'lap_tgl', 'pembelajaran']) : [],
    penjelasan: 'Laporan penghentian uji coba kepada Perangkat Daerah kelitbangan belum lengkap.',
    saran: 'Isi nomor dan tanggal laporannya, serta satu sampai tiga kalimat pembelajaran.',
    contoh: {
      melanggar: {
        isi: { ...DIUJI, status: 'Uji coba tidak dilanjutkan', lap_no: '', pembelajaran: 'Listrik belum stabil.' },
      },
      benar: { isi: { ...DIUJI, status: 'Uji coba tidak dilanjutkan', pembelajaran: 'Listrik belum stabil.' } },
    },
  },
  {
    kode: 'E12',
    lintas: ['bentuk_hukum'],
    tingkat: 'WAJIB',
    kolom: ['bentuk_hukum'],
    entri: (e, k) => {
      if (!k.usulanSendiri(e) || !diJalan(e) || !sejak(e, 'PENYUSUNAN_REGULASI')) return [];
      if (e.bentuk_hukum === '')
        return k.penerapanDenganKeputusan && e.status !== 'PENYUSUNAN_REGULASI'
          ? []
          : [{ key: 'bentuk_hukum', data: { sebab: 'KOSONG' } }];
      return e.bentuk_hukum === 'PERKADA' && penilaianAkhir(e, k).some((p) => p.k3 === 'TIDAK')
        ? [{ key: 'bentuk_hukum', tingkat: 'CEK', data: { sebab: 'BEBAN' } }]
        : [];
    },
    penjelasan: 'Bentuk hukum penerapan perlu dipastikan{sebab}.',
    saran: 'Minta Bagian Hukum menjawab pertanyaan Pasal 20 PP 38/2017, lalu pilih bentuk hukumnya.',
    sebab: {
      KOSONG: ': kolomnya kosong',
      BEBAN: ': dipilih Perkada, sedangkan penilai menyatakan ada pembebanan atau pembatasan',
    },
    contoh: {
      melanggar: { isi: { ...DIUJI, status: 'Penyusunan Perkada/Perda' }, kata: 'Bentuk Hukum: (kosong)' },
      benar: { isi: { ...DIUJI, status: 'Penyusunan Perkada/Perda', bentuk_hukum: 'Perda' } },
    },
  },
  {
    kode: 'E15',
    tingkat: 'WAJIB',
    kolom: ['reg_no', 'reg_tgl', 'undang_tgl', 'bd_no'],
    entri: (e, k) => {
      if (!k.usulanSendiri(e) || !diJalan(e) || !sejak(e, 'PENERAPAN')) return [];
      return k.penerapanDenganKeputusan && isKosong(e, 'reg_no')
        ? []
        : yangKosong(e, ['reg_no', 'reg_tgl', 'undang_tgl', 'bd_no']);
    },
    penjelasan: 'Perda atau Perkada penerapan dan pengundangannya belum tercatat lengkap.',
    saran: 'Isi nomor dan tanggal peraturan, tanggal pengundangan, serta nomor Berita atau Lembaran Daerah.',
    contoh: {
      melanggar: { isi: { ...DITERAPKAN, bd_no: '' }, konteks: TERLAPOR },
      benar: { isi: DITERAPKAN, konteks: TERLAPOR },
    },
  },
  {
    kode: 'W05',
    tingkat: 'CEK',
    kolom: ['status'],
    register: (semua, k) => {
      const lapor = new Set(
        k.keikutsertaan?.filter((r) => r.program === 'IID' && r.tahun === k.tahun).map((r) => r.id) ?? [],
      );
      const belum = semua.filter(
        ({ e }) => e.status === 'PENERAPAN' && e.id !== '' && !e.tanggal_input.startsWith(k.tahun) && !lapor.has(e.id),
      );
      return k.keikutsertaan === null || belum.length === 0
        ? []
        : [
            {
              baris: 1,
              key: '',
              data: { jumlah: belum.length, tahun: k.tahun, nama: sebutBeberapa(belum.map(({ e }) => e.nama_inovasi)) },
            },
          ];
    },
    penjelasan: 'Sebanyak {jumlah} penerapan belum tercatat dilaporkan kepada Menteri pada tahun {tahun}: {nama}.',
    saran:
      'Catat pada tab Keikutsertaan dengan program Indeks Inovasi Daerah setelah datanya dimasukkan ke aplikasi nasional.',
    contoh: {
      melanggar: {
        isi: DITERAPKAN,
        konteks: { keikutsertaan: [] },
        kata: 'Penerapan tanpa baris tahun ini pada tab Keikutsertaan',
      },
      benar: { isi: DITERAPKAN, konteks: TERLAPOR, kata: 'Penerapan dengan baris tahun ini pada tab Keikutsertaan' },
    },
  },
  {
    kode: 'W15',
    tingkat: 'CATATAN',
    kolom: ['pengantar_tautan', 'ba_tautan'],
    register: (semua, k) => {
      const ada = new Set(k.bukti?.map((b) => b.id) ?? []);
      const tanpa = semua.filter(
        ({ e }) =>
          e.id !== '' &&
          diJalan(e) &&
          !ada.has(e.id) &&
          (k.usulanSendiri(e)
            ? BUKTI_TAHAP.some((b) => sejak(e, b.sejak) && isKosong(e, b.tautan))
            : e.status === 'PENERAPAN'),
      );
      return k.bukti === null || tanpa.length === 0
        ? []
        : [
            {
              baris: 1,
              key: '',
              data: { jumlah: tanpa.length, nama: sebutBeberapa(tanpa.map(({ e }) => e.nama_inovasi)) },
            },
          ];
    },
    penjelasan: 'Sebanyak {jumlah} inovasi belum mempunyai tautan bukti untuk tahap yang sudah dilaluinya: {nama}.',
    saran: 'Isi tautannya pada baris inovasi, atau tambahkan dokumennya pada tab Bukti.',
    contoh: {
      melanggar: { isi: { ...LAYAK, ba_tautan: '' }, konteks: { bukti: [] } },
      benar: { isi: LAYAK, konteks: { bukti: [] } },
    },
  },
  {
    kode: 'W16',
    tingkat: 'CEK',
    kolom: ['id'],
    register: (_, k) => {
      const yatim = [...new Set(k.bukti?.map((b) => b.id).filter((id) => id !== '' && !k.entri.has(id)) ?? [])];
      return yatim.length === 0
        ? []
        : [{ baris: 1, key: '', data: { jumlah: yatim.length, id: sebutBeberapa(yatim) } }];
    },
    penjelasan: 'Tab Bukti memuat {jumlah} ID yang tidak ada dalam register: {id}.',
    saran: 'Betulkan kolom ID Inovasi pada tab Bukti.',
    contoh: {
      melanggar: {
        isi: {},
        konteks: {
          bukti: [
            {
              baris: 2,
              id: 'INV-73.24-2019-0050',
              untuk: 'Penerapan',
              jenis: '',
              nomor: '',
              tanggal: '',
              judul: '',
              tautan: '',
              dibuka: '',
              diperiksa_oleh: '',
              diperiksa_tgl: '',
              catatan: '',
            },
          ],
        },
        kata: 'Tab Bukti: INV-73.24-2019-0050, yang tidak ada pada tab Inovasi',
      },
      benar: { isi: {}, konteks: { bukti: [] }, kata: 'Setiap ID pada tab Bukti ada pada tab Inovasi' },
    },
  },
];
