var __inti24_;
function inti24_() {
  if (__inti24_) return __inti24_;
  const {KRITERIA,PERTANYAAN,foldName} = inti1_();var JAWABAN=[...KRITERIA.map(k=>k.key),...PERTANYAAN.map(p=>p.key),"prinsip"],isTerjawab=p=>JAWABAN.every(key=>p[key]!==""),isTerhitung=p=>p.keadaan==="DITUGASKAN"?isTerjawab(p):p.keadaan!=="DRAF"&&p.keadaan!=="BERHALANGAN"&&p.keadaan!=="KONFLIK",namaPenilai=text=>[...new Map(text.split(/[;\n]/).map(n=>n.trim()).filter(n=>n!=="").map(n=>[foldName(n)||n,n])).values()],jumlahPenilai=rows=>new Set(rows.flatMap(r=>namaPenilai(r.penilai)).map(foldName)).size,yangMenunggu=rows=>{let masuk=new Set(rows.filter(isTerhitung).flatMap(p=>namaPenilai(p.penilai).map(n=>`${p.id} ${foldName(n)}`)));return rows.filter(p=>(p.keadaan==="DRAF"||p.keadaan==="DITUGASKAN"&&!isTerjawab(p))&&!namaPenilai(p.penilai).every(n=>masuk.has(`${p.id} ${foldName(n)}`)))};var ROMAWI=[[10,"X"],[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]],angkaRomawi=n=>{for(let[size,mark]of ROMAWI)if(n>=size)return mark+angkaRomawi(n-size);return""};
  return (__inti24_ = {JAWABAN,isTerhitung,namaPenilai,jumlahPenilai,yangMenunggu,angkaRomawi});
}
