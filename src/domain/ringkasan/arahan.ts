import { labelOf } from '../baca/baca-pilihan.ts';
import { hariKerjaAntara } from '../hari-kerja/hari-kerja.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import { SUB_STATUS } from '../tahapan.ts';
import { isTanggal, tanggalPanjang } from '../tanggal.ts';
import type { BahanRingkasan } from './bahan-ringkasan.ts';
import { type Cakupan, sudahBelum, ukuranCakupan } from './cakupan-tahun.ts';
import type { BarisTenggat } from './daftar-tenggat.ts';
import { kalimatPenutupan } from './penutupan.ts';
import { urutTeks } from './urut.ts';

/** How many desks, and names on one desk, a leader can read on a phone. */
const MEJA = 8;
const NAMA = 3;

const NASKAH: Readonly<Record<string, string>> = {
  PROSES_PENETAPAN: 'Konsep Keputusan',
  PENYUSUNAN_REGULASI: 'Rancangan Perkada/Perda',
};

/** Where a draft lies: the desk, and what was recorded of it as long as that names nobody. */
export const mejaNaskah = (e: Inovasi, tanpaNama: BahanRingkasan['tanpaNama']): string => {
  const meja = labelOf(SUB_STATUS, e.sub_status || (e.status === 'PROSES_PENETAPAN' ? 'KONSEP' : 'PENYUSUNAN'));
  return e.posisi_oleh !== '' && tanpaNama(e.posisi_oleh) ? `${e.posisi_oleh} (${meja})` : meja;
};

const sebutNama = (names: readonly string[]): string =>
  names.length > NAMA ? `${names.slice(0, NAMA).join('; ')}; dan ${names.length - NAMA} lainnya` : names.join('; ');

/** Which draft lies on whose desk since when: the oldest first, drafts that wait together in one sentence. */
const naskahTertahan = ({ entri, konteks, tanpaNama }: BahanRingkasan): readonly string[] => {
  const groups = new Map<string, { e: Inovasi; nama: string[]; sejak: string; meja: string }>();
  for (const e of entri) {
    if (NASKAH[e.status] === undefined) continue;
    const sejak = e.posisi_sejak || e.status_sejak;
    const meja = mejaNaskah(e, tanpaNama);
    const key = [e.status, sejak, meja].join('|');
    const same = groups.get(key);
    if (same) same.nama.push(e.nama_inovasi);
    else groups.set(key, { e, nama: [e.nama_inovasi], sejak, meja });
  }
  const rows = [...groups.entries()].sort(
    ([x, a], [y, b]) => urutTeks(a.sejak || '9', b.sejak || '9') || urutTeks(x, y),
  );
  const said = rows.slice(0, MEJA).map(([, { e, nama, sejak, meja }]) => {
    const lama = isTanggal(sejak)
      ? ` sejak ${tanggalPanjang(sejak)} (${Math.max(0, hariKerjaAntara(sejak, konteks.hariIni, konteks.kalender('')))} hari kerja)`
      : '';
    return `${NASKAH[e.status]} berada pada ${meja}${lama}: ${sebutNama(nama)}.`;
  });
  return rows.length > MEJA ? [...said, `Dan ${rows.length - MEJA} naskah lain.`] : said;
};

/** What a leader can decide today: drafts on desks, offices without an innovation, what is late, days to the closings. */
export const perluArahan = (
  b: BahanRingkasan,
  cakupan: Cakupan,
  tenggat: readonly BarisTenggat[],
): readonly string[] => {
  const ukuran = ukuranCakupan(b.pengaturan);
  const { belum } = sudahBelum(cakupan, ukuran);
  const tertahan = naskahTertahan(b);
  const lewat = tenggat.filter((t) => t.lewat > 0);
  const kata = {
    MENGUSULKAN: 'mengusulkan',
    DITETAPKAN: 'mempunyai inovasi yang ditetapkan',
    MENERAPKAN: 'menerapkan inovasi',
  };
  return [
    ...(tertahan.length > 0 ? tertahan : ['Tidak ada konsep Keputusan atau rancangan peraturan yang sedang berjalan.']),
    ...(belum.length > 0
      ? [
          `${belum.length} perangkat daerah belum ${kata[ukuran]} tahun ${cakupan.tahun}; surat pengingat Sekretaris Daerah dapat dibuat dari register.`,
        ]
      : []),
    ...(lewat.length > 0
      ? [
          `${lewat.length} pekerjaan melewati tenggat, terlama ${lewat[0]?.lewat ?? 0} hari kerja; rinciannya pada tab Tenggat.`,
        ]
      : []),
    ...kalimatPenutupan(b.pengaturan, b.konteks.hariIni),
  ];
};
