import * as v from 'valibot'
import type { Calendar } from '#src/calendar/calendar.ts'
import { dateOf, instantOf, timeOf } from '#src/calendar/date.ts'
import type { Kit } from '#src/kit.ts'
import { catatTamu } from '#src/layanan/buku-tamu/acts/datang.ts'
import { arahkan, layani } from '#src/layanan/buku-tamu/acts/langkah.ts'
import { catatPulang, tutupHari } from '#src/layanan/buku-tamu/acts/pulang.ts'
import { TamuForm } from '#src/layanan/buku-tamu/form.ts'
import { tandaBuktiDataJob } from '#src/layanan/permintaan-data/acts/tanda-bukti.ts'
import { terimaPermintaan } from '#src/layanan/permintaan-data/acts/terima.ts'
import { PermintaanMejaForm } from '#src/layanan/permintaan-data/form.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { type Ending, guestsOf, type Guest } from '#seeds/demo/buku-tamu/guests.ts'
import { workDays } from '#seeds/demo/days.ts'
import { keyOf } from '#seeds/demo/key.ts'
import type { Desk } from '#seeds/demo/office.ts'
import { caseOf } from '#seeds/demo/queries.ts'

type Scene = { kit: Kit; desk: Desk; guest: Guest; nomor: string; kunci: string }
type Happening = { at: Date; guest: Guest; langkah: number; step: StepName }
type StepName = 'datang' | 'layani' | 'arahkan' | 'pulang' | 'data'

const MINUTE = 60_000
const DAYS = 24

/** The guests of the demo's last weeks, made through the acts; some are in the building now. */
export async function seedBukuTamu(
  kitAt: (at: Date) => Promise<Kit>,
  desk: Desk,
  now: Date,
  calendar: Calendar,
) {
  const days = workDays(now, calendar, DAYS)
  const guests = guestsOf(days, now, calendar)
  const all = guests.flatMap(happenings).filter(({ at }) => at <= now)
  const nomor = new Map<number, string>()
  for (const { at, guest, langkah, step } of all.sort((a, b) => a.at.getTime() - b.at.getTime())) {
    const kunci = keyOf('tamu', guest.urut, langkah)
    const scene = { kit: await kitAt(at), desk, guest, nomor: nomor.get(guest.urut) ?? '', kunci }
    const given = await steps[step](scene)
    if (step === 'datang') nomor.set(guest.urut, given as string)
  }
  // Who came on the last day is still here; whoever was forgotten before is not.
  await tutupHari(await kitAt(night(days.at(-1)!)))
}

/** Half past midnight, when the system looks. */
const night = (day: string) => new Date(instantOf(day).getTime() + 30 * MINUTE)

function happenings(guest: Guest): Happening[] {
  const found: Happening[] = [{ at: guest.datang, guest, langkah: 0, step: 'datang' }]
  let at = guest.datang
  for (const [index, step] of ways[guest.akhir].entries()) {
    at = new Date(at.getTime() + guest.menit[index]! * MINUTE)
    found.push({ at, guest, langkah: index + 1, step })
  }
  return found
}

const ways: Record<Ending, Exclude<StepName, 'datang'>[]> = {
  menunggu: [],
  dilayani: ['layani'],
  diarahkan: ['layani', 'arahkan'],
  pulang: ['layani', 'arahkan', 'pulang'],
  singkat: ['layani', 'pulang'],
  pergi: ['pulang'],
  lupa: ['layani', 'arahkan'],
  data: ['layani', 'data'],
}

const steps: Record<StepName, (scene: Scene) => Promise<unknown>> = {
  datang: ({ kit, desk, guest, kunci }) => {
    const { kanal, person, tujuan, keperluan, ditemui, cara, nomorSurat, jumlah, dari } = guest
    const form = v.parse(TamuForm, {
      nama: person.nama,
      dari,
      telepon: person.telepon,
      tujuan,
      keperluan,
      ditemui,
      cara,
      nomorSurat,
      jumlah: String(jumlah),
    })
    const came = { kanal, datangPada: kit.clock.now }
    return catatTamu(kit, form, kunci, came, kanal === 'kios' ? tamuKios : desk.sekretariat)
  },
  layani: ({ kit, desk, guest, nomor, kunci }) => {
    const { person, dari, tujuan, keperluan } = guest
    const data = { nama: person.nama, dari, tujuan, keperluan }
    return layani(kit, nomor, { data, kunci }, desk.sekretariat)
  },
  arahkan: ({ kit, desk, guest, nomor, kunci }) =>
    arahkan(kit, nomor, { data: { ke: guest.ke, kepada: guest.ditemui }, kunci }, desk.sekretariat),
  pulang: ({ kit, desk, nomor, kunci }) =>
    catatPulang(kit, nomor, { data: { jamPulang: '' }, kunci }, desk.sekretariat),
  data: async ({ kit, desk, guest, nomor, kunci }) => {
    const form = v.parse(PermintaanMejaForm, dataOf(guest, kit.clock.now))
    const petugas = desk.petugas[0]!
    const intake = {
      kanal: 'meja',
      diterimaPada: kit.clock.now,
      asal: nomor,
      petugasId: petugas.id,
    } as const
    const files = { kunci, files: {}, titipan: {} }
    const baru = await terimaPermintaan(kit, form, files, intake, petugas)
    await tandaBuktiDataJob(kit, (await caseOf(kit.db, baru)).id)
  },
}

const dataOf = ({ person, dari, keperluan }: Guest, now: Date) => ({
  kanal: 'meja',
  tanggalDiterima: dateOf(now),
  jamDiterima: timeOf(now),
  jenis: 'perorangan',
  nama: person.nama,
  alamat: dari,
  telepon: person.telepon,
  judul: 'Jumlah pelanggan internet menurut kecamatan',
  rincian: `${keperluan}. Jumlah pelanggan internet tiap kecamatan.`,
  wilayah: 'kecamatan',
  tahunDari: '2023',
  tahunSampai: '2025',
  format: 'xlsx',
  tujuan: 'penelitian',
})

const tamuKios: Actor = { id: null, nama: 'Tamu di kios', peran: ['pemohon'], unitKerjaId: null }
