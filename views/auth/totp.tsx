import { raw } from 'hono/html'
import { TextField } from '#views/shared/fields.tsx'
import { type Errors, Form } from '#views/shared/form.tsx'
import { Note } from '#views/shared/note.tsx'
import { type Frame, Room } from './room.tsx'

export type Tawaran = {
  /** The secret, sealed, waiting to be confirmed. */
  tawaran: string
  /** SVG made here, of data made here. */
  gambar: string
  /** The secret in letters, for whoever cannot scan. */
  ejaan: string
}

type Props = { frame: Frame; wajib: boolean; errors?: Errors } & (
  | { terpasang: true }
  | ({ terpasang: false } & Tawaran)
)

/** Kode enam angka: how to set it, or that it is set. */
export const TotpPage = (props: Props) => (
  <Room frame={props.frame} problems={!!props.errors}>
    <div class="narrow flow">
      <h1>Kode enam angka</h1>
      {props.terpasang ? <TotpSet /> : <TotpOffer {...props} />}
    </div>
  </Room>
)

const TotpSet = () => (
  <>
    <Note>
      <p>
        <b>Terpasang.</b> Setiap kali masuk Anda akan diminta kode dari aplikasi di ponsel Anda.
      </p>
    </Note>
    <p>Ponsel berganti atau hilang? Minta administrator melepas kode ini, lalu pasang yang baru.</p>
  </>
)

const TotpOffer = ({ wajib, ...form }: Tawaran & { wajib: boolean; errors?: Errors }) => (
  <>
    {wajib ? (
      <Note warn>
        <p>Penanda tangan surat di kantor ini perlu memasang kode sebelum bekerja.</p>
      </Note>
    ) : (
      <p>Dengan kode ini orang yang mengetahui kata sandi Anda tetap tidak dapat masuk.</p>
    )}
    <ol>
      <li>Pasang aplikasi kode di ponsel Anda, misalnya FreeOTP atau Google Authenticator.</li>
      <li>Pindai gambar di bawah dengan aplikasi itu.</li>
      <li>Tulis enam angka yang muncul.</li>
    </ol>
    <TotpForm {...form} />
  </>
)

export const TotpForm = ({ tawaran, gambar, ejaan, errors }: Tawaran & { errors?: Errors }) => (
  <Form id="pasang-totp" action="/akun/totp" errors={errors}>
    <input type="hidden" name="tawaran" value={tawaran} />
    <figure role="img" aria-label="Kode QR untuk aplikasi kode">
      {raw(gambar)}
    </figure>
    <details>
      <summary>Tidak dapat memindai?</summary>
      <p>
        Ketik kunci ini di aplikasi, jenis "berdasarkan waktu": <b class="nomor">{ejaan}</b>
      </p>
    </details>
    <TextField
      name="kode"
      label="Enam angka dari aplikasi"
      inputmode="numeric"
      autocomplete="one-time-code"
      maxlength={10}
      short
      private
    />
    <p class="actions">
      <button>Pasang</button>
    </p>
  </Form>
)
