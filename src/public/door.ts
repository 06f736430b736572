import * as v from 'valibot'
import { needed } from '#src/http/fields.ts'

/** Number and code, as they stand on the receipt. */
export const LacakForm = v.object({
  nomor: needed(40, 'Tulis nomor pendaftaran.'),
  kode: needed(40, 'Tulis kode lacak.'),
})

/** Said whichever of the two was wrong. */
export const TIDAK_COCOK = {
  formulir: 'Nomor dan kode lacak tidak cocok. Periksa keduanya di tanda bukti, lalu coba lagi.',
}
