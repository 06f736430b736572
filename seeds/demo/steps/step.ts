import type { FormFiles } from '#src/attachments/attach.ts'
import type { Kanal } from '#src/db/schema.ts'
import type { Kit } from '#src/kit.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Sent } from '#src/workflow/sent.ts'
import type { Desk } from '#seeds/demo/office.ts'
import type { Person } from '#seeds/demo/people.ts'
import { caseOf } from '#seeds/demo/queries.ts'
import type { Chance } from '#seeds/demo/random.ts'
import type { Topic } from '#seeds/demo/topics.ts'

/** A case of the demo: who asks for what, and who takes it in. */
export type Kasus = {
  /** Its place in the list of stories. */
  urut: number
  kanal: Kanal
  jenis: 'perorangan' | 'badan-hukum' | 'kelompok' | 'kuasa'
  /** Something that must be there is missing at intake. */
  kurang: boolean
  person: Person
  topic: Topic
  /** Kode of the units that are asked. */
  unit: readonly string[]
  petugas: Actor
  chance: Chance
  /** Known once it was received. */
  nomor: string
  /** Of the objection to it, once there is one. */
  keberatan: string
}

/** What a step works with: the time at which it happens stands in the kit. */
export type Scene = { desk: Desk; kit: Kit; kasus: Kasus; kunci: string }

/** Something that somebody does to a case. */
export type Step = (scene: Scene) => Promise<unknown>

/** The person who asks, as the tracking page knows them. */
export const pemohonOf = ({ kasus }: Scene): Actor => ({
  id: null,
  nama: kasus.person.nama,
  peran: ['pemohon'],
  unitKerjaId: null,
})

/** A form as an act receives it, read at the case as it stands. */
export async function sentOf<T>(
  { kit, kasus, kunci }: Scene,
  data: T,
  files: FormFiles['files'] = {},
): Promise<Sent<T> & FormFiles> {
  const { versi } = await caseOf(kit.db, kasus.nomor)
  return { data, kunci, versi, files, titipan: {} }
}
