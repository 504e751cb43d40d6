import type { TugasAntrean } from '../../app/antrean-penilaian.ts';

type Props = {
  readonly tugas: readonly TugasAntrean[];
  /** Ids that wait in this panel for the connection. */
  readonly tertahan: ReadonlySet<string>;
  readonly buka: (id: string) => void;
};

const tanggal = (iso: string): string => iso.split('-').reverse().join('-');

const umur = (t: TugasAntrean): string => {
  const lama = t.umur === null ? '' : `Menunggu ${t.umur} hari kerja`;
  const batas = t.tenggat === '' ? 'tanpa tenggat' : `tenggat ${tanggal(t.tenggat)}`;
  return [lama, batas].filter((x) => x !== '').join('; ');
};

const Satu = ({ t, tertahan, buka }: { t: TugasAntrean; tertahan: boolean; buka: (id: string) => void }) => (
  <li>
    <button type="button" onClick={() => buka(t.id)}>
      {t.nama}
    </button>
    <p class="jenis">
      {`${t.id}, ${t.pd}. ${umur(t)}.`}
      {t.mewakili !== '' && ` Menggantikan ${t.mewakili}.`}
      {t.konflik !== '' && ` Tidak dapat Anda nilai: ${t.konflik}.`}
      {tertahan && ' Menunggu sambungan untuk dikirim.'}
    </p>
    {t.terlambat > 0 && t.keadaan === 'MENUNGGU' && (
      <p class="terlambat">{`Melewati tenggat ${t.terlambat} hari kerja`}</p>
    )}
  </li>
);

/** What waits for the acting person, oldest first, and below it what is sent. */
export const DaftarTugas = ({ tugas, tertahan, buka }: Props) => {
  const menunggu = tugas.filter((t) => t.keadaan === 'MENUNGGU');
  const terkirim = tugas.filter((t) => t.keadaan === 'TERKIRIM');
  return (
    <>
      <h2 id="judul-antrean" tabIndex={-1}>{`Menunggu penilaian Anda (${menunggu.length})`}</h2>
      {menunggu.length === 0 && <p>Tidak ada usulan yang menunggu penilaian Anda.</p>}
      <ol class="tugas">
        {menunggu.map((t) => (
          <Satu key={t.id} t={t} tertahan={tertahan.has(t.id)} buka={buka} />
        ))}
      </ol>
      {terkirim.length > 0 && (
        <details>
          <summary>{`Sudah terkirim (${terkirim.length})`}</summary>
          <ol class="tugas">
            {terkirim.map((t) => (
              <Satu key={t.id} t={t} tertahan={false} buka={buka} />
            ))}
          </ol>
        </details>
      )}
    </>
  );
};
