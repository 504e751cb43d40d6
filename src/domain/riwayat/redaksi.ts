import { SAMARAN } from '../ekspor/samaran.ts';

/** One event whose personal data was taken out: its number, the seal it was given, and the hash of the text that is left. */
export type Redaksi = { readonly no: number; readonly segel: string; readonly sidik: string };

/** An event that does not stand as it was sealed, and the later event that says so. */
export type Disamarkan = { readonly no: number; readonly menurut: number };

/** What has to be known of a link of the chain to accept a redaction. */
type Mata = {
  readonly no: number;
  readonly segel: string;
  readonly sah: boolean;
  /** The hash of the row as it stands, '' where it cannot be a redacted event. */
  readonly sidik: string;
  readonly dinomori?: { readonly no: number; readonly sidik: string };
  readonly redaksi: readonly Redaksi[];
};

/** The kind of event that declares redactions. */
export const REDAKSI = 'REDAKSI';

/** Under this key of its changes lie the declarations. */
export const KUNCI_REDAKSI = '+redaksi';

const isRedaksi = (v: unknown): v is Redaksi => {
  const r = v as Partial<Redaksi> | null;
  return (
    typeof r === 'object' &&
    r !== null &&
    typeof r.no === 'number' &&
    typeof r.segel === 'string' &&
    typeof r.sidik === 'string'
  );
};

/** The declarations of a sealed event; none where it is of another kind or holds none. */
export const redaksiDari = (tindakan: string, json: string): readonly Redaksi[] => {
  if (tindakan !== REDAKSI) return [];
  try {
    const list: unknown = (JSON.parse(json) as Readonly<Record<string, unknown>>)[KUNCI_REDAKSI];
    return Array.isArray(list) ? list.filter(isRedaksi) : [];
  } catch {
    return [];
  }
};

/** Whether a text shows that something was taken out of it: a redaction that leaves no mark is none. */
export const bertandaSamaran = (cells: readonly string[]): boolean => cells.some((c) => c.includes(SAMARAN));

/** A redacted event of which only the number was changed is called by the number that it had. */
const sebutNomor = <T extends Mata>(l: T, last: ReadonlyMap<number, Redaksi>): T => {
  const { no, sidik } = l.dinomori ?? { no: l.no, sidik: '' };
  const r = last.get(no);
  return r && r.sidik === sidik && r.segel === l.segel ? { ...l, no } : l;
};

/**
 * Accepts the links that later, sealed links declare redacted. The last declaration of an event counts, so that a text that
 * stood there between two redactions is as foreign as any other; the event's own seal must be the one it always had.
 */
export const terimaRedaksi = <T extends Mata>(
  links: readonly T[],
): { readonly links: readonly T[]; readonly disamarkan: readonly Disamarkan[] } => {
  if (!links.some((l) => l.redaksi.length > 0)) return { links, disamarkan: [] };
  const last = new Map<number, Redaksi & { readonly menurut: number }>();
  for (const l of links)
    for (const r of l.redaksi)
      if (r.no < l.no && (last.get(r.no)?.menurut ?? 0) < l.no) last.set(r.no, { ...r, menurut: l.no });
  const disamarkan: Disamarkan[] = [];
  const accepted = links.map((l) => {
    if (l.sah) return l;
    const r = last.get(l.no);
    if (!r || l.sidik === '' || r.sidik !== l.sidik || r.segel !== l.segel) return sebutNomor(l, last);
    disamarkan.push({ no: l.no, menurut: r.menurut });
    return { ...l, sah: true };
  });
  return { links: accepted, disamarkan };
};
