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
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) leave()
  })
  for (const form of document.forms) form.autocomplete = 'off'
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
  for (const sign of ['pointerdown', 'keydown', 'input', 'scroll']) {
    addEventListener(sign, awake, { passive: true, capture: true })
  }
  setInterval(() => {
    still += 1
    if (still >= quiet + warning) return leave()
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
