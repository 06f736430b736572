// Everything here is a gift: each page and each form works without it.
import 'htmx.org/dist/htmx.esm.min.js'
import { keepDrafts } from './draft.js'
import { focusProblems, guardSubmits } from './form.js'
import { hideHistory, offerPrint, watchIdle } from './kiosk.js'
import { answerFailures, followLocation } from './network.js'
import { openParts } from './parts.js'

const kiosk = document.body.classList.contains('kiosk')

guardSubmits()
focusProblems()
answerFailures()
followLocation(kiosk)
openParts()
slashToSearch()

if (kiosk) {
  hideHistory()
  offerPrint()
  watchIdle()
} else {
  keepDrafts()
}

/** `/` puts the cursor into the search field, unless somebody is writing. */
function slashToSearch() {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target.closest?.('input, textarea, select, [contenteditable]')) return
    const search = document.querySelector('input[type=search]')
    if (!search) return
    event.preventDefault()
    search.focus()
    search.select()
  })
}
