import './skrip-lain.ts';
import { type Args, daftarTeks, teks } from './argumen.ts';
import { jaga, jawab, keduanya } from './jaga.ts';
import { bernama } from './siapa-bekerja.ts';

export function buatKeputusan(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => naskah_().menuKeputusan(k)),
    (k, a) => {
      const minta = {
        id: daftarTeks(a['id']),
        ...(teks(a['jenis']) === '' ? {} : { jenis: teks(a['jenis']) }),
        nomor: teks(a['nomor']),
        tanggal: teks(a['tanggal']),
        tetap: a['tetap'] === true,
        isian: (a['isian'] ?? {}) as Readonly<Record<string, string>>,
      };
      return a['pratinjau'] === true ? jawab(naskah_().pratinjauKeputusan(k, minta)) : naskah_().keputusan(k, minta);
    },
  );
}

export function buatNaskahBernomor(): unknown {
  return jaga(
    'menu',
    bernama((k) => naskah_().menuBernomor(k)),
  );
}

export function buatKeputusanTim(): unknown {
  return jaga(
    'menu',
    bernama((k) => naskah_().menuTim(k)),
  );
}

export function buatPeraturan(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => naskah_().menuPeraturan(k)),
    (k, a) => {
      const minta = {
        id: daftarTeks(a['id']),
        nomor: teks(a['nomor']),
        tanggal: teks(a['tanggal']),
        tetap: a['tetap'] === true,
      };
      return a['pratinjau'] === true ? jawab(naskah_().pratinjauPeraturan(k, minta)) : naskah_().peraturan(k, minta);
    },
  );
}

export function buatMetadataJdih(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => naskah_().menuMetadata(k)),
    (k, a) => naskah_().metadata(k, daftarTeks(a['id'])),
  );
}

export function catatNomorNaskah(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => naskah_().menuCatatNomor(k)),
    (k, a) =>
      jawab(
        naskah_().catatNomor(k, {
          permintaan: teks(a['permintaan']),
          nomor: teks(a['nomor']),
          tanggal: teks(a['tanggal']),
          tetap: a['tetap'] === true,
        }),
      ),
  );
}

export function batalkanNomor(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => naskah_().menuBatalkanNomor(k)),
    (k, a) =>
      jawab(
        naskah_().batalkanNomor(k, {
          nomor: teks(a['nomor']),
          tanggal: teks(a['tanggal']),
          alasan: teks(a['alasan']),
          permintaan: teks(a['permintaan']),
        }),
      ),
  );
}

export function buatNaskahDinas(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => naskah_().menuNaskahDinas(k)),
    (k, a) => {
      const minta = {
        jenis: teks(a['jenis']),
        id: daftarTeks(a['id']),
        isian: (a['isian'] ?? {}) as Readonly<Record<string, string>>,
        ...(Array.isArray(a['perangkatDaerah']) ? { perangkatDaerah: daftarTeks(a['perangkatDaerah']) } : {}),
      };
      return a['pratinjau'] === true ? jawab(naskah_().pratinjauDinas(k, minta)) : naskah_().naskahDinas(k, minta);
    },
  );
}

export function hentikanPembuatan(args?: Args): unknown {
  return keduanya(
    args,
    (k) => naskah_().menuHentikan(k),
    (k) => naskah_().hentikan(k),
  );
}

export function naskahDinasTersedia(args?: Args): unknown {
  return jaga('panel', (k) => naskah_().dinasTersedia(k, daftarTeks(args?.['id'])), args);
}

export function periksaNaskah(args?: Args): unknown {
  return keduanya(
    args,
    (k) => naskah_().menuPeriksaNaskah(k),
    (k, a) => jawab(naskah_().periksaTeksNaskah(k, { teks: teks(a['teks']), jenis: teks(a['jenis']) })),
  );
}

export function pratinjauNaskah(): unknown {
  return jaga('menu', (k) => naskah_().menuPratinjau(k));
}

export function bagikanNaskah(args?: Args): unknown {
  return keduanya(
    args,
    (k) => naskah_().menuBagikan(k),
    (k, a) => jawab(naskah_().bagikanNaskah(k, { permintaan: teks(a['permintaan']), pdf: a['pdf'] === true })),
  );
}

export function periksaFormat(args?: Args): unknown {
  return keduanya(
    args,
    (k) => format_().menuPeriksaFormat(k),
    (k) => jawab(format_().periksaFormatNaskah(k)),
  );
}

export function kembalikanKlausul(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => format_().menuKembalikanKlausul(k)),
    (k, a) =>
      format_().kembalikan(k, {
        jenis: teks(a['jenis']),
        kunci: daftarTeks(a['kunci']),
        ...(Array.isArray(a['baris']) ? { baris: a['baris'].map(Number) } : {}),
        terapkan: a['terapkan'] === true,
      }),
  );
}

export function cocokkanNaskah(args?: Args): unknown {
  return keduanya(
    args,
    (k) => cocokkan_().menuCocokkan(k),
    (k, a) =>
      jawab(
        cocokkan_().cocokkanNaskah(k, {
          permintaan: teks(a['permintaan']),
          teks: teks(a['teks']),
          dokumen: a['dokumen'] === true,
        }),
      ),
  );
}

/** What the panel for documents begins with: who works here, and the documents that can be compared. */
export function naskahTercatat(args?: Args): unknown {
  return jaga('panel', (k) => jawab(cocokkan_().naskahTercatat(k)), args);
}
