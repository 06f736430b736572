import type { Party, Procedure } from '#src/workflow/procedure.ts'

/** "Laras Contohwati" → "L… C…": that somebody came, and not who. */
const maskName = (nama: string): string =>
  nama
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `${[...word][0]}…`)
    .join(' ')

/** Whether one of these roles may read who brought a case of this procedure. */
export const mayRead = (procedure: Pick<Procedure, 'sees'> | undefined, peran: readonly string[]) =>
  !procedure?.sees || peran.some((one) => procedure.sees!.includes(one as Party))

/** The name of who brought a case, as these roles may read it. */
export const nameFor = (
  procedure: Pick<Procedure, 'sees'> | undefined,
  nama: string | null,
  peran: readonly string[],
): string | null => (nama && !mayRead(procedure, peran) ? maskName(nama) : nama)

type Tables = Readonly<Record<string, Pick<Procedure, 'sees'>>>

/** Procedures in which these roles may not read who brought a case. */
export const maskedIn = (procedures: Tables, peran: readonly string[]): string[] =>
  Object.keys(procedures).filter((name) => !mayRead(procedures[name], peran))

/** The row of who brought a case, if these roles may read it. */
export const broughtBy = (
  procedures: Tables,
  from: { prosedur: string; pemohonId: string | null } | undefined,
  peran: readonly string[],
): string | null => (from && mayRead(procedures[from.prosedur], peran) ? from.pemohonId : null)
