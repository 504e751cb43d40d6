/** Documents: composed by a part of the add-on that is evaluated only when one is asked for. */
import { bagikanNaskah } from '../app/bagikan-naskah.ts';
import { batalkanNomor, catatNomor } from '../app/catat-nomor.ts';
import { periksaTeksNaskah } from '../app/periksa-naskah.ts';
import { SEMUA_KLAUSUL } from '../domain/naskah/semua-klausul.ts';
import { menuBagikan } from './menu-bagikan.ts';
import { berkas, menuBerkas } from './menu-berkas.ts';
import { keputusan, menuBernomor, menuKeputusan, menuTim } from './menu-keputusan.ts';
import {
  dinasTersedia,
  hentikan,
  menuHentikan,
  menuNaskahDinas,
  menuPengingat,
  naskahDinas,
} from './menu-naskah-dinas.ts';
import { menuBatalkanNomor, menuCatatNomor } from './menu-nomor.ts';
import { menuMetadata, menuPeraturan, metadata, peraturan } from './menu-peraturan.ts';
import { menuPeriksaNaskah } from './menu-periksa-naskah.ts';
import { menuPratinjau, pratinjauDinas, pratinjauKeputusan, pratinjauPeraturan } from './menu-pratinjau.ts';

// biome-ignore lint/performance/noBarrelFile: an entry of the bundle has to export what the script offers
export { profilInovasi } from './menu-profil.ts';
export {
  bagikanNaskah,
  batalkanNomor,
  berkas,
  catatNomor,
  dinasTersedia,
  hentikan,
  keputusan,
  menuBagikan,
  menuBatalkanNomor,
  menuBerkas,
  menuBernomor,
  menuCatatNomor,
  menuHentikan,
  menuKeputusan,
  menuMetadata,
  menuNaskahDinas,
  menuPengingat,
  menuPeraturan,
  menuPeriksaNaskah,
  menuPratinjau,
  menuTim,
  metadata,
  naskahDinas,
  peraturan,
  periksaTeksNaskah,
  pratinjauDinas,
  pratinjauKeputusan,
  pratinjauPeraturan,
  SEMUA_KLAUSUL,
};
