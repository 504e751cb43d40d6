import { daftarPD } from '../domain/aturan/aturan.ts';
import { hitungPeserta as hitung, menurutKegiatan, tulisPerUnit } from '../domain/labinov/hitung-peserta.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { KEGIATAN } from '../domain/tab/gagasan.ts';
import { PESERTA } from '../domain/tab/labinov.ts';
import { PERANGKAT_DAERAH } from '../domain/tab/lembaga.ts';
import type { Kantor } from './kantor.ts';
import { muatPengaturan, muatTab } from './muat.ts';
import { muatBaris, muatBarisProgram } from './muat-program.ts';
import { tolakPencatat } from './siapa.ts';
import { type IsiBaris, tulisPadaBaris } from './tulis-pada-baris.ts';

export type HasilHitungPeserta = {
  /** Events whose blank cells were filled. */
  readonly diisi: readonly { readonly kegiatan: string; readonly jumlah: number }[];
  /** Events that say another number than their list; nothing was changed there. */
  readonly berbeda: readonly { readonly kegiatan: string; readonly tertulis: number; readonly terhitung: number }[];
  /** Events of which nobody is listed. */
  readonly tanpaDaftar: number;
};

/** Fills number and units of participants of an event from the list of persons, where they are blank; says where they differ. */
export const hitungPeserta = (kantor: Kantor): Result<HasilHitungPeserta, Masalah> => {
  const tolak = tolakPencatat(kantor, 'CATAT');
  if (tolak) return fail([tolak]);
  const { buku } = kantor;
  const siap = muatPengaturan(buku);
  if (!siap.ok) return siap;
  const offices = muatTab(buku, PERANGKAT_DAERAH);
  if (!offices.ok) return offices;
  const pd = daftarPD(offices.value);
  return (
    kantor.terkunci((): Result<HasilHitungPeserta, Masalah> => {
      const peserta = muatBarisProgram(buku, PESERTA);
      if (!peserta.ok) return peserta;
      const kegiatan = muatBaris(buku, KEGIATAN);
      if (!kegiatan.ok) return kegiatan;
      const isi: IsiBaris[] = [];
      const diisi: { kegiatan: string; jumlah: number }[] = [];
      const berbeda: { kegiatan: string; tertulis: number; terhitung: number }[] = [];
      let tanpaDaftar = 0;
      const hadir = menurutKegiatan(peserta.value);
      for (const k of kegiatan.value) {
        if (k.nama === '') continue;
        const h = hitung(hadir(k.nama), pd);
        if (h.jumlah === 0) {
          tanpaDaftar++;
          continue;
        }
        const nilai = { peserta: h.jumlah, peserta_unit: tulisPerUnit(h) };
        const kosong = (['peserta', 'peserta_unit'] as const).filter((key) => (k[key] ?? '') === '');
        if (kosong.length > 0) {
          isi.push({ kunci: k.nama.trim(), nilai: Object.fromEntries(kosong.map((key) => [key, nilai[key]])) });
          diisi.push({ kegiatan: k.nama, jumlah: h.jumlah });
        }
        if (typeof k.peserta === 'number' && k.peserta !== h.jumlah)
          berbeda.push({ kegiatan: k.nama, tertulis: k.peserta, terhitung: h.jumlah });
      }
      const tertulis = tulisPadaBaris(buku, KEGIATAN, (ambil) => String(ambil('nama')).trim(), isi);
      if (!tertulis.ok) return tertulis;
      return diisi.length + berbeda.length === 0 && tanpaDaftar === kegiatan.value.filter((k) => k.nama !== '').length
        ? fail([masalah('TANPA_DAFTAR_PESERTA')])
        : ok({ diisi, berbeda, tanpaDaftar });
    }) ?? fail([masalah('SIBUK')])
  );
};
