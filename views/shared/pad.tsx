import { asset } from '#src/http/assets.ts'
import { describedBy, Hint, useField, Wrong } from './field.tsx'

type Props = { name: string; label: string; hint?: string; error?: string | undefined }

/**
 * A signature drawn with finger or pen, sent as a PNG data URL in the hidden field `name`.
 * The page gives another way beside it (an upload): not everybody can draw, and without
 * script nobody can.
 */
export const PadField = ({ name, label, hint = plain, error }: Props) => {
  const field = useField({ name, error })
  const { id } = field
  return (
    <div class="field">
      <p id={`${id}-label`}>
        <b>{label}</b>
      </p>
      <Hint id={id}>{hint}</Hint>
      <Wrong id={id}>{field.error}</Wrong>
      <canvas
        id={id}
        class="pad"
        width="1152"
        height="384"
        role="img"
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy(id, hint, field.error)}
        tabindex={-1}
        data-script={asset('js/ttd.js')}
        data-into={`${id}-gambar`}
        data-clear={`${id}-hapus`}
      ></canvas>
      <input id={`${id}-gambar`} type="hidden" name={name} value={field.value} />
      <p class="actions">
        <button id={`${id}-hapus`} type="button" class="second" hidden>
          Hapus dan ulangi
        </button>
      </p>
    </div>
  )
}

const plain =
  'Tanda tangan di kotak dengan jari atau pena. Ini gambar di atas kertas bukti, bukan tanda tangan elektronik.'
