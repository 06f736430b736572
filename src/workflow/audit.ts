import type { Db } from '#src/db/client.ts'
import { NotFound } from '#src/errors.ts'
import {
  casesWithoutJejak,
  findId,
  missingFiles,
  missingNumbers,
  nextArsip,
  nextJejak,
  type Place,
  unknownNumbers,
} from '#src/workflow/audit/queries.ts'
import { hashJejak } from '#src/workflow/jejak.ts'

/** One thing that is wrong, in plain words, and where: the nomor of a case or paper, or `kantor`. */
export type Temuan = { di: string; apa: string }

export type Audit = {
  temuan: Temuan[]
  /** How much was read. */
  diperiksa: { jejak: number; rantai: number; arsip: number }
  /**
   * The end of the office's own chain. A case says how long its chain is; this one has nobody else
   * to say so: noted elsewhere, it shows whether the last rows were taken away.
   */
  ujungKantor: { urutan: number; hash: string } | null
}

type Options = {
  /** Only the chain of this case. */
  nomor?: string | undefined
  /** Also read every kept file and compare it with its sidik. */
  arsip?: boolean
}

const ROWS = 1000
const FILES = 50
// Of each kind; whoever deletes ten thousand rows is found by the first hundred.
const MOST = 100

/**
 * Reads every jejak and says what is wrong: rows changed, missing or in another order, a case that
 * no longer agrees with its chain, numbers with a gap, files that are not what they were. Memory
 * stays flat, whatever the number of rows.
 * @throws NotFound when there is no case `nomor`
 */
export async function verifyAudit(db: Db, options: Options = {}): Promise<Audit> {
  const audit: Audit = {
    temuan: [],
    diperiksa: { jejak: 0, rantai: 0, arsip: 0 },
    ujungKantor: null,
  }
  const only = options.nomor === undefined ? undefined : await findId(db, options.nomor)
  if (options.nomor !== undefined && only === undefined) throw new NotFound(options.nomor)
  await readChains(db, audit, only)
  if (only !== undefined) return audit
  for (const { nomor } of await casesWithoutJejak(db, MOST))
    audit.temuan.push({ di: nomor, apa: 'berkas ini tidak mempunyai jejak sama sekali' })
  await readNumbers(db, audit)
  for (const { apa } of await missingFiles(db, MOST))
    audit.temuan.push({ di: 'arsip', apa: `${apa}: isinya tidak ada lagi` })
  if (options.arsip) await readArsip(db, audit)
  return audit
}

type Row = Awaited<ReturnType<typeof nextJejak>>[number]

async function readChains(db: Db, audit: Audit, only: string | undefined) {
  let place: Place | undefined
  let last: Row | undefined
  for (;;) {
    const rows = await nextJejak(db, place, ROWS, only)
    for (const row of rows) {
      const same = last !== undefined && last.berkasId === row.berkasId
      if (last && !same) endChain(audit, last)
      checkLink(audit, row, same ? last : undefined)
      last = row
    }
    audit.diperiksa.jejak += rows.length
    if (rows.length < ROWS) break
    place = last
  }
  if (last) endChain(audit, last)
}

function checkLink(audit: Audit, row: Row, before: Row | undefined) {
  const say = (apa: string) => audit.temuan.push({ di: placeOf(row), apa })
  const expected = (before?.urutan ?? 0) + 1
  if (row.urutan !== expected) say(missing(expected, row.urutan - 1))
  else if (row.hashSebelum !== (before?.hash ?? null))
    say(`jejak ke-${row.urutan} tidak bersambung dengan jejak sebelumnya`)
  if (hashJejak(row) !== row.hash)
    say(`isi jejak ke-${row.urutan} (${row.perbuatan}) tidak sama dengan saat ditulis`)
}

const missing = (from: number, to: number) =>
  from === to ? `jejak ke-${from} hilang` : `jejak ke-${from} sampai ke-${to} hilang`

function endChain(audit: Audit, last: Row) {
  audit.diperiksa.rantai++
  const say = (apa: string) => audit.temuan.push({ di: placeOf(last), apa })
  if (last.berkasId === null) audit.ujungKantor = { urutan: last.urutan, hash: last.hash }
  else if (last.nomor === null) say('berkas dari jejak ini tidak ada lagi')
  else if (last.jejakJumlah! > last.urutan) say(missing(last.urutan + 1, last.jejakJumlah!))
  else if (last.jejakJumlah !== last.urutan || last.jejakHash !== last.hash)
    say('jejak terakhir tidak sama dengan yang dicatat pada berkasnya')
}

const placeOf = ({ berkasId, nomor }: Row) =>
  berkasId === null ? 'kantor' : (nomor ?? `berkas ${berkasId}`)

async function readNumbers(db: Db, audit: Audit) {
  for (const one of await missingNumbers(db, MOST))
    audit.temuan.push({
      di: numbered(one),
      apa: 'nomor ini pernah diberikan, tetapi berkas atau suratnya tidak ada',
    })
  for (const one of await unknownNumbers(db, MOST))
    audit.temuan.push({
      di: numbered(one),
      apa: 'nomor ini dipakai, tetapi tidak pernah diberikan',
    })
}

const numbered = ({ seri, tahun, urut }: { seri: string; tahun: number; urut: number }) =>
  `${seri}-${tahun}-${String(urut).padStart(4, '0')}`

async function readArsip(db: Db, audit: Audit) {
  let after = ''
  for (;;) {
    const rows = await nextArsip(db, after, FILES)
    for (const { sidik, sama, surat } of rows)
      if (!sama)
        audit.temuan.push({
          di: surat ? `surat ${surat}` : `arsip ${sidik.slice(0, 16)}…`,
          apa: 'isi yang disimpan tidak sama dengan sidiknya',
        })
    audit.diperiksa.arsip += rows.length
    if (rows.length < FILES) break
    after = rows.at(-1)!.sidik
  }
}
