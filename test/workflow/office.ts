import type { Selectable, Transaction } from 'kysely'
import type { Clock } from '#src/calendar/calendar.ts'
import type { Db } from '#src/db/client.ts'
import type { Database } from '#src/db/schema.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { procedures } from '#src/layanan/procedures.ts'
import { isOpen } from '#src/workflow/disposisi/disposisi.ts'
import { hashJejak } from '#src/workflow/jejak.ts'
import { type Actor, open } from '#src/workflow/perform.ts'
import { type Party, unitsMayAnswer } from '#src/workflow/procedure.ts'
import { createTestApp } from '#test/support/app.ts'

/** The engine over a database of its own, with the calendar of the reference seeds. */
export async function createEngine(now?: Date) {
  const desk = await createTestApp(now ? { now } : {})
  const clock = async (): Promise<Clock> => (await desk.kit()).clock
  const inOne = <T>(act: (trx: Transaction<Database>) => Promise<T>) =>
    desk.db.transaction().execute(act)
  const openCase = async (diterimaPada?: Date) => {
    const at = await clock()
    return inOne((trx) =>
      open(trx, permohonan, { ...empty, diterimaPada: diterimaPada ?? at.now }, as('petugas'), at),
    )
  }
  return { ...desk, clock, inOne, openCase }
}

export type Engine = Awaited<ReturnType<typeof createEngine>>

/** Nobody in particular with this role. */
export const as = (peran: Party, unitKerjaId: string | null = null): Actor => ({
  id: null,
  nama: `Uji ${peran}`,
  peran: [peran],
  unitKerjaId,
})

/** What a case needs at least to be opened. */
export const empty = {
  kanal: 'meja' as const,
  pemohonId: null,
  perihal: 'Anggaran drainase',
  cari: [],
  cariTeks: 'anggaran drainase',
}

/** Everything that an act may change, to be compared before and after. */
export async function stateOf(db: Db, nomor: string) {
  const berkas = await db
    .selectFrom('berkas')
    .selectAll()
    .where('nomor', '=', nomor)
    .executeTakeFirstOrThrow()
  type Of = 'jejak' | 'tenggat' | 'disposisi' | 'surat' | 'lampiran' | 'kotakKeluar'
  const of = <T extends Of>(table: T) =>
    db
      .selectFrom(table as 'tenggat')
      .selectAll()
      .where('berkasId', '=', berkas.id)
      .orderBy('id')
      .execute() as Promise<unknown> as Promise<Selectable<Database[T]>[]>
  return {
    berkas,
    jejak: await of('jejak'),
    tenggat: await of('tenggat'),
    disposisi: await of('disposisi'),
    surat: await of('surat'),
    lampiran: await of('lampiran'),
    kotakKeluar: await of('kotakKeluar'),
  }
}

// An exemption is settled, and holds until its term ends (Perki 1/2021 Pasal 52).
const TERM = 'masa'

/**
 * What is wrong with the jejak of a case, the nearest date that is the office's own, what still runs
 * where it has ended, and parts that no unit can answer any more; empty is well.
 */
export async function faultsOf(db: Db, nomor: string): Promise<string[]> {
  const { berkas, tenggat, disposisi } = await stateOf(db, nomor)
  const procedure = procedures[berkas.prosedur]!
  const jejak = await db
    .selectFrom('jejak')
    .selectAll()
    .where('berkasId', '=', berkas.id)
    .orderBy('urutan')
    .execute()
  const running = tenggat.filter((one) => one.ditutupPada === null)
  const own = running.filter(({ tanggungan }) => tanggungan === 'kantor')
  const nearest = own.length ? Math.min(...own.map(({ batas }) => batas.getTime())) : undefined
  return [
    ...jejak.flatMap((row, index) => [
      ...(row.urutan === index + 1 ? [] : [`jejak ${row.urutan} at ${index + 1}`]),
      ...(row.hashSebelum === (jejak[index - 1]?.hash ?? null) ? [] : [`jejak ${row.urutan} cut`]),
      ...(row.hash === hashJejak(row) ? [] : [`jejak ${row.urutan} changed`]),
    ]),
    ...(berkas.jejakJumlah === jejak.length ? [] : ['jejakJumlah']),
    ...(berkas.jejakHash === jejak.at(-1)?.hash ? [] : ['jejakHash']),
    ...(jejak.at(-1)?.ke === berkas.status ? [] : ['status']),
    ...(berkas.batasWaktu?.getTime() === nearest ? [] : ['batasWaktu']),
    ...running
      .filter(({ jenis }) => procedure.statuses[berkas.status]?.akhir && jenis !== TERM)
      .map(({ jenis }) => `${jenis} runs though the case has ended`),
    ...disposisi
      .filter((one) => isOpen(one) && !unitsMayAnswer(procedure, berkas.status))
      .map(({ id }) => `part ${id} is open though no unit can answer`),
  ]
}
