import { isTanggal, tanggalPanjang } from '../tanggal.ts';

/** The three zones of Indonesia; another offset is told as it is. */
const ZONA: Readonly<Record<string, string>> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' };

const WAKTU = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d)?([+-]\d\d:\d\d|Z)?$/;

/** The day and the time of day of an event as its own place counts them: '17 Agustus 2026', '10.15 WITA'. */
export const waktuTercatat = (waktu: string): { readonly hari: string; readonly jam: string } => {
  const [, hari = '', jam = '', menit = '', offset = ''] = WAKTU.exec(waktu) ?? [];
  if (!isTanggal(hari)) return { hari: waktu, jam: '' };
  const zona = offset === '' ? '' : ` ${ZONA[offset] ?? `UTC${offset === 'Z' ? '' : offset}`}`;
  return { hari: tanggalPanjang(hari), jam: `${jam}.${menit}${zona}` };
};
