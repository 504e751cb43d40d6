import type { Json } from '../riwayat/kanonik.ts';
import { TAB_PROGRAM } from '../tab/semua.ts';
import type { Column, Tab } from '../tab/tab.ts';
import { URUSAN } from '../urusan.ts';
import { BELUM_TERBACA, TAB_EKSPOR } from './seluruh-register.ts';

type Skema = { readonly [key: string]: Json };

const TANGGAL = '^(?:\\d{4}-\\d{2}-\\d{2})?$';
const URL = '^(?:[Hh][Tt][Tt][Pp][Ss]?://\\S+)?$';

/** The JSON Schema of a column's values, blank ones included. */
const skemaKolom = (c: Column): Skema => {
  switch (c.type) {
    case 'number':
    case 'money':
      return { type: ['number', 'null'] };
    case 'date':
      return { type: 'string', pattern: TANGGAL };
    case 'choice':
      return { type: 'string', enum: [...(c.choices ?? []).map((p) => p.code), ''] };
    case 'urusan':
      return { type: 'string', enum: [...URUSAN.map((u) => u.kode), ''] };
    case 'urusanList':
      return { type: 'string', pattern: '^(?:\\d\\.\\d{2}(?:;\\d\\.\\d{2})*)?$' };
    case 'url':
      return { type: 'string', pattern: URL };
    default:
      return { type: 'string' };
  }
};

const skemaTab = (tab: Tab): Skema => ({
  type: 'array',
  title: tab.name,
  description: tab.about,
  items: {
    type: 'object',
    required: tab.columns.map((c) => c.key),
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(
        tab.columns.map((c) => [
          c.key,
          {
            title: c.heading,
            ...(c.help === undefined ? {} : { description: c.help }),
            ...(c.personal ? { 'x-data-pribadi': true } : {}),
            ...skemaKolom(c),
          },
        ]),
      ),
      [BELUM_TERBACA]: {
        type: 'object',
        description: 'Isian yang belum dapat dibaca, sebagaimana tertulis pada selnya.',
        additionalProperties: { type: 'string' },
      },
    },
  },
});

/** The JSON Schema (2020-12) of a whole export, composed from the declarations of the tabs. */
export const skemaRegister = (): Skema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Register inovasi daerah',
  type: 'object',
  required: ['daerah', 'wilayah_kode', 'tanggal', 'data_pribadi', 'tab'],
  additionalProperties: false,
  properties: {
    daerah: { type: 'string' },
    wilayah_kode: { type: 'string' },
    tanggal: { type: 'string', pattern: TANGGAL },
    data_pribadi: { type: 'boolean', description: 'Apakah data pribadi disertakan; bila tidak, isinya disamarkan.' },
    tab: {
      type: 'object',
      required: TAB_EKSPOR.filter((t) => !TAB_PROGRAM.includes(t)).map((t) => t.key),
      additionalProperties: false,
      properties: Object.fromEntries(TAB_EKSPOR.map((t) => [t.key, skemaTab(t)])),
    },
  },
});
