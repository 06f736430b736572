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
export const PhotoFields = ({ foto, desk = false }: { foto: PhotoAsked; desk?: boolean }) => (
  <fieldset class="photo">
    <legend class="part">{desk ? 'Foto tamu' : 'Foto Anda'}, tidak wajib</legend>
    <p class="typed" id="foto-naskah">
      {foto.naskah}
    </p>
    <FileField
      name="foto"
      label={desk ? 'Foto tamu' : 'Foto'}
      hint={[
        foto.lepas && 'Foto yang tadi tidak kami simpan. Ambil lagi bila masih mau.',
        'JPG atau PNG, paling besar 10 MB.',
      ]
        .filter(Boolean)
        .join(' ')}
      accept="image/*"
      capture="user"
      optional
    />
    <input type="hidden" name="fotoNaskah" value={foto.tanda} />
    <CheckBox
      name="fotoSetuju"
      label={
        desk
          ? 'Tamu sudah membaca teks ini dan setuju fotonya disimpan'
          : 'Saya setuju foto saya disimpan seperti tertulis di atas'
      }
    />
  </fieldset>
)
