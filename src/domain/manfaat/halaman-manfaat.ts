import { labelOf } from '../baca/baca-pilihan.ts';
import { rupiahAngka } from '../naskah/rupiah.ts';
import { angkaRingkas, bulatDua } from '../program/angka-ringkas.ts';
import type { BahanProgram } from '../program/bahan-program.ts';
import { kepalaHalaman } from '../program/kepala-halaman.ts';
import { namaTerdaftar } from '../ringkasan/daftar-tenggat.ts';
import { type BagianHalaman, type Halaman, susunHalaman } from '../ringkasan/halaman.ts';
import { urutTeks } from '../ringkasan/urut.ts';
import { BAGIAN_DAMPAK, UNSUR_SKM } from '../tab/manfaat.ts';
import { KEPASTIAN_PROGRAM } from '../tab/program.ts';
import { RINGKASAN_MANFAAT } from '../tab/ringkasan.ts';
import { jumlahPerKantor } from './jumlah-dampak.ts';
import { orangTerlatih } from './orang-terlatih.ts';
import { tingkatPerubahan } from './perubahan-dampak.ts';
import { prioritasYandas } from './prioritas-yandas.ts';
import { saranIndikator } from './saran-indikator.ts';
import { hitungIkm, mutuIkm, pitaMutu, tahunPeriode } from './skm.ts';
import { hitungUmpanBalik } from './umpan-balik.ts';

type Nama = (id: string) => readonly [nama: string, kantor: string] | null;

const namaEntri = (b: BahanProgram): Nama => {
  const by = new Map(b.entri.map((e) => [e.id, [e.nama_inovasi, namaTerdaftar(e.pd_pengusul, b.pd)] as const]));
  return (id) => by.get(id) ?? null;
};

const survei = (b: BahanProgram, nama: Nama): BagianHalaman => {
  const rows = b.skm.flatMap((r) => {
    const entri = nama(r.id);
    const hasil = hitungIkm(r);
    if (!entri || !hasil.ok) return [];
    const { ikm, nrr } = hasil.value;
    const pita = pitaMutu(b.ketentuan, tahunPeriode(r.periode) ?? b.tahun);
    const lemah = nrr.indexOf(Math.min(...nrr));
    return [
      [
        ...entri,
        r.periode,
        r.responden ?? '',
        bulatDua(ikm),
        pita ? mutuIkm(ikm, pita.pita) : '',
        UNSUR_SKM[lemah]?.nama ?? '',
      ],
    ];
  });
  const pita = pitaMutu(b.ketentuan, b.tahun);
  const baris = pita && b.ketentuan.find((r) => r.program === 'SKM' && r.tahun === pita.tahun);
  return {
    judul: 'Survei Kepuasan Masyarakat',
    kalimat: [
      'IKM dihitung dari sembilan unsur berbobot sama tanpa pembulatan; tabel menampilkan dua angka di belakang koma.',
      pita
        ? `Mutu menurut ketentuan ${pita.tahun} (${labelOf(KEPASTIAN_PROGRAM, baris?.kepastian ?? '')}): ${pita.pita.map((p) => `${p.nama} mulai ${angkaRingkas(p.minimum)}`).join(', ')}.`
        : 'Batas mutu belum ada pada tab Ketentuan Program.',
      ...(rows.length === 0 ? ['Belum ada hasil survei yang lengkap. Isi sembilan unsurnya pada tab Hasil SKM.'] : []),
    ],
    ...(rows.length === 0
      ? {}
      : {
          kepala: ['Inovasi', 'Perangkat Daerah', 'Periode', 'Responden', 'IKM', 'Mutu', 'Unsur Terendah'],
          baris: rows.sort((x, y) => urutTeks(String(y[2]), String(x[2])) || urutTeks(String(x[0]), String(y[0]))),
        }),
  };
};

const umpanBalik = (b: BahanProgram, nama: Nama): BagianHalaman => {
  const all = hitungUmpanBalik(b.umpanBalik).filter((h) => nama(h.id));
  const own = all.filter((h) => h.tahun === b.tahun);
  const [masuk, selesai] = [own.reduce((n, h) => n + h.pengaduan, 0), own.reduce((n, h) => n + h.selesai, 0)];
  return {
    judul: 'Umpan balik pengguna',
    kalimat: [
      masuk === 0
        ? `Belum ada pengaduan tercatat tahun ${b.tahun}. Catat pada tab Umpan Balik.`
        : `Tahun ${b.tahun}: ${selesai} dari ${masuk} pengaduan selesai (${angkaRingkas((selesai / masuk) * 100)}%).`,
    ],
    ...(all.length === 0
      ? {}
      : {
          kepala: ['Inovasi', 'Perangkat Daerah', 'Tahun', 'Pengaduan', 'Selesai', 'Selesai (%)', 'Akibatnya'],
          baris: all.map((h) => [
            ...(nama(h.id) ?? []),
            ...[h.tahun, h.pengaduan, h.selesai, h.persen === null ? '' : bulatDua(h.persen)],
            `${h.diubah} perubahan, ${h.usulan} usulan perbaikan`,
          ]),
        }),
  };
};

const saran = (b: BahanProgram, nama: Nama): BagianHalaman => {
  const ids = [...new Set([...b.umpanBalik, ...b.skm].map((r) => r.id))].filter((id) => nama(id));
  const rows = ids.flatMap((id) => saranIndikator(b, id, b.tahun).map((s) => ({ id, s })));
  return {
    judul: `Saran parameter Indeks Inovasi Daerah ${b.tahun}`,
    kalimat: [
      rows.length === 0
        ? 'Belum ada saran: katalog tahun ini, pengaduan, atau hasil surveinya belum ada.'
        : 'Saran dari data register, bukan pilihan. Yang memutuskan pengisi indeks, dengan buktinya.',
    ],
    ...(rows.length === 0
      ? {}
      : {
          kepala: ['Inovasi', 'Perangkat Daerah', 'Indikator', 'Parameter', '', '', 'Alasan'],
          baris: rows.map(({ id, s }) => [...(nama(id) ?? []), s.no, s.parameter, '', '', s.alasan]),
        }),
  };
};

const dampak = (b: BahanProgram, nama: Nama): BagianHalaman => {
  const rows = b.dampak.flatMap((r) => {
    const entri = nama(r.id);
    const teks = tingkatPerubahan(r);
    return entri && teks !== ''
      ? [[entri[0], r.ukuran, labelOf(BAGIAN_DAMPAK, r.bagian), r.satuan, ...[r.sebelum ?? '', r.setelah ?? ''], teks]]
      : [];
  });
  return {
    judul: 'Dampak sebelum dan setelah inovasi',
    kalimat:
      rows.length === 0
        ? ['Belum ada ukuran dengan angka setelah inovasi. Pilih inovasinya, lalu Program, Siapkan baris dampak.']
        : [],
    ...(rows.length === 0
      ? {}
      : {
          kepala: ['Inovasi', 'Ukuran', 'Bagian', 'Satuan', 'Sebelum', 'Setelah', 'Tingkat Perubahan'],
          baris: rows,
        }),
  };
};

const jumlah = (b: BahanProgram): BagianHalaman => {
  const rows = jumlahPerKantor(b);
  return {
    judul: 'Jumlah dampak menurut perangkat daerah',
    kalimat: [
      'Hanya yang sejenis dijumlahkan: anggaran (bagian Input, satuan Rp), pendapatan (bagian Output, satuan Rp), dan orang yang dilayani (bagian Output, satuan orang), tahun terakhir tiap inovasi. Orang yang sama dapat dilayani beberapa inovasi.',
    ],
    ...(rows.length === 0
      ? {}
      : {
          kepala: [
            'Perangkat Daerah',
            'Anggaran yang Dihemat (Rp)',
            'Inovasi',
            'Tambahan Pendapatan (Rp)',
            'Orang Dilayani',
          ],
          baris: [
            ...rows.map((r) => [r.kantor, r.hemat, r.inovasi, r.pendapatan, r.orang]),
            [
              'Seluruhnya',
              ...[rows.reduce((n, r) => n + r.hemat, 0), rows.reduce((n, r) => n + r.inovasi, 0)],
              ...[rows.reduce((n, r) => n + r.pendapatan, 0), rows.reduce((n, r) => n + r.orang, 0)],
            ],
          ],
        }),
  };
};

const dasar = (b: BahanProgram): BagianHalaman => {
  const groups = [...new Set(b.dasarDaerah.map((d) => d.kelompok))];
  const hitung = (kelompok: string, keadaan: string): number =>
    b.dasarDaerah.filter((d) => d.kelompok === kelompok && d.keadaan === keadaan).length;
  return {
    judul: 'Dasar daerah',
    kalimat: [
      groups.length === 0
        ? 'Belum ada indikator. Tulis daftarnya pada tab Dasar Daerah.'
        : 'Daftarnya disusun daerah sendiri pada tab Dasar Daerah dan bukan daftar resmi.',
    ],
    ...(groups.length === 0
      ? {}
      : {
          kepala: ['Kelompok', 'Tanpa Bukti', 'Terpenuhi', 'Sebagian', 'Belum', 'Tidak Berlaku'],
          baris: groups.map((g) => [
            g,
            b.dasarDaerah.filter(
              (d) => d.kelompok === g && d.keadaan === 'TERPENUHI' && d.bukti === '' && d.tautan === '',
            ).length,
            ...['TERPENUHI', 'SEBAGIAN', 'BELUM', 'TIDAK_BERLAKU'].map((k) => hitung(g, k)),
          ]),
        }),
  };
};

const yandas = (b: BahanProgram): BagianHalaman => {
  const { urusan, gagasanTakTerbaca } = prioritasYandas(b);
  const kosong = urusan.filter((u) => u.diterapkan === 0);
  return {
    judul: 'Prioritas urusan pelayanan dasar',
    kalimat: [
      kosong.length === 0
        ? 'Keenam urusan pelayanan dasar mempunyai inovasi yang diterapkan.'
        : `Belum ada inovasi yang diterapkan pada: ${kosong.map((u) => u.nama).join('; ')}.`,
      `Gagasan dihitung menurut sektor sumbatannya, atau nama perangkat daerahnya${gagasanTakTerbaca > 0 ? `; ${gagasanTakTerbaca} gagasan tidak terbaca urusannya` : ''}.`,
    ],
    kepala: ['Urusan', 'Kode', 'Diterapkan', 'Diusulkan', 'Gagasan'],
    baris: urusan.map((u) => [u.nama, u.kode, u.diterapkan, u.diusulkan, u.gagasan]),
  };
};

const kapasitas = (b: BahanProgram): BagianHalaman => {
  const rows = orangTerlatih(b);
  return {
    judul: 'Kapasitas menurut perangkat daerah',
    kalimat: [
      rows.length === 0
        ? 'Belum ada peserta. Impor daftar hadir kegiatan ke tab Peserta Kegiatan lewat Usulan, Impor dari tab aktif.'
        : `${rows.reduce((n, r) => n + r.orang, 0)} orang pernah mengikuti kegiatan; satu orang dihitung sekali walaupun hadir berkali-kali.`,
    ],
    ...(rows.length === 0
      ? {}
      : {
          kepala: ['Perangkat Daerah', '', 'Orang', 'Kehadiran'],
          baris: rows.map((r) => [r.kantor, '', r.orang, r.hadir]),
        }),
  };
};

/** Manfaat Inovasi: surveys, feedback, impact and the region's foundations. Nobody who complained or attended is named. */
export const halamanManfaat = (b: BahanProgram): Halaman => {
  const nama = namaEntri(b);
  const total = jumlahPerKantor(b).reduce((n, r) => n + r.hemat, 0);
  return susunHalaman(
    RINGKASAN_MANFAAT.widths.length,
    'Manfaat Inovasi',
    [
      ...(total > 0 ? [`Anggaran yang dihemat menurut tab Dampak: ${rupiahAngka(Math.round(total))}.`] : []),
      kepalaHalaman(b, 'tab Hasil SKM, Umpan Balik, Dampak, Dasar Daerah, Peserta Kegiatan, dan Inovasi'),
    ],
    [
      survei(b, nama),
      umpanBalik(b, nama),
      saran(b, nama),
      dampak(b, nama),
      jumlah(b),
      dasar(b),
      yandas(b),
      kapasitas(b),
    ],
  );
};
