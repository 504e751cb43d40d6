import '../gaya.css';
import './lomba.css';
import { useState } from 'preact/hooks';
import type { ProposalLomba } from '../../app/proposal-lomba.ts';
import { IkutiBaris } from '../ikuti-baris.tsx';
import { pasang } from '../kerangka.tsx';
import { Kabar } from '../pekerjaan.tsx';
import { minta } from '../server.ts';
import { TanpaBaris } from '../tanpa-baris.tsx';
import { useTerpilih } from '../terpilih.ts';
import { LombaLain } from './lomba-lain.tsx';
import { Proposal } from './proposal.tsx';

const Isi = () => {
  /** The contest and year that somebody chose; '' leaves both to the register. */
  const [lain, setLain] = useState({ program: '', tahun: '' });
  const terpilih = useTerpilih<ProposalLomba>({
    ...{ banyak: 'satu', lain: `${lain.program} ${lain.tahun}`, membaca: 'Membaca proposal…' },
    tanya: ([id]) => minta<ProposalLomba>('proposalLomba', { id, ...lain }),
  });
  const { pilihan, isi: proposal, ambil, muatUlang, pekerjaan } = terpilih;
  const [id = ''] = terpilih.id;
  return (
    <>
      <IkutiBaris sibuk={pekerjaan.sibuk !== ''} ikuti={() => void muatUlang()} />
      <Kabar pekerjaan={pekerjaan} />
      {pilihan && id === '' && <TanpaBaris pilihan={pilihan} sebut="satu" />}
      {pilihan && pilihan.id.length > 1 && (
        <p class="perhatian">Beberapa baris dipilih; yang ditampilkan yang pertama.</p>
      )}
      {proposal && proposal.id === id && (
        <>
          <h2>{proposal.nama}</h2>
          <p>{`${proposal.labelProgram} ${proposal.tahun}, kelompok ${proposal.kelompok}`}</p>
          <LombaLain p={proposal} ganti={setLain} />
          <Proposal key={`${proposal.id} ${proposal.program} ${proposal.tahun}`} p={proposal} ambil={ambil} />
        </>
      )}
    </>
  );
};

pasang('Lomba', Isi);
