var __inti14_;
function inti14_() {
  if (__inti14_) return __inti14_;
  const {KEJADIAN,tindakanByKode} = inti1_();var sebutanKegiatan=kode=>tindakanByKode(kode)?.label??KEJADIAN[kode]??kode;
  return (__inti14_ = {sebutanKegiatan});
}
