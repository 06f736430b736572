/** Area codes of two digits; every other of Indonesia has three. */
const SHORT_AREAS = ['21', '22', '24', '31', '61']

/**
 * The E.164 number of what a person typed: `08…`, `62…`, `+62…`, a landline `0561-…`, with spaces,
 * dots, dashes or brackets; a number abroad with its `+`. Null when it is no such number.
 */
export function toE164(typed: string): string | null {
  const text = typed.trim()
  if (!/^\+?[\d\s().\-\u00A0\u2010-\u2015]+$/.test(text)) return null
  const digits = text.replace(/\D/g, '')
  if (text.startsWith('+') && !digits.startsWith('62'))
    return /^[1-9]\d{7,14}$/.test(digits) ? `+${digits}` : null
  const national = digits.startsWith('62') ? digits.slice(2).replace(/^0/, '') : trunk(digits)
  return national !== null && (isMobile(national) || isLandline(national)) ? `+62${national}` : null
}

/** `+6281256699036` → `0812-5669-9036`, `+625618181771` → `(0561) 8181771`; another country's as it is. */
export function showPhone(e164: string): string {
  if (!e164.startsWith('+62')) return e164
  const national = e164.slice(3)
  if (isMobile(national))
    return `0${national.slice(0, 3)}-${national
      .slice(3)
      .match(/.{1,4}/g)!
      .join('-')}`
  const area = areaOf(national)
  return `(0${area}) ${national.slice(area.length)}`
}

/** Has WhatsApp, as far as a number can tell: a mobile number of Indonesia. */
export const isMobileE164 = (e164: string) => e164.startsWith('+62') && isMobile(e164.slice(3))

const trunk = (digits: string) => (digits.startsWith('0') ? digits.slice(1) : null)

// DOMAIN 5.3: 08 and 8 to 11 digits more.
const isMobile = (national: string) => /^8\d{8,11}$/.test(national)

function isLandline(national: string) {
  if (!/^[2-79]\d+$/.test(national)) return false
  const subscriber = national.length - areaOf(national).length
  return areaOf(national) === '561'
    ? [6, 7].includes(subscriber)
    : subscriber >= 5 && subscriber <= 8
}

const areaOf = (national: string) =>
  SHORT_AREAS.find((area) => national.startsWith(area)) ?? national.slice(0, 3)
