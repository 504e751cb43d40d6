import { useRef } from 'preact/hooks';
import { permintaanBaru } from './server.ts';

const BELUM = { isi: '', nama: '' };

/**
 * Names of requests: the same content that got no answer keeps its name, so that it is recorded once however often it is sent;
 * other content, or content that was answered, gets a new one.
 */
export const usePermintaan = (): { readonly untuk: (isi: unknown) => string; readonly terjawab: () => void } => {
  const terakhir = useRef(BELUM);
  return {
    untuk: (isi) => {
      const teks = JSON.stringify(isi);
      if (terakhir.current.isi !== teks) terakhir.current = { isi: teks, nama: permintaanBaru() };
      return terakhir.current.nama;
    },
    terjawab: () => {
      terakhir.current = BELUM;
    },
  };
};
