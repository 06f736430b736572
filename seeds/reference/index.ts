import { newId } from '#src/db/id.ts'
import type { Db } from '#src/db/client.ts'
import { jamLayanan, libur } from '#seeds/reference/kalender.ts'
import { komisiInformasi } from '#seeds/reference/komisi-informasi.ts'
import { kategoriPengaduan, kecamatan, kelurahan } from '#seeds/reference/wilayah.ts'
import { unitKerja } from '#seeds/reference/unit-kerja.ts'

/**
 * What production needs before the first case: decreed holidays, service hours, units, and the Komisi
 * Informasi. Idempotent:
 * what is there stays as the office has made it, and a table that was edited is not filled again.
 */
export async function seedReference(db: Db): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await seedCalendar(trx)
    const units = unitKerja.map((unit) => ({ id: newId(), berlakuSampai: null, ...unit }))
    await trx
      .insertInto('unitKerja')
      .values(units)
      .onConflict((conflict) => conflict.column('kode').doNothing())
      .execute()
    await seedKomisi(trx)
    await seedWilayah(trx)
  })
}

async function seedKomisi(trx: Db) {
  if (await trx.selectFrom('komisiInformasi').select('id').limit(1).executeTakeFirst()) return
  const rows = komisiInformasi.map((komisi) => ({ id: newId(), ...komisi }))
  await trx.insertInto('komisiInformasi').values(rows).execute()
}

async function seedWilayah(trx: Db) {
  const rows = (all: typeof kecamatan) =>
    all.map(([kode, nama, resmi]) => ({ kode, nama, ejaan: resmi ? [resmi] : [] }))
  await trx
    .insertInto('kecamatan')
    .values(rows(kecamatan))
    .onConflict((conflict) => conflict.column('kode').doNothing())
    .execute()
  await trx
    .insertInto('kelurahan')
    .values(rows(kelurahan).map((row) => ({ ...row, kecamatanKode: row.kode.slice(0, 8) })))
    .onConflict((conflict) => conflict.column('kode').doNothing())
    .execute()
  await trx
    .insertInto('kategoriPengaduan')
    .values(kategoriPengaduan.map((nama) => ({ id: newId(), nama, laporId: null })))
    .onConflict((conflict) => conflict.column('nama').doNothing())
    .execute()
}

async function seedCalendar(trx: Db) {
  const known = await trx.selectFrom('tahunKalender').select('tahun').execute()
  const years = new Set(known.map(({ tahun }) => tahun))
  const decreed = libur.filter(({ tanggal }) => !years.has(yearOf(tanggal)))
  if (decreed.length > 0) {
    await trx
      .insertInto('hariLibur')
      .values(decreed)
      .onConflict((conflict) => conflict.column('tanggal').doNothing())
      .execute()
    const fresh = Map.groupBy(decreed, ({ tanggal }) => yearOf(tanggal))
    await trx
      .insertInto('tahunKalender')
      .values([...fresh].map(([tahun, days]) => ({ tahun, dasar: days[0]!.dasar })))
      .execute()
  }
  if (await trx.selectFrom('jamLayanan').select('id').limit(1).executeTakeFirst()) return
  await trx
    .insertInto('jamLayanan')
    .values(
      jamLayanan.map(({ istirahat, ...one }) => ({
        ...one,
        id: newId(),
        istirahatDari: istirahat?.[0] ?? null,
        istirahatSampai: istirahat?.[1] ?? null,
      })),
    )
    .execute()
}

const yearOf = (date: string) => Number(date.slice(0, 4))
