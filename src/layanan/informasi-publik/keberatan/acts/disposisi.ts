import { afterPart } from '#src/layanan/informasi-publik/keberatan/acts/perintah.ts'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { partActs } from '#src/workflow/disposisi/acts.ts'

/** A unit answers, is reminded or let go; with the last answer the turn goes back. */
export const { jawabDisposisi, ingatkan, tarikDisposisi } = partActs({
  procedure: keberatan,
  next: (_trx, _kit, _berkas, { outstanding, running }) => ({
    to: afterPart(outstanding, running),
  }),
})
