var __inti15_;
function inti15_() {
  if (__inti15_) return __inti15_;
  const {foldName} = inti1_();var daftarPD=rows=>{let map=new Map;for(let pd of rows)for(let alias of pd.alias.split(";"))alias.trim()!==""&&!map.has(foldName(alias))&&map.set(foldName(alias),pd);for(let pd of rows)pd.nama!==""&&map.set(foldName(pd.nama),pd);return map};
  return (__inti15_ = {daftarPD});
}
