import type { Bagian, Klausul, Syarat } from './klausul.ts';
import { klausul } from './klausul-umum.ts';

const bab = (kunci: string, teks: string, ...syarat: readonly Syarat[]): Klausul =>
  klausul('BAB', kunci, teks, ...syarat);

/**
 * One Pasal. Plain lines are its ayat, numbered where there are several; a line after '- ' is a huruf of the ayat above it,
 * a line after '# ' a definition.
 */
const pasal = (kunci: string, teks: readonly string[], ...syarat: readonly Syarat[]): Klausul =>
  klausul('PASAL', kunci, teks.join('\n'), ...syarat);

const menimbang = (kunci: string, teks: string, ...syarat: readonly Syarat[]): Klausul =>
  klausul('MENIMBANG' satisfies Bagian, kunci, teks, ...syarat);

const PP = 'Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah';

const DEFINISI: readonly string[] = [
  'Dalam {{peraturan_ini}} ini yang dimaksud dengan:',
  '# Daerah adalah {{jenis_daerah}} {{daerah}}',
  '# Pemerintah Daerah adalah {{kepala}} sebagai unsur penyelenggara pemerintahan daerah yang memimpin pelaksanaan urusan pemerintahan yang menjadi kewenangan Daerah',
  '# {{kepala}} adalah {{kepala}} {{daerah}}',
  '# Perangkat Daerah adalah unsur pembantu {{kepala}} dan Dewan Perwakilan Rakyat Daerah dalam penyelenggaraan urusan pemerintahan yang menjadi kewenangan Daerah',
  '# Inovasi Daerah adalah semua bentuk pembaharuan dalam penyelenggaraan pemerintahan daerah',
];

const LAMPIRAN = 'Lampiran yang merupakan bagian tidak terpisahkan dari {{peraturan_ini}} ini';

// biome-ignore format: one clause is one paragraph
const SEMUA: readonly Klausul[] = [
  klausul('JUDUL', 'JUDUL_SATU', 'Penerapan Inovasi Daerah {{nama_judul}}', 'SATU_INOVASI'),
  klausul('JUDUL', 'JUDUL_BANYAK', 'Penerapan Inovasi Daerah', 'BANYAK_INOVASI'),
  menimbang('PERTIMBANGAN_KEBUTUHAN', 'bahwa untuk meningkatkan kinerja penyelenggaraan pemerintahan daerah dan memenuhi kebutuhan masyarakat akan pelayanan yang lebih baik, Pemerintah {{jenis_daerah}} {{daerah}} mengembangkan inovasi daerah'),
  menimbang('PERTIMBANGAN_MANFAAT_SATU', 'bahwa uji coba inovasi daerah {{inovasi}} pada {{perangkat_daerah}} telah dinyatakan berhasil dan memberi manfaat sehingga dapat diterapkan', 'SATU_INOVASI'),
  menimbang('PERTIMBANGAN_MANFAAT_BANYAK', 'bahwa inovasi daerah yang uji cobanya telah dinyatakan berhasil dan memberi manfaat dapat diterapkan', 'BANYAK_INOVASI'),
  menimbang('PERTIMBANGAN_PERINTAH', `bahwa untuk melaksanakan ketentuan Pasal 20 ayat (2) huruf b ${PP}, penerapan inovasi daerah yang berkaitan dengan tata laksana internal pemerintah daerah diatur dengan Peraturan {{kepala}}`, 'PERKADA'),
  menimbang('PERTIMBANGAN_PERINTAH', `bahwa untuk melaksanakan ketentuan Pasal 20 ayat (2) huruf a ${PP}, penerapan inovasi daerah yang menimbulkan pembebanan atau pembatasan kepada masyarakat dan/atau pembebanan pada anggaran pendapatan dan belanja daerah diatur dengan Peraturan Daerah`, 'PERDA'),
  menimbang('PERTIMBANGAN_PENUTUP', 'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam {{huruf_pertimbangan}}, perlu menetapkan {{peraturan_ini}} tentang {{judul}}'),
  klausul('MENETAPKAN', 'MENETAPKAN', '{{PERATURAN_INI}} TENTANG {{JUDUL}}'),

  bab('BAB_UMUM', 'KETENTUAN UMUM'),
  pasal('DEFINISI_SATU', [...DEFINISI, '# {{sebutan_inovasi}} adalah Inovasi Daerah berupa {{pokok_perubahan}}'], 'SATU_INOVASI'),
  pasal('DEFINISI_BANYAK', DEFINISI, 'BANYAK_INOVASI'),
  pasal('MAKSUD', ['{{peraturan_ini}} ini dimaksudkan sebagai pedoman bagi Pemerintah Daerah dalam menerapkan {{nama_inovasi}}.', 'Penerapan {{nama_inovasi}} bertujuan:', '- meningkatkan kinerja penyelenggaraan pemerintahan daerah', '- meningkatkan mutu pelayanan kepada masyarakat']),
  pasal('RUANG_LINGKUP', ['Ruang lingkup {{peraturan_ini}} ini meliputi:', '- bentuk dan rancang bangun', '- pelaksana', '- tata cara penerapan', '- data, informasi, dan pengaduan', '- pemantauan, evaluasi, dan pelaporan', '- replikasi dan kekayaan intelektual', '- pendanaan'], 'PERKADA'),
  pasal('RUANG_LINGKUP', ['Ruang lingkup {{peraturan_ini}} ini meliputi:', '- bentuk dan rancang bangun', '- pelaksana', '- tata cara penerapan', '- pembebanan dan/atau pembatasan', '- data, informasi, dan pengaduan', '- pemantauan, evaluasi, dan pelaporan', '- replikasi dan kekayaan intelektual', '- pendanaan'], 'PERDA'),
  bab('BAB_BENTUK', 'BENTUK DAN RANCANG BANGUN'),
  pasal('BENTUK_SATU', ['{{nama_inovasi}} merupakan {{bentuk}} pada urusan pemerintahan {{urusan}}.', 'Pokok perubahan {{nama_inovasi}} yaitu {{pokok_perubahan}}.', 'Sasaran {{nama_inovasi}} yaitu {{sasaran}}.'], 'SATU_INOVASI'),
  pasal('BENTUK_BANYAK', [`Inovasi Daerah yang diterapkan tercantum dalam ${LAMPIRAN}.`, 'Lampiran sebagaimana dimaksud pada ayat (1) memuat nama, bentuk, pokok perubahan, sasaran, dan Perangkat Daerah penanggung jawab.'], 'BANYAK_INOVASI'),
  bab('BAB_PELAKSANA', 'PELAKSANA'),
  pasal('PELAKSANA_SATU', ['{{perangkat_daerah}} merupakan Perangkat Daerah penanggung jawab penerapan {{nama_inovasi}}.', 'Perangkat Daerah penanggung jawab sebagaimana dimaksud pada ayat (1) dapat bekerja sama dengan pihak lain sesuai dengan ketentuan peraturan perundang-undangan.'], 'SATU_INOVASI'),
  pasal('PELAKSANA_BANYAK', ['Perangkat Daerah penanggung jawab setiap Inovasi Daerah tercantum dalam Lampiran {{peraturan_ini}} ini.', 'Perangkat Daerah penanggung jawab sebagaimana dimaksud pada ayat (1) dapat bekerja sama dengan pihak lain sesuai dengan ketentuan peraturan perundang-undangan.'], 'BANYAK_INOVASI'),
  bab('BAB_TATA_CARA', 'TATA CARA PENERAPAN'),
  pasal('TATA_CARA', ['Perangkat Daerah penanggung jawab menerapkan {{nama_inovasi}} berdasarkan pedoman teknis.', 'Pedoman teknis sebagaimana dimaksud pada ayat (1) paling sedikit memuat:', '- alur layanan', '- standar waktu layanan', '- hak dan kewajiban pengguna layanan', '- sarana dan prasarana', 'Pedoman teknis sebagaimana dimaksud pada ayat (2) ditetapkan oleh kepala Perangkat Daerah penanggung jawab.']),
  bab('BAB_BEBAN', 'PEMBEBANAN DAN/ATAU PEMBATASAN', 'PERDA'),
  pasal('BEBAN', ['... (diisi Perangkat Daerah pemrakarsa bersama Bagian/Biro Hukum: bentuk pembebanan atau pembatasan, siapa yang terkena, dan batasnya)'], 'PERDA'),
  bab('BAB_INFORMASI', 'DATA, INFORMASI, DAN PENGADUAN'),
  pasal('INFORMASI', ['Perangkat Daerah penanggung jawab menyediakan data dan informasi mengenai {{nama_inovasi}} yang dapat diakses oleh masyarakat.', 'Perangkat Daerah penanggung jawab menerima dan menindaklanjuti pengaduan masyarakat sesuai dengan ketentuan peraturan perundang-undangan.']),
  bab('BAB_EVALUASI', 'PEMANTAUAN, EVALUASI, DAN PELAPORAN'),
  pasal('PEMANTAUAN', ['Perangkat Daerah penanggung jawab melaporkan penerapan {{nama_inovasi}} kepada {{kepala}} melalui {{pd_litbang}} setiap 6 (enam) bulan.', '{{pd_litbang}} melaksanakan pemantauan dan evaluasi terhadap penerapan {{nama_inovasi}} paling sedikit 1 (satu) kali dalam 1 (satu) tahun.']),
  pasal('PELAPORAN', ['{{kepala}} melaporkan penerapan Inovasi Daerah kepada Menteri Dalam Negeri sesuai dengan ketentuan peraturan perundang-undangan.']),
  bab('BAB_REPLIKASI', 'REPLIKASI DAN KEKAYAAN INTELEKTUAL'),
  pasal('REPLIKASI', ['{{nama_inovasi}} dapat direplikasi oleh Perangkat Daerah lain atau pemerintah daerah lain.', 'Kekayaan intelektual atas {{nama_inovasi}} dikelola sesuai dengan ketentuan peraturan perundang-undangan.']),
  bab('BAB_PENDANAAN', 'PENDANAAN'),
  pasal('PENDANAAN', ['Pendanaan penerapan {{nama_inovasi}} bersumber dari:', '- anggaran pendapatan dan belanja Daerah', '- sumber lain yang sah dan tidak mengikat sesuai dengan ketentuan peraturan perundang-undangan']),
  bab('BAB_PENUTUP', 'KETENTUAN PENUTUP'),
  pasal('BERLAKU', ['{{peraturan_ini}} ini mulai berlaku pada tanggal diundangkan.']),
  klausul('PENUTUP', 'PENUTUP', 'Agar setiap orang mengetahuinya, memerintahkan pengundangan {{peraturan_ini}} ini dengan penempatannya dalam {{lembaran}} {{jenis_daerah}} {{daerah}}.'),
  klausul('PENGUNDANGAN', 'PENGUNDANGAN', '{{LEMBARAN}} {{JENIS_DAERAH}} {{DAERAH}} TAHUN ... NOMOR ...'),
  klausul('PENGUNDANGAN', 'NOREG', 'NOREG PERATURAN DAERAH {{JENIS_DAERAH}} {{DAERAH}}: ...', 'PERDA'),
  klausul('JUDUL_LAMPIRAN', 'JUDUL_LAMPIRAN', 'DAFTAR INOVASI DAERAH YANG DITERAPKAN'),
  klausul('PENJELASAN_UMUM', 'PENJELASAN_UMUM', 'Inovasi daerah merupakan pembaharuan dalam penyelenggaraan pemerintahan daerah untuk meningkatkan kinerja dan mutu pelayanan kepada masyarakat. Inovasi yang uji cobanya telah berhasil perlu diterapkan dengan dasar hukum yang memberi kepastian bagi pelaksana dan masyarakat.\nPenerapan inovasi daerah yang menimbulkan pembebanan atau pembatasan kepada masyarakat dan/atau pembebanan pada anggaran pendapatan dan belanja daerah diatur dengan Peraturan Daerah.\nPeraturan Daerah ini mengatur bentuk dan rancang bangun, pelaksana, tata cara penerapan, informasi dan pengaduan, pemantauan dan evaluasi, replikasi, serta pendanaan penerapan inovasi daerah.', 'PERDA'),
];

/** Default wording of a regulation on application (own words); Pasal 20 ayat (2) of the PP is [pers], to be checked. */
export const klausulPeraturan = (bentuk: 'PERKADA' | 'PERDA'): readonly Klausul[] =>
  SEMUA.filter((k) => !k.syarat.includes(bentuk === 'PERKADA' ? 'PERDA' : 'PERKADA'));
