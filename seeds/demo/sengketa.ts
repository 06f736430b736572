import * as v from 'valibot'
import { contohSurat } from '#seeds/demo/files.ts'
import { momentOn, workDays } from '#seeds/demo/days.ts'
import { keyOf } from '#seeds/demo/key.ts'
import type { Desk } from '#seeds/demo/office.ts'
import { people } from '#seeds/demo/people.ts'
import { unsatisfied, usualKomisi } from '#seeds/demo/queries.ts'
import { chanceOf } from '#seeds/demo/random.ts'
import { type DisputeStory, disputeStories } from '#seeds/demo/sengketa/stories.ts'
import { steps } from '#seeds/demo/sengketa/steps.ts'
import type { Calendar } from '#src/calendar/calendar.ts'
import { dateOf } from '#src/calendar/date.ts'
import type { Kit } from '#src/kit.ts'
import { bukaSengketa } from '#src/layanan/informasi-publik/sengketa/acts/pembukaan.ts'
import {
  SengketaBaruForm,
  SengketaDariKeberatanForm,
} from '#src/layanan/informasi-publik/sengketa/form.ts'
import { findAsal } from '#src/layanan/informasi-publik/sengketa/queries.ts'

type Case = { urut: number; story: DisputeStory; nama: string; nomor: string }

/** The disputes of the demo, made through the acts, each at its own moment in the past. */
export async function seedSengketa(
  kitAt: (at: Date) => Promise<Kit>,
  desk: Desk,
  now: Date,
  calendar: Calendar,
) {
  const days = workDays(now, calendar, 60)
  const cases = disputeStories.map((story, urut): Case => {
    const { nama } = people[(urut * 11 + 5) % people.length]!
    return { urut, story, nama, nomor: '' }
  })
  const todo = cases.flatMap((it) => {
    const chance = chanceOf(`sengketa ${it.urut}`)
    const begun = new Map<number, Date>()
    return [it.story.lalu, ...it.story.langkah.map(([lalu]) => lalu)].map((lalu, langkah) => {
      // Steps of one day follow each other by minutes.
      if (!begun.has(lalu))
        begun.set(lalu, momentOn(days[days.length - 1 - lalu]!, now, calendar, chance))
      return { it, langkah, at: new Date(begun.get(lalu)!.getTime() + langkah * 60_000) }
    })
  })
  for (const { it, langkah, at } of todo.sort((a, b) => +a.at - +b.at)) {
    const kit = await kitAt(at)
    const kunci = keyOf('sengketa', it.urut, langkah)
    if (langkah === 0) it.nomor = await open(kit, desk, it, kunci, days)
    else {
      const [, act, isi = {}] = it.story.langkah[langkah - 1]!
      await steps[act]({ kit, desk, nomor: it.nomor, kunci, nama: it.nama, isi })
    }
  }
}

async function open(
  kit: Kit,
  desk: Desk,
  { story, urut, nama }: Case,
  kunci: string,
  days: string[],
) {
  const files = { kunci, files: { berkas: [await contohSurat('Panggilan', nama)] }, titipan: {} }
  const today = dateOf(kit.clock.now)
  const petugas = desk.petugas[0]!
  if (story.keberatan !== undefined) {
    const asal = await findAsal(kit.db, await unsatisfied(kit.db, story.keberatan))
    const form = v.parse(SengketaDariKeberatanForm, {
      pemicu: story.pemicu,
      kanal: 'surat',
      tanggalDiterima: today,
    })
    return bukaSengketa(kit, { asal: asal!, form }, files, petugas)
  }
  const { alamat, pekerjaan, email, telepon } = people[(urut * 11 + 5) % people.length]!
  const form = v.parse(SengketaBaruForm, {
    pemicu: story.pemicu,
    kanal: 'surat',
    tanggalDiterima: today,
    jenis: 'perorangan',
    nama,
    alamat,
    pekerjaan,
    email,
    telepon,
    informasi: story.informasi,
    alasan: ['d', 'e'],
    ...(story.jawaban && {
      jendelaSejak: days[days.length - 1 - story.lalu - story.jawaban] ?? days[0],
      jendelaSebab: 'jawaban',
    }),
    ...(story.pemicu === 'panggilan' && {
      komisi: await usualKomisi(kit.db),
      nomor: `0${urut}5/KI-KB/${today.slice(0, 4)}`,
      tanggal: today,
      diterima: today,
      acara: 'Pemeriksaan awal',
      tempat: 'Ruang sidang Komisi Informasi',
    }),
  })
  return bukaSengketa(kit, { asal: undefined, form }, files, petugas)
}
