import { type JejakEntri, jejakEntri } from '../app/jejak-entri.ts';
import type { Kantor } from '../app/kantor.ts';
import { lakukanTindakan } from '../app/lakukan-tindakan.ts';
import type { Entri } from '../app/muat.ts';
import {
  kebutuhan,
  type PotretKantor,
  potretKantor,
  TANPA_TAMBAHAN,
  tindakanUntuk,
  tindakanUntukEntri,
} from '../app/potret.ts';
import { tolakOrang } from '../app/siapa.ts';
import { tindakanByKode } from '../domain/alur/alur.ts';
import { kolomIsian } from '../domain/alur/isian.ts';
import type { Kurang } from '../domain/alur/konteks.ts';
import type { Tindakan } from '../domain/alur/tindakan.ts';
import { masalahDari, pesanUntuk } from '../domain/pesan.ts';
import { YA_TIDAK } from '../domain/pilihan.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { labelStatus } from '../domain/tahapan.ts';
import { beriTahu, daftarKalimat, kelompokKalimat, sekilas, setuju, tanya } from './dialog.ts';

/** More questions than this are a form, and the row's own cells are the better form. */
const MAKS_TANYA = 3;

type Bahan = {
  readonly potret: PotretKantor;
  readonly entri: readonly Entri[];
  readonly jejak: ReadonlyMap<string, JejakEntri>;
};

const kurangSemua = (
  kantor: Kantor,
  { potret, entri, jejak }: Bahan,
  kode: string,
  isian: Readonly<Record<string, string>>,
): readonly { readonly entri: Entri; readonly kurang: readonly Kurang[] }[] =>
  entri.map((e) => ({
    entri: e,
    kurang:
      tindakanUntuk(potret, kantor, e, jejak.get(e.e.id) as JejakEntri, isian).find((t) => t.tindakan.kode === kode)
        ?.kurang ?? [],
  }));

const bersama = (entri: readonly Entri[]): readonly Tindakan[] => {
  const [first = [], ...rest] = entri.map((e) => tindakanUntukEntri(e.e));
  return first.filter((t) => rest.every((l) => l.includes(t)));
};

const pilih = (tindakan: readonly Tindakan[], entri: readonly Entri[]): Tindakan | null => {
  const [only] = tindakan;
  const head =
    entri.length === 1
      ? `${entri[0]?.e.nama_inovasi}\nStatus: ${labelStatus(entri[0]?.e.status ?? '')}`
      : `${entri.length} inovasi berstatus ${labelStatus(entri[0]?.e.status ?? '')}`;
  const list = tindakan.map((t, i) => `${i + 1}. ${t.label}`).join('\n');
  const answer = tanya(`${head}\n\nTulis nomor tindakan:\n${list}`);
  if (answer === null) return null;
  const chosen = tindakan[Number(answer) - 1];
  if (!chosen && only)
    beriTahu(`"${answer}" bukan nomor tindakan. Pilih menu ini lagi dan tulis angka 1 sampai ${tindakan.length}.`);
  return chosen ?? null;
};

/** Inputs of the act that are still missing for somebody, in the order of the form. */
const masihKurang = (t: Tindakan, semua: readonly { readonly kurang: readonly Kurang[] }[]): readonly string[] =>
  t.isian.filter((key) => semua.some(({ kurang }) => kurang.some((k) => k.kunci === key)));

const tanyakan = (key: string): string | null => {
  const column = kolomIsian(key);
  if (!column) return null;
  if (column.choices === YA_TIDAK) return setuju(`${column.heading}?`) ? 'Ya' : 'Tidak';
  const help = column.choices
    ? `\nPilihan: ${column.choices.map((c) => c.label).join('; ')}`
    : column.type === 'date'
      ? '\nMisalnya 17-08-2026'
      : column.help
        ? `\n${column.help}`
        : '';
  return tanya(`${column.heading}${help}`);
};

/** Entries of several offices that lack their letter: one answer cannot be the letter of all of them. */
const suratBerbeda = (
  open: readonly string[],
  semua: readonly { readonly entri: Entri; readonly kurang: readonly Kurang[] }[],
): readonly string[] => {
  if (!open.includes('pengantar_no')) return [];
  const tanpa = semua.filter(({ kurang }) => kurang.some((k) => k.kunci === 'pengantar_no'));
  const kantor = new Set(tanpa.map(({ entri }) => entri.e.pd_pengusul));
  return kantor.size > 1 ? tanpa.map(({ entri }) => `baris ${entri.baris}: ${entri.e.nama_inovasi}`) : [];
};

/** Asks for what the cells do not hold: at most three texts; null when the person gave up or the row has to be filled first. */
const isiKekurangan = (kantor: Kantor, bahan: Bahan, t: Tindakan): Record<string, string> | null => {
  const isian: Record<string, string> = {};
  const asked = new Set<string>();
  for (;;) {
    const semua = kurangSemua(kantor, bahan, t.kode, isian);
    const open = masihKurang(t, semua).filter((key) => !asked.has(key));
    const lain = semua.flatMap(({ entri: e, kurang }) =>
      kurang
        .filter((k) => !open.includes(k.kunci ?? ''))
        .map((k) => ({ nama: e.e.nama_inovasi, pesan: masalahDari(k).pesan })),
    );
    if (lain.length > 0) {
      beriTahu(`${t.label} belum dapat dilakukan:\n${daftarKalimat(kelompokKalimat(lain))}`);
      return null;
    }
    if (open.length === 0) return isian;
    const surat = suratBerbeda(open, semua);
    if (surat.length > 0) {
      beriTahu(
        `Izin/pengantar berasal dari perangkat daerah yang berbeda. Isi nomor, tanggal, dan pejabatnya pada baris ini, lalu ulangi:\n${daftarKalimat(surat)}`,
      );
      return null;
    }
    const texts = open.filter((key) => kolomIsian(key)?.choices !== YA_TIDAK);
    if (texts.length > MAKS_TANYA) {
      beriTahu(
        `Isi lebih dahulu kolom ini pada barisnya, lalu ulangi:\n${daftarKalimat(texts.map((key) => kolomIsian(key)?.heading ?? key))}`,
      );
      return null;
    }
    for (const key of open) {
      const answer = tanyakan(key);
      if (answer === null) return null;
      asked.add(key);
      if (answer !== '') isian[key] = answer;
    }
  }
};

/** Acts on the selected rows without any panel: which act, what is missing, are you sure, done. */
const proses = (kantor: Kantor, offered: (all: readonly Tindakan[]) => readonly Tindakan[]): void => {
  const tolak = tolakOrang(kantor);
  if (tolak) return beriTahu(tolak.pesan);
  const awal = potretKantor(kantor, TANPA_TAMBAHAN);
  if (!awal.ok) return beriTahu(awal.problems.map((m) => m.pesan).join('\n'));
  const baris = kantor.buku.terpilih(INOVASI);
  const entri = baris.flatMap((b) => awal.value.register.byBaris.get(b) ?? []);
  if (entri.length === 0) return beriTahu(pesanUntuk('TIDAK_ADA_PILIHAN'));
  const tanpaId = entri.find((e) => e.e.id === '');
  if (tanpaId) return beriTahu(pesanUntuk('TANPA_ID', { baris: tanpaId.baris }));
  const tindakan = offered(bersama(entri));
  const status = new Set(entri.map((e) => e.e.status));
  if (tindakan.length === 0) {
    return beriTahu(
      status.size > 1
        ? pesanUntuk('BERBEDA_TAHAP')
        : `Tidak ada tindakan yang dapat dicatat di sini untuk inovasi berstatus "${labelStatus(entri[0]?.e.status ?? '')}".`,
    );
  }
  const [only] = tindakan;
  const chosen = tindakan.length === 1 && only?.sendiri ? only : pilih(tindakan, entri);
  if (!chosen) return;
  const p = potretKantor(kantor, kebutuhan(chosen, {}), awal.value);
  if (!p.ok) return beriTahu(p.problems.map((m) => m.pesan).join('\n'));
  const bahan = { potret: p.value, entri, jejak: jejakEntri(kantor.buku, entri, chosen.ke === '@sebelum') };
  const isian = isiKekurangan(kantor, bahan, chosen);
  if (!isian) return;
  const apa = entri.length === 1 ? entri[0]?.e.nama_inovasi : `${entri.length} inovasi`;
  if (!setuju(`${chosen.label}: ${apa}?${dibatalkan(bahan, chosen)}`)) return;
  const hasil = lakukanTindakan(
    kantor,
    {
      id: entri.map((e) => e.e.id),
      kode: chosen.kode,
      isian,
      lihat: Object.fromEntries(entri.map((e) => [e.e.id, { versi: e.e.versi ?? 0, sidik: e.sidik }])),
      permintaan: kantor.permintaanBaru(),
      // What a row already has is its own document; the answers are for the rows that have none.
      kosongSaja: true,
    },
    bahan,
  );
  ceritakan(chosen, hasil);
};

/** What an undoing takes back, before it does. */
const dibatalkan = ({ jejak }: Bahan, t: Tindakan): string => {
  if (t.ke !== '@sebelum') return '';
  const labels = [...jejak.values()].map((j) => tindakanByKode(j.terakhir?.tindakan ?? '')?.label ?? '');
  return `\n\nYang dibatalkan: ${[...new Set(labels.filter((l) => l !== ''))].join('; ')}. Catatannya tetap ada dalam Riwayat.`;
};

const ceritakan = (t: Tindakan, hasil: ReturnType<typeof lakukanTindakan>): void => {
  const done = hasil.flatMap((h) => (h.ok ? [h] : []));
  const baru = done.flatMap((h) => h.idBaru ?? []);
  if (baru.length > 0) sekilas(`Usulan baru terdaftar pada baris terakhir: ${baru.slice(0, 5).join(', ')}.`);
  else if (done.length > 0)
    sekilas(
      t.ke === '@tetap'
        ? `${t.label}: ${done.length} inovasi tercatat.`
        : `${done.length} inovasi sekarang berstatus ${labelStatus(done[0]?.ke ?? '')}.`,
    );
  const refused = hasil.flatMap((h) => (h.ok ? [] : h.masalah.map((m) => ({ nama: h.id, pesan: m.pesan }))));
  if (refused.length > 0) beriTahu(daftarKalimat(kelompokKalimat(refused)));
};

/** "Proses baris terpilih": every act that has no entry of the menu of its own. */
export const prosesBarisTerpilih = (kantor: Kantor): void => proses(kantor, (all) => all.filter((t) => !t.sendiri));

/** An entry of the menu for some acts only, in this order. */
export const prosesSendiri =
  (kode: readonly string[]): ((kantor: Kantor) => void) =>
  (kantor) =>
    proses(kantor, (all) => kode.flatMap((k) => all.filter((t) => t.kode === k)));
