import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProposalLomba } from '../../app/proposal-lomba.ts';
import type { HasilSimpan } from '../../app/simpan-proposal.ts';
import type { BedaSel } from '../beda.ts';
import { DaftarBeda } from '../daftar-beda.tsx';
import { Kabar, usePekerjaan } from '../pekerjaan.tsx';
import { usePermintaan } from '../permintaan.ts';
import { minta, PanggilanGagal } from '../server.ts';
import { Bagian } from './bagian.tsx';
import { ambilTulisan, simpanTulisan, type Tulisan } from './simpanan.ts';
import { Syarat } from './syarat.tsx';

type Props = {
  readonly p: ProposalLomba;
  /** Reads the proposal anew. */
  readonly ambil: () => Promise<ProposalLomba>;
};

const isiDari = (p: ProposalLomba, nama: string): string => p.bagian.find((b) => b.nama === nama)?.isi ?? '';

/** Without what is saved already, whoever saved it. */
const sisa = (p: ProposalLomba, tulisan: Tulisan): Tulisan =>
  Object.fromEntries(
    Object.entries(tulisan).filter(
      ([nama, t]) => p.bagian.some((b) => b.nama === nama) && t.isi.trim() !== isiDari(p, nama),
    ),
  );

/** Sections that a colleague wrote since the writer looked: what was seen, and what stands there now. */
const bedaDari = (p: ProposalLomba, tulisan: Tulisan): readonly BedaSel[] =>
  Object.entries(tulisan).flatMap(([nama, t]) =>
    t.lihat === isiDari(p, nama) ? [] : [{ kolom: nama, sebelum: t.lihat, sesudah: isiDari(p, nama) }],
  );

const sejalan = (p: ProposalLomba, tulisan: Tulisan): Tulisan =>
  Object.fromEntries(Object.entries(tulisan).map(([nama, t]) => [nama, { ...t, lihat: isiDari(p, nama) }]));

/** The sections of one proposal, written, counted and saved; what is not saved yet stays in this browser. */
export const Proposal = ({ p, ambil }: Props) => {
  const awal = sisa(p, ambilTulisan(p.id, p.program, p.tahun));
  const [tulisan, setTulisan] = useState<Tulisan>(() => sejalan(p, awal));
  const [beda, setBeda] = useState<readonly BedaSel[]>(() => bedaDari(p, awal));
  const [kabar, setKabar] = useState(
    Object.keys(awal).length > 0 ? 'Tulisan Anda yang belum disimpan dibuka lagi dari peramban ini.' : '',
  );
  const [tersimpan, setTersimpan] = useState(true);
  const judul = useRef<HTMLHeadingElement>(null);
  const permintaan = usePermintaan();
  const pekerjaan = usePekerjaan();
  const berubah = Object.keys(tulisan);
  const terkunci = p.ditutup !== '';
  const taruh = (next: Tulisan): void => {
    setTulisan(next);
    setTersimpan(simpanTulisan(p.id, p.program, p.tahun, next));
  };
  useEffect(() => {
    if (beda.length > 0) judul.current?.focus();
  }, [beda]);
  const ganti = (nama: string, isi: string): void => {
    const { [nama]: sebelum, ...lain } = tulisan;
    const lihat = sebelum?.lihat ?? isiDari(p, nama);
    setKabar('');
    taruh(isi === isiDari(p, nama) ? lain : { ...tulisan, [nama]: { isi, lihat } });
  };
  const simpan = (): Promise<void> =>
    pekerjaan.kerjakan('Menyimpan…', async () => {
      setKabar('');
      setBeda([]);
      const kiriman = tulisan;
      const isi = {
        ...{ id: p.id, program: p.program, tahun: p.tahun },
        bagian: Object.entries(kiriman).map(([bagian, t]) => ({ bagian, ...t })),
      };
      try {
        await minta<HasilSimpan>('simpanProposal', { ...isi, permintaan: permintaan.untuk(isi) });
      } catch (error) {
        if (!(error instanceof PanggilanGagal) || error.sebab !== 'DITOLAK') throw error;
        permintaan.terjawab();
        const kode = error.masalah.map((m) => m.kode);
        // The year was closed while it was being written: the panel shows so from now on.
        if (kode.includes('TAHUN_DITUTUP')) return void (await ambil());
        if (!kode.includes('PROPOSAL_BERUBAH')) throw error;
        const kini = await ambil();
        setBeda(bedaDari(kini, kiriman));
        return taruh(sejalan(kini, sisa(kini, kiriman)));
      }
      permintaan.terjawab();
      const kini = await ambil();
      const n = Object.keys(kiriman).length;
      setKabar(`${n} bagian tersimpan.`);
      // What was typed while it was being saved is not saved yet.
      setTulisan((now) => {
        const next = sejalan(kini, sisa(kini, now));
        setTersimpan(simpanTulisan(p.id, p.program, p.tahun, next));
        return next;
      });
    });
  useEffect(() => {
    const lagi = (): void => {
      if (pekerjaan.gagal && !terkunci && berubah.length > 0) void simpan();
    };
    window.addEventListener('online', lagi);
    return () => window.removeEventListener('online', lagi);
  });
  return (
    <>
      <Syarat p={p} />
      <p class="jenis">{p.menurut}</p>
      {terkunci && <p class="perhatian">{p.ditutup}</p>}
      {terkunci && berubah.length > 0 && (
        <p class="perhatian">
          Tulisan Anda yang belum disimpan masih tampak di bawah. Salin bila masih perlu; tahun ini tidak menerimanya
          lagi.
        </p>
      )}
      <form
        noValidate
        aria-label="Proposal"
        onSubmit={(e) => {
          e.preventDefault();
          void simpan();
        }}
        onKeyDown={(e) => {
          if (e.key !== 'Enter' || !(e.ctrlKey || e.metaKey) || terkunci || berubah.length === 0) return;
          e.preventDefault();
          void simpan();
        }}
      >
        {p.bagian.map((b, i) => (
          <Bagian
            key={b.nama}
            no={i + 1}
            bagian={b}
            isi={tulisan[b.nama]?.isi ?? b.isi}
            berubah={tulisan[b.nama] !== undefined}
            terkunci={terkunci}
            ganti={(isi) => ganti(b.nama, isi)}
          />
        ))}
        {p.bagian.length > 0 && !terkunci && (
          <div class="simpan">
            <button type="submit" class="utama" disabled={pekerjaan.sibuk !== '' || berubah.length === 0}>
              {berubah.length === 0 ? 'Semua tersimpan' : `Simpan ${berubah.length} bagian`}
            </button>
            <Kabar pekerjaan={pekerjaan} selesai={kabar} />
            {pekerjaan.gagal && berubah.length > 0 && (
              <p class="perhatian">
                {tersimpan
                  ? 'Tulisan Anda tetap ada di panel dan peramban ini.'
                  : 'Tulisan Anda tetap ada selama panel ini terbuka; jangan tutup panel.'}
              </p>
            )}
          </div>
        )}
      </form>
      {beda.length > 0 && (
        <section>
          <h3 ref={judul} tabIndex={-1}>
            Yang berubah sejak Anda melihatnya
          </h3>
          <DaftarBeda sel={beda} />
          <p>
            Belum ada yang disimpan. Tulisan Anda masih ada di atas; menyimpan lagi menggantikan tulisan rekan pada
            bagian itu.
          </p>
        </section>
      )}
    </>
  );
};
