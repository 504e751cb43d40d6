import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { cleanText } from '../domain/naskah/clean-text.ts';
import type { Naskah } from '../domain/naskah/naskah.ts';
import { type Pengaturan, settingList } from '../domain/pengaturan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Peristiwa } from '../domain/riwayat/peristiwa.ts';
import { JENIS_NASKAH, KEADAAN_NASKAH, NASKAH } from '../domain/tab/naskah.ts';
import { catat } from './catat.ts';
import type { Berkas, Kantor } from './kantor.ts';
import type { Register } from './muat.ts';
import { jumlahTerdaftar, lihatNaskah, type NaskahTerlihat, type Pokok, permintaanTerbuka } from './naskah-terlihat.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari } from './permintaan.ts';
import { detikAntara } from './waktu-berjalan.ts';

export type HasilNaskah = {
  readonly jenis: string;
  readonly judul: string;
  readonly url: string;
  readonly versi: number;
  /** What its maker is to look at, in sentences; absent where there is nothing. */
  readonly ingat?: readonly string[];
};

/** A document to be made: what it is about and what it holds. */
export type NaskahDiminta = {
  readonly jenis: Naskah['kind'];
  readonly keadaan: 'DIBUAT' | 'BERNOMOR' | 'SELESAI';
  /** As given by Bagian Hukum; stands in the text already. */
  readonly bernomor?: { readonly nomor: string; readonly tanggal: string };
  /** The office whose document it is, and whose book numbers it. */
  readonly penerbit?: string;
  readonly ids: readonly string[];
  /** What tells two documents of one kind about the same entries apart; '' where nothing has to. */
  readonly tentang: string;
  /** What was given by hand, so that the same document can be composed again. */
  readonly isian?: Readonly<Record<string, string>>;
  /** Its title without the version. */
  readonly judul: string;
  readonly naskah: Naskah;
  /** Told beside the result; not part of the document. */
  readonly ingat?: readonly string[];
  /** In a batch: how many of it were listed when the batch was planned. Once there are more, somebody else made it. */
  readonly sudah?: number;
};

/** How often a request is judged anew when somebody else writes in between. */
const KALI = 5;

/** Seconds for which a request of somebody else is taken for one that is still being worked at. */
const MASIH_DIKERJAKAN = 120;

type Giliran =
  | { readonly permintaan: string; readonly ulang: boolean; readonly judul: string; readonly versi: number }
  | 'DIBUAT_ORANG_LAIN';

/**
 * Makes documents one after another. Each is requested on what the run knows of the documents made so far, and the request is
 * refused under the lock when the history has grown since: then the tabs are read again and it is judged anew. So a batch
 * reads them once as long as nobody else works, and two people never request the same document. Null where a document
 * of a batch was made, or is being made, by somebody else.
 */
export const pembuatNaskah = (
  kantor: Kantor,
  pengaturan: Pengaturan,
  register: Register,
): ((minta: NaskahDiminta) => Result<HasilNaskah | null, Masalah>) => {
  let terlihat: NaskahTerlihat | null = null;

  const isOrangLain = (p: Peristiwa): boolean => {
    const { surel, nama } = kantor.orang();
    return (
      (p.operator !== surel || p.operator_nama !== nama) && detikAntara(p.waktu, kantor.waktu()) < MASIH_DIKERJAKAN
    );
  };

  const minta = (diminta: NaskahDiminta, pokok: Pokok): Result<Giliran, Masalah> => {
    for (let kali = 0; kali < KALI; kali++) {
      if (!terlihat) {
        const seen = lihatNaskah(kantor.buku);
        if (!seen.ok) return seen;
        terlihat = seen.value;
      }
      const ada = jumlahTerdaftar(terlihat, pokok);
      if (diminta.sudah !== undefined && ada > diminta.sudah) return ok('DIBUAT_ORANG_LAIN');
      const versi = ada + 1;
      const judul = `${pokok.judul} (versi ${versi})`;
      const terbuka = permintaanTerbuka(terlihat, pokok);
      if (terbuka && diminta.sudah !== undefined && isOrangLain(terbuka)) return ok('DIBUAT_ORANG_LAIN');
      if (terbuka) return ok({ permintaan: terbuka.permintaan, ulang: true, judul, versi });
      const permintaan = kantor.permintaanBaru();
      const { jenis, tentang } = pokok;
      const { isian = {} } = diminta;
      const event = peristiwaBaru(
        kantor,
        permintaan,
      )({
        ...{ tindakan: 'NASKAH_DIMINTA', id: pokok.id, dari: '', ke: '', versi: 0, catatan: judul },
        perubahan: { '+diminta': { jenis, tentang, ...(Object.keys(isian).length === 0 ? {} : { isian }) } },
      });
      const asked = catat(kantor, potretDari(register, terlihat.riwayat), { permintaan, peristiwa: [event] });
      if (asked.ok) {
        terlihat = { ...terlihat, peristiwa: [...terlihat.peristiwa, event], riwayat: asked.value.riwayat };
        return ok({ permintaan, ulang: false, judul, versi });
      }
      if (!asked.problems.some((p) => p.kode === 'REGISTER_BERGERAK')) return asked;
      terlihat = null;
    }
    return fail([masalah('SIBUK')]);
  };

  /** The link that is listed for a request which somebody else finished meanwhile; one's own copy of it is thrown away. */
  const tautanTerdaftar = (permintaan: string, berkas: Berkas): string => {
    const read = kantor.buku.bacaKolom(NASKAH, ['permintaan', 'tautan']);
    if (!read.ok) return berkas.url;
    const { letak, rows } = read.value;
    const row = rows.find((cells) => cells[letak.get('permintaan') as number] === permintaan);
    const tautan = String(row?.[letak.get('tautan') as number] ?? '');
    if (tautan === '' || tautan === berkas.url) return berkas.url;
    if (berkas.baru) kantor.arsip.buang(berkas.id);
    return tautan;
  };

  return (diminta) => {
    const { jenis, tentang } = diminta;
    const pokok: Pokok = { jenis, tentang, id: diminta.ids.join('; '), judul: cleanText(diminta.judul) };
    const giliran = minta(diminta, pokok);
    if (!giliran.ok) return giliran;
    if (giliran.value === 'DIBUAT_ORANG_LAIN') return ok(null);
    const { permintaan, ulang, judul, versi } = giliran.value;
    const berkas = kantor.arsip.buat({
      ...{ permintaan, ulang, judul, tahun: pengaturan.tahun, naskah: diminta.naskah },
      bagikanKe: settingList(pengaturan, 'bagikan_ke'),
    });
    if (!berkas.ok) return berkas;
    const selesai = `${permintaan}/dibuat`;
    const naskah = {
      permintaan,
      jenis: labelOf(JENIS_NASKAH, jenis),
      judul,
      id: pokok.id,
      versi,
      keadaan: labelOf(KEADAAN_NASKAH, diminta.keadaan),
      tautan: berkas.value.url,
      dibuat: kantor.waktu(),
      penerbit: diminta.penerbit ?? '',
      ...(diminta.bernomor ?? {}),
    };
    // The whole row, so that a run that is stopped before it is listed can be finished.
    const dibuat = peristiwaBaru(
      kantor,
      permintaan,
    )({
      ...{ tindakan: 'NASKAH_DIBUAT', id: pokok.id, dari: '', ke: '', versi: 0, catatan: judul, permintaan: selesai },
      perubahan: { '+naskah': naskah },
    });
    const dikenal = ulang ? undefined : terlihat?.riwayat;
    const done = catat(kantor, potretDari(register), {
      ...{ permintaan: selesai, peristiwa: [dibuat], naskah },
      ...(dikenal === undefined ? {} : { dikenal }),
    });
    if (!done.ok) {
      // Whoever asked for it may be making it still: a copy that is not recorded would be one too many.
      if (ulang && berkas.value.baru) kantor.arsip.buang(berkas.value.id);
      return done;
    }
    const { tercatat, riwayat } = done.value;
    terlihat =
      terlihat && tercatat && riwayat === terlihat.riwayat + 1
        ? {
            terdaftar: [...terlihat.terdaftar, { jenis, id: pokok.id, judul, permintaan }],
            peristiwa: [...terlihat.peristiwa, dibuat],
            riwayat,
          }
        : null;
    const { ingat = [] } = diminta;
    return ok({
      ...{ jenis, judul, versi },
      url: tercatat ? berkas.value.url : tautanTerdaftar(permintaan, berkas.value),
      ...(ingat.length === 0 ? {} : { ingat }),
    });
  };
};

/**
 * Makes one document: the request is recorded, the document created outside the lock, and its link recorded and listed on
 * tab Naskah. A request that was stopped on the way is taken up again. Everything missing has been reported before.
 */
export const buatNaskah = (
  kantor: Kantor,
  pengaturan: Pengaturan,
  register: Register,
  minta: NaskahDiminta,
): Result<readonly HasilNaskah[], Masalah> => {
  const made = pembuatNaskah(kantor, pengaturan, register)(minta);
  return made.ok ? ok(made.value ? [made.value] : []) : made;
};
