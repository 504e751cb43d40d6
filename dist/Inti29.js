var __inti29_;
function inti29_() {
  if (__inti29_) return __inti29_;
  const {beriTahu,tolak} = inti6_();const {INOVASI,belumSiap,muatRegister,pesanUntuk} = inti1_();var entriTerpilih=kantor=>{let belum=belumSiap(kantor.buku);if(belum)return tolak([belum]),null;let register=muatRegister(kantor.buku);if(!register.ok)return tolak(register.problems),null;let entri=kantor.buku.terpilih(INOVASI).flatMap(b=>register.value.byBaris.get(b)??[]).filter(({e})=>e.id!=="");return entri.length>0?entri:(beriTahu(pesanUntuk("TIDAK_ADA_PILIHAN")),null)},idTerpilih=kantor=>entriTerpilih(kantor)?.map(({e})=>e.id)??null;
  return (__inti29_ = {entriTerpilih,idTerpilih});
}
