import type { Child } from 'hono/jsx'
import { dateOf } from '#src/calendar/date.ts'
import { tanggal } from '#src/calendar/words.ts'
import type { Db } from '#src/db/client.ts'
import { NotFound } from '#src/errors.ts'
import type { Ctx } from '#src/http/env.ts'
import { openActs, type Procedure } from '#src/workflow/procedure.ts'
import { moment } from '#src/workflow/view.ts'
import { findWhole, type Whole } from '#src/workflow/whole/queries.ts'
import { fileSize } from '#views/shared/papers.tsx'
import type { Langkah } from '#views/shared/trail.tsx'

/**
 * The case that is open in this browser, with what its procedure keeps of it. Stands behind
 * `requireApplicant`.
 * @throws NotFound when the case that is open is of another procedure
 */
export async function readTracked<T>(
  c: Ctx,
  { name }: { name: string },
  find: (db: Db, nomor: string, hari: string) => Promise<T | undefined>,
) {
  const { applicant, db, clock } = c.var
  const { nomor, prosedur } = applicant
  if (prosedur !== name) throw new NotFound(nomor)
  const [whole, found] = await Promise.all([findWhole(db, nomor), find(db, nomor, clock.today)])
  if (!whole || !found) throw new NotFound(nomor)
  return { whole, found }
}

/** A case as the kiosk tells it, that everybody may look at: no papers, nothing of whose it is. */
export type AtKiosk = {
  view: { nomor: string; kalimat: string; langkah: Langkah[] }
  /** What the case is, at its head. */
  jenis: string
  /** The same in the middle of a sentence. */
  apa: string
  /** What holds now: by when, and what to do next. */
  sekarang: Child
}

type Ahead = string | Omit<Langkah, 'keadaan'>

type Words<S extends string> = {
  /** What is read of an act; officers and their notes are not named. Others are not shown. */
  told: (step: Whole['jejak'][number], index: number) => Ahead | undefined
  /** What is under way while the case stands there, and what comes after it. */
  ahead?: Partial<Record<S, Ahead | readonly Ahead[]>>
  /** The heading is all that is said of the status, not its first sentence alone. */
  utuh?: boolean
  /** How the instant of an act is said. */
  kapan?: (pada: Date) => string
}

/** What every tracking page shows of its case: where it stands, what happened, its papers. */
export function viewTrackedCase<S extends string, A extends string, C extends string>(
  procedure: Procedure<S, A, C>,
  { berkas, jejak, surat }: Whole,
  words: Words<S>,
) {
  const status = berkas.status as S
  const { publik } = procedure.statuses[status]
  return {
    nomor: berkas.nomor,
    versi: berkas.versi,
    status,
    /** A heading: without its full stop. */
    kalimat: (words.utuh ? publik : publik.split('. ')[0]!).replace(/\.$/, ''),
    acts: openActs(procedure, status, ['pemohon']) as A[],
    langkah: [...past(jejak, words), ...toCome([words.ahead?.[status] ?? []].flat())],
    surat: surat.map(({ id, jenis, judul, ditandatanganiPada, ukuran }) => ({
      id,
      jenis,
      judul,
      ket: `${tanggal(dateOf(ditandatanganiPada))} · PDF, ${fileSize(ukuran)}`,
    })),
  }
}

function past<S extends string>(
  jejak: Whole['jejak'],
  { told, kapan = moment }: Words<S>,
): Langkah[] {
  return jejak.flatMap((step, index): Langkah[] => {
    const said = told(step, index)
    const { pada } = step
    return said
      ? [{ keadaan: 'done', waktu: kapan(pada), datetime: pada.toISOString(), ...named(said) }]
      : []
  })
}

const toCome = (steps: readonly Ahead[]) =>
  steps.map((step, index): Langkah => {
    const now = index === 0
    return { keadaan: now ? 'now' : '', ...(now && { waktu: 'Sedang berjalan' }), ...named(step) }
  })

const named = (step: Ahead) => (typeof step === 'string' ? { judul: step } : step)

/** The paper of this kind, as it is offered right after its case came in; null until it is signed. */
export function paperOf(surat: Whole['surat'], kind: string) {
  const one = surat.find(({ jenis }) => jenis === kind)
  return one ? { id: one.id, ket: `PDF, ${fileSize(one.ukuran)}` } : null
}
