import { periksaSuntingan as periksa } from '../domain/aturan/periksa-suntingan.ts';
import { settingYes } from '../domain/pengaturan.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { PERANGKAT_DAERAH } from '../domain/tab/lembaga.ts';
import type { Kantor, Rentang } from './kantor.ts';
import { konteksBaris } from './konteks-periksa.ts';
import { muatPengaturan, muatTab } from './muat.ts';
import { selBertanda } from './sel-bertanda.ts';

/**
 * Marks the cells of rows that somebody just typed into, and takes back marks that are answered. Reads these rows only;
 * tab Perlu Diperbaiki and the history are left to the whole check. Says nothing where the file is no register.
 */
export const periksaSuntingan = (kantor: Pick<Kantor, 'buku' | 'hariIni'>, rentang: Rentang): void => {
  const { buku } = kantor;
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok || !settingYes(pengaturan.value, 'periksa_saat_mengetik')) return;
  const offices = muatTab(buku, PERANGKAT_DAERAH);
  const lembar = buku.bacaBaris(INOVASI, rentang);
  if (!offices.ok || !lembar.ok) return;
  const { perlu, biarkan } = periksa(
    lembar.value,
    konteksBaris(kantor, pengaturan.value, offices.value),
    buku.rumus(INOVASI, rentang),
  );
  buku.tandai(INOVASI, { ...rentang, baru: selBertanda(perlu), biarkan });
};
