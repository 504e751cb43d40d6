import './skrip-lain.ts';
import { type Args, daftarTeks, teks } from './argumen.ts';
import { jaga, jawab, keduanya } from './jaga.ts';
import { bernama } from './siapa-bekerja.ts';

export function buatBerkasPemeriksaan(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => naskah_().menuBerkas(k)),
    (k, a) => {
      const keputusan = (a['keputusan'] ?? null) as Args | null;
      return naskah_().berkas(
        k,
        keputusan
          ? { keputusan: { nomor: teks(keputusan['nomor']), tanggal: teks(keputusan['tanggal']) } }
          : { id: teks(a['id']) },
      );
    },
  );
}

export function perbaruiRingkasan(args?: Args): unknown {
  return keduanya(
    args,
    (k) => kelola_().ringkasan.menuPerbarui(k),
    (k) => jawab(kelola_().ringkasan.perbaruiRingkasan(k)),
  );
}

/** For a time trigger that an admin adds in the editor: it asks nobody, and Google's own mail tells when it could not. */
export function perbaruiRingkasanMalam(): void {
  const hasil = jaga('panel', (k) => kelola_().ringkasan.perbaruiRingkasan(k));
  if (!hasil.ok) throw new Error(hasil.problems.map((p) => p.pesan).join(' '));
}

export function salinWhatsapp(args?: Args): unknown {
  return keduanya(
    args,
    (k) => kelola_().ringkasan.menuWhatsapp(k),
    (k, a) =>
      jawab(
        kelola_().ringkasan.salinWhatsapp(k, {
          jenis: teks(a['jenis']),
          id: teks(a['id']),
          perangkatDaerah: teks(a['perangkatDaerah']),
        }),
      ),
  );
}

export function bagikanRingkasan(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => kelola_().ringkasan.menuBagikanRingkasan(k)),
    (k, a) =>
      jawab(
        kelola_().ringkasan.bagikanRingkasan(k, {
          hanyaPublik: a['hanyaPublik'] === true,
          surel: daftarTeks(a['surel']),
        }),
      ),
  );
}

export function cetakRingkasan(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => kelola_().ringkasan.menuCetakRingkasan(k)),
    (k) => kelola_().ringkasan.cetak(k),
  );
}

export function buatProfilInovasi(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => naskah_().profilInovasi.menuProfil(k)),
    (k, a) => naskah_().profilInovasi.profil(k, daftarTeks(a['id'])),
  );
}

export function buatMemoriSerahTerima(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => kelola_().ringkasan.menuMemori(k)),
    (k, a) => kelola_().ringkasan.memori(k, teks(a['perangkatDaerah'])),
  );
}
