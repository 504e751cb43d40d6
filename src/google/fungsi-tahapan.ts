import './skrip-lain.ts';
import { lakukanTindakan as lakukan, type PermintaanTindakan } from '../app/lakukan-tindakan.ts';
import { tindakanTersedia as tersedia } from '../app/tindakan-tersedia.ts';
import { type Args, daftarTeks, teks } from './argumen.ts';
import { jaga, jawab } from './jaga.ts';
import { prosesBarisTerpilih, prosesSendiri } from './proses-tahapan.ts';
import { bernama } from './siapa-bekerja.ts';

type Nilai = string | number | null;

export function tindakanTersedia(args?: Args): unknown {
  return jaga('panel', (k) => jawab(tersedia(k, daftarTeks(args?.['id']))), args);
}

export function lakukanTindakan(args?: Args): unknown {
  const a = args ?? {};
  const minta: PermintaanTindakan = {
    id: daftarTeks(a['id']),
    kode: teks(a['kode']),
    isian: (a['isian'] ?? {}) as Readonly<Record<string, Nilai>>,
    lihat: (a['lihat'] ?? {}) as PermintaanTindakan['lihat'],
    permintaan: teks(a['permintaan']),
  };
  return jaga('panel', (k) => ({ hasil: lakukan(k, minta) }), a);
}

export function prosesTahapan(): unknown {
  return jaga('menu', bernama(prosesBarisTerpilih));
}

export function catatPosisiNaskah(): unknown {
  return jaga('menu', bernama(prosesSendiri(['T34'])));
}

export function ralatPencatatan(): unknown {
  return jaga('menu', bernama(prosesSendiri(['T33', 'T38', 'T32'])));
}

export function batalkanTindakan(): unknown {
  return jaga('menu', bernama(prosesSendiri(['T36'])));
}

export function tahapanTerpilih(args?: Args): unknown {
  return jaga('panel', (k) => jawab(panel_().tahapanTerpilih(k, daftarTeks(args?.['id']))), args);
}

export function riwayatInovasi(args?: Args): unknown {
  return jaga('panel', (k) => jawab(panel_().riwayatInovasi(k, teks(args?.['id']))), args);
}

export function pratinjauPulih(args?: Args): unknown {
  const minta = { id: teks(args?.['id']), tanggal: teks(args?.['tanggal']) };
  return jaga('panel', (k) => jawab(panel_().pratinjauPulih(k, minta)), args);
}

export function bukaTahapan(): void {
  jaga('menu', () => panel_().bukaPanel('PanelTahapan'));
}

export function bukaRiwayat(): void {
  jaga('menu', () => panel_().bukaPanel('PanelRiwayat'));
}
