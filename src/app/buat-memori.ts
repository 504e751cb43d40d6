import { isMenjabat } from '../domain/alur/menjabat.ts';
import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { type BahanMemori, composeMemori, type OrangMemori } from '../domain/naskah/memori-serah-terima.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { BahanRingkasan } from '../domain/ringkasan/bahan-ringkasan.ts';
import { daftarTenggat } from '../domain/ringkasan/daftar-tenggat.ts';
import { kantorPada } from '../domain/ringkasan/kantor-tahun.ts';
import { susunRingkasan } from '../domain/ringkasan/ringkasan.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { PEJABAT, PERAN, PETUGAS } from '../domain/tab/lembaga.ts';
import { KEADAAN_NASKAH, NASKAH } from '../domain/tab/naskah.ts';
import { foldName } from '../domain/teks.ts';
import { barisRiwayat } from './baca-riwayat.ts';
import { buatNaskah, type HasilNaskah } from './buat-naskah.ts';
import { selesaikan } from './catat.ts';
import { halamanNaskah } from './halaman-naskah.ts';
import type { Kantor } from './kantor.ts';
import { keutuhanBerkas } from './keutuhan-berkas.ts';
import { muatRegister, muatTab } from './muat.ts';
import { muatRingkasan } from './muat-ringkasan.ts';
import { tolakOrang } from './siapa.ts';

/** The office whose innovations a hand-over is about; '' for the whole region. */
const kantorDiminta = (b: BahanRingkasan, nama: string): Result<string, Masalah> => {
  if (nama.trim() === '') return ok('');
  const office = b.pd.get(foldName(nama));
  return office ? ok(office.nama) : fail([masalah('PD_TIDAK_DIKENAL', { nama })]);
};

const milik = (e: Inovasi, kantor: string, b: BahanRingkasan): boolean =>
  [e.pd_pengusul, e.pd_pelaksana].some(
    (n) =>
      n !== '' && (b.pd.get(foldName(n))?.nama === kantor || kantorPada(n, b.pd, b.konteks.hariIni)?.nama === kantor),
  );

/** Who works on the register or signs today: for an office its own people, and those of no office. */
const orangSekarang = (kantor: Kantor, pd: string): Result<readonly OrangMemori[], Masalah> => {
  const petugas = muatTab(kantor.buku, PETUGAS);
  if (!petugas.ok) return petugas;
  const pejabat = muatTab(kantor.buku, PEJABAT);
  if (!pejabat.ok) return pejabat;
  const hariIni = kantor.hariIni();
  const rows = [
    ...pejabat.value.map((p) => ({ ...p, sebagai: p.jabatan })),
    ...petugas.value.filter((p) => p.surel !== '*').map((p) => ({ ...p, sebagai: labelOf(PERAN, p.peran) })),
  ];
  return ok(
    rows
      .filter((p) => p.nama !== '' && isMenjabat(p, hariIni))
      .filter((p) => pd === '' || p.perangkat_daerah === '' || p.perangkat_daerah === pd)
      .map((p) => ({ nama: p.nama, sebagai: p.sebagai, kantor: p.perangkat_daerah })),
  );
};

/** Documents of these entries, or all of them, the latest first. */
const naskahDibuat = (kantor: Kantor, ids: ReadonlySet<string> | null): Result<BahanMemori['naskah'], Masalah> => {
  const naskah = muatTab(kantor.buku, NASKAH);
  if (!naskah.ok) return naskah;
  return ok(
    naskah.value
      .filter((n) => n.judul !== '' && (ids === null || n.id.split('; ').some((id) => ids.has(id))))
      .map((n) => ({ judul: n.judul, keadaan: labelOf(KEADAAN_NASKAH, n.keadaan), nomor: n.nomor, tautan: n.tautan }))
      .reverse(),
  );
};

/** Makes the hand-over of the whole region, or of one office by any of its names. */
export const buatMemori = (
  kantor: Kantor,
  minta: { readonly perangkatDaerah: string },
): Result<readonly HasilNaskah[], Masalah> => {
  const tolak = tolakOrang(kantor) ?? selesaikan(kantor);
  if (tolak) return fail([tolak]);
  const read = muatRingkasan(kantor);
  if (!read.ok) return read;
  const { bahan: b, kepala } = read.value;
  const pd = kantorDiminta(b, minta.perangkatDaerah);
  if (!pd.ok) return pd;
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register;
  const inovasi = pd.value === '' ? b.entri : b.entri.filter((e) => milik(e, pd.value, b));
  const ids = new Set(inovasi.map((e) => e.id));
  const orang = orangSekarang(kantor, pd.value);
  if (!orang.ok) return orang;
  const naskah = naskahDibuat(kantor, pd.value === '' ? null : ids);
  if (!naskah.ok) return naskah;
  const p = b.pengaturan;
  const judul = `Memori Serah Terima Inovasi ${pd.value || kepala.daerah}`;
  return buatNaskah(kantor, p, register.value, {
    jenis: 'MEMORI_SERAH_TERIMA',
    keadaan: 'SELESAI',
    ids: [],
    tentang: judul,
    judul,
    naskah: composeMemori({
      page: halamanNaskah(p),
      daerah: kepala.daerah,
      kepala: `${p.jabatan_kepala} ${p.nama_daerah}`,
      tempat: p.ibu_kota,
      disusun: kantor.waktu(),
      perangkatDaerah: pd.value,
      inovasi,
      tenggat: daftarTenggat(b).filter((t) => pd.value === '' || ids.has(t.id) || t.siapa === pd.value),
      arahan: pd.value === '' ? susunRingkasan(b).arahan : [],
      orang: orang.value,
      naskah: naskah.value,
      keutuhan: keutuhanBerkas(barisRiwayat(kantor.buku), kantor.ingatan.segel()),
    }),
  });
};
