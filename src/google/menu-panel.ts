/** What the side panels ask for: a part of the add-on that is evaluated only when one is open. */
import './skrip-lain.ts';

// biome-ignore lint/performance/noBarrelFile: an entry of the bundle has to export what the script offers
export { lihatPerlu } from '../app/lihat-perlu.ts';
export { lompatKeSel } from '../app/lompat-ke-sel.ts';
export { pilihanSaatIni } from '../app/pilihan-saat-ini.ts';
export { pratinjauPulih, riwayatInovasi } from '../app/riwayat-inovasi.ts';
export { siapaSaya } from '../app/siapa-saya.ts';
export { tahapanTerpilih } from '../app/tahapan-terpilih.ts';
export { bukaPanel } from './buka-panel.ts';
