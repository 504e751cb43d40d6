import type { Choice } from './tab.ts';

/**
 * Where in a document a clause stands, as tab Format Naskah shows it. `tambah`: a region may add rows of its own there;
 * elsewhere one clause is one sentence that other parts count on.
 */
export const BAGIAN_KLAUSUL = [
  { code: 'JUDUL', label: 'Judul' },
  { code: 'MENIMBANG', label: 'Menimbang', tambah: true },
  { code: 'MEMPERHATIKAN_BERITA_ACARA', label: 'Memperhatikan: tiap Berita Acara' },
  { code: 'MEMPERHATIKAN_PENGANTAR', label: 'Memperhatikan: tiap izin/pengantar' },
  { code: 'MEMPERHATIKAN_LAPORAN', label: 'Memperhatikan: tiap laporan' },
  { code: 'MEMPERHATIKAN_EVALUASI', label: 'Memperhatikan: tiap Berita Acara evaluasi' },
  { code: 'MEMPERHATIKAN', label: 'Memperhatikan', tambah: true },
  { code: 'MENETAPKAN', label: 'Menetapkan' },
  { code: 'DIKTUM', label: 'Diktum', tambah: true },
  { code: 'JUDUL_LAMPIRAN', label: 'Judul Lampiran' },
  { code: 'JUDUL_LAMPIRAN_TIM', label: 'Judul Lampiran tim' },
  { code: 'BAB', label: 'Bab', tambah: true },
  { code: 'PASAL', label: 'Pasal', tambah: true },
  { code: 'PENUTUP', label: 'Penutup' },
  { code: 'PENGUNDANGAN', label: 'Pengundangan' },
  { code: 'PENJELASAN_UMUM', label: 'Penjelasan umum', tambah: true },
  { code: 'HAL', label: 'Hal surat' },
  { code: 'KEPADA', label: 'Tujuan surat' },
  { code: 'ISI', label: 'Isi', tambah: true },
  { code: 'TEMBUSAN', label: 'Tembusan', tambah: true },
] as const satisfies readonly (Choice & { readonly tambah?: true })[];
