import { bsreSigner } from './bsre.ts'
import { localSigner } from './local.ts'
import { ensureSelfMadeCertificate } from './self-made.ts'
import { readIdentity, type SigningSettings } from './settings.ts'
import type { Signer } from './signer.ts'
import { timestamper } from './timestamp.ts'

export { SigningFailed, SigningSettingError } from './errors.ts'
export { examineSignature } from './examine.ts'
export { ensureSelfMadeCertificate } from './self-made.ts'
export type { BsreSettings, SigningSettings } from './settings.ts'
export type { Consent, Render, Signer, SigningMeta } from './signer.ts'

/**
 * `folder` (under LOKET_DATA) keeps the self-made certificate, `name` is the office's; `missed`
 * hears why a timestamp is absent.
 */
export type SigningPlace = {
  folder: string
  name: string
  now: Date
  missed?: (why: Error) => void
}

/**
 * Opens the door once, at start: keys and certificates are read and parsed here.
 * @throws SigningSettingError when the settings cannot sign today
 */
export async function openSigner(settings: SigningSettings, place: SigningPlace): Promise<Signer> {
  const own = await readIdentity(settings, place.now)
  if (settings.bsre) return bsreSigner(settings.bsre)
  const { tsaUrl, tsaTimeoutMs: timeoutMs } = settings
  const timestamp = tsaUrl ? timestamper(tsaUrl, { timeoutMs, missed: place.missed }) : undefined
  if (own) return localSigner(own.identity, 'instansi', own.setting, timestamp)
  const identity = await ensureSelfMadeCertificate(place.folder, place)
  return localSigner(identity, 'sendiri', 'LOKET_DATA', timestamp)
}
