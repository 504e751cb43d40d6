import { bacaTujuan, labelTujuan, TUJUAN_BUKTI, type TujuanBukti } from '../domain/bukti/tujuan-bukti.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { BUKTI, KEIKUTSERTAAN } from '../domain/tab/bukti.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { isFinal, urutanStatus } from '../domain/tahapan.ts';
import type { Kantor } from './kantor.ts';
import { cariEntri, muatPengaturan, muatRegister, muatTab } from './muat.ts';
import { tolakPencatat } from './siapa.ts';

/** Rows of tab Bukti that wait for their documents now, and those that stood there already. */
export type BuktiDisiapkan = { readonly inovasi: number; readonly ditambah: number; readonly ada: number };

/** Stages whose document the register itself asks for; evidence of the others is the region's own. */
const TAHAP_BERBUKTI: ReadonlySet<string> = new Set([
  'VERIFIKASI',
  'LAYAK',
  'DITETAPKAN',
  'UJI_COBA',
  'EVALUASI_UJI_COBA',
  'PENERAPAN',
]);

/** What an entry has to show by now: the stages that it has come through, and for an index the indicators. */
const tujuanDari = (e: Inovasi, ikut: boolean): readonly TujuanBukti[] =>
  TUJUAN_BUKTI.filter((t) =>
    t.nomor === null
      ? !isFinal(e.status) && TAHAP_BERBUKTI.has(t.kode) && urutanStatus(t.kode) <= urutanStatus(e.status)
      : ikut || e.status === 'PENERAPAN',
  );

/**
 * Makes a place on tab Bukti for every document that entries should have by now: their stages, and the twenty indicators once
 * they are applied or take part in this year's index. A place that is there already, filled or not, is left as it is.
 */
export const siapkanBukti = (kantor: Kantor, id: readonly string[]): Result<BuktiDisiapkan, Masalah> => {
  const tolak = tolakPencatat(kantor, 'CATAT');
  if (tolak) return fail([tolak]);
  const { buku } = kantor;
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const register = muatRegister(buku);
  if (!register.ok) return register;
  const entri: Inovasi[] = [];
  for (const x of new Set(id)) {
    const found = cariEntri(register.value, x);
    if (!found.ok) return found;
    entri.push(found.value.e);
  }
  const lomba = muatTab(buku, KEIKUTSERTAAN);
  if (!lomba.ok) return lomba;
  const tahun = pengaturan.value.tahun || kantor.hariIni().slice(0, 4);
  const ikut = new Set(lomba.value.filter((r) => r.program === 'IID' && r.tahun === tahun).map((r) => r.id));
  // Read and written under one lock, so that two people who prepare the same entry do not make every place twice.
  return (
    kantor.terkunci((): Result<BuktiDisiapkan, Masalah> => {
      const bukti = muatTab(buku, BUKTI);
      if (!bukti.ok) return bukti;
      const known = new Set(bukti.value.map((b) => `${b.id}|${bacaTujuan(b.untuk)?.kode ?? ''}`));
      const perlu = entri.flatMap((e) => tujuanDari(e, ikut.has(e.id)).map((t) => ({ id: e.id, t })));
      const baru = perlu.filter(({ id: x, t }) => !known.has(`${x}|${t.kode}`));
      if (baru.length > 0)
        buku.tambah(
          BUKTI,
          baru.map(({ id: x, t }) => ({ id: x, untuk: labelTujuan(t) })),
        );
      buku.bilas();
      return ok({ inovasi: entri.length, ditambah: baru.length, ada: perlu.length - baru.length });
    }) ?? fail([masalah('SIBUK')])
  );
};
