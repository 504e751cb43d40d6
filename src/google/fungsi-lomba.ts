import './skrip-lain.ts';
import { type Args, daftarTeks, teks } from './argumen.ts';
import { jaga, jawab, keduanya } from './jaga.ts';
import { bernama } from './siapa-bekerja.ts';

const yangMana = (a: Args): { readonly id: string; readonly program: string; readonly tahun: string } => ({
  id: teks(a['id']),
  program: teks(a['program']),
  tahun: teks(a['tahun']),
});

export function bukaPanelLomba(): unknown {
  return jaga(
    'menu',
    bernama(() => panel_().bukaPanel('PanelLomba')),
  );
}

export function proposalLomba(args?: Args): unknown {
  return jaga('panel', (k) => jawab(program_().lomba.proposalLomba(k, yangMana(args ?? {}))), args);
}

export function simpanProposal(args?: Args): unknown {
  const a = args ?? {};
  const bagian = Array.isArray(a['bagian']) ? (a['bagian'] as readonly Args[]) : [];
  return jaga(
    'panel',
    (k) =>
      jawab(
        program_().lomba.simpanProposal(k, {
          ...yangMana(a),
          bagian: bagian.map((x) => ({ bagian: teks(x['bagian']), isi: teks(x['isi']), lihat: teks(x['lihat']) })),
          permintaan: teks(a['permintaan']),
        }),
      ),
    a,
  );
}

export function siapkanProposal(args?: Args): unknown {
  return keduanya(
    args,
    bernama((k) => program_().lomba.menuSiapkan(k)),
    (k, a) => jawab(program_().lomba.siapkanProposal(k, daftarTeks(a['id']))),
  );
}
