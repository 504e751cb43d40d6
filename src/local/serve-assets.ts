import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A bundle the workbench needs at run time: what is built into which file of the assets folder, and for what. */
export interface AssetBundle {
  entry: string;
  output: string;
  platform: 'browser' | 'node';
  format: 'iife' | 'esm';
}

/** The bundles of the workbench; the style sheet lands beside the client as `workbench.css`. */
export const ASSET_BUNDLES: readonly AssetBundle[] = [
  { entry: 'src/local/workbench/main.ts', output: 'workbench.js', platform: 'browser', format: 'iife' },
  { entry: 'src/local/serve-worker.ts', output: 'worker.mjs', platform: 'node', format: 'esm' },
];

/** The folder of the bundles when the host itself runs from its bundle: the folder it stands in. */
export function assetsBeside(moduleUrl: string): string {
  return path.dirname(fileURLToPath(moduleUrl));
}
