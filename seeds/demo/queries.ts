import type { Db } from '#src/db/client.ts'
import { isInForce } from '#src/layanan/informasi-publik/daftar-dikecualikan/in-force/queries.ts'

/** What tells whose desk this is: the demo's marks in the office's jejak, cases, people who work here. */
export async function readDesk(db: Db) {
  const marks = await db
    .selectFrom('jejak')
    .select(['perbuatan', 'rincian'])
    .where('berkasId', 'is', null)
    .where('perbuatan', 'in', ['mulaiContoh', 'selesaiContoh'])
    .execute()
  const { cases } = await db
    .selectFrom('berkas')
    .select(({ fn }) => fn.countAll<number>().as('cases'))
    .executeTakeFirstOrThrow()
  const people = await db.selectFrom('petugas').select('email').execute()
  return {
    begun: marks.find(({ perbuatan }) => perbuatan === 'mulaiContoh')?.rincian ?? null,
    finished: marks.some(({ perbuatan }) => perbuatan === 'selesaiContoh'),
    cases: Number(cases),
    people: people.map(({ email }) => email),
  }
}

/** How many cases of a procedure stand in each status, most first. */
export function countStatuses(db: Db, prosedur = 'permohonan') {
  return db
    .selectFrom('berkas')
    .select(['status', ({ fn }) => fn.countAll<number>().as('jumlah')])
    .where('prosedur', '=', prosedur)
    .groupBy('status')
    .orderBy('jumlah', 'desc')
    .orderBy('status')
    .execute()
}

/** A case as a form would have read it. */
export function caseOf(db: Db, nomor: string) {
  return db
    .selectFrom('berkas')
    .select(['id', 'status', 'versi'])
    .where('nomor', '=', nomor)
    .executeTakeFirstOrThrow()
}

/** The units' parts of a case, oldest first. */
export function disposisiOf(db: Db, nomor: string) {
  return db
    .selectFrom('disposisi')
    .innerJoin('berkas', 'berkas.id', 'disposisi.berkasId')
    .select(['disposisi.id', 'disposisi.unitKerjaId'])
    .where('berkas.nomor', '=', nomor)
    .orderBy('disposisi.id')
    .execute()
}

/** Every unit. */
export function unitList(db: Db) {
  return db.selectFrom('unitKerja').select(['id', 'kode', 'nama']).execute()
}

/** The first thing that is exempt under a letter of Pasal 17 on a day. */
export function exemptUnder(db: Db, huruf: string, hari: string) {
  return db
    .selectFrom('informasiDikecualikan as i')
    .select('i.id')
    .where('i.huruf', '=', huruf)
    .where(isInForce(hari))
    .orderBy('i.id')
    .limit(1)
    .executeTakeFirstOrThrow()
}

/** The number of a keberatan whose objector was not satisfied, by its place among them. */
export async function unsatisfied(db: Db, place: number): Promise<string> {
  const { nomor } = await db
    .selectFrom('keberatan')
    .innerJoin('berkas', 'berkas.id', 'keberatan.berkasId')
    .select('berkas.nomor')
    .where('berkas.status', '=', 'selesai')
    .where('keberatan.reaksi', '=', 'tidak-puas')
    .orderBy('berkas.nomor')
    .offset(place)
    .limit(1)
    .executeTakeFirstOrThrow()
  return nomor
}

/** The newest meeting of a team. */
export async function meetingOf(db: Db, nomor: string): Promise<string> {
  const { id } = await db
    .selectFrom('sengketaPeristiwa')
    .innerJoin('berkas', 'berkas.id', 'sengketaPeristiwa.berkasId')
    .select('sengketaPeristiwa.id')
    .where('berkas.nomor', '=', nomor)
    .where('jenis', '=', 'rapat')
    .orderBy('sengketaPeristiwa.id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return id
}

/** Key of a category of complaints. */
export async function kategoriOf(db: Db, nama: string): Promise<string> {
  const { id } = await db
    .selectFrom('kategoriPengaduan')
    .select('id')
    .where('nama', '=', nama)
    .executeTakeFirstOrThrow()
  return id
}

/** The Komisi Informasi that is chosen already. */
export async function usualKomisi(db: Db): Promise<string> {
  const usual = db.selectFrom('komisiInformasi').select('id').where('utama', '=', true)
  return (await usual.executeTakeFirstOrThrow()).id
}

/** Where a complaint happened, as it was read from what was typed. */
export async function lokasiOf(db: Db, nomor: string) {
  const { kelurahanKode, kecamatanKode, alamat } = await db
    .selectFrom('pengaduan')
    .innerJoin('berkas', 'berkas.id', 'pengaduan.berkasId')
    .select(['kelurahanKode', 'kecamatanKode', 'alamat'])
    .where('berkas.nomor', '=', nomor)
    .executeTakeFirstOrThrow()
  return { wilayah: kelurahanKode ?? kecamatanKode ?? '', alamat: alamat ?? '' }
}
