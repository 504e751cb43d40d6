import { daftarPD } from '../domain/aturan/aturan.ts';
import { bacaTanggal } from '../domain/baca/baca-tanggal.ts';
import { menurutKegiatan } from '../domain/labinov/hitung-peserta.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { kantorWajib, satuanCakupan } from '../domain/ringkasan/kantor-tahun.ts';
import { KEGIATAN } from '../domain/tab/gagasan.ts';
import { PESERTA, TINDAK_LANJUT, type TindakLanjut } from '../domain/tab/labinov.ts';
import { PERANGKAT_DAERAH } from '../domain/tab/lembaga.ts';
import { foldName } from '../domain/teks.ts';
import type { Kantor } from './kantor.ts';
import { muatPengaturan, muatTab } from './muat.ts';
import { muatBaris, muatBarisProgram } from './muat-program.ts';
import { tolakPencatat } from './siapa.ts';

export type MintaTindakLanjut = {
  /** The event, as tab Kegiatan names it. */
  readonly kegiatan: string;
  /** What is to be done; '' takes what the event says. */
  readonly tindakan: string;
  /** By when; '' takes what the event says. */
  readonly tenggat: string;
  /** Offices that sent somebody, or all that must innovate. */
  readonly untuk: 'PESERTA' | 'WAJIB';
};

export type HasilTindakLanjut = {
  readonly ditambah: number;
  /** Offices that had this follow-up already. */
  readonly ada: number;
  /** Units of participants that are not registered, and got none. */
  readonly takTerdaftar: readonly string[];
};

const kunci = (t: Pick<TindakLanjut, 'kegiatan' | 'perangkat_daerah' | 'tindakan'>): string =>
  [t.kegiatan, t.perangkat_daerah, t.tindakan].map(foldName).join('|');

/** Makes one row of tab Tindak Lanjut for every office that an event concerns; a follow-up that stands there is left alone. */
export const buatTindakLanjut = (kantor: Kantor, minta: MintaTindakLanjut): Result<HasilTindakLanjut, Masalah> => {
  const tolak = tolakPencatat(kantor, 'CATAT');
  if (tolak) return fail([tolak]);
  const { buku } = kantor;
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const acara = muatTab(buku, KEGIATAN);
  if (!acara.ok) return acara;
  const [k, kedua] = acara.value.filter((r) => r.nama !== '' && foldName(r.nama) === foldName(minta.kegiatan));
  if (!k) return fail([masalah('KEGIATAN_TIDAK_ADA', { kegiatan: minta.kegiatan })]);
  if (kedua) return fail([masalah('KEGIATAN_KEMBAR', { kegiatan: k.nama, jumlah: 2 })]);
  const tindakan = minta.tindakan.trim() || k.tindak_lanjut;
  if (tindakan === '') return fail([masalah('TINDAK_LANJUT_KURANG')]);
  const hari = minta.tenggat.trim() || k.tenggat;
  const tenggat = bacaTanggal(hari);
  if (!tenggat.ok) return fail([masalah('TENGGAT_TIDAK_TERBACA', { isi: hari })]);
  const offices = muatTab(buku, PERANGKAT_DAERAH);
  if (!offices.ok) return offices;
  const pd = daftarPD(offices.value);
  return (
    kantor.terkunci((): Result<HasilTindakLanjut, Masalah> => {
      const ada = muatBarisProgram(buku, TINDAK_LANJUT);
      if (!ada.ok) return ada;
      const peserta = minta.untuk === 'PESERTA' ? muatBaris(buku, PESERTA) : ok([]);
      if (!peserta.ok) return peserta;
      const unit = new Set(menurutKegiatan(peserta.value)(k.nama).map((p) => p.perangkat_daerah.trim()));
      const nama =
        minta.untuk === 'WAJIB'
          ? kantorWajib(offices.value, kantor.hariIni(), satuanCakupan(pengaturan.value)).map((o) => o.nama)
          : [...new Set([...unit].flatMap((u) => pd.get(foldName(u))?.nama ?? []))];
      if (nama.length === 0)
        return fail([
          minta.untuk === 'WAJIB'
            ? masalah('TANPA_KANTOR_WAJIB')
            : masalah('TANPA_PESERTA_TERDAFTAR', { kegiatan: k.nama }),
        ]);
      const have = new Set(ada.value.map(kunci));
      const baru = nama
        .map((perangkat_daerah) => ({ kegiatan: k.nama, perangkat_daerah, tindakan, tenggat: tenggat.tanggal }))
        .filter((t) => !have.has(kunci(t)));
      if (baru.length > 0) {
        buku.tambah(TINDAK_LANJUT, baru);
        buku.bilas();
      }
      return ok({
        ditambah: baru.length,
        ada: nama.length - baru.length,
        takTerdaftar: [...unit].filter((u) => u !== '' && !pd.has(foldName(u))),
      });
    }) ?? fail([masalah('SIBUK')])
  );
};
