import './skrip-lain.ts';
import { periksaRegister as periksaSemua } from '../app/periksa-register.ts';
import { type Args, daftarTeks, teks } from './argumen.ts';
import { jaga, jawab, keduanya } from './jaga.ts';
import * as menu from './menu-tindakan.ts';
import { type Disunting, saatDisunting } from './saat-disunting.ts';
import { bernama } from './siapa-bekerja.ts';

export function periksaRegister(args?: Args): unknown {
  return keduanya(args, menu.periksaSemua, (k) => jawab(periksaSemua(k)));
}

export function periksaBaris(): unknown {
  return jaga('menu', menu.periksaTerpilih);
}

export function bukaPembetulan(): unknown {
  return jaga(
    'menu',
    bernama((k) => kelola_().menuPembetulan(k)),
  );
}

export function saranPembetulan(args?: Args): unknown {
  return jaga('panel', (k) => jawab(kelola_().lihatPembetulan(k)), args);
}

export function terapkanPembetulan(args?: Args): unknown {
  const a = args ?? {};
  return jaga(
    'panel',
    (k) =>
      jawab(
        kelola_().terapkanPembetulan(k, {
          ...(Array.isArray(a['kode']) ? { kode: daftarTeks(a['kode']) } : {}),
          ...(Array.isArray(a['pilih'])
            ? { pilih: a['pilih'] as readonly { id: string; key: string; sebelum: string }[] }
            : {}),
          permintaan: teks(a['permintaan']),
        }),
      ),
    a,
  );
}

export function batalkanPembetulan(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => kelola_().menuBatalPembetulan(k)),
    (k, a) => jawab(kelola_().batalkanPembetulan(k, { permintaan: teks(a['permintaan']) })),
  );
}

export function cariKembar(args?: Args): unknown {
  return keduanya(
    args,
    (k) => kelola_().menuCariKembar(k),
    (k) => jawab(kelola_().cariKembar(k)),
  );
}

export function putuskanKembar(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => kelola_().menuPutuskanKembar(k)),
    (k, a) =>
      jawab(
        kelola_().putuskanKembar(k, {
          a: teks(a['a']),
          b: teks(a['b']),
          keputusan: teks(a['keputusan']),
          catatan: teks(a['catatan']),
          tarik: a['tarik'] === true,
          permintaan: teks(a['permintaan']),
        }),
      ),
  );
}

export function lihatPerlu(args?: Args): unknown {
  return jaga('panel', (k) => jawab(panel_().lihatPerlu(k)), args);
}

export function lompatKeSel(args?: Args): unknown {
  const a = args ?? {};
  const minta = { id: teks(a['id']), kolom: teks(a['kolom']), baris: Number(a['baris'] ?? 0) };
  return jaga('panel', (k) => jawab(panel_().lompatKeSel(k, minta)), a);
}

export function bukaPanelPeriksa(): void {
  jaga('menu', () => panel_().bukaPanel('PanelPeriksa'));
}

/** Simple trigger: what somebody typed is looked at while they still look at it. */
export function onEdit(e?: Disunting): void {
  saatDisunting(e);
}
