import './skrip-lain.ts';
import type { Args } from './argumen.ts';
import { jawab, keduanya } from './jaga.ts';

export function proyeksiIndeks(args?: Args): unknown {
  return keduanya(
    args,
    (k) => program_().indeks.menuProyeksi(k),
    (k, a) => jawab(program_().indeks.proyeksiIndeks(k, { tahun: String(a['tahun'] ?? '') })),
  );
}
