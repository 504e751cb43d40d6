import type { BagianPanel } from '../../app/proposal-lomba.ts';
import { hitungKata, sebutKata } from './hitung-kata.ts';

type Props = {
  readonly no: number;
  readonly bagian: BagianPanel;
  readonly isi: string;
  /** It differs from what is saved. */
  readonly berubah: boolean;
  /** The year is closed: it can only be read. */
  readonly terkunci: boolean;
  readonly ganti: (isi: string) => void;
};

/** One section: its limit and weight, the text, how many words it has now, and what may be taken over from the register. */
export const Bagian = ({ no, bagian, isi, berubah, terkunci, ganti }: Props) => {
  const { nama, batas, bobot, dariRegister } = bagian;
  const id = `bagian-${no}`;
  const kata = hitungKata(isi);
  const lebih = batas !== null && kata > batas;
  return (
    <div class="isian">
      <label for={id}>{nama}</label>
      <textarea
        id={id}
        rows={isi === '' ? 3 : 7}
        value={isi}
        readOnly={terkunci}
        aria-invalid={lebih}
        aria-describedby={`${id}-kata`}
        onInput={(e) => ganti(e.currentTarget.value)}
      />
      <p id={`${id}-kata`} class={lebih ? 'pertentangan' : 'jenis'}>
        {sebutKata(kata, batas)}
        {bobot === null ? '' : `. Bobot ${String(bobot).replace('.', ',')}%`}
        {berubah ? '. Belum disimpan' : ''}
      </p>
      <p role="status" class="dibaca">
        {lebih ? `${nama} melebihi batas kata` : ''}
      </p>
      {!terkunci && dariRegister && dariRegister.isi !== isi.trim() && (
        <p class="tombol">
          <button
            type="button"
            onClick={() => ganti(isi.trim() === '' ? dariRegister.isi : `${isi.trim()}\n\n${dariRegister.isi}`)}
          >
            {isi.trim() === '' ? `Isi dari ${dariRegister.dari}` : `Tambahkan ${dariRegister.dari}`}
          </button>
        </p>
      )}
    </div>
  );
};
