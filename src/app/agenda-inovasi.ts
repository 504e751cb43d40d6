import { agendaTahun, type BarisAgenda, tanpaAgenda } from '../domain/labinov/agenda.ts';
import { pesanAgenda, pesanAgendaKantor } from '../domain/labinov/pesan-agenda.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { hariPatokan, kantorPada, satuanCakupan } from '../domain/ringkasan/kantor-tahun.ts';
import type { Kantor } from './kantor.ts';
import { muatProgram } from './muat-program.ts';

export type HasilAgenda = {
  readonly tahun: string;
  readonly agenda: readonly BarisAgenda[];
  /** Offices that have neither planned nor proposed anything in the year. */
  readonly tanpa: readonly string[];
  /** A message to be copied into a chat: about all of them, or about the office that was asked for. */
  readonly teks: string;
};

/** "Satu instansi satu inovasi" in the running year: every office by how far it has come, and a text to send. */
export const agendaInovasi = (
  kantor: Kantor,
  minta: { readonly perangkatDaerah: string },
): Result<HasilAgenda, Masalah> => {
  const read = muatProgram(kantor, ['kegiatan', 'gagasan', 'rencanaAksi']);
  if (!read.ok) return read;
  const b = read.value;
  const { tahun, daerah, pengaturan } = b;
  const agenda = agendaTahun(b, tahun);
  const kepala = { tahun, daerah, pengirim: pengaturan.pd_litbang };
  const hasil = { tahun, agenda, tanpa: tanpaAgenda(agenda) };
  if (minta.perangkatDaerah === '') return ok({ ...hasil, teks: pesanAgenda(agenda, kepala) });
  const hari = hariPatokan(tahun, b.hariIni);
  const office = kantorPada(minta.perangkatDaerah, b.pd, hari, satuanCakupan(pengaturan));
  const own = agenda.find((a) => a.kantor === office?.nama);
  return own
    ? ok({ ...hasil, teks: pesanAgendaKantor(own, kepala) })
    : fail([
        office
          ? masalah('BUKAN_KANTOR_WAJIB', { nama: office.nama })
          : masalah('PD_TIDAK_DIKENAL', { nama: minta.perangkatDaerah }),
      ]);
};
