import { hariKerjaAntara } from '../hari-kerja/hari-kerja.ts';
import { settingNumber } from '../pengaturan.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import type { Peran } from '../tab/lembaga.ts';
import { isTanggal, type Tanggal } from '../tanggal.ts';
import { JATUH_TEMPO } from './jatuh-tempo.ts';
import type { KonteksTenggat } from './konteks-tenggat.ts';
import { langkahUntuk } from './langkah.ts';
import { isBerjalanSejakAwal, sejakLangkah } from './sejak.ts';
import { tambahBulan } from './tambah-bulan.ts';

/** How an entry stands before one step. */
export type Tenggat = {
  /** The forward act that it waits for. */
  readonly tindakan: string;
  /** The only role for which it waits; null: every role that may record the act. */
  readonly hanya: Peran | null;
  /** Whether the act is to be done now; a yearly evaluation is not before its day. */
  readonly menunggu: boolean;
  /** Since when it waits; '' when nobody knows. */
  readonly sejak: Tanggal | '';
  /** Working days waited; null when `sejak` is unknown. */
  readonly hariKerja: number | null;
  /** Due date; '' when there is none. */
  readonly tenggat: Tanggal | '';
  /** Working days over the due date; 0 in time. */
  readonly lewat: number;
  /** The clock stands: what is suspended is never late. */
  readonly berhenti: boolean;
  /** A trial planned or running for longer than the setting says. */
  readonly terlaluLama: boolean;
};

const isUjiCobaTerlaluLama = (e: Inovasi, k: KonteksTenggat): boolean => {
  if (e.status !== 'UJI_COBA' || !isTanggal(e.uji_coba_mulai)) return false;
  const end = e.uji_coba_selesai > k.hariIni && isTanggal(e.uji_coba_selesai) ? e.uji_coba_selesai : k.hariIni;
  return end > tambahBulan(e.uji_coba_mulai, Math.max(1, Math.round(settingNumber(k.pengaturan, 'batas_uji_coba'))));
};

/**
 * The steps that an entry stands before, each with its age and its deadline in working days of the office that has to act.
 * Empty for final states. What was running when it was recorded (WARISAN without `status_sejak`) has no deadline, and waits
 * only for what its own dates say is due.
 */
export const tenggatEntri = (e: Inovasi, k: KonteksTenggat): readonly Tenggat[] =>
  langkahUntuk(e).map((l) => {
    const kalender = k.kalender(l.unit ? e[l.unit] : '');
    const tempo = JATUH_TEMPO[l.tempo](e, l, sejakLangkah(e, l), kalender, k);
    const awal = isBerjalanSejakAwal(e);
    const onlyWhenDue = awal || l.berulang === true;
    const sejak = onlyWhenDue || (l.setelahTenggat && tempo !== '') ? tempo : sejakLangkah(e, l);
    const tenggat = awal ? '' : tempo;
    return {
      tindakan: l.tindakan,
      hanya: l.hanya ?? null,
      menunggu: onlyWhenDue || (l.setelahTenggat && tempo !== '') ? tempo !== '' && tempo <= k.hariIni : true,
      sejak,
      // Nobody owed it anything here: its age would drown what people really wait for.
      hariKerja: sejak === '' || awal ? null : Math.max(0, hariKerjaAntara(sejak, k.hariIni, kalender)),
      tenggat,
      lewat: tenggat === '' ? 0 : Math.max(0, hariKerjaAntara(tenggat, k.hariIni, kalender)),
      berhenti: l.tempo === 'BERHENTI',
      terlaluLama: l.tempo === 'AKHIR_UJI_COBA' && isUjiCobaTerlaluLama(e, k),
    };
  });
