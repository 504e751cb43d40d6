import { isianKegiatan } from '../domain/naskah/dasar-kegiatan.ts';
import { alasanTerakhir } from '../domain/naskah-dinas/kegiatan-dinas.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { BahanRingkasan } from '../domain/ringkasan/bahan-ringkasan.ts';
import { cakupanTahun, sudahBelum } from '../domain/ringkasan/cakupan-tahun.ts';
import { daftarTenggat } from '../domain/ringkasan/daftar-tenggat.ts';
import { pesanPengembalian, pesanPengingat, pesanRingkasan } from '../domain/ringkasan/pesan-wa.ts';
import { susunRingkasan } from '../domain/ringkasan/ringkasan.ts';
import { foldName } from '../domain/teks.ts';
import { agendaInovasi } from './agenda-inovasi.ts';
import type { Kantor } from './kantor.ts';
import { muatRingkasan } from './muat-ringkasan.ts';
import { peristiwaEntri } from './riwayat-entri.ts';

export type MintaPesan = {
  readonly jenis: string;
  /** The returned entry. */
  readonly id: string;
  /** The office to be reminded, by any of its names. */
  readonly perangkatDaerah: string;
};

export type HasilPesan = { readonly teks: string };

const pengembalian = (kantor: Kantor, b: BahanRingkasan, id: string): Result<HasilPesan, Masalah> => {
  const e = b.entri.find((x) => x.id === id);
  if (!e) return fail([masalah('ID_TIDAK_ADA', { id })]);
  if (e.status !== 'PERBAIKAN_USULAN') return fail([masalah('BUKAN_DIKEMBALIKAN', { id })]);
  const act = alasanTerakhir({ kegiatan: peristiwaEntri(kantor.buku, [id]).get(id) ?? [] });
  const tenggat = daftarTenggat({ ...b, entri: [e], kegiatan: [], tindakLanjut: [] })[0]?.tenggat ?? '';
  const alasan = act ? (isianKegiatan(act)['alasan'] ?? act.catatan) : '';
  return ok({ teks: pesanPengembalian(e, { alasan, tenggat, pengirim: b.pengaturan.pd_litbang }) });
};

const pengingat = (b: BahanRingkasan, nama: string): Result<HasilPesan, Masalah> => {
  const office = b.pd.get(foldName(nama));
  if (!office) return fail([masalah('PD_TIDAK_DIKENAL', { nama })]);
  const { belum } = sudahBelum(cakupanTahun({ ...b, hariIni: b.konteks.hariIni }, b.tahun), 'MENGUSULKAN');
  return ok({
    teks: pesanPengingat(office.nama, {
      tahun: b.tahun,
      belumMengusulkan: belum.includes(office.nama),
      pekerjaan: daftarTenggat(b).filter((t) => t.siapa === office.nama),
      pengirim: b.pengaturan.pd_litbang,
    }),
  });
};

/** The text of a message to be copied into a chat: nothing is sent, and nothing changes. */
export const salinWhatsapp = (kantor: Kantor, minta: MintaPesan): Result<HasilPesan, Masalah> => {
  if (minta.jenis === 'AGENDA') {
    const agenda = agendaInovasi(kantor, minta);
    return agenda.ok ? ok({ teks: agenda.value.teks }) : agenda;
  }
  const read = muatRingkasan(kantor);
  if (!read.ok) return read;
  const { bahan, kepala } = read.value;
  if (minta.jenis === 'RINGKASAN') return ok({ teks: pesanRingkasan(susunRingkasan(bahan), kepala) });
  if (minta.jenis === 'PENGEMBALIAN') return pengembalian(kantor, bahan, minta.id);
  if (minta.jenis === 'PENGINGAT') return pengingat(bahan, minta.perangkatDaerah);
  return fail([masalah('JENIS_PESAN_TIDAK_DIKENAL', { jenis: minta.jenis })]);
};

/** The offices that have something to be reminded of, in the order of their tab: what the menu offers. */
export const perluDiingatkan = (kantor: Kantor): Result<readonly string[], Masalah> => {
  const read = muatRingkasan(kantor);
  if (!read.ok) return read;
  const { bahan: b } = read.value;
  const { belum } = sudahBelum(cakupanTahun({ ...b, hariIni: b.konteks.hariIni }, b.tahun), 'MENGUSULKAN');
  const menunggu = new Set([...belum, ...daftarTenggat(b).map((t) => t.siapa)]);
  return ok(b.offices.map((o) => o.nama).filter((n) => n !== '' && menunggu.has(n)));
};
