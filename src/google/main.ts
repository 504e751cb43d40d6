import './skrip-lain.ts';
import { batalkanImpor as batalImpor } from '../app/batalkan-impor.ts';
import { buatFormulirUsulan as formulir } from '../app/buat-formulir.ts';
import { daftarkanBaris as daftarkan } from '../app/daftarkan-baris.ts';
import { imporTab as impor } from '../app/impor-tab.ts';
import { jadikanUsulan as usulkan } from '../app/jadikan-usulan.ts';
import type { Cara, Kantor } from '../app/kantor.ts';
import { lakukanTindakan as lakukan, type PermintaanTindakan } from '../app/lakukan-tindakan.ts';
import { isiPanduan as panduan } from '../app/panduan.ts';
import { pekerjaanSaya as pekerjaan } from '../app/pekerjaan-saya.ts';
import { periksaRegister as periksaSemua } from '../app/periksa-register.ts';
import { rencanaImpor as rencana } from '../app/rencana-impor.ts';
import { siapkanBukti as bukti } from '../app/siapkan-bukti.ts';
import { tambahUsulan as tambah } from '../app/tambah-usulan.ts';
import { tindakanTersedia as tersedia } from '../app/tindakan-tersedia.ts';
import type { JawabanMentah } from '../domain/penilaian/jawaban-penilaian.ts';
import type { Masalah } from '../domain/pesan.ts';
import type { Result } from '../domain/result.ts';
import { beriTahu } from './dialog.ts';
import { kantorAktif, type Pemanggil } from './kantor.ts';
import { menuBukti } from './menu-bukti.ts';
import { menuBatalkanImpor, menuFormulir, menuImpor } from './menu-impor.ts';
import { tampilkanPekerjaan } from './menu-pekerjaan.ts';
import * as menu from './menu-tindakan.ts';
import { prosesBarisTerpilih, prosesSendiri } from './proses-tahapan.ts';
import { type Disunting, saatDisunting } from './saat-disunting.ts';
import { bernama } from './siapa-bekerja.ts';

type Nilai = string | number | null;
type Args = Readonly<Record<string, unknown>>;

/** Anything that nobody expected: the log keeps it, the person gets one sentence without technical words. */
const TAK_TERDUGA =
  'Terjadi gangguan yang tidak terduga; yang sudah tercatat dalam Riwayat tetap aman. Ulangi beberapa saat lagi. Bila berulang, kirim isi pesan ini kepada pengelola: ';

/** A panel says in which account the menu opened it, and who of the people behind a shared account is working. */
const pemanggil = (args: Args | undefined): Pemanggil => {
  const nama = args?.['nama_petugas'];
  const akun = args?.['akun'];
  return { ...(typeof nama === 'string' ? { nama } : {}), ...(typeof akun === 'string' ? { akun } : {}) };
};

/** The one place where an unexpected error is caught. */
const jaga = <T>(cara: Cara, work: (kantor: Kantor) => T, args?: Args): T => {
  try {
    return work(kantorAktif(cara, pemanggil(args)));
  } catch (error) {
    console.error(error);
    const text = TAK_TERDUGA + (error instanceof Error ? error.message : String(error));
    if (cara !== 'menu') throw new Error(text);
    beriTahu(text);
    return undefined as T;
  }
};

/** What a panel or the command line gets: the value, or the refusals. */
const jawab = <T>(hasil: Result<T, Masalah>): T | { readonly masalah: readonly Masalah[] } =>
  hasil.ok ? hasil.value : { masalah: hasil.problems };

/** From the menu a function gets no argument and talks by dialogs; with an object it never opens one. */
const keduanya = (
  args: Args | undefined,
  talk: (kantor: Kantor) => void,
  answer: (kantor: Kantor, args: Args) => unknown,
): unknown =>
  args === undefined || args === null ? jaga('menu', talk) : jaga('panel', (kantor) => answer(kantor, args), args);

const teks = (v: unknown): string => (typeof v === 'string' ? v : '');
const isSegel = (v: unknown): v is { readonly jumlah: number; readonly kepala: string } =>
  typeof v === 'object' &&
  v !== null &&
  typeof (v as Args)['jumlah'] === 'number' &&
  typeof (v as Args)['kepala'] === 'string';
const daftarTeks = (v: unknown): readonly string[] => (Array.isArray(v) ? v.map(String) : []);

/** Which tab an import reads, and what its headings mean. */
const dariTab = (a: Args): { readonly tab?: string; readonly petaKolom: Readonly<Record<string, string>> } => {
  const tab = teks(a['tab']);
  const petaKolom = (a['petaKolom'] ?? {}) as Readonly<Record<string, string>>;
  return tab === '' ? { petaKolom } : { tab, petaKolom };
};

/** One judgement as a form or the command line brings it. */
const penilaianDari = (a: Args): JawabanMentah & { readonly id: string } => {
  const { alasan, nilai } = a;
  return {
    id: teks(a['id']),
    jawaban: (a['jawaban'] ?? {}) as Readonly<Record<string, string>>,
    alasan: typeof alasan === 'object' && alasan !== null ? (alasan as Readonly<Record<string, string>>) : teks(alasan),
    nilai: typeof nilai === 'number' ? nilai : teks(nilai),
    catatan: teks(a['catatan']),
  };
};

export function siapkanRegister(args?: Args): unknown {
  return keduanya(
    args,
    (k) => kelola_().menuSiapkan(k),
    (k, a) =>
      jawab(kelola_().siapkanRegister(k, { wilayah: teks(a['wilayah']), jadikanBaru: a['jadikanBaru'] === true })),
  );
}

export function pekerjaanSaya(args?: Args): unknown {
  return keduanya(args, bernama(tampilkanPekerjaan), (k) => jawab(pekerjaan(k)));
}

export function tambahUsulan(args?: Args): unknown {
  return keduanya(args, bernama(menu.tambah), (k, a) =>
    jawab(tambah(k, a as Readonly<Record<string, Nilai>>, teks(a['permintaan']) || undefined)),
  );
}

export function daftarkanBaris(args?: Args): unknown {
  return keduanya(args, bernama(menu.daftarkan), (k) => jawab(daftarkan(k)));
}

export function imporTab(args?: Args): unknown {
  return keduanya(args, bernama(menuImpor), (k, a) => {
    const lihat = a['lihat'] as Readonly<Record<string, string>> | undefined;
    const kosongkan = a['kosongkan'] === true;
    return jawab(impor(k, { ...dariTab(a), perbarui: a['perbarui'] === true, kosongkan, ...(lihat ? { lihat } : {}) }));
  });
}

export function rencanaImpor(args?: Args): unknown {
  return jaga('panel', (k) => jawab(rencana(k, dariTab(args ?? {}))), args);
}

export function batalkanImpor(args?: Args): unknown {
  return keduanya(args, bernama(menuBatalkanImpor), (k) => jawab(batalImpor(k)));
}

export function buatFormulirUsulan(args?: Args): unknown {
  return keduanya(args, menuFormulir, (k) => jawab(formulir(k)));
}

export function siapkanBukti(args?: Args): unknown {
  return keduanya(args, bernama(menuBukti), (k, a) => jawab(bukti(k, daftarTeks(a['id']))));
}

export function periksaRegister(args?: Args): unknown {
  return keduanya(args, menu.periksaSemua, (k) => jawab(periksaSemua(k)));
}

export function periksaBaris(): unknown {
  return jaga('menu', menu.periksaTerpilih);
}

export function bukaPembetulan(): unknown {
  return jaga(
    'menu',
    bernama((k) => kelola_().menuPembetulan(k)),
  );
}

export function saranPembetulan(args?: Args): unknown {
  return jaga('panel', (k) => jawab(kelola_().lihatPembetulan(k)), args);
}

export function terapkanPembetulan(args?: Args): unknown {
  const a = args ?? {};
  return jaga(
    'panel',
    (k) =>
      jawab(
        kelola_().terapkanPembetulan(k, {
          ...(Array.isArray(a['kode']) ? { kode: daftarTeks(a['kode']) } : {}),
          ...(Array.isArray(a['pilih'])
            ? { pilih: a['pilih'] as readonly { id: string; key: string; sebelum: string }[] }
            : {}),
          permintaan: teks(a['permintaan']),
        }),
      ),
    a,
  );
}

export function batalkanPembetulan(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => kelola_().menuBatalPembetulan(k)),
    (k, a) => jawab(kelola_().batalkanPembetulan(k, { permintaan: teks(a['permintaan']) })),
  );
}

export function cariKembar(args?: Args): unknown {
  return keduanya(
    args,
    (k) => kelola_().menuCariKembar(k),
    (k) => jawab(kelola_().cariKembar(k)),
  );
}

export function putuskanKembar(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => kelola_().menuPutuskanKembar(k)),
    (k, a) =>
      jawab(
        kelola_().putuskanKembar(k, {
          a: teks(a['a']),
          b: teks(a['b']),
          keputusan: teks(a['keputusan']),
          catatan: teks(a['catatan']),
          tarik: a['tarik'] === true,
          permintaan: teks(a['permintaan']),
        }),
      ),
  );
}

export function tindakanTersedia(args?: Args): unknown {
  return jaga('panel', (k) => jawab(tersedia(k, daftarTeks(args?.['id']))), args);
}

export function lakukanTindakan(args?: Args): unknown {
  const a = args ?? {};
  const minta: PermintaanTindakan = {
    id: daftarTeks(a['id']),
    kode: teks(a['kode']),
    isian: (a['isian'] ?? {}) as Readonly<Record<string, Nilai>>,
    lihat: (a['lihat'] ?? {}) as PermintaanTindakan['lihat'],
    permintaan: teks(a['permintaan']),
  };
  return jaga('panel', (k) => ({ hasil: lakukan(k, minta) }), a);
}

export function prosesTahapan(): unknown {
  return jaga('menu', bernama(prosesBarisTerpilih));
}

export function catatPosisiNaskah(): unknown {
  return jaga('menu', bernama(prosesSendiri(['T34'])));
}

export function ralatPencatatan(): unknown {
  return jaga('menu', bernama(prosesSendiri(['T33', 'T38', 'T32'])));
}

export function tutupPenilaian(): unknown {
  return jaga('menu', bernama(prosesSendiri(['T35'])));
}

export function bukaPenilaian(): unknown {
  return jaga(
    'menu',
    bernama(() => penilaian_().bukaPanel()),
  );
}

export function antreanPenilaian(args?: Args): unknown {
  return jaga('panel', (k) => jawab(penilaian_().antreanPenilaian(k)), args);
}

export function paketPenilaian(args?: Args): unknown {
  return jaga('panel', (k) => jawab(penilaian_().paketPenilaian(k, teks(args?.['id']))), args);
}

export function simpanDrafPenilaian(args?: Args): unknown {
  const a = args ?? {};
  return jaga('panel', (k) => jawab(penilaian_().simpanDrafPenilaian(k, teks(a['id']), teks(a['isi']))), a);
}

export function ambilDrafPenilaian(args?: Args): unknown {
  return jaga('panel', (k) => jawab(penilaian_().ambilDrafPenilaian(k, teks(args?.['id']))), args);
}

export function kirimPenilaian(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => penilaian_().menuKirim(k)),
    (k, a) => jawab(penilaian_().kirimPenilaian(k, { ...penilaianDari(a), permintaan: teks(a['permintaan']) })),
  );
}

export function nyatakanPenilai(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => penilaian_().menuNyatakan(k)),
    (k, a) =>
      jawab(
        penilaian_().nyatakanPenilai(k, {
          id: teks(a['id']),
          keadaan: a['keadaan'] === 'BERHALANGAN' ? 'BERHALANGAN' : 'KONFLIK',
          alasan: teks(a['alasan']),
          ...(teks(a['penilai']) === '' ? {} : { penilai: teks(a['penilai']) }),
          permintaan: teks(a['permintaan']),
        }),
      ),
  );
}

export function tetapkanPenilai(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => penilaian_().menuTetapkan(k)),
    (k, a) =>
      jawab(
        penilaian_().tetapkanPenilai(k, {
          id: daftarTeks(a['id']),
          ...(Array.isArray(a['penilai']) ? { penilai: daftarTeks(a['penilai']) } : {}),
          rencana: a['rencana'] === true,
          permintaan: teks(a['permintaan']) || k.permintaanBaru(),
        }),
      ),
  );
}

export function rekapPenilaian(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => penilaian_().menuRekap(k)),
    (k, a) => jawab(penilaian_().rekapPenilaian(k, daftarTeks(a['id']))),
  );
}

export function isiHasilRapat(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => penilaian_().menuHasilRapat(k)),
    (k, a) => {
      const sesi = (a['sesi'] ?? {}) as Args;
      return jawab(
        penilaian_().isiHasilRapat(k, {
          sesi: {
            tanggal: teks(sesi['tanggal']),
            hadir: teks(sesi['hadir']),
            tidak_hadir: teks(sesi['tidak_hadir']),
          },
          baris: Array.isArray(a['baris']) ? (a['baris'] as readonly Args[]).map(penilaianDari) : [],
          permintaan: teks(a['permintaan']),
        }),
      );
    },
  );
}

export function selesaikanPenilaian(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => penilaian_().menuSelesai(k)),
    (k, a) =>
      jawab(
        penilaian_().selesaikan(k, {
          id: daftarTeks(a['id']),
          ba_no: teks(a['ba_no']),
          ba_tgl: teks(a['ba_tgl']),
          tempat: teks(a['tempat']),
          tidak_hadir: teks(a['tidak_hadir']),
          putusan: (a['putusan'] ?? {}) as Readonly<Record<string, string>>,
          alasan: (a['alasan'] ?? {}) as Readonly<Record<string, string>>,
          naskah: a['naskah'] !== false,
          permintaan: teks(a['permintaan']),
        }),
      ),
  );
}

export function batalkanTindakan(): unknown {
  return jaga('menu', bernama(prosesSendiri(['T36'])));
}

export function jadikanUsulan(args?: Args): unknown {
  return keduanya(args, bernama(menu.gagasan), (k, a) =>
    jawab(
      usulkan(k, {
        baris: Array.isArray(a['baris']) ? a['baris'].map(Number) : [],
        permintaan: teks(a['permintaan']) || k.permintaanBaru(),
      }),
    ),
  );
}

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

export function buatNaskahDinas(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => naskah_().menuNaskahDinas(k)),
    (k, a) => {
      const minta = {
        jenis: teks(a['jenis']),
        id: daftarTeks(a['id']),
        isian: (a['isian'] ?? {}) as Readonly<Record<string, string>>,
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

export function periksaKeutuhan(args?: Args): unknown {
  return keduanya(
    args,
    (k) => kelola_().menuKeutuhan(k),
    (k, a) =>
      jawab(
        kelola_().periksaKeutuhan(k, { kode: teks(a['kode']), ...(isSegel(a['segel']) ? { segel: a['segel'] } : {}) }),
      ),
  );
}

export function posisiPerTanggal(args?: Args): unknown {
  return keduanya(
    args,
    (k) => kelola_().menuPosisi(k),
    (k, a) => jawab(kelola_().posisiPerTanggal(k, { tanggal: teks(a['tanggal']), banding: teks(a['banding']) })),
  );
}

export function pulihkanIsian(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => kelola_().menuPulihIsian(k)),
    (k, a) =>
      jawab(
        kelola_().pulihkanIsian(k, {
          id: teks(a['id']),
          tanggal: teks(a['tanggal']),
          alasan: teks(a['alasan']),
          lihat: (a['lihat'] ?? {}) as PermintaanTindakan['lihat'],
          permintaan: teks(a['permintaan']),
        }),
      ),
  );
}

export function pulihkanSusunan(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => kelola_().menuPulihkan(k)),
    (k) => jawab(kelola_().pulihkanSusunan(k)),
  );
}

const pilihanEkspor = (a: Args) => ({
  ...(Array.isArray(a['id']) ? { id: daftarTeks(a['id']) } : {}),
  ...(a['tahun'] === undefined ? {} : { tahun: String(a['tahun']) }),
});

export function eksporRegister(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => kelola_().menuEkspor(k)),
    (k, a) => {
      const minta = {
        sasaran: teks(a['target']),
        ...pilihanEkspor(a),
        denganDataPribadi: a['denganDataPribadi'] === true,
        ...(a['bentuk'] === 'CSV' || a['bentuk'] === 'XLSX' ? { bentuk: a['bentuk'] as 'CSV' | 'XLSX' } : {}),
        ...(a['pemisah'] === ';' ? { pemisah: ';' as const } : {}),
      };
      if (a['periksa'] !== true) return jawab(kelola_().eksporRegister(k, minta));
      const rencana = kelola_().rencanaEkspor(k, minta);
      return rencana.ok ? rencana.value.kabar : jawab(rencana);
    },
  );
}

export function isiFormat(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => kelola_().menuIsiFormat(k)),
    (k, a) =>
      jawab(
        kelola_().isiFormat(k, {
          ...pilihanEkspor(a),
          ...(teks(a['tab']) === '' ? {} : { tab: teks(a['tab']) }),
          denganDataPribadi: a['denganDataPribadi'] === true,
        }),
      ),
  );
}

export function laporanDataPribadi(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => kelola_().menuLaporanPribadi(k)),
    (k, a) => jawab(kelola_().laporanDataPribadi(k, { cari: teks(a['cari']) })),
  );
}

export function samarkanDataPribadi(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => kelola_().menuSamarkan(k)),
    (k, a) => jawab(kelola_().samarkanDataPribadi(k, { cari: teks(a['cari']), alasan: teks(a['alasan']) })),
  );
}

export function isiDataContoh(args?: Args): unknown {
  return keduanya(
    args,
    (k) => kelola_().menuIsiContoh(k),
    (k) => jawab(kelola_().isiContoh(k)),
  );
}

export function bukaPanduan(): void {
  jaga('menu', menu.bukaPanduan);
}

export function siapaSaya(args?: Args): unknown {
  return jaga('panel', (k) => panel_().siapaSaya(k, { pilih: teks(args?.['pilih']) }), args);
}

export function pilihanSaatIni(args?: Args): unknown {
  return jaga('panel', (k) => panel_().pilihanSaatIni(k), args);
}

export function tahapanTerpilih(args?: Args): unknown {
  return jaga('panel', (k) => jawab(panel_().tahapanTerpilih(k, daftarTeks(args?.['id']))), args);
}

export function lihatPerlu(args?: Args): unknown {
  return jaga('panel', (k) => jawab(panel_().lihatPerlu(k)), args);
}

export function lompatKeSel(args?: Args): unknown {
  const a = args ?? {};
  const minta = { id: teks(a['id']), kolom: teks(a['kolom']), baris: Number(a['baris'] ?? 0) };
  return jaga('panel', (k) => jawab(panel_().lompatKeSel(k, minta)), a);
}

export function riwayatInovasi(args?: Args): unknown {
  return jaga('panel', (k) => jawab(panel_().riwayatInovasi(k, teks(args?.['id']))), args);
}

export function pratinjauPulih(args?: Args): unknown {
  const minta = { id: teks(args?.['id']), tanggal: teks(args?.['tanggal']) };
  return jaga('panel', (k) => jawab(panel_().pratinjauPulih(k, minta)), args);
}

export function bukaTahapan(): void {
  jaga('menu', () => panel_().bukaPanel('PanelTahapan'));
}

export function bukaPanelPeriksa(): void {
  jaga('menu', () => panel_().bukaPanel('PanelPeriksa'));
}

export function bukaRiwayat(): void {
  jaga('menu', () => panel_().bukaPanel('PanelRiwayat'));
}

/** Simple trigger: what somebody typed is looked at while they still look at it. */
export function onEdit(e?: Disunting): void {
  saatDisunting(e);
}

/** What the guide's panel shows; built from the declarations, so that it never tells of a column that is gone. */
export function isiPanduan(): unknown {
  return panduan();
}

export function tentang(): void {
  jaga('menu', menu.tentang);
}
