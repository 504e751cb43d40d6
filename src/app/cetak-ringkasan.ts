import { composeCetakRingkasan } from '../domain/naskah/cetak-ringkasan.ts';
import type { Masalah } from '../domain/pesan.ts';
import { fail, type Result } from '../domain/result.ts';
import { susunRingkasan } from '../domain/ringkasan/ringkasan.ts';
import { buatNaskah, type HasilNaskah } from './buat-naskah.ts';
import { selesaikan } from './catat.ts';
import { halamanNaskah } from './halaman-naskah.ts';
import type { Kantor } from './kantor.ts';
import { muatRegister } from './muat.ts';
import { muatRingkasan } from './muat-ringkasan.ts';
import { tolakOrang } from './siapa.ts';

/** Makes the summary as a document, because no script can set how a tab is printed. */
export const cetakRingkasan = (kantor: Kantor): Result<readonly HasilNaskah[], Masalah> => {
  const tolak = tolakOrang(kantor) ?? selesaikan(kantor);
  if (tolak) return fail([tolak]);
  const read = muatRingkasan(kantor);
  if (!read.ok) return read;
  const register = muatRegister(kantor.buku);
  if (!register.ok) return register;
  const { bahan, kepala } = read.value;
  const judul = `Ringkasan Pimpinan ${bahan.tahun}`;
  return buatNaskah(kantor, bahan.pengaturan, register.value, {
    jenis: 'RINGKASAN_PIMPINAN',
    keadaan: 'SELESAI',
    ids: [],
    tentang: judul,
    judul,
    naskah: composeCetakRingkasan({
      page: halamanNaskah(bahan.pengaturan),
      kepala,
      ringkasan: susunRingkasan(bahan),
    }),
  });
};
