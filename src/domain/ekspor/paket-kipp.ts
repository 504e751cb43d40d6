import { labelOf } from '../baca/baca-pilihan.ts';
import { type Bagian, type BagianBerlaku, bagianBerlaku } from '../lomba/bagian-berlaku.ts';
import { kelompokEntri } from '../lomba/kelompok-entri.ts';
import { bulanDiterapkan } from '../lomba/lama-penerapan.ts';
import { PERNYATAAN } from '../lomba/pernyataan.ts';
import { isiDariRegister, kolomSumber } from '../lomba/sumber-bagian.ts';
import type { BarisBagianProposal } from '../tab/lomba.ts';
import { KELOMPOK_LOMBA, type KelompokLomba, TAHAP_LOMBA } from '../tab/tahap-lomba.ts';
import { isTanggal, type Tanggal } from '../tanggal.ts';
import { countWords, foldName } from '../teks.ts';
import { NOMOR, salin, susun, tanpaSumber } from './kolom-paket.ts';
import type { BahanEntri, KolomPaket, LingkupEkspor, Paket } from './paket.ts';

/** Only what is applied may enter a contest of public services. */
const diterapkan: Paket['memilih'] = (nilai) => nilai['status'] === 'PENERAPAN';

const kelompok = ({ e, ikutKipp }: BahanEntri): KelompokLomba => kelompokEntri(e, ikutKipp);

/** The day up to which months count: the closing date, or today while it is not known. */
const pada = ({ hariIni, penutupan }: LingkupEkspor): Tanggal => penutupan ?? hariIni;

const lama = ({ e }: BahanEntri, l: LingkupEkspor): string => String(bulanDiterapkan(e.penerapan_mulai, pada(l)) ?? '');

const memenuhi = (b: BahanEntri, l: LingkupEkspor): string => {
  const n = bulanDiterapkan(b.e.penerapan_mulai, pada(l));
  return n === null ? '' : n >= l.bulan[kelompok(b)] ? 'Ya' : 'Belum';
};

/** A statement of the contest, ticked when tab Naskah lists one. */
const lampiran = (judul: string, jenis: string, wajib: (b: BahanEntri) => boolean = () => true): KolomPaket =>
  susun(judul, [], (b) => (b.naskah.has(jenis) ? '✓' : wajib(b) ? '' : 'tidak diminta'));

const TIDAK_DIMINTA = 'tidak diminta';

/** A section for the groups whose form has it: what tab Proposal Lomba holds, else what the register may begin it with. */
const kolomBagian = (bagian: Bagian, untuk: ReadonlySet<KelompokLomba>): readonly KolomPaket[] => {
  const judul = bagian.batas === null ? bagian.nama : `${bagian.nama} (paling banyak ${bagian.batas} kata)`;
  const teks = (b: BahanEntri): string =>
    b.proposal.get(foldName(bagian.nama)) || (isiDariRegister(bagian.nama, b.e, b.replikasi)?.isi ?? '');
  const isi = (b: BahanEntri): string => (untuk.has(kelompok(b)) ? teks(b) : TIDAK_DIMINTA);
  const hitung = (b: BahanEntri): string => (untuk.has(kelompok(b)) ? String(countWords(teks(b))) : '');
  const dari = kolomSumber(bagian.nama);
  return [
    { ...susun(judul, dari, isi), ...(bagian.batas === null ? {} : { batasKata: bagian.batas }) },
    susun(`Kata ${bagian.nama}`, dari, hitung, false),
  ];
};

/** The sections of all groups, those of one name once, in the order of the forms. */
const semuaBagian = (berlaku: BagianKipp): readonly KolomPaket[] => {
  const by = new Map<string, { bagian: Bagian; untuk: Set<KelompokLomba> }>();
  for (const { code } of KELOMPOK_LOMBA)
    for (const bagian of berlaku[code]?.bagian ?? []) {
      const known = by.get(foldName(bagian.nama));
      if (known) known.untuk.add(code);
      else by.set(foldName(bagian.nama), { bagian, untuk: new Set([code]) });
    }
  return [...by.values()].flatMap(({ bagian, untuk }) => kolomBagian(bagian, untuk));
};

/** The form of each group; null where a group has none. */
export type BagianKipp = Readonly<Record<KelompokLomba, BagianBerlaku | null>>;

/** Without the forms of groups in which nobody enters; the whole where none is left. */
export const bagianPeserta = (berlaku: BagianKipp, bahan: readonly BahanEntri[]): BagianKipp => {
  const ada = new Set(bahan.map(kelompok));
  const pilih = (k: KelompokLomba): BagianBerlaku | null => (ada.size === 0 || ada.has(k) ? berlaku[k] : null);
  return { UMUM: pilih('UMUM'), REPLIKASI: pilih('REPLIKASI'), KHUSUS: pilih('KHUSUS') };
};

/** The forms of KIPP for a year, from tab Bagian Proposal or, without rows, as the add-on brings them. */
export const bagianKipp = (rows: readonly BarisBagianProposal[], tahun: string): BagianKipp => ({
  UMUM: bagianBerlaku(rows, 'KIPP', 'UMUM', tahun),
  REPLIKASI: bagianBerlaku(rows, 'KIPP', 'REPLIKASI', tahun),
  KHUSUS: bagianBerlaku(rows, 'KIPP', 'KHUSUS', tahun),
});

/** Whose form it is, as the person is told. */
const menurut = (berlaku: BagianKipp): string => {
  const tahun = [...new Set(Object.values(berlaku).map((b) => b?.tahun ?? ''))].filter((t) => t !== '').sort();
  return tahun.length === 0 ? 'belum ada pada tab Bagian Proposal' : `menurut formulir ${tahun.join(' dan ')}`;
};

/** Everything the register holds of a proposal for KIPP, by the sections of a year. Texts that it does not hold are named, never made up. */
export const paketKipp = (berlaku: BagianKipp): Paket => ({
  kode: 'KIPP',
  nama: 'Kompetisi Inovasi Pelayanan Publik (KIPP)',
  kepastian: `Bagian, bobot, dan batas kata ${menurut(berlaku)}; kuota dan lama penerapan menurut tab Ketentuan Program atau Pengaturan. Cocokkan dengan pedoman tahun berjalan.`,
  memilih: diterapkan,
  kolom: [
    NOMOR,
    salin('Judul Inovasi', 'nama_inovasi'),
    susun('Instansi', [], (_, { daerah }) => daerah),
    susun('Unit Pelayanan Publik', ['pd_pengusul'], ({ e }) => e.pd_pengusul),
    susun('Kelompok', ['jenis_kebaruan'], (b) => labelOf(KELOMPOK_LOMBA, kelompok(b))),
    salin('Nama Inovator', 'inisiator_nama'),
    salin('Tim Inovator', 'tim_inovator', false),
    salin('Diimplementasikan Sejak', 'penerapan_mulai'),
    susun('Lama Implementasi (bulan)', ['penerapan_mulai'], lama),
    susun('Lama Implementasi Memenuhi', ['penerapan_mulai', 'jenis_kebaruan'], memenuhi),
    ...semuaBagian(berlaku),
    ...PERNYATAAN.map((p) => lampiran(p.nama, p.jenis, (b) => p.kelompok.includes(kelompok(b)))),
    salin('Tautan Video', 'video_tautan', false),
  ],
});

/** The pack as it is without any tab of the programmes. */
export const PAKET_KIPP: Paket = paketKipp(bagianKipp([], '9999'));

const jippnas = (b: BahanEntri): BahanEntri['keikutsertaan'] => b.keikutsertaan.filter((k) => k.program === 'JIPPNAS');

/** Stages that are an award by themselves, where nobody wrote the result. */
const BERPENGHARGAAN: ReadonlySet<string> = new Set(['TOP_99', 'FINALIS', 'TOP_45', 'TERPUJI', 'OUTSTANDING']);

/** 'Top 45 (2023)' of every contest entered. */
const penghargaan = ({ keikutsertaan }: BahanEntri): string =>
  keikutsertaan
    .filter((k) => k.program !== 'JIPPNAS')
    .flatMap((k) => {
      const hasil = k.hasil || (BERPENGHARGAAN.has(k.status) ? labelOf(TAHAP_LOMBA, k.status) : '');
      return hasil === '' ? [] : [k.tahun === '' ? hasil : `${hasil} (${k.tahun})`];
    })
    .join('; ');

const tahunDari = (tanggal: string): string => (isTanggal(tanggal) ? tanggal.slice(0, 4) : '');

/** The columns of JIPPNas' list; what it gives itself is left to it. */
export const PAKET_JIPPNAS: Paket = {
  kode: 'JIPPNAS',
  nama: 'JIPPNas',
  kepastian: 'Judul dan urutan kolom menurut tampilan daftar JIPPNas; bukan formulir resmi.',
  memilih: diterapkan,
  kolom: [
    NOMOR,
    susun('Tahun', [], (b) => jippnas(b)[0]?.tahun ?? '', false),
    susun('No Registrasi', [], (b) => jippnas(b)[0]?.nomor_registrasi ?? '', false),
    salin('Judul Inovasi', 'nama_inovasi'),
    salin('Jenis', 'jenis'),
    susun('Institusi', [], (_, { daerah }) => daerah),
    susun('UPP', ['pd_pengusul'], ({ e }) => e.pd_pengusul),
    susun('Wilayah', [], (_, { daerah }) => daerah),
    tanpaSumber('SDGs'),
    susun('Penghargaan', [], penghargaan, false),
    susun('Tahun Implementasi', ['penerapan_mulai'], ({ e }) => tahunDari(e.penerapan_mulai)),
    salin('Nama Inovator', 'inisiator_nama'),
    tanpaSumber('Nama Pemangku'),
    salin('Video', 'video_tautan'),
    susun('Jumlah Replikasi', [], ({ replikasi }) => String(replikasi.length), false),
    tanpaSumber('Alasan Keberlanjutan'),
    tanpaSumber('Keberlanjutan'),
    susun('Status', [], (b) => labelOf(TAHAP_LOMBA, jippnas(b)[0]?.status ?? ''), false),
    tanpaSumber('Last Update'),
  ],
};
