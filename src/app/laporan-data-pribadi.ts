import { sebutanKegiatan } from '../domain/alur/sebutan-kegiatan.ts';
import type { Masalah } from '../domain/pesan.ts';
import { letakRiwayat } from '../domain/pribadi/samarkan-kegiatan.ts';
import { disebut, samarHuruf } from '../domain/pribadi/temukan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { cariDataPribadi, isTugasJabatan, type SelPribadi, type TemuanPribadi } from './cari-data-pribadi.ts';
import { catat, selesaikan } from './catat.ts';
import type { Kantor } from './kantor.ts';
import { muatRegister } from './muat.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari } from './permintaan.ts';
import { tolakDataPribadi } from './siapa.ts';

export type LaporanPribadi = {
  readonly tempat: readonly {
    readonly tab: string;
    readonly baris: number;
    readonly id: string;
    readonly kolom: string;
    /** First letters and last digits only. */
    readonly nilai: string;
    /** The column is one of personal data; otherwise a text mentions the person. */
    readonly kolomPribadi: boolean;
    /** Kept as proof of an official act, and not masked by a redaction. */
    readonly tugasJabatan: boolean;
    /** The day of the first event that names the person for this entry; '' where the history does not know. */
    readonly sejak: string;
  }[];
  readonly kegiatan: readonly {
    readonly no: number;
    readonly tanggal: string;
    readonly kegiatan: string;
    readonly id: string;
  }[];
  /** Events that the person recorded. */
  readonly sebagaiPencatat: number;
};

const AT = {
  no: letakRiwayat('no'),
  waktu: letakRiwayat('waktu'),
  tindakan: letakRiwayat('tindakan'),
  id: letakRiwayat('id'),
};

const nilaiSamar = ({ nilai, column }: SelPribadi): string =>
  column.personal ? samarHuruf(nilai) : 'disebut dalam teks';

const susunLaporan = ({ sel, kegiatan, sasaran, sebagaiPencatat }: TemuanPribadi): LaporanPribadi => {
  const sejak = new Map<string, string>();
  for (const row of kegiatan) {
    const id = row[AT.id] ?? '';
    if (id !== '' && !sejak.has(id)) sejak.set(id, (row[AT.waktu] ?? '').slice(0, 10));
  }
  return {
    tempat: sel.map((s) => ({
      tab: s.tab.name,
      baris: s.baris,
      // An id may hold a name where people made it up: then it is no place to print it.
      id: disebut(s.id, sasaran.cari) ? '' : s.id,
      kolom: s.column.heading,
      nilai: nilaiSamar(s),
      kolomPribadi: s.column.personal === true,
      tugasJabatan: isTugasJabatan(s.tab),
      sejak: sejak.get(s.id) ?? '',
    })),
    kegiatan: kegiatan.map((row) => ({
      no: Number(row[AT.no]),
      tanggal: (row[AT.waktu] ?? '').slice(0, 10),
      kegiatan: sebutanKegiatan(row[AT.tindakan] ?? ''),
      id: row[AT.id] ?? '',
    })),
    sebagaiPencatat,
  };
};

/**
 * What the register holds about one person (UU 27/2022: the right to know). That it was asked is recorded, not about whom:
 * the record of a request must not be one more place that names them. Only the ADMIN may ask.
 */
export const laporanDataPribadi = (
  kantor: Kantor,
  minta: { readonly cari: string },
): Result<LaporanPribadi, Masalah> => {
  const tolak = tolakDataPribadi(kantor) ?? selesaikan(kantor);
  if (tolak) return fail([tolak]);
  const temuan = cariDataPribadi(kantor, minta.cari);
  if (!temuan.ok) return temuan;
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register;
  const laporan = susunLaporan(temuan.value);
  const permintaan = kantor.permintaanBaru();
  const event = peristiwaBaru(
    kantor,
    permintaan,
  )({
    tindakan: 'DATA_PRIBADI',
    id: '',
    dari: '',
    ke: '',
    versi: 0,
    catatan: 'Laporan data pribadi seseorang dibuat',
    perubahan: { '+laporan': { tempat: laporan.tempat.length, kegiatan: laporan.kegiatan.length } },
  });
  const done = catat(kantor, potretDari(register.value), { permintaan, peristiwa: [event] });
  return done.ok ? ok(laporan) : done;
};
