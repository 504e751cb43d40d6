var __inti15_;
function inti15_() {
  if (__inti15_) return __inti15_;
  const {pemberiId,perubahanAwal,sistemAwal} = inti8_();const {peristiwaBaru} = inti6_();const {fail,masalah,ok} = inti1_();var usulanBaru=(kantor,permintaan,wilayah,register)=>{let beri=pemberiId(wilayah,register.byId.keys()),event=peristiwaBaru(kantor,permintaan),hariIni=kantor.hariIni(),baru=[],peristiwa=[];return{baru,peristiwa,tambah:(nilai,jejak)=>{let id=beri(hariIni.slice(0,4)),row={...nilai,tanggal_terima:hariIni,...sistemAwal(id,hariIni)};return baru.push(row),peristiwa.push(event({tindakan:"USULKAN",id,dari:"",ke:"DRAF",versi:1,perubahan:{...perubahanAwal(row),...jejak(id)}})),id}}};var tambahYangBelum=(kantor,{tab,baca,kunci,perlu,tolak})=>kantor.terkunci(()=>{let refused=tolak?.()??null;if(refused)return fail([refused]);let rows=baca();if(!rows.ok)return rows;let known=new Set(rows.value.map(kunci)),baru=perlu.filter(p=>!known.has(p.kunci));return baru.length>0&&kantor.buku.tambah(tab,baru.map(p=>p.cells)),kantor.buku.bilas(),ok({ditambah:baru.length,ada:perlu.length-baru.length})})??fail([masalah("SIBUK")]);
  return (__inti15_ = {usulanBaru,tambahYangBelum});
}
