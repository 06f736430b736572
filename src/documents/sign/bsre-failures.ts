import { SigningFailed } from './errors.ts'

// Only ISSUE may sign.
const statuses: Record<string, string> = {
  EXPIRED: 'Sertifikat Anda di BSrE sudah habis masa berlakunya.',
  RENEW: 'Sertifikat Anda di BSrE sedang diperbarui.',
  WAITING_FOR_VERIFICATION: 'Pendaftaran Anda di BSrE masih menunggu verifikasi.',
  NEW: 'Pendaftaran Anda di BSrE belum selesai.',
  NO_CERTIFICATE: 'Anda belum memiliki sertifikat di BSrE.',
  NOT_REGISTERED: 'Anda belum terdaftar di BSrE.',
  SUSPEND: 'Sertifikat Anda di BSrE sedang ditangguhkan.',
  REVOKE: 'Sertifikat Anda di BSrE sudah dicabut.',
}

const wrongPassphrase = 2031
const notRegistered = 2011

/** What the officer's standing at BSrE forbids, or nothing when it is ISSUE or unknown to us. */
export function userStatusFailure(status: unknown): SigningFailed | undefined {
  const what = typeof status === 'string' ? statuses[status.toUpperCase()] : undefined
  return what === undefined
    ? undefined
    : new SigningFailed('status', `${what} Hubungi pengelola tanda tangan elektronik kantor Anda.`)
}

/** The service's answer `{ status_code, error }` in plain words; long numbers are left out. */
export function bsreFailure(body: Record<string, unknown>): SigningFailed {
  const code = Number(body.status_code ?? body.status)
  const error = String(body.error ?? body.message ?? '')
  if (code === wrongPassphrase || /passphrase|totp|otp/i.test(error))
    return new SigningFailed('passphrase', 'Passphrase atau kode Anda salah. Ketik sekali lagi.')
  if (code === notRegistered) return userStatusFailure('NOT_REGISTERED')!
  const said = error.replace(/\d{6,}/g, '…').slice(0, 200)
  return new SigningFailed('refused', `Layanan BSrE menolak surat ini${said && `: ${said}`}.`)
}
