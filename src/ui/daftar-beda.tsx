import type { BedaSel } from './beda.ts';

/** A long cell by its beginning: which cell it is matters more than all of its words. */
const PANJANG = 200;

const pendek = (text: string): string =>
  text === '' ? '(kosong)' : text.length > PANJANG ? `${text.slice(0, PANJANG)}…` : text;

/** Cells before and after, named in words too: a colour alone tells nobody who cannot see it. */
export const DaftarBeda = ({ sel }: { readonly sel: readonly BedaSel[] }) => (
  <ul class="beda">
    {sel.map((s) => (
      <li key={s.kolom}>
        <strong>{s.kolom}</strong>
        <br />
        <span class="dibaca">sebelum: </span>
        <del>{pendek(s.sebelum)}</del> → <span class="dibaca">sesudah: </span>
        <ins>{pendek(s.sesudah)}</ins>
      </li>
    ))}
  </ul>
);
