import { sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
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
}

/** Every open part of every procedure that nobody was reminded of since this moment, unit by unit. */
export function owedParts(db: Db, since: Date): Promise<OwedPart[]> {
  return owed(db, since)
    .innerJoin('unitKerja', 'unitKerja.id', 'disposisi.unitKerjaId')
    .innerJoin('berkas', 'berkas.id', 'disposisi.berkasId')
    .innerJoin('tenggat', 'tenggat.disposisiId', 'disposisi.id')
    .select(['disposisi.id', 'disposisi.unitKerjaId', 'unitKerja.nama as unit'])
    .select(['berkas.nomor', 'berkas.prosedur', 'berkas.perihal', 'tenggat.batas'])
    .where('berkas.selesaiPada', 'is', null)
    .where('tenggat.ditutupPada', 'is', null)
    .orderBy('disposisi.unitKerjaId')
    .orderBy('berkas.nomor')
    .execute()
}

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
    .set({ diingatkanPada: pada, diingatkanJumlah: sql<number>`diingatkan_jumlah + 1` })
    .where('id', '=', id)
    .execute()
}

const owed = (db: Db, since: Date) =>
  db
    .selectFrom('disposisi')
    .where('dijawabPada', 'is', null)
    .where('dibatalkanPada', 'is', null)
    .where((on) => on.or([on('diingatkanPada', 'is', null), on('diingatkanPada', '<', since)]))
