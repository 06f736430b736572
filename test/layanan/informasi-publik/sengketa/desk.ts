import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type {
  ActSengketa,
  StatusSengketa,
} from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import { createKeberatanDesk } from '#test/layanan/informasi-publik/keberatan/desk.ts'
import { bodyOf, type Fields } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import {
  dariKeberatan,
  type Given,
  type Meja,
  meja,
  tanpaKeberatan,
  ways,
} from '#test/layanan/informasi-publik/sengketa/forms.ts'
import { page } from '#test/support/page.ts'
import { stateOf } from '#test/workflow/office.ts'

/** The desk of keberatan, which also takes disputes, on Monday 7 December 2026 unless told. */
export async function createSengketaDesk(now?: Date) {
  const desk = await createKeberatanDesk(now)
  const idOf = async (nama: string) => {
    const row = desk.db.selectFrom('petugas').select('id').where('nama', '=', nama)
    return (await row.executeTakeFirstOrThrow()).id
  }
  const komisi = await desk.db
    .selectFrom('komisiInformasi')
    .select(['id', 'nama'])
    .where('utama', '=', true)
    .executeTakeFirstOrThrow()
  const given: Given = {
    ppid: await idOf('Bayu Contohputra'),
    anggota: await idOf('Dewi Unit'),
    komisi: komisi.id,
  }

  /** Sends the form that opens a dispute, of this keberatan or of none. */
  const daftarkan = (asal: string | undefined, over: Fields = {}, as = desk.staff.petugas) =>
    desk.post(
      asal ? `/meja/sengketa/baru?asal=${asal}` : '/meja/sengketa/baru',
      bodyOf({
        kunci: randomUUID(),
        komisi: komisi.id,
        ...(asal ? dariKeberatan : tanpaKeberatan),
        ...over,
      }),
      { as },
    )
  /** Opens a dispute; gives its number. */
  async function buka(asal?: string | null, over: Fields = {}, as?: string) {
    const from = asal === null ? undefined : (asal ?? (await desk.sampai('dijawab')))
    const response = await daftarkan(from, over, as)
    const nomor = response.headers.get('location')?.split('/').at(-1)
    if (!nomor) throw new Error(`${response.status}: ${textOf(await response.text())}`)
    return nomor
  }

  const path = (nomor: string, rest = '') => `/meja/sengketa/${nomor}${rest}`
  /** The newest meeting of a case. */
  const rapat = async (nomor: string) =>
    (await peristiwa(nomor)).findLast(({ jenis }) => jenis === 'rapat')?.id ?? randomUUID()
  /** Sends the form of an act. */
  async function kirim(
    nomor: string,
    act: ActSengketa,
    fields: Fields = {},
    asking: { as?: string; htmx?: boolean } = {},
  ) {
    const { to, by, form }: Meja = meja[act]
    const more: Fields = act === 'sahkanNotulen' ? { rapat: await rapat(nomor) } : {}
    const body = bodyOf({ kunci: randomUUID(), ...form(given), ...more, ...fields })
    return desk.post(path(nomor, to), body, { as: desk.staff[by], ...asking })
  }
  /** The same, which must succeed. */
  async function lakukan(nomor: string, act: ActSengketa, fields: Fields = {}, as?: string) {
    const response = await kirim(nomor, act, fields, as ? { as } : {})
    if (response.status !== 303)
      throw new Error(`${act} ${response.status}: ${textOf(await response.text())}`)
    return response
  }
  /** A new dispute brought to this status by lawful acts. */
  async function sampai(status: StatusSengketa, over: Fields = {}) {
    const nomor = await buka(undefined, over)
    for (const [act, fields] of ways[status]) await lakukan(nomor, act, fields)
    expect((await stateOf(desk.db, nomor)).berkas.status).toBe(status)
    return nomor
  }
  /** What is written of a dispute. */
  const isi = async (nomor: string) => {
    const { berkas } = await stateOf(desk.db, nomor)
    return desk.db
      .selectFrom('sengketa')
      .selectAll()
      .where('berkasId', '=', berkas.id)
      .executeTakeFirstOrThrow()
  }
  /** What happened in it, in the order in which it was entered. */
  const peristiwa = async (nomor: string) => {
    const { berkas } = await stateOf(desk.db, nomor)
    return desk.db
      .selectFrom('sengketaPeristiwa')
      .selectAll()
      .where('berkasId', '=', berkas.id)
      .orderBy('id')
      .execute()
  }
  /** Its running clocks, by name: the last day of each. */
  const tenggat = async (nomor: string) => {
    const { tenggat: all } = await stateOf(desk.db, nomor)
    const running = all.filter(({ ditutupPada }) => ditutupPada === null)
    return Object.fromEntries(running.map(({ jenis, batas }) => [jenis, dayOf(batas)]))
  }
  return {
    ...desk,
    keberatan: desk,
    given,
    komisi,
    daftarkan,
    buka,
    path,
    kirim,
    lakukan,
    sampai,
    isi,
    peristiwa,
    tenggat,
  }
}

export type SengketaDesk = Awaited<ReturnType<typeof createSengketaDesk>>

const dayOf = (batas: Date) => new Date(batas.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)

/** What a form that came back says is wrong. */
export const problemsOf = async (answer: Response) =>
  (await page(answer, 422)).querySelectorAll('.problems li').map(({ text }) => text)

export const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 3_000)
