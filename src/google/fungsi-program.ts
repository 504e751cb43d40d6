import './skrip-lain.ts';
import type { Args } from './argumen.ts';
import { jawab, keduanya } from './jaga.ts';
import { bernama } from './siapa-bekerja.ts';

export function siapkanProgram(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => program_().program.menuSiapkan(k)),
    (k) => jawab(program_().program.siapkanProgram(k)),
  );
}

export function perbaruiProgram(args?: Args): unknown {
  return keduanya(
    args,
    (k) => program_().program.menuPerbarui(k),
    (k) => jawab(program_().program.perbaruiProgram(k)),
  );
}
