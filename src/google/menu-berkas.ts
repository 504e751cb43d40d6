import { buatBerkasPemeriksaan, type PokokBerkas } from '../app/buat-berkas-pemeriksaan.ts';
import type { HasilNaskah } from '../app/buat-naskah.ts';
import type { Kantor } from '../app/kantor.ts';
import { belumSiap, type Entri, muatRegister } from '../app/muat.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { beriTahu, sekilas } from './dialog.ts';
import { selesai, tolak } from './sampaikan.ts';

/** One row is that entry; several rows are their decree, and only if they share one. */
const pokokTerpilih = (entri: readonly Entri[]): Result<PokokBerkas, Masalah> => {
  const [first, second] = entri;
  if (!first) return fail([masalah('TIDAK_ADA_PILIHAN')]);
  const tanpaId = entri.find(({ e }) => e.id === '');
  if (tanpaId) return fail([masalah('TANPA_ID', { baris: tanpaId.baris })]);
  if (!second) return ok({ id: first.e.id });
  const { sk_no: nomor, sk_tgl: tanggal } = first.e;
  return nomor !== '' && entri.every(({ e }) => e.sk_no === nomor && e.sk_tgl === tanggal)
    ? ok({ keputusan: { nomor, tanggal } })
    : fail([masalah('BEDA_KEPUTUSAN')]);
};

export const menuBerkas = (kantor: Kantor): void => {
  const belum = belumSiap(kantor.buku);
  if (belum) return tolak([belum]);
  const register = muatRegister(kantor.buku);
  if (!register.ok) return tolak(register.problems);
  const entri = kantor.buku.terpilih(INOVASI).flatMap((b) => register.value.byBaris.get(b) ?? []);
  selesai(pokokTerpilih(entri), (pokok) => {
    sekilas('Menyusun berkas pemeriksaan…');
    selesai(buatBerkasPemeriksaan(kantor, pokok), ([made]) =>
      beriTahu(`${made?.judul ?? 'Berkas'} sudah dibuat. Tautannya ada pada tab Naskah.`),
    );
  });
};

/** The same for a panel or the command line. */
export const berkas = (
  kantor: Kantor,
  minta: PokokBerkas,
): { readonly naskah: readonly HasilNaskah[] } | { readonly masalah: readonly Masalah[] } => {
  const hasil = buatBerkasPemeriksaan(kantor, minta);
  return hasil.ok ? { naskah: hasil.value } : { masalah: hasil.problems };
};
