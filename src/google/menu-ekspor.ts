import { eksporRegister } from '../app/ekspor-register.ts';
import type { Kantor } from '../app/kantor.ts';
import { type KabarEkspor, type MintaEkspor, rencanaEkspor } from '../app/rencana-ekspor.ts';
import { SASARAN } from '../domain/ekspor/semua-paket.ts';
import type { Kurang } from '../domain/ekspor/susun-tabel.ts';
import { isTanggal, tanggalPanjang } from '../domain/tanggal.ts';
import { beriTahu, daftarKalimat, sekilas, tanya } from './dialog.ts';
import { pilihanEntri } from './pilihan-entri.ts';
import { selesai } from './sampaikan.ts';

const kalimatKurang = ({ kolom, jumlah, contoh, tanpaSumber }: Kurang): string =>
  tanpaSumber
    ? `${kolom}: tidak disimpan register, dikosongkan`
    : `${kolom}: ${jumlah} kosong (${contoh.join('; ')}${jumlah > contoh.length ? '; …' : ''})`;

const hari = (waktu: string): string => {
  const t = waktu.slice(0, 10);
  return isTanggal(t) ? tanggalPanjang(t) : waktu;
};

const kalimatBerubah = (berubah: KabarEkspor['berubah']): string =>
  berubah === null
    ? 'Belum pernah diekspor untuk sasaran ini.'
    : `Sejak ekspor ${hari(berubah.sejak)}: ${berubah.ditambah.length} ditambah, ${berubah.diubah.length} diubah, ${berubah.dihapusDariDaftar.length} tidak lagi dalam daftar.`;

/** What is told before anything is made. */
const kalimatKabar = (k: KabarEkspor): string =>
  [
    `${k.baris} inovasi. ${k.kepastian}`,
    ...(k.belumTerdaftar > 0 ? [`${k.belumTerdaftar} baris belum terdaftar dan tidak ikut.`] : []),
    k.kurang.length === 0 ? 'Tidak ada yang kurang.' : `Yang kurang:\n${daftarKalimat(k.kurang.map(kalimatKurang))}`,
    ...k.perhatian,
    kalimatBerubah(k.berubah),
  ].join('\n\n');

const pilihSasaran = (): Pick<MintaEkspor, 'sasaran' | 'pemisah'> | null => {
  const pilihan = [
    ...SASARAN.map((s) => ({ teks: s.nama, minta: { sasaran: s.kode } as Pick<MintaEkspor, 'sasaran' | 'pemisah'> })),
    {
      teks: 'Tabel register (CSV bertitik koma, untuk Excel berbahasa Indonesia)',
      minta: { sasaran: 'CSV', pemisah: ';' as const },
    },
  ];
  const jawab = tanya(`Ekspor apa? Tulis nomornya.\n\n${pilihan.map((p, i) => `${i + 1}. ${p.teks}`).join('\n')}`);
  if (jawab === null) return null;
  const chosen = pilihan[Number(jawab) - 1];
  if (!chosen) beriTahu(`Tulis angka 1 sampai ${pilihan.length}, lalu ulangi. Belum ada berkas yang dibuat.`);
  return chosen?.minta ?? null;
};

export const menuEkspor = (kantor: Kantor): void => {
  const sasaran = pilihSasaran();
  if (!sasaran) return;
  const utuh = sasaran.sasaran === 'XLSX' || sasaran.sasaran === 'JSON';
  const pilihan = utuh ? {} : pilihanEntri(kantor);
  if (pilihan === null) return;
  const minta = { ...sasaran, ...pilihan };
  sekilas('Memeriksa kelengkapan…');
  selesai(rencanaEkspor(kantor, minta), ({ kabar }) => {
    const jawab = tanya(
      `${kalimatKabar(kabar)}\n\nBuat berkasnya dengan data pribadi disamarkan: pilih OK. Untuk menyertakan data pribadi (hanya pengelola; tercatat dalam Riwayat), tulis LENGKAP.`,
    );
    if (jawab === null) return;
    buat(kantor, /^lengkap$/i.test(jawab) ? { ...minta, denganDataPribadi: true } : minta);
  });
};

const buat = (kantor: Kantor, minta: MintaEkspor): void => {
  sekilas('Membuat berkas…');
  selesai(eksporRegister(kantor, minta), (h) =>
    beriTahu(
      `${h.baris} inovasi diekspor, data pribadi ${h.dataPribadi ? 'disertakan' : 'disamarkan'}.\n\n${h.berkas
        .map((b) => `${b.nama}\n${b.url}`)
        .join(
          '\n\n',
        )}\n\nBerkas ada pada Drive Anda, folder Ekspor Inovasi Daerah, dan tidak dibagikan kepada siapa pun.`,
    ),
  );
};
