var __program_;
function program_() {
  if (__program_) return __program_;
  const {perbaruiProgram,siapkanProgram} = inti11_();inti25_();inti21_();inti17_();const {beriTahu,sekilas,selesai} = inti24_();inti26_();inti2_();var menuSiapkan=kantor=>{sekilas("Menyiapkan tab program…",60),selesai(siapkanProgram(kantor),h=>{let made=h.tabDibuat.length>0?`${h.tabDibuat.length} tab program dibuat.`:h.kolomDitambah.length>0?`Kolom dipulihkan: ${h.kolomDitambah.join("; ")}.`:"Semua tab program sudah lengkap; tidak ada yang diubah.",data=h.dataTahunan.map(({tab,jumlah})=>`${jumlah} baris ${tab}`).join(", ");beriTahu(data===""?made:`${made} Data tahunan yang diisikan: ${data}.

Kolom Kepastian menyebut mana yang belum dicocokkan. Cocokkan dengan pedoman penyelenggara sebelum dipakai.`)})},menuPerbarui=kantor=>{sekilas("Memperbarui halaman program…",60),selesai(perbaruiProgram(kantor),h=>sekilas(`Halaman program diperbarui: ${h.tab.join(", ")}.`))},program={menuSiapkan,siapkanProgram,menuPerbarui,perbaruiProgram};
  return (__program_ = {program});
}
