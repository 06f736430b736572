import { sql } from 'kysely'
import type { Calendar } from '#src/calendar/calendar.ts'
import type { Db } from '#src/db/client.ts'
import type { Trx } from '#src/workflow/queries.ts'

export type Versi = { kalender: number; pengaturan: number }

/** The numbers that change when calendar or settings change. */
export function readVersi(db: Db): Promise<Versi> {
  return db.selectFrom('versi').select(['kalender', 'pengaturan']).executeTakeFirstOrThrow()
}

/** Every setting that differs from its default. */
export function readSettings(db: Db) {
  return db.selectFrom('pengaturan').select(['kunci', 'isi']).execute()
}

/** Writes one group of settings; every process sees it with its next request. */
export async function writeSetting(trx: Trx, kunci: string, value: unknown, pada: Date) {
  // The driver names the type of a number or a boolean itself, and that is not jsonb.
  const isi = sql<unknown>`${JSON.stringify(value)}::text::jsonb`
  await trx
    .insertInto('pengaturan')
    .values({ kunci, isi, diubahPada: pada })
    .onConflict((conflict) => conflict.column('kunci').doUpdateSet({ isi, diubahPada: pada }))
    .execute()
  await trx.updateTable('versi').set({ pengaturan: sql<number>`pengaturan + 1` }).execute()
}

/** The calendar as it stands: holidays, decreed years, service hours. */
export async function readCalendar(
  db: Db,
  versi: number,
  cutiBersamaLibur: boolean,
): Promise<Calendar> {
  const [libur, tahun, jam] = await Promise.all([
    db.selectFrom('hariLibur').selectAll().execute(),
    db
      .selectFrom('tahunKalender')
      .select(sql<number>`max(tahun)`.as('terakhir'))
      .executeTakeFirst(),
    db.selectFrom('jamLayanan').selectAll().execute(),
  ])
  return {
    versi,
    libur: new Map(libur.map((one) => [one.tanggal, one])),
    jam: jam.map(({ istirahatDari, istirahatSampai, ...one }) => ({
      ...one,
      istirahat: istirahatDari && istirahatSampai ? [istirahatDari, istirahatSampai] : null,
    })),
    tahunTerakhir: tahun?.terakhir ?? 0,
    cutiBersamaLibur,
  }
}

/** An officer as a paper names them. */
export function findOfficer(db: Db, id: string) {
  return db
    .selectFrom('petugas')
    .select(['nama', 'jabatan', 'pangkat', 'nip'])
    .where('id', '=', id)
    .executeTakeFirst()
}
