import { findUji } from '#src/layanan/informasi-publik/daftar-dikecualikan/queries.ts'
import * as v from 'valibot'
import { clockAt } from '#src/calendar/calendar.ts'
import { addDays } from '#src/calendar/date.ts'
import type { Kit } from '#src/kit.ts'
import {
  buka,
  kembalikan,
  setujui,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/acts/keputusan.ts'
import { tetapkan } from '#src/layanan/informasi-publik/daftar-dikecualikan/acts/penetapan.ts'
import {
  ajukan,
  mulaiUji,
  tambahInformasi,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/acts/uji.ts'
import { InformasiForm, UjiForm } from '#src/layanan/informasi-publik/daftar-dikecualikan/form.ts'
import { type DemoUji, lembar } from '#seeds/demo/daftar-dikecualikan/sheets.ts'
import { onWorkDay } from '#seeds/demo/days.ts'
import { keyOf } from '#seeds/demo/key.ts'
import type { Desk } from '#seeds/demo/office.ts'

/**
 * Fills the Daftar Informasi Dikecualikan through the acts: what refusals rest on is determined before
 * the first of them, some waits, one was given back, one was opened.
 * @param kit stands at the day on which the office was set up
 * @param now until when this desk has worked
 */
export async function seedDaftarDikecualikan(kit: Kit, desk: Desk, now: Date) {
  for (const [urut, one] of lembar.entries()) await seedOne(kit, desk, one, urut, now)
}

async function seedOne(kit: Kit, desk: Desk, one: DemoUji, urut: number, now: Date) {
  const begun = dayOf(kit, one.hari === 'awal' ? kit.clock.now : new Date(+now - one.hari * DAY))
  const sent = <T>(step: string, data: T) => ({ data, kunci: keyOf('uji', urut, step) })
  const { ppid, atasan } = desk
  const nomor = await mulaiUji(begun, sent('mulai', formOf(begun, desk, one)), ppid)
  for (const [index, line] of one.informasi.slice(1).entries()) {
    const data = v.parse(InformasiForm, lineOf(begun, line))
    await tambahInformasi(begun, nomor, sent(`tambah ${index}`, data), ppid)
  }
  if (one.sampai === 'disusun') return
  await ajukan(begun, nomor, sent('ajukan', { catatan: '' }), ppid)
  if (one.sampai === 'menunggu_persetujuan') return
  if (one.sampai === 'dikembalikan') {
    const alasan = 'Sebutkan pasal undang-undang yang melarang membukanya.'
    await kembalikan(begun, nomor, sent('kembali', { alasan }), atasan)
    return
  }
  await setujui(begun, nomor, sent('setuju', { catatan: '' }), atasan)
  if (one.sampai === 'disetujui') return
  await tetapkan(begun, nomor, sent('tetap', { catatan: '' }), ppid)
  if (one.sampai !== 'dibuka') return
  const { items } = (await findUji(kit.db, nomor))!
  const alasan = 'Rencananya sudah dilaksanakan; tidak ada lagi yang dilindungi.'
  await buka(
    dayOf(kit, new Date(+begun.clock.now + 10 * DAY)),
    nomor,
    sent('buka', { alasan, baris: items.map(({ id }) => id) }),
    ppid,
  )
}

const DAY = 86_400_000

function formOf(kit: Kit, desk: Desk, one: DemoUji) {
  return v.parse(UjiForm, {
    sebab: 'sebelum',
    unit: desk.unitId(one.unit),
    tempat: 'Pontianak',
    tanggal: kit.clock.today,
    penguji: `${desk.ppid.nama}; PPID; Dinas Komunikasi dan Informatika\n${desk.petugas[0]!.nama}; Pranata Humas; Dinas Komunikasi dan Informatika`,
    kepatutan: one.kepatutan,
    ...lineOf(kit, one.informasi[0]!),
  })
}

const lineOf = (kit: Kit, { berlaku, ...line }: DemoUji['informasi'][number]) => ({
  ...line,
  berlakuSampai: berlaku === null ? '' : addDays(kit.clock.today, berlaku),
})

/** The kit on that day, or on the next one on which the office works. */
function dayOf(kit: Kit, day: Date): Kit {
  const { calendar } = kit.clock
  return { ...kit, clock: clockAt(onWorkDay(day, calendar), calendar) }
}
