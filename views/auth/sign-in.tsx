import { TextField } from '#views/shared/fields.tsx'
import { type Errors, Form, type Values } from '#views/shared/form.tsx'
import type { StreetFrame } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { Room } from './room.tsx'

type FormProps = {
  values?: Values
  errors?: Errors
  /** The page that was asked for; the reader goes there afterwards. */
  ke?: string | undefined
  /** The reader was working and was signed out. */
  habis?: boolean
}

/** Masuk petugas. */
export const SignInPage = ({ frame, ...form }: FormProps & { frame: StreetFrame }) => (
  <Room frame={{ street: frame }} problems={!!form.errors}>
    <SignInForm {...form} />
    <p class="sign-in">
      Bukan petugas? Warga tidak perlu akun. <a href="/lacak">Lacak berkas dengan nomor dan kode</a>
      .
    </p>
  </Room>
)

export const SignInForm = ({ ke, habis, values, errors }: FormProps) => (
  <Form
    id="masuk"
    class="card now sign-in"
    action="/masuk"
    values={values}
    errors={errors}
    labelledby="masuk-judul"
    head={<h1 id="masuk-judul">Masuk petugas</h1>}
  >
    {habis && !errors && (
      <Note role="status">
        <p>Masuk dahulu untuk membuka halaman itu. Anda keluar otomatis setelah 30 menit.</p>
      </Note>
    )}
    {ke && <input type="hidden" name="ke" value={ke} />}
    <TextField
      name="surel"
      label="Email dinas"
      type="email"
      autocomplete="username"
      autocapitalize="none"
      maxlength={254}
    />
    <TextField
      name="sandi"
      label="Kata sandi"
      type="password"
      autocomplete="current-password"
      maxlength={200}
    />
    <p class="actions">
      <button>Masuk</button>
    </p>
    <p class="soft">Lupa kata sandi? Minta administrator di kantor Anda mengaturnya ulang.</p>
  </Form>
)

/** The second step: six digits. */
export const CodePage = ({ frame, ...form }: FormProps & { frame: StreetFrame }) => (
  <Room frame={{ street: frame }} problems={!!form.errors}>
    <CodeForm {...form} />
    <form class="sign-in" method="post" action="/keluar">
      <p>
        Ponsel Anda hilang? Minta administrator melepas kodenya.{' '}
        <button class="second">Batal masuk</button>
      </p>
    </form>
  </Room>
)

export const CodeForm = ({ ke, errors }: FormProps) => (
  <Form
    id="kode-masuk"
    class="card now sign-in"
    action="/masuk/kode"
    errors={errors}
    labelledby="kode-judul"
    head={<h1 id="kode-judul">Kode enam angka</h1>}
  >
    {ke && <input type="hidden" name="ke" value={ke} />}
    <TextField
      name="kode"
      label="Kode"
      hint="Buka aplikasi kode di ponsel Anda. Kode berganti setiap 30 detik."
      inputmode="numeric"
      autocomplete="one-time-code"
      maxlength={10}
      short
      private
    />
    <p class="actions">
      <button>Lanjut</button>
    </p>
  </Form>
)
