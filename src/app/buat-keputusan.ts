import { labelOf } from '../domain/baca/baca-pilihan.ts';
import type { Kekurangan } from '../domain/naskah/kekurangan.ts';
import { composeKeputusan } from '../domain/naskah/keputusan-penetapan.ts';
import { settingList } from '../domain/pengaturan.ts';
import { type Masalah, masalah, pesanUntuk } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { bacaPeristiwa, type Peristiwa } from '../domain/riwayat/peristiwa.ts';
import { PEJABAT } from '../domain/tab/lembaga.ts';
import { DASAR_HUKUM, FORMAT_NASKAH, JENIS_NASKAH, NASKAH } from '../domain/tab/naskah.ts';
import { RIWAYAT } from '../domain/tab/riwayat.ts';
import { labelStatus } from '../domain/tahapan.ts';
import { bahanKeputusan, klausulDaerah } from './bahan-keputusan.ts';
import { catat } from './catat.ts';
import type { Kantor } from './kantor.ts';
import { cariEntri, muatPengaturan, muatRegister, muatTab } from './muat.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { potretDari } from './permintaan.ts';

export type HasilNaskah = {
  readonly jenis: string;
  readonly judul: string;
  readonly url: string;
  readonly versi: number;
};

/** How many events back an unfinished request is looked for. */
const EKOR = 200;

/** A decree is drafted once the proposal is feasible and until it is decided; drafting moves no stage. */
const TAHAP = ['LAYAK', 'PROSES_PENETAPAN'];

const JENIS = 'KEPUTUSAN';

const masalahNaskah = (k: Kekurangan): Masalah =>
  k.kode === 'NILAI_KURANG'
    ? masalah('NILAI_KURANG', { kolom: k.label, untuk: k.id ? ` pada ${k.id}` : '' }, k.kunci)
    : {
        kode: k.kode,
        kolom: k.kunci,
        pesan:
          k.kode === 'ISIAN_TIDAK_DIKENAL'
            ? pesanUntuk('ISIAN_TIDAK_DIKENAL', { kunci: k.kunci })
            : `${k.label}${k.id ? ` (${k.id})` : ''}. Perbaiki lebih dahulu; belum ada naskah yang dibuat.`,
      };

/**
 * A request for the same entries that was stopped before its document was recorded and listed: it is taken up again, not
 * doubled. Only the very last event can wait for its row; a row that is missing later was deleted by somebody.
 */
const permintaanTerbuka = (kantor: Kantor, ids: string, terdaftar: ReadonlySet<string>): string | null => {
  const events: Peristiwa[] = kantor.buku.bacaEkor(RIWAYAT, EKOR).rows.map(bacaPeristiwa);
  const last = events[events.length - 1];
  const made = new Set(
    events
      .filter((p) => p.tindakan === 'NASKAH_DIBUAT')
      .map((p) => ({ p, permintaan: p.permintaan.replace(/\/dibuat$/, '') }))
      .filter(({ p, permintaan }) => p !== last || terdaftar.has(permintaan))
      .map(({ permintaan }) => permintaan),
  );
  const open = events.filter((p) => p.tindakan === 'NASKAH_DIMINTA' && p.id === ids && !made.has(p.permintaan));
  return open[open.length - 1]?.permintaan ?? null;
};

/**
 * Drafts the Keputusan for one entry or many. Everything missing is reported before anything is made; then the request is
 * recorded, the document created outside the lock, and its link recorded. The number stays blank until it is given.
 */
export const buatKeputusan = (kantor: Kantor, ids: readonly string[]): Result<readonly HasilNaskah[], Masalah> => {
  const { buku } = kantor;
  if (kantor.orang().surel === '') return fail([masalah('TANPA_IDENTITAS')]);
  if (ids.length === 0) return fail([masalah('TIDAK_ADA_PILIHAN')]);
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const register = muatRegister(buku);
  if (!register.ok) return register;
  const problems: Masalah[] = [];
  const entri = [...new Set(ids)].flatMap((id) => {
    const found = cariEntri(register.value, id);
    if (!found.ok) {
      problems.push(...found.problems);
      return [];
    }
    const { e } = found.value;
    if (!TAHAP.includes(e.status)) problems.push(masalah('TAHAP_NASKAH', { id, status: labelStatus(e.status) }));
    return [e];
  });
  if (problems.length > 0) return fail(problems);
  const pejabat = muatTab(buku, PEJABAT);
  if (!pejabat.ok) return pejabat;
  const dasar = muatTab(buku, DASAR_HUKUM);
  if (!dasar.ok) return dasar;
  const format = muatTab(buku, FORMAT_NASKAH);
  if (!format.ok) return format;
  const bahan = bahanKeputusan(pengaturan.value, entri, pejabat.value, dasar.value, kantor.hariIni());
  const composed = composeKeputusan(bahan, klausulDaerah(format.value));
  if (!composed.ok) return fail(composed.problems.map(masalahNaskah));

  const made = muatTab(buku, NASKAH);
  if (!made.ok) return made;
  const daftarId = entri.map((e) => e.id).join('; ');
  const versi = made.value.filter((n) => n.jenis === JENIS && n.id === daftarId).length + 1;
  const judul = `Konsep Keputusan ${pengaturan.value.tahun}, ${entri.length === 1 ? (entri[0]?.nama_inovasi ?? '') : `${entri.length} inovasi`} (versi ${versi})`;

  const terbuka = permintaanTerbuka(kantor, daftarId, new Set(made.value.map((n) => n.permintaan)));
  const permintaan = terbuka ?? kantor.permintaanBaru();
  const potret = potretDari(register.value);
  const event = peristiwaBaru(kantor, permintaan);
  if (!terbuka) {
    const asked = catat(kantor, potret, {
      permintaan,
      peristiwa: [
        event({ tindakan: 'NASKAH_DIMINTA', id: daftarId, dari: '', ke: '', versi: 0, catatan: judul, perubahan: {} }),
      ],
    });
    if (!asked.ok) return asked;
  }
  const berkas = kantor.arsip.buat({
    permintaan,
    ulang: terbuka !== null,
    judul,
    tahun: pengaturan.value.tahun,
    bagikanKe: settingList(pengaturan.value, 'bagikan_ke'),
    naskah: composed.value,
  });
  const selesai = `${permintaan}/dibuat`;
  const naskah = {
    permintaan,
    jenis: labelOf(JENIS_NASKAH, JENIS),
    judul,
    id: daftarId,
    versi,
    keadaan: 'Konsep',
    tautan: berkas.url,
    dibuat: kantor.waktu(),
  };
  const dibuat = event({
    tindakan: 'NASKAH_DIBUAT',
    id: daftarId,
    dari: '',
    ke: '',
    versi: 0,
    catatan: judul,
    // The whole row, so that a run that is stopped before it is listed can be finished.
    perubahan: { '+naskah': naskah },
  });
  const done = catat(kantor, potret, {
    permintaan: selesai,
    peristiwa: [{ ...dibuat, permintaan: selesai }],
    naskah,
  });
  return done.ok ? ok([{ jenis: JENIS, judul, url: berkas.url, versi }]) : done;
};
