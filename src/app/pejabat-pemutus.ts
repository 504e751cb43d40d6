import { kepalaDaerah, pemangku } from '../domain/alur/menjabat.ts';
import type { Tindakan } from '../domain/alur/tindakan.ts';
import { labelOf } from '../domain/baca/baca-pilihan.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import { SEBUTAN } from '../domain/tab/lembaga.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import type { PotretKantor } from './potret.ts';

const KEPALA_DAERAH = 'Kepala Daerah';

/**
 * Whose decision the event names: the official who signed a permission, the leader who held the post on the day of the
 * document (with Plt., Plh., Pj. as it was), else the office that the table names for this initiator.
 */
export const pejabatPemutus = (
  t: Tindakan,
  e: Inovasi,
  isian: Readonly<Record<string, Nilai>>,
  { pejabat }: Pick<PotretKantor, 'pejabat'>,
  pada: string,
): string => {
  const izin = t.menetapkan?.includes('pengantar_pejabat');
  const penanda = izin ? String(isian['pengantar_pejabat'] ?? '') || e.pengantar_pejabat : '';
  if (penanda !== '') return penanda;
  const jabatan = t.pejabatUntuk?.[e.inisiator_jenis] ?? t.pejabat;
  if (jabatan !== KEPALA_DAERAH) return jabatan;
  const holder = pemangku(kepalaDaerah(pejabat), pada);
  if (!holder) return jabatan;
  const sebutan = holder.sebutan === '' || holder.sebutan === 'DEFINITIF' ? '' : `${labelOf(SEBUTAN, holder.sebutan)} `;
  return `${sebutan}${holder.jabatan} ${holder.nama}`.trim();
};
