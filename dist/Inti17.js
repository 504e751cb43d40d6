var __inti17_;
function inti17_() {
  if (__inti17_) return __inti17_;
  const {foldName} = inti2_();var daftarPD=rows=>{let map=new Map;for(let pd of rows)for(let alias of pd.alias.split(";"))alias.trim()!==""&&!map.has(foldName(alias))&&map.set(foldName(alias),pd);for(let pd of rows)pd.nama!==""&&map.set(foldName(pd.nama),pd);return map};
  return (__inti17_ = {daftarPD});
}
