import type { Kantor } from '../app/kantor.ts';
import { type HasilPekerjaan, pekerjaanSaya } from '../app/pekerjaan-saya.ts';
import { isTanggal, tanggalPanjang } from '../domain/tanggal.ts';
import type { Pekerjaan } from '../domain/tenggat/pekerjaan.ts';
import { TEGASKAN } from '../domain/tenggat/sebutan-pekerjaan.ts';
import { beriTahu, daftarKalimat } from './dialog.ts';

/** Who judges proposals has a queue of their own; it is read when it is opened. */
const MENILAI: readonly string[] = ['PENILAI', 'TIM_INDEPENDEN'];
const MENILAI_DI = '\n\nUsulan yang menunggu penilaian Anda ada pada menu Penilaian, Nilai usulan.';

/** Names in one line of the dialog. */
const NAMA = 3;

/** Acts that have a menu entry of their own. */
const ENTRI_MENU: Readonly<Record<string, string>> = {
  T34: 'Catat posisi naskah',
  [TEGASKAN]: 'Ralat pencatatan',
};

const entriMenu = (pekerjaan: readonly Pekerjaan[]): string =>
  [...new Set(pekerjaan.map((p) => ENTRI_MENU[p.kode] ?? 'Proses baris terpilih'))].join(' atau ');

const kalimat = (p: Pekerjaan): string => {
  const oldest = p.inovasi[0]?.hariKerja ?? null;
  const notes = [
    ...(oldest === null ? [] : [`terlama ${oldest} hari kerja`]),
    ...(p.melewatiTenggat > 0 ? [`${p.melewatiTenggat} melewati tenggat`] : []),
    ...(p.terlaluLama > 0 ? [`${p.terlaluLama} lebih lama daripada batas uji coba`] : []),
  ];
  const names = p.inovasi.slice(0, NAMA).map((i) => i.nama || i.id);
  if (p.jumlah > NAMA) names.push('…');
  return `${p.jumlah} ${p.label}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}: ${names.join(', ')}`;
};

const kalimatAcara = (t: HasilPekerjaan['tindakLanjut'][number]): string => {
  const kapan = isTanggal(t.tenggat) ? `, tenggat ${tanggalPanjang(t.tenggat)}` : '';
  return `${t.kegiatan}: ${t.tindakan}${kapan}${t.terlambat ? ' (lewat)' : ''}`;
};

/** One line for each kind of work that waits, and what to do next. */
export const tampilkanPekerjaan = (kantor: Kantor): void => {
  const hasil = pekerjaanSaya(kantor);
  if (!hasil.ok) return beriTahu(hasil.problems.map((p) => p.pesan).join('\n'));
  const { nama, peran, pekerjaan, tindakLanjut } = hasil.value;
  const menilai = peran.some((p) => MENILAI.includes(p)) ? MENILAI_DI : '';
  const acara =
    tindakLanjut.length === 0 ? '' : `Tindak lanjut kegiatan:\n\n${daftarKalimat(tindakLanjut.map(kalimatAcara))}`;
  if (acara !== '' && pekerjaan.length === 0) return beriTahu(`${acara}${menilai}`);
  beriTahu(
    pekerjaan.length === 0
      ? `Tidak ada pekerjaan yang menunggu ${nama} saat ini.\n\nBila seharusnya ada, minta pengelola memeriksa peran, perangkat daerah, dan masa tugas Anda pada tab Petugas.${menilai}`
      : `Pekerjaan yang menunggu ${nama}:\n\n${daftarKalimat(pekerjaan.map(kalimat), 20)}\n\nLangkah berikutnya: pilih barisnya pada tab Inovasi, lalu menu Tahapan, ${entriMenu(pekerjaan)}.${acara === '' ? '' : `\n\n${acara}`}${menilai}`,
  );
};
