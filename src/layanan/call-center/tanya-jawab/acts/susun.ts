import { findUnit } from '#src/admin/units/queries.ts'
import { dateOf } from '#src/calendar/date.ts'
import { tanggal } from '#src/calendar/words.ts'
import type { Berkas } from '#src/db/schema.ts'
import { Incomplete, NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import type { TanyaJawabForm } from '#src/layanan/call-center/tanya-jawab/form.ts'
import { tanyaJawab } from '#src/layanan/call-center/tanya-jawab/procedure.ts'
import {
  insertTanyaJawab,
  tanyaJawabOf,
  updateTanyaJawab,
} from '#src/layanan/call-center/tanya-jawab/queries.ts'
import { teleponOf } from '#src/layanan/call-center/telepon-masuk/queries.ts'
import { teleponMasuk } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import { disposisiOf } from '#src/workflow/disposisi/queries.ts'
import { changes, perihalOf } from '#src/workflow/entry.ts'
import { actOnce } from '#src/workflow/act.ts'
import { once } from '#src/workflow/once.ts'
import { type Actor, open } from '#src/workflow/perform.ts'
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
 * Changes a draft, or what became wrong. The jejak keeps what stood there before.
 * @throws Incomplete when there is no such unit
 */
export const ubahTanyaJawab = (kit: Kit, nomor: string, sent: Sent<TanyaJawabForm>, actor: Actor) =>
  change(kit, nomor, 'ubah', sent, actor)

/** The same for what is looked through or published, by those who look it through. */
export const perbaruiTanyaJawab = (
  kit: Kit,
  nomor: string,
  sent: Sent<TanyaJawabForm>,
  actor: Actor,
) => change(kit, nomor, 'perbarui', sent, actor)

function change(
  kit: Kit,
  nomor: string,
  act: 'ubah' | 'perbarui',
  sent: Sent<TanyaJawabForm>,
  actor: Actor,
) {
  const { unit, ...after } = sent.data
  return actOnce(kit, tanyaJawab, nomor, sent, actor, {
    step: (trx) => ({
      act,
      versi: sent.versi,
      run: async ({ id, unitKerjaId }) => {
        if (!(await findUnit(trx, unit))) throw new Incomplete('Unit ini tidak ada lagi.', 'unit')
        const before = await tanyaJawabOf(trx, id)
        await updateTanyaJawab(trx, id, { ...after, diperbaruiPada: kit.clock.now })
        const naming = { nomor, perihal: perihalOf(after.pertanyaan), unitKerjaId: unit }
        await renameBerkas(trx, id, { ...naming, teks: teksOf(after) })
        return { rincian: changes({ ...before, unit: unitKerjaId }, { ...after, unit }) }
      },
    }),
  })
}

const teksOf = (text: Pick<TanyaJawabForm, 'pertanyaan' | 'jawaban' | 'layanan' | 'kataKunci'>) =>
  `${text.pertanyaan} ${text.layanan} ${text.kataKunci} ${text.jawaban}`
