import type { openSql } from '#src/db/client.ts'
import type { Scope } from '#src/desk/conditions/queries.ts'
import { procedures } from '#src/layanan/procedures.ts'
import { isUnitScoped } from '#src/workflow/perform.ts'
import type { Who } from '#test/bench/who.ts'

/** What stands in the filled database and is asked for by its number or key. */
export type Found = {
  /** Of each procedure finished and open cases, mixed as people open them. */
  nomor: Record<string, string[]>
  /** People who came, some of them often. */
  orang: string[]
  /** A unit that is asked often. */
  unit: string
}

export async function findFilled(sql: ReturnType<typeof openSql>): Promise<Found> {
  const nomor: Found['nomor'] = {}
  for (const prosedur of Object.keys(procedures)) {
    const rows = await sql<{ nomor: string }[]>`
      (select nomor from berkas where prosedur = ${prosedur} and selesai_pada is null
        order by batas_waktu limit 25)
      union all (select nomor from berkas where prosedur = ${prosedur} and selesai_pada is not null
        order by diterima_pada desc limit 75)`
    nomor[prosedur] = rows.map((row) => row.nomor)
  }
  const people = await sql<{ id: string }[]>`
    (select max(pemohon_id::text) as id from berkas join pemohon on pemohon.id = pemohon_id
      group by telepon order by count(*) desc limit 5)
    union all (select pemohon_id::text from berkas where pemohon_id is not null
      order by diterima_pada desc limit 45)`
  const [row] = await sql<{ id: string }[]>`
    select unit_kerja_id as id from disposisi group by 1 order by count(*) desc limit 1`
  return { nomor, orang: people.map(({ id }) => id), unit: row!.id }
}

/** What somebody with this role sees in lists. */
export function scopeFor(who: Who, unit: string | null): Scope {
  const unitOnly = isUnitScoped({ id: null, nama: '', peran: [who], unitKerjaId: unit })
  return { unitKerjaId: unitOnly ? unit : null, unitOnly, peran: [who], tersamar: [] }
}
