import './skrip-lain.ts';
import { type Args, daftarTeks, teks } from './argumen.ts';
import { jawab, keduanya } from './jaga.ts';
import { bernama } from './siapa-bekerja.ts';

export function siapkanDampak(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => program_().manfaat.menuDampak(k)),
    (k, a) => jawab(program_().manfaat.siapkanDampak(k, daftarTeks(a['id']))),
  );
}

export function jadikanPerbaikan(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => program_().manfaat.menuPerbaikan(k)),
    (k, a) =>
      jawab(
        program_().manfaat.jadikanPerbaikan(k, {
          baris: Array.isArray(a['baris']) ? a['baris'].map(Number) : [],
          permintaan: teks(a['permintaan']) || k.permintaanBaru(),
        }),
      ),
  );
}
