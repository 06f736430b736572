import { sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type { Role } from '#src/workflow/procedure.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** A part that a unit owes. */
export type OwedPart = {
  id: string
  unitKerjaId: string
  unit: string
  nomor: string
  prosedur: string
  perihal: string
  batas: Date
  /** When a reminder that an officer asked for is to go out. */
  pengingatPada: Date | null
}

/** A kind of clock of which somebody is reminded: this role, or each unit that still owes its part. */
export type RemindedClock = { prosedur: string; jenis: string; diingatkan: Role | 'unit' }

/**
 * Every open part of every procedure that nobody was reminded of since this moment, unit by unit; due
 * by its own clock, or one of the case that units are reminded of, whichever ends first.
 */
export function owedParts(
  db: Db,
  since: Date,
  clocks: readonly RemindedClock[],
): Promise<OwedPart[]> {
  const beside = namesOf(clocks.filter(({ diingatkan }) => diingatkan === 'unit'))
  return owed(db, since)
    .innerJoin('unitKerja', 'unitKerja.id', 'disposisi.unitKerjaId')
    .innerJoin('berkas', 'berkas.id', 'disposisi.berkasId')
    .innerJoin('tenggat', 'tenggat.disposisiId', 'disposisi.id')
    .select(['disposisi.id', 'disposisi.unitKerjaId', 'disposisi.pengingatPada'])
    .select('unitKerja.nama as unit')
    .select(['berkas.nomor', 'berkas.prosedur', 'berkas.perihal'])
    .select(
      sql<Date>`least(tenggat.batas, (select min(lain.batas) from tenggat lain
        where lain.berkas_id = berkas.id and lain.ditutup_pada is null
          and berkas.prosedur || '/' || lain.jenis = any(${beside}::text[])))`.as('batas'),
    )
    .where('berkas.selesaiPada', 'is', null)
    .where('tenggat.ditutupPada', 'is', null)
    .orderBy('disposisi.unitKerjaId')
    .orderBy('berkas.nomor')
    .execute()
}

/** A clock of a case that somebody in the office must keep. */
export type OwedClock = {
  id: string
  jenis: string
  nomor: string
  prosedur: string
  perihal: string
  batas: Date
}

/** Every running clock of these kinds that nobody was reminded of since this moment. */
export const owedClocks = (
  db: Db,
  since: Date,
  clocks: readonly RemindedClock[],
): Promise<OwedClock[]> =>
  runningClock(db, since)
    .select(['tenggat.id', 'tenggat.jenis', 'tenggat.batas'])
    .select(['berkas.nomor', 'berkas.prosedur', 'berkas.perihal'])
    .where(sql<boolean>`berkas.prosedur || '/' || tenggat.jenis = any(${namesOf(clocks)}::text[])`)
    .orderBy('berkas.nomor')
    .execute()

/** Whether a clock still runs, and nobody was reminded of it since; its case is locked by the caller. */
export async function isOwed(trx: Trx, id: string, since: Date): Promise<boolean> {
  const row = await runningClock(trx, since)
    .select('tenggat.id')
    .where('tenggat.id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** Those who have a role and may sign in. */
export const holdersOf = (db: Db, peran: Role) =>
  db
    .selectFrom('petugas')
    .select(['nama', 'email'])
    .where('aktif', '=', true)
    .where(sql<boolean>`${peran} = any(peran)`)
    .orderBy('id')
    .execute()

const namesOf = (clocks: readonly RemindedClock[]) =>
  clocks.map(({ prosedur, jenis }) => `${prosedur}/${jenis}`)

/** A clock that runs, with its case; that somebody was reminded of it is in the jejak alone. */
const runningClock = (db: Db, since: Date) =>
  db
    .selectFrom('tenggat')
    .innerJoin('berkas', 'berkas.id', 'tenggat.berkasId')
    .where('tenggat.ditutupPada', 'is', null)
    .where('berkas.selesaiPada', 'is', null)
    .where(
      sql<boolean>`not exists (select from jejak where jejak.berkas_id = berkas.id
        and jejak.perbuatan = 'ingatkanPetugas' and jejak.pada >= ${since}
        and jejak.rincian ->> 'tenggat' = tenggat.id::text)`,
    )

/** Whether a part is still owed, and nobody was reminded of it since; held until the transaction ends. */
export async function takePart(trx: Trx, id: string, since: Date): Promise<boolean> {
  const row = await owed(trx, since)
    .select('disposisi.id')
    .where('disposisi.id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** Notes that a unit was reminded of a part. */
export async function noteReminded(trx: Trx, id: string, pada: Date) {
  await trx
    .updateTable('disposisi')
    .set({
      diingatkanPada: pada,
      diingatkanJumlah: sql<number>`diingatkan_jumlah + 1`,
      pengingatPada: null,
    })
    .where('id', '=', id)
    .execute()
}

/** Whom reminders to this unit went to since this moment, and when: of any part, in any procedure. */
export async function remindedSince(trx: Trx, unitKerjaId: string, since: Date) {
  const { rows } = await sql<{ kepada: string[]; pada: Date }>`
    select jejak.rincian -> 'kepada' as kepada, jejak.pada
    from disposisi join jejak on jejak.berkas_id = disposisi.berkas_id
    where disposisi.unit_kerja_id = ${unitKerjaId} and disposisi.diingatkan_pada >= ${since}
      and jejak.perbuatan = 'ingatkanUnit' and jejak.pada >= ${since}
      and jejak.rincian ->> 'disposisi' = disposisi.id::text
      and jejak.rincian ? 'kepada'`.execute(trx)
  return rows
}

const owed = (db: Db, since: Date) =>
  db
    .selectFrom('disposisi')
    .where('dijawabPada', 'is', null)
    .where('dibatalkanPada', 'is', null)
    .where((on) => on.or([on('diingatkanPada', 'is', null), on('diingatkanPada', '<', since)]))
