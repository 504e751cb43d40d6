import { isMenjabat, pemangku } from '../domain/alur/menjabat.ts';
import type { PejabatPengesah, SusunanTim } from '../domain/naskah/bahan-keputusan.ts';
import { namaBergelar } from '../domain/naskah/nama-bergelar.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import type { Pejabat, Petugas } from '../domain/tab/lembaga.ts';
import { foldName } from '../domain/teks.ts';

/** Who holds a post on a day. */
const pejabatDengan = (
  pejabat: readonly Pejabat[],
  pada: string,
  cocok: (p: Pejabat) => boolean,
): Pejabat | undefined => pemangku(pejabat.filter(cocok), pada);

const berjabatan = (jabatan: string) => (p: Pejabat) => foldName(p.jabatan).startsWith(foldName(jabatan));

/** Who certifies copies: Bagian Hukum, in a province Biro Hukum. */
export const pengesahSalinan = (p: Pengaturan, pejabat: readonly Pejabat[], pada: string): PejabatPengesah => {
  const jabatan = /^provinsi$/i.test(p.jenis_daerah) ? 'Kepala Biro Hukum' : 'Kepala Bagian Hukum';
  const found = pejabatDengan(pejabat, pada, berjabatan(jabatan));
  return found
    ? { jabatan, nama: namaBergelar(found), pangkat: found.pangkat, nip: found.nip }
    : { jabatan, nama: '', pangkat: '', nip: '' };
};

/** Who is secretary of the region: promulgates regulations. */
export const sekretarisDaerah = (pejabat: readonly Pejabat[], pada: string): Pejabat | undefined =>
  pejabatDengan(pejabat, pada, (p) => /^sekretaris\s+daerah/i.test(p.jabatan.trim()));

type Anggota = SusunanTim['anggota'][number];

/**
 * The team from the tabs. The one that judges is led by the head of the research office under the secretary; in the
 * independent one, whoever stands first on tab Petugas leads. A proposal to be corrected on the draft: no rule says who.
 */
export const susunTim = (
  jenis: SusunanTim['jenis'],
  p: Pengaturan,
  pejabat: readonly Pejabat[],
  petugas: readonly Petugas[],
  pada: string,
): SusunanTim => {
  const peran = jenis === 'PENILAI' ? 'LITBANG' : 'TIM_INDEPENDEN';
  const valid = petugas.filter((o) => o.peran === peran && o.nama !== '' && isMenjabat(o, pada));
  const sekda = sekretarisDaerah(pejabat, pada);
  const litbang = pejabatDengan(
    pejabat,
    pada,
    (o) =>
      /^kepala/i.test(o.jabatan) && foldName(`${o.jabatan} ${o.perangkat_daerah}`).includes(foldName(p.pd_litbang)),
  );
  const atas: Anggota[] =
    jenis === 'INDEPENDEN'
      ? []
      : [
          ...(sekda ? [{ nama: namaBergelar(sekda), jabatan: sekda.jabatan, kedudukan: 'Pengarah' }] : []),
          ...(litbang ? [{ nama: namaBergelar(litbang), jabatan: litbang.jabatan, kedudukan: 'Ketua' }] : []),
        ];
  const names = new Set([sekda, litbang].flatMap((o) => (o && atas.length > 0 ? [foldName(o.nama)] : [])));
  const berketua = atas.some((a) => a.kedudukan === 'Ketua');
  const anggota = valid
    .filter((o) => !names.has(foldName(o.nama)))
    .map((o, i) => ({
      nama: o.nama,
      jabatan: o.perangkat_daerah === '' ? '-' : o.perangkat_daerah,
      kedudukan: i === 0 && !berketua ? 'Ketua' : 'Anggota',
    }));
  return { jenis, anggota: anggota.length === 0 ? [] : [...atas, ...anggota] };
};
