import './skrip-lain.ts';
import { buatKeputusan as susunKeputusan } from '../app/buat-keputusan.ts';
import { daftarkanBaris as daftarkan } from '../app/daftarkan-baris.ts';
import { imporTab as impor } from '../app/impor-tab.ts';
import { isiDataContoh as isiContoh } from '../app/isi-data-contoh.ts';
import type { Cara, Kantor } from '../app/kantor.ts';
import { lakukanTindakan as lakukan, type PermintaanTindakan } from '../app/lakukan-tindakan.ts';
import { isiPanduan as panduan } from '../app/panduan.ts';
import { perbaruiRingkasan as ringkas } from '../app/perbarui-ringkasan.ts';
import { periksaKeutuhan as keutuhan } from '../app/periksa-keutuhan.ts';
import { periksaRegister as periksaSemua } from '../app/periksa-register.ts';
import { pulihkanSusunan as pulihkan } from '../app/periksa-susunan.ts';
import { siapkanRegister as siapkan } from '../app/siapkan-register.ts';
import { tambahUsulan as tambah } from '../app/tambah-usulan.ts';
import { tindakanTersedia as tersedia } from '../app/tindakan-tersedia.ts';
import type { Masalah } from '../domain/pesan.ts';
import type { Result } from '../domain/result.ts';
import { beriTahu } from './dialog.ts';
import { kantorAktif } from './kantor.ts';
import * as menu from './menu-tindakan.ts';
import { prosesBarisTerpilih } from './proses-tahapan.ts';

type Nilai = string | number | null;
type Args = Readonly<Record<string, unknown>>;

/** Anything that nobody expected: the log keeps it, the person gets one sentence without technical words. */
const TAK_TERDUGA =
  'Terjadi gangguan yang tidak terduga; yang sudah tercatat dalam Riwayat tetap aman. Ulangi beberapa saat lagi. Bila berulang, kirim isi pesan ini kepada pengelola: ';

/** The one place where an unexpected error is caught. */
const jaga = <T>(cara: Cara, work: (kantor: Kantor) => T): T => {
  try {
    return work(kantorAktif(cara));
  } catch (error) {
    console.error(error);
    const text = TAK_TERDUGA + (error instanceof Error ? error.message : String(error));
    if (cara !== 'menu') throw new Error(text);
    beriTahu(text);
    return undefined as T;
  }
};

/** What a panel or the command line gets: the value, or the refusals. */
const jawab = <T>(hasil: Result<T, Masalah>): T | { readonly masalah: readonly Masalah[] } =>
  hasil.ok ? hasil.value : { masalah: hasil.problems };

/** From the menu a function gets no argument and talks by dialogs; with an object it never opens one. */
const keduanya = (
  args: Args | undefined,
  talk: (kantor: Kantor) => void,
  answer: (kantor: Kantor, args: Args) => unknown,
): unknown =>
  args === undefined || args === null ? jaga('menu', talk) : jaga('panel', (kantor) => answer(kantor, args));

const teks = (v: unknown): string => (typeof v === 'string' ? v : '');
const daftarTeks = (v: unknown): readonly string[] => (Array.isArray(v) ? v.map(String) : []);

export function siapkanRegister(args?: Args): unknown {
  return keduanya(args, menu.siapkan, (k, a) =>
    jawab(siapkan(k, { wilayah: teks(a['wilayah']), jadikanBaru: a['jadikanBaru'] === true })),
  );
}

export function tambahUsulan(args?: Args): unknown {
  return keduanya(args, menu.tambah, (k, a) =>
    jawab(tambah(k, a as Readonly<Record<string, Nilai>>, teks(a['permintaan']) || undefined)),
  );
}

export function daftarkanBaris(args?: Args): unknown {
  return keduanya(args, menu.daftarkan, (k) => jawab(daftarkan(k)));
}

export function imporTab(args?: Args): unknown {
  return keduanya(args, menu.impor, (k, a) => {
    const tab = teks(a['tab']);
    const petaKolom = (a['petaKolom'] ?? {}) as Readonly<Record<string, string>>;
    return jawab(impor(k, tab === '' ? { petaKolom } : { tab, petaKolom }));
  });
}

export function periksaRegister(args?: Args): unknown {
  return keduanya(args, menu.periksaSemua, (k) => jawab(periksaSemua(k)));
}

export function periksaBaris(): unknown {
  return jaga('menu', menu.periksaTerpilih);
}

export function tindakanTersedia(args?: Args): unknown {
  return jaga('panel', (k) => jawab(tersedia(k, daftarTeks(args?.['id']))));
}

export function lakukanTindakan(args?: Args): unknown {
  const a = args ?? {};
  const minta: PermintaanTindakan = {
    id: daftarTeks(a['id']),
    kode: teks(a['kode']),
    isian: (a['isian'] ?? {}) as Readonly<Record<string, Nilai>>,
    lihat: (a['lihat'] ?? {}) as PermintaanTindakan['lihat'],
    permintaan: teks(a['permintaan']),
  };
  return jaga('panel', (k) => ({ hasil: lakukan(k, minta) }));
}

export function prosesTahapan(): unknown {
  return jaga('menu', prosesBarisTerpilih);
}

export function buatKeputusan(args?: Args): unknown {
  return keduanya(args, menu.keputusan, (k, a) => {
    const hasil = susunKeputusan(k, daftarTeks(a['id']));
    return hasil.ok ? { naskah: hasil.value } : { masalah: hasil.problems };
  });
}

export function perbaruiRingkasan(args?: Args): unknown {
  return keduanya(args, menu.ringkas, (k) => jawab(ringkas(k)));
}

export function periksaKeutuhan(args?: Args): unknown {
  return keduanya(args, menu.keutuhan, (k, a) =>
    jawab(keutuhan(k, a['segel'] as { jumlah: number; kepala: string } | undefined)),
  );
}

export function pulihkanSusunan(args?: Args): unknown {
  return keduanya(args, menu.pulihkan, (k) => jawab(pulihkan(k)));
}

export function isiDataContoh(args?: Args): unknown {
  return keduanya(args, menu.isiContoh, (k) => {
    const hasil = isiContoh(k, dataContoh_().CONTOH);
    if (!hasil.ok) return { masalah: hasil.problems };
    periksaSemua(k);
    ringkas(k);
    return hasil.value;
  });
}

export function bukaPanduan(): void {
  jaga('menu', menu.bukaPanduan);
}

/** What the guide's panel shows; built from the declarations, so that it never tells of a column that is gone. */
export function isiPanduan(): unknown {
  return panduan();
}

export function tentang(): void {
  jaga('menu', menu.tentang);
}
