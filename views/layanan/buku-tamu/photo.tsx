import { asset } from '#src/http/assets.ts'
import { CheckBox, FileField } from '#views/shared/form.tsx'

/** What a guest is asked before a picture is taken. */
export type PhotoAsked = {
  /** The text of the consent. */
  naskah: string
  tanda: string
  /** A picture came with a form that did not fit, and was let go. */
  lepas: boolean
}

/** A picture that nobody has to give, and the consent without which none is kept. */
export const PhotoFields = ({ foto }: { foto: PhotoAsked }) => (
  <fieldset>
    <legend class="part">Foto Anda, tidak wajib</legend>
    <Photo foto={foto} setuju="Saya setuju foto saya disimpan seperti tertulis di atas" />
  </fieldset>
)

/** The same at the desk, out of the way of a petugas who has forty guests waiting. */
export const DeskPhotoFields = ({ foto }: { foto: PhotoAsked }) => (
  <details open={foto.lepas}>
    <summary>Foto tamu, tidak wajib</summary>
    <Photo foto={foto} setuju="Tamu sudah membaca teks ini dan setuju fotonya disimpan" />
  </details>
)

const Photo = ({ foto, setuju }: { foto: PhotoAsked; setuju: string }) => (
  <>
    <p class="typed">{foto.naskah}</p>
    <FileField
      name="foto"
      label="Foto"
      hint={foto.lepas ? `${LEPAS} ${jenis}` : jenis}
      accept="image/*"
      capture="user"
      optional
    />
    <div class="camera" data-script={asset('js/camera.js')} data-into="foto" hidden>
      <video muted playsinline hidden />
      <canvas role="img" aria-label="Foto yang diambil" hidden />
      <button type="button" class="second">
        Pakai kamera
      </button>{' '}
      <button type="button" hidden>
        Ambil foto
      </button>
    </div>
    <input type="hidden" name="fotoNaskah" value={foto.tanda} />
    <CheckBox name="fotoSetuju" label={setuju} />
  </>
)

const LEPAS = 'Foto yang tadi tidak kami simpan. Ambil lagi bila masih mau.'
const jenis = 'JPG atau PNG, paling besar 10 MB.'
