import type { Block } from '../naskah/naskah.ts';
import { finish } from '../naskah/penomoran.ts';
import { isiDinas, type Sumber } from './isi-dinas.ts';
import { kopDinas, nomorNaskah, tandaTanganDinas, tempatTanggal } from './kepala-naskah.ts';
import type { JenisDinas } from './wujud-dinas.ts';

/** Centimetres for 'Lampiran' and its colon. */
const LABEL_CM = 2.3;

const tembusan = ({ terpasang }: Sumber): readonly Block[] => {
  const items = terpasang.bagian('TEMBUSAN').flatMap((k) => k.lines);
  return items.length === 0
    ? []
    : [
        {
          type: 'tembusan',
          caption: 'Tembusan:',
          items: items.map((teks, i) => finish(teks, i === items.length - 1 ? '.' : ';')),
        },
      ];
};

/** A letter: kop, place and date, number and subject, whom it is for, text, signature, copies. */
export const bentukSurat = (sumber: Sumber, jenis: JenisDinas): readonly Block[] => {
  const { bahan, terpasang } = sumber;
  const hal = terpasang.bagian('HAL').flatMap((k) => k.lines);
  const [first = '', ...rest] = terpasang.bagian('KEPADA').flatMap((k) => k.lines);
  return [
    kopDinas(bahan),
    { type: 'lines', right: true, lines: [tempatTanggal(bahan)] },
    {
      type: 'facts',
      labelCm: LABEL_CM,
      rows: [
        ['Nomor', nomorNaskah(bahan)],
        ['Sifat', 'Biasa'],
        ['Lampiran', '-'],
        ['Hal', hal.join(' ')],
      ],
    },
    { type: 'lines', right: false, lines: ['', `Yth. ${first}`, ...rest] },
    ...isiDinas(sumber, jenis.susunan),
    tandaTanganDinas(bahan, []),
    ...tembusan(sumber),
  ];
};
