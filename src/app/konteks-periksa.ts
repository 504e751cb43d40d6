import type { Jendela, KonteksPeriksa } from '../domain/aturan/aturan.ts';
import { konteksPeriksa } from '../domain/aturan/konteks-periksa.ts';
import { bacaLembar, type Lembar } from '../domain/baca/baca-baris.ts';
import { KOTAK_INDONESIA, type Kotak } from '../domain/baca/baca-koordinat.ts';
import { bacaPilihan } from '../domain/baca/baca-pilihan.ts';
import { bacaTanggal } from '../domain/baca/baca-tanggal.ts';
import { pembacaPutusan } from '../domain/kembar/putusan-tercatat.ts';
import { type Pengaturan, settingList, settingNumber, settingYes } from '../domain/pengaturan.ts';
import { BUKTI, KEIKUTSERTAAN } from '../domain/tab/bukti.ts';
import { KEMBAR } from '../domain/tab/kembar.ts';
import type { PerangkatDaerah } from '../domain/tab/lembaga.ts';
import { INDIKATOR, PENILAIAN } from '../domain/tab/penilaian.ts';
import type { RowOf, Tab } from '../domain/tab/tab.ts';
import { TAHAPAN, urutanStatus } from '../domain/tahapan.ts';
import type { Kantor } from './kantor.ts';
import { tahunRegister } from './muat.ts';

const jendela = (p: Pengaturan): Jendela | null => {
  const [dari, sampai] = settingList(p, 'jendela_indeks').map(bacaTanggal);
  return dari?.ok && sampai?.ok ? { dari: dari.tanggal, sampai: sampai.tanggal } : null;
};

const kotak = (p: Pengaturan): Kotak => {
  const [selatan, utara, barat, timur] = settingList(p, 'kotak_koordinat').map((t) => Number(t.replace(',', '.')));
  return selatan !== undefined &&
    utara !== undefined &&
    barat !== undefined &&
    timur !== undefined &&
    selatan < utara &&
    barat < timur
    ? { selatan, utara, barat, timur }
    : KOTAK_INDONESIA;
};

/** Own proposals, and all entries, that have come at least as far as each status of the register. */
const terjauh = (
  lembar: Lembar,
): { readonly sendiri: number; readonly semua: number; readonly diterapkan: boolean } => {
  const at = lembar.letak.get('status') ?? -1;
  const atAsal = lembar.letak.get('asal_data') ?? -1;
  const seen = new Map<string, string>();
  let sendiri = -1;
  let semua = -1;
  let diterapkan = false;
  for (const cells of lembar.rows) {
    const text = String(cells[at] ?? '');
    if (text === '') continue;
    const kode = seen.get(text) ?? bacaPilihan(TAHAPAN, text)?.code ?? '';
    seen.set(text, kode);
    if (kode === '') continue;
    const n = urutanStatus(kode);
    semua = Math.max(semua, n);
    diterapkan ||= kode === 'PENERAPAN';
    if (String(cells[atAsal] ?? '') !== 'Data awal') sendiri = Math.max(sendiri, n);
  }
  return { sendiri, semua, diterapkan };
};

/** What the rules look at besides the rows, as far as settings and offices tell it: no other tab is read. */
export const konteksBaris = (
  kantor: Pick<Kantor, 'hariIni'>,
  p: Pengaturan,
  offices: readonly PerangkatDaerah[],
): KonteksPeriksa => {
  const diatur = jendela(p);
  return konteksPeriksa({
    hariIni: kantor.hariIni(),
    tahun: tahunRegister(kantor, p),
    minKata: settingNumber(p, 'min_kata'),
    jedaPengembangan: settingNumber(p, 'jeda_pengembangan'),
    batasUjiCoba: settingNumber(p, 'batas_uji_coba'),
    wilayahKode: p.wilayah_kode,
    namaDaerah: [p.nama_daerah, p.provinsi].filter((n) => n !== ''),
    ...(diatur ? { jendela: diatur } : {}),
    kotak: kotak(p),
    targetTeks: settingList(p, 'target_teks').map((t) => t.toUpperCase()),
    penerapanDenganKeputusan: settingYes(p, 'penerapan_dengan_keputusan'),
    satuanCakupan: p.satuan_cakupan,
    kantor: offices,
  });
};

/**
 * What the rules look at besides the rows. Other tabs are read only where an entry has come so far that a rule asks for them:
 * every read is a call. A tab that somebody deleted is no reason to refuse the check.
 */
export const muatKonteksPeriksa = (
  kantor: Kantor,
  p: Pengaturan,
  offices: readonly PerangkatDaerah[],
  lembar: Lembar,
): KonteksPeriksa => {
  const jauh = terjauh(lembar);
  const baca = <T extends Tab>(tab: T, perlu: boolean): readonly (RowOf<T> & { readonly baris: number })[] | null => {
    const read = perlu && kantor.buku.ada(tab) ? kantor.buku.baca(tab) : null;
    return read?.ok
      ? bacaLembar(read.value).map(({ baris, nilai }) => ({ ...(nilai as unknown as RowOf<T>), baris }))
      : null;
  };
  return {
    ...konteksBaris(kantor, p, offices),
    kembarDiputus: pembacaPutusan(baca(KEMBAR, true) ?? []),
    penilaian: baca(PENILAIAN, jauh.sendiri >= urutanStatus('LAYAK')),
    indikator: baca(INDIKATOR, jauh.sendiri >= urutanStatus('EVALUASI_UJI_COBA')),
    bukti: baca(BUKTI, jauh.semua >= urutanStatus('VERIFIKASI')),
    keikutsertaan: baca(KEIKUTSERTAAN, jauh.diterapkan),
  };
};
