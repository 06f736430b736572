import { describedBy, Field } from '#views/shared/field.tsx'
import { TextField } from '#views/shared/form.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Filters, type Saringan } from '#views/shared/list.tsx'
import { Problems } from '#views/shared/problems.tsx'

/** Which months or days were asked for, and others one click away. */
export type AskedRange = {
  judul: string
  values: Record<'dari' | 'sampai', string>
  errors: Partial<Record<'dari' | 'sampai', string>>
  pilihan: readonly Saringan[]
}

/** Months as links, and any others as two fields. */
export const RangeForm = ({ asked, action }: { asked: AskedRange; action: string }) => (
  <>
    <Filters label="Bulan" items={asked.pilihan} />
    <details open={Object.keys(asked.errors).length > 0}>
      <summary>Bulan lain</summary>
      <form action={action}>
        <MonthField name="dari" label="Dari bulan" asked={asked} />
        <MonthField name="sampai" label="Sampai bulan" asked={asked} />
        <button class="second">Tampilkan</button>
      </form>
    </details>
  </>
)

/** Ranges one click away, and any other days as two fields; `also` is kept in the address. */
export const DaysForm = ({
  asked,
  action,
  also = {},
}: {
  asked: AskedRange
  action: string
  also?: Record<string, string>
}) => (
  <>
    <Filters label="Bulan" items={asked.pilihan} />
    <details open={Object.keys(asked.errors).length > 0}>
      <summary>Tanggal lain</summary>
      <form action={action} method="get">
        {Object.entries(also).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <TextField name="dari" label="Dari tanggal" type="date" short {...dayOf(asked, 'dari')} />
        <TextField
          name="sampai"
          label="Sampai tanggal"
          type="date"
          short
          {...dayOf(asked, 'sampai')}
        />
        <button class="second">Tampilkan</button>
      </form>
    </details>
  </>
)

const dayOf = ({ values, errors }: AskedRange, end: 'dari' | 'sampai') => ({
  value: values[end],
  error: errors[end],
})

const HINT = 'Tahun dan bulan, misalnya 2026-09.'

// Where a browser has no field for months, it is one for text: the hint says what to type.
const MonthField = ({
  name,
  label,
  asked,
}: {
  name: 'dari' | 'sampai'
  label: string
  asked: AskedRange
}) => {
  const error = asked.errors[name]
  return (
    <Field id={name} label={label} hint={HINT} error={error}>
      <input
        id={name}
        name={name}
        type="month"
        class="short"
        autocomplete="off"
        required
        value={asked.values[name]}
        aria-describedby={describedBy(name, HINT, error)}
        aria-invalid={error ? 'true' : undefined}
      />
    </Field>
  )
}

/** What was typed is no month. */
export const WrongRangePage = ({
  frame,
  asked,
  action,
}: {
  frame: DeskFrame
  asked: AskedRange
  action: string
}) => (
  <DeskLayout {...frame}>
    <h1>Pilih bulan</h1>
    <Problems id="problems" errors={asked.errors} />
    <RangeForm asked={asked} action={action} />
  </DeskLayout>
)
