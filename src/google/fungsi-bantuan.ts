import './skrip-lain.ts';
import { isiPanduan as panduan } from '../app/panduan.ts';
import { type Args, teks } from './argumen.ts';
import { jaga, jawab, keduanya } from './jaga.ts';
import * as menu from './menu-tindakan.ts';

export function isiDataContoh(args?: Args): unknown {
  return keduanya(
    args,
    (k) => kelola_().menuIsiContoh(k),
    (k) => jawab(kelola_().isiContoh(k)),
  );
}

export function bukaPanduan(): void {
  jaga('menu', menu.bukaPanduan);
}

export function siapaSaya(args?: Args): unknown {
  return jaga('panel', (k) => panel_().siapaSaya(k, { pilih: teks(args?.['pilih']) }), args);
}

export function pilihanSaatIni(args?: Args): unknown {
  return jaga('panel', (k) => panel_().pilihanSaatIni(k), args);
}

/** What the guide's panel shows; built from the declarations, so that it never tells of a column that is gone. */
export function isiPanduan(): unknown {
  return panduan();
}

export function tentang(): void {
  jaga('menu', menu.tentang);
}
