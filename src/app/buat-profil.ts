import { dampakUntuk, dokumentasiUntuk, surveiUntuk } from '../domain/manfaat/kalimat-profil.ts';
import { composeProfilInovasi } from '../domain/naskah/profil-inovasi.ts';
import { angkaTertulis } from '../domain/naskah-dinas/capaian-indikator.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, type Result } from '../domain/result.ts';
import { BUKTI, REPLIKASI } from '../domain/tab/bukti.ts';
import { DOKUMENTASI } from '../domain/tab/lomba.ts';
import { DAMPAK, HASIL_SKM } from '../domain/tab/manfaat.ts';
import { INDIKATOR, type Indikator } from '../domain/tab/penilaian.ts';
import { KETENTUAN } from '../domain/tab/program.ts';
import { type HasilDinas, laksanakanDinas } from './buat-naskah-dinas.ts';
import { selesaikan } from './catat.ts';
import { halamanNaskah } from './halaman-naskah.ts';
import type { Kantor } from './kantor.ts';
import { cariEntri, muatPengaturan, muatRegister, muatTab } from './muat.ts';
import { muatBaris } from './muat-program.ts';
import { tolakOrang } from './siapa.ts';

const kalimatIndikator = ({ indikator, satuan, awal, target, capaian }: Indikator): string => {
  const angka = (n: number | null): string => (n === null ? '' : `${angkaTertulis(n)} ${satuan}`.trim());
  const bagian = [
    ['awal', angka(awal)],
    ['target', angka(target)],
    ['capaian', angka(capaian)],
  ].flatMap(([kata, isi]) => (isi === '' ? [] : [`${kata} ${isi}`]));
  return bagian.length === 0 ? indikator : `${indikator}: ${bagian.join(', ')}`;
};

/** Makes the one-page profile of each entry, one document each; a run that lasted long stops between two of them. */
export const buatProfil = (kantor: Kantor, ids: readonly string[]): Result<HasilDinas, Masalah> => {
  const { buku } = kantor;
  const tolak = tolakOrang(kantor) ?? selesaikan(kantor);
  if (tolak) return fail([tolak]);
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const register = muatRegister(buku);
  if (!register.ok) return register;
  if (ids.length === 0) return fail([masalah('TIDAK_ADA_PILIHAN')]);
  const entri = ids.map((id) => cariEntri(register.value, id));
  const problems = entri.flatMap((f) => (f.ok ? [] : f.problems));
  if (problems.length > 0) return fail(problems);
  const indikator = muatTab(buku, INDIKATOR);
  if (!indikator.ok) return indikator;
  const bukti = muatTab(buku, BUKTI);
  if (!bukti.ok) return bukti;
  const replikasi = muatTab(buku, REPLIKASI);
  if (!replikasi.ok) return replikasi;
  const dokumentasi = muatBaris(buku, DOKUMENTASI);
  if (!dokumentasi.ok) return dokumentasi;
  const dampak = muatBaris(buku, DAMPAK);
  if (!dampak.ok) return dampak;
  const skm = muatBaris(buku, HASIL_SKM);
  if (!skm.ok) return skm;
  const ketentuan = muatBaris(buku, KETENTUAN);
  if (!ketentuan.ok) return ketentuan;
  const p = pengaturan.value;
  const diminta = entri
    .flatMap((f) => (f.ok ? [f.value.e] : []))
    .map((e) => ({
      jenis: 'PROFIL_INOVASI' as const,
      keadaan: 'SELESAI' as const,
      ids: [e.id],
      tentang: '',
      judul: `Profil Inovasi ${e.nama_inovasi}`,
      naskah: composeProfilInovasi({
        page: halamanNaskah(p),
        daerah: `${p.jenis_daerah} ${p.nama_daerah}`,
        kepala: `${p.jabatan_kepala} ${p.nama_daerah}`,
        disusun: kantor.hariIni(),
        e,
        indikator: indikator.value.filter((i) => i.id === e.id && i.indikator !== '').map(kalimatIndikator),
        bukti: bukti.value.filter((b) => b.id === e.id).length,
        replikasi: replikasi.value.filter((r) => r.id === e.id).length,
        dokumentasi: dokumentasiUntuk(dokumentasi.value, e.id),
        dampak: dampakUntuk(dampak.value, e.id),
        survei: surveiUntuk(skm.value, ketentuan.value, e.id),
      }),
    }));
  return laksanakanDinas(kantor, { pengaturan: p, register: register.value, diminta });
};
