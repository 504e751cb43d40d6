import { buatMemori } from '../app/buat-memori.ts';
import type { HasilNaskah } from '../app/buat-naskah.ts';
import { cetakRingkasan } from '../app/cetak-ringkasan.ts';
import type { Kantor } from '../app/kantor.ts';
import type { Masalah } from '../domain/pesan.ts';
import type { Result } from '../domain/result.ts';
import { beriTahu, sekilas, tanya } from './dialog.ts';
import { selesai } from './sampaikan.ts';

type Jawab = { readonly naskah: readonly HasilNaskah[] } | { readonly masalah: readonly Masalah[] };

const jawab = (hasil: Result<readonly HasilNaskah[], Masalah>): Jawab =>
  hasil.ok ? { naskah: hasil.value } : { masalah: hasil.problems };

const ceritakan = (hasil: Result<readonly HasilNaskah[], Masalah>): void =>
  selesai(hasil, ([made]) =>
    beriTahu(`${made?.judul ?? 'Naskah'} sudah dibuat dalam ukuran F4. Tautannya ada pada tab Naskah.`),
  );

export const menuCetakRingkasan = (kantor: Kantor): void => {
  sekilas('Menyusun ringkasan…');
  ceritakan(cetakRingkasan(kantor));
};

export const cetak = (kantor: Kantor): Jawab => jawab(cetakRingkasan(kantor));

export const menuMemori = (kantor: Kantor): void => {
  const perangkatDaerah = tanya(
    'Memori serah terima untuk perangkat daerah mana? Tulis namanya, atau kosongkan untuk seluruh daerah.',
  );
  if (perangkatDaerah === null) return;
  sekilas('Menyusun memori serah terima…');
  ceritakan(buatMemori(kantor, { perangkatDaerah }));
};

export const memori = (kantor: Kantor, perangkatDaerah: string): Jawab =>
  jawab(buatMemori(kantor, { perangkatDaerah }));
