/** Entry of the script that holds the sample register: evaluated only when somebody asks for it. */
// biome-ignore lint/performance/noBarrelFile: an entry of the bundle has to export what the script offers
export { CONTOH } from '../app/contoh/contoh.ts';
