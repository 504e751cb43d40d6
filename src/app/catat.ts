import type { Lembar } from '../domain/baca/baca-baris.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type Peristiwa, rantai } from '../domain/riwayat/peristiwa.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { NASKAH } from '../domain/tab/naskah.ts';
import { RIWAYAT } from '../domain/tab/riwayat.ts';
import { SUMBER_IMPOR } from '../domain/tab/sumber-impor.ts';
import type { Buku, Kantor, Segel } from './kantor.ts';
import { luruskan, luruskanDaftar } from './luruskan.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import type { Catatan, HasilCatat, Potret } from './permintaan.ts';
import { bacaEkorRiwayat, type EkorRiwayat, selesaikanTerakhir } from './pulihkan.ts';
import { isSalinan } from './salinan.ts';
import { tambahBaris, tambahLain } from './tambah-baris.ts';
import { tambahGagasan } from './tambah-gagasan.ts';
import { formatMasihSama, tandaiFormat } from './tandai-format.ts';
import { gagasanBebas, tandaiGagasan } from './tandai-gagasan.ts';
import { tandaiKembar } from './tandai-kembar.ts';
import { tandaiNaskah } from './tandai-naskah.ts';
import { bacaSiapDinilai, tandaiNilai } from './tandai-nilai.ts';
import { tandaiPenilaian } from './tandai-penilaian.ts';
import { bacaSiapDitulis, tandaiProposal } from './tandai-proposal.ts';
import { tahunMasihSama, tandaiTahun } from './tandai-tahun.ts';
import { tandaiUmpanBalik, umpanBalikBebas } from './tandai-umpan-balik.ts';
import { ditolak, tempatEntri } from './tempat-entri.ts';
import { SISTEM_KEYS } from './tulis-blok.ts';
import { tulisUbahan } from './tulis-ubahan.ts';
import { tambahPD } from './usulkan-perangkat-daerah.ts';

/**
 * Writes one request. The event is the commit: the events are appended and flushed before a single cell of the register
 * changes, so a run that is stopped either did nothing or is finished by the next act. `snapshot` is what requirements
 * were judged on; entries that changed since are refused with the difference.
 */
export const catat = (kantor: Kantor, snapshot: Potret, c: Catatan): Result<HasilCatat, Masalah> => {
  const done = kantor.terkunci(() => tulisTerkunci(kantor, snapshot, c));
  return done ?? fail([masalah('SIBUK')]);
};

type Awal = { readonly ekor: EkorRiwayat; readonly diselesaikan: boolean; readonly hilang: number };

/** Whether the seal counts exactly the rows that the tab has, so that nothing is open. */
const isTuntas = (segel: Segel, baris: number): boolean => segel.jumlah - (segel.arsip ?? 0) === baris;

/**
 * Where the chain stands, the last request finished. The seal in the properties is written when a request is through: when
 * it counts as many events as the tab, nothing is open and the history need not be read at all. Without a seal the file may
 * be a copy of another register, and what the seal counts beyond the tab was lost to an older version of the file.
 */
const mulai = (kantor: Kantor, lanjutkan: boolean): Result<Awal, Masalah> => {
  const { buku } = kantor;
  const segel = kantor.ingatan.segel();
  const { jumlah } = buku.bacaEkor(RIWAYAT, 0);
  if (segel && isTuntas(segel, jumlah)) {
    return ok({
      ekor: { akhir: { no: segel.jumlah, segel: segel.kepala }, jumlah, permintaan: new Set(), terakhir: [] },
      diselesaikan: false,
      hilang: 0,
    });
  }
  if (!lanjutkan && !segel && isSalinan(buku)) return fail([masalah('SALINAN')]);
  const ekor = bacaEkorRiwayat(buku);
  const hilang = segel ? Math.max(0, segel.jumlah - ekor.akhir.no) : 0;
  if (!lanjutkan && hilang > 0) return fail([masalah('VERSI_LAMA', { hilang })]);
  const diselesaikan = buku.ada(INOVASI) && selesaikanTerakhir(kantor, ekor, buku.bacaKolom(INOVASI, SISTEM_KEYS));
  return ok({ ekor, diselesaikan, hilang });
};

/**
 * Finishes the last request where it was stopped between its commit and its writes; nothing happens where it was not. Tells
 * why nothing may be written to this file, if so.
 */
export const selesaikan = (kantor: Kantor): Masalah | null => {
  const segel = kantor.ingatan.segel();
  if (segel && isTuntas(segel, kantor.buku.bacaEkor(RIWAYAT, 0).jumlah)) return null;
  const done = kantor.terkunci(() => mulai(kantor, false));
  return done && !done.ok ? (done.problems[0] ?? null) : null;
};

const tulisTerkunci = (kantor: Kantor, snapshot: Potret, c: Catatan): Result<HasilCatat, Masalah> => {
  const { buku } = kantor;
  const awal = mulai(kantor, c.lanjutkan === true);
  if (!awal.ok) return awal;
  const { ekor, diselesaikan, hilang } = awal.value;
  const belum = { tercatat: false, riwayat: ekor.jumlah };
  if (ekor.permintaan.has(c.permintaan)) return ok(belum);
  // New ids and the search for doubles were made on the snapshot: if anybody wrote since, they have to be made again.
  if (snapshot.riwayat !== undefined && (diselesaikan || snapshot.riwayat !== ekor.jumlah))
    return fail([masalah('REGISTER_BERGERAK')]);
  if ((diselesaikan || c.dikenal !== ekor.jumlah) && sudahAda(buku, c)) return ok(belum);
  if (!masihSama(buku, snapshot, c) || (c.format && !formatMasihSama(kantor, c.format)))
    return fail([masalah('REGISTER_BERGERAK')]);
  if (c.tahun && !tahunMasihSama(buku, c.tahun)) return fail([masalah('REGISTER_BERGERAK')]);
  const proposal = c.proposal ? bacaSiapDitulis(buku, c.proposal) : null;
  if (proposal && !proposal.ok) return proposal;
  const nilai = c.nilai ? bacaSiapDinilai(buku, c.nilai) : null;
  if (nilai && !nilai.ok) return nilai;

  const ubah = c.ubah ?? [];
  const daftar = c.daftar ?? [];
  const tempat = ubah.length + daftar.length > 0 ? tempatEntri(buku, snapshot, ubah, daftar) : null;
  const refused = tempat ? ditolak(snapshot, tempat, ubah, daftar) : [];
  if (refused.length > 0) return fail(refused);

  // Before the commit: an office proposed twice over is impossible under the lock, one never proposed would be nobody's fault to mend.
  if (c.pd) tambahPD(buku, c.pd.usulan, c.pd.sumber);
  if (c.ingat && c.ingat.length > 0) buku.tambah(SUMBER_IMPOR, c.ingat);
  // Ideas are told apart by their words: a run that stops here finds them again, and adds none twice.
  if (c.gagasanBaru) tambahGagasan(buku, c.gagasanBaru);
  const akhir = tambahPeristiwa(kantor, ekor, [...peristiwaHilang(kantor, c.permintaan, hilang), ...c.peristiwa]);
  // Before the entry itself: a run that stops between the two finds the entry missing, and this row there.
  if (c.tambahan && c.tambahan.length > 0) tambahLain(buku, c.permintaan, c.tambahan);
  if (c.baru && c.baru.length > 0) tambahBaris(buku, snapshot.lembar, c.baru);
  if (c.naskah) buku.tambah(NASKAH, [c.naskah]);
  if (c.gagasan) tandaiGagasan(buku, c.gagasan);
  if (c.tanda) tandaiNaskah(buku, c.tanda);
  if (c.format) tandaiFormat(kantor, c.format);
  if (c.kembar) tandaiKembar(buku, [c.kembar]);
  if (c.penilaian) tandaiPenilaian(buku, c.permintaan, c.penilaian);
  if (c.tahun) tandaiTahun(buku, c.tahun);
  if (c.umpanBalik) tandaiUmpanBalik(buku, c.umpanBalik);
  let terbaca = false;
  if (c.nilai) terbaca = tandaiNilai(buku, c.nilai, nilai?.value);
  if (c.proposal) terbaca = tandaiProposal(buku, c.permintaan, c.proposal, proposal?.value);
  const tertulis = tempat ? tulisUbahan(buku, snapshot, tempat, ubah, daftar) : null;
  // Reading the ids back sends what is still buffered, as a flush would; only where nothing is read back is one owed.
  if (tempat && tertulis && ubah.length > 0) luruskan(buku, snapshot, tertulis, ubah);
  else if (daftar.length > 0) luruskanDaftar(buku, snapshot.lembar, daftar);
  else if (!terbaca || tempat) buku.bilas();
  kantor.ingatan.simpanSegel(akhir);
  return ok({ tercatat: true, riwayat: akhir.jumlah - (akhir.arsip ?? 0) });
};

/** No version tells of a document or a new entry that its request came before, and with a seal the tail was not read. */
const sudahAda = (buku: Buku, c: Catatan): boolean =>
  (c.naskah !== undefined ||
    c.kembar !== undefined ||
    c.penilaian !== undefined ||
    c.nilai !== undefined ||
    c.tahun !== undefined ||
    c.proposal !== undefined ||
    (c.baru ?? []).length > 0) &&
  bacaEkorRiwayat(buku).permintaan.has(c.permintaan);

const idDari = (lembar: Lembar): string => {
  const at = lembar.letak.get('id') as number;
  return lembar.rows
    .map((cells) => String(cells[at] ?? ''))
    .filter((id) => id !== '')
    .sort()
    .join('\n');
};

/**
 * Whether new entries may still be made on what the snapshot saw: the history does not tell of rows that a person moved while
 * they were being read, nor of an entry or an idea that became a proposal between the first read and the second.
 */
const masihSama = (buku: Buku, snapshot: Potret, c: Catatan): boolean => {
  if (snapshot.riwayat === undefined || (c.baru ?? c.daftar ?? c.gagasan) === undefined) return true;
  const ids = buku.bacaKolom(INOVASI, ['id']);
  if (!ids.ok || idDari(ids.value) !== idDari(snapshot.lembar)) return false;
  const at = snapshot.lembar.letak.get('versi_dari_id') ?? -1;
  const asal = new Set((c.baru ?? []).map((row) => String(row['versi_dari_id'] ?? '')).filter((id) => id !== ''));
  if (asal.size > 0 && snapshot.lembar.rows.some((cells) => asal.has(String(cells[at] ?? '')))) return false;
  if (c.umpanBalik && !umpanBalikBebas(buku, c.umpanBalik)) return false;
  return (c.gagasan ?? []).length === 0 || gagasanBebas(buku, c.gagasan ?? []);
};

/** A restored older version of the file lost events that the properties still count; the history says so itself. */
const peristiwaHilang = (kantor: Kantor, permintaan: string, hilang: number): readonly Peristiwa[] =>
  hilang === 0
    ? []
    : [
        peristiwaBaru(
          kantor,
          permintaan,
        )({
          tindakan: 'PULIH',
          id: '',
          dari: '',
          ke: '',
          versi: 0,
          catatan: `Dilanjutkan dari versi lama berkas; ${hilang} kegiatan yang pernah dicatat tidak ada lagi`,
          perubahan: {},
        }),
      ];

const tambahPeristiwa = (kantor: Kantor, ekor: EkorRiwayat, peristiwa: readonly Peristiwa[]): Segel => {
  const chain = rantai(peristiwa, ekor.akhir);
  kantor.buku.tambahTeks(RIWAYAT, chain.rows, ekor.jumlah + 1);
  kantor.buku.bilas();
  const arsip = chain.no - ekor.jumlah - peristiwa.length;
  return { jumlah: chain.no, kepala: chain.segel, ...(arsip === 0 ? {} : { arsip }) };
};
