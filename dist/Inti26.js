var __inti26_;
function inti26_() {
  if (__inti26_) return __inti26_;
  const {addYears,isTanggal} = inti1_();var TAHUN_PEMERIKSAAN=1,umurPemeriksaan=(diperiksa,hariIni)=>isTanggal(diperiksa)?addYears(diperiksa,TAHUN_PEMERIKSAAN)<hariIni?"LAMA":"BARU":"BELUM";
  return (__inti26_ = {umurPemeriksaan});
}
