import { type Tindakan, tindakanByKode } from '../domain/alur/alur.ts';
import { isKolomInovasi, kolomIsian } from '../domain/alur/isian.ts';
import { type Keputusan, putuskan } from '../domain/alur/putuskan.ts';
import { pembacaKolom } from '../domain/baca/skema-kolom.ts';
import { type Masalah, masalah, masalahDari } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { bedaAntara, keadaanDari } from '../domain/riwayat/keadaan.ts';
import type { Peristiwa, Perubahan } from '../domain/riwayat/peristiwa.ts';
import { KOLOM_STAF } from '../domain/tab/inovasi.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { labelStatus } from '../domain/tahapan.ts';
import { BATAS_SEL, normaliseText, panjangSel } from '../domain/teks.ts';
import { catat, selesaikan } from './catat.ts';
import type { Kantor } from './kantor.ts';
import { cariEntri, type Entri, type Register } from './muat.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { type HasilCatat, potretDari, type Ubah } from './permintaan.ts';
import { kebutuhan, konteksUntuk, type PotretKantor, potretKantor } from './potret.ts';
import { peristiwaPermintaan, perubahanTercatat } from './riwayat-entri.ts';

export type PermintaanTindakan = {
  readonly id: readonly string[];
  readonly kode: string;
  readonly isian: Readonly<Record<string, Nilai>>;
  readonly lihat: Readonly<Record<string, { readonly versi: number; readonly sidik: string }>>;
  readonly permintaan: string;
  /** Inputs fill blank cells only. */
  readonly kosongSaja?: boolean;
};

export type HasilTindakan =
  | { readonly id: string; readonly ok: true; readonly dari: string; readonly ke: string; readonly versi: number }
  | { readonly id: string; readonly ok: false; readonly masalah: readonly Masalah[] };

const STAF_KEYS: readonly string[] = KOLOM_STAF.map((c) => c.key);

/** Inputs as values: read by the column's own rules, so that '17 Agustus 2026' and a label are understood. */
const bacaIsian = (isian: Readonly<Record<string, Nilai>>): Result<Readonly<Record<string, Nilai>>, Masalah> => {
  const out: Record<string, Nilai> = {};
  const problems: Masalah[] = [];
  for (const [key, v] of Object.entries(isian)) {
    const column = kolomIsian(key);
    if (!column || v === null || v === '') continue;
    const text = typeof v === 'number' ? v : normaliseText(String(v));
    if (typeof text === 'string' && panjangSel(text) > BATAS_SEL) {
      problems.push(
        masalah('TEKS_TERLALU_PANJANG', { kolom: column.heading, panjang: text.length, batas: BATAS_SEL }, key),
      );
      continue;
    }
    const read = pembacaKolom(column)(text);
    if (read.masalah && read.masalah.kode !== 'W02')
      problems.push(masalah('ISIAN_TIDAK_TERBACA', { kolom: column.heading, isi: String(text).slice(0, 60) }, key));
    else out[key] = read.nilai;
  }
  return problems.length > 0 ? fail(problems) : ok(out);
};

const semua = (ids: readonly string[], problems: readonly Masalah[]): HasilTindakan[] =>
  ids.map((id) => ({ id, ok: false, masalah: problems }));

const pejabatDari = (t: Tindakan, e: Entri['e'], isian: Readonly<Record<string, Nilai>>): string =>
  t.kode === 'T02' ? String(isian['pengantar_pejabat'] ?? '') || e.pengantar_pejabat || t.pejabat : t.pejabat;

/**
 * Does one act on one entry or on a hundred, as one request: one document, one number typed once. Entries that may not are
 * answered each with all that is missing; those that may are written together. `dari` is a snapshot at hand: what changed
 * since is noticed under the lock all the same.
 */
export const lakukanTindakan = (
  kantor: Kantor,
  minta: PermintaanTindakan,
  dari?: PotretKantor,
): readonly HasilTindakan[] => {
  const ids = [...new Set(minta.id)];
  if (kantor.orang().surel === '') return semua(ids, [masalah('TANPA_IDENTITAS')]);
  if (minta.permintaan === '') return semua(ids, [masalah('PERMINTAAN_KOSONG')]);
  const tindakan = tindakanByKode(minta.kode);
  if (!tindakan) return semua(ids, [masalah('TINDAKAN_TIDAK_DIKENAL', { kode: minta.kode })]);
  if (!tindakan.dibuka) return semua(ids, [masalah('TINDAKAN_BELUM_DIBUKA', { label: tindakan.label })]);
  const isian = bacaIsian(
    Object.fromEntries(
      Object.entries(minta.isian).filter(([key]) => (tindakan.isian as readonly string[]).includes(key)),
    ),
  );
  if (!isian.ok) return semua(ids, isian.problems);
  const potret = dari ? ok(dari) : potretKantor(kantor, kebutuhan(tindakan.syarat, isian.value));
  if (!potret.ok) return semua(ids, potret.problems);

  const bersama = new Set(ids);
  const hasil = new Map<string, HasilTindakan>();
  const siap: { entri: Entri; keputusan: Keputusan }[] = [];
  for (const id of ids) {
    const found = cariEntri(potret.value.register, id);
    const lihat = minta.lihat[id];
    const refuse = (m: readonly Masalah[]): void => void hasil.set(id, { id, ok: false, masalah: m });
    if (!found.ok) refuse(found.problems);
    else if (!lihat) refuse([masalah('LIHAT_KOSONG')]);
    else if (lihat.versi !== (found.value.e.versi ?? 0) || lihat.sidik !== found.value.sidik) {
      refuse([
        masalah('SUDAH_BERUBAH', {
          beda:
            lihat.versi === (found.value.e.versi ?? 0)
              ? 'isian baris'
              : `versi ${found.value.e.versi}, yang Anda lihat versi ${lihat.versi}`,
        }),
      ]);
    } else {
      const decided = putuskan(
        found.value.e,
        tindakan,
        isian.value,
        konteksUntuk(potret.value, kantor, found.value, isian.value, bersama, minta.kosongSaja),
      );
      if (decided.ok) siap.push({ entri: found.value, keputusan: decided.value });
      else refuse(decided.problems.map(masalahDari));
    }
  }
  const suntingan = perubahanTercatat(
    kantor.buku,
    siap.filter(({ entri }) => entri.e.sidik !== entri.sidik).map(({ entri }) => entri.e.id),
  );
  const sah = siap.filter(({ entri: { e } }) => {
    const tercatat = keadaanDari(suntingan.get(e.id) ?? [])['status'] ?? e.status;
    if (tercatat === e.status) return true;
    hasil.set(e.id, {
      id: e.id,
      ok: false,
      masalah: [masalah('STATUS_DIKETIK', { tercatat: labelStatus(String(tercatat)) })],
    });
    return false;
  });
  if (sah.length > 0) {
    const written = tulis(kantor, potret.value.register, tindakan, isian.value, minta, sah, suntingan);
    for (const { entri, keputusan } of sah) {
      const id = entri.e.id;
      hasil.set(
        id,
        written.ok && written.value.tercatat
          ? { id, ok: true, dari: entri.e.status, ke: keputusan.ke, versi: (entri.e.versi ?? 0) + 1 }
          : { id, ok: false, masalah: written.ok ? [masalah('REGISTER_BERGERAK')] : written.problems },
      );
    }
  }
  const answer = ids.map((id) => hasil.get(id) as HasilTindakan);
  const bentrok = answer.some((h) => !h.ok && h.masalah.some((m) => BENTROK.includes(m.kode)));
  return bentrok ? sudahTercatat(kantor, minta.permintaan, answer) : answer;
};

const tulis = (
  kantor: Kantor,
  register: Register,
  tindakan: Tindakan,
  isian: Readonly<Record<string, Nilai>>,
  minta: PermintaanTindakan,
  siap: readonly { readonly entri: Entri; readonly keputusan: Keputusan }[],
  suntingan: ReadonlyMap<string, readonly Perubahan[]>,
): Result<HasilCatat, Masalah> => {
  const catatan = peristiwaBaru(kantor, minta.permintaan);
  const peristiwa: Peristiwa[] = [];
  const ubah: Ubah[] = [];
  const rapat: Readonly<Record<string, string>>[] = [];
  for (const { entri, keputusan } of siap) {
    const { e } = entri;
    const versi = e.versi ?? 0;
    const recorded = suntingan.get(e.id);
    const edits = recorded ? bedaAntara(keadaanDari(recorded), e, STAF_KEYS) : {};
    if (Object.keys(edits).length > 0) {
      peristiwa.push(catatan({ tindakan: 'SUNTING', id: e.id, dari: e.status, ke: e.status, versi, perubahan: edits }));
    }
    const perubahan: Perubahan = keputusan.rapat
      ? { ...keputusan.perubahan, '+penilaian': [keputusan.rapat] }
      : keputusan.perubahan;
    peristiwa.push(
      catatan({
        tindakan: tindakan.kode,
        id: e.id,
        dari: e.status,
        ke: keputusan.ke,
        versi: versi + 1,
        diputuskan_oleh: pejabatDari(tindakan, e, isian),
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
    if (keputusan.rapat) rapat.push(keputusan.rapat);
  }
  return catat(kantor, potretDari(register), { permintaan: minta.permintaan, peristiwa, ubah, rapat });
};

/** What a repeated request looks like: a conflict with itself, or a request that is recorded already. */
const BENTROK = ['SUDAH_BERUBAH', 'REGISTER_BERGERAK'];

/**
 * A repeated request looks like a conflict with itself; the end of the history knows better, and the second click is told
 * what the first one did, once that is also written.
 */
const sudahTercatat = (
  kantor: Kantor,
  permintaan: string,
  answer: readonly HasilTindakan[],
): readonly HasilTindakan[] => {
  const events = new Map(peristiwaPermintaan(kantor.buku, permintaan).map((p) => [p.id, p]));
  if (events.size > 0) selesaikan(kantor);
  return answer.map((h) => {
    const p = events.get(h.id);
    return p ? { id: p.id, ok: true, dari: p.dari, ke: p.ke, versi: p.versi } : h;
  });
};
