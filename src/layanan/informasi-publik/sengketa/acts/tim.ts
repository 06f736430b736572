import type { AnggotaTim, Berkas, SusunanTim } from '#src/db/schema.ts'
import { type Issue, issueSurat } from '#src/documents/issue.ts'
import { signerOf } from '#src/documents/signer.ts'
import { Incomplete, NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { sengketa, type StatusSengketa } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import {
  officersOf,
  sengketaOf,
  updateSengketa,
} from '#src/layanan/informasi-publik/sengketa/queries.ts'
import type { TimForm } from '#src/layanan/informasi-publik/sengketa/step-forms/facilitation.ts'
import { factsOf } from '#src/layanan/informasi-publik/sengketa/surat/facts.ts'
import { suratTim } from '#src/layanan/informasi-publik/sengketa/surat/tim.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { insertKeikutsertaan, lockBerkas, type Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * Puts a team together (Standar Pelayanan 3.2.c.2–3): the PPID as its chair, officers and others as
 * members. Nothing is appointed by it.
 * @throws Incomplete when somebody does not work here any more, or the chair is not the PPID
 */
export function susunTim(kit: Kit, nomor: string, sent: Sent<TimForm>, actor: Actor) {
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: (trx) => ({
      act: 'susunTim',
      versi: sent.versi,
      run: async ({ id }) => {
        const timRancangan = await susunanOf(trx, kit, sent.data)
        await updateSengketa(trx, id, { timRancangan })
        return { rincian: { anggota: timRancangan.anggota.length } }
      },
    }),
  })
}

/**
 * The Atasan PPID appoints the team by a signed letter. A changed membership is a new letter that
 * names the one before; units of its officers see the case from now on.
 * @throws Incomplete when nobody was put together since the last letter
 */
export function tetapkanTim(kit: Kit, nomor: string, sent: Sent<unknown>, actor: Actor) {
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: () => ({
      act: 'tetapkanTim',
      versi: sent.versi,
      run: async ({ status }) => ({
        to: (status === 'dibuka' ? 'fasilitasi' : status) as StatusSengketa,
      }),
    }),
    after: (trx, berkas) => tulisSurat(trx, kit, berkas, actor),
  })
}

/**
 * The letter as it would be signed now, to be read before.
 * @throws NotFound when there is no such case; Incomplete when nobody was put together
 */
export function draftTim(kit: Kit, nomor: string, actor: Actor): Promise<Issue> {
  return kit.db.transaction().execute(async (trx) => {
    const berkas = await lockBerkas(trx, nomor)
    if (berkas?.prosedur !== sengketa.name) throw new NotFound(nomor)
    return (await issueOf(trx, kit, berkas, actor)).issue
  })
}

async function tulisSurat(trx: Trx, kit: Kit, berkas: Berkas, actor: Actor) {
  const { issue, susunan } = await issueOf(trx, kit, berkas, actor)
  const { id: suratId, nomorSurat } = await issueSurat(trx, kit, issue)
  await updateSengketa(trx, berkas.id, {
    tim: { ...susunan, suratId, nomorSurat, tanggal: kit.clock.today },
    timRancangan: null,
  })
  const units = [susunan.ketua, ...susunan.anggota].map(({ unitKerjaId }) => unitKerjaId)
  await insertKeikutsertaan(trx, berkas.id, [...new Set(units)].filter(Boolean))
}

async function issueOf(trx: Trx, kit: Kit, berkas: Berkas, actor: Actor) {
  const facts = await factsOf(trx, berkas)
  const susunan = facts.sengketa.timRancangan
  if (!susunan) throw new Incomplete('Susun dulu anggota timnya.')
  const atasan = await signerOf(trx, kit, actor, 'atasan')
  return { issue: suratTim(kit, facts, susunan, atasan), susunan }
}

async function susunanOf(trx: Trx, kit: Kit, form: TimForm): Promise<SusunanTim> {
  const ids = [form.ketua, ...new Set(form.anggota)]
  const officers = new Map((await officersOf(trx, ids)).map((one) => [one.id, one]))
  if (ids.some((id) => !officers.has(id)))
    throw new Incomplete('Ada yang sudah tidak bertugas. Pilih lagi.', 'anggota')
  const { ppid } = kit.settings.penandaTangan
  const [ketua, ...anggota] = ids.map((id) => memberOf(officers.get(id)!, kit))
  if (!officers.get(form.ketua)!.peran.includes('ppid'))
    throw new Incomplete(`Ketua tim adalah ${kit.settings.sebutan.ppid}.`, 'ketua')
  const typed = form.lain.map((one) => ({ ...one, petugasId: '', unitKerjaId: '' }))
  return {
    ketua: { ...ketua!, jabatan: ppid.jabatan, selaku: '' },
    anggota: [...anggota, ...typed],
  }
}

type Officer = Awaited<ReturnType<typeof officersOf>>[number]

function memberOf(one: Officer, { settings }: Kit): AnggotaTim {
  const isUnit = one.peran.includes('ppid_pelaksana')
  return {
    nama: one.nama,
    nip: one.nip ?? '',
    jabatan: one.unit ? `${one.jabatan}, ${one.unit}` : one.jabatan,
    selaku: isUnit ? `${settings.sebutan.pelaksana} terkait` : 'Pejabat fungsional',
    petugasId: one.id,
    unitKerjaId: one.unitKerjaId ?? '',
  }
}

/** Who sits in the team in force, the chair first. */
export async function anggotaTim(trx: Trx, berkasId: string): Promise<AnggotaTim[]> {
  const { tim } = await sengketaOf(trx, berkasId)
  if (!tim) throw new Incomplete('Tim belum ditetapkan.')
  return [tim.ketua, ...tim.anggota]
}
