import type { Kanal } from '#src/db/schema.ts'
import { kembalikan, kirim, putus, sediakan, setujui, tinjau } from '#seeds/demo/steps/decision.ts'
import { cabut, lengkap, melengkapi, tidakLengkap } from '#seeds/demo/steps/desk.ts'
import { langsung, serahkan, unduh } from '#seeds/demo/steps/handover.ts'
import * as kb from '#seeds/demo/steps/keberatan.ts'
import type { Kasus, Step } from '#seeds/demo/steps/step.ts'
import { ingatkan, jawab, perpanjang, tarik, teruskan } from '#seeds/demo/steps/units.ts'

/** A step, so many hari kerja after the one before it; 0 is later on the same day. */
type Told = readonly [hari: number, step: Step]

export type Story = {
  /** Hari kerja before the last day of work on which it was taken in. */
  lalu: number
  kanal: Kanal
  jenis: Kasus['jenis']
  kurang: boolean
  /** A second unit that is asked too. */
  unit: string | null
  /** It asks for what may not be given. */
  rahasia: boolean
  langkah: readonly Told[]
}

type More = Partial<Omit<Story, 'lalu' | 'kanal' | 'langkah'>>

const story = (lalu: number, kanal: Kanal, langkah: readonly Told[], more: More = {}): Story => ({
  jenis: 'perorangan',
  kurang: false,
  unit: null,
  rahasia: false,
  ...more,
  lalu,
  kanal,
  langkah,
})

const diteruskan: Told[] = [
  [1, lengkap],
  [0, teruskan],
]
const dijawab: Told[] = [...diteruskan, [3, jawab()]]
const diputus = (hasil: Parameters<typeof putus>[0]): Told[] => [...dijawab, [1, putus(hasil)]]
const diberi: Told[] = [...diputus('seluruhnya'), [0, kirim]]
const sebagian: Told[] = [...diteruskan, [3, jawab('sebagian')], [1, putus('sebagian')], [0, kirim]]
const bukanKami: Told[] = [
  ...diteruskan,
  [2, jawab('tidak-dikuasai')],
  [1, putus('tidak-dikuasai')],
  [0, kirim],
]
const janji: Told[] = [
  ...diteruskan,
  [3, jawab('belum-didokumentasikan')],
  [1, putus('belum-didokumentasikan')],
  [0, kirim],
]
const ditolak: Told[] = [...diteruskan, [2, jawab('sebagian')], [1, putus('ditolak')]]
const kurang: Told[] = [[1, tidakLengkap]]
const dilengkapi: Told[] = [...kurang, [2, melengkapi]]
const berdua: Told[] = [...diteruskan, [2, jawab('dikuasai', 0)], [2, jawab('dikuasai', 1)]]
const lama: Told[] = [...diteruskan, [6, perpanjang]]
const badan = { jenis: 'badan-hukum' } as const
const secret = { rahasia: true }
const incomplete = { kurang: true }

/** What has ended: given, given in part, not held, refused, lapsed, withdrawn. */
const ended: readonly Story[] = [
  // Objected to long after the window: accepted, and with the PPID.
  story(61, 'meja', [
    [0, langsung],
    [54, kb.ajukan(['d'], 'Saya baru tahu datanya tidak lengkap.')],
    [1, kb.teruskanKeberatan],
    [2, kb.perintahkan('ppid')],
  ]),
  story(60, 'web', [...diberi, [2, unduh()]]),
  story(59, 'meja', [...diberi, [2, serahkan()]]),
  story(58, 'surat', bukanKami, badan),
  // Granted, decided anew and handed over.
  story(57, 'web', [
    ...sebagian,
    [3, unduh()],
    [4, kb.ajukan(['d'])],
    [1, kb.teruskanKeberatan],
    [1, kb.perintahkan('unit')],
    [3, kb.jawabUnit],
    [2, kb.putusKeberatan(['d'], 'dikabulkan')],
    [0, kb.tanggapiKeberatan],
    [2, putus('seluruhnya')],
    [0, kirim],
    [1, unduh()],
    [1, kb.nyatakan('puas')],
  ]),
  story(55, 'kios', [...diberi, [1, serahkan()]]),
  story(54, 'meja', kurang, incomplete),
  story(53, 'telepon', [...diberi, [3, serahkan()]]),
  story(
    52,
    'web',
    [
      ...ditolak,
      [1, setujui],
      [0, kirim],
      [8, kb.ajukan(['a', 'e'])],
      [1, kb.teruskanKeberatan],
      [2, kb.perintahkan('ppid')],
      [3, kb.jawabPerintah],
      [4, kb.putusKeberatan(['a', 'e'], 'ditolak', 'pasal-17')],
      [0, kb.tanggapiKeberatan],
      [5, kb.nyatakan('tidak-puas')],
    ],
    secret,
  ),
  story(51, 'meja', [[0, langsung]]),
  // By mail, with no permohonan of its own: what must be announced was not.
  story(50, 'email', [
    ...diberi,
    [1, unduh()],
    [30, kb.berkala],
    [1, kb.teruskanKeberatan],
    [3, kb.putusKeberatan(['b'], 'dikabulkan')],
    [0, kb.tanggapiKeberatan],
  ]),
  story(49, 'web', [
    [1, lengkap],
    [1, cabut('Informasinya sudah saya temukan di laman dinas.')],
  ]),
  story(48, 'whatsapp', [...dilengkapi, ...diberi, [2, serahkan()]], incomplete),
  story(47, 'meja', [...lama, [4, jawab()], [1, putus('seluruhnya')], [0, kirim], [1, serahkan()]]),
  story(45, 'web', [...janji, [15, sediakan], [1, unduh()]]),
  story(44, 'surat', [...sebagian, [2, serahkan('kertas')]], badan),
  story(43, 'web', [...berdua, [1, putus('seluruhnya')], [0, kirim], [1, unduh()]], {
    unit: 'bkd',
  }),
  story(42, 'meja', [[0, langsung]]),
  // Granted: open again, to be decided by the PPID.
  story(41, 'web', [
    ...bukanKami,
    [24, kb.ajukan(['e'])],
    [1, kb.teruskanKeberatan],
    [6, kb.putusKeberatan(['e'], 'dikabulkan-sebagian', 'belum-dikuasai')],
    [3, kb.tanggapiKeberatan],
  ]),
  story(40, 'kios', kurang, incomplete),
  story(39, 'meja', [...diberi, [2, serahkan()]], { jenis: 'kuasa' }),
  story(38, 'web', [...diberi, [1, unduh()]]),
  story(
    37,
    'email',
    [...ditolak, [1, kembalikan], [1, putus('sebagian')], [0, kirim], [1, unduh()]],
    secret,
  ),
  story(36, 'meja', [
    ...diteruskan,
    [2, tarik],
    [0, putus('seluruhnya')],
    [0, kirim],
    [1, serahkan()],
  ]),
  story(35, 'web', [...sebagian, [2, unduh()], [5, kb.ajukan(['f'])], [2, kb.cabutKeberatan]]),
  story(34, 'whatsapp', [...diberi, [2, serahkan()]]),
  story(33, 'meja', [[0, langsung]]),
  story(
    32,
    'surat',
    [
      ...ditolak,
      [1, setujui],
      [0, kirim],
      [22, kb.ajukan(['a'])],
      [1, kb.teruskanKeberatan],
      [1, kb.perintahkan('unit')],
    ],
    { ...secret, ...badan },
  ),
  story(31, 'web', [...lama, [5, jawab()], [1, putus('sebagian')], [0, kirim], [2, unduh()]]),
  story(30, 'web', [
    ...diteruskan,
    [4, ingatkan],
    [6, jawab()],
    [2, putus('seluruhnya')],
    [0, kirim],
    [1, unduh()],
  ]),
  story(29, 'meja', [...dilengkapi, ...diberi, [1, serahkan()]], incomplete),
  story(28, 'telepon', bukanKami),
  story(27, 'web', [...diteruskan, [1, cabut('Salah memilih tahun; saya ajukan lagi.')]]),
  story(26, 'kios', [...diberi, [2, serahkan()]]),
  story(25, 'meja', [...diberi, [1, serahkan('kertas')]], { jenis: 'kelompok' }),
  story(24, 'web', [
    ...diputus('seluruhnya'),
    [0, tinjau],
    [1, putus('sebagian')],
    [0, kirim],
    [1, unduh()],
  ]),
  story(22, 'web', [...diberi, [2, unduh()]]),
  story(21, 'meja', [[0, langsung]]),
  story(20, 'email', kurang, { ...incomplete, ...badan }),
  story(
    19,
    'web',
    [...ditolak, [1, setujui], [0, kirim], [9, kb.ajukan(['a'])], [1, kb.teruskanKeberatan]],
    secret,
  ),
  story(17, 'meja', [...diberi, [2, serahkan()]]),
  story(15, 'web', [...diberi, [1, unduh()], [8, kb.ajukan(['g'])]]),
  story(14, 'meja', [...sebagian, [2, serahkan()]]),
  story(12, 'whatsapp', [
    [1, lengkap],
    [0, cabut('Tidak jadi diperlukan.')],
  ]),
  story(9, 'web', [
    ...bukanKami,
    [2, kb.ajukan(['e'])],
    [1, kb.teruskanKeberatan],
    [1, kb.putusKeberatan(['e'], 'ditolak', 'belum-dikuasai')],
  ]),
  story(4, 'meja', [[0, langsung]]),
  story(1, 'meja', [[0, langsung]]),
]

/** What still waits for somebody; some of it near its tenggat and some of it past. */
const running: readonly Story[] = [
  // Told, and not fetched yet.
  story(18, 'meja', diberi),
  story(13, 'web', [...diberi, [1, unduh('pertama')]]),
  story(11, 'surat', sebagian, badan),
  story(8, 'meja', diberi),
  story(7, 'web', diberi),
  story(23, 'kios', [...janji, [14, sediakan]]),
  // Promised: one is past the promised day.
  story(30, 'web', janji),
  story(12, 'meja', janji),
  story(6, 'web', janji),
  // Decided, to be signed.
  story(9, 'web', diputus('seluruhnya')),
  story(10, 'meja', sebagian.slice(0, -1)),
  story(12, 'web', diputus('sebagian')),
  story(6, 'email', [...ditolak, [0, setujui]], secret),
  // A refusal to be approved: one is due today, one is past.
  story(10, 'web', [...diteruskan, [6, jawab('sebagian')], [2, putus('ditolak')]], secret),
  story(13, 'meja', [...diteruskan, [7, jawab('sebagian')], [2, putus('ditolak')]], {
    ...secret,
    ...badan,
  }),
  story(5, 'web', ditolak, secret),
  // At the units: fresh, near, past, extended, half answered.
  story(2, 'web', diteruskan),
  story(4, 'meja', diteruskan),
  story(7, 'web', [...diteruskan, [4, ingatkan]]),
  story(9, 'email', [...diteruskan, [4, ingatkan]]),
  story(13, 'web', [...diteruskan, [5, ingatkan], [4, ingatkan]]),
  story(14, 'meja', [...lama, [0, tarik], [0, teruskan]]),
  story(16, 'surat', lama, badan),
  story(20, 'web', [...lama, [8, ingatkan]]),
  story(6, 'web', [...diteruskan, [2, jawab('dikuasai', 0)]], { unit: 'bkd' }),
  story(3, 'kios', diteruskan, { unit: 'dlh' }),
  // To be decided: fresh, near, past, given back by the Atasan PPID.
  story(3, 'web', [[1, lengkap]]),
  story(5, 'meja', dijawab),
  story(9, 'telepon', dijawab),
  story(10, 'web', berdua, { unit: 'bkd' }),
  story(12, 'meja', [...diteruskan, [7, jawab('sebagian')]]),
  story(8, 'web', [...ditolak, [1, kembalikan]], secret),
  // To be completed by the applicant.
  story(2, 'meja', kurang, incomplete),
  story(3, 'email', kurang, { ...incomplete, ...badan }),
  story(1, 'telepon', kurang, incomplete),
  // To be looked through: fresh, completed again, past the three days.
  story(0, 'meja', []),
  story(0, 'web', []),
  story(0, 'whatsapp', []),
  story(1, 'kios', []),
  story(1, 'surat', [], badan),
  story(2, 'web', [], { jenis: 'kuasa' }),
  story(5, 'email', []),
  story(3, 'meja', dilengkapi, incomplete),
]

/** Every case of the demo, in no order: when each was taken in, how, and what became of it. */
export const stories: readonly Story[] = [...ended, ...running]
