import type { Kantor } from '../app/kantor.ts';
import { proposalLomba } from '../app/proposal-lomba.ts';
import { siapkanProposal } from '../app/siapkan-baris-program.ts';
import { simpanProposal } from '../app/simpan-proposal.ts';
import { PROPOSAL } from '../domain/tab/lomba.ts';
import { idTerpilih } from './baris-terpilih.ts';
import { beriTahu } from './dialog.ts';
import { selesai } from './sampaikan.ts';

/** "Siapkan baris proposal": a place for every section of the selected innovations. */
const menuSiapkan = (kantor: Kantor): void => {
  const id = idTerpilih(kantor);
  if (id === null) return;
  selesai(siapkanProposal(kantor, id), ({ inovasi, ditambah, ada }) =>
    beriTahu(
      `${ditambah} baris ditambahkan pada tab ${PROPOSAL.name} untuk ${inovasi} inovasi; ${ada} sudah ada. Isi kolom Isi, atau buka Panel lomba yang menghitung katanya sambil Anda menulis.`,
    ),
  );
};

/** Contests, as the menu, the panel and the public functions ask for them. */
export const lomba = { proposalLomba, simpanProposal, siapkanProposal, menuSiapkan } as const;
