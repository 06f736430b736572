import { type Insertable, sql, type Updateable } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Db } from '#src/db/client.ts'
import { prepared } from '#src/db/prepared.ts'
import type { Berkas, LaporanLapor, Pemohon, Pengaduan, PengaduanTable } from '#src/db/schema.ts'
import { choicesIn } from '#src/layanan/pengaduan/choices/queries.ts'
import { unitChoices } from '#src/workflow/disposisi/queries.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** Writes what a report says. */
export async function insertPengaduan(trx: Trx, row: Insertable<PengaduanTable>) {
  await trx.insertInto('pengaduan').values(row).execute()
}

/** Writes what an act found; nothing when it found nothing. */
export async function updatePengaduan(
  trx: Trx,
  berkasId: string,
  change: Updateable<PengaduanTable>,
) {
  if (Object.keys(change).length === 0) return
  await trx.updateTable('pengaduan').set(change).where('berkasId', '=', berkasId).execute()
}

/** What a report says, inside an act. */
export function readPengaduan(trx: Db, berkasId: string): Promise<Pengaduan> {
  return trx
    .selectFrom('pengaduan')
    .selectAll()
    .where('berkasId', '=', berkasId)
    .executeTakeFirstOrThrow()
}

/** The row of SP4N-LAPOR! behind this report, if it came from there. */
export function laporOf(
  trx: Db,
  berkasId: string,
): Promise<Pick<LaporanLapor, 'trackingId'> | undefined> {
  return trx
    .selectFrom('laporanLapor')
    .select('trackingId')
    .where('berkasId', '=', berkasId)
    .executeTakeFirst()
}

/** A report as its page shows it, with the names behind its keys; who reports stays sealed. */
export type Asked = Omit<Pengaduan, 'pelapor'> & {
  disegel: boolean
  kategori: string | null
  kecamatan: string | null
  kelurahan: string | null
  usulan: string | null
}

/** A report, what its forms offer, and who was reminded of it: one query. */
export async function findPengaduan(db: Db, nomor: string, hari: string) {
  const [row] = await whole(db, { nomor, hari })
  if (!row) return undefined
  const { units, choices, lapor, eskalasi, penghubung, ...asked } = row
  return { asked: asked as Asked, units, choices, lapor, eskalasi, penghubung }
}

const whole = prepared((db, { nomor, hari }: { nomor: string; hari: string }) =>
  db
    .selectFrom('pengaduan')
    .innerJoin('berkas', 'berkas.id', 'pengaduan.berkasId')
    .leftJoin('kategoriPengaduan', 'kategoriPengaduan.id', 'pengaduan.kategoriId')
    .leftJoin('kecamatan', 'kecamatan.kode', 'pengaduan.kecamatanKode')
    .leftJoin('kelurahan', 'kelurahan.kode', 'pengaduan.kelurahanKode')
    .leftJoin('unitKerja as usulan', 'usulan.id', 'pengaduan.usulanUnitId')
    .select([
      'pengaduan.berkasId',
      'pengaduan.judul',
      'pengaduan.isi',
      'pengaduan.kerugian',
      'pengaduan.harapan',
      'pengaduan.tanggalKejadian',
      'pengaduan.klasifikasi',
      'pengaduan.kategoriId',
      'pengaduan.anonim',
      'pengaduan.rahasia',
      'pengaduan.sumber',
      'pengaduan.alamat',
      'pengaduan.kecamatanKetik',
      'pengaduan.kelurahanKetik',
      'pengaduan.kecamatanKode',
      'pengaduan.kelurahanKode',
      'pengaduan.wilayahPasti',
      'pengaduan.usulanUnitId',
      'pengaduan.diverifikasiPada',
      'pengaduan.diteruskanPada',
      'pengaduan.ditanggapiPada',
      'pengaduan.putaranPada',
      'pengaduan.dibukaLagi',
      'pengaduan.penilaian',
      'pengaduan.diubahKota',
      'kategoriPengaduan.nama as kategori',
      'kecamatan.nama as kecamatan',
      'kelurahan.nama as kelurahan',
      'usulan.singkatan as usulan',
      sql<boolean>`pengaduan.pelapor is not null`.as('disegel'),
    ])
    .select((eb) => [
      jsonArrayFrom(unitChoices(db, hari)).as('units'),
      jsonObjectFrom(
        eb
          .selectFrom('laporanLapor')
          .select(['trackingId as nomor', 'status', 'alasan', 'instansi', 'isiAkhir as akhir'])
          .whereRef('laporanLapor.berkasId', '=', 'berkas.id'),
      ).as('lapor'),
      jsonArrayFrom(
        eb
          .selectFrom('eskalasiPengaduan as e')
          .innerJoin('disposisi', 'disposisi.id', 'e.disposisiId')
          .innerJoin('petugas', 'petugas.id', 'e.petugasId')
          .select(['e.disposisiId as bagian', 'petugas.nama', 'e.pada'])
          .whereRef('disposisi.berkasId', '=', 'berkas.id')
          .orderBy('e.pada', 'desc'),
      ).as('eskalasi'),
      jsonArrayFrom(
        eb
          .selectFrom('petugas')
          .innerJoin('disposisi', 'disposisi.unitKerjaId', 'petugas.unitKerjaId')
          .select(['disposisi.unitKerjaId as unit', 'petugas.nama', 'petugas.telepon'])
          .distinct()
          .whereRef('disposisi.berkasId', '=', 'berkas.id')
          .where('petugas.aktif', '=', true)
          .where(sql<boolean>`'pejabat_penghubung' = any(petugas.peran)`),
      ).as('penghubung'),
      jsonObjectFrom(choicesIn(db)).$notNull().as('choices'),
    ])
    .where('berkas.nomor', '=', nomor),
)

/** Whether a report may be told of, and to whom it belongs: what a door asks before it opens a file. */
export function findSecrecy(db: Db, nomor: string) {
  return db
    .selectFrom('pengaduan')
    .innerJoin('berkas', 'berkas.id', 'pengaduan.berkasId')
    .select(['berkas.id', 'pengaduan.anonim', 'pengaduan.rahasia', 'pengaduan.pelapor'])
    .where('berkas.nomor', '=', nomor)
    .executeTakeFirst()
}

/** A report and who brought it, by the key of the case, inside an act. */
export async function factsOf(trx: Db, berkas: Berkas) {
  const asked = await trx
    .selectFrom('pengaduan')
    .leftJoin('kategoriPengaduan', 'kategoriPengaduan.id', 'pengaduan.kategoriId')
    .leftJoin('kecamatan', 'kecamatan.kode', 'pengaduan.kecamatanKode')
    .leftJoin('kelurahan', 'kelurahan.kode', 'pengaduan.kelurahanKode')
    .selectAll('pengaduan')
    .select([
      'kategoriPengaduan.nama as kategori',
      'kecamatan.nama as kecamatan',
      'kelurahan.nama as kelurahan',
    ])
    .where('berkasId', '=', berkas.id)
    .executeTakeFirstOrThrow()
  const pemohon: Pemohon | undefined = berkas.pemohonId
    ? await trx
        .selectFrom('pemohon')
        .selectAll()
        .where('id', '=', berkas.pemohonId)
        .executeTakeFirst()
    : undefined
  return { berkas, asked, pemohon }
}

export type Facts = Awaited<ReturnType<typeof factsOf>>

/** Reports on this status whose clock of this kind has run out; at most 1,000. */
export function lapsed(db: Db, status: string, jenis: string, now: Date) {
  return db
    .selectFrom('berkas')
    .innerJoin('tenggat', 'tenggat.berkasId', 'berkas.id')
    .select('berkas.nomor')
    .where('berkas.prosedur', '=', 'pengaduan')
    .where('berkas.status', '=', status)
    .where('tenggat.jenis', '=', jenis)
    .where('tenggat.ditutupPada', 'is', null)
    .where('tenggat.batas', '<', now)
    .orderBy('tenggat.batas')
    .limit(1_000)
    .execute()
}
