var __inti16_;
function inti16_() {
  if (__inti16_) return __inti16_;
  const {KEJADIAN,tindakanByKode} = inti1_();var sebutanKegiatan=kode=>tindakanByKode(kode)?.label??KEJADIAN[kode]??kode;
  return (__inti16_ = {sebutanKegiatan});
}
