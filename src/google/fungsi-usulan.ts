import './skrip-lain.ts';
import { batalkanImpor as batalImpor } from '../app/batalkan-impor.ts';
import { buatFormulirUsulan as formulir } from '../app/buat-formulir.ts';
import { daftarkanBaris as daftarkan } from '../app/daftarkan-baris.ts';
import { imporTab as impor } from '../app/impor-tab.ts';
import { jadikanUsulan as usulkan } from '../app/jadikan-usulan.ts';
import { pekerjaanSaya as pekerjaan } from '../app/pekerjaan-saya.ts';
import { rencanaImpor as rencana } from '../app/rencana-impor.ts';
import { siapkanBukti as bukti } from '../app/siapkan-bukti.ts';
import { tambahUsulan as tambah } from '../app/tambah-usulan.ts';
import { type Args, daftarTeks, teks } from './argumen.ts';
import { jaga, jawab, keduanya } from './jaga.ts';
import { menuBukti } from './menu-bukti.ts';
import { menuBatalkanImpor, menuFormulir, menuImpor } from './menu-impor.ts';
import { tampilkanPekerjaan } from './menu-pekerjaan.ts';
import * as menu from './menu-tindakan.ts';
import { bernama } from './siapa-bekerja.ts';

type Nilai = string | number | null;

/** Which tab an import reads, and what its headings mean. */
const dariTab = (
  a: Args,
): { readonly tab?: string; readonly petaKolom: Readonly<Record<string, string>>; readonly kegiatan: string } => {
  const tab = teks(a['tab']);
  const kegiatan = teks(a['kegiatan']);
  const petaKolom = (a['petaKolom'] ?? {}) as Readonly<Record<string, string>>;
  return tab === '' ? { petaKolom, kegiatan } : { tab, petaKolom, kegiatan };
};

export function siapkanRegister(args?: Args): unknown {
  return keduanya(
    args,
    (k) => kelola_().menuSiapkan(k),
    (k, a) =>
      jawab(kelola_().siapkanRegister(k, { wilayah: teks(a['wilayah']), jadikanBaru: a['jadikanBaru'] === true })),
  );
}

export function pekerjaanSaya(args?: Args): unknown {
  return keduanya(args, bernama(tampilkanPekerjaan), (k) => jawab(pekerjaan(k)));
}

export function tambahUsulan(args?: Args): unknown {
  return keduanya(args, bernama(menu.tambah), (k, a) =>
    jawab(tambah(k, a as Readonly<Record<string, Nilai>>, teks(a['permintaan']) || undefined)),
  );
}

export function daftarkanBaris(args?: Args): unknown {
  return keduanya(args, bernama(menu.daftarkan), (k) => jawab(daftarkan(k)));
}

export function imporTab(args?: Args): unknown {
  return keduanya(args, bernama(menuImpor), (k, a) => {
    const lihat = a['lihat'] as Readonly<Record<string, string>> | undefined;
    const kosongkan = a['kosongkan'] === true;
    return jawab(impor(k, { ...dariTab(a), perbarui: a['perbarui'] === true, kosongkan, ...(lihat ? { lihat } : {}) }));
  });
}

export function rencanaImpor(args?: Args): unknown {
  return jaga('panel', (k) => jawab(rencana(k, dariTab(args ?? {}))), args);
}

export function batalkanImpor(args?: Args): unknown {
  return keduanya(args, bernama(menuBatalkanImpor), (k) => jawab(batalImpor(k)));
}

export function buatFormulirUsulan(args?: Args): unknown {
  return keduanya(args, menuFormulir, (k) => jawab(formulir(k)));
}

export function siapkanBukti(args?: Args): unknown {
  return keduanya(args, bernama(menuBukti), (k, a) => jawab(bukti(k, daftarTeks(a['id']))));
}

export function jadikanUsulan(args?: Args): unknown {
  return keduanya(args, bernama(menu.gagasan), (k, a) =>
    jawab(
      usulkan(k, {
        baris: Array.isArray(a['baris']) ? a['baris'].map(Number) : [],
        permintaan: teks(a['permintaan']) || k.permintaanBaru(),
      }),
    ),
  );
}
