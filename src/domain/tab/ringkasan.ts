import type { Tab } from './tab.ts';

/** Rebuilt as values on every run; laid out by the summary itself, so no columns are declared. */
export const RINGKASAN = {
  key: 'ringkasan',
  name: 'Ringkasan Pimpinan',
  color: '#0b5394',
  guarded: true,
  about: 'Ringkasan untuk pimpinan, dibuat ulang dari register oleh menu Ringkasan.',
  columns: [] as const,
} as const satisfies Tab;
