import * as v from 'valibot'
import type { Calendar } from '#src/calendar/calendar.ts'
import { addDays, dateOf, timeOf } from '#src/calendar/date.ts'
import type { Kit } from '#src/kit.ts'
import * as pemeriksaan from '#src/layanan/call-center/tanya-jawab/acts/pemeriksaan.ts'
import {
  susunDariTelepon,
  susunTanyaJawab,
} from '#src/layanan/call-center/tanya-jawab/acts/susun.ts'
import { TanyaJawabForm } from '#src/layanan/call-center/tanya-jawab/form.ts'
import * as disposisi from '#src/layanan/call-center/telepon-masuk/acts/disposisi.ts'
import * as jawaban from '#src/layanan/call-center/telepon-masuk/acts/jawaban.ts'
import { terimaTelepon } from '#src/layanan/call-center/telepon-masuk/acts/terima.ts'
import { TeleponForm } from '#src/layanan/call-center/telepon-masuk/form.ts'
import { entriContoh, pertanyaanContoh } from '#seeds/demo/call-center/entries.ts'
import { momentOn, workDays } from '#seeds/demo/days.ts'
import { keyOf } from '#seeds/demo/key.ts'
import type { Desk } from '#seeds/demo/office.ts'
import { people } from '#seeds/demo/people.ts'
import { disposisiOf } from '#seeds/demo/queries.ts'
import { chanceOf } from '#seeds/demo/random.ts'

type KitAt = (at: Date) => Promise<Kit>
const MINUTE = 60_000
const key = (...parts: (string | number)[]) => keyOf('call-center', ...parts)

/** The Tanya Jawab and the calls of the demo, made through the acts, each at its own moment. */
export async function seedCallCenter(kitAt: KitAt, desk: Desk, now: Date, calendar: Calendar) {
  const days = workDays(now, calendar, 30)
  const dayAt = (back: number, what: string) =>
    momentOn(days[days.length - 1 - back]!, now, calendar, chanceOf(`call center ${what}`))
  const entries = await seedEntries(kitAt, desk, dayAt(29, 'entri'))
  const calls = Array.from({ length: 36 }, (_, urut) => {
    const at = dayAt(27 - Math.floor((urut * 3) / 4), `telepon ${urut}`)
    const entri = entries[(urut * 5) % entries.length]!
    return { at, run: () => answered(kitAt, desk, { urut, at, entri }) }
  })
  const waiting = pertanyaanContoh.map(([unit, pertanyaan, kata], urut) => {
    const at = dayAt(urut * 4, `janji ${urut}`)
    return { at, run: () => calledBack(kitAt, desk, { urut, at, unit, pertanyaan, kata }) }
  })
  const all = [...calls, ...waiting].toSorted((a, b) => a.at.getTime() - b.at.getTime())
  for (const { run } of all) await run()
}

/** All but the last are published; that one waits to be looked through. */
async function seedEntries(kitAt: KitAt, desk: Desk, at: Date) {
  const nomor: string[] = []
  const { analis, kasi } = desk.pengaduan
  for (const [urut, { unit, ...entri }] of entriContoh.entries()) {
    const kit = await kitAt(new Date(at.getTime() + urut * MINUTE))
    const data = v.parse(TanyaJawabForm, {
      ...entri,
      unit: desk.unitId(unit),
      sumber: 'Standar pelayanan unit (contoh)',
      berlakuDari: addDays(kit.clock.today, -40),
    })
    const one = await susunTanyaJawab(kit, { data, kunci: key('susun', urut) }, desk.operator)
    const sent = (what: string) => ({ data: { catatan: '' }, kunci: key(what, urut) })
    await pemeriksaan.ajukan(kit, one, sent('ajukan'), desk.operator)
    if (urut === entriContoh.length - 1) continue
    await pemeriksaan.terbitkan(kit, one, sent('terbit'), urut % 2 === 0 ? analis : kasi)
    nomor.push(one)
  }
  return nomor
}

const callOf = (urut: number, kit: Kit, more: Record<string, string>) => {
  const { nama, alamat, telepon } = people[(urut * 11 + 5) % people.length]!
  const promise = new Date(kit.clock.now.getTime() + 120 * MINUTE)
  return v.parse(TeleponForm, {
    telepon,
    nama,
    alamat,
    kebutuhan: 'informasi',
    tanyaJawab: '',
    jawaban: '',
    janjiTanggal: dateOf(promise),
    janjiJam: timeOf(promise).slice(0, 5),
    ...more,
  })
}

/** A call that was answered while it lasted, from an entry or from what the operator knew. */
async function answered(
  kitAt: KitAt,
  desk: Desk,
  { urut, at, entri }: { urut: number; at: Date; entri: string },
) {
  const kit = await kitAt(at)
  const known = urut % 6 === 5
  const asked = entriContoh[(urut * 5) % (entriContoh.length - 1)]!
  const data = callOf(urut, kit, {
    langkah: 'jawab',
    kebutuhan: known ? 'lainnya' : 'informasi',
    pertanyaan: known ? 'Minta nomor telepon kantor kecamatan' : asked.pertanyaan,
    ...(known ? { jawaban: 'Nomor ada di laman kota.' } : { tanyaJawab: entri }),
  })
  await terimaTelepon(kit, { data, kunci: key('telepon', urut) }, desk.operator)
}

type Asked = { urut: number; at: Date; unit: string; pertanyaan: string; kata: string }

/** A call that a unit had to confirm: the newest still waits for it, the next to be called back. */
async function calledBack(kitAt: KitAt, desk: Desk, { urut, at, unit, pertanyaan, kata }: Asked) {
  const later = (menit: number) => kitAt(new Date(at.getTime() + menit * MINUTE))
  const { analis, kasi } = desk.pengaduan
  const data = callOf(urut + 40, await kitAt(at), { langkah: 'janji', pertanyaan })
  const nomor = await terimaTelepon(
    await kitAt(at),
    { data, kunci: key('janji', urut) },
    desk.operator,
  )
  const ask = { unit: [desk.unitId(unit)], permintaan: pertanyaan }
  await disposisi.mintaKonfirmasi(
    await later(4),
    nomor,
    { data: ask, kunci: key('unit', urut) },
    analis,
  )
  if (urut === 0) return
  const kit = await later(35)
  const [part] = await disposisiOf(kit.db, nomor)
  const answer = { penguasaan: 'dikuasai', jawaban: kata } as const
  const files = { data: answer, kunci: key('jawab', urut), files: {}, titipan: {} }
  await disposisi.jawabDisposisi(kit, nomor, part!.id, files, desk.penghubung(unit) ?? kasi)
  const back = (what: string, hasilHubungan: 'sibuk' | 'tersambung') => ({
    data: { hasilHubungan, catatan: '' },
    kunci: key(what, urut),
  })
  await jawaban.hubungiKembali(await later(50), nomor, back('sibuk', 'sibuk'), desk.operator)
  if (urut === 1) return
  await jawaban.hubungiKembali(
    await later(urut * 30),
    nomor,
    back('sambung', 'tersambung'),
    desk.operator,
  )
  if (urut === 2) await susunDariTelepon(await later(70), nomor, key('draf', urut), desk.operator)
}
