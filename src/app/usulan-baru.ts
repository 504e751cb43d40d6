import type { Peristiwa, Perubahan } from '../domain/riwayat/peristiwa.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { perubahanAwal, sistemAwal } from './daftarkan-baris.ts';
import { pemberiId } from './id-baru.ts';
import type { Kantor } from './kantor.ts';
import type { Register } from './muat.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';

/** Proposals that rows of other tabs become in one request, with their events. */
export type UsulanBaru = {
  readonly baru: readonly Record<string, Nilai>[];
  readonly peristiwa: readonly Peristiwa[];
  /** One proposal of today from what is known of it; `jejak` is what its event keeps of where it comes from. Gives its id. */
  readonly tambah: (nilai: Readonly<Record<string, Nilai>>, jejak: (id: string) => Perubahan) => string;
};

/** Gathers proposals before anything is written; `wilayah` is the code that ids begin with. */
export const usulanBaru = (kantor: Kantor, permintaan: string, wilayah: string, register: Register): UsulanBaru => {
  const beri = pemberiId(wilayah, register.byId.keys());
  const event = peristiwaBaru(kantor, permintaan);
  const hariIni = kantor.hariIni();
  const baru: Record<string, Nilai>[] = [];
  const peristiwa: Peristiwa[] = [];
  const tambah: UsulanBaru['tambah'] = (nilai, jejak) => {
    const id = beri(hariIni.slice(0, 4));
    const row = { ...nilai, tanggal_terima: hariIni, ...sistemAwal(id, hariIni) };
    baru.push(row);
    peristiwa.push(
      event({
        ...{ tindakan: 'USULKAN', id, dari: '', ke: 'DRAF', versi: 1 },
        perubahan: { ...perubahanAwal(row), ...jejak(id) },
      }),
    );
    return id;
  };
  return { baru, peristiwa, tambah };
};
