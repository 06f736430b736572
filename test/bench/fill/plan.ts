import type { Procedure } from '#src/workflow/procedure.ts'

/** A procedure and its part of all cases; lengths in seconds. */
export type Share<S extends string, A extends string, C extends string> = [
  procedure: Procedure<S, A, C>,
  told: {
    /** Of a thousand cases so many are of this procedure; of a thousand of them so many are open. */
    permil: number
    buka: number
    /** An open case is this old at most; a closed one took this long at most. */
    umur: number
    lama: number
    /** How closed ones ended, by weight, and with which hasil. */
    akhir: Partial<Record<S, number>>
    hasil: Partial<Record<S, string>>
    /** Acts of a closed case after its first. */
    path: A[]
    /** `awal` ends with the first status, `terus` with the case. */
    clocks: Partial<Record<C, 'awal' | 'terus'>>
    /** Each so-manieth closed case went to a unit; 0 is none. */
    bagian: number
    kanal: string[]
    /** Papers by their kind; the first is given at once, others at the end. */
    surat: Record<string, string>
    /** How what it is about begins. */
    perihal: string[]
  },
]

/** What the statements are given for one procedure: statuses, acts and clocks from its own table. */
export type Plan = ReturnType<typeof planOf>

export function planOf<S extends string, A extends string, C extends string>(
  ...[procedure, told, count]: [...Share<S, A, C>, number]
) {
  const open = (Object.keys(procedure.statuses) as S[]).filter(
    (status) => !procedure.statuses[status].akhir,
  )
  const ends = (Object.entries(told.akhir) as [S, number][]).flatMap(([status, weight]) =>
    Array.from({ length: weight }, () => status),
  )
  const jumlah = Math.max(Math.round((count * told.permil) / 1000), open.length + ends.length)
  return {
    prosedur: procedure.name,
    seri: procedure.seri,
    jumlah,
    buka: Math.max(Math.round((jumlah * told.buka) / 1000), open.length),
    umur: told.umur,
    lama: told.lama,
    berjalan: open,
    giliran: open.map((status) => procedure.statuses[status].giliran),
    akhir: ends,
    hasil: ends.map((status) => told.hasil[status] ?? null),
    langkah: stepsOf(procedure, told.path),
    tenggat: (Object.keys(told.clocks) as C[]).map((jenis) => {
      const { dasar, satuan, jumlah: panjang } = procedure.clocks[jenis]
      return { jenis, dasar, satuan, jumlah: panjang, awal: told.clocks[jenis] === 'awal' }
    }),
    awal: procedure.opening.to,
    bagian: told.bagian,
    kanal: told.kanal,
    surat: Object.entries(told.surat).map(([jenis, judul], at) => ({ jenis, judul, at })),
    perihal: told.perihal,
  }
}

/** The acts of a case with the status before and after each, and who does it. */
function stepsOf<S extends string, A extends string, C extends string>(
  procedure: Procedure<S, A, C>,
  path: A[],
) {
  const { act, to, by } = procedure.opening
  const steps = [{ perbuatan: act, dari: null as S | null, ke: to, peran: by[0]! }]
  for (const perbuatan of path) {
    const dari = steps.at(-1)!.ke
    const { to, by } = procedure.acts[perbuatan]
    const ke = to === 'tetap' ? dari : ([to].flat()[0] as S)
    steps.push({ perbuatan, dari, ke, peran: by[0]! })
  }
  return steps
}
