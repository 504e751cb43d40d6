var __inti18_;
function inti18_() {
  if (__inti18_) return __inti18_;
  const {KEJADIAN,tindakanByKode} = inti1_();var sebutanKegiatan=kode=>tindakanByKode(kode)?.label??KEJADIAN[kode]??kode;
  return (__inti18_ = {sebutanKegiatan});
}
