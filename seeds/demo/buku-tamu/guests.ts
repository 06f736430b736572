import type { Calendar } from '#src/calendar/calendar.ts'
import type { BukuTamu } from '#src/db/schema.ts'
import { momentOn } from '#seeds/demo/days.ts'
import { type Person, people } from '#seeds/demo/people.ts'
import { chanceOf } from '#seeds/demo/random.ts'

/** How a visit of the demo ends, or where it stands. */
export type Ending =
  | 'menunggu'
  | 'dilayani'
  | 'diarahkan'
  | 'pulang'
  | 'singkat'
  | 'pergi'
  | 'lupa'
  | 'data'

export type Guest = {
  urut: number
  datang: Date
  akhir: Ending
  /** Minutes from each step to the next. */
  menit: readonly number[]
  kanal: 'kios' | 'meja'
  person: Person
  dari: string
  jumlah: number
} & Visit

type Visit = {
  tujuan: BukuTamu['tujuan']
  keperluan: string
  ditemui: string
  ke: string
  cara: 'lisan' | 'surat'
  nomorSurat: string
}

const one = (
  tujuan: BukuTamu['tujuan'],
  keperluan: string,
  ke: string,
  ditemui = '',
  nomorSurat = '',
): Visit => ({
  tujuan,
  keperluan,
  ditemui,
  ke,
  cara: nomorSurat ? 'surat' : 'lisan',
  nomorSurat,
})

const visits: readonly Visit[] = [
  one(
    'koordinasi',
    'Rapat persiapan SPBE',
    'Bidang Aplikasi Informatika',
    'Kepala Bidang',
    '005/77/2026',
  ),
  one('surat', 'Mengantar undangan upacara', 'Sekretariat', '', '005/81/2026'),
  one('magang', 'Tempat PKL bagi empat siswa', 'Sekretariat', 'Kasubbag Umum', '421/14/2026'),
  one('layanan', 'Menanyakan data pelanggan internet', 'Meja layanan informasi'),
  one('liputan', 'Wawancara tentang jaringan publik', 'Bidang Informasi dan Komunikasi Publik'),
  one(
    'kerja-sama',
    'Penawaran perangkat jaringan',
    'Bidang Aplikasi Informatika',
    '',
    '12/PT-C/2026',
  ),
  one('pribadi', '', 'Sekretariat', 'Ibu Contoh'),
  one('koordinasi', 'Sandi dan data statistik kecamatan', 'Bidang Statistik dan Persandian'),
]

const places = [
  'SMK Contoh 2',
  'Kecamatan Contoh Timur',
  'PT Contoh Khatulistiwa',
  'Universitas Contoh Kapuas',
  'Media Contoh Pontianak',
  'Kelurahan Contoh Dalam',
]

const usual: readonly Ending[] = ['pulang', 'pulang', 'singkat', 'pulang', 'pulang', 'pergi']
/** Who is in the building now, and since how many minutes. */
const here: readonly [number, Ending][] = [
  [58, 'diarahkan'],
  [41, 'dilayani'],
  [33, 'data'],
  [22, 'diarahkan'],
  [12, 'dilayani'],
  [7, 'menunggu'],
  [2, 'menunggu'],
]

/** The guests of these days, oldest first; the same at every run. */
export function guestsOf(days: readonly string[], now: Date, calendar: Calendar): Guest[] {
  const guests: Guest[] = []
  for (const [index, day] of days.slice(0, -1).entries()) {
    const chance = chanceOf(`tamu ${day}`)
    const count = 3 + (index % 4)
    for (let at = 0; at < count; at += 1) {
      const forgotten = index % 6 === 5 && at === count - 1
      const akhir = forgotten ? 'lupa' : chance.pick(usual)
      guests.push(guestOf(guests.length, momentOn(day, now, calendar, chance), akhir))
    }
  }
  for (const [minutes, akhir] of here)
    guests.push(guestOf(guests.length, new Date(now.getTime() - minutes * 60_000), akhir))
  return guests
}

function guestOf(urut: number, datang: Date, akhir: Ending): Guest {
  const chance = chanceOf(`tamu ${urut}`)
  return {
    urut,
    datang,
    akhir,
    menit: [chance.between(1, 7), chance.between(3, 34), chance.between(9, 80)],
    kanal: urut % 3 === 0 ? 'kios' : 'meja',
    person: people[(urut * 5 + 2) % people.length]!,
    dari: chance.pick(places),
    jumlah: urut % 5 === 0 ? chance.between(2, 6) : 1,
    ...(akhir === 'data' ? visits[3]! : chance.pick(visits)),
  }
}
