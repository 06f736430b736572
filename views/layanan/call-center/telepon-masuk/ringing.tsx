import type { Child } from 'hono/jsx'
import { kebutuhan } from '#src/layanan/call-center/telepon-masuk/form.ts'
import { Answers, type Answer } from '#views/layanan/call-center/telepon-masuk/answers.tsx'
import { Caller, type CallerView } from '#views/layanan/call-center/telepon-masuk/caller.tsx'
import type { KodeView } from '#src/layanan/call-center/telepon-masuk/code.ts'
import { CodeCard } from '#views/layanan/call-center/telepon-masuk/code.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import {
  Choices,
  type Errors,
  Form,
  TextArea,
  TextField,
  type Values,
} from '#views/shared/form.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'

export const QUEUE = '/meja/call-center'

export type RingingForm = {
  kunci: string
  values: Values
  errors?: Errors | undefined
  caller: CallerView
  answers: readonly Answer[]
  /** What a call may become here. */
  menjadi: readonly { value: string; label: string }[]
}

type Props = RingingForm & {
  frame: DeskFrame
  /** The call that was ended a moment ago. */
  selesai: string | null
  /** What its caller is told before they hang up. */
  kode: KodeView | null
}

/** One screen for a ringing telephone: who calls, what they want, the answer. */
export const RingingPage = ({ frame, selesai, kode, ...form }: Props) => (
  <DeskLayout {...frame}>
    <Crumbs items={[{ label: 'Call center', href: QUEUE }, { label: 'Telepon masuk' }]} />
    <h1>Telepon masuk</h1>
    {selesai && (
      <Note role="status">
        <p>
          <a class="nomor" href={`${QUEUE}/${selesai}`}>
            {selesai}
          </a>{' '}
          tersimpan.{' '}
          {kode ? 'Bacakan kodenya sebelum telepon ditutup.' : 'Siap untuk telepon berikutnya.'}
        </p>
      </Note>
    )}
    <div class="flow">
      {kode && <CodeCard kode={kode} />}
      <Ringing {...form} />
    </div>
    <Keys />
  </DeskLayout>
)

/** The form: the default button looks things up, so that Enter in a field never ends the call. */
export const Ringing = ({ kunci, values, errors, caller, answers, menjadi }: RingingForm) => (
  <Form id="telepon-masuk" action={`${QUEUE}/baru`} kunci={kunci} values={values} errors={errors}>
    <div class="columns even">
      <div class="flow">
        <Lookup to="penelepon" delay="300ms" target="#penelepon">
          <TextField
            name="telepon"
            label="Nomor telepon"
            type="tel"
            inputmode="tel"
            short
            private
            accesskey="t"
            autofocus
          />
        </Lookup>
        <p class="actions">
          <button class="second" name="langkah" value="cari">
            Cari penelepon dan jawaban
          </button>
        </p>
        <Caller {...caller} />
        <Choices
          name="kebutuhan"
          legend="Kebutuhan"
          options={Object.entries(kebutuhan).map(([value, label]) => ({ value, label }))}
          side
        />
      </div>
      <div class="flow">
        <Lookup to="jawaban" delay="200ms" target="#jawaban-cocok">
          <TextArea
            name="pertanyaan"
            label="Yang ditanyakan atau diadukan"
            hint="Jawaban yang cocok muncul selagi Anda mengetik."
            rows={2}
            private
            accesskey="p"
          />
        </Lookup>
        <Answers rows={answers} asked={Boolean(values.pertanyaan)} chosen={values.tanyaJawab} />
        <Endings menjadi={menjadi} />
      </div>
    </div>
  </Form>
)

type LookupProps = { to: string; delay: string; target: string; children?: Child }

/** A field whose answer comes while it is typed into; without script the default button asks. */
const Lookup = ({ to, delay, target, children }: LookupProps) => (
  <div
    hx-post={`${QUEUE}/${to}`}
    hx-trigger={`input changed delay:${delay}`}
    hx-include="closest form"
    hx-target={target}
    hx-swap="outerMorph"
  >
    {children}
  </div>
)

const Endings = ({ menjadi }: Pick<RingingForm, 'menjadi'>) => (
  <>
    <TextArea
      name="jawaban"
      label="Jawaban yang Anda sampaikan"
      hint="Kosongkan bila jawabannya dari Tanya Jawab di atas."
      rows={2}
      optional
    />
    <p class="actions">
      <button name="langkah" value="jawab" accesskey="s">
        Sudah dijawab, tutup
      </button>
    </p>
    <fieldset>
      <legend class="part">Belum terjawab</legend>
      <div class="cards">
        <TextField name="janjiTanggal" label="Janji dihubungi, tanggal" type="date" short />
        <TextField name="janjiJam" label="Paling lambat pukul" type="time" short />
      </div>
      <p class="actions">
        <button class="second" name="langkah" value="janji" accesskey="k">
          Janjikan dihubungi kembali
        </button>
      </p>
    </fieldset>
    {menjadi.length > 0 && (
      <fieldset>
        <legend class="part">Lanjutkan sebagai</legend>
        <p class="actions">
          {menjadi.map(({ value, label }) => (
            <button class="second" name="langkah" value={value}>
              {label}
            </button>
          ))}
        </p>
      </fieldset>
    )}
  </>
)

const Keys = () => (
  <details>
    <summary>Tombol cepat</summary>
    <p>
      Tekan <kbd>Alt</kbd> bersama huruf (Firefox: <kbd>Alt</kbd>+<kbd>Shift</kbd>; Mac:{' '}
      <kbd>Ctrl</kbd>+<kbd>Option</kbd>): <kbd>T</kbd> nomor telepon, <kbd>P</kbd> pertanyaan,{' '}
      <kbd>J</kbd> jawaban pertama, <kbd>S</kbd> sudah dijawab, <kbd>K</kbd> hubungi kembali.{' '}
      <kbd>Tab</kbd> berpindah menurut urutan layar, panah memilih jawaban, dan <kbd>Enter</kbd> di
      kolom mencari, tidak pernah menutup telepon.
    </p>
  </details>
)
