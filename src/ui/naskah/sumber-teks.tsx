import { useState } from 'preact/hooks';
import { BerkasDitolak, bacaDocx } from './baca-docx.ts';

type Props = { readonly teks: string; readonly ganti: (teks: string) => void };

const bacaBerkas = async (file: File): Promise<string> => bacaDocx(file.name, new Uint8Array(await file.arrayBuffer()));

/** Where the text comes from: pasted, or read from a Word file in this browser. */
export const SumberTeks = ({ teks, ganti }: Props) => {
  const [kabar, setKabar] = useState('');
  const unggah = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      ganti(await bacaBerkas(file));
      setKabar(`"${file.name}" terbaca; perubahan terlacak dianggap diterima.`);
    } catch (error) {
      ganti('');
      setKabar(
        error instanceof BerkasDitolak
          ? error.message
          : 'Berkas ini tidak dapat dibaca. Simpan lagi dari Word sebagai .docx, atau tempel teksnya.',
      );
    }
  };
  return (
    <>
      <p>
        <label for="berkas">Unggah naskah Word (.docx)</label>
        <input
          id="berkas"
          type="file"
          accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          aria-describedby="kabar-berkas"
          onChange={(e) => void unggah(e.currentTarget.files?.[0])}
        />
        <span id="kabar-berkas" role="status">
          {kabar}
        </span>
      </p>
      <p>
        <label for="teks">Atau tempel teks naskah</label>
        <textarea
          id="teks"
          rows={8}
          spellcheck={false}
          value={teks}
          onInput={(e) => {
            setKabar('');
            ganti(e.currentTarget.value);
          }}
        />
      </p>
    </>
  );
};
