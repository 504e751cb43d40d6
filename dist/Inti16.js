var __inti16_;
function inti16_() {
  if (__inti16_) return __inti16_;
  const {pemberiId,perubahanAwal,sistemAwal} = inti8_();const {peristiwaBaru} = inti6_();var usulanBaru=(kantor,permintaan,wilayah,register)=>{let beri=pemberiId(wilayah,register.byId.keys()),event=peristiwaBaru(kantor,permintaan),hariIni=kantor.hariIni(),baru=[],peristiwa=[];return{baru,peristiwa,tambah:(nilai,jejak)=>{let id=beri(hariIni.slice(0,4)),row={...nilai,tanggal_terima:hariIni,...sistemAwal(id,hariIni)};return baru.push(row),peristiwa.push(event({tindakan:"USULKAN",id,dari:"",ke:"DRAF",versi:1,perubahan:{...perubahanAwal(row),...jejak(id)}})),id}}};
  return (__inti16_ = {usulanBaru});
}
