var __inti28_;
function inti28_() {
  if (__inti28_) return __inti28_;
  const {isTanggal,tanggalPanjang} = inti1_();var ZONA={"+07:00":"WIB","+08:00":"WITA","+09:00":"WIT"},WAKTU=/^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d)?([+-]\d\d:\d\d|Z)?$/,waktuTercatat=waktu=>{let[,hari="",jam="",menit="",offset=""]=WAKTU.exec(waktu)??[];if(!isTanggal(hari))return{hari:waktu,jam:""};let zona=offset===""?"":` ${ZONA[offset]??`UTC${offset==="Z"?"":offset}`}`;return{hari:tanggalPanjang(hari),jam:`${jam}.${menit}${zona}`}};
  return (__inti28_ = {waktuTercatat});
}
