import { daftarPD } from '../domain/aturan/aturan.ts';
import type { BahanDinas, KopDinas, PenandaDinas } from '../domain/naskah-dinas/bahan-dinas.ts';
import { jabatanKepala, kantorInduk, pemegangJabatan } from '../domain/naskah-dinas/kantor-pejabat.ts';
import { alasanTerakhir } from '../domain/naskah-dinas/kegiatan-dinas.ts';
import type { JenisDinas, Penanda } from '../domain/naskah-dinas/wujud-dinas.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import type { Inovasi } from '../domain/tab/inovasi.ts';
import type { PerangkatDaerah } from '../domain/tab/lembaga.ts';
import type { TabDinas } from './tab-dinas.ts';

const SEKRETARIAT = 'Sekretariat Daerah';

type Kantor = Pick<PerangkatDaerah, 'nama' | 'jenis_unit' | 'alamat' | 'kepala'>;

const tanpaBaris = (nama: string, jenis_unit = ''): Kantor => ({ nama, jenis_unit, alamat: '', kepala: '' });

const kantorPenanda = (
  peran: Exclude<Penanda, 'KEPALA_DAERAH'>,
  p: Pengaturan,
  tab: TabDinas,
  e: Inovasi | undefined,
  kantor: Kantor | undefined,
): Kantor => {
  const pd = daftarPD(tab.kantor);
  if (peran === 'SEKDA')
    return (
      tab.kantor.find((o) => o.jenis_unit === 'SEKRETARIAT_DAERAH') ?? tanpaBaris(SEKRETARIAT, 'SEKRETARIAT_DAERAH')
    );
  const nama = {
    KANTOR: kantor?.nama ?? '',
    LITBANG: p.pd_litbang,
    PENGUSUL: e?.pd_pengusul ?? '',
    PELAKSANA: e?.pd_pelaksana ?? '',
  }[peran];
  return kantorInduk(nama, pd) ?? tanpaBaris(nama);
};

/**
 * Who signs a document on a day, and whose letterhead it bears: the office that the kind names, or the one that the act
 * names which returned or ended the entry. The name comes from tab Pejabat, else from the head named beside the office.
 */
export const penandaDinas = (
  jenis: JenisDinas,
  p: Pengaturan,
  tab: TabDinas,
  bahan: Pick<BahanDinas, 'inovasi' | 'kegiatan'>,
  pada: string,
  kantorSendiri?: Kantor,
): { readonly kop: KopDinas; readonly penanda: PenandaDinas } => {
  const daerah = `${p.jenis_daerah} ${p.nama_daerah}`;
  const peran = jenis.penandaMenurut?.[alasanTerakhir(bahan)?.tindakan ?? ''] ?? jenis.penanda;
  if (peran === 'KEPALA_DAERAH') {
    const jabatan = `${p.jabatan_kepala} ${p.nama_daerah}`;
    const penanda = pemegangJabatan(tab.pejabat, p.jabatan_kepala, daerah, pada);
    return {
      kop: { jenis: 'KEPALA_DAERAH', jabatan: jabatan.toUpperCase() },
      penanda: { ...penanda, jabatan, pangkat: '', nip: '' },
    };
  }
  const kantor = kantorPenanda(peran, p, tab, bahan.inovasi[0], kantorSendiri);
  const penanda = pemegangJabatan(tab.pejabat, jabatanKepala(kantor), daerah, pada);
  return {
    kop: {
      jenis: 'KANTOR',
      pemerintah: `PEMERINTAH ${daerah.toUpperCase()}`,
      kantor: kantor.nama.toUpperCase(),
      alamat: kantor.alamat,
    },
    penanda: penanda.nama === '' ? { ...penanda, nama: kantor.kepala } : penanda,
  };
};

/** The office whose book numbers a document: the one of its letterhead, as tab Perangkat Daerah spells it. */
export const penerbitDinas = (kop: KopDinas, p: Pengaturan, tab: TabDinas): string =>
  kop.jenis === 'KEPALA_DAERAH'
    ? `${p.jabatan_kepala} ${p.nama_daerah}`
    : (tab.kantor.find((o) => o.nama.toUpperCase() === kop.kantor)?.nama ?? kop.kantor);
