import type { Config } from '#src/config.ts'
import type { readDesk } from '#seeds/demo/queries.ts'

/** Why a desk with these settings is no place for a demo; null when it is. */
export function refuseSettings(config: Config, environment: string | undefined): string | null {
  if (environment === 'production')
    return 'NODE_ENV=production: contoh tidak diisikan di kantor sungguhan.'
  const { p12, key, bsre } = config.signing
  if (p12 || key || bsre)
    return 'SIGNING_P12, SIGNING_KEY, BSRE_URL: surat contoh tidak boleh memakai segel sungguhan. Kosongkan dulu.'
  if (config.smtp && !isHere(config.smtp.url))
    return 'SMTP_URL: meja contoh tidak boleh mengirim surel ke luar. Kosongkan dulu, atau pakai server di mesin ini.'
  return null
}

/** Why this desk may not be filled: it is somebody's already. Null when it is empty, or the demo's own. */
export function refuseDesk(desk: Awaited<ReturnType<typeof readDesk>>): string | null {
  if (desk.begun) return null
  if (desk.cases > 0)
    return `Basis data ini sudah berisi ${desk.cases} berkas yang bukan contoh. Tidak ada yang diubah.`
  if (desk.people.some((email) => email !== 'admin@loket.local'))
    return 'Basis data ini sudah mempunyai petugas yang bukan contoh. Tidak ada yang diubah.'
  return null
}

const isHere = (url: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)
