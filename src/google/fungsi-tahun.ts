import './skrip-lain.ts';
import { type Args, teks } from './argumen.ts';
import { jawab, keduanya } from './jaga.ts';
import { bernama } from './siapa-bekerja.ts';

export function bukaTahunBaru(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => program_().tahunBaru.menuBuka(k)),
    (k, a) =>
      jawab(
        program_().tahunBaru.bukaTahunBaru(k, {
          tahun: String(a['tahun'] ?? ''),
          periksa: a['periksa'] === true,
          pindah: a['pindah'] !== false,
          alasan: teks(a['alasan']),
          permintaan: teks(a['permintaan']),
        }),
      ),
  );
}
