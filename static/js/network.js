import { hush, tell } from './notice.js'

/**
 * A request that fails leaves the page as it is. The line broke, or the answer is a whole
 * page of refusal: its heading is said in the alert region, and what was typed stays.
 */
export function answerFailures() {
  document.addEventListener('htmx:before:request', hush)
  document.addEventListener('htmx:error', ({ detail: { ctx } }) => {
    if (!ctx) return
    const sent = ctx.request.method !== 'GET'
    tell(sent ? unsent : 'Belum termuat. Periksa sambungan Anda, lalu coba lagi.')
    refocus(ctx)
  })
  document.addEventListener('htmx:before:swap', (event) => {
    const { ctx } = event.detail
    if (!(ctx.response?.status >= 400) || !/<body/i.test(ctx.text)) return
    event.preventDefault()
    tell(refusal(ctx.text, ctx.response.status))
    refocus(ctx)
  })
}

/**
 * An answer with HX-Location or HX-Redirect, a path, is followed as the browser follows a link:
 * a new page, its own title, focus at its top. On a kiosk it takes the form's place in the history.
 */
export function followLocation(kiosk) {
  document.addEventListener('htmx:after:request', (event) => {
    const { ctx } = event.detail
    const path = ctx.hx?.location ?? ctx.hx?.redirect
    if (!path) return
    event.preventDefault()
    ctx.keepIndicators = true
    go(new URL(path, location.href), kiosk)
  })
}

const unsent = 'Belum terkirim. Isian Anda masih ada. Coba lagi.'
const moved =
  'Keadaannya baru saja berubah. Isian Anda masih ada: salin bila masih perlu, lalu muat ulang halaman.'

function go(url, kiosk) {
  const here = url.pathname === location.pathname && url.search === location.search
  if (here) history.replaceState(null, '', url)
  if (here) location.reload()
  else if (kiosk) location.replace(url)
  else location.assign(url)
}

function refusal(text, status) {
  const page = new DOMParser().parseFromString(text, 'text/html')
  const heading = page.querySelector('h1')?.textContent
  const code = page.querySelector('.note .nomor')?.textContent
  const kept = status === 409 ? moved : 'Isian Anda masih ada.'
  return [heading ? `${heading}. ${kept}` : unsent, code && `Kode rujukan: ${code}.`]
    .filter(Boolean)
    .join(' ')
}

// The button was disabled while it was pressed, and a disabled button loses focus.
function refocus({ request: { submitter } }) {
  setTimeout(() => submitter?.focus({ preventScroll: true }), 50)
}
