import type { CONTOH } from '../app/contoh/contoh.ts';
import type { DaftarWilayah, Kantor } from '../app/kantor.ts';
import type { Naskah } from '../domain/naskah/naskah.ts';

/**
 * Functions of the other scripts of the project. They are large and rarely needed, so each is a script of its own that is
 * evaluated at its first call; the trailing underscore keeps them away from `google.script.run`.
 */
declare global {
  function naskah_(): typeof import('./menu-naskah.ts');
  function format_(): typeof import('./menu-format.ts');
  function cocokkan_(): typeof import('./menu-cocokkan.ts');
  function kelola_(): typeof import('./menu-kelola.ts');
  function penilaian_(): typeof import('./menu-penilaian.ts');
  function program_(): typeof import('./menu-program.ts');
  function panel_(): typeof import('./menu-panel.ts');
  function naskahDocx_(): { readonly renderDocx: (naskah: Naskah) => Uint8Array };
  function xlsx_(): { readonly susunXlsx: Kantor['susunXlsx'] };
  function daftarWilayah_(): DaftarWilayah;
  function dataContoh_(): { readonly CONTOH: typeof CONTOH };
}
