import { Hono } from 'hono'
import type * as v from 'valibot'
import { requireStaff } from '#src/auth/middleware.ts'
import type { Env } from '#src/http/env.ts'
import { type Desk, type StepRoute, stepsOf } from '#src/http/step-form.ts'

/**
 * The addresses of a desk's step forms, for staff: one an act, named by what comes of it.
 * @param at the page of a case is `at/NOMOR`; its steps are sent under it
 * @returns the routes, `on` that adds a step to them, and `step` for one below another address
 */
export function stepRoutesAt<Act extends string, Case>(
  at: string,
  desk: Omit<Desk<Act, Case>, 'urlOf'>,
) {
  const routes = new Hono<Env>().basePath(`${at}/:nomor`)
  routes.use(requireStaff)
  const step = stepsOf({ ...desk, urlOf: (nomor) => `${at}/${nomor}` })
  const on = <S extends v.GenericSchema>(
    path: `/${string}`,
    name: Act,
    schema: S,
    act: StepRoute<Act, S, Case>['act'],
    more: Pick<StepRoute<Act, S, Case>, 'files' | 'also'> = {},
  ) => {
    routes.post(path, step({ name, schema, act, ...more }))
  }
  return { routes, on, step }
}
