var __inti16_;
function inti16_() {
  if (__inti16_) return __inti16_;
  const {INOVASI,belumSiap,beriTahu,muatRegister,pesanUntuk,tolak} = inti1_();var entriTerpilih=kantor=>{let belum=belumSiap(kantor.buku);if(belum)return tolak([belum]),null;let register=muatRegister(kantor.buku);if(!register.ok)return tolak(register.problems),null;let entri=kantor.buku.terpilih(INOVASI).flatMap(b=>register.value.byBaris.get(b)??[]).filter(({e})=>e.id!=="");return entri.length>0?entri:(beriTahu(pesanUntuk("TIDAK_ADA_PILIHAN")),null)},idTerpilih=kantor=>entriTerpilih(kantor)?.map(({e})=>e.id)??null;
  return (__inti16_ = {entriTerpilih,idTerpilih});
}
