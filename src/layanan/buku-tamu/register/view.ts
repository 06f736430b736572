import { addDays } from '#src/calendar/date.ts'
import { tanggal, tanggalPendek } from '#src/calendar/words.ts'
import { caraTamu, tujuanTamu } from '#src/layanan/buku-tamu/form.ts'
import { bukuTamu, type StatusTamu } from '#src/layanan/buku-tamu/procedure.ts'
import {
  type Asked,
  type Narrow,
  registerHref,
  waktuSaringan,
  waktuTamu,
} from '#src/layanan/buku-tamu/register/filters.ts'
import type { Count, Visit } from '#src/layanan/buku-tamu/register/queries.ts'
import { BELUM_DICATAT, hasilWords } from '#src/layanan/buku-tamu/view.ts'
import { monthOf } from '#src/recap/days.ts'
import { mayRead, nameFor } from '#src/workflow/mask.ts'
import { moment } from '#src/workflow/view.ts'
import type { Figure } from '#views/shared/charts/figures.tsx'

export const REGISTER = '/meja/buku-tamu/register'

export type VisitView = ReturnType<typeof viewVisit>

/** A visit as a line of the register; who may not see a guest reads the first letters. */
export function viewVisit(row: Visit, peran: readonly string[]) {
  const seen = mayRead(bukuTamu, peran)
  return {
    nomor: row.nomor,
    nama: nameFor(bukuTamu, row.nama, peran) || BELUM_DICATAT,
    dari: seen ? row.dari : '',
    telepon: seen ? (row.telepon ?? '') : '',
    jumlah: row.jumlah,
    maksud: tujuanTamu[row.tujuan],
    keperluan: row.keperluan,
    ditemui: row.ditemui ?? '',
    cara: [caraTamu[row.cara], row.nomorSurat].filter(Boolean).join(', nomor '),
    menuju: [row.diarahkanKe, row.diarahkanKepada].filter(Boolean).join(', '),
    petugas: row.petugas ?? '',
    datang: moment(row.diterimaPada),
    pulang: row.pulangPada ? moment(row.pulangPada) : '',
    keadaan: hasilWords(row.hasil) ?? bukuTamu.statuses[row.status as StatusTamu].label,
    waktu: waktuTamu[row.waktu],
  }
}

export type RegisterView = ReturnType<typeof viewRegister>

/** The sums of the visits asked for, each with the address of its rows. */
export function viewRegister(counts: Count[], asked: Asked, langkah: 'hari' | 'bulan') {
  const by = (menurut: Count['menurut']) => counts.filter((one) => one.menurut === menurut)
  const link = (narrow: Narrow) => registerHref(REGISTER, { ...asked, ...narrow })
  const figure = (jumlah: number, narrow: Narrow): Figure => ({ jumlah, href: link(narrow) })
  const all = by('semua')[0]
  return {
    orang: figure(all?.orang ?? 0, {}),
    tepat: figure(all?.tepat ?? 0, { waktu: 'tepat' }),
    semua: figure(all?.jumlah ?? 0, {}),
    langkah,
    points: daysOf(asked, langkah).map((days) => {
      const one = by('hari').find(({ hari }) => hari === days.dari)
      const here = { ...asked, days: within(days, asked) }
      return {
        pendek: langkah === 'hari' ? tanggalPendek(days.dari) : monthShort(days.dari),
        panjang: langkah === 'hari' ? tanggal(days.dari) : monthLong(days.dari),
        satu: { jumlah: one?.jumlah ?? 0, href: registerHref(REGISTER, here) },
        dua: {
          jumlah: one?.lewat ?? 0,
          href: registerHref(REGISTER, { ...here, waktu: 'terlambat' }),
        },
      }
    }),
    jam: by('jam')
      .sort((a, b) => a.jam! - b.jam!)
      .map((one) => ({
        nama: `${String(one.jam).padStart(2, '0')}.00–${String(one.jam).padStart(2, '0')}.59`,
        semua: figure(one.jumlah, { jam: one.jam! }),
        penuh: figure(one.tepat, { jam: one.jam!, waktu: 'tepat' }),
      })),
    bagian: [
      {
        judul: 'Maksud',
        lines: lines(by('tujuan'), ({ tujuan }) => [tujuanTamu[tujuan!], { tujuan: tujuan! }]),
      },
      {
        judul: 'Diarahkan ke',
        lines: lines(by('ke'), ({ ke }) => [ke || 'Tidak diarahkan', { ke: ke! }]),
      },
      {
        judul: 'Cara',
        lines: lines(by('cara'), ({ cara }) => [caraTamu[cara!], { cara: cara! }]),
      },
      {
        judul: '35 menit layanan',
        lines: lines(by('waktu'), ({ waktu }) => [waktuTamu[waktu!], { waktu: waktu! }]),
      },
      {
        judul: 'Petugas',
        lines: lines(
          by('petugas').filter(({ petugasId }) => petugasId !== null),
          ({ petugas, petugasId }) => [petugas!, { petugas: petugasId! }],
        ),
      },
    ],
  }

  function lines(rows: Count[], of: (one: Count) => [label: string, narrow: Narrow]) {
    return rows
      .sort((a, b) => b.jumlah - a.jumlah)
      .map((one) => {
        const [label, narrow] = of(one)
        return { label, cells: [figure(one.jumlah, narrow), figure(one.orang, narrow)] }
      })
  }
}

/** More days than fit on a line are counted by month. */
export const stepFor = ({ days }: Asked): 'hari' | 'bulan' =>
  addDays(days.dari, 62) > days.sampai ? 'hari' : 'bulan'

/** The filters that are on, each with the address without it. */
export function filtersOn(asked: Asked, petugas: string | null) {
  const { tujuan, cara, waktu, ke, jam } = asked
  const on: [keyof Narrow, string | undefined][] = [
    ['tujuan', tujuan && tujuanTamu[tujuan]],
    ['cara', cara && caraTamu[cara]],
    ['waktu', waktu && waktuSaringan[waktu]],
    ['ke', ke === undefined ? undefined : ke || 'Tidak diarahkan'],
    ['petugas', asked.petugas && (petugas ?? 'Petugas')],
    ['jam', jam === undefined ? undefined : `Pukul ${String(jam).padStart(2, '0')}`],
  ]
  return on
    .filter(([, label]) => label !== undefined)
    .map(([name, label]) => ({
      label: `${label} ×`,
      href: registerHref(REGISTER, { ...asked, [name]: undefined }),
      current: true,
    }))
}

function daysOf({ days }: Asked, langkah: 'hari' | 'bulan') {
  const found = []
  const first = langkah === 'hari' ? days.dari : monthOf(days.dari).dari
  for (let day = first; day <= days.sampai; ) {
    const one = langkah === 'hari' ? { dari: day, sampai: day } : monthOf(day)
    found.push(one)
    day = addDays(one.sampai, 1)
  }
  return found
}

const within = (one: Asked['days'], { days }: Asked) => ({
  dari: one.dari > days.dari ? one.dari : days.dari,
  sampai: one.sampai < days.sampai ? one.sampai : days.sampai,
})

const monthLong = (day: string) => tanggal(day).split('\u00A0').slice(1).join(' ')
const monthShort = (day: string) => tanggalPendek(day).split('\u00A0')[1] ?? ''
