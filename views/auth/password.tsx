import { TextField } from '#views/shared/fields.tsx'
import { type Errors, Form } from '#views/shared/form.tsx'
import { Note } from '#views/shared/note.tsx'
import { type Frame, Room } from './room.tsx'

type FormProps = {
  errors?: Errors
  /** For the browser's password keeper. */
  email: string
}

type PageProps = FormProps & { frame: Frame; sementara: boolean }

/** Ganti kata sandi, by choice or because the first one was given by somebody else. */
export const PasswordPage = ({ frame, sementara, ...form }: PageProps) => (
  <Room frame={frame} problems={!!form.errors}>
    <div class="narrow flow">
      <h1>Ganti kata sandi</h1>
      {sementara && (
        <Note warn>
          <p>Kata sandi Anda diberikan orang lain. Ganti dahulu, lalu Anda dapat bekerja.</p>
        </Note>
      )}
      <PasswordForm {...form} />
    </div>
  </Room>
)

export const PasswordForm = ({ errors, email }: FormProps) => (
  <Form id="ganti-sandi" action="/akun/sandi" errors={errors}>
    <input
      class="hidden"
      type="text"
      name="surel"
      autocomplete="username"
      tabindex={-1}
      aria-hidden="true"
      readonly
      value={email}
    />
    <TextField
      name="lama"
      label="Kata sandi sekarang"
      type="password"
      autocomplete="current-password"
      maxlength={200}
    />
    <TextField
      name="baru"
      label="Kata sandi baru"
      hint="Sedikitnya 12 huruf. Beberapa kata yang tidak berhubungan mudah diingat dan sukar ditebak."
      type="password"
      autocomplete="new-password"
      maxlength={200}
    />
    <TextField
      name="ulang"
      label="Kata sandi baru sekali lagi"
      type="password"
      autocomplete="new-password"
      maxlength={200}
    />
    <p class="soft">Anda akan keluar dari semua peramban lain.</p>
    <p class="actions">
      <button>Ganti kata sandi</button>
    </p>
  </Form>
)
