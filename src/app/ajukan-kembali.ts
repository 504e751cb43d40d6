import type { Keputusan } from '../domain/alur/putuskan.ts';
import type { Tindakan } from '../domain/alur/tindakan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import type { Result } from '../domain/result.ts';
import type { Peristiwa } from '../domain/riwayat/peristiwa.ts';
import { KOLOM_STAF } from '../domain/tab/inovasi.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { catat } from './catat.ts';
import { perubahanAwal, sistemAwal, tahunId } from './daftarkan-baris.ts';
import type { HasilTindakan } from './hasil-tindakan.ts';
import { pemberiId } from './id-baru.ts';
import type { Kantor } from './kantor.ts';
import { type Entri, muatPengaturan, muatRegister } from './muat.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { type HasilCatat, potretDari } from './permintaan.ts';
import { jumlahRiwayat } from './riwayat-entri.ts';

/** Columns that a new version of a proposal takes over: who proposes what; permission, judgement, decree and the time of its trial are its own. */
const DIBAWA: readonly string[] = KOLOM_STAF.filter(
  (c) => c.group === 'Identitas' || (c.group === 'Usulan' && !c.key.startsWith('pengantar_')),
)
  .map((c) => c.key)
  .filter((key) => !['tanggal_terima', 'cara_terima', 'no_agenda', 'uji_coba_mulai', 'uji_coba_selesai'].includes(key));

/**
 * Proposes ended entries again: each becomes a new entry that names the one it comes from. The old one stays as it ended,
 * because what was decided is never reopened.
 */
export const ajukanKembali = (
  kantor: Kantor,
  tindakan: Tindakan,
  lama: readonly { readonly entri: Entri; readonly keputusan: Keputusan }[],
  permintaan: string,
): readonly HasilTindakan[] => {
  const refuse = (problems: readonly Masalah[]): readonly HasilTindakan[] =>
    lama.map(({ entri }) => ({ id: entri.e.id, ok: false, masalah: problems }));
  const riwayat = jumlahRiwayat(kantor.buku);
  const register = muatRegister(kantor.buku);
  if (!register.ok) return refuse(register.problems);
  const pengaturan = muatPengaturan(kantor.buku);
  if (!pengaturan.ok) return refuse(pengaturan.problems);
  const beri = pemberiId(pengaturan.value.wilayah_kode, register.value.byId.keys());
  const event = peristiwaBaru(kantor, permintaan);
  const peristiwa: Peristiwa[] = [];
  const hasil: HasilTindakan[] = [];
  const baru: Record<string, Nilai>[] = [];
  for (const { entri, keputusan } of lama) {
    const { e } = entri;
    const hariIni = kantor.hariIni();
    const id = beri(tahunId({ tanggal_input: '', tanggal_terima: hariIni }, hariIni));
    const row: Record<string, Nilai> = {
      ...Object.fromEntries(DIBAWA.map((key) => [key, e[key as keyof typeof e] ?? ''])),
      ...sistemAwal(id, hariIni),
      tanggal_terima: hariIni,
      versi_dari_id: e.id,
    };
    baru.push(row);
    peristiwa.push(
      event({
        tindakan: tindakan.kode,
        id,
        dari: '',
        ke: 'DRAF',
        versi: 1,
        peran: keputusan.peran,
        diputuskan_oleh: tindakan.pejabat,
        perubahan: perubahanAwal(row),
      }),
    );
    hasil.push({ id: e.id, ok: true, dari: e.status, ke: 'DRAF', versi: 1, idBaru: id });
  }
  const done: Result<HasilCatat, Masalah> = catat(kantor, potretDari(register.value, riwayat), {
    permintaan,
    peristiwa,
    baru,
  });
  if (!done.ok) return refuse(done.problems);
  return done.value.tercatat ? hasil : refuse([masalah('REGISTER_BERGERAK')]);
};
