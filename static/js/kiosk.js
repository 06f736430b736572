const quiet = 90
const warning = 30
const home = '/kios'

/** Each page of a kiosk takes the place of the one before: Back shows nothing of anybody. */
export function hideHistory() {
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]')
    if (!link || link.target || link.hasAttribute('download')) return
    if (link.origin !== location.origin || link.getAttribute('href').startsWith('#')) return
    event.preventDefault()
    location.replace(link.href)
  })
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (form.method !== 'get') return
    event.preventDefault()
    const url = new URL(form.action)
    url.search = String(new URLSearchParams(new FormData(form, event.submitter)))
    location.replace(url)
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) leave()
  })
  for (const form of document.forms) form.autocomplete = 'off'
}

/** A slip for whoever stands here, on the printer of the kiosk: the page itself, nothing is kept. */
export function offerPrint() {
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => print())
  }
}

/** After 90 quiet seconds the bar asks; 30 seconds later everything typed is gone. */
export function watchIdle() {
  const bar = document.querySelector('.idle')
  if (!bar) return
  let still = 0
  const awake = () => {
    still = 0
    bar.hidden = true
  }
  // A finger that comes down on the bar must find its button still there when it lifts.
  const stirred = ({ target }) => {
    if (!bar.contains(target)) awake()
  }
  for (const sign of ['pointerdown', 'keydown', 'input', 'wheel']) {
    addEventListener(sign, stirred, { passive: true, capture: true })
  }
  bar.querySelector('button').addEventListener('click', awake)
  const clock = setInterval(() => {
    still += 1
    if (still >= quiet + warning) {
      // Once: on a slow line a second call would begin the journey home anew, and so each second.
      clearInterval(clock)
      return leave()
    }
    bar.hidden = still < quiet
    bar.querySelector('[data-seconds]').textContent = String(quiet + warning - still)
  }, 1000)
}

function leave() {
  for (const form of document.forms) form.reset()
  try {
    sessionStorage.clear()
  } catch {}
  location.replace(home)
}
