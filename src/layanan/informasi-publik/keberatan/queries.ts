import type { Insertable, Updateable } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { exemptChoices } from '#src/layanan/informasi-publik/daftar-dikecualikan/in-force/queries.ts'
import type { Db } from '#src/db/client.ts'
import { prepared } from '#src/db/prepared.ts'
import type { Keberatan, KeberatanTable } from '#src/db/schema.ts'
import { unitChoices } from '#src/workflow/disposisi/queries.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** Writes what an objection says. */
export async function insertKeberatan(trx: Trx, row: Insertable<KeberatanTable>) {
  await trx.insertInto('keberatan').values(row).execute()
}

/** Writes what an act found. */
export async function updateKeberatan(
  trx: Trx,
  berkasId: string,
  change: Updateable<KeberatanTable>,
) {
  await trx.updateTable('keberatan').set(change).where('berkasId', '=', berkasId).execute()
}

/** What was objected and decided, by the key of the case, inside an act. */
export function keberatanOf(trx: Db, berkasId: string): Promise<Keberatan> {
  return trx
    .selectFrom('keberatan')
    .selectAll()
    .where('berkasId', '=', berkasId)
    .executeTakeFirstOrThrow()
}

/** The same by its number, with the permohonan it came of. */
export async function findKeberatan(db: Db, nomor: string) {
  return read(db).where('berkas.nomor', '=', nomor).executeTakeFirst()
}

const read = (db: Db) =>
  db
    .selectFrom('keberatan')
    .innerJoin('berkas', 'berkas.id', 'keberatan.berkasId')
    .leftJoin('berkas as asal', 'asal.id', 'keberatan.permohonanId')
    .selectAll('keberatan')
    .select(['asal.nomor as asalNomor', 'asal.status as asalStatus'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('berkas as atas')
          .select(['atas.nomor', 'atas.status'])
          .whereRef('atas.asal', '=', 'berkas.nomor')
          .where('atas.prosedur', '=', 'sengketa')
          .orderBy('atas.id'),
      ).as('sengketa'),
    ])

export type KeberatanDibaca = NonNullable<Awaited<ReturnType<typeof findKeberatan>>>

/**
 * The same, with the units that exist on a day and could be asked for a part, and, where it is to be
 * decided, what is exempt on that day: one query.
 */
export async function findWithUnits(db: Db, nomor: string, hari: string) {
  const [row] = await withUnits(db, { nomor, hari })
  if (!row) return undefined
  const { units, exempt, ...asked } = row
  return { asked: asked as KeberatanDibaca, units, exempt }
}

const withUnits = prepared((db, { nomor, hari }: { nomor: string; hari: string }) =>
  read(db)
    .select((eb) => [
      jsonArrayFrom(exemptChoices(eb as never, hari).where('berkas.status', '=', 'di_atasan')).as(
        'exempt',
      ),
      jsonArrayFrom(unitChoices(db, hari)).as('units'),
    ])
    .where('berkas.nomor', '=', nomor),
)

/**
 * A permohonan as an objection to it needs it: who asked, what, what was told and when, by its
 * number. The NIK is not here.
 */
export function findAsal(db: Db, nomor: string) {
  return db
    .selectFrom('berkas')
    .innerJoin('permohonan', 'permohonan.berkasId', 'berkas.id')
    .innerJoin('pemohon', 'pemohon.id', 'berkas.pemohonId')
    .leftJoin('tenggat', (join) =>
      join.onRef('tenggat.berkasId', '=', 'berkas.id').on('tenggat.jenis', '=', 'uu'),
    )
    .select([
      'berkas.id',
      'berkas.nomor',
      'berkas.perihal',
      'berkas.status',
      'berkas.hasil',
      'berkas.pemohonId',
      'permohonan.rincian',
      'permohonan.tujuan',
      'permohonan.diberitahukanPada',
      'tenggat.batas',
      'pemohon.jenis',
      'pemohon.nama',
      'pemohon.nikSamar',
      'pemohon.nomorSk',
      'pemohon.alamat',
      'pemohon.pekerjaan',
      'pemohon.email',
      'pemohon.telepon',
      'pemohon.teleponKetik',
      'pemohon.kuasaNama',
      'pemohon.kuasaAlamat',
      'pemohon.kuasaKontak',
    ])
    .select((eb) =>
      eb
        .selectFrom('penyerahan')
        .select(({ fn }) => fn.max('pada').as('pada'))
        .whereRef('penyerahan.berkasId', '=', 'berkas.id')
        .as('diserahkanPada'),
    )
    .where('berkas.nomor', '=', nomor)
    .where('berkas.prosedur', '=', 'permohonan')
    .executeTakeFirst()
}

export type Asal = NonNullable<Awaited<ReturnType<typeof findAsal>>>

/** Objections to a permohonan, oldest first. */
export function keberatanAtas(db: Db, asal: string) {
  return db
    .selectFrom('berkas')
    .select(['nomor', 'status', 'hasil', 'diterimaPada', 'batasWaktu'])
    .where('asal', '=', asal)
    .where('prosedur', '=', 'keberatan')
    .orderBy('id')
    .execute()
}

/** Answered objections whose time to go to the Komisi Informasi has run out. */
export function unanswered(db: Db, now: Date) {
  return db
    .selectFrom('berkas')
    .innerJoin('tenggat', 'tenggat.berkasId', 'berkas.id')
    .select('berkas.nomor')
    .where('prosedur', '=', 'keberatan')
    .where('status', '=', 'dijawab')
    .where('tenggat.jenis', '=', 'sengketa')
    .where('tenggat.ditutupPada', 'is', null)
    .where('tenggat.batas', '<', now)
    .execute()
}
