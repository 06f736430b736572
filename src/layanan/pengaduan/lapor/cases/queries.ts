import { type Insertable, sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type { LaporanLaporTable, PemohonTable, PengaduanTable } from '#src/db/schema.ts'
import type { Ours } from '#src/layanan/pengaduan/lapor/told.ts'
import { readWilayah } from '#src/layanan/pengaduan/choices/queries.ts'
import { cariOf, type Trx } from '#src/workflow/queries.ts'

/** One import writes at a time: two of them may bring the same report. */
export async function lockImports(trx: Trx) {
  await sql`select pg_advisory_xact_lock(hashtext('impor lapor'))`.execute(trx)
}

/** The cases that these reports of LAPOR are, as they stand now. */
export async function findCases(db: Db, trackingIds: readonly string[]) {
  if (trackingIds.length === 0) return []
  const kept = await db
    .selectFrom('laporanLapor')
    .selectAll()
    .where('trackingId', 'in', [...trackingIds])
    .execute()
  if (kept.length === 0) return []
  const cases = await db
    .selectFrom('berkas')
    .innerJoin('pengaduan', 'pengaduan.berkasId', 'berkas.id')
    .leftJoin('pemohon', 'pemohon.id', 'berkas.pemohonId')
    .select(['berkas.id', 'berkas.nomor', 'berkas.status', 'berkas.versi'])
    .select(['berkas.batasWaktu', 'berkas.selesaiPada', 'berkas.pemohonId'])
    .select('pemohon.nama as pelapor')
    .select(['pengaduan.judul', 'pengaduan.isi', 'pengaduan.klasifikasi', 'pengaduan.kategoriId'])
    .select(['pengaduan.anonim', 'pengaduan.rahasia', 'pengaduan.sumber', 'pengaduan.penilaian'])
    .select(['pengaduan.kecamatanKetik', 'pengaduan.kelurahanKetik', 'pengaduan.wilayahPasti'])
    .select(['pengaduan.kecamatanKode', 'pengaduan.kelurahanKode', 'pengaduan.diubahKota'])
    .where(
      'berkas.id',
      'in',
      kept.map(({ berkasId }) => berkasId),
    )
    .execute()
  const byId = new Map(cases.map((one) => [one.id, one]))
  return kept.flatMap((row) => {
    const berkas = byId.get(row.berkasId)
    return berkas ? [{ kept: row, berkas }] : []
  })
}

export type FoundCase = Awaited<ReturnType<typeof findCases>>[number]

/** Places, categories and units: what words of LAPOR are read with. */
export async function readWords(db: Db, today: string) {
  const [wilayah, kategori, unit] = await Promise.all([
    readWilayah(db),
    db.selectFrom('kategoriPengaduan').select(['id', 'nama', 'laporId']).execute(),
    db
      .selectFrom('unitKerja')
      .select(['id', 'nama', 'singkatan'])
      .where('berlakuDari', '<=', today)
      .where((on) => on.or([on('berlakuSampai', 'is', null), on('berlakuSampai', '>=', today)]))
      .execute(),
  ])
  return { wilayah, kategori, unit }
}

export type Words = Awaited<ReturnType<typeof readWords>>

/** Enters categories that LAPOR has and the office has not; one that is there is told its number. */
export async function addKategori(
  trx: Trx,
  rows: readonly { id: string; nama: string; laporId: string | null }[],
) {
  if (rows.length === 0) return
  await trx
    .insertInto('kategoriPengaduan')
    .values([...rows])
    .onConflict((conflict) =>
      conflict.column('nama').doUpdateSet({
        laporId: sql<string>`coalesce(kategori_pengaduan.lapor_id, excluded.lapor_id)`,
      }),
    )
    .execute()
}

/** Writes reports that were opened, all in one statement. */
export async function insertManyPengaduan(trx: Trx, rows: Insertable<PengaduanTable>[]) {
  if (rows.length > 0) await trx.insertInto('pengaduan').values(rows).execute()
}

/** Writes who reports, all in one statement. */
export async function insertManyPemohon(trx: Trx, rows: Insertable<PemohonTable>[]) {
  if (rows.length > 0) await trx.insertInto('pemohon').values(rows).execute()
}

/** Keeps what LAPOR says now, all in one statement; what it said before is written over. */
export async function keepLapor(trx: Trx, rows: Insertable<LaporanLaporTable>[]) {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!).filter((name) => name !== 'berkasId')
  await trx
    .insertInto('laporanLapor')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('berkasId')
        .doUpdateSet((eb) =>
          Object.fromEntries(columns.map((name) => [name, eb.ref(`excluded.${name}` as never)])),
        ),
    )
    .execute()
}

/** Cuts cases from who reports, and forgets the person: the report has become anonim or rahasia. */
export async function forgetReporters(
  trx: Trx,
  all: readonly { id: string; pemohonId: string; pelapor: Uint8Array | null }[],
) {
  for (const { id, pemohonId, pelapor } of all) {
    await trx.updateTable('berkas').set({ pemohonId: null }).where('id', '=', id).execute()
    await trx.updateTable('pengaduan').set({ pelapor }).where('berkasId', '=', id).execute()
    await trx
      .deleteFrom('pemohon')
      .where('id', '=', pemohonId)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('berkas').select('id').where('pemohonId', '=', pemohonId))),
      )
      .execute()
  }
}

export type Rewritten = {
  id: string
  nomor: string
  ours: Ours
  diubahKota: readonly string[]
  cari: string | null
}

/** Writes what reports say now: the city's record, and what lists and the search know of it. */
export async function rewrite(trx: Trx, all: readonly Rewritten[], rahasia: string) {
  if (all.length === 0) return
  const rows = all.map(
    ({ id, ours, diubahKota }) => sql`(${id}::uuid, ${ours.judul}, ${ours.isi},
      ${ours.klasifikasi}::text, ${ours.kategoriId}::uuid, ${ours.anonim}::boolean,
      ${ours.rahasia}::boolean, ${ours.sumber}::text, ${ours.kecamatanKetik}::text,
      ${ours.kelurahanKetik}::text, ${ours.kecamatanKode}::text, ${ours.kelurahanKode}::text,
      ${ours.wilayahPasti}::boolean, ${ours.penilaian}::int, ${[...diubahKota]}::text[])`,
  )
  await sql`
    update pengaduan set judul = v.judul, isi = v.isi, klasifikasi = v.klasifikasi,
      kategori_id = v.kategori_id, anonim = v.anonim, rahasia = v.rahasia, sumber = v.sumber,
      kecamatan_ketik = v.kecamatan_ketik, kelurahan_ketik = v.kelurahan_ketik,
      kecamatan_kode = v.kecamatan_kode, kelurahan_kode = v.kelurahan_kode,
      wilayah_pasti = v.wilayah_pasti, penilaian = v.penilaian, diubah_kota = v.diubah_kota
    from (values ${sql.join(rows)}) as v (id, judul, isi, klasifikasi, kategori_id, anonim, rahasia,
      sumber, kecamatan_ketik, kelurahan_ketik, kecamatan_kode, kelurahan_kode, wilayah_pasti,
      penilaian, diubah_kota)
    where pengaduan.berkas_id = v.id`.execute(trx)
  const heads = all.map(({ id, nomor, ours, cari }) => {
    const secret = ours.rahasia
    const perihal = secret ? rahasia : ours.judul
    const known = cariOf({
      pendek: [nomor, cari, perihal],
      panjang: secret ? '' : `${ours.judul} ${ours.isi}`,
    })
    return sql`(${id}::uuid, ${perihal}, ${known.cari}, ${known.cariTeks})`
  })
  await sql`
    update berkas set perihal = v.perihal, cari = v.cari, cari_teks = v.cari_teks
    from (values ${sql.join(heads)}) as v (id, perihal, cari, cari_teks)
    where berkas.id = v.id`.execute(trx)
}
