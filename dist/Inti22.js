var __inti22_;
function inti22_() {
  if (__inti22_) return __inti22_;
  const {addYears,isTanggal} = inti1_();var TAHUN_PEMERIKSAAN=1,umurPemeriksaan=(diperiksa,hariIni)=>isTanggal(diperiksa)?addYears(diperiksa,TAHUN_PEMERIKSAAN)<hariIni?"LAMA":"BARU":"BELUM";
  return (__inti22_ = {umurPemeriksaan});
}
