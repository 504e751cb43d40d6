import type { PilihanSaatIni } from '../app/pilihan-saat-ini.ts';

type Props = { readonly pilihan: PilihanSaatIni; readonly sebut: string };

/** What to do where no registered row is selected: register it, or select so many (`sebut`). */
export const TanpaBaris = ({ pilihan, sebut }: Props) => (
  <p>
    {pilihan.tanpaId > 0
      ? 'Baris yang dipilih belum terdaftar. Pilih menu Usulan, Daftarkan baris baru.'
      : `Pilih ${sebut} baris pada tab Inovasi.`}
  </p>
);
