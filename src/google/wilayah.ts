/** Entry of the script that holds the list of regions: evaluated only when a register is set up. */
// biome-ignore lint/performance/noBarrelFile: an entry of the bundle has to export what the script offers
export { cariWilayah, ibuKotaDari, wilayahByKode } from '../domain/wilayah/wilayah.ts';
