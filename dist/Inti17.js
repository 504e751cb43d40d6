var __inti17_;
function inti17_() {
  if (__inti17_) return __inti17_;
  const {KEJADIAN,tindakanByKode} = inti1_();var sebutanKegiatan=kode=>tindakanByKode(kode)?.label??KEJADIAN[kode]??kode;
  return (__inti17_ = {sebutanKegiatan});
}
