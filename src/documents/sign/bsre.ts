import { bsreFailure, userStatusFailure } from './bsre-failures.ts'
import { SigningFailed, SigningSettingError } from './errors.ts'
import { examineSignature } from './examine.ts'
import type { BsreSettings } from './settings.ts'
import type { Consent, Signer } from './signer.ts'

type Answer = { ok: boolean; body: Record<string, unknown> }

/**
 * Signs at Balai Besar Sertifikasi Elektronik, with the certificate of the officer who consents
 * (Juknis API eSign Client Service v2.2.1). Asked once: a passphrase is never tried again by us.
 */
export function bsreSigner(service: BsreSettings): Signer {
  return {
    seal: 'bsre',
    async sign(render, meta, byHand) {
      const consent = byHand ?? standing(service)
      if (!consent)
        throw new SigningFailed('passphrase', 'Isi passphrase tanda tangan elektronik Anda.')
      const pdf = Buffer.from(await render())
      const answer = await post(service, '/api/v2/sign/pdf', {
        ...only(consent),
        signatureProperties: [
          { tampilan: 'INVISIBLE', location: meta.location, reason: meta.reason },
        ],
        file: [pdf.toString('base64')],
      })
      if (!answer.ok || answer.body.error) throw await explain(service, consent, answer)
      return signedFile(answer)
    },
  }
}

function standing({ nik, passphrase }: BsreSettings): Consent | undefined {
  return nik && passphrase ? { nik, passphrase } : undefined
}

// A paper is shown to anybody only when it is signed: the service's word is not enough.
function signedFile({ body }: Answer): Uint8Array {
  const [file] = Array.isArray(body.file) ? body.file : []
  const pdf = Buffer.from(typeof file === 'string' ? file : '', 'base64')
  const found = examineSignature(pdf)
  if (!found?.covered || !found.intact)
    throw new SigningFailed(
      'refused',
      'Layanan BSrE mengirim berkas yang tidak bertanda tangan sah.',
    )
  return pdf
}

async function explain(
  service: BsreSettings,
  consent: Consent,
  answer: Answer,
): Promise<SigningFailed> {
  const failure = bsreFailure(answer.body)
  if (failure.reason === 'passphrase') return failure
  const { nik, email } = only(consent)
  const status = await post(service, '/api/v2/user/check/status', nik ? { nik } : { email }).then(
    ({ body }) => body.status,
    () => undefined,
  )
  return userStatusFailure(status) ?? failure
}

async function post(
  { url, user, password, timeoutMs = 30_000 }: BsreSettings,
  path: string,
  body: unknown,
) {
  const account = Buffer.from(`${user}:${password}`).toString('base64')
  const response = await fetch(url.replace(/\/+$/, '') + path, {
    method: 'POST',
    headers: { authorization: `Basic ${account}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeoutMs),
    // The account and the passphrase go to this address and to no other.
    redirect: 'error',
  }).catch(away)
  if (response.status === 401 || response.status === 403)
    throw new SigningSettingError(
      'BSRE_USER',
      'layanan BSrE menolak akun ini (the eSign service refused this account)',
    )
  if (response.status === 404)
    throw new SigningSettingError(
      'BSRE_URL',
      'bukan alamat layanan eSign v2 (no eSign v2 service at this address)',
    )
  const json: unknown = await response.json().catch(away)
  return { ok: response.ok, body: (json ?? {}) as Record<string, unknown> }
}

function away(cause: unknown): never {
  throw new SigningFailed(
    'away',
    'Layanan BSrE tidak menjawab. Surat belum ditandatangani, coba lagi nanti.',
    {
      cause,
    },
  )
}

function only(consent: Consent): Record<string, string | undefined> {
  return {
    ...('nik' in consent ? { nik: consent.nik } : { email: consent.email }),
    ...('totp' in consent ? { totp: consent.totp } : { passphrase: consent.passphrase }),
  }
}
