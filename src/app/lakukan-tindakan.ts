import { tindakanByKode } from '../domain/alur/alur.ts';
import type { Tambahan } from '../domain/alur/efek.ts';
import { isKolomInovasi, kolomIsian } from '../domain/alur/isian.ts';
import { type Keputusan, putuskan } from '../domain/alur/putuskan.ts';
import type { Tindakan } from '../domain/alur/tindakan.ts';
import { type Masalah, masalah, masalahDari } from '../domain/pesan.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Peristiwa, Perubahan } from '../domain/riwayat/peristiwa.ts';
import { KOLOM_STAF } from '../domain/tab/inovasi.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { labelStatus } from '../domain/tahapan.ts';
import { ajukanKembali } from './ajukan-kembali.ts';
import { bacaIsian } from './baca-isian.ts';
import { catat, selesaikan } from './catat.ts';
import type { HasilTindakan } from './hasil-tindakan.ts';
import { type JejakEntri, jejakEntri } from './jejak-entri.ts';
import type { Kantor } from './kantor.ts';
import { cariEntri, type Entri } from './muat.ts';
import { naskahDitetapkan } from './naskah-ditetapkan.ts';
import { naskahIkutNomor } from './naskah-ikut-nomor.ts';
import { pejabatPemutus } from './pejabat-pemutus.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { type HasilCatat, potretDari, type Ubah } from './permintaan.ts';
import { kebutuhan, konteksUntuk, type PotretKantor, potretKantor } from './potret.ts';
import { peristiwaPermintaan } from './riwayat-entri.ts';
import { tolakOrang } from './siapa.ts';
import type { TandaNaskah } from './tandai-naskah.ts';
import { type Berpindah, tandaPosisi } from './tandai-posisi.ts';

export type PermintaanTindakan = {
  readonly id: readonly string[];
  readonly kode: string;
  readonly isian: Readonly<Record<string, Nilai>>;
  readonly lihat: Readonly<Record<string, { readonly versi: number; readonly sidik: string }>>;
  readonly permintaan: string;
  /** Inputs fill blank cells only. */
  readonly kosongSaja?: boolean;
};

/** A snapshot at hand, and the past of the entries that it is about. */
export type Bahan = { readonly potret: PotretKantor; readonly jejak: ReadonlyMap<string, JejakEntri> };

const STAF_KEYS: readonly string[] = KOLOM_STAF.map((c) => c.key);

const semua = (ids: readonly string[], problems: readonly Masalah[]): HasilTindakan[] =>
  ids.map((id) => ({ id, ok: false, masalah: problems }));

type Siap = { readonly entri: Entri; readonly keputusan: Keputusan; readonly jejak: JejakEntri };

/** Why the caller's view of an entry is no longer the entry; null when it is. */
const sudahBerubah = (entri: Entri, lihat: PermintaanTindakan['lihat'][string] | undefined): Masalah | null => {
  if (!lihat) return masalah('LIHAT_KOSONG');
  const versi = entri.e.versi ?? 0;
  if (lihat.versi === versi && lihat.sidik === entri.sidik) return null;
  return masalah('SUDAH_BERUBAH', {
    beda: lihat.versi === versi ? 'isian baris' : `versi ${versi}, yang Anda lihat versi ${lihat.versi}`,
  });
};

/**
 * Does one act on one entry or on a hundred, as one request: one document, one number typed once. Entries that may not are
 * answered each with all that is missing; those that may are written together. What changed since `dari` was read is
 * noticed under the lock all the same.
 */
export const lakukanTindakan = (kantor: Kantor, minta: PermintaanTindakan, dari?: Bahan): readonly HasilTindakan[] => {
  const ids = [...new Set(minta.id)];
  const tolak = tolakOrang(kantor);
  if (tolak) return semua(ids, [tolak]);
  if (minta.permintaan === '') return semua(ids, [masalah('PERMINTAAN_KOSONG')]);
  const tindakan = tindakanByKode(minta.kode);
  if (!tindakan) return semua(ids, [masalah('TINDAKAN_TIDAK_DIKENAL', { kode: minta.kode })]);
  if (tindakan.fungsi) return semua(ids, [masalah('TINDAKAN_SENDIRI', { label: tindakan.label })]);
  const keys = new Set<string>(tindakan.isian);
  const isian = bacaIsian(minta.isian, (key) => (keys.has(key) ? kolomIsian(key) : undefined));
  if (!isian.ok) return semua(ids, isian.problems);
  const potret = dari ? ok(dari.potret) : potretKantor(kantor, kebutuhan(tindakan, isian.value));
  if (!potret.ok) return semua(ids, potret.problems);

  const hasil = new Map<string, HasilTindakan>();
  const refuse = (id: string, m: readonly Masalah[]): void => void hasil.set(id, { id, ok: false, masalah: m });
  const ada: Entri[] = [];
  for (const id of ids) {
    const found = cariEntri(potret.value.register, id);
    const stale = found.ok ? sudahBerubah(found.value, minta.lihat[id]) : null;
    if (!found.ok) refuse(id, found.problems);
    else if (stale) refuse(id, [stale]);
    else ada.push(found.value);
  }
  const jejak = dari?.jejak ?? jejakEntri(kantor.buku, ada, tindakan.ke === '@sebelum');
  const bersama = new Set(ids);
  const siap: Siap[] = [];
  for (const entri of ada) {
    const { e } = entri;
    const past = jejak.get(e.id) as JejakEntri;
    if (past.versiTercatat > (e.versi ?? 0)) {
      // Somebody acted between the two reads, or an act was stopped before its writes; what is open is finished first.
      selesaikan(kantor);
      refuse(e.id, [
        masalah('SUDAH_BERUBAH', { beda: `versi ${past.versiTercatat}, yang Anda lihat versi ${e.versi ?? 0}` }),
      ]);
      continue;
    }
    const konteks = konteksUntuk(potret.value, kantor, entri, isian.value, past, bersama, minta.kosongSaja);
    const decided = putuskan(e, tindakan, isian.value, konteks);
    if (past.statusTercatat !== e.status)
      refuse(e.id, [masalah('STATUS_DIKETIK', { tercatat: labelStatus(past.statusTercatat) })]);
    else if (decided.ok) siap.push({ entri, keputusan: decided.value, jejak: past });
    else refuse(e.id, decided.problems.map(masalahDari));
  }
  if (siap.length > 0) {
    if (tindakan.efek?.includes('VERSI_BARU')) {
      for (const h of ajukanKembali(kantor, tindakan, siap, minta.permintaan)) hasil.set(h.id, h);
    } else {
      const written = tulis(kantor, potret.value, tindakan, isian.value, minta, siap);
      for (const { entri, keputusan } of siap) {
        const { id, status } = entri.e;
        const versi = (entri.e.versi ?? 0) + 1;
        if (written.ok && written.value.tercatat)
          hasil.set(id, { id, ok: true, dari: status, ke: keputusan.ke, versi });
        else refuse(id, written.ok ? [masalah('REGISTER_BERGERAK')] : written.problems);
      }
    }
  }
  const answer = ids.map((id) => hasil.get(id) as HasilTindakan);
  const bentrok = answer.some((h) => !h.ok && h.masalah.some((m) => BENTROK.includes(m.kode)));
  return bentrok ? sudahTercatat(kantor, minta.permintaan, answer) : answer;
};

/** Where the draft of an entry stands once the act is written; what the act leaves alone stays as it was. */
const berpindahDari = ({ entri, keputusan }: Siap): Berpindah => ({
  id: entri.e.id,
  status: keputusan.ke,
  nilai: {
    ...entri.e,
    ...Object.fromEntries(Object.entries(keputusan.perubahan).map(([key, [, now]]) => [key, now as Nilai])),
  },
});

const tulis = (
  kantor: Kantor,
  potret: PotretKantor,
  tindakan: Tindakan,
  isian: Readonly<Record<string, Nilai>>,
  minta: PermintaanTindakan,
  siap: readonly Siap[],
): Result<HasilCatat, Masalah> => {
  const catatan = peristiwaBaru(kantor, minta.permintaan);
  const peristiwa: Peristiwa[] = [];
  const ubah: Ubah[] = [];
  const tambahan: Tambahan[] = [];
  const berpindah = tindakan.efek?.includes('POSISI') === true ? siap : [];
  const posisi = tandaPosisi(kantor, berpindah.map(berpindahDari));
  const tercatat = (id: string, key: string): string => {
    const e = potret.register.byId.get(id)?.[0]?.e;
    return String(e?.[key as keyof typeof e] ?? '');
  };
  const ditetapkan = [
    ...naskahDitetapkan(kantor.buku, tindakan, siap, tercatat),
    ...naskahIkutNomor(kantor.buku, siap, tercatat),
  ];
  const tanda: TandaNaskah[] = [];
  for (const [n, { entri, keputusan, jejak }] of siap.entries()) {
    const { e } = entri;
    const versi = e.versi ?? 0;
    if (Object.keys(jejak.edits).length > 0) {
      peristiwa.push(
        catatan({ tindakan: 'SUNTING', id: e.id, dari: e.status, ke: e.status, versi, perubahan: jejak.edits }),
      );
    }
    const rows = Object.entries(keputusan.tambahan).map(([key, row]) => [`+${key}`, [row]] as const);
    // One act on many entries signs one document: its first event tells of it.
    const own = [...(posisi.get(e.id) ?? []), ...(n === 0 ? ditetapkan : [])];
    tanda.push(...own);
    const perubahan: Perubahan = {
      ...keputusan.perubahan,
      ...keputusan.catatan,
      ...Object.fromEntries(rows),
      ...(own.length > 0 ? { '+tanda': own } : {}),
    };
    peristiwa.push(
      catatan({
        tindakan: tindakan.kode,
        id: e.id,
        dari: e.status,
        ke: keputusan.ke,
        versi: versi + 1,
        peran: keputusan.peran,
        diputuskan_oleh: pejabatPemutus(tindakan, e, isian, potret, keputusan.dasarTgl || kantor.hariIni()),
        dasar_no: keputusan.dasarNo,
        dasar_tgl: keputusan.dasarTgl,
        catatan: String(isian['alasan'] ?? ''),
        perubahan,
      }),
    );
    const after = Object.entries(keputusan.perubahan).map(([key, [, now]]) => [key, now] as const);
    ubah.push({
      id: e.id,
      lihat: { versi, sidik: entri.sidik },
      sistem: Object.fromEntries(after.filter(([key]) => !STAF_KEYS.includes(key))),
      staf: Object.fromEntries(after.filter(([key]) => isKolomInovasi(key) && STAF_KEYS.includes(key))),
    });
    if (rows.length > 0) tambahan.push(keputusan.tambahan);
  }
  return catat(kantor, potretDari(potret.register), { permintaan: minta.permintaan, peristiwa, ubah, tambahan, tanda });
};

/** What a repeated request looks like: a conflict with itself, or a request that is recorded already. */
const BENTROK = ['SUDAH_BERUBAH', 'REGISTER_BERGERAK', 'SUDAH_DIAJUKAN_KEMBALI'];

/**
 * A repeated request looks like a conflict with itself; the end of the history knows better, and the second click is told
 * what the first one did, once that is also written.
 */
const sudahTercatat = (
  kantor: Kantor,
  permintaan: string,
  answer: readonly HasilTindakan[],
): readonly HasilTindakan[] => {
  const events = new Map(
    peristiwaPermintaan(kantor.buku, permintaan).map((p) => [
      String(p.perubahan['versi_dari_id']?.[1 as never] ?? p.id),
      p,
    ]),
  );
  if (events.size > 0) selesaikan(kantor);
  return answer.map((h) => {
    const p = events.get(h.id);
    if (!p) return h;
    return p.id === h.id
      ? { id: h.id, ok: true, dari: p.dari, ke: p.ke, versi: p.versi }
      : { id: h.id, ok: true, dari: '', ke: p.ke, versi: p.versi, idBaru: p.id };
  });
};
