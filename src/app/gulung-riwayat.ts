import { ARSIP_RIWAYAT, RIWAYAT } from '../domain/tab/riwayat.ts';
import type { Buku, Kantor } from './kantor.ts';
import { bacaEkorRiwayat } from './pulihkan.ts';

const AT_NO = RIWAYAT.columns.findIndex((c) => c.key === 'no');

/** How many events stay in the tab when the older ones are moved: enough for everything that looks back. */
const SISA = 2000;

/** The number of the last archived event; 0 when there is none. */
const akhirArsip = (buku: Buku): number => {
  const { rows } = buku.bacaEkor(ARSIP_RIWAYAT, 1);
  return Number(rows[0]?.[AT_NO] ?? 0);
};

/**
 * Moves the oldest events to the archive once there are more than `batas`: acts stay quick, and the chain goes through both
 * tabs. They are copied first and deleted then; a run that is stopped between the two leaves some in both, which the next one
 * notices. Tells how many were moved.
 */
export const gulungRiwayat = (kantor: Kantor, batas: number): number => {
  const { buku } = kantor;
  const { jumlah } = buku.bacaEkor(RIWAYAT, 0);
  if (batas < SISA || jumlah <= batas || !buku.ada(ARSIP_RIWAYAT)) return 0;
  return kantor.terkunci(() => pindahkan(kantor)) ?? 0;
};

const pindahkan = (kantor: Kantor): number => {
  const { buku } = kantor;
  const ekor = bacaEkorRiwayat(buku);
  const { rows } = buku.bacaEkor(RIWAYAT, Number.MAX_SAFE_INTEGER);
  const pindah = rows.slice(0, Math.max(0, rows.length - SISA));
  const sudah = akhirArsip(buku);
  // Only a run of events without a gap may move: where somebody disturbed the tab, the proof has to show it in place.
  const awal = Number(pindah[0]?.[AT_NO] ?? 0);
  if (pindah.length === 0 || awal > sudah + 1 || pindah.some((r, i) => Number(r[AT_NO]) !== awal + i)) return 0;
  const baru = pindah.filter((r) => Number(r[AT_NO]) > sudah);
  buku.tambahTeks(ARSIP_RIWAYAT, baru, buku.bacaEkor(ARSIP_RIWAYAT, 0).jumlah + 1);
  buku.bilas();
  buku.hapusAwal(RIWAYAT, pindah.length);
  buku.bilas();
  kantor.ingatan.simpanSegel({
    jumlah: ekor.akhir.no,
    kepala: ekor.akhir.segel,
    arsip: ekor.akhir.no - (rows.length - pindah.length),
  });
  return pindah.length;
};
