import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { procedures } from '#src/layanan/procedures.ts'

/**
 * Which room may look into which: the first rule that fits a file binds it, and what is not listed
 * there is refused. `own` is the folder of the procedure. Types that come from a view are the shape
 * of what a page shows: who prepares it may name them (`import type`), never the page itself.
 */
/** What one procedure may ask another of the same service, and what they share in its folder. */
const reads = /^src\/layanan\/[^/]+\/([^/]+\/((.*\/)?queries|procedure)\.ts$|[^/]+\.ts$)/
const engine = /^src\/(workflow|calendar)\//
const own = 'own'
const leaves = /^src\/(errors|kit)\.ts$/
/** What procedures of all services share: their tables, parts of their forms, what each case has at the desk. */
const common =
  /^src\/layanan\/(procedures|step-forms|lihat|tracked|slip|step-routes|kept-list)\.ts$|^src\/layanan\/(desk-case|withdraw)\.tsx$/
const deskOf =
  /^src\/(http|auth|notifications\/(phone|whatsapp))|^src\/(secrets|admin\/(id|units\/queries))\.ts$|^views\//

type Rule = { of: RegExp; may: (RegExp | typeof own)[]; types?: RegExp[] }
const rules: Rule[] = [
  { of: /^src\/layanan\/step-forms\.ts$/, may: [/^src\/http\/fields\.ts$/] },
  {
    of: /^src\/layanan\/(index|procedures)\.ts$/,
    may: [/^src\/layanan\//],
    types: [/^src\/(http|workflow)\//],
  },
  {
    of: /^src\/layanan\/.*queries\.ts$/,
    may: [/^src\/(db|calendar)\//, /^src\/workflow\/.*queries\.ts$/, own],
    types: [engine, /^src\/recap\/days\.ts$/],
  },
  {
    of: /^src\/layanan\/.*\/(form|step-forms(\/[^/]+)?)\.ts$/,
    // What opens a case and what is done to it may ask for the same fields.
    may: [
      /^src\/http\/fields\.ts$/,
      /^src\/attachments\/kinds\.ts$/,
      /^src\/layanan\/.*\/(form|step-forms\/fields|procedure)\.ts$/,
      common,
    ],
    types: [/^src\/db\/schema\.ts$/],
  },
  {
    of: /^src\/layanan\/.*\/procedure(\/[^/]+)?\.ts$/,
    may: [
      /^src\/workflow\/procedure\.ts$/,
      /^src\/calendar\/period\.ts$/,
      /^src\/layanan\/.*\/procedure\/[^/]+\.ts$/,
    ],
  },
  {
    of: /^src\/layanan\/(lihat\.ts$|informasi-publik\/[^/]+\.ts$|.*\/(acts|surat)(\/.*)?\.ts$)/,
    may: [
      engine,
      /^src\/(documents|attachments|db|notifications|office|admin\/units)\//,
      /^src\/(errors|secrets)\.ts$/,
      /^src\/layanan\/[^/]+\/[^/]+\.ts$/,
      common,
      own,
    ],
    types: [/^src\/kit\.ts$/],
  },
  {
    of: /^src\/layanan\/.*\/letters\/.*\.ts$/,
    may: [/^src\/(documents|calendar)\//, own],
    types: [/^src\/db\/schema\.ts$/],
  },
  {
    of: /^src\/layanan\/.*\/(recap|search)(\/.*)?\.ts$/,
    may: [
      engine,
      /^src\/(recap|http|db|auth|office)\//,
      leaves,
      /^src\/layanan\/[^/]+\/[^/]+\.ts$/,
      own,
    ],
  },
  {
    of: /^src\/layanan\/.*\.tsx?$/,
    may: [engine, deskOf, /^src\/(attachments|documents|db|public|recap)\//, leaves, common, own],
  },
  {
    of: /^src\/workflow\//,
    may: [engine, /^src\/(db|attachments)\//, /^src\/errors\.ts$/],
    types: [/^views\/shared\//, leaves],
  },
  { of: /^src\/calendar\//, may: [/^src\/calendar\//] },
  { of: /^src\/db\//, may: [/^src\/db\//, /^migrations\//, /^src\/config\.ts$/] },
  // A public page of the engine's own: whether a paper is genuine.
  { of: /^src\/documents\/.*routes\.tsx$/, may: [deskOf, leaves, /^src\/(documents|calendar)\//] },
  {
    of: /^src\/documents\//,
    may: [/^src\/(documents|calendar|db|office|attachments|workflow)\//, /^src\/secrets\.ts$/],
    types: [leaves],
  },
  {
    of: /^src\/attachments\//,
    may: [/^src\/(attachments|db)\//, /^src\/(errors|secrets)\.ts$/, /^src\/calendar\/date\.ts$/],
    types: [leaves, engine],
  },
  { of: /^src\/recap\//, may: [/^src\/(recap|calendar|http)\//, /^src\/attachments\/name\.ts$/] },
  {
    of: /^src\/http\//,
    may: [
      /^src\/(http|attachments|calendar|office)\//,
      /^views\/shared\//,
      /^src\/db\/unavailable\.ts$/,
      /^src\/config\.ts$/,
      /^src\/config\.ts$/,
      leaves,
    ],
    types: [/^src\//],
  },
  {
    of: /^views\//,
    may: [
      /^views\//,
      engine,
      /^src\/http\/assets\.ts$/,
      /\/(form|step-forms(\/[^/]+)?|procedure|procedures|view|pasal-17|filters|groups|kinds)\.ts$/,
    ],
    types: [/^src\//],
  },
]

/** Programs of their own that speak to the server in its language. */
const scripts: string[] = []

const files = ['src', 'views'].flatMap(walk)
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))

describe('tata ruang', () => {
  test('a file imports only what its room may', () => {
    const refused = files.flatMap((file) => {
      const rule = rules.find(({ of }) => of.test(file))
      if (!rule) return []
      return importsOf(file)
        .filter((one) => !mayImport(rule, file, one))
        .map(({ target, type }) => `${file} → ${type ? 'type ' : ''}${target}`)
    })
    expect(refused).toEqual([])
  })

  test('no import leads back to where it began', () => {
    const done = new Set<string>()
    const visit = (file: string, path: string[]): string[] | undefined => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
      if (done.has(file)) return undefined
      for (const { target, type } of importsOf(file)) {
        const cycle = type ? undefined : visit(target, [...path, file])
        if (cycle) return cycle
      }
      done.add(file)
      return undefined
    }
    for (const file of files) expect(visit(file, [])).toBeUndefined()
  })

  test('services never import each other; procedures of one service read, and nothing more', () => {
    const serviceOf = (file: string) => /^src\/layanan\/([^/]+)\//.exec(file)?.[1]
    const strays = files.flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => procedureOf(file) && procedureOf(target))
        .filter(({ target }) => procedureOf(target) !== procedureOf(file))
        .filter(({ target }) => serviceOf(target) !== serviceOf(file) || !reads.test(target))
        .map(({ target }) => `${file} → ${target}`),
    )
    expect(strays).toEqual([])
  })

  test('the engine knows no page and no procedure', () => {
    const strays = files
      .filter((file) => /^src\/(workflow|calendar|documents|attachments|db)\//.test(file))
      .filter((file) => !file.endsWith('/routes.tsx'))
      .flatMap((file) =>
        importsOf(file)
          .filter(
            ({ target, type }) =>
              target.startsWith('src/layanan/') || (target.startsWith('views/') && !type),
          )
          .map(({ target }) => `${file} → ${target}`),
      )
    expect(strays).toEqual([])
  })
})

describe('satu tempat untuk tiap hal', () => {
  test('only queries, src/db, migrations and seeds speak SQL', () => {
    const speaks = /\.(selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql(<[^>]*>)?`/
    const speakers = files.filter((file) => speaks.test(sources.get(file)!))
    const allowed = /\/queries\.ts$|^src\/db\//
    expect(speakers.filter((file) => !allowed.test(file) && !scripts.includes(file))).toEqual([])
  })

  test('a status changes only in workflow/perform.ts, and in many.ts for many cases', () => {
    const changers = files.filter((file) => /\bupdate(Many)?Berkas\(/.test(sources.get(file)!))
    expect(changers.sort()).toEqual([
      'src/workflow/many.ts',
      'src/workflow/many/queries.ts',
      'src/workflow/perform.ts',
      'src/workflow/queries.ts',
    ])
    const others = files
      .filter((file) => file.endsWith('queries.ts') && file !== 'src/workflow/queries.ts')
      .filter((file) => /updateTable\('berkas'\)[^;]*?\bstatus\b/.test(sources.get(file)!))
    expect(others).toEqual([])
  })

  test('time is given to the business, never read by it', () => {
    const timeless = /^(src\/(layanan|workflow|calendar|documents|attachments)|views)\//
    const readers = files.filter(
      (file) => timeless.test(file) && /new Date\(\)|\bDate\.now\(/.test(sources.get(file)!),
    )
    expect(readers).toEqual([])
  })

  test('nothing asks where the machine is: its time zone, its language', () => {
    const local =
      /\.[gs]et(Hours|Minutes|Date|Day|Month|FullYear|TimezoneOffset)\(|\.to(Locale)?(Date|Time)String\(|\.toLocale\w+\(\)|\.toLocale(Upper|Lower)Case\(|\.localeCompare\([^,()]*\)/
    expect(files.filter((file) => local.test(sources.get(file)!))).toEqual([])
  })

  test('only programs print to the console', () => {
    const programs = ['src/server.ts', 'src/audit.ts']
    const printers = files.filter((file) => /\bconsole\./.test(sources.get(file)!))
    expect(printers.filter((file) => !programs.includes(file))).toEqual([])
  })

  test('a view has no inline style, script or handler, and none is longer than 200 lines', () => {
    const views = files.filter((file) => file.startsWith('views/'))
    const inline =
      /\sstyle=|<style|\son[a-z]+=["{]|hx-on|\bjs:|dangerouslySetInnerHTML|<script(?![^>]*\ssrc=)/
    expect(views.filter((file) => inline.test(sources.get(file)!))).toEqual([])
    const long = views.filter((file) => sources.get(file)!.split('\n').length > 201)
    expect(long).toEqual([])
  })
})

describe.each(Object.values(procedures))('tabel $name', ({ clocks, acts, statuses, opening }) => {
  const cites = /Pasal \d+|Standar Pelayanan \d/
  test('tiap tenggat dan perpanjangan menyebut pasal atau standarnya', () => {
    const periods = [
      ...Object.values(clocks),
      ...Object.values(acts).flatMap((act) => act.extends?.period ?? []),
    ]
    for (const { dasar, standar } of periods) {
      expect(dasar).toMatch(cites)
      if (standar) expect(standar.dasar).toMatch(cites)
    }
  })

  test('tiap status tercapai dari pembukaan, dan yang belum berakhir selalu menuju ke suatu tempat', () => {
    const reached = new Set<string>([opening.to])
    for (let before = 0; before < reached.size; ) {
      before = reached.size
      for (const act of Object.values(acts))
        if (act.from.some((from) => reached.has(from)))
          for (const to of [act.to].flat()) if (to !== 'tetap') reached.add(to)
    }
    expect([...reached].sort()).toEqual(Object.keys(statuses).sort())
    const leads = new Set(Object.values(acts).flatMap(({ from }) => [...from]))
    for (const [status, { akhir, giliran }] of Object.entries(statuses)) {
      expect(akhir === true || leads.has(status), status).toBe(true)
      if (akhir) expect(giliran).toBeNull()
    }
  })

  test('yang mendapat giliran memang dapat berbuat sesuatu', () => {
    for (const [status, { giliran }] of Object.entries(statuses)) {
      if (giliran === null) continue
      const may = Object.values(acts).filter(
        (act) => act.from.includes(status) && act.by.includes(giliran),
      )
      expect(may.length, status).toBeGreaterThan(0)
    }
  })
})

const sameService = (file: string, target: string) =>
  reads.test(target) && target.split('/')[2] === file.split('/')[2]

function mayImport({ may, types = [] }: Rule, file: string, { target, type }: Import) {
  const fits = (rule: RegExp | typeof own) =>
    rule === own
      ? procedureOf(target) !== undefined && procedureOf(target) === procedureOf(file)
      : rule.test(target)
  return may.some(fits) || sameService(file, target) || (type && types.some(fits))
}

type Import = { target: string; type: boolean }
function importsOf(file: string): Import[] {
  return [
    ...(sources.get(file) ?? '').matchAll(/^(import|export)( type)? [^;'"]*?from '([#.][^']+)'/gms),
  ].map(([, , type, target]) => ({
    target: target!.startsWith('#') ? target!.slice(1) : normalize(join(dirname(file), target!)),
    type: type !== undefined,
  }))
}

/** A service that is one procedure has its files in its own folder. */
function procedureOf(file: string): string | undefined {
  const [, service, rest] = /^src\/layanan\/([^/]+)\/(.+)$/.exec(file) ?? []
  if (!service || sources.has(`src/layanan/${service}/procedure.ts`)) return service
  return /^([^/]+)\//.exec(rest!)?.[1]
}

function walk(room: string): string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${room}/${file}`)
}
