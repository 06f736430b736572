import type { Child } from 'hono/jsx'
import { Choices, Form, TextArea, type Values } from '#views/shared/form.tsx'
import { HeadFields, ItemFields } from './fields.tsx'
import type { SheetProps } from './sheet.tsx'
import { type Step, steps, words } from './step-words.ts'

/** What may be done now, beside the writing of the sheet itself: the first in the card that is due. */
export const StepForms = (view: SheetProps) => {
  const open = steps.filter((step) => isOffered(step, view))
  return (
    <>
      {open.map((step) =>
        words[step].now || (step === 'ujiUlang' && view.segera) ? (
          <section class="card now" aria-labelledby={`${step}-judul`}>
            <h2 id={`${step}-judul`}>{words[step].judul}</h2>
            <SheetForm {...view} form={step} />
          </section>
        ) : (
          <details open={view.typed?.form === step}>
            <summary>{words[step].judul}</summary>
            <SheetForm {...view} form={step} />
          </details>
        ),
      )}
    </>
  )
}

function isOffered(step: Step, { acts, baru, typed }: SheetProps): boolean {
  if (typed?.form === step) return true
  // A new test is a case of its own: it is offered where this one may still be opened.
  return step === 'ujiUlang' ? acts.includes('buka') && baru === null : acts.includes(step)
}

type FormProps = SheetProps & { form: string }

/** One form of the page, which replaces itself when it has problems. */
export const SheetForm = ({ form, ...view }: FormProps) => {
  const [name, ...rest] = form.split('-')
  const id = rest.join('-')
  const item = view.items.find((one) => one.id === id)
  if (name === 'ubahUji')
    return (
      <Written {...view} form={form} to="lembar" values={view.isian} tombol="Simpan lembar uji">
        <HeadFields units={view.units} />
      </Written>
    )
  if (name === 'tambahInformasi')
    return (
      <Written {...view} form={form} to="informasi" values={{}} tombol="Tambahkan">
        <ItemFields />
      </Written>
    )
  if (name === 'ubahInformasi')
    return (
      <Written
        {...view}
        form={form}
        to={`informasi/${id}`}
        values={item?.isian ?? {}}
        tombol="Simpan informasi"
      >
        <ItemFields />
      </Written>
    )
  if (name === 'hapusInformasi')
    return (
      <Written
        {...view}
        form={form}
        to={`informasi/${id}/keluar`}
        values={{}}
        tombol="Keluarkan dari lembar uji"
        danger
      />
    )
  return <StepForm {...view} step={form as Step} />
}

type WrittenProps = FormProps & {
  to: string
  values: Values
  tombol: string
  danger?: boolean
  children?: Child
}

/** A form that writes the sheet. */
const Written = ({ form, to, values, tombol, danger, children, ...view }: WrittenProps) => {
  const own = view.typed?.form === form ? view.typed : undefined
  return (
    <Form
      id={form}
      action={`/meja/dikecualikan/${view.nomor}/${to}`}
      kunci={own?.kunci ?? crypto.randomUUID()}
      versi={view.versi}
      values={own?.values ?? values}
      errors={own?.errors}
      prefix={form}
    >
      {children}
      <p class="actions">
        <button class={danger ? 'danger' : 'second'}>{tombol}</button>
      </p>
    </Form>
  )
}

const StepForm = ({ step, ...view }: SheetProps & { step: Step }) => {
  const own = view.typed?.form === step ? view.typed : undefined
  const { to, isi, medan, tombol, naskah, kelas } = words[step]
  const path = `/meja/dikecualikan/${view.nomor}`
  return (
    <Form
      id={step}
      action={`${path}/${to}`}
      kunci={own?.kunci ?? crypto.randomUUID()}
      versi={view.versi}
      values={own?.values}
      errors={own?.errors}
      prefix={step}
    >
      <p>{isi}</p>
      {naskah && (
        <ul>
          <li>
            <a href={`${path}/rancangan/lembar`}>Rancangan lembar pengujian konsekuensi (PDF)</a>
          </li>
          <li>
            <a href={`${path}/rancangan/penetapan`}>Rancangan penetapan klasifikasi (PDF)</a>
          </li>
        </ul>
      )}
      {step === 'buka' && <Lines items={view.items} ticked={own?.lists.baris} />}
      {medan && <TextArea {...medan} maxlength={1000} />}
      <p class="actions">
        <button class={kelas}>{tombol}</button>
      </p>
    </Form>
  )
}

/** Which lines are opened; where one is left there is nothing to choose. */
const Lines = ({ items, ticked }: { items: SheetProps['items']; ticked: string[] | undefined }) => {
  const living = items.filter(({ berlaku }) => berlaku)
  if (living.length < 2) return null
  return (
    <Choices
      name="baris"
      legend="Informasi yang dibuka"
      options={living.map(({ id, informasi }) => ({ value: id, label: informasi }))}
      selected={ticked ?? []}
    />
  )
}
