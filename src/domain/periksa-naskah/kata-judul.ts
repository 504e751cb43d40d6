/** Words that a title writes small. */
export const JUDUL_KECIL: ReadonlySet<string> = new Set([
  'antara',
  'atas',
  'atau',
  'bagi',
  'dalam',
  'dan',
  'dan/atau',
  'dari',
  'dengan',
  'di',
  'ke',
  'menjadi',
  'oleh',
  'pada',
  'serta',
  'tentang',
  'terhadap',
  'untuk',
  'yang',
]);

/** Abbreviations that a title spells out. */
export const SINGKATAN: ReadonlySet<string> = new Set(
  (
    'APBD APBN APIP ASN BAPPEDA BAPPERIDA BAPPELITBANGDA BLUD BNPB BOS BPBD BPJS BRIDA BUMD BUMN DAK DAU DPA DPRD IID IKM JDIH KDH KIPP ' +
    'KIA KTP LAKIP LKPD NIK NIP ODGJ OPD PAD PAUD PBB PKK PNS POSBINDU PPID PPNS PPPK RKPD RPJMD RPJPD RSUD RTRW SAKIP SDM SIPD SKPD SOP ' +
    'SPBE SPM TKDN TPP UKM UMKM UPT UPTD'
  ).split(' '),
);
