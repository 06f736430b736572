import { type CompiledQuery, sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import { ANEW } from '#src/db/connection.ts'

/** What is asked with; a value that is undefined is not there. */
export type Values = Record<string, unknown>

/**
 * A statement that is put into words once for each set of values that are there, and asked ever
 * after: on a page that many ask for, Kysely's words cost as much as the view.
 *
 *     const bySession = prepared((db, { id }: { id: string }) =>
 *       db.selectFrom('sesi').selectAll().where('id', '=', id))
 *     const rows = await bySession(db, { id })
 *
 * @param build puts values into the statement and asks at most whether one is there: it sees
 *   stand-ins, so one that it compares or computes with throws. A list is one value: `= any(…)`.
 */
export function prepared<V extends Values, Row>(build: (db: Db, values: V) => Statement<Row>) {
  const known = new Map<string, CompiledQuery<Row>>()
  return async (db: Db, values: V): Promise<Row[]> => {
    const names = Object.keys(values).filter((name) => values[name] !== undefined)
    const key = names.join()
    const compiled = known.get(key) ?? build(db, standInsFor(names) as V).compile(db)
    known.set(key, compiled)
    const parameters = compiled.parameters.map((one) =>
      one instanceof StandIn ? values[one.name] : one,
    )
    const { rows } = await db.executeQuery<Row>({ ...compiled, parameters })
    return rows
  }
}

/** What Kysely builds, and its `sql`. */
type Statement<Row> = { compile: (db: Db) => CompiledQuery<Row> }

/** Stands where a value will be. */
class StandIn {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }

  [Symbol.toPrimitive](): never {
    throw new TypeError(`prepared: the statement may not look into ${this.name}`)
  }
}

const standInsFor = (names: string[]) =>
  Object.fromEntries(names.map((name) => [name, new StandIn(name)]))

/**
 * For `modifyFront`: PostgreSQL plans the statement each time, with the values it has. Where one
 * value finds three rows and another all of them, no plan is good for both.
 */
export const planAnew = sql.raw(ANEW)
