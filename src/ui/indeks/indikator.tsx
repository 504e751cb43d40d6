import type { IndikatorTerlihat } from '../../app/nilai-indikator.ts';
import { type IsianIndikator, isDiubah, jadi, teksAngka } from './isian.ts';
import { SaranPita } from './saran-pita.tsx';
import { SaranRegister } from './saran-register.tsx';

type Props = {
  readonly awalan: string;
  readonly i: IndikatorTerlihat;
  readonly isian: IsianIndikator | undefined;
  readonly ganti: (isian: IsianIndikator) => void;
  readonly bolehVerifikasi: boolean;
  readonly terkunci: boolean;
  /** Evidence is of innovations; the region's own data has none on tab Bukti. */
  readonly denganBukti: boolean;
  readonly tolak: string;
};

const buktiAda = ({ jumlah, dibuka }: IndikatorTerlihat['ada']): string => {
  if (jumlah === 0) return 'Belum ada pada tab Bukti.';
  if (dibuka === jumlah) return `${jumlah} dokumen pada tab Bukti, semuanya sudah dibuka.`;
  return `${jumlah} dokumen pada tab Bukti, ${dibuka === 0 ? 'belum ada yang dibuka' : `${dibuka} sudah dibuka`}.`;
};

const TINGKAT = [0, 1, 2, 3] as const;

const Verifikasi = ({ awalan, i, isian, ganti, bolehVerifikasi, terkunci }: Props) => {
  const { klaim, terverifikasi } = jadi(i, isian);
  const gugur = i.nilai.terverifikasi !== null && terverifikasi === null && isian?.terverifikasi === undefined;
  const keadaan = gugur
    ? `Klaim berubah: verifikasi ${i.nilai.terverifikasi} batal saat disimpan, menunggu verifikasi.`
    : terverifikasi === null
      ? klaim > 0
        ? 'Menunggu verifikasi.'
        : ''
      : isian?.terverifikasi === undefined
        ? `Terverifikasi ${terverifikasi}${i.verifikasi === '' ? '' : ` ${i.verifikasi}`}.`
        : `Terverifikasi ${terverifikasi} setelah disimpan.`;
  const kunci = `${awalan}-${i.no}-verifikasi`;
  return (
    <>
      {keadaan !== '' && <p class={gugur ? 'perhatian' : 'jenis'}>{keadaan}</p>}
      {bolehVerifikasi && !terkunci && (klaim > 0 || terverifikasi !== null) && (
        <p class="verifikasi">
          <label for={kunci}>
            Terverifikasi<span class="dibaca">{` indikator ${i.no}`}</span>
          </label>
          <select
            id={kunci}
            value={terverifikasi === null ? '' : String(terverifikasi)}
            onChange={(e) => {
              const v = e.currentTarget.value;
              ganti({ ...isian, terverifikasi: v === '' ? null : Number(v) });
            }}
          >
            <option value="">Belum diverifikasi</option>
            {TINGKAT.filter((n) => n <= klaim || n === terverifikasi).map((n) => (
              <option key={n} value={String(n)}>
                {n === 0 ? '0: tidak terbukti' : String(n)}
              </option>
            ))}
          </select>
        </p>
      )}
    </>
  );
};

/** One indicator: its levels with their texts, what shows it, why it was chosen, and whether that was verified. */
export const Indikator = (props: Props) => {
  const { awalan, i, isian, ganti, terkunci, denganBukti, tolak } = props;
  const { klaim, dasar } = jadi(i, isian);
  const { saran } = i;
  const kunci = `${awalan}-${i.no}`;
  // A verified level was verified for one claim: with another claim what a verifier picked for the old one is forgotten.
  const pilih = (n: number, lain: IsianIndikator = {}): void => {
    const { terverifikasi: _, ...rest } = isian ?? {};
    ganti({ ...rest, ...lain, klaim: n });
  };
  return (
    <fieldset id={kunci} class={isDiubah(i, isian) ? 'diubah' : ''} disabled={terkunci}>
      <legend>
        {`${i.no}. ${i.nama}`}
        {i.wajib && <span class="wajib"> wajib</span>}
      </legend>
      <p class="jenis">
        {`Bobot ${teksAngka(i.bobot)}.`}
        {i.bukti !== '' && ` Bukti yang diminta: ${i.bukti}.`}
        {denganBukti && ` ${buktiAda(i.ada)}`}
      </p>
      {i.catatan !== '' && <p class="perhatian">{i.catatan}</p>}
      {i.pita.length > 0 && !terkunci && (
        <SaranPita
          kunci={kunci}
          pita={i.pita}
          pilih={(n, alasan) => pilih(n, dasar === '' || dasar.startsWith('Nilai ') ? { dasar: alasan } : {})}
        />
      )}
      {saran && !terkunci && (
        <SaranRegister
          no={i.no}
          saran={saran}
          dipakai={klaim === saran.parameter && dasar.trim() !== ''}
          pakai={() => pilih(saran.parameter, dasar.trim() === '' ? { dasar: saran.alasan } : {})}
        />
      )}
      {TINGKAT.map((n) => (
        <label key={n} class="pilih">
          <input type="radio" name={kunci} value={String(n)} checked={klaim === n} onChange={() => pilih(n)} />
          {n === 0 ? (
            'Belum diisi'
          ) : (
            <span>
              <strong>{`${n}:`}</strong> {i.parameter[n - 1]}
            </span>
          )}
        </label>
      ))}
      {((i.perluDasar && klaim > 0) || dasar !== '') && (
        <p>
          <label for={`${kunci}-dasar`}>
            {i.perluDasar ? 'Dasar pemilihan (wajib)' : 'Dasar pemilihan'}
            <span class="dibaca">{` indikator ${i.no}`}</span>
          </label>
          <textarea
            id={`${kunci}-dasar`}
            rows={2}
            maxLength={400}
            value={dasar}
            aria-invalid={tolak !== '' && dasar.trim() === ''}
            onInput={(e) => ganti({ ...isian, dasar: e.currentTarget.value })}
          />
        </p>
      )}
      {tolak !== '' && <p class="pertentangan">{tolak}</p>}
      <Verifikasi {...props} />
    </fieldset>
  );
};
