import { clockAt } from '#src/calendar/calendar.ts'
import type { Deps } from '#src/http/env.ts'
import type { Jobs } from '#src/jobs/jobs.ts'
import type { Kit } from '#src/kit.ts'
import {
  akhiriYangHabis,
  ingatkanYangSegeraHabis,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/acts/malam.ts'
import { selesaikanYangLewat } from '#src/layanan/informasi-publik/keberatan/acts/langkah.ts'
import { gugurkanYangLewat } from '#src/layanan/informasi-publik/permohonan/acts/pencabutan.ts'
import { updateMail } from '#src/notifications/queries.ts'
import { recordOffice } from '#src/workflow/office-jejak.ts'
import { sistem } from '#src/workflow/perform.ts'
import { agendaOf, dayOfOpening, type Happening } from '#seeds/demo/agenda.ts'
import { seedCallCenter } from '#seeds/demo/call-center.ts'
import { seedDaftarDikecualikan } from '#seeds/demo/daftar-dikecualikan.ts'
import { seedDaftarInformasi } from '#seeds/demo/daftar-informasi.ts'
import { seedBukuTamu } from '#seeds/demo/buku-tamu.ts'
import { lastMoment } from '#seeds/demo/days.ts'
import { keyOf } from '#seeds/demo/key.ts'
import { type Desk, openDesk } from '#seeds/demo/office.ts'
import { seedPengaduan } from '#seeds/demo/pengaduan.ts'
import { seedPermintaanData } from '#seeds/demo/permintaan-data.ts'
import { readDesk, unitList } from '#seeds/demo/queries.ts'
import { seedSengketa } from '#seeds/demo/sengketa.ts'

/** What the demo works with: the server's own parts, but for time, jobs and mail. */
export type Parts = Pick<Deps, 'db' | 'config' | 'keys' | 'signer' | 'currentOffice'>

/** Hears how far it is. */
export type Tell = (done: number, all: number) => void

/**
 * Fills the desk through the acts, each at its own moment in the past. What was broken off goes on
 * where it stopped, with the same `now` as then.
 */
export async function fillDesk(parts: Parts, now: Date, tell: Tell = () => undefined) {
  const begun = (await readDesk(parts.db)).begun
  const last = begun ? new Date(String(begun.kini)) : now
  if (!begun) await mark(parts, 'mulaiContoh', now, { kini: now.toISOString() })
  const { calendar } = await parts.currentOffice(parts.db)
  const opening = dayOfOpening(last, calendar)
  const desk = await openDesk(await kitAt(parts, opening), parts.currentOffice)
  await seedDaftarDikecualikan(await kitAt(parts, opening), desk, lastMoment(last, calendar))
  const lastDay = await kitAt(parts, lastMoment(last, calendar))
  await seedDaftarInformasi(lastDay, await unitList(parts.db), {
    ppid: desk.ppid,
    pengusul: ({ kode }) => desk.pelaksana(kode) ?? desk.petugas[0]!,
  })
  const agenda = agendaOf(desk, last, calendar)
  for (const [index, happening] of agenda.entries()) {
    await happen(await kitAt(parts, happening.at), desk, happening)
    tell(index + 1, agenda.length)
  }
  await seedPermintaanData((at) => kitAt(parts, at), desk, last, calendar)
  await seedSengketa((at) => kitAt(parts, at), desk, last, calendar)
  await seedBukuTamu((at) => kitAt(parts, at), desk, last, calendar)
  await seedPengaduan((at) => kitAt(parts, at), desk, last, calendar)
  await seedCallCenter((at) => kitAt(parts, at), desk, last, calendar)
  await mark(parts, 'selesaiContoh', now, { kejadian: agenda.length })
}

async function happen(kit: Kit, desk: Desk, happening: Happening) {
  if (!('kasus' in happening)) return night(kit)
  const { kasus, urutLangkah, step } = happening
  try {
    await step({ desk, kit, kasus, kunci: keyOf(kasus.urut, urutLangkah) })
  } catch (cause) {
    throw new Error(`perkara ${kasus.urut}, langkah ${urutLangkah} (${kasus.nomor})`, { cause })
  }
}

async function night(kit: Kit) {
  await gugurkanYangLewat(kit)
  await selesaikanYangLewat(kit)
  await akhiriYangHabis(kit)
  await ingatkanYangSegeraHabis(kit)
}

/** A kit whose clock stands at `at`. */
export async function kitAt(parts: Parts, at: Date): Promise<Kit> {
  const { settings, calendar } = await parts.currentOffice(parts.db)
  return { ...parts, settings, clock: clockAt(at, calendar), jobs: noJobs(at) }
}

/**
 * Receipts are signed by the step itself, and a mail is on its way in the transaction that wrote it:
 * marked as sent, and given to nobody, now or when the office sets its mail up.
 */
function noJobs(at: Date): Jobs {
  const nothing = async () => undefined
  return {
    enqueue: async (trx, name, { id }) => {
      if (name !== 'kirim-surel' || !id) return
      await updateMail(trx, id, { percobaan: 1, terkirimPada: new Date(at.getTime() + 4_000) })
    },
    nudge: () => undefined,
    schedule: nothing,
    work: nothing,
    stop: nothing,
  }
}

function mark({ db }: Parts, perbuatan: string, now: Date, rincian: Record<string, unknown>) {
  const catatan = 'Isi contoh: orang, berkas, dan surat di meja ini tidak sungguhan.'
  const entry = { perbuatan, catatan, rincian }
  return db.transaction().execute((trx) => recordOffice(trx, entry, sistem, { now }))
}
