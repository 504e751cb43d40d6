import type { Peristiwa } from '../domain/riwayat/peristiwa.ts';
import type { Kantor } from './kantor.ts';
import { peranUtama } from './siapa.ts';

type Isi = Pick<Peristiwa, 'tindakan' | 'id' | 'dari' | 'ke' | 'versi' | 'perubahan'> & Partial<Peristiwa>;

/** Events of one request: who, when and how are the same for all of them. */
export const peristiwaBaru = (kantor: Kantor, permintaan: string): ((isi: Isi) => Peristiwa) => {
  const orang = kantor.orang();
  const waktu = kantor.waktu();
  return (isi) => ({
    waktu,
    operator: orang.surel,
    operator_nama: orang.nama,
    peran: peranUtama(orang),
    cara: kantor.cara,
    kelompok: permintaan,
    diputuskan_oleh: '',
    dasar_no: '',
    dasar_tgl: '',
    catatan: '',
    permintaan,
    ...isi,
  });
};
