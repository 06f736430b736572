import { Crumbs } from '#views/shared/crumbs.tsx'
import { type Errors, Form, TextArea, type Values } from '#views/shared/form.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'

export type Withdraw = {
  /** What is taken back: *permohonan*. */
  apa: string
  nomor: string
  versi: number
  /** What follows from it, a sentence each. */
  akibat: readonly string[]
  hint?: string | undefined
  /** The page of the case. */
  at: string
  action: string
  kunci: string
  values?: Values | undefined
  errors?: Errors | undefined
}

/** Before a case is taken back: what will happen. */
export const WithdrawPage = ({ frame, ...form }: Withdraw & { frame: StreetFrame }) => (
  <StreetLayout {...frame}>
    <div class="narrow flow">
      <Crumbs
        items={[
          { label: 'Lacak berkas', href: '/lacak' },
          { label: form.nomor, href: form.at },
          { label: 'Cabut' },
        ]}
      />
      <h1>
        Cabut {form.apa} {form.nomor}?
      </h1>
      <ul>
        {form.akibat.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      <WithdrawForm {...form} />
    </div>
  </StreetLayout>
)

/** The form alone: what htmx swaps. */
export const WithdrawForm = ({ apa, versi, hint, at, action, kunci, values, errors }: Withdraw) => (
  <Form id="cabut" {...{ action, kunci, versi, values, errors }}>
    <TextArea name="alasan" label="Alasan" hint={hint} optional />
    <p class="actions">
      <button class="danger">Cabut {apa}</button> <a href={at}>Jangan cabut</a>
    </p>
  </Form>
)
