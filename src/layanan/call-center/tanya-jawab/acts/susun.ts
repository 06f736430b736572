import { findUnit } from '#src/admin/units/queries.ts'
import { dateOf } from '#src/calendar/date.ts'
import { tanggal } from '#src/calendar/words.ts'
import type { Berkas } from '#src/db/schema.ts'
import { Incomplete, NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import type { TanyaJawabForm } from '#src/layanan/call-center/tanya-jawab/form.ts'
import { changeOf, tanyaJawab } from '#src/layanan/call-center/tanya-jawab/procedure.ts'
import {
  insertTanyaJawab,
  tanyaJawabOf,
  updateTanyaJawab,
} from '#src/layanan/call-center/tanya-jawab/queries.ts'
import { teleponOf } from '#src/layanan/call-center/telepon-masuk/queries.ts'
import { teleponMasuk } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import { disposisiOf } from '#src/workflow/disposisi/queries.ts'
import { changes, perihalOf } from '#src/workflow/entry.ts'
import { once } from '#src/workflow/once.ts'
import { type Actor, open, perform } from '#src/workflow/perform.ts'
import { lockBerkas, renameBerkas, type Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * Writes a draft.
 * @returns the nomor
 * @throws Incomplete when there is no such unit
 */
export const susunTanyaJawab = (kit: Kit, { data, kunci }: Sent<TanyaJawabForm>, actor: Actor) =>
  once(kit.db, kunci, (trx) => draft(trx, kit, data, null, actor))

/**
 * Makes a draft of what a unit told a caller, in one step; once for each call (Standar Pelayanan
 * 2.2.7). Nothing that tells who called goes along: the question is edited before it is submitted.
 * @returns the nomor
 * @throws NotFound when there is no such call; Incomplete when no unit has answered it yet
 */
export function susunDariTelepon(kit: Kit, telepon: string, kunci: string, actor: Actor) {
  return once(kit.db, kunci, async (trx) => {
    const call = await lockBerkas(trx, telepon)
    if (call?.prosedur !== teleponMasuk.name) throw new NotFound(telepon)
    return draft(trx, kit, await fromCall(trx, kit, call), call.nomor, actor)
  })
}

async function fromCall(trx: Trx, kit: Kit, call: Berkas): Promise<TanyaJawabForm> {
  const { pertanyaan, jawaban } = await teleponOf(trx, call.id)
  const answered = (await disposisiOf(trx, call.id)).filter(
    ({ penguasaan }) => penguasaan === 'dikuasai' || penguasaan === 'sebagian',
  )
  const part = answered[0]
  if (!part || !jawaban) throw new Incomplete('Belum ada unit yang menjawab telepon ini.')
  const nama = (await findUnit(trx, part.unitKerjaId))?.nama ?? ''
  return {
    pertanyaan: pertanyaan.slice(0, 500),
    jawaban,
    unit: part.unitKerjaId,
    layanan: '',
    kataKunci: '',
    sumber: `Jawaban ${nama}, ${tanggal(dateOf(part.dijawabPada!)).replaceAll('\u00A0', ' ')}`,
    berlakuDari: kit.clock.today,
  }
}

async function draft(
  trx: Trx,
  kit: Kit,
  { unit, ...text }: TanyaJawabForm,
  asal: string | null,
  actor: Actor,
): Promise<string> {
  if (!(await findUnit(trx, unit))) throw new Incomplete('Unit ini tidak ada lagi.', 'unit')
  const berkas = await open(
    trx,
    tanyaJawab,
    {
      kanal: 'meja',
      diterimaPada: kit.clock.now,
      pemohonId: null,
      perihal: perihalOf(text.pertanyaan),
      unitKerjaId: unit,
      petugasId: actor.id,
      asal,
      cari: [],
      cariTeks: teksOf(text),
    },
    actor,
    kit.clock,
  )
  await insertTanyaJawab(trx, { berkasId: berkas.id, ...text, diperbaruiPada: kit.clock.now })
  return berkas.nomor
}

/**
 * Changes an entry: a draft by those who write, what is looked through or published by those who
 * look it through. The jejak keeps what stood there before.
 * @throws Stale when it changed since the form was read
 */
export function ubahTanyaJawab(kit: Kit, nomor: string, sent: Sent<TanyaJawabForm>, actor: Actor) {
  const { unit, ...after } = sent.data
  return once(kit.db, sent.kunci, async (trx) => {
    const berkas = await lockBerkas(trx, nomor)
    if (berkas?.prosedur !== tanyaJawab.name) throw new NotFound(nomor)
    const act = changeOf(berkas.status)
    const run = async () => {
      if (!(await findUnit(trx, unit))) throw new Incomplete('Unit ini tidak ada lagi.', 'unit')
      const before = await tanyaJawabOf(trx, berkas.id)
      await updateTanyaJawab(trx, berkas.id, { ...after, diperbaruiPada: kit.clock.now })
      const naming = { nomor, perihal: perihalOf(after.pertanyaan), unitKerjaId: unit }
      await renameBerkas(trx, berkas.id, { ...naming, teks: teksOf(after) })
      const units = { unit: berkas.unitKerjaId }
      return { rincian: changes({ ...before, ...units }, { ...after, unit }) }
    }
    await perform(trx, tanyaJawab, nomor, { act, versi: sent.versi, run }, actor, kit.clock)
    return nomor
  })
}

const teksOf = (text: Pick<TanyaJawabForm, 'pertanyaan' | 'jawaban' | 'layanan' | 'kataKunci'>) =>
  `${text.pertanyaan} ${text.layanan} ${text.kataKunci} ${text.jawaban}`
