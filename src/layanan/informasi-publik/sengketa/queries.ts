import { type Insertable, sql, type Updateable } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '#src/db/client.ts'
import { prepared } from '#src/db/prepared.ts'
import type {
  Sengketa,
  SengketaPeristiwa,
  SengketaPeristiwaTable,
  SengketaTable,
} from '#src/db/schema.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** Writes what is disputed. */
export async function insertSengketa(trx: Trx, row: Insertable<SengketaTable>) {
  await trx.insertInto('sengketa').values(row).execute()
}

/** Writes what an act found. */
export async function updateSengketa(
  trx: Trx,
  berkasId: string,
  change: Updateable<SengketaTable>,
) {
  await trx.updateTable('sengketa').set(change).where('berkasId', '=', berkasId).execute()
}

/** What is disputed, by the key of the case, inside an act. */
export function sengketaOf(trx: Db, berkasId: string): Promise<Sengketa> {
  return trx
    .selectFrom('sengketa')
    .selectAll()
    .where('berkasId', '=', berkasId)
    .executeTakeFirstOrThrow()
}

/** Enters something that happened. */
export async function insertPeristiwa(trx: Trx, row: Insertable<SengketaPeristiwaTable>) {
  await trx.insertInto('sengketaPeristiwa').values(row).execute()
}

/** Writes what was added to it: its paper, what was said of it. */
export async function updatePeristiwa(
  trx: Trx,
  id: string,
  change: Updateable<SengketaPeristiwaTable>,
) {
  await trx.updateTable('sengketaPeristiwa').set(change).where('id', '=', id).execute()
}

/** What happened in a case, in the order in which it was entered. */
export function peristiwaOf(db: Db, berkasId: string): Promise<SengketaPeristiwa[]> {
  return db
    .selectFrom('sengketaPeristiwa')
    .selectAll()
    .where('berkasId', '=', berkasId)
    .orderBy('id')
    .execute()
}

/** One fact of one case. */
export function findPeristiwa(db: Db, berkasId: string, id: string) {
  return db
    .selectFrom('sengketaPeristiwa')
    .selectAll()
    .where('berkasId', '=', berkasId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Officers as a letter that appoints them names them; of these keys, those who work here. */
export function officersOf(db: Db, ids: string[]) {
  return db
    .selectFrom('petugas')
    .leftJoin('unitKerja', 'unitKerja.id', 'petugas.unitKerjaId')
    .select(['petugas.id', 'petugas.nama', 'petugas.nip', 'petugas.jabatan', 'petugas.peran'])
    .select(['petugas.unitKerjaId', 'unitKerja.nama as unit'])
    .where('petugas.id', 'in', ids)
    .where('petugas.aktif', '=', true)
    .execute()
}

/** A Komisi Informasi that may be chosen. */
export function findKomisi(db: Db, id: string) {
  return db
    .selectFrom('komisiInformasi')
    .selectAll()
    .where('id', '=', id)
    .where('aktif', '=', true)
    .executeTakeFirst()
}

/** Those that may be chosen; the usual one first. */
export function komisiChoices(db: Db) {
  return db
    .selectFrom('komisiInformasi')
    .select(['id', 'nama', 'utama'])
    .where('aktif', '=', true)
    .orderBy('utama', 'desc')
    .orderBy('nama')
    .execute()
}

/** A case by its number as its page shows it, in one query. */
export async function findSengketa(db: Db, nomor: string): Promise<SengketaDibaca | undefined> {
  const [row] = await read(db, { nomor })
  return row as SengketaDibaca | undefined
}

const read = prepared((db, { nomor }: { nomor: string }) =>
  db
    .selectFrom('sengketa')
    .innerJoin('berkas', 'berkas.id', 'sengketa.berkasId')
    .leftJoin('berkas as dari', 'dari.id', 'sengketa.keberatanId')
    .leftJoin('berkas as semula', 'semula.id', 'sengketa.permohonanId')
    .leftJoin('komisiInformasi as ki', 'ki.id', 'sengketa.komisiId')
    .selectAll('sengketa')
    .select(['dari.nomor as keberatanNomor', 'semula.nomor as permohonanNomor'])
    .select(['ki.nama as komisiNama', 'ki.alamat as komisiAlamat', 'ki.telepon as komisiTelepon'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('sengketaPeristiwa as p')
          .select(['p.id', 'p.jenis', 'p.tanggal', 'p.tempat', 'p.uraian', 'p.isi', 'p.lampiran'])
          .select([sql<string | null>`p.surat_id`.as('surat'), 'p.oleh'])
          .whereRef('p.berkasId', '=', 'sengketa.berkasId')
          .orderBy('p.tanggal')
          .orderBy('p.id'),
      ).as('peristiwa'),
      jsonArrayFrom(
        eb
          .selectFrom('komisiInformasi as k')
          .select(['k.id', 'k.nama', 'k.utama'])
          .where('k.aktif', '=', true)
          .orderBy('k.utama', 'desc')
          .orderBy('k.nama'),
      ).as('komisi'),
      jsonArrayFrom(
        eb
          .selectFrom('petugas as o')
          .leftJoin('unitKerja as u', 'u.id', 'o.unitKerjaId')
          .select(['o.id', 'o.nama', 'o.jabatan', 'o.peran', 'u.singkatan as unit'])
          .where('o.aktif', '=', true)
          .where(
            sql<boolean>`o.peran && array['ppid', 'ppid_pelaksana', 'petugas', 'petugas_data']`,
          )
          .where('berkas.selesaiPada', 'is', null)
          .orderBy('o.nama'),
      ).as('pejabat'),
    ])
    .where('berkas.nomor', '=', nomor),
)

/** A fact as a page reads it. */
export type Peristiwa = Pick<
  SengketaPeristiwa,
  'id' | 'jenis' | 'tanggal' | 'tempat' | 'uraian' | 'isi' | 'lampiran' | 'oleh'
> & { surat: string | null }

export type Pejabat = {
  id: string
  nama: string
  jabatan: string
  peran: string[]
  unit: string | null
}

export type SengketaDibaca = Sengketa & {
  keberatanNomor: string | null
  permohonanNomor: string | null
  komisiNama: string | null
  komisiAlamat: string | null
  komisiTelepon: string | null
  peristiwa: Peristiwa[]
  komisi: { id: string; nama: string; utama: boolean }[]
  /** Officers who may sit in a team, while the case is open. */
  pejabat: Pejabat[]
}

/**
 * A keberatan as a sengketa about it needs it: who, what, what was answered and when, by its number.
 * The NIK is not here.
 */
export function findAsal(db: Db, nomor: string) {
  return db
    .selectFrom('berkas')
    .innerJoin('keberatan', 'keberatan.berkasId', 'berkas.id')
    .innerJoin('pemohon', 'pemohon.id', 'berkas.pemohonId')
    .leftJoin('tenggat', (join) =>
      join.onRef('tenggat.berkasId', '=', 'berkas.id').on('tenggat.jenis', '=', 'uu'),
    )
    .select(['berkas.id', 'berkas.nomor', 'berkas.perihal', 'berkas.status', 'berkas.pemohonId'])
    .select(['keberatan.permohonanId', 'keberatan.alasan', 'keberatan.informasi'])
    .select(['keberatan.tujuan', 'keberatan.ditanggapiPada', 'keberatan.kuasaNama'])
    .select(['keberatan.kuasaAlamat', 'keberatan.kuasaTelepon', 'tenggat.batas'])
    .select(['pemohon.nama', 'pemohon.telepon'])
    .where('berkas.nomor', '=', nomor)
    .where('berkas.prosedur', '=', 'keberatan')
    .executeTakeFirst()
}

export type Asal = NonNullable<Awaited<ReturnType<typeof findAsal>>>
