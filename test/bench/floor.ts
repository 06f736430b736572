import { randomBytes, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openSql } from '#src/db/client.ts'
import type { Statement } from '#test/bench/record.ts'

/** For each path what to send to the database and the answer, headers and compressed body. */
export type Answers = Record<
  string,
  { statements: Statement[]; type: string; encoding: string | undefined; body: Uint8Array }
>

/** What the floor is given: answers of pages, the writes of one registration, what a workbook reads. */
export type Floor = {
  url: string
  answers: Answers
  registration: Statement[]
  export: { statements: Statement[]; body: Uint8Array } | undefined
}

const OURS = 10
let given: Floor
let sql: ReturnType<typeof openSql>

const server = createServer(async (request, response) => {
  const path = request.url ?? ''
  if (path === '/export' && given.export) {
    for (const { text, parameters } of given.export.statements)
      for await (const rows of sql.unsafe(text, parameters as never[]).cursor(500)) void rows
    response.end(given.export.body)
    return
  }
  if (request.method === 'POST') {
    for await (const part of request) void part
    await sql.begin(async (trx) => {
      for (const { text, parameters } of anew(given.registration))
        await trx.unsafe(text, parameters as never[], { prepare: true })
    })
    response.writeHead(303, { Location: '/' }).end()
    return
  }
  const answer = given.answers[path]
  if (!answer) {
    response.writeHead(404).end()
    return
  }
  for (const { text, parameters } of answer.statements)
    await sql.unsafe(text, parameters as never[], { prepare: true })
  response.writeHead(200, {
    'Content-Type': answer.type,
    ...(answer.encoding && { 'Content-Encoding': answer.encoding }),
  })
  response.end(answer.body)
})

process.on('message', (floor: Floor) => {
  given = floor
  sql = openSql(floor.url, { size: OURS, name: 'floor' })
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
})

/** The same writes for another case: new keys, a new number. */
function anew(statements: Statement[]): Statement[] {
  const keys = new Map<string, string>()
  const nomor = `F-${randomBytes(6).toString('hex')}`
  const other = (value: unknown) => {
    if (typeof value !== 'string') return value
    if (/^PI-\d{4}-\d+$/.test(value)) return nomor
    if (!fresh.has(value)) return value
    if (!keys.has(value)) keys.set(value, randomUUID())
    return keys.get(value)
  }
  const fresh = newIn(statements)
  return statements.map(({ text, parameters }) => ({ text, parameters: parameters.map(other) }))
}

let known: Set<string> | undefined

/** Keys that the registration itself made: those it inserts as `id` or as the form's key. */
function newIn(statements: Statement[]): Set<string> {
  known ??= new Set(
    statements
      .filter(({ text }) => /^insert into "(kunci_kirim|pemohon|berkas|tenggat)"/.test(text))
      .flatMap(({ text, parameters }) => keysOf(text, parameters)),
  )
  return known
}

function keysOf(text: string, parameters: unknown[]): string[] {
  const columns = /\(([^)]*)\)/.exec(text)![1]!.split(', ')
  return parameters
    .filter((_, at) => /"(id|kunci)"/.test(columns[at % columns.length]!))
    .filter((value): value is string => typeof value === 'string')
}
