/** Documents: composed by a part of the add-on that is evaluated only when one is asked for. */
import { batalkanNomor, catatNomor } from '../app/catat-nomor.ts';
import { periksaTeksNaskah } from '../app/periksa-naskah.ts';
import { SEMUA_KLAUSUL } from '../domain/naskah/semua-klausul.ts';
import { berkas, menuBerkas } from './menu-berkas.ts';
import { keputusan, menuBernomor, menuKeputusan, menuTim } from './menu-keputusan.ts';
import { dinasTersedia, hentikan, menuHentikan, menuNaskahDinas, naskahDinas } from './menu-naskah-dinas.ts';
import { menuBatalkanNomor, menuCatatNomor } from './menu-nomor.ts';
import { menuMetadata, menuPeraturan, metadata, peraturan } from './menu-peraturan.ts';
import { menuPeriksaNaskah } from './menu-periksa-naskah.ts';

export {
  batalkanNomor,
  berkas,
  catatNomor,
  dinasTersedia,
  hentikan,
  keputusan,
  menuBatalkanNomor,
  menuBerkas,
  menuBernomor,
  menuCatatNomor,
  menuHentikan,
  menuKeputusan,
  menuMetadata,
  menuNaskahDinas,
  menuPeraturan,
  menuPeriksaNaskah,
  menuTim,
  metadata,
  naskahDinas,
  peraturan,
  periksaTeksNaskah,
  SEMUA_KLAUSUL,
};
