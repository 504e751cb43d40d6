import '../gaya.css';
import './lomba.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProposalLomba } from '../../app/proposal-lomba.ts';
import { pasang } from '../kerangka.tsx';
import { Kabar, usePekerjaan } from '../pekerjaan.tsx';
import { usePilihan } from '../pilihan.ts';
import { minta } from '../server.ts';
import { LombaLain } from './lomba-lain.tsx';
import { Proposal } from './proposal.tsx';

const Isi = () => {
  const { pilihan, segarkan } = usePilihan();
  const [proposal, setProposal] = useState<ProposalLomba | null>(null);
  /** The contest and year that somebody chose; '' leaves both to the register. */
  const [lain, setLain] = useState({ program: '', tahun: '' });
  const pekerjaan = usePekerjaan();
  const id = pilihan?.id[0] ?? '';
  const kunci = [id, lain.program, lain.tahun].join(' ');
  /** The proposal that is asked about now: an answer about another comes too late. */
  const ditanya = useRef('');
  ditanya.current = kunci;
  const ambil = async (): Promise<ProposalLomba> => {
    const answer = await minta<ProposalLomba>('proposalLomba', { id, ...lain });
    if (ditanya.current === kunci) setProposal(answer);
    return answer;
  };
  useEffect(() => {
    setProposal(null);
    if (id !== '') void pekerjaan.kerjakan('Membaca proposal…', async () => void (await ambil()));
  }, [kunci]);
  const muatUlang = (): Promise<void> =>
    pekerjaan.kerjakan('Memuat ulang…', async () => {
      const baru = await segarkan();
      // Another selection is read by itself.
      if (id !== '' && baru.id[0] === id) await ambil();
    });
  return (
    <>
      <p>
        <button type="button" disabled={pekerjaan.sibuk !== ''} onClick={() => void muatUlang()}>
          Ikuti baris yang dipilih
        </button>
      </p>
      <Kabar pekerjaan={pekerjaan} />
      {pilihan && id === '' && (
        <p>
          {pilihan.tanpaId > 0
            ? 'Baris yang dipilih belum terdaftar. Pilih menu Usulan, Daftarkan baris baru.'
            : 'Pilih satu baris pada tab Inovasi.'}
        </p>
      )}
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
