import fc from 'fast-check'
import { addDays, instantOf } from '#src/calendar/date.ts'
import type { Db } from '#src/db/client.ts'
import { newId } from '#src/db/id.ts'
import type { Database, Kanal } from '#src/db/schema.ts'
import type { Tanggungan } from '#src/workflow/procedure.ts'

/** What a case of any service may be: when it came, by when it is due, how long it took, who was asked. */
export const anyCase = {
  hari: fc.integer({ min: 1, max: 31 }),
  jam: fc.constantFrom('00:00', '08:05', '09:14', '11:59', '15:30', '23:59'),
  /** Minutes from the receipt to the batas; a batas that has not come yet. */
  batas: fc.constantFrom(30, 120, 2_880),
  longgar: fc.constantFrom(true, false, false, false),
  /** Minutes from the receipt to the answer, or to the end without one; or from the batas. */
  lama: fc.constantFrom(0, 45, 2_881),
  tepi: fc.constantFrom(null, -1, 0, 1),
  /** Places in the list of units. */
  unit: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
  ditarik: fc.boolean(),
}
export type AnyCase = {
  [Key in keyof typeof anyCase]: (typeof anyCase)[Key] extends fc.Arbitrary<infer T> ? T : never
}

/** What stands in the office before anybody comes. */
export type Office = Awaited<ReturnType<typeof readOffice>>
export const readOffice = async (db: Db) => ({
  unit: await db
    .selectFrom('unitKerja')
    .select(['id', 'nama', 'singkatan'])
    .orderBy('id')
    .limit(4)
    .execute(),
  kategori: await db.selectFrom('kategoriPengaduan').selectAll().orderBy('id').limit(3).execute(),
  kelurahan: await db
    .selectFrom('kelurahan as l')
    .innerJoin('kecamatan as c', 'c.kode', 'l.kecamatanKode')
    .select(['l.kode', 'l.nama', 'c.kode as kecamatanKode', 'c.nama as kecamatan'])
    .orderBy('l.kode')
    .limit(4)
    .execute(),
  petugas: await db.selectFrom('petugas').select(['id', 'nama']).orderBy('nama').execute(),
})

export type Placed = { berkasId: string; masuk: Date; akhir: Date; batas: Date; office: Office }
type Table = keyof Database
type Row = Record<string, unknown>

/** How a service writes a case of its own: what its berkas says, and the rows beside it. */
export type Written = {
  berkas: { status: string; hasil?: string | null; kanal?: Kanal; petugasId?: string | null }
  /** Whether it has ended. */
  selesai: boolean
  /** Its clock. */
  tenggat: {
    jenis: string
    /** Whose it is; the office's unless told. */
    tanggungan?: Tanggungan
    ditutupOleh?: string | null
    ditutup: boolean
  }
  rows: [Table, Row][]
}

type Service<One> = {
  prosedur: string
  seri: string
  write: (one: One, at: Placed) => Written
}

/** Writes cases of a month there directly: acts would be too slow for many. */
export async function writeCases<One extends AnyCase>(
  db: Db,
  office: Office,
  { prosedur, seri, write }: Service<One>,
  cases: readonly One[],
  bulan: string,
  now: Date,
) {
  const tables = new Map<Table, Row[]>()
  const put = (table: Table, row: Row) => tables.set(table, [...(tables.get(table) ?? []), row])
  const last = Number(addDays(`${addDays(`${bulan}-01`, 31).slice(0, 7)}-01`, -1).slice(8))
  for (const [at, one] of cases.entries()) {
    const berkasId = newId()
    const masuk = instantOf(
      `${bulan}-${String(Math.min(one.hari, last)).padStart(2, '0')}`,
      one.jam,
    )
    const later = (minutes: number) => new Date(masuk.getTime() + minutes * 60_000)
    const akhir = later(one.tepi === null ? one.lama : one.batas + one.tepi)
    const batas = one.longgar ? new Date(now.getTime() + 86_400_000) : later(one.batas)
    const { berkas, selesai, tenggat, rows } = write(one, { berkasId, masuk, akhir, batas, office })
    const pemohonId = newId()
    const nomor = `${seri}-${bulan.replace('-', '')}-${String(at + 1).padStart(4, '0')}`
    put('pemohon', {
      id: pemohonId,
      jenis: 'perorangan',
      nama: `Warga Contoh ${at}`,
      alamat: 'Jalan Contoh',
      dibuatPada: masuk,
    })
    put('berkas', {
      id: berkasId,
      nomor: numberOf(nomor),
      prosedur,
      pemohonId,
      perihal: 'Contoh',
      diterimaPada: masuk,
      dicatatPada: masuk,
      dicatatOleh: 'Sari',
      batasWaktu: batas,
      selesaiPada: selesai ? akhir : null,
      ...plain,
      ...berkas,
    })
    put('tenggat', {
      id: newId(),
      berkasId,
      jenis: tenggat.jenis,
      tanggungan: tenggat.tanggungan ?? 'kantor',
      dasar: 'Pasal 1',
      mulai: masuk,
      satuan: 'hari',
      jumlah: 1,
      batas,
      versiKalender: 1,
      ditutupPada: tenggat.ditutup ? akhir : null,
      ditutupOleh: tenggat.ditutupOleh ?? null,
    })
    for (const [index, unit] of one.unit.entries())
      put('disposisi', {
        id: newId(),
        berkasId,
        unitKerjaId: office.unit[unit]!.id,
        permintaan: 'Siapkan',
        oleh: 'Bayu',
        dimintaPada: masuk,
        dibatalkanPada: one.ditarik && index === 0 ? masuk : null,
      })
    for (const [table, row] of rows) put(table, row)
  }
  for (const [table, rows] of tables)
    await db
      .insertInto(table)
      .values(rows as never)
      .execute()
}

const plain = { hasil: null, kanal: 'meja', petugasId: null }

/** A number as the office gives them: "CC-2026-30001", in the third month. */
const numberOf = (nomor: string) => nomor.replace(/^(\w+)-(\d{4})0?(\d+)-/, '$1-$2-$3')
