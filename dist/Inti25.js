var __inti25_;
function inti25_() {
  if (__inti25_) return __inti25_;
  const {addYears,isTanggal} = inti1_();var TAHUN_PEMERIKSAAN=1,umurPemeriksaan=(diperiksa,hariIni)=>isTanggal(diperiksa)?addYears(diperiksa,TAHUN_PEMERIKSAAN)<hariIni?"LAMA":"BARU":"BELUM";
  return (__inti25_ = {umurPemeriksaan});
}
