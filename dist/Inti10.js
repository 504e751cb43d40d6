var __inti10_;
function inti10_() {
  if (__inti10_) return __inti10_;
  const {KEJADIAN,tindakanByKode} = inti1_();var sebutanKegiatan=kode=>tindakanByKode(kode)?.label??KEJADIAN[kode]??kode;
  return (__inti10_ = {sebutanKegiatan});
}
