import type { Party, Procedure, Role } from '#src/workflow/procedure.ts'
import type { TestApp } from '#test/support/app.ts'

type Visitor = ReturnType<TestApp['browser']>

/**
 * How the cases of a procedure are reached over HTTP. Each act of its table stands under `meja`,
 * `lacak` or `lain`; forms always fit, so that only the table can refuse.
 */
export type Door<S extends string = string, A extends string = string> = {
  procedure: Procedure<S, A>
  desk: TestApp & { staff: Record<Role, string>; unit: string; unitLainnya: string }
  /** Sends the form that opens a case, in the role of this cookie. */
  buka(as: string): Promise<Response>
  /** A new case at this status, by lawful acts; given an act, one that has what the act needs. */
  at(status: S, act?: A): Promise<string>
  /** Acts that have a form at the desk, and how it is sent; acts of one address share a function. */
  meja: Partial<Record<A, (nomor: string, as: string) => Promise<Response>>>
  /** Acts that have a form on the page of the applicant. */
  lacak?: Partial<Record<A, (nomor: string, visitor: Visitor) => Promise<Response>>>
  /** Opens the case with its kode lacak. */
  pemohon?(nomor: string): Promise<Visitor>
  /** Acts without a form, where the table has them by staff or pemohon: why. */
  lain?: Partial<Record<A, string>>
}

/** Acts of a desk, each sent by its `kirim` with a form that fits. */
export function formsOf<A extends string>(
  acts: Record<A, unknown>,
  kirim: (
    nomor: string,
    act: A,
    fields: Record<string, never>,
    asking: { as: string },
  ) => Promise<Response>,
) {
  const send = (act: A) => (nomor: string, as: string) => kirim(nomor, act, {}, { as })
  const forms: Partial<Record<A, ReturnType<typeof send>>> = {}
  for (const act of Object.keys(acts) as A[]) forms[act] = send(act)
  return forms
}

/** Whether the address of an act may be used on a status by a party: for any act that shares it. */
export function mayUse({ procedure, meja }: Door, act: string, status: string, party: Party) {
  return Object.entries(procedure.acts).some(
    ([other, { from, by }]) =>
      (other === act || (meja[act] && meja[other] === meja[act])) &&
      from.includes(status) &&
      by.includes(party),
  )
}

/** Acts of the table that no test could try: neither a form nor a reason why there is none. */
export function unreachable({ procedure, meja, lacak, lain }: Door): string[] {
  return Object.entries(procedure.acts).flatMap(([act, { by }]) => {
    if (lain?.[act]) return []
    const desk = by.some((one) => one !== 'pemohon' && one !== 'sistem') && !meja[act]
    const street = by.includes('pemohon') && !lacak?.[act]
    return [...(desk ? [`${act} di meja`] : []), ...(street ? [`${act} oleh pemohon`] : [])]
  })
}

/** An answer in one word: its status, or that it leads to the sign-in. */
export const answerOf = ({ status, headers }: Response) =>
  status === 303 && headers.get('location')?.startsWith('/masuk') ? 'masuk' : status
